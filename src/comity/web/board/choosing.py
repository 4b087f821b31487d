"""Pin, ban, another date, open again; and the weights of the goals."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from comity.access.actions import forget_typed
from comity.common.errors import ChangedMeanwhile, Refused
from comity.drafting.actions import BadLimits, ban, choose_session, pin, set_weight, unpin
from comity.drafting.models import Scenario
from comity.drafting.policy import may_change
from comity.web.board.entering import for_those_who_plan, scenario_at, typed_under, version_in
from comity.web.board.undoing import forget, remember
from comity.web.board.views import board
from comity.web.pieces import Act
from comity.web.requests import MemberRequest

WEIGHT = "weight:"
WAS = "was:"


@for_those_who_plan
@require_POST
def choose(request: MemberRequest, ref: str) -> HttpResponse:
    """One choice about a session or an activity, then the board again where it was."""
    scenario = scenario_at(request, ref)
    how = request.POST.get("how", "")
    if how not in CHOICES:
        raise Http404
    try:
        CHOICES[how](request, scenario)
    except ChangedMeanwhile:
        messages.warning(request, meanwhile())
    return redirect(where(request, scenario))


def meanwhile() -> str:
    """What a later one reads after another changed the copy."""
    return _("Someone else changed this copy a moment ago; this is how it stands now. Do it again if it still fits.")


def where(request: MemberRequest, scenario: Scenario) -> str:
    """The board with what was open in its margin."""
    kept = [(name, request.POST[f"at-{name}"]) for name in ("line", "not", "goal") if request.POST.get(f"at-{name}")]
    address = reverse("board", args=[scenario.ref])
    return f"{address}?{urlencode(kept)}" if kept else address


def common(request: MemberRequest) -> dict[str, Any]:
    """What every act takes: the version that was seen, who acts, and when."""
    return {"version": version_in(request), "by": request.user, "at": now()}


def named(request: MemberRequest) -> dict[str, str]:
    """The session or the activity that is meant."""
    return {name: request.POST.get(name, "") for name in ("session", "activity")}


def pinned(request: MemberRequest, scenario: Scenario) -> None:
    """Pin a session."""
    session = request.POST.get("session", "")
    pin(scenario, session, **common(request))
    remember(
        request,
        scenario,
        _("Pinned: it stays in every plan of this copy."),
        "board-choose",
        how="open",
        before="pin",
        session=session,
    )


def banned(request: MemberRequest, scenario: Scenario) -> None:
    """Rule a session or an activity out."""
    what = named(request)
    ban(scenario, session=what["session"], activity=what["activity"], **common(request))
    remember(
        request,
        scenario,
        _("Banned: it stays out of every plan of this copy."),
        "board-choose",
        how="open",
        before="ban",
        **what,
    )


def opened(request: MemberRequest, scenario: Scenario) -> None:
    """Take a choice back; how it stood before says what would undo that."""
    what = named(request)
    unpin(scenario, session=what["session"], activity=what["activity"], **common(request))
    before = request.POST.get("before", "")
    if before in ("pin", "ban"):
        remember(
            request,
            scenario,
            _("Open again: the next plan may take it or leave it."),
            "board-choose",
            how=before,
            **what,
        )
    else:
        forget(request)


def other_date(request: MemberRequest, scenario: Scenario) -> None:
    """Another session of the same activity."""
    session = request.POST.get("session", "")
    choose_session(scenario, request.POST.get("instead_of", ""), session, **common(request))
    words = _("Other dates: this session is pinned in place of the one before. Propose again to see the plan.")
    remember(request, scenario, words, "board-choose", how="open", session=session)


CHOICES = {"pin": pinned, "ban": banned, "open": opened, "instead": other_date}


@for_those_who_plan
@require_POST
def weigh(request: MemberRequest, ref: str) -> HttpResponse:
    """Change the weights that differ from those of the copy; what cannot be kept stays in its field."""
    scenario = scenario_at(request, ref)
    typed = typed_under(request, WEIGHT)
    stepped(request.POST.get("step", ""), typed)
    before = typed_under(request, WAS)
    changed = {code: value for code, value in typed.items() if code not in before or value != before[code]}
    common_part, version = common(request), version_in(request)
    try:
        for code, value in changed.items():
            set_weight(scenario, code, value, **{**common_part, "version": version})
            version = scenario.version
    except ChangedMeanwhile:
        return with_typed(request, scenario, typed, {}, [Act(words=meanwhile(), address="")])
    except BadLimits as bad:
        wrong = {fault.path: f"{fault.message}. {fault.remedy}".strip() for fault in bad.faults}
        return with_typed(request, scenario, typed, wrong, summary(wrong))
    forget_typed(request.user, f"weights:{scenario.ref}")
    if changed:
        told(request, scenario, {code: before[code] for code in changed if code in before})
    return redirect(where(request, scenario))


def stepped(step: str, typed: dict[str, str]) -> None:
    """A press of plus or minus beside a weight: "+DEM-1" or "-DEM-1"."""
    code = step[1:]
    if step[:1] in ("+", "-") and typed.get(code, "").isdigit():
        typed[code] = str(max(0, int(typed[code]) + (1 if step[0] == "+" else -1)))


def told(request: MemberRequest, scenario: Scenario, before: dict[str, str]) -> None:
    """Say what was changed and how it is taken back."""
    codes = ", ".join(before)
    words = _("Weight changed: %(codes)s. Propose again to see the plan.") % {"codes": codes}
    remember(request, scenario, words, "board-weights", **{f"{WEIGHT}{code}": value for code, value in before.items()})


def summary(wrong: dict[str, str]) -> list[Act]:
    """The lines of the summary above the board, each a link to its field."""
    return [Act(words=words, address=f"#{path.replace(':', '-')}") for path, words in wrong.items()]


def with_typed(
    request: MemberRequest, scenario: Scenario, typed: dict[str, str], wrong: dict[str, str], errors: list[Act]
) -> HttpResponse:
    """The board with what was typed still in its fields."""
    if not may_change(request.user, scenario):
        raise Refused(_("Only a drafter of the side whose copy this is can change it. Ask one of them."))
    fresh = scenario_at(request, scenario.ref)
    kept = {"weights": {"typed": typed, "wrong": wrong}, "errors": errors}
    return board(request, fresh, kept=kept, status=422 if wrong else 409)
