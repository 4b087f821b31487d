"""What a partner gives and receives on one page, and one figure of it with what others say of the same fact."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _

from comity.access.marking import label_for
from comity.contributions.models import Contribution
from comity.contributions.policy import (
    adds_contributions,
    contributions_visible_to,
    keeps_contribution,
    opens_contribution,
    sees_history,
)
from comity.contributions.queries import Line, fact_of, given, lines_of, narrowed, received, undertakings_of
from comity.contributions.states import Giver, Kind
from comity.contributions.words import (
    addresses_of,
    date_known,
    name_of,
    sureness,
    value_beside,
    value_words,
    when_words,
)
from comity.formats.sheets import Column
from comity.partners.models import Partner
from comity.partners.policy import partners_visible_to
from comity.reporting.giving import energy_chart, numbers_of, sheet_rows, strength_chart
from comity.web.contributions.shown import groups_of, sources_of
from comity.web.frame import marking_of, marking_of_list
from comity.web.histories import history
from comity.web.pieces import Act, Facet, Fact, chips, facet
from comity.web.tables import marking_of_file, table_file


def contributions(request: HttpRequest, ref: str) -> HttpResponse:
    """Given | received, narrowed by kind and year."""
    partner = partner_for(request, ref)
    lines = lines_of(partner, request.user)
    kept = as_asked(request, lines)
    numbers = numbers_of([*given(kept), *received(kept)])
    places = undertakings_of(partner, request.user)
    facets = facets_of(request, lines)
    context = {
        "partner": partner,
        "any": bool(lines),
        "given": groups_of(given(kept), places, numbers, request.user),
        "received": groups_of(received(kept), places, numbers, request.user),
        "empty": empty_places(places, lines, request),
        "energy": energy_chart(kept, numbers),
        "strength": strength_chart(kept, numbers),
        "sources": sources_of(kept, numbers),
        "facets": facets,
        "chips": chips(facets),
        "query": request.GET.urlencode(),
        "may_add": adds_contributions(request.user, partner),
        "marking": marking_of_list([partner, *(line.figure for line in kept), *places], request.user),
        "crumbs": crumbs_to(partner, _("Contributions")),
    }
    return render(request, "contributions/list.html", context)


def partner_for(request: HttpRequest, ref: str) -> Partner:
    """The partner, by its door."""
    return get_object_or_404(partners_visible_to(request.user).select_related("side", "owner", "about"), ref=ref)


def as_asked(request: HttpRequest, lines: Sequence[Line]) -> list[Line]:
    """The lines as the address narrows them."""
    return narrowed(lines, kinds=request.GET.getlist("kind"), year=year_of(request.GET.get("year", "")))


def year_of(text: str) -> int | None:
    """A year, when one was chosen; nothing fits what is none."""
    return None if not text else int(text) if text.isascii() and text.isdigit() and len(text) == 4 else 0


def empty_places(places: Sequence[Any], lines: Sequence[Line], request: HttpRequest) -> list[Act]:
    """Missions and funds under which no figure stands yet, for those who may change them."""
    used = {line.figure.undertaking_id for line in lines}
    return [
        Act(words=str(one), address=reverse("undertaking-change", args=[one.ref]))
        for one in places
        if one.pk not in used and keeps_contribution(request.user, one)
    ]


def facets_of(request: HttpRequest, lines: Sequence[Line]) -> list[Facet]:
    """By kind and by year, with how many figures each has of those that this visitor may know."""
    kinds = [(kind.value, str(kind.label), sum(line.figure.kind == kind for line in lines)) for kind in Kind]
    years = sorted({year for line in lines for year in line.years}, reverse=True)
    return [
        facet(request, "kind", _("Kind"), [one for one in kinds if one[2]]),
        facet(
            request,
            "year",
            _("Year"),
            [(str(year), str(year), sum(year in line.years for line in lines)) for year in years],
            many=False,
        ),
    ]


def crumbs_to(partner: Partner, *last: str) -> list[Act]:
    """The way here."""
    way = [
        Act(words=_("Partners"), address=reverse("partners")),
        Act(words=partner.name, address=reverse("partner", args=[partner.ref])),
    ]
    if len(last) > 1:
        way.append(Act(words=last[0], address=reverse("contributions", args=[partner.ref])))
    return [*way, Act(words=last[-1], address="")]


def table(request: HttpRequest, ref: str, name: str) -> HttpResponse:
    """Every column of the same figures as a file, marked."""
    lines = as_asked(request, lines_of(partner_for(request, ref), request.user))
    names = (
        *(_("Given or received"), _("Kind"), _("Mission, fund or destination"), _("What is counted"), _("Value")),
        *(_("Least"), _("Most"), _("Unit"), _("How sure"), _("As of"), _("From"), _("To"), _("Date known")),
        *(_("Told otherwise too"), _("Working value"), _("Reason"), _("Note"), _("Kind of source"), _("Sources")),
    )
    words = {giver.value: str(giver.label) for giver in Giver}
    bar = marking_of_file(request.user, [label_for(line.figure) for line in lines])
    columns = [Column(name=name, width=24) for name in names]
    return table_file("contributions", name, columns, sheet_rows(lines, words), bar)


def contribution(request: HttpRequest, ref: str) -> HttpResponse:
    """One figure: what the source states, what others state of the same fact, and who wrote it down."""
    found = get_object_or_404(
        contributions_visible_to(request.user).select_related("partner", "owner", "about", "undertaking__part_of"),
        ref=ref,
    )
    user = request.user
    told = [one for one in lines_of(found.partner, user) if fact_of(one.figure) == fact_of(found)]
    others = [one.figure for one in told if one.figure.pk != found.pk]
    numbers = numbers_of(sorted(told, key=lambda line: line.figure.pk != found.pk))
    may_keep = keeps_contribution(user, found)
    context = {
        "figure": found,
        "value": value_words(found) or found.title,
        "when": when_words(found),
        "facts": facts_of(found),
        "others": [other_of(one, numbers) for one in others],
        "sources": sources_of(told, numbers),
        "may_keep": may_keep,
        "may_choose": may_keep and bool(others) and not found.working,
        "may_open": opens_contribution(user, found),
        "open": found.audience == "public",
        "history": history(found, user, untold={"fact"}) if sees_history(user, found) else [],
        "marking": marking_of(found, others),
        "crumbs": crumbs_to(found.partner, _("Contributions"), found.title),
    }
    return render(request, "contributions/contribution.html", context)


def other_of(one: Contribution, numbers: Mapping[str, int]) -> Fact:
    """Another figure of the same fact, with the numbers of its sources."""
    return Fact(
        term=when_words(one),
        words=f"{value_beside(one)} {one.title}",
        address=reverse("contribution", args=[one.ref]),
        note=one.reason if one.working else sureness(one),
        sources=[numbers[url] for url in addresses_of(one)],
    )


def facts_of(found: Contribution) -> list[Fact]:
    """What is stated, as precisely as it is."""
    place = found.undertaking
    told = [
        Fact(term=_("What is counted"), words=found.title),
        Fact(term=_("Value"), words=value_words(found)),
        Fact(term=_("How sure"), words=found.get_qualifier_display()),
        Fact(term=_("When"), words=when_words(found), note=date_known(found)),
        Fact(term=_("Kind"), words=found.get_kind_display(), note=found.get_giver_display()),
    ]
    if place is not None:
        told.append(Fact(term=_("Mission or fund"), words=name_of(place)))
    if found.counterpart:
        told.append(Fact(term=_("Destination or place"), words=found.counterpart))
    if found.working:
        told.append(Fact(term=_("Working value"), words=found.reason, note=str(found.owner)))
    told += [
        Fact(term=_("Kind of source"), words=found.source_kind),
        Fact(term=_("Written down by"), words=str(found.owner)),
    ]
    return [*told, Fact(term=_("Note"), words=found.note)] if found.note else told
