"""Who comes to the board, and to which copy or run: what may not be known does not exist."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404

from comity.access.policy import acts_for_organisation, acts_for_partner
from comity.drafting.models import EngineRun, Scenario
from comity.drafting.policy import runs_visible_to, scenarios_visible_to
from comity.programmes.models import Programme
from comity.programmes.policy import programmes_visible_to
from comity.web.requests import MemberRequest

View = Callable[..., HttpResponse]


def for_those_who_plan(view: View) -> View:
    """Members of the organisation and of a partner; for every other account there is no such page.

    Who is not signed in is asked to, at every address alike: what is there and what never was.
    """

    @wraps(view)
    def guarded(request: MemberRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        if not (acts_for_organisation(request.user) or acts_for_partner(request.user)):
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


def scenario_at(request: MemberRequest, ref: str) -> Scenario:
    """The what-if copy of this reference, or there is no such page."""
    copies = scenarios_visible_to(request.user).select_related("programme__partner", "owner", "about")
    return get_object_or_404(copies, ref=ref)


def programme_at(request: MemberRequest, ref: str) -> Programme:
    """The programme of this reference, or there is no such page."""
    found = programmes_visible_to(request.user).select_related("partner", "owner", "about")
    return get_object_or_404(found, ref=ref)


def run_at(request: MemberRequest, ref: str) -> EngineRun:
    """The run of this reference, or there is no such page."""
    runs = runs_visible_to(request.user).select_related("scenario__programme__partner", "scenario__owner", "asked_by")
    return get_object_or_404(runs.select_related("scenario__about"), ref=ref)


def version_in(request: MemberRequest) -> int:
    """The version of the copy that the person saw; none is as old as can be, so that nothing is overwritten."""
    typed = request.POST.get("version", "")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0


def typed_under(request: MemberRequest, prefix: str) -> dict[str, str]:
    """The fields whose names begin with a prefix, by the rest of their names."""
    names = [name for name in request.POST if name.startswith(prefix)]
    return {name[len(prefix) :]: request.POST.get(name, "").strip() for name in names}
