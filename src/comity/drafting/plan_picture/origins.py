"""Where each field comes from: stated by a source, derived from one, or illustrative; said field by field."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal

from django.utils.translation import gettext as _

from comity.drafting.plan_picture.index import Index
from comity.drafting.plan_picture.shapes import FieldOrigins, Origin, SourcePicture
from comity_planning.parts import Activity

Kind = Literal["stated", "derived", "illustrative", "not said"]
# what is partly made up counts as made up; words that mean a kind stand beside it
KINDS: tuple[tuple[str, Kind], ...] = (
    ("illustrative", "illustrative"),
    ("derived", "derived"),
    ("inferred", "derived"),
    ("converted", "derived"),
    ("from the sessions", "derived"),
    ("not stated", "not said"),
    ("stated", "stated"),
)
AS_OF = ("source_as_of", "as_of")  # entries of a basis that say when, not where from
FAMILY = "family"  # the entry that labels a whole family of activities


def kind_of(note: str) -> Kind:
    """The kind of an origin, from the words of its note."""
    lowered = note.lower()
    return next((kind for words, kind in KINDS if words in lowered), "not said")


def origins_of(basis: Mapping[str, str]) -> tuple[Origin, ...]:
    """The origins a thing states of its fields, in order of the fields."""
    return tuple(
        Origin(field=field, kind=kind_of(note), note=note)
        for field, note in sorted(basis.items())
        if field not in (*AS_OF, FAMILY)
    )


def field_origins(index: Index, activities: Iterable[Activity]) -> tuple[FieldOrigins, ...]:
    """How many goals and activities of the plan carry each field of each origin."""
    counts: Counter[tuple[int, str, str, str]] = Counter()
    for field, note in index.problem.basis.items():
        counts[0, field, kind_of(note), note] += 1
    for goal in index.problem.goals:
        counts.update((1, _("goals: %(field)s") % {"field": o.field}, o.kind, "") for o in origins_of(goal.basis))
    for activity in activities:
        found = origins_of(activity.basis)
        counts.update((2, _("activities: %(field)s") % {"field": o.field}, o.kind, "") for o in found)
    return tuple(
        FieldOrigins(field=field, kind=kind, count=count, note=note)
        for (_rank, field, kind, note), count in sorted(counts.items())
    )


def illustrative_sentence(found: Iterable[FieldOrigins]) -> str:
    """One sentence that warns of made-up figures, empty when there are none."""
    if not any(origin.kind == "illustrative" for origin in found):
        return ""
    return _("Illustrative: made to show the method, agreed by nobody.")


def source_pictures(activities: Iterable[Activity]) -> tuple[SourcePicture, ...]:
    """The addresses the activities were read from, each once, numbered in order of first use."""
    first: dict[str, Activity] = {}
    for activity in activities:
        if activity.source_url:
            first.setdefault(activity.source_url, activity)
    return tuple(
        SourcePicture(
            number=number,
            title=activity.provider or activity.title or activity.id,
            address=address,
            as_of=next((activity.basis[key] for key in AS_OF if key in activity.basis), ""),
        )
        for number, (address, activity) in enumerate(first.items(), start=1)
    )
