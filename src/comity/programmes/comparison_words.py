"""The fields of a snapshot by their labels, and what they say in words that a reader of either text knows."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from comity.access.marking import label_of
from comity.common.dates import days_written
from comity.programmes.known_dates import date_words
from comity.programmes.reservations import reserved, stands_with_a_clause

Tree = Mapping[str, Any]

PROGRAMME: Mapping[str, Any] = {
    "title": gettext_lazy("Title"),
    "organisation": gettext_lazy("Organisation"),
    "type": gettext_lazy("Type"),
    "kind": gettext_lazy("Type"),
    "level_scheme": gettext_lazy("Levels"),
    "goal_level": gettext_lazy("Level of the goals"),
    "period_start": gettext_lazy("Period begins"),
    "period_end": gettext_lazy("Period ends"),
    "period_extended_to": gettext_lazy("Extended to"),
    "period_precision": gettext_lazy("How exactly the days are known"),
    "period_note": gettext_lazy("Note on the period"),
    "legal_nature": gettext_lazy("Legal nature"),
    "context": gettext_lazy("Context"),
    "approvals": gettext_lazy("Approvals"),
    "supersedes": gettext_lazy("Supersedes"),
    "lineage": gettext_lazy("Where the goals went"),
    "cross_cutting": gettext_lazy("Cross-cutting themes"),
    "instruments": gettext_lazy("Instruments"),
    "axes": gettext_lazy("Second axes"),
    "reservations": gettext_lazy("Reservations"),
    "not_known": gettext_lazy("Not known"),
    "sources": gettext_lazy("Sources"),
    "marking": gettext_lazy("Marking"),
    "releasable": gettext_lazy("Releasable to"),
}
CLAUSE: Mapping[str, Any] = {
    "title": gettext_lazy("Title"),
    "level": gettext_lazy("Level"),
    "axis": gettext_lazy("Second axis"),
    "aim": gettext_lazy("Aim"),
    "rationale": gettext_lazy("Why it was chosen"),
    "target": gettext_lazy("Target"),
    "content": gettext_lazy("Content"),
    "schedule": gettext_lazy("Schedule"),
    "actions": gettext_lazy("Actions"),
    "requirements": gettext_lazy("Requirements"),
    "milestones": gettext_lazy("Milestones"),
    "lines": gettext_lazy("Lines"),
    "state": gettext_lazy("State"),
    "lead_bodies": gettext_lazy("Lead"),
    "supporting_bodies": gettext_lazy("Support"),
    "themes": gettext_lazy("Themes"),
    "theme": gettext_lazy("Goal of the theme"),
    "instruments": gettext_lazy("Instruments"),
    "lineage": gettext_lazy("Comes from"),
    "marking": gettext_lazy("Marking"),
    "releasable": gettext_lazy("Releasable to"),
}


def told(name: str, value: Any, names: Mapping[str, str]) -> str:
    """A field as words, as a reader of either text gets them."""
    if value in (None, "", [], {}, ()):
        return ""
    if name in SAID:
        return SAID[name](value)
    if name == "reservations" and isinstance(value, list):
        return "\n".join(str(reserved(one, names)) if stands_with_a_clause(one) else plain(one) for one in value)
    if name in NAMED and isinstance(value, list | str) and not any(isinstance(one, Mapping) for one in value):
        return ", ".join(names.get(str(one), str(one)) for one in ([value] if isinstance(value, str) else value))
    if name in NAMED and isinstance(value, list):  # the programme's own, which are no codes
        return titles_told(value)
    if isinstance(value, list | tuple):
        return "\n".join(plain(one) for one in value)
    return plain(value)


def plain(value: Any) -> str:
    """A value of any shape as words."""
    if value is None:
        return _("not stated")
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, Mapping):
        return "; ".join(f"{term_of(key).lower()}: {plain(inner)}" for key, inner in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(map(plain, value))
    return str(value)


def term_of(name: str) -> str:
    """The key of a note as a term."""
    words = name.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def bodies_told(value: Iterable[Any]) -> str:
    """Bodies by their names."""
    return ", ".join(str(one.get("name", "")) if isinstance(one, Mapping) else str(one) for one in value)


def amounts_told(value: Iterable[Tree]) -> str:
    """What a goal needs, one to a line."""
    return "\n".join(f"{one.get('title', '')}: {one.get('target', '')} {one.get('unit', '')}".strip() for one in value)


def steps_told(value: Iterable[Tree]) -> str:
    """The dated steps of a goal, one to a line."""
    return "\n".join(step_told(one) for one in value)


def step_told(one: Tree) -> str:
    """A dated step: when it is due and when it was reached."""
    parts = [str(one.get("title", ""))]
    if one.get("due"):
        parts.append(_("due %(day)s") % {"day": date_words(str(one["due"]))})
    if one.get("reached"):
        parts.append(_("reached %(day)s") % {"day": date_words(str(one["reached"]))})
    return ", ".join(parts)


def lines_told(value: Iterable[Tree]) -> str:
    """Activities with their days, one to a line."""
    return "\n".join(map(line_told, value))


def line_told(one: Tree) -> str:
    """An activity with its days."""
    days = [date.fromisoformat(str(one[name])) for name in ("starts", "ends") if one.get(name)]
    return ", ".join([str(one.get("activity", "")), *([days_written(days[0], days[-1])] if days else [])])


def titles_told(value: Iterable[Any]) -> str:
    """Themes, instruments or axes by their titles, one to a line."""
    return "\n".join(
        str(one.get("title") or one.get("name") or plain(one)) if isinstance(one, Mapping) else str(one)
        for one in value
    )


def lineage_told(value: Iterable[Any]) -> str:
    """Where goals came from and went, one step to a line."""
    return "\n".join(lineage_step_told(one) if isinstance(one, Mapping) else plain(one) for one in value)


def lineage_step_told(one: Tree) -> str:
    """One step: what became of which goals, and why; a note of a file in its own words."""
    if not isinstance(one.get("from"), list):
        return plain(one)
    ends = [", ".join(str(goal.get("title", "")) for goal in one.get(name, [])) for name in ("from", "to")]
    words = term_of(str(one.get("what", ""))) + ": " + " \u2192 ".join(filter(None, ends))
    return f"{words} ({one['reason']})" if one.get("reason") else words


NAMED = frozenset({"themes", "theme", "instruments"})
SAID: Mapping[str, Callable[[Any], str]] = {
    "lead_bodies": bodies_told,
    "supporting_bodies": bodies_told,
    "requirements": amounts_told,
    "milestones": steps_told,
    "lines": lines_told,
    "cross_cutting": titles_told,
    "axes": titles_told,
    "lineage": lineage_told,
    "marking": lambda value: str(label_of(value)),
    "period_start": lambda value: date_words(str(value)),
    "period_end": lambda value: date_words(str(value)),
    "period_extended_to": lambda value: date_words(str(value)),
}
