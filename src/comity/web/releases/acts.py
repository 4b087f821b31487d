"""The acts upon a snapshot: the second key, returning, withdrawing. Each asks once and proves who acts."""

import json
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from comity.access.models import Release
from comity.access.policy import releases
from comity.access.releasing import RELEASES, intact, turns_key
from comity.common.errors import Refused
from comity.programmes.actions.crossing import release_text, return_text, withdraw_text
from comity.web.account.stepping import step_up
from comity.web.documents.publishing import publish
from comity.web.pieces import Fact
from comity.web.programmes.sheets import sheet_html
from comity.web.releases.pages import facts_of, heading_of, release_or_404
from comity.web.requests import MemberRequest


def must_be_open(request: MemberRequest, release: Release, *moves: str) -> None:
    """A move that is not open to this person does not exist for it."""
    if not {move.name for move in RELEASES.open_to(request.user, release)} & set(moves):
        raise Http404


def asked(
    request: MemberRequest,
    release: Release,
    act: Callable[[], None],
    context: dict[str, Any],
    told: str,
) -> HttpResponse:
    """Ask, with what is to be seen first; a refusal is told on the same page and nothing is done."""
    status = 200
    if request.method == "POST":
        try:
            act()
        except Refused as refused:
            context, status = context | {"refused": str(refused)}, 409
        else:
            messages.success(request, told)
            return redirect("release", release.ref)
    return render(request, "releases/act.html", context, status=status)


def sheet(release: Release) -> str:
    """The text of the snapshot."""
    return sheet_html(json.loads(release.content))


@require_http_methods(["GET", "POST"])
@step_up
def turn(request: MemberRequest, ref: str) -> HttpResponse:
    """The releasing authority decides on what was put forward: it sees exactly that, as the audience will."""
    release = release_or_404(request, ref)
    if not releases(request.user) or release.state != Release.State.FORWARD:
        raise Http404
    returning = request.POST.get("act") == "return"
    note = request.POST.get("note", "")

    def act() -> None:
        if returning:
            return_text(release, reason=note, by=request.user, at=now())
        else:
            release_text(release, seen=request.POST.get("seen", ""), by=request.user, at=now(), note=note)
            publish(request, release)

    heading = heading_of(release, _("Decide on the release"))
    context = heading | {
        "question": _("Release it to %(side)s?") % {"side": heading["to"]},
        "words": _("They will read exactly the text below, and nothing that is written after it."),
        "facts": facts_of(release),
        "sheet": sheet(release) if intact(release) else "",
        "seen": release.sha256,
        "main": _("Release it") if turns_key(request.user, release) else "",
        "own": not turns_key(request.user, release),
        "field": _("Reason or note"),
        "hint": _("Needed to return it; those who put it forward read it."),
        "second": _("Return it"),
    }
    told = _("It is returned with your reason.") if returning else _("It is released.")
    return asked(request, release, act, context, told)


@require_http_methods(["GET", "POST"])
@step_up
def give_back(request: MemberRequest, ref: str) -> HttpResponse:
    """Whoever put a text forward calls it back before it is released."""
    release = release_or_404(request, ref)
    must_be_open(request, release, "call back")
    words = {
        "question": _("Call it back from the releasing authority?"),
        "words": _("Nobody of the audience has seen it. It stays here as a version that was not released."),
        "main": _("Call it back"),
    }
    return ended(request, release, return_text, _("Call it back"), words, _("It is called back."))


@require_http_methods(["GET", "POST"])
@step_up
def withdraw(request: MemberRequest, ref: str) -> HttpResponse:
    """Mark a snapshot as withdrawn."""
    release = release_or_404(request, ref)
    must_be_open(request, release, "withdraw")
    words = {
        "question": _("Withdraw this version?"),
        "words": _(
            "It will be marked as withdrawn, with the date and your reason. Whoever could read it still can: what was "
            "shown cannot be unseen."
        ),
        "main": _("Withdraw it"),
    }
    return ended(request, release, withdraw_text, _("Withdraw"), words, _("It is withdrawn."))


def ended(
    request: MemberRequest,
    release: Release,
    act: Callable[..., None],
    title: str,
    words: dict[str, str],
    told: str,
) -> HttpResponse:
    """Ask whether a snapshot is to end, to whom it went, and why."""
    heading = heading_of(release, title)
    facts = {"field": _("Reason"), "facts": [Fact(term=_("To"), words=heading["to"])]}
    reason = request.POST.get("note", "")
    return asked(
        request,
        release,
        lambda: act(release, reason=reason, by=request.user, at=now()),
        heading | words | facts,
        told,
    )
