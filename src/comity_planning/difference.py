"""How two plans differ, line by line."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from comity_planning.plan import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A line and the one in its place: another session of the activity, or the same one paid or dated otherwise."""

    before: Line
    after: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class LineDifference:
    """How the lines of two plans differ; `changes` counts those dropped, moved to another session, and added."""

    dropped: tuple[Line, ...]
    moved: tuple[Moved, ...]
    added: tuple[Line, ...]
    source_changed: tuple[Moved, ...]
    shifted: tuple[Moved, ...]

    @property
    def changes(self) -> int:
        """How many lines differ; who pays and what a session's own dates are do not count."""
        return len(self.dropped) + len(self.moved) + len(self.added)


def difference(before: Iterable[Line], after: Iterable[Line]) -> LineDifference:
    """Compare line by line; within an activity, lost and new sessions are paired by date."""
    old = {line.session: line for line in before}
    new = {line.session: line for line in after}
    lost: dict[str, list[Line]] = defaultdict(list)
    fresh: dict[str, list[Line]] = defaultdict(list)
    for line in sorted(old.values(), key=in_order):
        if line.session not in new:
            lost[line.activity].append(line)
    for line in sorted(new.values(), key=in_order):
        if line.session not in old:
            fresh[line.activity].append(line)
    pairs = [Moved(before=a, after=b) for name in lost for a, b in zip(lost[name], fresh[name], strict=False)]
    kept = [Moved(before=line, after=new[name]) for name, line in old.items() if name in new]
    return LineDifference(
        dropped=tuple(line for name, lines in lost.items() for line in lines[len(fresh[name]) :]),
        moved=tuple(pairs),
        added=tuple(line for name, lines in fresh.items() for line in lines[len(lost[name]) :]),
        source_changed=tuple(pair for pair in kept if pair.before.source != pair.after.source),
        shifted=tuple(pair for pair in kept if days(pair.before) != days(pair.after)),
    )


def in_order(line: Line) -> tuple[date, str]:
    """Lines by date, then session."""
    return line.starts, line.session


def days(line: Line) -> tuple[date, date]:
    """First and last day."""
    return line.starts, line.ends
