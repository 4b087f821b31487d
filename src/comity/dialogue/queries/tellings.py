"""What the read-outs of an event tell, ready to be compared."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from django.db.models import Exists, F, OuterRef
from django.utils.translation import gettext as _

from comity.access.models import Visitor
from comity.dialogue.differences import Aspect, Difference, Said, differences_of
from comity.dialogue.figures import figures_in
from comity.dialogue.models import Claim, ReadOut
from comity.dialogue.policy import claims_visible_to, topics_visible_to
from comity.dialogue.states import ClaimKind, Weight

SaidMaker: TypeAlias = Callable[[Aspect, str, str, str, str], Said]
# kinds that are compared by what they are about
BY_SUBJECT = {
    ClaimKind.FIGURE: Aspect.FIGURE,
    ClaimKind.ANNOUNCEMENT: Aspect.ANNOUNCEMENT,
}
Posts: TypeAlias = Mapping[tuple[int | None, str], str]  # of a person, by the title that a read-out gives to it
Due: TypeAlias = Mapping[tuple[int, int | None], str]  # when a promise falls due, by read-out and promise


@dataclass(slots=True, kw_only=True)
class Telling:
    """A claim, and those of its topics that this visitor may know, by code."""

    claim: Claim
    topics: dict[str, str] = field(default_factory=dict)


def claims_about(user: Visitor, read_outs: Iterable[ReadOut], events: Iterable[int]) -> list[Telling]:
    """What these read-outs tell of these events, or of no event of their own, with their topics; in one question."""
    known = claims_visible_to(user).filter(read_out__in=[one.pk for one in read_outs])
    of_these = known.filter(event__in=list(events)) | known.filter(event__isnull=True)
    known_topic = Exists(topics_visible_to(user).filter(pk=OuterRef("topics")))
    told = of_these.annotate(topic_code=F("topics__code"), topic_title=F("topics__title"), topic_known=known_topic)
    rows = told.select_related("person", "post", "giver", "receiver", "speaker", "event", "read_out")
    found: dict[int, Telling] = {}
    for one in rows.order_by("read_out", "pk", "topic_title"):  # a row for each topic of a claim
        telling = found.setdefault(one.pk, Telling(claim=one))
        if vars(one)["topic_known"]:
            telling.topics[vars(one)["topic_code"]] = vars(one)["topic_title"]
    return list(found.values())


def compared_claims(read_outs: Iterable[ReadOut], told_by: Iterable[Telling]) -> list[Difference]:
    """The claims of several read-outs as differences, the columns in the order of the read-outs."""
    columns = list(read_outs)
    keys = {one.pk: one.ref for one in columns}
    tellings = [one for one in told_by if one.claim.read_out_id in keys]
    due = {(one.claim.read_out_id, one.claim.commitment_id): one.claim.value for one in tellings if is_due(one.claim)}
    posts = {
        (one.claim.person_id, one.claim.about.casefold()): one.claim.post.ref for one in tellings if one.claim.post
    }
    told = [said for one in tellings for said in said_in(one, keys, due, posts)]
    return differences_of({one.ref: one.side.name if one.side else "" for one in columns}, told)


def said_in(telling: Telling, keys: Mapping[int, str], due: Due, posts: Posts) -> Iterator[Said]:
    """What can be compared of one claim: one thing or several."""
    claim = telling.claim

    def said(aspect: Aspect, about: str, label: str, key: str, words: str) -> Said:
        source = keys[claim.read_out_id]
        return Said(source=source, aspect=aspect, about=about, label=label, key=key, words=words, quote=claim.quote)

    if is_due(claim):
        key = " ".join(claim.value.casefold().split())
        yield said(Aspect.DUE, str(claim.commitment_id), claim.about or claim.quote, key, claim.value)
    elif claim.kind in {ClaimKind.DATE, ClaimKind.PLACE}:
        aspect = Aspect.DATE if claim.kind == ClaimKind.DATE else Aspect.PLACE
        label = claim.event.title if claim.event else _("the whole")
        yield said(aspect, str(claim.event_id or ""), label, claim.value.casefold(), claim.value)
    elif claim.kind == ClaimKind.PARTICIPANT:
        yield from participant_said(claim, posts, said)
    elif claim.kind == ClaimKind.COMMITMENT:
        yield from promise_said(claim, due.get((claim.read_out_id, claim.commitment_id), ""), said)
    elif claim.kind in BY_SUBJECT:
        key = " ".join(claim.value.casefold().split())
        yield said(BY_SUBJECT[ClaimKind(claim.kind)], claim.about.casefold(), claim.about, key, claim.value)
    for code, title in telling.topics.items():
        yield said(Aspect.TOPIC, code, title, code, _("named"))


def participant_said(claim: Claim, posts: Posts, said: SaidMaker) -> Iterator[Said]:
    """That somebody took part; how the name is spelled, how the post is called.

    Titles in several languages that stand for one post of the registry tell the same.
    """
    who = claim.person or claim.post
    about, label = (who.ref, str(who)) if who else (claim.value.casefold(), claim.value)
    yield said(Aspect.PERSON, about, label, about, _("named"))
    if claim.person and claim.value:
        shorter = set(claim.value.split()) <= set(label.split())  # a last name alone is no other spelling
        yield said(Aspect.SPELLING, about, label, label if shorter else claim.value, claim.value)
    if claim.about:
        title = claim.about.casefold()
        key = claim.post.ref if claim.post else posts.get((claim.person_id, title), title)
        yield said(Aspect.POST, about, label, key, claim.about)


def is_due(claim: Claim) -> bool:
    """Whether it tells when a promise falls due, and not when something took place."""
    return claim.kind == ClaimKind.DATE and claim.commitment_id is not None


def promise_said(claim: Claim, due: str, said: SaidMaker) -> Iterator[Said]:
    """A promise: how firm it is, who makes it to whom, and the figures in its words."""
    about = str(claim.commitment_id or claim.about.casefold() or claim.quote.casefold())
    label = claim.about or claim.quote
    yield said(Aspect.STRENGTH, about, label, claim.weight, str(Weight(claim.weight).label) if claim.weight else "")
    if claim.giver and claim.receiver:
        way = f"{claim.giver.code}>{claim.receiver.code}" + ("+" if claim.jointly else "")
        words = _("both to each other") if claim.jointly else f"{claim.giver.name} → {claim.receiver.name}"
        yield said(Aspect.DIRECTION, about, label, way, words)
    language = "en" if claim.restated else claim.read_out.language
    if figures := figures_in(claim.value or claim.quote, due, language):
        yield said(Aspect.AMOUNT, about, label, " ".join(figures), claim.value or claim.quote)
