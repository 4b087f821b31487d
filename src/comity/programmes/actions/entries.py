"""Bringing a programme to what an entry says, whole: how files, copies and undo write."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import ProtectedError

from comity.access.actions import own_side
from comity.access.models import Audience, Side, User
from comity.common.errors import Refused
from comity.journal.actions import write_entry
from comity.partners.models import Body, Partner
from comity.programmes.actions.crossing import tabled_versions
from comity.programmes.actions.matching import matched, relink
from comity.programmes.actions.node_entries import keep_nodes
from comity.programmes.differences import differences
from comity.programmes.entries import ProgrammeEntry
from comity.programmes.entry_trees import tree_of
from comity.programmes.known_dates import first_day, last_day
from comity.programmes.markings import refuse_lowering, with_markings
from comity.programmes.models import (
    Approval,
    Axis,
    AxisValue,
    Instrument,
    Milestone,
    Programme,
    ProgrammeType,
    Requirement,
    Theme,
)
from comity.programmes.opening import opening_of
from comity.programmes.policy import begins_programme, keeps_programme, opens_programme, other_side
from comity.programmes.queries.entries import LISTS, PLAIN, programme_entry
from comity.programmes.states import ProgrammeState as S
from comity.programmes.workflow import PROGRAMME, REPORTED, report

Bodies = Mapping[tuple[str, str], Body]  # (side of the entry, name)


@transaction.atomic
def add_entry(
    entry: ProgrammeEntry,
    partner: Partner,
    kind: ProgrammeType,
    bodies: Bodies,
    *,
    by: User,
    at: datetime,
    note: str = "",
) -> Programme:
    """A new programme from an entry, seen by the own side only. Raises Refused."""
    if not begins_programme(by, partner):
        raise Refused(f"You may not begin a programme with {partner}; ask the desk that keeps it.")
    if entry.state in {S.TABLED, S.CONSULTATION}:
        raise Refused("A text is tabled by an act of its own, not by a file.")
    entry = with_markings(entry)
    try:
        with transaction.atomic():
            programme = Programme.objects.create(
                owner=own_side(by), about=other_side(by, partner), partner=partner, type=kind, **fields_of(entry)
            )
    except IntegrityError as error:
        raise Refused(f'Your side has a programme "{entry.code}" with this partner already.') from error
    keep_parts(programme, entry, bodies, at)
    write_entry(programme, "add", by=by, at=at, note=note)
    return programme


@transaction.atomic
def bring_to(
    programme: Programme,
    entry: ProgrammeEntry,
    kind: ProgrammeType,
    bodies: Bodies,
    *,
    by: User,
    at: datetime,
    note: str,
) -> dict[str, list[Any]]:
    """Bring a programme to what an entry says, and journal each difference. Raises Refused; an entry that says the
    same changes nothing.
    """
    if not keeps_programme(by, programme):
        raise Refused("Only the side that owns this programme can change it.")
    before = programme_entry(programme)
    entry = with_markings(entry, before)
    told = differences(tree_of(before), tree_of(entry)) | of_the_file(before, entry)
    if not told:
        return {}
    refuse_state(programme, entry, by)
    moved = Programme.objects.filter(pk=programme.pk, version=programme.version)
    values = {name: value for name, value in fields_of(entry).items() if name != "state"}
    if not moved.update(version=programme.version + 1, updated_at=at, type=kind, **values):
        raise Refused(f"{programme} was changed by someone else meanwhile; preview the file again.")
    if entry.state != programme.state:
        PROGRAMME.apply(programme, report(S(entry.state)), by=by, at=at, note=note)
    programme.refresh_from_db()
    try:
        keep_parts(programme, entry, bodies, at)
        keep_narrower(programme, at)
    except ProtectedError as error:
        raise Refused(
            f"{programme}: an entry that has lines under it cannot be taken away; move its lines first."
        ) from error
    write_entry(programme, "bring to file", by=by, at=at, note=note, changes=told)
    return told


def of_the_file(before: ProgrammeEntry, after: ProgrammeEntry) -> dict[str, list[Any]]:
    """What a file said of itself is kept with its programmes."""
    pair = [before.notes.get("of_the_file"), after.notes.get("of_the_file")]
    return {"of the file": pair} if pair[0] != pair[1] else {}


def refuse_state(programme: Programme, entry: ProgrammeEntry, by: User) -> None:
    """Raises Refused where a file would do what only an act may: tabling, agreeing, showing more, marking lower."""
    if programme.audience != Audience.OWN and not opens_programme(by, programme):
        raise Refused(
            f"{programme} is seen by others, and a file would show them more at once. A programme manager imports it; "
            "a text of two sides is tabled or released from its page."
        )
    refuse_lowering(programme_entry(programme), entry)
    if programme.state == S.TABLED:
        raise Refused(f"{programme} is tabled; take it back before a file changes it.")
    if entry.state != programme.state and not {entry.state, programme.state} <= REPORTED:
        was, is_ = S(programme.state).label, S(entry.state).label
        raise Refused(f'{programme} is "{was}" here; a file cannot make it "{is_}". Texts are tabled and agreed.')
    if entry.state != programme.state and tabled_versions(programme):
        raise Refused(f"{programme} was tabled here; what becomes of it is written down on its page, by its two sides.")


def fields_of(entry: ProgrammeEntry) -> dict[str, Any]:
    """The programme's own fields; days follow from what is known."""
    fields: dict[str, Any] = {name: getattr(entry, name) for name in PLAIN}
    fields |= {name: list(getattr(entry, name)) for name in (*LISTS, "releasable")} | {"marking": entry.marking}
    return fields | {
        "starts": first_day(entry.starts_known),
        "ends": last_day(entry.ends_known),
        "source_url": next((one for one in entry.sources if isinstance(one, str)), ""),
        "source_as_of": entry.state_as_of,
    }


