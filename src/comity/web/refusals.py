"""What was refused, as a line of the server's log for who keeps the server; the journal gets none.

A line holds when, the membership by its reference, the method, the name of the address as the program calls it, the
status and one word for the reason. It never holds a name, what was typed, an address as it was asked for, the text of a
record or the reference of one: whoever reads the log may not know that record (docs/decisions/0030).
"""

import logging
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

Answer = Callable[[HttpRequest], HttpResponse]
LOG = logging.getLogger("comity.security")
NOT_VISIBLE, NOT_ALLOWED, NOT_TAKEN = "not-visible", "not-allowed", "not-taken"
FORM_TOKEN, TOO_MANY = "form-token", "too-many"
REASONS = {
    400: NOT_TAKEN,
    403: NOT_ALLOWED,
    404: NOT_VISIBLE,
    405: NOT_TAKEN,
    409: NOT_ALLOWED,
    413: NOT_TAKEN,
    429: TOO_MANY,
}
READING = {"GET", "HEAD"}
METHODS = READING | {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"}
FORM_REFUSED = "form_refused"  # set on a request whose form did not belong to this visit


class RefusalMiddleware:
    """Sees every answer on its way out."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        note_refusal(request, response)
        return response


def note_refusal(request: HttpRequest, response: HttpResponse) -> None:
    """Tell the log of a request that was refused: every one that would act, and what a member may not read."""
    status, member = response.status_code, member_of(request)
    if status not in REASONS:
        return
    if request.method in READING and not (status in {403, 404} and member and request.resolver_match):
        return
    tell(request, status, FORM_TOKEN if getattr(request, FORM_REFUSED, False) else REASONS[status], member)


def tell(request: HttpRequest, status: int, reason: str, member: str) -> None:
    """One line; each value is a word of ours or the reference of a membership."""
    method = request.method if request.method in METHODS else "other"
    match = request.resolver_match
    address = (match.url_name if match else "") or "none"
    words = "refused method=%s address=%s member=%s status=%d reason=%s"
    LOG.warning(words, method, address, member or "none", status, reason)


def refused_part(title: str, words: str, status: int) -> HttpResponse:
    """A refusal for a page that asked for a part of itself: a notice at the place that each page keeps for it."""
    notice = {"tone": "late", "title": title, "words": words, "role": "alert"}
    response = HttpResponse(render_to_string("components/notice.html", notice), status=status)
    response.headers["HX-Retarget"], response.headers["HX-Reswap"] = "#refused", "innerHTML"
    return response


def member_of(request: HttpRequest) -> str:
    """The membership that the visit acts under, by its reference; nobody's before the visit was looked at."""
    acting = getattr(getattr(request, "user", None), "acting", None)
    return str(acting.ref) if acting else ""
