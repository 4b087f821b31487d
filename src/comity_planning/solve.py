"""Tailor a programme: the best plan found, a proven ceiling over every possible plan, and how it was reached."""

import time
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import count
from typing import Literal

from comity_planning.assemble import tightness_of
from comity_planning.conflict import Clash, explain_conflict
from comity_planning.outcome import ENGINE, Best, Course, gap_of, plan_of, warnings_about
from comity_planning.plan import Certificate, OnPlan, OnProgress, Plan, Progress, Step
from comity_planning.problem import Problem
from comity_planning.rules import table_of
from comity_planning.solvers.greedy import Greedy
from comity_planning.solvers.highs import Arrays, OutOfTime, Relaxed, SolverFailed, arrays_of, with_rows
from comity_planning.solvers.kernel import FINEST, Flags, Ground, ground_of, search_within
from comity_planning.solvers.neighbourhood import improve
from comity_planning.solvers.partial import best_partial
from comity_planning.solvers.points import Point, point_of
from comity_planning.solvers.proof import certificate_of
from comity_planning.solvers.relaxation import Ceiling
from comity_planning.solvers.rows import Model, build

__all__ = ["DEFAULT_GAP", "ENGINE", "ROUNDS", "Search", "gap_of", "share_of", "solve", "warnings_about"]

DEFAULT_GAP = "0.5%"
ROUNDS = 60
STEPS = 45  # of each search that improves the plan
SMALL = 400  # session columns that are searched whole at once
MIDDLE = 4000  # session columns that are searched whole now and then, each time for longer
WHOLE_EVERY, FIRST_WHOLE_STEPS = 6, 200
WHOLE_STEPS, KERNEL_STEPS, CANDIDATES = 400, 60, 300
FIRST_CUT_ROUNDS, LATER_CUT_ROUNDS, LATER_CUTS_AFTER = 3, 12, 3
FIRST_GAP = 0.008  # of the first search, whose sessions that the continuous optimum takes whole are given
HEARTBEAT = 0.5  # seconds between reports while nothing changes, and the least between plans for `on_plan`
ON_REQUEST = "The search was stopped on request; the same problem may give another plan next time."
BY_KEYBOARD = "The search was interrupted from the keyboard; this is the best plan found until then."
UNDERWAY = "The search had not ended when this plan was written."
OUT_OF_TIME = "The time limit ended the search; the same problem may give another plan next time."


def solve(
    problem: Problem,
    *,
    gap: float | str = DEFAULT_GAP,
    time_limit: float | None = None,
    mode: Literal["reproducible", "timed"] | None = None,
    on_progress: OnProgress | None = None,
    on_plan: OnPlan | None = None,
    start: Plan | None = None,
    rounds: int = ROUNDS,
    on_interrupt: Literal["plan", "raise"] = "plan",
) -> Plan:
    """The best plan found, with a ceiling that no plan can exceed.

    `gap` is where to stop: (bound - value) / value, as a share (0.005) or text ("0.5%"). `time_limit` is in seconds.
    In reproducible mode (the default) work ends by counted steps, and the same problem gives the same plan unless
    the time limit cuts in, which the plan then says. `on_progress` is called at every improvement and about every
    half second; returning False ends the search. `on_plan` takes each better plan, sealed, at most one every half
    second, for callers that may be killed. `start` is an earlier plan of the same or a similar problem. `rounds` limits
    the searches that improve the plan.
    Never raises for a clash of wishes, for lack of time, or for what the callbacks raise: Ctrl-C and a failing callback
    end the search like a request to stop, and the plan says so. With `on_interrupt` "raise" Ctrl-C is raised, for
    callers whose work is more than this search. Raises ValueError naming an argument that is wrong.
    """
    if mode not in (None, "reproducible", "timed"):
        raise ValueError(f'mode: must be "reproducible" or "timed", got {mode!r}')
    if time_limit is not None and not time_limit >= 0:
        raise ValueError(f"time_limit: seconds from 0 on are needed, got {time_limit!r}")
    if rounds < 0:
        raise ValueError(f"rounds: must not be negative, got {rounds!r}")
    if on_interrupt not in ("plan", "raise"):
        raise ValueError(f'on_interrupt: must be "plan" or "raise", got {on_interrupt!r}')
    share, how = share_of(gap), mode or problem.options.mode
    return Search(problem, share, time_limit, how, on_progress, start, rounds, on_plan, on_interrupt).run()


