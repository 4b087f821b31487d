"""What differs between the plan of a run and the plan before it, else the lines that the programme has now."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from django.db.models.fields.json import KeyTransform
from django.utils.translation import gettext as _

from comity.access.models import User
from comity.catalogue.policy import activities_visible_to
from comity.common.dates import days_written
from comity.drafting.board_shapes import BoardLine, BoardPlan, Changed, ChangedLine
from comity.drafting.models import EngineRun
from comity.drafting.plain import as_plain, from_plain
from comity.programmes.models import Line
from comity.programmes.policy import lines_visible_to
from comity.programmes.states import LineState


def with_changes(run: EngineRun, answer: Mapping[str, Any], user: User | None) -> dict[str, Any]:
    """The answer with what changed in it: `changed`, and a mark on each line that is new or moved."""
    if "plan" not in answer:
        return dict(answer)
    plan = with_refs(from_plain(BoardPlan, answer["plan"]), user)
    before = plan_before(run)
    if before is not None:
        changed = differences(before.all_lines, plan, against_plan(before), plan.share - before.share)
    else:
        lines = programme_lines(run, user)
        if not lines:
            return {**answer, "plan": as_plain(plan)}
        changed = differences(lines, plan, _("the programme's lines"), None)
    return {**answer, "plan": as_plain(marked(plan, changed))}


def with_refs(plan: BoardPlan, user: User | None) -> BoardPlan:
    """The plan with the reference of each activity, for links to it."""
    if user is None:
        return plan
    codes = {line.activity for line in plan.all_lines}
    refs = dict(activities_visible_to(user).filter(code__in=codes).values_list("code", "ref"))
    return each_line(plan, lambda line: replace(line, activity_ref=refs.get(line.activity, "")))


def each_line(plan: BoardPlan, change: Callable[[BoardLine], BoardLine]) -> BoardPlan:
    """The plan with every line changed."""
    groups = tuple(replace(group, lines=tuple(change(line) for line in group.lines)) for group in plan.lines)
    return replace(plan, lines=groups)


def plan_before(run: EngineRun) -> BoardPlan | None:
    """The newest plan of the same copy from before this run."""
    earlier = EngineRun.objects.filter(
        scenario=run.scenario_id, kind=EngineRun.Kind.PROPOSE, asked_at__lte=run.asked_at
    ).exclude(pk=run.pk)
    found = earlier.exclude(plan="").annotate(shown=KeyTransform("plan", "answer")).values_list("shown", flat=True)
    kept = found.first()
    return from_plain(BoardPlan, kept) if kept else None


def against_plan(before: BoardPlan) -> str:
    """Which plan it is compared with."""
    day = before.made_at.date()
    return _("the proposal of %(day)s, %(time)s") % {
        "day": days_written(day, day, short=True),
        "time": f"{before.made_at:%H:%M}",
    }


def programme_lines(run: EngineRun, user: User | None) -> tuple[BoardLine, ...]:
    """The programme's planned lines, as far as whoever asked may know of them."""
    if user is None:
        return ()
    lines = lines_visible_to(user).filter(programme=run.scenario.programme_id, state=LineState.PLANNED)
    return tuple(line_of(line) for line in lines.select_related("activity"))


def line_of(line: Line) -> BoardLine:
    """A line of the programme as the board knows lines."""
    return BoardLine(
        session=f"{line.activity.code}-{line.starts}",
        activity=line.activity.code,
        activity_ref=line.activity.ref,
        title=line.activity.title,
        provider="",
        goal="",
        starts=line.starts,
        ends=line.ends,
        from_quarter=0,
        to_quarter=0,
        held="proposed",
        change="",
        payer=line.payer_name,
        cost=line.cost_minor,
        people=sum(line.people.values()),
        made_up=(),
    )


def differences(before: Iterable[BoardLine], plan: BoardPlan, against: str, share: int | None) -> Changed:
    """Lines are paired by session and day, then by activity in order of time; what is left was dropped or added."""
    earlier = [line for line in before if line.held != "blocked"]
    now = [line for line in plan.all_lines if line.held != "blocked"]
    same = {place(line) for line in earlier} & {place(line) for line in now}
    left: defaultdict[str, list[BoardLine]] = defaultdict(list)
    for line in earlier:
        if place(line) not in same:
            left[line.activity].append(line)
    added, moved = [], []
    for line in now:
        if place(line) in same:
            continue
        if left[line.activity]:
            moved.append(changed_line(line, left[line.activity].pop(0)))
        else:
            added.append(changed_line(line))
    dropped = [changed_line(line) for lines in left.values() for line in lines]
    return Changed(
        against=against,
        added=tuple(added),
        dropped=tuple(sorted(dropped, key=lambda line: (line.starts, line.title))),
        moved=tuple(moved),
        share=share,
        cost=sum(line.cost for line in now) - sum(line.cost for line in earlier),
    )


def place(line: BoardLine) -> tuple[str, str]:
    """What makes two lines the same: the activity and the first day."""
    return line.activity, line.starts.isoformat()


def changed_line(line: BoardLine, was: BoardLine | None = None) -> ChangedLine:
    """One line that differs."""
    return ChangedLine(
        session=line.session, title=line.title, starts=line.starts, ends=line.ends, was=was.starts if was else None
    )


def marked(plan: BoardPlan, changed: Changed) -> BoardPlan:
    """The plan with a mark on each line that is new or moved."""
    new = {line.session for line in changed.added}
    moved = {line.session for line in changed.moved}

    def with_mark(line: BoardLine) -> BoardLine:
        if line.session in new:
            return replace(line, change="new")
        return replace(line, change="moved") if line.session in moved else line

    return replace(each_line(plan, with_mark), changed=changed)
