"""Asking the second reader from the page of a review."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.utils.timezone import now
from django.views.decorators.http import require_POST

from comity.dialogue.actions.capturing_proposals import ask_second_reader
from comity.dialogue.queries.capturing import Review
from comity.web.capture.pages import acted, base_of
from comity.web.requests import MemberRequest


@login_required
@require_POST
def propose(request: MemberRequest, ref: str) -> HttpResponse:
    """Send the text to the second reader, once, and show what it proposes among what was read."""

    def act(review: Review) -> str:
        ask_second_reader(review.capture, base_version=base_of(request, review), by=request.user, at=now())
        return "-"

    return acted(request, ref, act)
