"""Break-glass: who read what concerns a partner, when and why; asking for it, opening it, ending it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from comity.access.models import BreakGlass
from comity.access.policy import ends_glass, glasses_visible_to, may, opens_glass
from comity.access.queries import partner_sides
from comity.access.rights import Right
from comity.common.errors import Refused
from comity.common.paging import page_of
from comity.notices import member_acts
from comity.reporting.glass_readings import readings_of
from comity.web.account.stepping import step_up
from comity.web.members.forms import GlassForm
from comity.web.members.frame import crumbs, glass_or_404, moment, tabs
from comity.web.members.lists import headings
from comity.web.pieces import Badge, Cell, Fact, Row, address_of
from comity.web.requests import MemberRequest


@login_required
@require_GET
def glasses(request: MemberRequest) -> HttpResponse:
    """Every reading that the visitor may know, the newest first."""
    if not may(request.user, Right.BREAK_GLASS_READ):
        raise Http404
    page = page_of(glasses_visible_to(request.user), ("-asked_at", "-ref"), request.GET.get("after", ""))
    context = {
        "columns": headings(_("Partner"), _("Who"), _("Why"), _("Asked"), _("Stands")),
        "rows": [row_of(one) for one in page.rows],
        "older": address_of(request, after=page.following) if page.following else "",
        "newer": address_of(request, after=page.previous) if page.previous else "",
        "may_ask": may(request.user, Right.BREAK_GLASS_ASK),
        "tabs": tabs(request),
    }
    return render(request, "members/glasses.html", context)


def row_of(one: BreakGlass) -> Row:
    """One reading in the list."""
    return Row(
        cells=[
            Cell(text=str(one.partner), address=reverse("break-glass", args=[one.ref])),
            Cell(text=one.by.get_full_name() or one.by.username),
            Cell(text=one.reason),
            Cell(text=moment(one.asked_at)),
            Cell(badge=standing(one)),
        ]
    )


def standing(one: BreakGlass) -> Badge:
    """How it stands now."""
    at = now()
    if one.closed_at is not None:
        return Badge(shape="no", words=_("ended") if one.opens_at else _("not opened"))
    if one.opens_at is None:
        return Badge(shape="open", words=_("asked"))
    if one.ends_at is not None and one.ends_at <= at:
        return Badge(shape="no", words=_("ended"))
    return Badge(shape="warn", words=_("open now"), tone="late")


@login_required
@require_GET
def glass(request: MemberRequest, ref: str) -> HttpResponse:
    """One reading: who, when, why, and each page that was read."""
    one = glass_or_404(request, ref)
    user, live = request.user, one.closed_at is None and (one.ends_at is None or one.ends_at > now())
    facts = [
        Fact(term=_("Who"), words=one.by.get_full_name() or one.by.username),
        Fact(term=_("Why"), words=one.reason),
        Fact(term=_("Asked"), words=moment(one.asked_at)),
    ]
    if one.opens_at:
        opened_by = one.allowed_by.get_full_name() or one.allowed_by.username if one.allowed_by else ""
        facts += [
            Fact(term=_("Opened"), words=moment(one.opens_at), note=opened_by),
            Fact(term=_("Until"), words=moment(min(one.ends_at, one.closed_at or one.ends_at)) if one.ends_at else ""),
        ]
    elif one.closed_at:
        facts += [Fact(term=_("Not opened"), words=moment(one.closed_at))]
    context = {
        "glass": one,
        "facts": facts,
        "badge": standing(one),
        "opens": live and one.opens_at is None and opens_glass(user, one),
        "ends": live and ends_glass(user, one),
        "end_words": _("End it now") if one.opens_at else _("Do not open it"),
        "columns": headings(_("Read"), _("When")),
        "rows": [
            Row(
                cells=[
                    Cell(text=read.path or _("A page of the other side"), address=read.path),
                    Cell(text=moment(read.at)),
                ]
            )
            for read in readings_of(one, user)
        ],
        "crumbs": crumbs(_("Break-glass"), str(one.partner), within=reverse("break-glasses")),
    }
    return render(request, "members/glass.html", context)


@step_up
@require_http_methods(["GET", "POST"])
def ask(request: MemberRequest) -> HttpResponse:
    """An operator asks; both sides are told at once."""
    if not may(request.user, Right.BREAK_GLASS_ASK):
        raise Http404
    sides = {side.code: side for side in partner_sides()}
    form = GlassForm(request.POST or None, partners=[(code, str(side)) for code, side in sides.items()])
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            one = member_acts.ask_glass(sides[given["partner"]], given["reason"], by=request.user, at=now())
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            return redirect("break-glass", one.ref)
    context = {
        "form": form,
        "title": _("Ask for break-glass"),
        "words": _(
            "For when a record has to be read to put the server right. A manager opens it, for an hour, to be read "
            "alone. Both sides are told at once, and see each page that you open."
        ),
        "main": _("Ask"),
        "back": reverse("break-glasses"),
        "crumbs": crumbs(_("Ask for break-glass")),
    }
    return render(request, "members/form.html", context, status=422 if form.errors else 200)


@step_up
@require_POST
def open_(request: MemberRequest, ref: str) -> HttpResponse:
    """A second person opens it for an hour."""
    one = glass_or_404(request, ref)
    if not may(request.user, Right.BREAK_GLASS_OPEN):
        raise Http404
    member_acts.open_glass(one, by=request.user, at=now())
    return redirect("break-glass", one.ref)


@step_up
@require_POST
def end(request: MemberRequest, ref: str) -> HttpResponse:
    """End it at once, or decline it."""
    one = glass_or_404(request, ref)
    if not ends_glass(request.user, one):
        raise Http404
    member_acts.end_glass(one, by=request.user, at=now())
    messages.success(request, _("It has ended; nothing opens by it any more."))
    return redirect("break-glasses")
