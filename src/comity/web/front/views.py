"""Start page, what the frame's menu does, and the pages of what went wrong."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.db.models import F
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from comity.access.actions import act_under
from comity.common.dates import years_written
from comity.programmes.models import Programme
from comity.programmes.policy import programmes_visible_to
from comity.web.frame import DENSITIES, SCHEMES, liked, marking_of_list, seal_of
from comity.web.middleware import ACTING
from comity.web.pieces import page_of
from comity.web.releases.editions import edition_row, editions
from comity.web.requests import MemberRequest, is_ours

SHOWN = 6
A_YEAR = 365 * 24 * 3600


def front(request: HttpRequest) -> HttpResponse:
    """What this is, for anyone, what was released, and the newest programmes that may be read."""
    released = editions(request.user, most=SHOWN)
    newest = F("starts").desc(nulls_last=True)
    programmes = list(programmes_visible_to(request.user).select_related("partner").order_by(newest, "code")[:SHOWN])
    context = {
        "editions": [edition_row(one) for one in released],
        "rows": [row_of(one) for one in programmes],
        "marking": marking_of_list([*released, *programmes], request.user),
    }
    return render(request, "front/front.html", context)


def row_of(programme: Programme) -> dict[str, object]:
    """A programme as the start page lists it."""
    starts, ends = programme.starts, programme.ends
    return {
        "programme": programme,
        "address": page_of("programme", programme.ref),
        "years": years_written(starts, ends) if starts and ends else programme.period_note,
        "seal": seal_of(programme),
    }


def keys(request: HttpRequest) -> HttpResponse:
    """The keys that work on every page."""
    return render(request, "front/keys.html")


@login_required
@require_POST
def act_as(request: MemberRequest) -> HttpResponse:
    """Act under another of one's memberships from now on; anything else does not exist."""
    asked = request.POST.get("membership", "")
    member = next((one for one in request.memberships if one.ref == asked), None)
    if member is None:
        raise Http404
    act_under(member, by=request.user, at=now())
    request.session[ACTING] = member.ref
    return redirect("home")


@require_http_methods(["GET", "POST"])
def display(request: HttpRequest) -> HttpResponse:
    """Keep how this visitor likes to read: light or dark, wide or close.

    The public chooses on this page, members in the menu of every page: a form needs a cookie, and public pages set
    none.
    """
    if request.method == "GET":
        return render(request, "front/display.html", {"back": way_back(request)})
    chosen = liked(request)
    for name, known in (("scheme", SCHEMES), ("density", DENSITIES)):
        if name in request.POST:
            chosen[name] = request.POST[name] if request.POST[name] in known else ""
    response = redirect(way_back(request))
    words = ".".join(chosen[name] for name in ("scheme", "density") if chosen[name])
    secure = request.is_secure() or settings.SESSION_COOKIE_SECURE
    name = settings.DISPLAY_COOKIE_NAME
    response.set_cookie(name, words, max_age=A_YEAR, samesite="Lax", secure=secure, httponly=True)
    return response


def way_back(request: HttpRequest) -> str:
    """The page the visitor came from, if it is one of ours; else the start page."""
    back = request.POST.get("back") or request.GET.get("back", "")
    return back if is_ours(request, back) else reverse("front")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The same page for what never existed and for what this visitor may not know."""
    context = {
        "title": _("There is no such page"),
        "reason": _("The address may be mistyped, or what was here is gone."),
        "finder": True,
        "here": reverse("front"),  # not the address: the page is the same for what is hidden and what never was
    }
    return render(request, "front/wrong.html", context, status=404)


def failed(request: HttpRequest) -> HttpResponse:
    """Our fault, said without any value of the request and without asking the database anything."""
    context = {
        "title": _("Something went wrong here"),
        "reason": _("It is not your fault, and nothing was changed. Go back and try again."),
    }
    return HttpResponse(render_to_string("front/failed.html", context), status=500)
