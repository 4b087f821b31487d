"""Why a session is in the plan, why an activity is not, and the list of what was not chosen."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from comity.common.numbers import MINUS, NARROW, grouped
from comity.drafting.board_shapes import Board, LineReceipt, NotChosenRow
from comity.drafting.models import Scenario
from comity.drafting.plan_picture.shapes import ReceiptPicture
from comity.drafting.policy import may_change
from comity.drafting.queries import not_chosen_of, receipt_of, why_not_of
from comity.web.pieces import Act, address_of
from comity.web.requests import MemberRequest

FULL_LIST = 2_000
SHOWN = 30
FILTERS = {"goal", "words", "area", "kind", "more"}


def reason(request: MemberRequest, scenario: Scenario, found: Board | None = None) -> dict[str, Any]:
    """The margin: the receipt of the chosen line, or why the chosen activity is not in."""
    session, activity = request.GET.get("line", ""), request.GET.get("not", "")
    receipt = receipt_of(scenario, session, request.user) if session else None
    out = why_not_of(scenario, activity, request.user) if activity and not session else None
    fixed = fixed_by_people(scenario)
    worth = receipt.receipt if receipt else out.receipt if out else None
    return {
        "scenario": scenario,
        "sum": sum_of(worth) if worth else None,
        "receipt": receipt,
        "held": held_now(receipt, fixed) if receipt else "",
        "banned": bool(out) and fixed.get(out.activity if out else "") == "out",
        "out": out,
        "asked_for": session or activity,
        "may_change": found.may_change if found else may_change(request.user, scenario),
    }


def fixed_by_people(scenario: Scenario) -> dict[str, str]:
    """How each session or activity is fixed in the copy now; the reasons were written when the plan was made."""
    pins = scenario.document.get("pins") or []
    return {str(pin.get("session") or pin.get("activity")): str(pin.get("how")) for pin in pins}


def held_now(receipt: LineReceipt, fixed: dict[str, str]) -> str:
    """How the line is held now: pinned, banned, delivered or open."""
    if receipt.held == "delivered":
        return "delivered"
    how = fixed.get(receipt.session) or fixed.get(receipt.activity)
    return {"in": "pinned", "out": "banned"}.get(how or "", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """A receipt as it is written: worth, what it costs line by line, and what is left; it adds up as shown."""

    worth: str
    rows: tuple[tuple[str, str], ...]
    left: str
    short: bool
    by_rounding: bool


def sum_of(picture: ReceiptPicture) -> Sum:
    """The figures of a receipt with their signs; what is short is written without one, its name says so."""
    return Sum(
        worth=signed(picture.worth),
        rows=tuple((name, signed(-cost)) for name, cost in picture.costs),
        left=grouped(abs(picture.left)),
        short=picture.left < 0,
        by_rounding=picture.by_rounding,
    )


def signed(points: int) -> str:
    """A number with its sign."""
    return f"{MINUS if points < 0 else '+'}{NARROW}{grouped(abs(points))}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferFilter:
    """What the list of the catalogue is narrowed by."""

    goal: str
    words: str
    area: str
    kind: str


def filter_in(request: MemberRequest) -> OfferFilter:
    """What the list is narrowed by in this address."""
    return OfferFilter(**{name: request.GET.get(name, "").strip()[:100] for name in ("goal", "words", "area", "kind")})


def offers_later(request: MemberRequest) -> dict[str, Any]:
    """The list before it is asked for: it comes when it scrolls into view, or by its button."""
    return {"asked_of": filter_in(request), "offer_kinds": kinds(filter_in(request).kind), "offers_later": True}


def not_chosen(request: MemberRequest, scenario: Scenario) -> dict[str, Any]:
    """The catalogue below the board: what is not in the plan, narrowed by goal, words, area and kind of reason."""
    asked = filter_in(request)
    count, rows = not_chosen_of(scenario, request.user, goal=asked.goal, words=asked.words, limit=FULL_LIST)
    areas = sorted({row.area for row in rows if row.area})
    fitting = [row for row in rows if fits(row, asked)]
    narrowed = bool(asked.area or asked.kind)
    everything = request.GET.get("more", "") == "1"
    return {
        "scenario": scenario,
        "asked_of": asked,
        "offer_count": len(fitting) if narrowed else count,
        "offers": fitting if everything else fitting[:SHOWN],
        "offers_more": 0 if everything else max(0, len(fitting) - SHOWN),
        "offers_all": f"{address_of(request, more='1')}#offers",
        "areas": areas,
        "offer_kinds": kinds(asked.kind),
    }


def fits(row: NotChosenRow, asked: OfferFilter) -> bool:
    """Whether a row is of the chosen area and kind of reason."""
    return asked.area in ("", row.area) and asked.kind in ("", row.kind)


def kinds(chosen: str) -> list[Act]:
    """The two reasons for which something is not in a plan."""
    return [
        Act(words=words, address=kind, current=kind == chosen)
        for kind, words in (("dear", _("dearer than it is worth")), ("off", _("kept off by a rule")))
    ]
