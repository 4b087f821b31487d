"""A promise of a draft in the shape of the record: who, to whom, how firmly, until when."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from comity.dialogue.captures_about import is_for_others, others_told_of
from comity.dialogue.captures_fields import Promised
from comity.dialogue.captures_raw import Raw
from comity.dialogue.states import DueKind, Weight

ORGANISATION, PARTNER, BOTH = "organisation", "partner", "both"
DUE = ("due_from", "due_by", "due_words")
ENDS = (ORGANISATION, PARTNER, BOTH)
WEIGHTS = {one.value for one in Weight}


def promised_in(raw: Raw, parts: Mapping[str, Any], draft: Mapping[str, Any]) -> Promised:
    """What was read, and over it what a person said; an end that is not known is empty."""
    by, to = (end_of(raw.detail.get(name), draft) for name in ("by", "to"))
    by = str(parts.get("by", by))
    elsewhere = others_told_of(draft) or is_for_others(raw.detail, draft)
    to = str(parts.get("to", to)) or ("" if elsewhere else other_end(by))
    if to and to == by and by != BOTH:
        to = other_end(by)
    if BOTH in {by, to}:
        by = to = BOTH
    weight = str(parts.get("weight", (raw.detail.get("weight") or {}).get("value", "")))
    due = due_of(raw.detail.get("due"))
    said = {name: parts[name] for name in DUE if name in parts}
    if any(value != due.get(name, "") for name, value in said.items()):
        due = due_said({**due, **said})
    goals = raw.detail.get("goals", [])
    titles = {one["ref"]: one["title"] for one in goals}
    goal = str(parts.get("goal", goals[0]["ref"] if goals else ""))
    return Promised(
        by=by,
        to=to,
        weight=weight if weight in WEIGHTS else "",
        goal=goal,
        goal_title=titles.get(goal, str(parts.get("goal_title", ""))),
        goals=tuple(titles.items()),
        chosen=str(parts.get("goal", "")),
        **due,
    )


def end_of(candidate: Mapping[str, Any] | None, draft: Mapping[str, Any]) -> str:
    """Which end of the dialogue a side is; empty where it is neither."""
    value = str(candidate["value"]) if candidate else ""
    return BOTH if value == BOTH else next((end for end, code in draft["ends"].items() if code == value), "")


def other_end(end: str) -> str:
    """To whom a promise goes that names nobody: the other side."""
    return {ORGANISATION: PARTNER, PARTNER: ORGANISATION, BOTH: BOTH}.get(end, "")


def due_of(due: Mapping[str, Any] | None) -> dict[str, str]:
    """When it falls due, as it was read; what is no day keeps its words."""
    if due is None:
        return {"due_kind": DueKind.NONE.value}
    words = due["quotes"][0] if due["quotes"] else due.get("words", "")
    starts, ends = due.get("start") or "", due.get("end") or ""
    if not ends:
        return {"due_kind": DueKind.VAGUE.value, "due_words": words}
    if starts == ends:
        return {"due_kind": DueKind.DATE.value, "due_by": ends, "due_words": words}
    return {"due_kind": DueKind.PERIOD.value, "due_from": starts, "due_by": ends, "due_words": words}


def due_said(parts: Mapping[str, Any]) -> dict[str, str]:
    """When it falls due, as a person says it."""
    starts, ends, words = (str(parts.get(name) or "") for name in ("due_from", "due_by", "due_words"))
    if ends:
        starts = starts if starts < ends else ""  # a day before what was read as the beginning takes its place
        kind = DueKind.PERIOD if starts else DueKind.DATE
        return {
            "due_kind": kind.value,
            "due_from": starts,
            "due_by": ends,
            "due_words": words,
        }
    return {"due_kind": DueKind.VAGUE.value if words else DueKind.NONE.value, "due_words": words}


def day_of(text: str) -> date | None:
    """A day from its text."""
    return date.fromisoformat(text) if text else None