def share_of(gap: float | str) -> float:
    """A share from a number or from text such as "0.5%". Raises ValueError when it is neither or negative."""
    text = str(gap).strip()
    try:
        share = Fraction(text.removesuffix("%").strip()) / (100 if text.endswith("%") else 1)
    except (ValueError, ZeroDivisionError):
        raise ValueError(f"gap: a share such as 0.005 or 0.5% is needed, got {gap!r}") from None
    if share < 0:
        raise ValueError(f"gap: must not be negative, got {gap!r}")
    return float(share)


@dataclass(slots=True)
class Search:
    """One run of the stages: rules and rows, greedy, continuous optimum with cuts, first plan, improvement."""

    problem: Problem
    gap: float
    time_limit: float | None
    mode: Literal["reproducible", "timed"]
    on_progress: OnProgress | None
    start: Plan | None
    rounds: int
    on_plan: OnPlan | None = None
    on_interrupt: Literal["plan", "raise"] = "plan"
    began: float = field(default_factory=time.monotonic)
    best: Best = field(default_factory=Best)
    model: Model | None = None
    trace: list[Step] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    work: int = 0
    stage: str = "rules"
    shown: int | None = None
    reported_at: float = 0.0
    handed_at: float = float("-inf")
    fresh: bool = False
    cancelled: bool = False
    late: bool = False

    def run(self) -> Plan:
        """Go through the stages; whatever stops one, what is known so far is the plan."""
        try:
            self.report()
            self.model = build(self.problem, table_of(self.problem))
            self.stages(self.model)
        except OutOfTime:
            self.late = not self.cancelled
        except KeyboardInterrupt:
            if self.on_interrupt == "raise":
                raise
            self.end(BY_KEYBOARD)
        except SolverFailed as failure:
            self.warnings.append(f"The search ended early: {failure}")
        return self.plan()

    def stages(self, model: Model) -> None:
        """Greedy, ceiling, first plan, improvement; a clash of wishes leads to the best partial plan."""
        self.enter("greedy")
        self.best.greedy = Greedy(model).run()
        self.accept(self.best.greedy)
        self.accept(self.earlier(model))
        self.enter("ceiling")
        arrays = arrays_of(model)
        relaxed = Relaxed(arrays, seed=self.problem.options.seed, stop=self.over)
        if not relaxed.run():
            self.compromise(model, arrays)
            return
        ceiling = Ceiling(model, relaxed)
        self.best.tightness = tightness_of(model, round(relaxed.value), ceiling.binding())
        self.prove(ceiling.certificate())
        if self.enough():
            return
        if len(model.sessions) > SMALL:  # cuts slow a first search more than they help it
            self.quick(ground_of(model, arrays, *relaxed.columns(), self.problem.options.seed))
        ceiling.tighten(self.over, FIRST_CUT_ROUNDS)
        self.prove(ceiling.certificate())
        cuts = [(cut.terms, cut.most) for cut in ceiling.active()]
        ground = ground_of(model, with_rows(arrays, cuts), *relaxed.columns(), self.problem.options.seed)
        self.first(ground)
        if self.best.point is None:
            if self.over():
                raise OutOfTime
            self.compromise(model, arrays)
            return
        self.improve(ground, ceiling)

    def quick(self, ground: Ground) -> None:
        """A first whole plan from what the continuous optimum takes whole, without cuts."""
        self.enter("first plan")
        free = ground.best(CANDIDATES) & ~ground.sure
        self.attempt(ground, free, ground.sure, KERNEL_STEPS, FIRST_GAP)
        self.enter("ceiling")

    def first(self, ground: Ground) -> None:
        """The whole model when it is small, else a first plan around the continuous optimum if there is none yet."""
        self.enter("first plan")
        if len(ground.level) <= SMALL:
            found = self.attempt(ground, ground.everything, ground.nothing, WHOLE_STEPS)
            if found is not None:
                self.best.reported = found
            return
        if self.best.point is None:
            self.attempt(ground, ground.best(CANDIDATES), ground.nothing, KERNEL_STEPS)
        if self.best.point is None:
            self.attempt(ground, ground.everything, ground.nothing, WHOLE_STEPS)

    def attempt(self, ground: Ground, free: Flags, chosen: Flags, steps: int, gap: float = FINEST) -> int | None:
        """Search once; the solver's own ceiling when the whole model was free and is solved."""
        if self.enough():
            return None
        begin = self.best.point if free.all() else None
        point, found = search_within(
            ground, free, chosen, start=begin, steps=steps, gap=gap, stop=self.over, on_better=self.glimpse
        )
        self.work += found.work
        if point is not None:
            self.accept(point)
        if not (free.all() and found.complete and self.best.point is not None):
            return None
        return max(self.best.point.value, int(found.bound + 1e-6) // ground.model.step * ground.model.step)

    def improve(self, ground: Ground, ceiling: Ceiling) -> None:
        """Neighbourhood search from the best plan until the gap is reached or the rounds are used up."""
        self.enter("improving")
        if self.best.point is None or self.enough():
            return
        searches = improve(
            ground, self.best.point, rounds=self.rounds, steps=STEPS, stop=self.over, on_better=self.glimpse
        )
        steps = FIRST_WHOLE_STEPS
        better: Point | None = None
        for number in count(1):
            try:
                point, work = searches.send(better)
            except StopIteration:
                return
            self.work += work
            self.accept(point)
            if number == LATER_CUTS_AFTER and not self.enough():
                ceiling.tighten(self.over, LATER_CUT_ROUNDS)
                self.prove(ceiling.certificate())
            if number % WHOLE_EVERY == 0 and len(ground.level) <= MIDDLE:
                self.whole(ground, steps)
                steps *= 2
            better = self.best.point
            if self.enough():
                return

    def whole(self, ground: Ground, steps: int) -> None:
        """Search the whole model from the best plan; when it is solved, its ceiling is the value."""
        found = self.attempt(ground, ground.everything, ground.nothing, steps)
        if found is not None and (self.best.lowest is None or found < self.best.lowest):
            self.best.reported = found
            self.note()

    def glimpse(self, point: Point) -> None:
        """Show a plan of a search under way; it is kept when the search ends, so that work alone steers."""
        if not point.broken and point.value > max(self.shown or 0, self.value or 0):
            self.shown = point.value
            self.report()

    def compromise(self, model: Model, arrays: Arrays) -> None:
        """Not every wish can be met: the best partial plan, the clash, and what ways out cost."""
        self.best.clashes = True
        self.best.bound = self.best.reported = self.best.certificate = None
        self.enter("partial")
        partial = best_partial(model, arrays, seed=self.problem.options.seed, stop=self.over, on_better=self.settle_for)
        self.settle_for(partial.point)
        self.accept(partial.point)
        if partial.prices is not None:
            self.prove(certificate_of(model, partial.prices))
        if partial.point.broken:
            self.enter("conflict")
            self.best.clash = self.explained()

    def explained(self) -> Clash | None:
        """Why the wishes clash; whatever goes wrong there, the plan stands without it."""
        try:
            return explain_conflict(self.problem, stop=self.over)
        except Exception as failure:
            self.warnings.append(f"Why the wishes clash could not be told: {type(failure).__name__}: {failure}")
            return None

    def settle_for(self, point: Point) -> None:
        """A better partial plan than the one before."""
        if point != self.best.partial:
            self.best.partial = point
            self.note()

    def earlier(self, model: Model) -> Point | None:
        """The given earlier plan as far as it still stands."""
        if self.start is None:
            return None
        position = {column.name: index for index, column in enumerate(model.columns)}
        names = (f"{line.session}|{line.source}" for line in self.start.lines)
        given = {index for index in model.sessions if model.columns[index].lower}  # delivered, whatever the plan had
        return point_of(model, given | {position[name] for name in names if name in position})

    def accept(self, point: Point | None) -> None:
        """Keep the point when it keeps every row and beats what is known."""
        if point is None or point.broken or (self.best.point is not None and point.value <= self.best.point.value):
            return
        self.best.point = point
        self.note()

    def prove(self, certificate: Certificate) -> None:
        """Keep the certificate when its ceiling is lower."""
        if self.best.bound is None or certificate.bound < self.best.bound:
            self.best.bound, self.best.certificate = certificate.bound, certificate
            self.note()

    def enough(self) -> bool:
        """The asked gap is reached, or time or the caller ended the search."""
        if self.best.point is not None and self.best.lowest is not None:
            reached = gap_of(self.best.point.value, self.best.lowest)
            if reached is not None and reached <= self.gap:
                return True
        return self.over()

    def over(self) -> bool:
        """Time is up or the caller said stop; also reports now and then, so that a long stage is not silent."""
        now = time.monotonic()
        if self.time_limit is not None and now - self.began >= self.time_limit:
            self.late = True
        if now - self.reported_at >= HEARTBEAT:
            self.report()
        self.hand_over()
        return self.late or self.cancelled

    def enter(self, stage: str) -> None:
        """Begin a stage."""
        self.stage = stage
        self.report()
        if self.over():
            raise OutOfTime

    def note(self) -> None:
        """Write an improvement into the trace and report it."""
        seconds = round(time.monotonic() - self.began, 3) if self.mode == "timed" else None
        step = Step(stage=self.stage, work=self.work, value=self.value, bound=self.best.lowest, seconds=seconds)
        self.trace.append(step)
        self.fresh = True
        self.report()
        self.hand_over()

    @property
    def value(self) -> int | None:
        """The value of the best plan so far."""
        return self.best.known.value if self.best.known else None

    def report(self) -> None:
        """Tell the caller where things stand; it may answer False to stop, and stops the search when it fails."""
        self.reported_at = time.monotonic()
        if self.on_progress is None:
            return
        bound = self.best.lowest
        value = max((known for known in (self.value, self.shown) if known is not None), default=None)
        progress = Progress(
            stage=self.stage,
            value=value,
            bound=bound,
            gap=gap_of(value, bound) if value is not None else None,
            elapsed=self.reported_at - self.began,
            work=self.work,
        )
        try:
            if self.on_progress(progress) is False:
                self.cancelled = True
        except Exception as failure:
            self.on_progress = None
            self.end(f"The search was stopped: its report of progress failed with {type(failure).__name__}: {failure}")

    def hand_over(self) -> None:
        """Give the caller the best plan so far when it is new and half a second has passed since the last."""
        if self.on_plan is None or not self.fresh or self.best.known is None:
            return
        if time.monotonic() - self.handed_at < HEARTBEAT:
            return
        self.fresh = False
        try:
            self.on_plan(self.plan(underway=True))
        except Exception as failure:
            self.on_plan = None
            self.end(f"The search was stopped: taking a plan failed with {type(failure).__name__}: {failure}")
        self.handed_at = time.monotonic()

    def end(self, why: str) -> None:
        """End the search for a reason that the plan will say."""
        self.cancelled = True
        self.warnings.append(why)

    def plan(self, *, underway: bool = False) -> Plan:
        """The best plan so far."""
        course = Course(
            gap=self.gap,
            reproducible=self.mode == "reproducible" and not (self.late or self.cancelled or underway),
            warnings=(*self.warnings, *((UNDERWAY,) if underway else self.endings())),
            trace=tuple(self.trace),
        )
        return plan_of(self.problem, self.model or build(self.problem, table_of(self.problem)), self.best, course)

    def endings(self) -> tuple[str, ...]:
        """Say why the search ended early, if it did."""
        if self.cancelled:
            return (ON_REQUEST,)
        if self.late and self.mode == "reproducible":
            return (OUT_OF_TIME,)
        return ()
