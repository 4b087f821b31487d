"""Each component in its states and three densities, by group; every figure and name in it is invented."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from comity.web.gallery import samples
from comity.web.gallery.forms import filled_forms
from comity.web.pieces import Act, address_of, chips, column, facet

GROUPS = {
    "lists": "Lists",
    "state": "State",
    "text": "Text and sources",
    "forms": "Forms",
    "acts": "Acts",
    "news": "News",
    "reading": "Reading view",
}
DENSITIES = ("working", "reading", "ledger")


def gallery(request: HttpRequest, group: str = "lists") -> HttpResponse:
    """One group of components."""
    if group not in GROUPS:
        raise Http404
    density = request.GET.get("density", "")
    context = {
        "group": group,
        "title": GROUPS[group],
        "tabs": [
            Act(words=words, address=reverse("gallery-group", args=[name]), current=name == group)
            for name, words in GROUPS.items()
        ],
        "densities": [
            Act(words=name, address=address_of(request, density=name), current=name == (density or "working"))
            for name in DENSITIES
        ],
        "samples": samples,
        "crumbs": [Act(words="Gallery", address=reverse("gallery")), Act(words=GROUPS[group], address="")],
        **lists(request),
    }
    if density in DENSITIES:
        context["density"] = density
    if group == "forms":
        context |= filled_forms()
    return render(request, f"gallery/{group}.html", context)


def lists(request: HttpRequest) -> dict[str, object]:
    """The parts of a list that follow the page's own address."""
    facets = [
        facet(request, "area", "Area", samples.AREAS, shown=5),
        facet(request, "delivery", "Delivery", [("residential", "residential", 68), ("online", "online", 41)]),
    ]
    return {
        "facets": facets,
        "chips": chips(facets),
        "columns": [
            column(request, "Activity", "title", default="title"),
            column(request, "Provider", "provider"),
            column(request, "Days", "days", number=True),
            column(request, "Seats", number=True),
            column(request, "State"),
        ],
    }
