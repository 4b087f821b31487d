"""Describing programme types: levels with own labels, numbering, the level that goals stand on."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import ProtectedError

from comity.access.actions import add_record, change_record, own_side
from comity.access.models import Audience, User
from comity.common.errors import Refused
from comity.journal.actions import write_entry
from comity.programmes.entries import LevelEntry, TypeEntry
from comity.programmes.faults import refuse_if
from comity.programmes.models import Level, ProgrammeType
from comity.programmes.policy import keeps_type, keeps_types
from comity.programmes.queries.entries import type_entry

MOST_LEVELS = 4
FIELDS = ("name", "short", "numbering", "note", "notes")


def check_type(entry: TypeEntry) -> None:
    """Raises FaultyFields for a type that cannot be kept."""
    labels = [level.label for level in entry.levels]
    refuse_if(
        {
            "name": "" if entry.name.strip() else "Give the type a name.",
            "levels": _fault_of_levels(labels),
            "goal_level": "" if entry.goal_level in labels else "Choose one of the levels for the goals to stand on.",
        }
    )


def _fault_of_levels(labels: list[str]) -> str:
    if not 1 <= len(labels) <= MOST_LEVELS or not all(label.strip() for label in labels):
        return f"Give one to {MOST_LEVELS} levels, each with a label."
    return "Give each level a label of its own." if len(set(labels)) < len(labels) else ""


@transaction.atomic
def keep_type(entry: TypeEntry, *, by: User, at: datetime, note: str = "") -> ProgrammeType:
    """The type of this code for the person's side, made or changed. Raises Refused, FaultyFields."""
    if not keeps_types(by):
        raise Refused("Only the organisation or a drafter of a partner describes programme types.")
    check_type(entry)
    kind = ProgrammeType.objects.filter(owner=own_side(by), code=entry.code).first()
    values = {name: getattr(entry, name) for name in FIELDS}
    if kind is None:
        kind = add_record(ProgrammeType, {"code": entry.code, **values}, by=by, at=at, note=note)
        set_levels(kind, entry, by=by, at=at)
    elif type_entry(kind) != entry:
        change_type(kind, entry, base_version=kind.version, by=by, at=at)
    return kind


@transaction.atomic
def change_type(kind: ProgrammeType, entry: TypeEntry, *, base_version: int, by: User, at: datetime) -> None:
    """Change a type. Raises Refused, FaultyFields, ChangedMeanwhile."""
    if not keeps_type(by, kind):
        raise Refused("Only the side that described this type can change it.")
    check_type(entry)
    change_record(kind, {name: getattr(entry, name) for name in FIELDS}, base_version=base_version, by=by, at=at)
    set_levels(kind, entry, by=by, at=at)


def set_levels(kind: ProgrammeType, entry: TypeEntry, *, by: User, at: datetime) -> None:
    """Bring the levels to what the entry says; a level is known by its depth, so a label may change under its nodes."""
    there = {level.depth: level for level in kind.levels.all()}
    wanted = _levels_of(entry)
    before = [there[depth].label for depth in sorted(there)]
    same = [_said(there[depth]) for depth in sorted(there)] == [
        (values["label"], values["plural"], values["is_goal"]) for values in wanted
    ]
    if same:
        return
    for level in there.values():  # labels are unique: out of each other's way first
        Level.objects.filter(pk=level.pk).update(label=f"\x1f{level.depth}")
    for values in wanted:
        Level.objects.update_or_create(type=kind, depth=values["depth"], defaults=values)
    try:
        kind.levels.filter(depth__gt=len(wanted)).delete()
    except ProtectedError as error:
        raise Refused("A level that programmes use cannot be taken away; move their entries first.") from error
    if before:
        write_entry(kind, "set levels", by=by, at=at, changes={"levels": [before, [one["label"] for one in wanted]]})


def _said(level: Level) -> tuple[str, str, bool]:
    return level.label, level.plural, level.is_goal


def _levels_of(entry: TypeEntry) -> list[dict[str, Any]]:
    return [
        {"depth": depth, "label": level.label, "plural": level.plural, "is_goal": level.label == entry.goal_level}
        for depth, level in enumerate(entry.levels, start=1)
    ]


def type_from_words(
    code: str, name: str, *, short: str, numbering: str, note: str, levels: list[tuple[str, str]], goal_level: str
) -> TypeEntry:
    """A type as a person describes it: levels of (label, plural)."""
    return TypeEntry(
        code=code,
        name=name.strip(),
        short=short.strip(),
        numbering=numbering.strip(),
        note=note.strip(),
        levels=tuple(LevelEntry(label=label.strip(), plural=plural.strip()) for label, plural in levels),
        goal_level=goal_level.strip(),
    )


@transaction.atomic
def open_type(kind: ProgrammeType, audience: Audience, *, by: User, at: datetime) -> None:
    """Let others know a type whose programmes they may know; never narrower than it was."""
    if kind.audience == Audience.PUBLIC or kind.audience == audience:
        return
    change_record(kind, {"audience": audience}, base_version=kind.version, by=by, at=at, note="with a programme of it")
