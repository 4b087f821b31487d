"""What became of a read-out: a later version replaces it, its publisher withdrew it, or stands by it again."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _

from comity.dialogue.actions.read_outs import move_read_out, replace_read_out
from comity.dialogue.models import ReadOut
from comity.dialogue.policy import keeps_entry, read_outs_visible_to
from comity.dialogue.states import ReadOutState
from comity.dialogue.workflow import CORRECT, READ_OUT
from comity.web.dialogue.editing import event_for, saved, shown
from comity.web.dialogue.forms import ReadOutStateForm
from comity.web.requests import MemberRequest


@login_required
def state(request: MemberRequest, ref: str, source: str) -> HttpResponse:
    """Say what became of a read-out of this event, for who writes for the side that took it in."""
    event = event_for(request, ref)
    found = get_object_or_404(read_outs_visible_to(request.user).filter(events=event), ref=source)
    if not keeps_entry(request.user, found):
        raise Http404
    moves = [one.name for one in READ_OUT.open_to(request.user, found)]
    form = ReadOutStateForm(request.POST or None, moves=moves, versions=versions_of(found, request))

    def save() -> None:
        move, note = form.cleaned_data["move"], form.cleaned_data["note"]
        if move == CORRECT:
            replace_read_out(found, form.cleaned_data["version"], by=request.user, at=now(), note=note)
        else:
            move_read_out(found, move, by=request.user, at=now(), note=note)

    if request.method == "POST" and form.is_valid() and saved(form, save):
        messages.success(request, _("Done. What was quoted from it stays with it."))
        return redirect("event", ref)
    title = _("What became of “%(title)s”?") % {"title": found}
    return shown(request, title, form, reverse("event", args=[ref]))


def versions_of(found: ReadOut, request: MemberRequest) -> "QuerySet[ReadOut]":
    """The read-outs of the same events and the same teller that may be the version which replaces it."""
    there = read_outs_visible_to(request.user).filter(events__in=found.events.all(), owner=found.owner, side=found.side)
    standing = there.exclude(pk=found.pk).filter(replaces__isnull=True, state=ReadOutState.STANDING)
    return standing.distinct().order_by("published", "pk")
