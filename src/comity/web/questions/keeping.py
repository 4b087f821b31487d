"""Saving a question under a title, renaming and removing it, and taking that back."""

from collections.abc import Callable
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from comity.common.errors import Refused
from comity.reporting.answers.saving import remove_question, rename_question, restore_question, save_question
from comity.reporting.models import SavedQuestion
from comity.reporting.policy import keeps_questions, questions_visible_to
from comity.web.requests import MemberRequest


def asked_at(question: str, **further: str) -> HttpResponse:
    """Back to the page of the question."""
    query = urlencode({"q": question, **further})
    return redirect(f"{reverse('ask')}?{query}")


def own(request: MemberRequest, ref: str) -> SavedQuestion:
    """The question, by its door."""
    return get_object_or_404(questions_visible_to(request.user), ref=ref)


def done(request: MemberRequest, act: Callable[[], object], words: str) -> bool:
    """Do it and say so; a refusal is said in its own sentence and changes nothing."""
    try:
        act()
    except Refused as refused:
        messages.error(request, str(refused))
        return False
    if words:
        messages.success(request, words)
    return True


@login_required
@require_POST
def keep(request: MemberRequest) -> HttpResponse:
    """Keep the question that the page shows."""
    if not keeps_questions(request.user):
        raise Http404
    question, title = request.POST.get("q", ""), request.POST.get("title", "")
    done(request, lambda: save_question(question, title, by=request.user, at=now()), _("Saved, for you alone."))
    return asked_at(question[:400])


@login_required
@require_POST
def rename(request: MemberRequest, ref: str) -> HttpResponse:
    """Give it another title."""
    kept = own(request, ref)
    title = request.POST.get("title", "")
    changed = done(request, lambda: rename_question(kept, title, by=request.user, at=now()), "")
    return asked_at(kept.question, **({"undo": kept.ref} if changed else {}))


@login_required
@require_POST
def remove(request: MemberRequest, ref: str) -> HttpResponse:
    """Take it from the list."""
    kept = own(request, ref)
    remove_question(kept, by=request.user, at=now())
    return asked_at(kept.question, undo=kept.ref)


@login_required
@require_POST
def undo(request: MemberRequest, ref: str) -> HttpResponse:
    """Take back the removal, or else the last title."""
    kept = own(request, ref)
    if kept.removed_at is not None:
        restore_question(kept, by=request.user, at=now())
        messages.success(request, _("It is in your list again."))
    elif kept.title_before:
        before = kept.title_before
        done(request, lambda: rename_question(kept, before, by=request.user, at=now()), _("It has its title again."))
    return asked_at(kept.question)
