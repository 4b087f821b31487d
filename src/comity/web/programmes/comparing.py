"""Any two versions of a text compared, and the text as it stood on a day, each as far as this visitor may read them.

The address holds references of versions or days, so it can be sent: who opens it reads under their own rights.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from comity.access.models import Release
from comity.access.releasing import intact
from comity.common.errors import Refused
from comity.programmes.actions.crossing import tabling_of
from comity.programmes.comparison import ClauseChange, Comparison, FieldChange, compared
from comity.programmes.models import Programme
from comity.web.frame import Bar, marking_of
from comity.web.pieces import Act, Badge, address_of, day_written
from comity.web.programmes.sheets import sheet_html
from comity.web.programmes.texts import (
    Text,
    release_or_404,
    stands,
    text_of_programme,
    text_of_release,
    version_words,
)
from comity.web.programmes.versions import badge_of

DRAFT = "draft"  # in an address in place of a version: what would be tabled now
VIEWS = {
    "changes": gettext_lazy("What changed"),
    "whole": gettext_lazy("Whole text with marks"),
    "plain": gettext_lazy("Later text, plain"),
}
BADGES = {
    "changed": ("half", gettext_lazy("changed")),
    "added": ("full", gettext_lazy("new")),
    "moved": ("swap", gettext_lazy("moved")),
    "removed": ("no", gettext_lazy("removed")),
    "same": ("open", gettext_lazy("unchanged")),
}
QUIET = frozenset(
    {"title", "level", "marking", "releasable"}
)  # told beside a clause, as fields only where they changed


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two texts: what it says, how it is called, where it is read."""

    tree: Mapping[str, Any]
    words: str
    address: str
    record: Release | Programme
    badge: Badge | None = None


