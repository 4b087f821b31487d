"""Where each field comes from: stated by a source, derived from one, or illustrative; said field by field."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as noop

from comity.drafting.plan_picture.index import Index
from comity.drafting.plan_picture.shapes import FieldOrigins, Kind, Origin, SourcePicture
from comity_planning.parts import Activity

# what is partly made up counts as made up; words that mean a kind stand beside it
KINDS: tuple[tuple[str, Kind], ...] = (
    ("illustrative", "illustrative"),
    ("derived", "derived"),
    ("inferred", "derived"),
    ("converted", "derived"),
    ("from the sessions", "derived"),
    ("not stated", "not said"),
    ("stated", "stated"),
    ("fact", "stated"),
    ("read from", "stated"),
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
        Origin(field=field, name=field_words(field), kind=kind_of(note), note=note)
        for field, note in sorted(basis.items())
        if field not in (*AS_OF, FAMILY)
    )


FIELD_WORDS = {
    "advances": noop("what it adds to targets"),
    "area": noop("area"),
    "at_most": noop("how often at most"),
    "clearance": noop("clearance"),
    "cost": noop("cost"),
    "delivery": noop("form"),
    "duration_days": noop("length"),
    "fee": noop("fee"),
    "kind": noop("kind"),
    "language_profile": noop("language"),
    "level": noop("level"),
    "observed_from": noop("last seen"),
    "open_to": noop("open to"),
    "people": noop("people"),
    "periodicity": noop("how often it runs"),
    "prerequisites": noop("earlier activities"),
    "provider": noop("provider"),
    "ranks": noop("ranks"),
    "releasable_to": noop("releasable to"),
    "runs_per_year": noop("runs a year"),
    "sessions": noop("dates"),
    "theme": noop("theme"),
    "title": noop("title"),
    "weight": noop("weight"),
}


def field_words(field: str) -> str:
    """What a field is called on a page."""
    return _(FIELD_WORDS[field]) if field in FIELD_WORDS else field.replace("_", " ")


def field_origins(index: Index, activities: Iterable[Activity]) -> tuple[FieldOrigins, ...]:
    """How each field of the goals and of the plan's activities is known, and how often in each way."""
    counts: defaultdict[tuple[str, str], Counter[Kind]] = defaultdict(Counter)
    for goal in index.problem.goals:
        for origin in origins_of(goal.basis):
            counts[_("goals"), origin.field][origin.kind] += 1
    for activity in activities:
        for origin in origins_of(activity.basis):
            counts[_("activities"), origin.field][origin.kind] += 1
    return tuple(
        FieldOrigins(
            of=of,
            field=field_words(field),
            stated=found["stated"],
            derived=found["derived"],
            illustrative=found["illustrative"],
            not_said=found["not said"],
        )
        for (of, field), found in sorted(counts.items(), key=lambda item: (item[0][0] != _("goals"), item[0][1]))
    )


def problem_origins(index: Index) -> tuple[Origin, ...]:
    """How the parts of the problem as a whole are known, in order of their names."""
    return origins_of(index.problem.basis)


def illustrative_sentence(parts: Iterable[Origin], fields: Iterable[FieldOrigins]) -> str:
    """One sentence that warns of made-up figures, empty when there are none."""
    if not any(part.kind == "illustrative" for part in parts) and not any(field.illustrative for field in fields):
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
