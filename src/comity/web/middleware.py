"""What every request and answer passes: headers, the acting membership, refusals as pages."""

from collections.abc import Callable

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed, QueryDict
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext as _

from comity.access.limits import TooMany
from comity.access.queries import chosen_of, memberships_of
from comity.common.errors import Refused
from comity.web.refusals import note_refusal, refused_part
from comity.web.requests import is_ours

Answer = Callable[[HttpRequest], HttpResponse]
CONTENT_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
LARGEST = 30 * 2**20  # bytes of what one request may bring: the largest file, and the form around it
METHODS = ("GET", "HEAD", "POST")  # all that links and forms send
ACTING = "acting"  # the session's key for the chosen membership
# pages into which texts are pasted, whole or in part
PASTED = frozenset((
    *("capture-new", "capture-answer", "capture-add", "capture-aside", "event-new", "event-change", "event-choose"),
    *("event-step", "read-out-new", "commitment-new", "commitment-change", "commitment-step", "commitment-goal"),
    *("contribution-new", "contribution-change", "undertaking-new", "undertaking-change"),
    *("brief-of-event", "brief-of-partner"),
))  # fmt: skip


class HeadersMiddleware:
    """One place for the headers of every answer; pages are kept by no cache, and a part is never taken for a whole.

    What is too large is turned away here, before anything reads it.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if turned := turned_away(request):
            note_refusal(request, turned)
        response = turned or self.get_response(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if settings.COMITY_HSTS:
            response.headers["Strict-Transport-Security"] = f"max-age={settings.COMITY_HSTS}; includeSubDomains"
        if not request.path.startswith("/static/"):
            response.headers.setdefault("Cache-Control", "private, no-store")
            patch_vary_headers(response, ["HX-Request"])
        return response


def turned_away(request: HttpRequest) -> HttpResponse | None:
    """What no page here answers: a method that no form and no link has, and more than is read at once."""
    if request.method not in METHODS:
        return HttpResponseNotAllowed(METHODS)
    return too_large() if brings(request) > LARGEST else None


def brings(request: HttpRequest) -> int:
    """How many bytes the request says it brings; what says nothing sound is read as nothing."""
    told = str(request.META.get("CONTENT_LENGTH") or "")
    try:
        return int(told)
    except ValueError:
        return LARGEST + 1 if told.isdecimal() else 0  # a number too long to be read is too large


def too_large() -> HttpResponse:
    """A page without any value of the request, for it has not been read."""
    context = {
        "title": _("This is too large"),
        "reason": _("At most %(n)s MB can be sent at once. Nothing was changed. Send a smaller file.")
        % {"n": LARGEST // 2**20},
    }
    return HttpResponse(render_to_string("front/failed.html", context), status=413)


class ActingMiddleware:
    """Choose the one membership this visit acts under."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            request.memberships = memberships_of(request.user)  # type: ignore[attr-defined]
            request.user.acting = chosen_of(request.memberships, request.session.get(ACTING))  # type: ignore[attr-defined]
        return self.get_response(request)


class RefusedMiddleware:
    """A refusal is a page with its reason, not a crash."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """What an address does not do is said on a page too, with a way back."""
        response = self.get_response(request)
        if response.status_code != 405 or response.content or getattr(request, "htmx", False):
            return response
        page = render(request, "front/wrong.html", not_done_here(), status=405)
        page.headers["Allow"] = response.headers.get("Allow", "")
        return page

    def process_view(self, request: HttpRequest, *_view: object) -> None:
        """What holds the one sign that no database keeps was typed by nobody: there is no such page.

        A text may be pasted with it, from a paper that was badly converted; there it means nothing.
        """
        if has_null(request.GET):
            raise Http404
        if not has_null(request.POST):
            return
        if request.resolver_match is None or request.resolver_match.url_name not in PASTED:
            raise Http404
        request.POST = without_nulls(request.POST)  # type: ignore[assignment]

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Tell the reason and the way back."""
        if not isinstance(exception, Refused):
            return None
        title, status = _("This cannot be done"), 409
        if isinstance(exception, TooMany):
            title, status = _("Too often"), 429
        if getattr(request, "htmx", False):
            return said_when(refused_part(title, str(exception), status), exception)
        back = request.headers.get("Referer", "")
        if not is_ours(request, back):
            back = ""
        context = {"title": title, "reason": str(exception), "back": back}
        return said_when(render(request, "front/wrong.html", context, status=status), exception)


def has_null(sent: QueryDict) -> bool:
    """Whether a value holds the sign U+0000."""
    return any("\x00" in value for _name, values in sent.lists() for value in values)


def without_nulls(sent: QueryDict) -> QueryDict:
    """The same values without the sign U+0000."""
    kept = sent.copy()
    for name, values in sent.lists():
        kept.setlist(name, [value.replace("\x00", "") for value in values])
    return kept


def not_done_here() -> dict[str, str]:
    """The words for an address that only takes a press of a button, or only shows something."""
    reason = _("This address works only by a button on its page, or only to be read. Nothing was changed.")
    return {"title": _("This cannot be opened like this"), "reason": reason, "back": reverse("front")}


def said_when(response: HttpResponse, refused: Refused) -> HttpResponse:
    """To programs too: when to try again."""
    if isinstance(refused, TooMany):
        response.headers["Retry-After"] = str(refused.seconds)
    return response
