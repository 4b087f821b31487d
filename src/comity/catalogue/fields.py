"""The fields of an activity and of a session that people and files fill, and how a value is told in the journal."""

from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Model
from django.utils.translation import gettext_lazy as _

ACTIVITY_FIELDS = (
    "title",
    "other_titles",
    "provider",
    "provider_name",
    "kind",
    "area",
    "delivery",
    "level",
    "scheme",
    "city",
    "country",
    "duration_days",
    "aim",
    "description",
    "language_profile",
    "ranks",
    "civilian",
    "clearance",
    "releasable_to",
    "open_to",
    "seats_min",
    "seats_max",
    "prerequisites",
    "periodicity",
    "runs_per_year",
    "observed_from",
    "fee_minor",
    "currency",
    "fee_basis",
    "note",
    "source_url",
    "source_kind",
    "source_as_of",
)
SESSION_FIELDS = (
    "starts",
    "ends",
    "zone",
    "city",
    "country",
    "seats_min",
    "seats_max",
    "nominate_by",
    "note",
    "source_url",
    "source_as_of",
)

KINDS = {
    "course": _("course"),
    "online_course": _("online course"),
    "seminar": _("seminar"),
    "workshop": _("workshop"),
    "conference": _("conference"),
    "visit": _("visit"),
    "exercise": _("exercise"),
    "mobile_team": _("mobile team"),
    "curriculum": _("curriculum"),
    "training_material": _("training material"),
    "staff_talks": _("staff talks"),
    "expert_visit": _("expert visit"),
    "online_event": _("online event"),
}


def kind_named(code: str) -> str:
    """A kind of activity in words; an unknown one is its own words."""
    return str(KINDS.get(code, code.replace("_", " ")))


def told(value: Any) -> Any:
    """A value as the journal keeps it: text, number, truth, list, or a record's code."""
    if isinstance(value, Model):
        return getattr(value, "code", str(value))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return value


def changes_between(record: Model, values: dict[str, Any]) -> dict[str, list[Any]]:
    """What the values would change: field to [before, after] as the journal tells it."""
    compared = {name: (told(getattr(record, name)), told(value)) for name, value in values.items()}
    return {name: [before, after] for name, (before, after) in compared.items() if before != after}
