"""What every page of a board has above its work: where one is, whose copy it is, its other copies, its acts."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from comity.common.dates import years_written
from comity.drafting.board_shapes import Board, ScenarioCard
from comity.drafting.models import Scenario
from comity.drafting.queries import boards_of
from comity.programmes.models import Programme
from comity.web.board.shown import cost_words, share_words
from comity.web.frame import audience_of, marking_of
from comity.web.pieces import Act
from comity.web.requests import MemberRequest


def crumbs_of(scenario: Scenario, *more: str) -> list[Act]:
    """The way down to this page; `more` are the pages below the board."""
    programme = scenario.programme
    letter = _("Copy %(letter)s") % {"letter": scenario.letter}
    way = [
        Act(words=_("Tailoring"), address=reverse("boards")),
        Act(words=f"{programme.partner}: {programme}", address=reverse("board", args=[programme.ref])),
        Act(words=letter, address=reverse("board", args=[scenario.ref]) if more else ""),
    ]
    return [*way, *(Act(words=words, address="") for words in more)]


def crumbs_above(programme: Programme) -> list[Act]:
    """The way down to a programme without a copy."""
    return [
        Act(words=_("Tailoring"), address=reverse("boards")),
        Act(words=f"{programme.partner}: {programme}", address=""),
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Boards:
    """A programme in the list of boards."""

    programme_ref: str
    title: str
    partner: str
    period: str
    copies: tuple[Act, ...]
    compare: str
    may_begin: bool


def boards_page(request: MemberRequest) -> dict[str, Any]:
    """What the list of boards shows."""
    rows = [
        Boards(
            programme_ref=row.programme_ref,
            title=row.title,
            partner=row.partner,
            period=years_written(row.starts, row.ends) if row.starts and row.ends else _("no period yet"),
            copies=tuple(card_act(card, row.currency) for card in row.copies),
            compare=reverse("board-compare", args=[row.programme_ref]) if len(row.copies) > 1 else "",
            may_begin=row.may_begin,
        )
        for row in boards_of(request.user)
    ]
    return {"rows": rows, "first": Act(words=_("Open the programmes"), address=reverse("programmes"))}


def card_act(card: ScenarioCard, currency: str) -> Act:
    """A copy as a link with what its newest plan reaches."""
    if card.busy:
        note = _("a plan is being made")
    elif card.share is None:
        note = _("no plan yet")
    else:
        note = _("%(share)s covered, %(cost)s") % {
            "share": share_words(card.share),
            "cost": cost_words(card.cost, currency),
        }
    words = " ".join(part for part in (card.letter, card.name) if part)
    return Act(words=words, address=reverse("board", args=[card.ref]), note=note)


def copies_of(found: Board) -> list[Act]:
    """The switch between the copies, each with the share it reaches."""
    return [
        Act(
            words=" ".join(part for part in (card.letter, card.name) if part),
            address=reverse("board", args=[card.ref]),
            current=card.ref == found.scenario.ref,
        )
        for card in found.copies
    ]


def further_acts(found: Board) -> list[Act]:
    """What else can be done with a copy."""
    ref = found.scenario.ref
    acts = [Act(words=_("Cost and coverage"), address=reverse("board-front", args=[ref]))]
    if found.plan is not None:
        acts.append(Act(words=_("Something happened: repair"), address=reverse("board-repair", args=[ref])))
        for kind, words in (("xlsx", _("The plan as XLSX")), ("csv", _("The plan as CSV"))):
            acts.append(Act(words=words, address=reverse("board-plan-file", args=[ref, kind])))
    if found.may_change:
        acts.append(Act(words=_("Name or drop this copy"), address=reverse("board-name", args=[ref])))
    return acts


def frame_of(request: MemberRequest, scenario: Scenario, found: Board) -> dict[str, Any]:
    """The parts of the frame that belong to a board."""
    letters = [card.letter for card in found.copies][:3]
    compare = reverse("board-compare", args=[found.programme_ref])
    return {
        "scenario": scenario,
        "board": found,
        "marking": marking_of(scenario),
        "audience": audience_of(scenario),
        "crumbs": crumbs_of(scenario),
        "copies": copies_of(found),
        "compare": compare + "?" + "&".join(f"of={letter}" for letter in letters) if len(letters) > 1 else "",
        "compare_words": "·".join(letters),
        "further": further_acts(found),
    }
