"""Requirements, milestones, themes and instruments of a draft."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.text import slugify

from comity.access.actions import change_record
from comity.access.models import User
from comity.common.errors import Refused
from comity.journal.actions import write_entry
from comity.programmes.actions.changing import must_edit
from comity.programmes.advancing import fault_of
from comity.programmes.faults import refuse_if
from comity.programmes.known_dates import first_day
from comity.programmes.models import Axis, AxisValue, Instrument, Milestone, Node, Programme, Requirement, Theme

MOST_TARGET = 1_000_000
MOST_WEIGHT = 10_000
LONGEST_TITLE = 500


def fault_of_title(title: str, most: int = LONGEST_TITLE) -> str:
    """Why a title cannot be kept; empty when it can."""
    if not title.strip():
        return "Give it a title."
    return f"At most {most} characters fit here; there are {len(title)}." if len(title) > most else ""


def fault_of_whole(value: Any, most: int) -> str:
    """Why an amount cannot be kept."""
    good = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= most
    return "" if good else f"Give a whole number from 1 to {most:,}."


def fault_of_date(known: str) -> str:
    """Why a date cannot be kept."""
    try:
        first_day(known)
    except ValueError as error:
        return f"{str(error)[0].upper()}{str(error)[1:]}."
    return ""


def check_requirement(values: Mapping[str, Any]) -> None:
    """Raises FaultyFields for a requirement that cannot be kept."""
    segments = values.get("segments", [])
    shares = sum(share for share, _ in segments)
    rules = [fault_of(rule) for rule in values.get("advanced_by", [])]
    refuse_if(
        {
            "title": fault_of_title(values.get("title", "")),
            "unit": "At most 60 characters fit here." if len(values.get("unit", "")) > 60 else "",
            "target": fault_of_whole(values.get("target"), MOST_TARGET),
            "weight": fault_of_whole(values.get("weight", 1), MOST_WEIGHT),
            "segments": "" if not segments or shares == 100 else f"The shares must make 100 %; they make {shares} %.",
            "advanced_by": next((f"A rule {fault}." for fault in rules if fault), ""),
        }
    )


@transaction.atomic
def add_requirement(node: Node, values: Mapping[str, Any], *, by: User, at: datetime) -> Requirement:
    """An amount that the goal needs. Raises Refused, FaultyFields."""
    must_edit(node.programme, by)
    check_requirement(values)
    taken = set(node.requirements.values_list("code", flat=True))
    code = next(code for at_ in range(1, len(taken) + 2) if (code := f"{node.code}.{at_}"[:60]) not in taken)
    one = Requirement.objects.create(
        node=node, owner=node.owner, about=node.about, code=code, position=len(taken) + 1, **values
    )
    write_entry(node, "add requirement", by=by, at=at, changes={"requirements": [None, one.title]})
    return one


@transaction.atomic
def change_requirement(
    one: Requirement, values: Mapping[str, Any], *, base_version: int, by: User, at: datetime
) -> None:
    """Change an amount that a goal needs. Raises Refused, FaultyFields, ChangedMeanwhile."""
    must_edit(one.node.programme, by)
    check_requirement(values)
    change_record(one, values, base_version=base_version, by=by, at=at)


@transaction.atomic
def add_milestone(node: Node, values: Mapping[str, Any], *, by: User, at: datetime) -> Milestone:
    """A dated step. Raises Refused, FaultyFields."""
    must_edit(node.programme, by)
    check_milestone(values)
    position = max(node.milestones.values_list("position", flat=True), default=0) + 1
    one = Milestone.objects.create(node=node, owner=node.owner, about=node.about, position=position, **values)
    write_entry(node, "add milestone", by=by, at=at, changes={"milestones": [None, one.title]})
    return one


def check_milestone(values: Mapping[str, Any]) -> None:
    """Raises FaultyFields for a step that cannot be kept."""
    refuse_if(
        {
            "title": fault_of_title(values.get("title", "")),
            "due": fault_of_date(values.get("due", "")),
            "reached": fault_of_date(values.get("reached", "")),
        }
    )


@transaction.atomic
def change_milestone(one: Milestone, values: Mapping[str, Any], *, base_version: int, by: User, at: datetime) -> None:
    """Change a dated step. Raises Refused, FaultyFields, ChangedMeanwhile."""
    must_edit(one.node.programme, by)
    check_milestone(values)
    change_record(one, values, base_version=base_version, by=by, at=at)


@transaction.atomic
def remove_part(one: Requirement | Milestone, *, by: User, at: datetime) -> None:
    """Take a requirement or a milestone away; the journal of its goal keeps what it said."""
    must_edit(one.node.programme, by)
    what = "requirement" if isinstance(one, Requirement) else "milestone"
    said = {name: getattr(one, name) for name in ("title", "unit", "target", "due", "reached") if hasattr(one, name)}
    write_entry(one.node, f"remove {what}", by=by, at=at, changes={f"{what}s": [said, None]})
    one.delete()


@transaction.atomic
def add_theme(programme: Programme, name: str, *, by: User, at: datetime) -> Theme:
    """A cross-cutting theme. Raises Refused, FaultyFields."""
    must_edit(programme, by)
    refuse_if({"name": fault_of_title(name, 300)})
    if programme.themes.filter(code=name.strip()).exists():
        refuse_if({"name": "The programme has this theme already."})
    place = programme.themes.count()
    one = Theme.objects.create(
        programme=programme,
        owner=programme.owner,
        about=programme.about,
        code=name.strip(),
        name=name.strip(),
        position=place,
    )
    write_entry(programme, "add theme", by=by, at=at, changes={"themes": [None, one.name]})
    return one


@transaction.atomic
def add_axis(programme: Programme, name: str, values: list[str], *, by: User, at: datetime) -> Axis:
    """A second grouping with its values. Raises Refused, FaultyFields."""
    must_edit(programme, by)
    titles = [title.strip() for title in values if title.strip()]
    refuse_if(
        {
            "name": fault_of_title(name, 120),
            "values": "" if titles and len(set(titles)) == len(titles) else "Give each value once, one in a line.",
        }
    )
    if programme.axes.filter(name=name.strip()).exists():
        refuse_if({"name": "The programme has this grouping already."})
    axis = Axis.objects.create(programme=programme, name=name.strip(), position=programme.axes.count())
    AxisValue.objects.bulk_create(
        [AxisValue(axis=axis, code=f"{at_ + 1}", title=title[:300], position=at_) for at_, title in enumerate(titles)]
    )
    write_entry(programme, "add grouping", by=by, at=at, changes={"axes": [None, axis.name]})
    return axis


@transaction.atomic
def add_instrument(programme: Programme, values: Mapping[str, Any], *, by: User, at: datetime) -> Instrument:
    """An arrangement of the partner that the goals of this programme may be linked to. Raises Refused, FaultyFields."""
    must_edit(programme, by)
    title = values.get("title", "")
    kind = values.get("kind", "")
    refuse_if(
        {
            "title": fault_of_title(title, 300),
            "kind": "At most 120 characters fit here." if len(kind) > 120 else "",
        }
    )
    code = slugify(title, allow_unicode=True)[:60] or "instrument"
    mine = Instrument.objects.filter(owner=programme.owner, partner=programme.partner, code=code)
    if mine.exists():
        raise Refused(f'The partner has an instrument "{title}" already; link that one.')
    one = Instrument.objects.create(
        owner=programme.owner,
        about=programme.about,
        partner=programme.partner,
        code=code,
        title=title.strip(),
        kind=kind.strip(),
        note=values.get("note", ""),
    )
    programme.instruments.add(one)
    write_entry(programme, "add instrument", by=by, at=at, changes={"instruments": [None, one.title]})
    return one
