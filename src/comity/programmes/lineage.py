"""Where goals went, as rules over plain values: what a step may say, what is near by its words, figures that add up.

A goal of an earlier programme goes one way into a later one: it is carried, merged with others, split, or dropped with
a reason. What was implemented goes nowhere. Nothing that is near is ever applied by itself.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from django.utils.translation import gettext as _

from comity.common.errors import Refused
from comity.common.fulltext import folded
from comity.programmes.states import GoalState, LineageKind

NEAR = 0.72  # how alike two titles are, of 1, to be suggested
DONE = frozenset({GoalState.IMPLEMENTED})
# what the state of a goal says of where it went, where no step does
BY_STATE: Mapping[str, str] = {
    GoalState.CARRIED: LineageKind.CARRIED,
    GoalState.MERGED: LineageKind.MERGED,
    GoalState.DROPPED: LineageKind.DROPPED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A goal as lineage knows it; `carried_from` is what its file says of where it comes from."""

    ref: str
    code: str
    title: str
    state: str = GoalState.NOT_STARTED
    number: str = ""
    carried_from: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The title behind its number."""
        return f"{self.number} {self.title}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What became of some goals: references of goals before and after."""

    kind: str
    before: tuple[str, ...]
    after: tuple[str, ...] = ()
    reason: str = ""


def must_hold(step: Step, others: Iterable[Step], names: Mapping[str, str]) -> None:
    """Raises Refused, with a sentence that says what to do, where a step says what cannot be."""
    must_have_its_ends(step)
    gone = {ref: one for one in others for ref in one.before}
    for ref in step.before:
        if ref in gone:
            raise Refused(
                _("It is already said of “%(goal)s”: %(kind)s. Undo that first.")
                % {"goal": names.get(ref, ref), "kind": LineageKind(gone[ref].kind).label}
            )
    if step.kind == LineageKind.MERGED and len(step.before) < 2:
        target = step.after[0]
        if not any(target in one.after for one in others):
            raise Refused(
                _("Only “%(goal)s” goes into “%(target)s”; say that it is carried, or choose what is merged with it.")
                % {"goal": names.get(step.before[0], ""), "target": names.get(target, "")}
            )
    if step.kind == LineageKind.CARRIED and any(step.after[0] in one.after for one in others):
        raise Refused(
            _("Another goal goes into “%(target)s” already; say that this one is merged into it.")
            % {"target": names.get(step.after[0], "")}
        )


