"""The years with a partner, item by item: narrowed by kind, topic, source and years, each with what it stands on."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from comity.dialogue.states import TimelineKind
from comity.partners.policy import partners_visible_to
from comity.reporting.timeline import Asked, Item, narrowed, timeline_of, timeline_picture, told_words
from comity.web.frame import marking_of
from comity.web.pieces import Act, Facet, chips, facet

Parted = Callable[[Item], Mapping[str, str]]


def history(request: HttpRequest, ref: str) -> HttpResponse:
    """The years with a partner as far as this visitor may know them."""
    found = get_object_or_404(partners_visible_to(request.user).select_related("side", "owner", "about"), ref=ref)
    items = timeline_of(found.side, request.user)
    asked = asked_of(request)
    kept = narrowed(items, asked)
    facets = facets_of(request, items)
    context: dict[str, Any] = {
        "partner": found,
        "items": [(item, list(map(told_words, item.told))) for item in kept],
        "all": len(items),
        "picture": timeline_picture(kept, "", localdate()),
        "facets": facets,
        "chips": chips(facets),
        "from": request.GET.get("from", ""),
        "to": request.GET.get("to", ""),
        "not_years": [text for name in ("from", "to") if (text := request.GET.get(name, "")) and year_of(text) is None],
        "turned": asked.first is not None and asked.last is not None and asked.first > asked.last,
        "chosen": [(name, value) for name in ("kind", "topic", "source") for value in request.GET.getlist(name)],
        "marking": marking_of(found, kept),
        "crumbs": [
            Act(words=_("Partners"), address=reverse("partners")),
            Act(words=found.name, address=reverse("partner", args=[ref])),
            Act(words=_("History"), address=""),
        ],
    }
    return render(request, "partners/history.html", context)


def asked_of(request: HttpRequest) -> Asked:
    """What the address asks for."""
    several = request.GET.getlist
    return Asked(
        kinds=several("kind"),
        topics=several("topic"),
        hosts=several("source"),
        first=year_of(request.GET.get("from")),
        last=year_of(request.GET.get("to")),
    )


def facets_of(request: HttpRequest, items: Sequence[Item]) -> list[Facet]:
    """Kinds in their order, topics and sources by how many items they have, of those that this visitor may know."""
    kinds = counted(items, lambda item: {item.kind: item.kind_words})
    order = {one.value: place for place, one in enumerate(TimelineKind)}
    return [
        facet(request, "kind", _("Kind"), sorted(kinds, key=lambda one: order[one[0]])),
        facet(request, "topic", _("Area or topic"), most_first(counted(items, lambda item: item.topics)), shown=6),
        facet(
            request,
            "source",
            _("Source"),
            most_first(counted(items, lambda item: {host: host for host in item.hosts})),
            shown=6,
        ),
    ]


def counted(items: Iterable[Item], parts: Parted) -> list[tuple[str, str, int]]:
    """Every value that items have, in words, and how many have it."""
    words: dict[str, str] = {}
    counts: dict[str, int] = {}
    for item in items:
        for value, said in parts(item).items():
            words[value] = said
            counts[value] = counts.get(value, 0) + 1
    return [(value, words[value], count) for value, count in counts.items()]


def most_first(values: Iterable[tuple[str, str, int]]) -> list[tuple[str, str, int]]:
    """The most frequent first, then by name."""
    return sorted(values, key=lambda one: (-one[2], one[1]))


def year_of(text: str | None) -> int | None:
    """A year, when one was typed."""
    known = text is not None and text.isascii() and text.isdecimal() and len(text) == 4
    return int(text) if known and text and date.min.year <= int(text) <= date.max.year else None
