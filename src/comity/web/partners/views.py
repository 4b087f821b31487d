"""The list of partners, the home of one partner, and its decades."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from comity.access.marking import label_for
from comity.access.models import User, Visitor
from comity.common.dates import days_written
from comity.formats.sheets import Column as SheetColumn
from comity.partners.models import Partner
from comity.partners.policy import (
    groups_visible_to,
    keeps_body,
    keeps_directory,
    keeps_partner,
    partners_visible_to,
    regions_visible_to,
)
from comity.partners.queries import PostNow, bodies_of, partner_list, posts_about, surrounded
from comity.programmes.models import Programme
from comity.programmes.policy import programmes_visible_to
from comity.reporting.partner_home import goals_served, sessions_next
from comity.reporting.timeline import CATEGORIES, Item, timeline_of, timeline_picture
from comity.reporting.today import open_programmes
from comity.web.frame import marking_of, marking_of_list
from comity.web.pieces import Act, Cell, Duty, Row, Source, chips, facet
from comity.web.releases.editions import edition_row, editions
from comity.web.tables import headings, marking_of_file, table_file

HEAD = tuple(SheetColumn(name=name, width=24) for name in ("Partner", "Country", "Region", "Groups", "Source", "As of"))


def narrowed(request: HttpRequest) -> list[Partner]:
    """The partners of the list as the address narrows it."""
    return list(
        partner_list(
            request.user,
            region=request.GET.get("region", ""),
            group=request.GET.get("group", ""),
            words=request.GET.get("q", "").strip(),
        )
    )


def newest_programmes(user: Visitor, partners: list[Partner]) -> dict[int, Programme]:
    """The programme that stands first for each partner, in one query: the newest that is not over."""
    found: dict[int, Programme] = {}
    for programme in programmes_visible_to(user).filter(partner__in=partners).order_by("partner", "-starts", "pk"):
        kept = found.get(programme.partner_id)
        if kept is None or (kept.state == "ended" and programme.state != "ended"):
            found[programme.partner_id] = programme
    return found


def partners(request: HttpRequest) -> HttpResponse:
    """Every partner that this visitor may know of."""
    found = narrowed(request)
    newest = newest_programmes(request.user, found)
    facets = [
        facet(
            request,
            "region",
            _("Region"),
            [(one.code, one.name, None) for one in regions_visible_to(request.user)],
            many=False,
        ),
        facet(
            request,
            "group",
            _("Group"),
            [(one.code, one.name, None) for one in groups_visible_to(request.user)],
            many=False,
        ),
    ]
    context = {
        "columns": headings(_("Partner"), _("Region"), _("Groups"), _("Programme")),
        "rows": [row_of(one, newest.get(one.pk)) for one in found],
        "facets": facets,
        "chips": chips(facets),
        "may_add": keeps_directory(request.user),
        "query": request.GET.urlencode(),
        "words": request.GET.get("q", ""),
        "marking": marking_of_list([*found, *newest.values()], request.user),
        "crumbs": [Act(words=_("Partners"), address="")],
    }
    return render(request, "partners/list.html", context)


def row_of(partner: Partner, programme: Programme | None) -> Row:
    """One line of the list."""
    said = (
        Cell(
            text=programme.title, address=reverse("programme", args=[programme.ref]), note=programme.get_state_display()
        )
        if programme
        else Cell(text=_("none on record"))
    )
    return Row(
        cells=[
            Cell(text=partner.name, address=reverse("partner", args=[partner.ref])),
            Cell(text=partner.region.name if partner.region else ""),
            Cell(text=", ".join(sorted(one.name for one in partner.groups.all()))),
            said,
        ]
    )


def partners_file(request: HttpRequest, kind: str) -> HttpResponse:
    """The same list as a file."""
    found = narrowed(request)
    rows = [
        (
            one.name,
            one.country,
            one.region.name if one.region else "",
            ", ".join(sorted(group.code for group in one.groups.all())),
            one.source_url,
            one.source_as_of,
        )
        for one in found
    ]
    bar = marking_of_file(request.user, [label_for(one) for one in found])
    return table_file("partners", kind, HEAD, rows, bar)


def partner(request: HttpRequest, ref: str) -> HttpResponse:
    """Everything about one partner on one page, as far as its records exist."""
    known = partners_visible_to(request.user).select_related("side", "owner", "about")
    found = get_object_or_404(surrounded(known, request.user), ref=ref)
    programmes = list(programmes_visible_to(request.user).filter(partner=found).select_related("type"))
    posts = posts_about(request.user, found)
    released = editions(request.user, about=found.side)
    items = timeline_of(found.country)
    page = reverse("partner-history", args=[ref])
    first = next((one for one in programmes if one.state != "ended" and one.starts), None)
    context = {
        "duties": duties_of(request.user, found),
        "first": first,
        "goals": goals_served(first, request.user) if first else [],
        "partner": found,
        "groups": sorted(group.name for group in found.groups.all()),
        "programmes": programmes,
        "editions": [edition_row(one) for one in released],
        "current": [one for one in programmes if one.state != "ended"],
        "past": [one for one in programmes if one.state == "ended"],
        "posts": posts,
        "bodies": list(bodies_of(request.user, found)),
        "items": items,
        "recent": items[::-1][:6],
        "picture": timeline_picture(items, page, localdate()),
        "sources": sources_of(found, posts),
        "may_change": keeps_partner(request.user, found),
        "may_keep_bodies": keeps_body(request.user, found.side),
        "marking": marking_of(found, [*programmes, *released]),
        "crumbs": [Act(words=_("Partners"), address=reverse("partners")), Act(words=found.name, address="")],
    }
    return render(request, "partners/partner.html", context)


def duties_of(user: Visitor, partner: Partner) -> list[Duty]:
    """What stands next with the partner, the drafts that wait for an act first."""
    if not isinstance(user, User):
        return []
    drafts = [one for one in open_programmes(user) if one.programme.partner_id == partner.pk]
    waiting = [
        Duty(
            words=one.programme.title,
            act=Act(words=_("Tailor"), address=reverse("board", args=[one.programme.ref])),
            when=_("draft"),
            note=_("accepted into the programme") if one.accepted else "",
        )
        for one in drafts
    ]
    soon = [
        Duty(
            words=line.activity.title if vars(line)["activity_known"] else _("A session"),
            act=Act(words=_("Open"), address=reverse("programme-lines", args=[line.programme.ref])),
            when=days_written(line.starts, line.ends, short=True),
            note=line.programme.title,
        )
        for line in sessions_next(partner, user, localdate())
    ]
    return [*waiting, *soon]


def sources_of(partner: Partner, posts: list[PostNow]) -> list[Source]:
    """Where the page comes from."""
    told = [(partner.source_url, _("membership of groups"), partner.source_as_of)]
    told += [
        (url, f"{one.post.title}: {one.words}", "") for one in posts if one.holding for url in one.holding.sources[:1]
    ]
    seen: dict[str, Source] = {}
    for url, title, as_of in told:
        if url and url not in seen:
            seen[url] = Source(number=len(seen) + 1, title=title, address=url, as_of=as_of)
    return list(seen.values())


def history(request: HttpRequest, ref: str) -> HttpResponse:
    """The decades of a partner, item by item, narrowed by kind and years."""
    found = get_object_or_404(partners_visible_to(request.user), ref=ref)
    items = timeline_of(found.country)
    chosen = request.GET.getlist("kind")
    from_year, to_year = year_of(request.GET.get("from")), year_of(request.GET.get("to"))
    kept = [item for item in items if fits(item, chosen, from_year, to_year)]
    counts = {name: sum(item.category == name for item in items) for name in CATEGORIES}
    facets = [
        facet(
            request,
            "kind",
            _("Kind"),
            [(name, words, counts[name]) for name, words in CATEGORIES.items() if counts[name]],
        )
    ]
    context = {
        "partner": found,
        "items": kept,
        "all": len(items),
        "picture": timeline_picture(tuple(kept), "", localdate()),
        "facets": facets,
        "chips": chips(facets),
        "from": request.GET.get("from", ""),
        "to": request.GET.get("to", ""),
        "chosen": chosen,
        "crumbs": [
            Act(words=_("Partners"), address=reverse("partners")),
            Act(words=found.name, address=reverse("partner", args=[ref])),
            Act(words=_("History"), address=""),
        ],
    }
    return render(request, "partners/history.html", context)


def year_of(text: str | None) -> int | None:
    """A year, when one was typed."""
    return int(text) if text and text.isdecimal() and date.min.year <= int(text) <= date.max.year else None


def fits(item: Item, kinds: list[str], from_year: int | None, to_year: int | None) -> bool:
    """The item is of a chosen kind and lies in the years."""
    return (
        (not kinds or item.category in kinds)
        and (from_year is None or item.ends.year >= from_year)
        and (to_year is None or item.starts.year <= to_year)
    )
