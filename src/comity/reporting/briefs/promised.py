"""Promises both ways and how they stand for all who are to read it: late ones first."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain
from typing import Any

from django.db.models import Exists, F, OuterRef, Prefetch, Q

from comity.access.marking import label_for
from comity.common.sourced import Basis
from comity.dialogue.models import Commitment, Evidence, ReadOut
from comity.dialogue.policy import (
    claims_visible_to,
    commitments_visible_to,
    evidence_visible_to,
    read_outs_visible_to,
)
from comity.dialogue.queries.standing import standing_on
from comity.dialogue.states import Standing
from comity.reporting.briefs.meetings import addressed, once, origin_of
from comity.reporting.briefs.shapes import NOTHING, BriefLine, Origin, Part, Subject, known_to, said
from comity.reporting.briefs.sides import begun, the_side
from comity.reporting.briefs.words import (
    WEIGHTS,
    colon,
    cut_at_word,
    due_words,
    joined,
    of,
    standing_words,
    word,
)
from comity.reporting.documents.words import Language, date_in

MOST, MOST_KNOWN = 40, 400
LONGEST_PROOF = 160
OF_INTEREST = (Standing.LATE, Standing.OPEN, Standing.KEPT, Standing.LAPSED)


def commitments(subject: Subject) -> Iterator[BriefLine]:
    """What each side owes the other, and what was kept; what was withdrawn is left out."""
    side = subject.partner.side
    mine = Q(giver=side) | Q(receiver=side)
    found = standing_on(known_to(commitments_visible_to, subject.eyes).filter(mine), subject.eyes[0], subject.today)
    known = known_to(read_outs_visible_to, subject.eyes).order_by()
    told = known_to(claims_visible_to, subject.eyes).filter(read_out__in=known.values("pk"))
    around = found.prefetch_related(
        Prefetch("claims", queryset=told.select_related("read_out__side").order_by("read_out__published", "pk")),
    )
    # by day: in the order of how they stand for the author one would read what the author alone knows of them
    in_order = around.order_by(F("due_by").asc(nulls_last=True), "-said_on", "pk")
    rows = list(in_order.select_related("giver", "receiver", "owner")[:MOST_KNOWN])
    standings = standings_of(subject, rows)
    lines = [(standing, one) for one in rows if (standing := standings[one.pk]) in OF_INTEREST]
    chosen = sorted(lines, key=lambda pair: OF_INTEREST.index(pair[0]))[:MOST]
    shown = shown_by(subject, [one for standing, one in chosen if standing == Standing.KEPT])
    for standing, one in chosen:
        yield promise_line(subject, one, standing, shown.get(one.pk, []))


def shown_by(subject: Subject, kept: Sequence[Any]) -> dict[int, list[Evidence]]:
    """What shows that these were kept, as far as all eyes may know it; nothing is asked where none was."""
    found: dict[int, list[Evidence]] = {}
    if kept:
        known = known_to(read_outs_visible_to, subject.eyes).filter(pk=OuterRef("read_out_id"))
        told = known_to(evidence_visible_to, subject.eyes).filter(commitment__in=kept)
        for one in told.annotate(read_out_known=Exists(known)).select_related("read_out__side").order_by("pk"):
            found.setdefault(one.commitment_id, []).append(one)
    return found


def standings_of(subject: Subject, rows: Sequence[Any]) -> dict[int, Standing]:
    """How each stands for all eyes: where they differ one of them knows less, and it is open and not late."""
    found = {one.pk: {one.standing} for one in rows}
    for eye in subject.eyes[1:]:
        known = commitments_visible_to(eye).filter(pk__in=list(found))
        for key, standing in standing_on(known, eye, subject.today).order_by().values_list("pk", "standing"):
            found[key].add(standing)
    return {key: Standing(told.pop()) if len(told) == 1 else Standing.OPEN for key, told in found.items()}


def promise_line(subject: Subject, one: Commitment, standing: Standing, shown: Sequence[Evidence]) -> BriefLine:
    """One promise: how it stands, what it is, when it is due and was said; who answers for it stays with its side."""
    origins = origins_of(one, shown)
    lead = one.lead if not subject.theirs and one.owner_id == subject.side.pk else ""

    def words(language: Language) -> str:
        details = [
            of(WEIGHTS, one.weight, language),
            due_words(one, language) if standing in {Standing.LATE, Standing.OPEN} else "",
            word("said_on", language, date=date_in(one.said_on, language)) if one.said_on else "",
            word("lead", language, lead=lead) if lead else "",
        ]
        return f"{stands(language)} ({joined(*details, by=', ')})"

    def stands(language: Language) -> str:
        how = standing_words(standing, one, subject.today, language)
        by = cut_at_word("; ".join(each.words for each in shown), LONGEST_PROOF)
        return f"{called(one, language)} – {joined(how, by, by=colon(language))}"

    def short(language: Language) -> str:
        return joined(
            joined(way(one, language), date_in(one.said_on, language), by=", "), stands(language), by=colon(language)
        )

    def group(language: Language) -> str:
        return way(one, language)

    return BriefLine(
        part=Part.PROMISES,
        key=f"promise:{one.ref}",
        said=said(words),
        short=said(short),
        labels=tuple(map(label_for, [one, *shown, *read_outs_of(one, shown)])),
        group=said(group),
        origins=origins,
        own=NOTHING
        if origins
        else said(lambda language: word("promise_on_record", language, side=the_side(one.owner, language))),
        late=standing == Standing.LATE,
        open=standing in {Standing.LATE, Standing.OPEN} and is_near(one, subject.today),
    )


def called(one: Commitment, language: Language) -> str:
    """Its title; one that was made to show the system and that nobody gave says so wherever it stands."""
    return f"{one.title} ({word('illustrative', language)})" if one.basis == Basis.ILLUSTRATIVE else one.title


def way(one: Commitment, language: Language) -> str:
    """Who owes it to whom."""
    if one.mutual:
        return word("mutual", language)
    return begun(word("to", language, giver=the_side(one.giver, language), receiver=the_side(one.receiver, language)))


def is_near(one: Commitment, today: date) -> bool:
    """Worth raising: late, due within half a year, or of no known day."""
    return one.due_by is None or (one.due_by - today).days < 183


def read_outs_of(one: Commitment, shown: Sequence[Evidence]) -> Iterator[ReadOut]:
    """The read-outs that show it was kept, then those that tell it."""
    yield from (each.read_out for each in shown if each.read_out and vars(each)["read_out_known"])
    yield from (claim.read_out for claim in one.claims.all())


def origins_of(one: Commitment, shown: Sequence[Evidence]) -> tuple[Origin, ...]:
    """What shows that it was kept, then the read-outs that tell it, else its own address."""
    told = once(origin_of(claim.read_out) for claim in one.claims.all())
    return once(chain(*map(proofs_of, shown), told or addressed(one.source_url, one.title, one.source_as_of)))


def proofs_of(shown: Evidence) -> tuple[Origin, ...]:
    """Where evidence can be looked at: its read-out, else its address; none where a record of ours alone shows it."""
    if shown.read_out and vars(shown)["read_out_known"]:
        return (origin_of(shown.read_out),)
    return addressed(shown.source_url, cut_at_word(shown.words, LONGEST_PROOF), shown.on)