def keep_parts(programme: Programme, entry: ProgrammeEntry, bodies: Bodies, at: datetime) -> None:
    """All that hangs on the programme; what the entry does not name goes, children before what they hang on."""
    sides: dict[str, Side | None] = {"owner": programme.owner, "about": programme.about}
    common = {"programme": programme}
    keep_approvals(programme, entry)
    values, gone_axes = keep_axes(programme, entry, at)
    themes, gone_themes = matched(
        Theme,
        programme.themes.all(),
        "code",
        [
            {"code": one.code, "name": one.name, "notes": one.notes, "position": place}
            for place, one in enumerate(entry.themes)
        ],
        at,
        audience=programme.audience,
        **common,
        **sides,
    )
    instruments = keep_instruments(programme, entry, at)
    keep_nodes(
        programme,
        entry.nodes,
        bodies=bodies,
        axis_values=values,
        themes={theme.code: theme for theme in themes},
        instruments=instruments,
        at=at,
    )
    drop(Axis, gone_axes)
    drop(Theme, gone_themes)


def drop(table: Any, rows: Iterable[Any]) -> None:
    """Delete rows that nothing wants any more."""
    if keys := [row.pk for row in rows]:
        table.objects.filter(pk__in=keys).delete()


def keep_approvals(programme: Programme, entry: ProgrammeEntry) -> None:
    """Approvals have no name of their own: they are written anew when they differ."""
    wanted: list[dict[str, Any]] = [
        {
            "side_code": one.side,
            "on": one.on,
            "body": one.body,
            "act": one.act,
            "countersigned_by": list(one.countersigned_by),
            "notes": one.notes,
            "position": place,
        }
        for place, one in enumerate(entry.approvals)
    ]
    there = [{name: getattr(one, name) for name in APPROVAL_FIELDS} for one in programme.approvals.all()]
    if there != wanted:
        programme.approvals.all().delete()
        Approval.objects.bulk_create([Approval(programme=programme, **values) for values in wanted])


def keep_narrower(programme: Programme, at: datetime) -> None:
    """What is marked above a programme that everyone sees is seen by its own side alone, with all below it."""
    if programme.audience != Audience.PUBLIC:
        return
    stays = [node.pk for node in opening_of(programme, programme.nodes.all()).stays if node.audience == Audience.PUBLIC]
    own = {"audience": Audience.OWN, "updated_at": at}
    programme.nodes.filter(pk__in=stays).update(**own)
    for part in (Requirement, Milestone):
        part.objects.filter(node__in=stays, audience=Audience.PUBLIC).update(**own)


APPROVAL_FIELDS = ("side_code", "on", "body", "act", "countersigned_by", "notes", "position")


def keep_axes(
    programme: Programme, entry: ProgrammeEntry, at: datetime
) -> tuple[dict[tuple[str, str], AxisValue], list[Axis]]:
    """The second axes; gives their values by axis and code, and the axes that are to go."""
    axes, gone = matched(
        Axis,
        programme.axes.all(),
        "name",
        [
            {"name": one.name, "note": one.note, "notes": one.notes, "position": place}
            for place, one in enumerate(entry.axes)
        ],
        at,
        programme=programme,
    )
    found: dict[tuple[str, str], AxisValue] = {}
    for axis, said in zip(axes, entry.axes, strict=True):
        values, gone_values = matched(
            AxisValue,
            axis.values.all(),
            "code",
            [
                {"code": one.code, "title": one.title, "notes": one.notes, "position": place}
                for place, one in enumerate(said.values)
            ],
            at,
            axis=axis,
        )
        found |= {(said.name, value.code): value for value in values}
        drop(AxisValue, gone_values)
    return found, gone


def keep_instruments(programme: Programme, entry: ProgrammeEntry, at: datetime) -> dict[str, Instrument]:
    """The partner's instruments that the programme names. One that it names no more stays with the partner."""
    codes = [one.code for one in entry.instruments]
    there = Instrument.objects.filter(owner=programme.owner, partner=programme.partner, code__in=codes)
    instruments, _ = matched(
        Instrument,
        there,
        "code",
        [
            {
                "code": one.code,
                "title": one.title,
                "kind": one.kind,
                "note": one.note,
                "source_url": one.source_url,
                "notes": one.notes,
            }
            for one in entry.instruments
        ],
        at,
        owner=programme.owner,
        about=programme.about,
        partner=programme.partner,
        audience=programme.audience,
    )
    relink(
        Programme.instruments.through,
        "programme",
        "instrument",
        {programme.pk: [instrument.pk for instrument in instruments]},
    )
    return {instrument.code: instrument for instrument in instruments}
