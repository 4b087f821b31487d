"""A text beside the event on record that it may tell of, before the two are tied: what differs stands first."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.decorators import login_required
from django.db.models import Q
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from comity.dialogue.captures_fields import Field, FieldKind, Said
from comity.dialogue.models import Commitment, Event
from comity.dialogue.policy import (
    captures_visible_to,
    commitments_visible_to,
    events_visible_to,
    participants_visible_to,
    topics_visible_to,
)
from comity.dialogue.queries.capturing import fields_of
from comity.dialogue.queries.events import named_places
from comity.dialogue.states import Weight
from comity.web.capture.pages import crumbs_to
from comity.web.dialogue.shown import participant_words, told_value, when
from comity.web.frame import marking_of
from comity.web.pieces import Act, Badge
from comity.web.requests import MemberRequest

DIFFERS, ONLY, SAME = "swap", "half", "full"


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """One thing in the text and on record, and whether they agree."""

    aspect: str
    text: list[str]
    record: list[str]
    badge: Badge


def verdict(text: list[str], record: list[str], *, same: bool) -> Badge:
    """Whether both say it, and say the same."""
    if same:
        return Badge(shape=SAME, words=_("same"))
    if text and record:
        return Badge(shape=DIFFERS, words=_("differs"))
    return Badge(shape=ONLY, words=_("only in the text") if text else _("only on record"))


def row(aspect: str, text: Iterable[str], record: Iterable[str], *, same: bool | None = None) -> Beside:
    """A row of the comparison."""
    ours, theirs = list(dict.fromkeys(text)), list(dict.fromkeys(record))
    agrees = {one.casefold() for one in ours} == {one.casefold() for one in theirs} if same is None else same
    return Beside(aspect=aspect, text=ours, record=theirs, badge=verdict(ours, theirs, same=agrees))


@login_required
def compare(request: MemberRequest, ref: str) -> HttpResponse:
    """Days, place, people, topics and promises of the text beside those on record."""
    known = captures_visible_to(request.user).select_related("owner", "about")
    capture = get_object_or_404(known, ref=ref)
    asked = request.GET.get("event", "")
    near = events_visible_to(request.user).filter(Q(ref=asked) | Q(part_of__ref=asked))  # a meeting of it may be hidden
    rest = list(named_places(near, request.user).select_related("owner", "about"))
    found = next((one for one in rest if one.ref == asked), None)
    if found is None:
        raise Http404
    family = [found, *(one for one in rest if one != found)]
    promises = list(commitments_visible_to(request.user).filter(event__in=family))
    fields = [one for one in fields_of(capture) if one.said != Said.NO]
    rows = [one for one in rows_of(request, fields, family, promises) if one.text or one.record]
    title = _("Compare with the record")
    back = reverse("capture", args=[ref])
    context = {
        "title": title,
        "capture": capture,
        "event": found,
        "rows": sorted(rows, key=lambda one: (DIFFERS, ONLY, SAME).index(one.badge.shape)),
        "back": back,
        "marking": marking_of(capture, [*family, *promises]),
        "crumbs": [*crumbs_to("")[:2], Act(words=str(capture), address=back), Act(words=title, address="")],
    }
    return render(request, "capture/compare.html", context)


def rows_of(
    request: MemberRequest, fields: list[Field], family: list[Event], promises: list[Commitment]
) -> list[Beside]:
    """What can be laid side by side; people by the record they are known as, so that a spelling is no other person."""
    user, event = request.user, family[0]
    taken = list(participants_visible_to(user).filter(event__in=family).select_related("person", "post"))
    topics = topics_visible_to(user).filter(events__in=family).distinct()
    of = {kind: [one for one in fields if one.kind == kind] for kind in FieldKind}
    refs = {one.person.ref for one in taken if one.person}
    people = [one for one in of[FieldKind.PERSON] if one.ref not in refs]
    known = {one.ref: one for one in of[FieldKind.PERSON] if one.ref in refs}
    place = vars(event)["place_name"]
    return [
        row(_("days"), [told_value(one.value) for one in of[FieldKind.DATE]], [when(event.starts, event.ends)]),
        row(_("place"), [one.value for one in of[FieldKind.PLACE]], [place] if place else []),
        *of_both([spelling(known[one.person.ref], one) for one in first_of_each(taken) if one.person.ref in known]),
        row(_("people"), [one.value for one in people], others(taken, known)),
        *topic_rows({one.value for one in of[FieldKind.TOPIC]}, {one.title for one in topics}),
        row(
            _("promises"),
            map(promise_words, of[FieldKind.COMMITMENT]),
            [f"{one.title} ({one.get_weight_display()})" for one in promises],
            same=False,
        ),
    ]


def first_of_each(taken: list[Any]) -> list[Any]:
    """Each person once."""
    return list({one.person.ref: one for one in taken if one.person}.values())


def others(taken: list[Any], known: dict[str, Field]) -> list[str]:
    """Who is on record and not in the text."""
    return [participant_words(one) for one in taken if one.person is None or one.person.ref not in known]


def spelling(one: Field, participant: Any) -> Beside:
    """A person of both, each as spelled there."""
    return row(_("person"), [" ".join(one.quotes[0].split()) if one.quotes else one.value], [participant.person.name])


def of_both(people: list[Beside]) -> list[Beside]:
    """Those who are spelled otherwise, a row each; all others in one."""
    alike = [one for one in people if one.badge.shape == SAME]
    names = [name for one in alike for name in one.record]
    return [*(one for one in people if one.badge.shape != SAME), *([row(_("people"), names, names)] if names else [])]


def topic_rows(text: set[str], record: set[str]) -> list[Beside]:
    """Topics of the text alone, of the record alone, and of both."""
    nothing: set[str] = set()
    parts = ((text - record, nothing), (nothing, record - text), (text & record, text & record))
    return [row(_("topics"), sorted(ours), sorted(theirs)) for ours, theirs in parts if ours or theirs]


def promise_words(one: Field) -> str:
    """A promise of the text with its strength."""
    weight = dict(Weight.choices).get(one.promised.weight, "") if one.promised else ""
    return f"{one.value} ({weight})" if weight else one.value
