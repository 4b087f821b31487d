"""The list of the catalogue with its facets, the same list as a file, and activities side by side."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from comity.access.policy import manages
from comity.catalogue.eligibility import profile_in_words
from comity.catalogue.families import family_of, hidden_families
from comity.catalogue.fields import kind_named
from comity.catalogue.models import Activity
from comity.catalogue.policy import begins_entries, sees_offers, sessions_visible_to
from comity.catalogue.queries import (
    APART,
    PLAIN,
    SORTS,
    Counted,
    Narrowing,
    compared,
    facet_counts,
    narrowed,
    with_next_session,
)
from comity.catalogue.states import ActivityState
from comity.common.fulltext import marked, snippet
from comity.common.paging import page_of as keyset
from comity.exchange.policy import may_import
from comity.exchange.sheets.tables import activity_table, session_table
from comity.web.catalogue.facts import classification, eligibility, plain_basis, running
from comity.web.frame import marking_of_list
from comity.web.pieces import Act, Facet, Fact, address_of, chips, column, facet
from comity.web.tables import labels_in, marking_of_file, table_file

FACETS = (*PLAIN, "area", "when", "offered")
MOST_IN_FILE = 50_000
NOT_STATED = "-"


def narrowing_of(request: HttpRequest) -> Narrowing:
    """What the address asks for; names it does not know are nothing."""
    chosen = {name: [plain(one) for one in request.GET.getlist(name)] for name in FACETS if request.GET.get(name)}
    return Narrowing(words=plain(request.GET.get("q", "")), chosen=chosen)


def plain(text: str) -> str:
    """Words of an address without control signs, which no database holds."""
    return "".join(sign if sign.isprintable() else " " for sign in text).strip()[:200]


def catalogue(request: HttpRequest) -> HttpResponse:
    """The entries that this visitor may know, narrowed by the address."""
    narrowing = narrowing_of(request)
    sort = request.GET.get("sort", "title")
    order = SORTS.get(sort, SORTS["title"])
    rows = with_next_session(narrowed(request.user, narrowing), request.user, localdate())
    page = keyset(rows, order, request.GET.get("after", ""))
    counts = facet_counts(request.user, narrowing)
    facets = facets_of(request, counts)
    total = counts["total"][0].count if counts.get("total") else 0
    context = {
        "narrowing": narrowing,
        "rows": [row_of(activity, narrowing.words) for activity in page.rows],
        "marking": marking_of_list(page.rows, request.user),
        "columns": columns_of(request),
        "facets": facets,
        "chips": [*words_chip(request, narrowing), *chips(facets)],
        "total": total,
        "older": address_of(request, after=page.following) if page.following else "",
        "newer": address_of(request, after=page.previous) if page.previous else "",
        "query": query_of(request),
        "view_link": request.build_absolute_uri(reverse("catalogue") + query_of(request)),
        "may_add": begins_entries(request.user),
        "may_import": may_import(request.user),
        "may_offer": manages(request.user),
        "left_out": left_out(request, counts),
        "crumbs": [Act(words=_("Catalogue"), address="")],
    }
    return render(request, "catalogue/list.html", context)


def query_of(request: HttpRequest) -> str:
    """The view as its address: the same without the place in the list."""
    query = address_of(request)
    return "" if query == "?" else query


def words_chip(request: HttpRequest, narrowing: Narrowing) -> list[Act]:
    """The words that were asked for, to be taken away."""
    if not narrowing.words:
        return []
    return [Act(words=_("Words: %(words)s") % {"words": narrowing.words}, address=address_of(request, q=None))]


def left_out(request: HttpRequest, counts: dict[str, list[Counted]]) -> Act | None:
    """The families that the list leaves out unasked, as a link that asks for all."""
    hidden = [one for one in counts.get("family", ()) if one.value in hidden_families()]
    if request.GET.get("family") or not hidden:
        return None
    everything = [one.value or NOT_STATED for one in counts["family"]]
    words = ", ".join(f"{family_of(one.value).label} ({one.count})" for one in hidden)
    return Act(words=words, address=address_of(request, family=everything))


def columns_of(request: HttpRequest) -> list[Any]:
    """The heads of the list."""
    return [
        column(request, _("Activity"), "title", default="title"),
        column(request, _("Kind"), "kind"),
        column(request, _("Provider"), "provider"),
        column(request, _("Area")),
        column(request, _("Days"), number=True),
        column(request, _("Next session")),
    ]


def row_of(activity: Activity, words: str) -> dict[str, Any]:
    """One row of the list, with its words marked."""
    family = family_of(activity.family)
    said = f"{activity.aim} {activity.description} {activity.note}".strip()
    return {
        "ref": activity.ref,
        "address": reverse("activity", args=[activity.ref]),
        "title": marked(activity.title, words),
        "code": activity.code,
        "snippet": snippet(said, words) if words else "",
        "kind": kind_named(activity.kind),
        "provider": marked(activity.provider_name, words),
        "area": activity.area.name if activity.area else "",
        "days": activity.duration_days,
        "next": getattr(activity, "next_starts", None),
        "derived": "" if family.shown else family.label,
        "basis": plain_basis(activity.basis) if family.shown else "",
        "state": "" if activity.state == ActivityState.APPROVED else activity.get_state_display(),
    }


def facets_of(request: HttpRequest, counts: dict[str, list[Counted]]) -> list[Facet]:
    """The facets of the list in the order of their use; one that tells nothing apart is not shown."""
    made = [
        facet(request, "area", _("Area"), area_values(request, counts.get("area", ()))),
        simple(request, counts, "kind", _("Kind"), kind_named),
        simple(request, counts, "provider", _("Provider"), str),
        facet(request, "when", _("Sessions in"), when_values(request, counts.get("when", ()))),
        simple(request, counts, "language", _("Language"), lambda value: profile_in_words(value).partition(":")[0]),
        simple(request, counts, "delivery", _("Delivery"), str),
        simple(request, counts, "country", _("Country"), str),
        simple(request, counts, "family", _("Family"), lambda value: family_of(value).label),
    ]
    if sees_offers(request.user):
        made.append(facet(request, "offered", _("Offered to"), offer_values(counts)))
    states = simple(request, counts, "state", _("State"), lambda value: str(ActivityState(value).label))
    if len(states.choices) > 1 or any(choice.chosen for choice in states.choices):
        made.append(states)
    return [one for one in made if one.choices]


def simple(request: HttpRequest, counts: dict[str, list[Counted]], name: str, words: str, said: Any) -> Facet:
    """A facet over one column."""
    values = [
        (one.value or NOT_STATED, said(one.value) if one.value else _("not stated"), one.count)
        for one in counts.get(name, ())
    ]
    values.sort(key=lambda value: value[0] == NOT_STATED)
    return facet(request, name, words, values)


def area_values(request: HttpRequest, counts: Any) -> list[tuple[str, str, int | None]]:
    """Wider areas with the sum of what lies in them; the narrower ones of a chosen area below it."""
    wider: dict[str, tuple[str, int]] = {}
    for one in counts:
        code, name = one.within.split(APART) if one.within else (one.value, one.words)
        wider[code] = (name, wider.get(code, ("", 0))[1] + one.count)
    chosen = set(request.GET.getlist("area"))
    values: list[tuple[str, str, int | None]] = []
    for code, (name, count) in sorted(wider.items(), key=lambda item: (-item[1][1], item[1][0])):
        values.append((code, name, count))
        inside = [one for one in counts if one.within.partition(APART)[0] == code and one.value != code]
        if code in chosen or chosen & {one.value for one in inside}:
            values += [(one.value, f"– {one.words}", one.count) for one in inside]
    return values


def when_values(request: HttpRequest, counts: Any) -> list[tuple[str, str, int | None]]:
    """Years, and the quarters of a chosen year."""
    values: list[tuple[str, str, int | None]] = []
    chosen = request.GET.getlist("when")
    for one in sorted(counts, key=lambda each: each.value):
        values.append((one.value, one.words, one.count))
        if any(period[:4] == one.value for period in chosen):
            values += [(f"{one.value}Q{n}", f"– Q{n} {one.value}", None) for n in range(1, 5)]
    return values


def offer_values(counts: dict[str, list[Counted]]) -> list[tuple[str, str, int | None]]:
    """Sides by name, then everyone and nobody."""
    values: list[tuple[str, str, int | None]] = [
        (one.value, one.words, one.count) for one in counts.get("offered", ()) if one.value
    ]
    reach = {one.value: one.count for one in counts.get("reach", ())}
    nobody = reach.get("own", 0) + reach.get("both", 0)
    values += [("everyone", _("everyone"), reach["public"])] if reach.get("public") else []
    return values + ([("nobody", _("nobody yet"), nobody)] if nobody else [])


def table(request: HttpRequest, kind: str) -> HttpResponse:
    """What the list shows, as a file that can be imported again."""
    rows = narrowed(request.user, narrowing_of(request)).order_by("title", "id")[:MOST_IN_FILE]
    columns, cells = activity_table(rows, request.user)
    return table_file("activities", kind, columns, cells, marking_of_file(request.user, labels_in(rows, "title")))


def session_file(request: HttpRequest, kind: str) -> HttpResponse:
    """The sessions of what the list shows, as a file that can be imported again."""
    rows = narrowed(request.user, narrowing_of(request))
    columns, cells = session_table(rows, request.user)
    seen = sessions_visible_to(request.user).filter(activity__in=rows.values("pk"))
    labels = [*labels_in(rows, "title"), *labels_in(seen, "code")]
    return table_file("sessions", kind, columns, cells, marking_of_file(request.user, labels))


def compare(request: HttpRequest) -> HttpResponse:
    """Two to four activities side by side."""
    refs = [plain(ref) for ref in request.GET.getlist("a")]
    found = compared(request.user, refs)
    if refs and not found:
        raise Http404
    blocks = [
        block(_("What it is"), [classification(one, False) for one in found]),
        block(_("Who may attend"), [eligibility(one) for one in found]),
        block(_("Running"), [running(one, request.user) for one in found]),
    ]
    context = {
        "activities": [
            {
                "title": one.title,
                "address": reverse("activity", args=[one.ref]),
                "family": "" if family_of(one.family).shown else family_of(one.family).label,
                "less": address_of(request, a=[ref for ref in refs if ref != one.ref]),
            }
            for one in found
        ],
        "blocks": blocks,
        "span": len(found) + 1,
        "crumbs": [
            Act(words=_("Catalogue"), address=reverse("catalogue")),
            Act(words=_("Side by side"), address=""),
        ],
    }
    return render(request, "catalogue/compare.html", context)


def block(title: str, told: list[list[Fact]]) -> dict[str, Any]:
    """The same facts of each activity in lines; a line that nobody has is left out, one that differs is marked."""
    lines = []
    for name in dict.fromkeys(fact.term for facts in told for fact in facts):
        facts = [next((fact for fact in one if fact.term == name), None) for one in told]
        said = [str(fact.words) if fact and fact.words is not None else "" for fact in facts]
        if any(said):
            lines.append({"term": name, "facts": facts, "differs": len(set(said)) > 1})
    return {"title": title, "lines": lines}
