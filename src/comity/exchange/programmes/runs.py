"""Importing a programme file: preview, all or nothing, once is as good as twice, and back again."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.db import transaction

from comity.access.actions import add_record
from comity.access.models import Side, User
from comity.common.errors import Refused
from comity.exchange.models import ImportRun
from comity.exchange.policy import may_import
from comity.exchange.programmes.files import file_of
from comity.exchange.programmes.places import Places
from comity.exchange.programmes.reader import ProgrammeFile, read_file
from comity.formats.trees import Tree, UnreadableTree, read_tree
from comity.journal.actions import write_entry
from comity.programmes.actions.entries import add_entry, bring_to, of_the_file
from comity.programmes.actions.removal import remove_programme
from comity.programmes.actions.types import keep_type
from comity.programmes.differences import differences
from comity.programmes.entries import ProgrammeEntry, TypeEntry
from comity.programmes.entry_trees import tree_of, type_tree
from comity.programmes.markings import with_markings
from comity.programmes.queries.entries import programme_entry, type_entry

KIND = "programmes"
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """What a file would do to one type, partner or programme, or what is wrong at one place."""

    what: str
    code: str
    title: str
    outcome: str  # new, changed, same, error
    line: int | None = None
    reason: str = ""
    changes: dict[str, list[Any]] = field(default_factory=dict)


def read_bytes(content: bytes, places: Places) -> ProgrammeFile:
    """The file, its types beside those of the side. Raises UnreadableTree."""
    return read_file(read_tree(content), known=tuple(places.types.values()))


def rows_of(content: bytes, by: User) -> list[PreviewRow]:
    """What the file would do now: every fault when there is one, else one row for each record."""
    places = Places(by)
    try:
        file = read_bytes(content, places)
    except UnreadableTree as told:
        return [PreviewRow(what="file", code="", title="", outcome="error", reason=str(told))]
    if file.faults:
        return [
            PreviewRow(
                what="fault",
                code=fault.path,
                title=fault.value,
                outcome="error",
                line=fault.line,
                reason=fault.reason,
            )
            for fault in file.faults
        ]
    rows = [type_row(kind, places.types.get(kind.code)) for kind in file.types]
    if file.partner and file.programmes:
        if (partner_row := row_of_partner(file, places)) is not None:
            rows.append(partner_row)
        for entry, line in zip(file.programmes, file.lines, strict=True):
            rows.append(programme_row(entry, line, file, places))
    return rows


def type_row(kind: TypeEntry, there: TypeEntry | None) -> PreviewRow:
    """A type of the file against that of the side."""
    told = differences(type_tree(there), type_tree(kind)) if there else {}
    outcome = "new" if there is None else "changed" if told else "same"
    return PreviewRow(what="type", code=kind.code, title=kind.name, outcome=outcome, changes=told)


def row_of_partner(file: ProgrammeFile, places: Places) -> PreviewRow | None:
    """A partner that is not there yet."""
    named = file.partner
    if named is None or places.partner(named) is not None:
        return None
    reason = places.why_no_partner()
    return PreviewRow(
        what="partner", code=named.country, title=named.name, outcome="error" if reason else "new", reason=reason
    )


def programme_row(entry: ProgrammeEntry, line: int | None, file: ProgrammeFile, places: Places) -> PreviewRow:
    """A programme of the file against that of the side."""
    there = places.programme(file.partner, entry.code)
    reason = places.why_not(file.partner, there, entry)
    told: dict[str, list[Any]] = {}
    if there is not None:
        before = programme_entry(there)
        told = differences(tree_of(before), tree_of(with_markings(entry, before))) | of_the_file(before, entry)
    outcome = "error" if reason else "new" if there is None else "changed" if told else "same"
    return PreviewRow(
        what="programme", code=entry.code, title=entry.title, outcome=outcome, line=line, reason=reason, changes=told
    )


def counts_of(rows: list[dict[str, Any]]) -> dict[str, int]:
    """How many rows end how."""
    return {outcome: sum(row["outcome"] == outcome for row in rows) for outcome in ("new", "changed", "same", "error")}


@transaction.atomic
def preview_file(content: bytes, file_name: str, *, by: User, at: datetime) -> ImportRun:
    """Read a file and keep what it would do; nothing else is changed. Raises Refused for one who may not."""
    if not may_import(by):
        raise Refused("Only a desk officer or a programme manager of the organisation imports programmes.")
    rows = [asdict(row) for row in rows_of(content, by)]
    values = {
        "kind": KIND,
        "file_name": file_name[-LONGEST_NAME:],
        "sha256": sha256(content).hexdigest(),
        "content": content,
        "rows": rows,
        "counts": counts_of(rows),
        "by": by,
        "at": at,
    }
    return add_record(ImportRun, values, by=by, at=at, about=side_of(content, by))


def side_of(content: bytes, by: User) -> Side | None:
    """The side of the partner that a file is about, so that only its desk reads the preview; None when not known."""
    places = Places(by)
    try:
        partner = places.partner(read_bytes(content, places).partner)
    except UnreadableTree:
        return None
    return partner.side if partner else None


def take_in(run: ImportRun, *, by: User, at: datetime) -> None:
    """Do what the preview shows, all or nothing. Raises Refused; when records moved since, the preview is made anew."""
    content = bytes(run.content)
    rows = [asdict(row) for row in rows_of(content, by)]
    if run.state == ImportRun.State.PREVIEWED and rows != run.rows:
        ImportRun.objects.filter(pk=run.pk).update(rows=rows, counts=counts_of(rows))
        raise Refused("Records changed since this preview was made. Look at the preview again, then import.")
    if counts_of(rows)["error"]:
        raise Refused("The file has errors; nothing was imported. Mend them and upload the file again.")
    with transaction.atomic():
        claim(run, ImportRun.State.PREVIEWED, ImportRun.State.DONE, "was imported already")
        undo = Taking(content, run, by, at).all()
        ImportRun.objects.filter(pk=run.pk).update(undo=undo, done_at=at)
        write_entry(run, "import", by=by, at=at, changes={"counts": [None, run.counts]})
    run.refresh_from_db()


def claim(run: ImportRun, source: str, target: str, words: str) -> None:
    """Compare and set the state, so that a double click imports once."""
    if not ImportRun.objects.filter(pk=run.pk, state=source).update(state=target):
        raise Refused(f"This file {words}.")


class Taking:
    """Taking in one file: types, then the partner, then programmes; gathers what undo needs."""

    def __init__(self, content: bytes, run: ImportRun, by: User, at: datetime) -> None:
        self.places = Places(by)
        self.file = read_bytes(content, self.places)
        self.note = f"{run.file_name}, import {run.ref}"
        self.by = by
        self.at = at
        self.undo: list[dict[str, Any]] = []

    def all(self) -> list[dict[str, Any]]:
        """Take everything in."""
        for kind in self.file.types:
            there = self.places.types.get(kind.code)
            keep_type(kind, by=self.by, at=self.at, note=self.note)
            if there != kind:
                before = type_tree(there) if there else None
                self.undo.append({"what": "type", "code": kind.code, "before": before, "after": type_tree(kind)})
        if self.file.partner and self.file.programmes:
            if self.places.partner(self.file.partner) is None:
                made = self.places.make_partner(self.file.partner, at=self.at)
                self.undo.append({"what": "partner", "ref": made.ref})
            for entry in self.file.programmes:
                self.take(entry)
        return self.undo

    def take(self, entry: ProgrammeEntry) -> None:
        """One programme."""
        named = self.file.partner
        there = self.places.programme(named, entry.code)
        before = file_of(there) if there else None
        if there is not None:
            was = programme_entry(there)
            if not (differences(tree_of(was), tree_of(with_markings(entry, was))) | of_the_file(was, entry)):
                return
        kind = keep_type(entry.type, by=self.by, at=self.at, note=self.note)
        partner = self.places.partner(named)
        if partner is None:
            raise Refused("The partner of this file is gone; upload the file again.")
        bodies = self.places.bodies(partner, entry, at=self.at)
        if there is None:
            there = add_entry(entry, partner, kind, bodies, by=self.by, at=self.at, note=self.note)
        else:
            bring_to(there, entry, kind, bodies, by=self.by, at=self.at, note=self.note)
        there.refresh_from_db()
        self.undo.append({"what": "programme", "ref": there.ref, "before": before, "after": file_of(there)})


@transaction.atomic
def take_back(run: ImportRun, *, by: User, at: datetime) -> None:
    """Undo an import, all or nothing. Raises Refused when a record was changed since or is used elsewhere."""
    claim(run, ImportRun.State.DONE, ImportRun.State.UNDONE, "is not imported, or was taken back already")
    places = Places(by)
    note = f"{run.file_name}, import {run.ref} taken back"
    for step in reversed(run.undo):
        match step["what"]:
            case "programme":
                programme_back(step, places, note, by, at)
            case "partner":
                # a preview that nobody took would hold the partner's side
                previewed = ImportRun.objects.filter(about__partner__ref=step["ref"], state=ImportRun.State.PREVIEWED)
                previewed.delete()
                places.unmake_partner(step["ref"], at=at)
            case "type" if step["before"] is not None:
                type_back(step, places, note, by, at)
    write_entry(run, "take back", by=by, at=at)
    run.refresh_from_db()


def type_back(step: Mapping[str, Any], places: Places, note: str, by: User, at: datetime) -> None:
    """A type as it was. A type that the import made stays: it is harmless and may be in use."""
    kind = places.type_record(step["code"])
    if kind is None or type_tree(type_entry(kind)) != step["after"]:
        raise Refused(f"The type {step['code']} was changed since; taking the import back would lose that.")
    file = read_file(Tree(value={"types": [step["before"]]}))
    keep_type(file.types[0], by=by, at=at, note=note)


def programme_back(step: Mapping[str, Any], places: Places, note: str, by: User, at: datetime) -> None:
    """A programme as it was before, or gone when it was not there."""
    programme = places.programme_by_ref(step["ref"])
    if programme is None:
        raise Refused("A programme of this import is gone or no longer yours to change.")
    if file_of(programme) != step["after"]:
        raise Refused(f"{programme} was changed since; taking the import back would lose that. Change it by hand.")
    if step["before"] is None:
        places.refuse_in_use(programme)
        remove_programme(programme, by=by, at=at, note=note)
        return
    file = read_file(Tree(value=step["before"]), known=tuple(places.types.values()))
    entry = file.programmes[0]
    kind = keep_type(entry.type, by=by, at=at, note=note)
    bodies = places.bodies(programme.partner, entry, at=at)
    bring_to(programme, entry, kind, bodies, by=by, at=at, note=note)
