"""Beginning, copying, changing and opening programmes; how a text crosses to the other side is in `crossing`."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.text import slugify

from comity.access.actions import change_record, open_to
from comity.access.models import Audience, User
from comity.common.errors import Refused
from comity.common.refs import new_ref
from comity.partners.models import Body, Partner
from comity.programmes.actions.changing import must_edit
from comity.programmes.actions.crossing import tabled_versions
from comity.programmes.actions.entries import add_entry
from comity.programmes.actions.types import open_type
from comity.programmes.entries import NodeEntry, ProgrammeEntry
from comity.programmes.faults import refuse_if
from comity.programmes.known_dates import first_day, last_day, precision_of
from comity.programmes.models import Instrument, Milestone, Node, Programme, ProgrammeType, Requirement, Theme
from comity.programmes.opening import opening_of, parts_within
from comity.programmes.policy import keeps_programme, opens_programme, sees_weights
from comity.programmes.queries.entries import seen_entry, type_entry
from comity.programmes.states import ProgrammeState

LONGEST = {"title": 300, "organisation": 120}
LISTS = ("reservations", "not_known", "sources")
WRITTEN = ("title", "organisation", "starts_known", "ends_known", "period_note", "legal_nature", "context", *LISTS)


def checked(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a programme that a person wrote, with the days that follow. Raises FaultyFields."""
    faults = {
        name: f"At most {most} characters fit here; there are {len(values[name])}."
        for name, most in LONGEST.items()
        if len(values.get(name, "")) > most
    }
    if not values.get("title", "").strip():
        faults["title"] = "Give the programme a title."
    for name in ("starts_known", "ends_known"):
        try:
            first_day(values.get(name, ""))
        except ValueError as error:
            faults[name] = f"{str(error)[0].upper()}{str(error)[1:]}."
    refuse_if(faults)
    starts, ends = first_day(values.get("starts_known", "")), last_day(values.get("ends_known", ""))
    if starts and ends and starts > ends:
        refuse_if({"ends_known": "The end lies before the start; change one of them."})
    written = {name: values[name] for name in WRITTEN if name in values}
    known = precision_of(values.get("starts_known", ""), values.get("ends_known", ""))
    return written | {"starts": starts, "ends": ends, "precision": known}


def code_for(partner: Partner, title: str) -> str:
    """A code for a programme that a person begins; the random end keeps it apart from every other."""
    return f"{slugify(f'{partner} {title}', allow_unicode=True)[:60]}-{new_ref()[:6]}".strip("-")


@transaction.atomic
def begin_programme(
    partner: Partner, kind: ProgrammeType, values: Mapping[str, Any], *, by: User, at: datetime
) -> Programme:
    """A new draft, seen by the own side only. Raises Refused, FaultyFields."""
    entry = drafted(partner, values, ProgrammeEntry(code="", type=type_entry(kind), title=""))
    return add_entry(entry, partner, kind, {}, by=by, at=at)


def drafted(partner: Partner, values: Mapping[str, Any], entry: ProgrammeEntry) -> ProgrammeEntry:
    """The entry as a draft with what a person wrote."""
    written = checked(values)
    fields: dict[str, Any] = {name: value for name, value in written.items() if name not in {"starts", "ends"}}
    fields |= {name: tuple(fields[name]) for name in LISTS if name in fields}
    code = code_for(partner, written["title"])
    return replace(entry, code=code, state=ProgrammeState.DRAFT, basis="own", **fields)


@transaction.atomic
def copy_programme(source: Programme, values: Mapping[str, Any], *, by: User, at: datetime) -> Programme:
    """A draft with the goals of an earlier programme, each noting where it was carried from.

    Goals begin anew: their milestones and what became of them stay with the source. Whoever may not see the weights
    of the source begins without them. Raises Refused, FaultyFields.
    """
    whole = seen_entry(source, by)
    nodes = tuple(carried(node, source, weights=sees_weights(by, source)) for node in whole.nodes)
    blank = ProgrammeEntry(
        code="",
        type=whole.type,
        title="",
        organisation=whole.organisation,
        marking=whole.marking,
        releasable=whole.releasable,
        supersedes=({"programme": source.code},),
        axes=whole.axes,
        themes=whole.themes,
        instruments=whole.instruments,
        nodes=nodes,
    )
    entry = drafted(source.partner, values, blank)
    bodies = bodies_of(source)
    copy = add_entry(entry, source.partner, source.type, bodies, by=by, at=at, note=f"copied from {source.code}")
    Programme.objects.filter(pk=copy.pk).update(copied_from=source)
    return copy


def carried(node: NodeEntry, source: Programme, *, weights: bool) -> NodeEntry:
    """A goal as the next cycle begins with it."""
    requirements = node.requirements
    if not weights:
        requirements = tuple(replace(one, weight=1, segments=(), advanced_by=()) for one in requirements)
    return replace(
        node,
        state="not_started",
        lineage=({"from": f"{source.code}/{node.code}", "how": "carried"},),
        milestones=(),
        requirements=requirements,
        weight=node.weight if weights else 1,
        notes={},
    )


def bodies_of(programme: Programme) -> dict[tuple[str, str], Body]:
    """The bodies that the nodes of a programme name, by side and name."""
    found: dict[tuple[str, str], Body] = {}
    for through in (Node.lead_bodies.through, Node.supporting_bodies.through):
        for link in through.objects.filter(node__programme=programme).select_related("body"):
            side = "partner" if link.body.side_id == programme.partner.side_id else "organisation"
            found[side, link.body.name] = link.body
    return found


@transaction.atomic
def change_programme(
    programme: Programme, values: Mapping[str, Any], *, base_version: int, by: User, at: datetime
) -> None:
    """Change what a draft says of itself. Raises Refused, FaultyFields, ChangedMeanwhile."""
    must_edit(programme, by)
    change_record(programme, checked(values), base_version=base_version, by=by, at=at)


@transaction.atomic
def open_programme(programme: Programme, *, by: User, at: datetime, note: str = "") -> None:
    """Let everyone know of a programme that is published elsewhere, with what hangs on it; never of a text of ours.

    What is marked above the programme, and all below it, stays with those who may know of it now. Raises Refused.
    """
    if not opens_programme(by, programme):
        raise Refused("Only a programme manager opens a programme, and only one that is no draft.")
    if tabled_versions(programme):
        raise Refused("This text was tabled here: everyone reads it once it is put forward and released.")
    open_to(programme, Audience.PUBLIC, by=by, at=at, note=note)
    opening = opening_of(programme, Node.objects.filter(programme=programme))
    kept = [node.pk for node in opening.stays]
    public = {"audience": Audience.PUBLIC, "updated_at": at}
    own = {"audience": Audience.OWN, "marking__in": parts_within(programme.marking)}
    Node.objects.filter(pk__in=[node.pk for node in opening.opens]).update(**public)
    Theme.objects.filter(programme=programme, **own).update(**public)
    for part in (Requirement, Milestone):
        part.objects.filter(node__programme=programme, **own).exclude(node__in=kept).update(**public)
    Instrument.objects.filter(programmes=programme, **own).update(**public)
    open_type(programme.type, Audience.PUBLIC, by=by, at=at)


@transaction.atomic
def close_programme(programme: Programme, *, by: User, at: datetime, note: str = "") -> None:
    """Keep a programme to the own side again. Raises Refused."""
    if not (keeps_programme(by, programme) and opens_programme(by, programme)):
        raise Refused("Only a programme manager closes a programme.")
    open_to(programme, Audience.OWN, by=by, at=at, note=note)
