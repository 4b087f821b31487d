"""What every request and answer passes: headers, the acting membership, refusals as pages."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from comity.access.queries import chosen_of, memberships_of
from comity.common.errors import Refused

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
ACTING = "acting"  # the session's key for the chosen membership


class HeadersMiddleware:
    """One place for the headers of every answer; pages are kept by no cache, and a part is never taken for a whole."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if not request.path.startswith("/static/"):
            response.headers.setdefault("Cache-Control", "private, no-store")
            patch_vary_headers(response, ["HX-Request"])
        return response


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
        return self.get_response(request)

    def process_view(self, request: HttpRequest, *_view: object) -> None:
        """What holds the one sign that no database keeps was typed by nobody: there is no such page."""
        given = (value for sent in (request.GET, request.POST) for _name, values in sent.lists() for value in values)
        if any("\x00" in value for value in given):
            raise Http404

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Tell the reason and the way back."""
        if not isinstance(exception, Refused):
            return None
        title = _("This cannot be done")
        if getattr(request, "htmx", False):
            words = {"tone": "late", "title": title, "words": str(exception), "role": "alert"}
            response = render(request, "components/notice.html", words, status=409)
            for name, value in (("HX-Retarget", "#refused"), ("HX-Reswap", "innerHTML")):
                response.headers[name] = value
            return response
        back = request.headers.get("Referer", "")
        if not url_has_allowed_host_and_scheme(back, {request.get_host()}):
            back = ""
        return render(request, "front/wrong.html", {"title": title, "reason": str(exception), "back": back}, status=409)
