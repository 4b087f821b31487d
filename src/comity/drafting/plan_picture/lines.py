"""The lines of the programme with who pays, whom they take, what they advance and why they are in."""

from collections.abc import Mapping, Sequence
from typing import Literal

from comity.drafting.plan_picture.index import Index
from comity.drafting.plan_picture.origins import FAMILY, kind_of, origins_of
from comity.drafting.plan_picture.receipts import receipt_picture
from comity.drafting.plan_picture.shapes import Advanced, LinePicture, SourcePicture
from comity.drafting.plan_picture.words import requirement_words, source_words
from comity_planning.parts import Activity
from comity_planning.plan import Line


def line_pictures(
    index: Index, served: Mapping[str, Sequence[Line]], goals: Mapping[str, str], sources: tuple[SourcePicture, ...]
) -> Mapping[str, tuple[LinePicture, ...]]:
    """The lines of each goal, numbered through the whole programme."""
    addresses = {source.address: source.number for source in sources}
    number = 0
    pictures: dict[str, tuple[LinePicture, ...]] = {}
    for goal, lines in served.items():
        pictures[goal] = tuple(
            line_picture(index, line, number + place, goals, addresses) for place, line in enumerate(lines, start=1)
        )
        number += len(lines)
    return pictures


def line_picture(
    index: Index, line: Line, number: int, goals: Mapping[str, str], addresses: Mapping[str, int]
) -> LinePicture:
    """One line in words and figures."""
    activity = index.activities[line.activity]
    receipt = index.receipts.get((line.session, line.source))
    return LinePicture(
        number=number,
        activity=activity.id,
        session=line.session,
        title=activity.title or activity.id,
        provider=activity.provider,
        area=activity.area,
        family=activity.basis.get(FAMILY, ""),
        starts=line.starts,
        ends=line.ends,
        source=source_words(index, line.source),
        cost=line.cost,
        people=sum(activity.people.values()),
        held=held(index, line),
        advances=advanced(index, activity, goals),
        receipt=receipt_picture(index, receipt) if receipt else None,
        origins=origins_of(activity.basis),
        made_up=made_up(activity),
        family_kind=kind_of(activity.basis.get(FAMILY, "")),
        source_number=addresses.get(activity.source_url),
    )


def made_up(activity: Activity) -> frozenset[Literal["dates", "people", "cost"]]:
    """The figures of an activity's lines that are illustrative."""
    fields: dict[str, Literal["dates", "people", "cost"]] = {"sessions": "dates", "people": "people", "cost": "cost"}
    notes = activity.basis
    return frozenset(name for field, name in fields.items() if kind_of(notes.get(field, "")) == "illustrative")


def held(index: Index, line: Line) -> Literal["", "pinned", "delivered"]:
    """Whether a person fixed the line before the plan was made."""
    kinds = {pin.how for pin in index.problem.pins if pin.session == line.session}
    if "delivered" in kinds:
        return "delivered"
    return "pinned" if "in" in kinds else ""


def advanced(index: Index, activity: Activity, goals: Mapping[str, str]) -> tuple[Advanced, ...]:
    """What the activity adds, in order of the goals' numbers."""
    found = [
        Advanced(
            goal=goals[index.requirements[name].goal],
            requirement=requirement_words(index, name),
            amount=amount,
            unit=index.requirements[name].unit,
        )
        for name, amount in activity.advances.items()
        if amount
    ]
    return tuple(sorted(found, key=lambda item: (int(item.goal), item.requirement)))