class CompareForm(forms.Form):
    """Which two texts: versions, or the text as it stood on a day."""

    before = forms.ChoiceField(label=gettext_lazy("Earlier text"), required=False)
    before_day = forms.DateField(
        label=gettext_lazy("or the text as it stood on"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    after = forms.ChoiceField(label=gettext_lazy("Later text"), required=False)
    after_day = forms.DateField(
        label=gettext_lazy("or the text as it stood on"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def __init__(self, *args: Any, versions: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        for name in ("before", "after"):
            fields[name].choices = [("", _("a day, given below")), *versions]


class DayForm(forms.Form):
    """The day as of which a text is read."""

    day = forms.DateField(
        label=gettext_lazy("As the text stood on"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


# --- the four addresses ---


def of_programme(request: HttpRequest, ref: str) -> HttpResponse:
    """The versions of a programme compared; its keepers may compare the draft too."""
    return compare(request, text_of_programme(request, ref))


def of_release(request: HttpRequest, ref: str) -> HttpResponse:
    """A snapshot compared with another version of its text."""
    release = release_or_404(request, ref)
    return compare(request, text_of_release(request, release), shown=release)


def day_of_programme(request: HttpRequest, ref: str) -> HttpResponse:
    """A programme as it stood on a day."""
    return as_of(request, text_of_programme(request, ref))


def day_of_release(request: HttpRequest, ref: str) -> HttpResponse:
    """The text of a snapshot as it stood on a day."""
    return as_of(request, text_of_release(request, release_or_404(request, ref)))


# --- comparing ---


def compare(request: HttpRequest, text: Text, *, shown: Release | None = None) -> HttpResponse:
    """Two texts compared, or what hinders it; without a choice the two that lie nearest."""
    asked = {name: request.GET.get(name, "") for name in CompareForm.base_fields}
    given = asked if any(asked.values()) else usual(text, shown)
    choices = [(one.ref, version_words(one)) for one in text.versions]
    if text.draft is not None:
        choices.insert(0, (DRAFT, _("Draft, as it would be tabled now")))
    form = CompareForm(given, versions=choices)
    must_be_known(text, given)
    sides, refused = sides_of(text, form)
    comparison = compared(sides[0].tree, sides[1].tree) if sides else None
    view = request.GET.get("view", "")
    view = view if view in VIEWS else "changes"
    context = {
        "title": text.title,
        "form": form,
        "count": len(choices),
        "refused": refused,
        "sides": sides,
        "crumbs": [*text.crumbs, Act(words=_("Compare"), address="")],
        "as_of": text.as_of,
        "here": text.compare,
        "view": view,
        "plain": view == "plain",
        "tabs": [
            Act(words=str(words), address=address_of(request, view=name), current=name == view)
            for name, words in VIEWS.items()
        ],
    }
    if sides and comparison is not None:
        context |= {
            "marking": marking_of_sides(sides),
            "summary": summary_of(comparison),
            "same": comparison.same,
            "own": [one for one in comparison.fields if one.changed or (view != "changes" and one.name not in QUIET)],
            "clauses": [row_of(one, at, view) for at, one in enumerate(comparison.clauses, start=1)],
            "illustrative": any(one.tree.get("illustrative") for one in sides),
        }
    return render(request, "programmes/compare.html", context)


def usual(text: Text, shown: Release | None) -> dict[str, str]:
    """What is compared without a choice: the draft with what was tabled last, or a version with the one before it."""
    if text.draft is not None and text.versions:
        last = next((one for one in text.versions if one.act == Release.Act.TABLE), text.versions[0])
        return {"before": last.ref, "after": DRAFT}
    later = shown or next(iter(text.versions), None)
    if later is None:
        return {}
    earlier = [one for one in text.versions if one.number < later.number]
    before = next((one for one in earlier if one.act == later.act), next(iter(earlier), None))
    return {"before": before.ref, "after": later.ref} if before is not None else {}


def must_be_known(text: Text, given: Mapping[str, str]) -> None:
    """Raises 404 for a version that is hidden, of another text or unknown, and for a draft that is not one's own."""
    for name in ("before", "after"):
        ref = given.get(name, "")
        if ref == DRAFT and text.draft is None:
            raise Http404
        if ref and ref != DRAFT:
            text.version(ref)


def sides_of(text: Text, form: CompareForm) -> tuple[list[Side], str]:
    """Both texts in their order, or why there are none, as a sentence."""
    if not form.is_valid() or not form.data:
        return [], ""
    found: list[Side] = []
    for name in ("before", "after"):
        day = form.cleaned_data[f"{name}_day"]
        ref = form.cleaned_data[name]
        if day is None and not ref:
            form.add_error(name, _("Choose a version, or give a day."))
            return [], ""
        if ref == DRAFT and day is None and text.draft is not None:
            try:
                found.append(draft_side(text.draft))
            except Refused as refused:
                return [], str(refused)
            continue
        release = text.standing_on(day) if day is not None else text.version(ref)
        if release is None:
            form.add_error(f"{name}_day", _("No version that you may read stood on that day."))
            return [], ""
        if not intact(release):
            return [], _("Version %(n)s does not fit its hash, so it is not shown.") % {"n": release.number}
        found.append(release_side(release, day))
    return found, ""


def draft_side(programme: Programme) -> Side:
    """The draft as it would be tabled now: what stays with its side is not in it."""
    return Side(
        tree=tabling_of(programme).snapshot.tree,
        words=_("Draft, as it would be tabled now"),
        address=reverse("programme", args=[programme.ref]),
        record=programme,
    )


def release_side(release: Release, day: date | None = None) -> Side:
    """A version, perhaps as what stood on a day."""
    words = version_words(release)
    if day is not None:
        words = _("As it stood on %(day)s: %(version)s") % {"day": day_written(day), "version": words}
    return Side(
        tree=json.loads(release.content),
        words=words,
        address=reverse("release", args=[release.ref]),
        record=release,
        badge=badge_of(release),
    )


def marking_of_sides(sides: list[Side]) -> Bar:
    """The join of both: what may be read on this page is as marked as the higher of the two."""
    return marking_of(sides[1].record, [sides[0].record])


def summary_of(comparison: Comparison) -> str:
    """What changed, in figures."""
    told = comparison.figures
    if comparison.same:
        return _("Both texts say the same.")
    parts = []
    if told["changed"]:
        parts.append(
            ngettext("%(n)s clause changed", "%(n)s clauses changed", told["changed"]) % {"n": told["changed"]}
        )
    if told["added"]:
        parts.append(_("%(n)s new") % {"n": told["added"]})
    if told["moved"]:
        parts.append(_("%(n)s moved") % {"n": told["moved"]})
    if told["removed"]:
        parts.append(_("%(n)s removed") % {"n": told["removed"]})
    if not told["changed"]:
        parts.insert(0, _("No clause changed its words"))
    words = ", ".join(parts) + "."
    if told["fields"]:
        own = ngettext(
            "%(n)s field of the programme itself changed.",
            "%(n)s fields of the programme itself changed.",
            told["fields"],
        )
        words += " " + own % {"n": told["fields"]}
    return words


def row_of(clause: ClauseChange, at: int, view: str) -> dict[str, Any]:
    """A clause as the page shows it: in full where it changed or where the whole text is read."""
    full = view != "changes" or clause.what in {"added", "removed"}
    fields: list[FieldChange] = [
        one
        for one in clause.fields
        if one.name != "title" and (one.changed if one.name in QUIET else full or one.changed)
    ]
    if clause.what in {"added", "removed"}:
        fields = [one for one in fields if one.name not in QUIET]
    renumbered = clause.number_before and clause.number_after and clause.number_before != clause.number_after
    return {
        "clause": clause,
        "anchor": f"clause-{at}",
        "badge": Badge(shape=BADGES[clause.what][0], words=str(BADGES[clause.what][1])),
        "title": next((one.pieces for one in clause.fields if one.name == "title"), ()),
        "fields": fields,
        "depth": min(clause.depth, 3),
        "was": clause.number_before if renumbered else "",
        "moved": clause.has_moved and clause.what != "moved",
        "shown": view != "plain" or clause.what != "removed",
    }


# --- as of a day ---


def as_of(request: HttpRequest, text: Text) -> HttpResponse:
    """The text as it stood on a day, today where none is given; beside it the version agreed by then, if another."""
    form = DayForm({"day": request.GET.get("day") or localdate().isoformat()})
    day = form.cleaned_data["day"] if form.is_valid() else None
    release = text.standing_on(day) if day is not None else None
    whole = release is not None and intact(release)
    agreed = [
        one for one in text.versions if day is not None and stands(one, day) and one.state == Release.State.AGREED
    ]
    context = {
        "title": text.title,
        "form": form,
        "day": day_written(day) if day else "",
        "version": version_words(release) if release else "",
        "badge": badge_of(release) if release else None,
        "address": reverse("release", args=[release.ref]) if release else "",
        "broken": release is not None and not whole,
        "sheet": sheet_html(json.loads(release.content)) if release is not None and whole else "",
        "agreed": agreed[0] if agreed and release is not None and agreed[0].pk != release.pk else None,
        "compare": text.compare,
        "crumbs": [*text.crumbs, Act(words=_("As of a day"), address="")],
    }
    if release is not None:
        context["marking"] = marking_of(release)
    return render(request, "programmes/as_of.html", context)