def must_have_its_ends(step: Step) -> None:
    """Raises Refused where a step has too few or too many goals before or after, or lacks its reason."""
    if not step.before:
        raise Refused(_("Choose the goal of the earlier programme."))
    if len(set(step.before)) < len(step.before) or len(set(step.after)) < len(step.after):
        raise Refused(_("A goal is named twice; name it once."))
    if step.kind == LineageKind.DROPPED:
        if step.after:
            raise Refused(_("A dropped goal goes nowhere; choose no goal that follows it."))
        if not step.reason.strip():
            raise Refused(_("Say why it was dropped: the other side will ask."))
        return
    if step.kind == LineageKind.SPLIT:
        if len(step.before) != 1 or len(step.after) < 2:
            raise Refused(_("A goal is split into at least two; choose them, or say that it is carried."))
        return
    if len(step.after) != 1:
        raise Refused(_("Choose the one goal that it goes into; more than one is a split."))
    if step.kind == LineageKind.CARRIED and len(step.before) != 1:
        raise Refused(_("One goal is carried at a time; several into one are merged."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A goal of the later programme that may follow, and why it is thought so."""

    goal: Goal
    why: str


def suggestion_for(goal: Goal, later: Sequence[Goal], *, source: str, taken: Collection[str] = ()) -> Suggestion | None:
    """The goal that is most likely to follow: by what its file says, its code, then the nearest title; or none."""
    free = [one for one in later if one.ref not in taken]
    origin = f"{source}/{goal.code}"
    for one in free:
        if origin in one.carried_from:
            return Suggestion(goal=one, why=_("noted as carried from it"))
    said = folded(goal.title)
    for one in free:
        if one.code == goal.code and alike(said, folded(one.title)) >= NEAR:
            return Suggestion(goal=one, why=_("same code"))
    nearest = max(free, key=lambda one: alike(said, folded(one.title)), default=None)
    if nearest is None or alike(said, folded(nearest.title)) < NEAR:
        return None
    return Suggestion(goal=nearest, why=_("near title"))


def alike(one: str, other: str) -> float:
    """How alike two titles are, from 0 to 1; quick ones are left by their letters alone."""
    if one == other:
        return 1.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= NEAR and matcher.quick_ratio() >= NEAR else 0.0


# --- figures ---


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle:
    """The goals of one programme of a partner, each by a key of its own, and what goals of earlier ones became in it.

    `version` is the reference of the snapshot that it was read from; empty where it was read from the record.
    """

    ref: str
    title: str
    starts: str = ""
    ends: str = ""
    state: str = ""
    version: str = ""
    marking: str = ""
    releasable: tuple[str, ...] = ()
    goals: Mapping[str, str]  # key: state
    steps: tuple[Step, ...] = ()
    illustrative: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a cycle comes to: the goals by state, how many came from the cycle before and what became of those open.

    Two sums hold always: all = implemented + partly + ongoing + not started + carried over + merged + dropped (by the
    state written at the goal), and, where a later cycle is told of, open = carried + merged + split + dropped + not
    told (by the steps, and by the state where no step tells).
    """

    cycle: Cycle
    states: Mapping[str, int] = field(default_factory=dict)
    came_carried: int = 0
    came_merged: int = 0
    came_split: int = 0
    new: int = 0
    implemented: int = 0
    left_open: int = 0
    carried: int = 0
    merged: int = 0
    merged_into: int = 0
    split: int = 0
    split_into: int = 0
    dropped: int = 0
    untold: int = 0
    go_on_as: int = 0  # how many goals of the later cycle the open ones became
    followed: bool = False

    @property
    def total(self) -> int:
        """Goals in all."""
        return len(self.cycle.goals)

    @property
    def came(self) -> int:
        """Goals that came from the cycle before."""
        return self.came_carried + self.came_merged + self.came_split


def figures_of(cycles: Sequence[Cycle]) -> list[tuple[Figures, Cycle | None]]:
    """Figures of cycles in their order, each with the cycle that tells what became of its goals, if one does."""
    return [(figures(one, after), after) for one in cycles for after in [successor(one, cycles)]]


def successor(cycle: Cycle, cycles: Sequence[Cycle]) -> Cycle | None:
    """The cycle that says most of where these goals went; of two that say as much the later one in the list."""
    said = [
        (sum(ref in cycle.goals for step in one.steps for ref in step.before), at)
        for at, one in enumerate(cycles)
        if one is not cycle
    ]
    most, at = max(said, default=(0, 0))
    return cycles[at] if most else None


def figures(cycle: Cycle, after: Cycle | None) -> Figures:
    """What came into a cycle, and what became of the goals that it left open."""
    came = came_into(cycle)
    kinds = {ref: step for step in (after.steps if after else ()) for ref in step.before if ref in cycle.goals}
    done = {ref for ref, state in cycle.goals.items() if state in DONE and ref not in kinds}
    gone = Counter(
        kinds[ref].kind if ref in kinds else BY_STATE.get(state, "")
        for ref, state in cycle.goals.items()
        if ref not in done
    )
    left = len(cycle.goals) - len(done)

    def targets(kind: str) -> int:
        return len({ref for step in kinds.values() if step.kind == kind for ref in step.after})

    return Figures(
        cycle=cycle,
        states=dict(Counter(cycle.goals.values())),
        came_carried=came[LineageKind.CARRIED],
        came_merged=came[LineageKind.MERGED],
        came_split=came[LineageKind.SPLIT],
        new=len(cycle.goals) - came.total(),
        implemented=len(done),
        left_open=left,
        carried=gone[LineageKind.CARRIED],
        merged=gone[LineageKind.MERGED],
        merged_into=targets(LineageKind.MERGED),
        split=gone[LineageKind.SPLIT],
        split_into=targets(LineageKind.SPLIT),
        dropped=gone[LineageKind.DROPPED],
        untold=gone[""],
        go_on_as=len({ref for step in kinds.values() for ref in step.after}),
        followed=bool(kinds),
    )


def came_into(cycle: Cycle) -> Counter[str]:
    """How many goals of a cycle came by which way; one that several went into counts as merged."""
    ways: dict[str, list[Step]] = {}
    for step in cycle.steps:
        for ref in step.after:
            if ref in cycle.goals:
                ways.setdefault(ref, []).append(step)
    counted: Counter[str] = Counter()
    for steps in ways.values():
        several = len(steps) > 1 or len(steps[0].before) > 1
        counted[LineageKind.MERGED if several else steps[0].kind] += 1
    return counted
