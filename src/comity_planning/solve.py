"""Tailor a programme: the best plan found, a proven ceiling over every possible plan, and how it was reached."""

import time
from dataclasses import dataclass, field
from fractions import Fraction
from importlib.metadata import version
from typing import Literal

from comity_planning.assemble import coverage_of, goals_of, lines_of, tightness_of, unmet_of, used_of
from comity_planning.conflict import Clash, explain_conflict
from comity_planning.faults import Severity, faults_of
from comity_planning.plan import Certificate, OnProgress, Plan, Progress, Status, Step, Tightness
from comity_planning.problem import Problem
from comity_planning.rules import Table, table_of
from comity_planning.solvers.greedy import Greedy
from comity_planning.solvers.highs import Arrays, OutOfTime, Relaxed, SolverFailed, arrays_of, with_rows
from comity_planning.solvers.kernel import Flags, Ground, ground_of, search_within
from comity_planning.solvers.neighbourhood import improve
from comity_planning.solvers.partial import best_partial
from comity_planning.solvers.points import Point, delivered_alone, point_of
from comity_planning.solvers.proof import certificate_of
from comity_planning.solvers.relaxation import Ceiling
from comity_planning.solvers.rows import Model, build
from comity_planning.solvers.tidy import tidied
from comity_planning.wire import problem_sha256, seal

ENGINE = "comity-planning 1"
DEFAULT_GAP = "0.5%"
ROUNDS = 120
SMALL = 400  # session columns that are searched whole at once
WHOLE_STEPS, FIRST_STEPS, KERNEL_STEPS = 400, 12, 60
FIRST_CANDIDATES, KERNEL_CANDIDATES = 60, 300
HEARTBEAT = 0.5  # seconds between reports while nothing changes


def solve(
    problem: Problem,
    *,
    gap: float | str = DEFAULT_GAP,
    time_limit: float | None = None,
    mode: Literal["reproducible", "timed"] | None = None,
    on_progress: OnProgress | None = None,
    start: Plan | None = None,
    rounds: int = ROUNDS,
) -> Plan:
    """The best plan found, with a ceiling that no plan can exceed.

    `gap` is where to stop: (bound - value) / value, as a share (0.005) or text ("0.5%"). `time_limit` is in seconds.
    In reproducible mode (the default) work ends by counted steps, and the same problem gives the same plan unless
    the time limit cuts in, which the plan then says. `on_progress` is called at every improvement and about every
    half second; returning False ends the search. `start` is an earlier plan of the same or a similar problem.
    Never raises for a clash of wishes or for lack of time: the status says what the plan is.
    Raises ValueError when `gap` cannot be read.
    """
    return Search(problem, share_of(gap), time_limit, mode or problem.options.mode, on_progress, start, rounds).run()


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


def gap_of(value: int, bound: int | None) -> float | None:
    """(bound - value) / value to six digits; None when there is no bound or nothing to compare with."""
    if bound is None or bound == value:
        return None if bound is None else 0.0
    return round((bound - value) / value, 6) if value > 0 else None


@dataclass(slots=True)
class Best:
    """What is known so far: the best plan that keeps every row, the greedy one, the ceiling and its proof."""

    point: Point | None = None
    greedy: Point | None = None
    bound: int | None = None
    reported: int | None = None
    certificate: Certificate | None = None
    tightness: Tightness | None = None
    clash: Clash | None = None
    partial: bool = False

    @property
    def lowest(self) -> int | None:
        """The lower of the certified and the reported ceiling."""
        known = [bound for bound in (self.bound, self.reported) if bound is not None]
        return min(known, default=None)


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
    began: float = field(default_factory=time.monotonic)
    best: Best = field(default_factory=Best)
    trace: list[Step] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    work: int = 0
    stage: str = "rules"
    reported_at: float = 0.0
    cancelled: bool = False
    late: bool = False

    def run(self) -> Plan:
        """Go through the stages; whatever stops one, what is known so far is the plan."""
        table = table_of(self.problem)
        model = build(self.problem, table)
        try:
            self.stages(model)
        except OutOfTime:
            self.late = not self.cancelled
        except SolverFailed as failure:
            self.warnings.append(f"The search ended early: {failure}")
        return self.plan(model, table)

    def stages(self, model: Model) -> None:
        """Greedy, ceiling, first plan, improvement; a clash of wishes leads to the best partial plan."""
        self.enter("greedy")
        self.best.greedy = Greedy(model).run()
        self.accept(self.best.greedy)
        self.accept(self.earlier(model))
        self.enter("ceiling")
        arrays = arrays_of(model)
        relaxed = Relaxed(arrays, seed=self.problem.options.seed)
        if self.time_limit is not None:
            relaxed.give_up_after(self.time_limit - (time.monotonic() - self.began))
        if not relaxed.run():
            self.compromise(model, arrays)
            return
        ceiling = Ceiling(model, relaxed)
        self.best.tightness = tightness_of(model, round(relaxed.value), ceiling.binding())
        self.prove(ceiling.certificate())
        if self.enough():
            return
        ceiling.tighten(self.over)
        self.prove(ceiling.certificate())
        cuts = [(cut.terms, cut.most) for cut in ceiling.active()]
        point, profits = relaxed.columns()
        ground = ground_of(model, with_rows(arrays, cuts), point, profits, self.problem.options.seed)
        self.first(ground)
        if self.best.point is None:
            self.compromise(model, arrays)
            return
        self.improve(ground)

    def first(self, ground: Ground) -> None:
        """A first whole plan: the whole model when it is small, else around the continuous optimum."""
        self.enter("first plan")
        if len(ground.level) <= SMALL:
            found = self.attempt(ground, ground.everything, ground.nothing, WHOLE_STEPS)
            if found is not None:
                self.best.reported = found
            return
        self.attempt(ground, ground.best(FIRST_CANDIDATES) & ~ground.sure, ground.sure, FIRST_STEPS)
        if self.best.point is None:
            self.attempt(ground, ground.best(KERNEL_CANDIDATES), ground.nothing, KERNEL_STEPS)
        if self.best.point is None:
            self.attempt(ground, ground.everything, ground.nothing, WHOLE_STEPS)

    def attempt(self, ground: Ground, free: Flags, chosen: Flags, steps: int) -> int | None:
        """Search once; the solver's own ceiling when the whole model was free and is solved."""
        if self.enough():
            return None
        begin = self.best.point if free.all() else None
        point, found = search_within(ground, free, chosen, start=begin, steps=steps, stop=self.over)
        self.work += found.work
        if point is not None:
            self.accept(point)
        if not (free.all() and found.complete and self.best.point is not None):
            return None
        return max(self.best.point.value, int(found.bound + 1e-6) // ground.model.step * ground.model.step)

    def improve(self, ground: Ground) -> None:
        """Neighbourhood search from the best plan until the gap is reached or the rounds are used up."""
        self.enter("improving")
        if self.best.point is None or self.enough():
            return
        for point, work in improve(ground, self.best.point, rounds=self.rounds, stop=self.over):
            self.work += work
            self.accept(point)
            if self.enough():
                return

    def compromise(self, model: Model, arrays: Arrays) -> None:
        """Not every wish can be met: the best partial plan, the clash, and what ways out cost."""
        self.enter("partial")
        partial = best_partial(model, arrays, seed=self.problem.options.seed, stop=self.over)
        self.best.point, self.best.partial = partial.point, True
        self.best.bound = self.best.reported = self.best.certificate = None
        if partial.prices is not None:
            self.prove(certificate_of(model, partial.prices))
        self.enter("conflict")
        self.best.clash = explain_conflict(self.problem)

    def earlier(self, model: Model) -> Point | None:
        """The given earlier plan as far as it still stands."""
        if self.start is None:
            return None
        position = {column.name: index for index, column in enumerate(model.columns)}
        names = (f"{line.session}|{line.source}" for line in self.start.lines)
        return point_of(model, (position[name] for name in names if name in position))

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
        return self.late or self.cancelled

    def enter(self, stage: str) -> None:
        """Begin a stage."""
        self.stage = stage
        self.report()
        if self.over():
            raise OutOfTime

    def note(self) -> None:
        """Write an improvement into the trace and report it."""
        value = self.best.point.value if self.best.point else None
        seconds = round(time.monotonic() - self.began, 3) if self.mode == "timed" else None
        self.trace.append(Step(stage=self.stage, work=self.work, value=value, bound=self.best.lowest, seconds=seconds))
        self.report()

    def report(self) -> None:
        """Tell the caller where things stand; it may answer False to stop."""
        self.reported_at = time.monotonic()
        if self.on_progress is None:
            return
        value = self.best.point.value if self.best.point else None
        bound = self.best.lowest
        progress = Progress(
            stage=self.stage,
            value=value,
            bound=bound,
            gap=gap_of(value, bound) if value is not None else None,
            elapsed=self.reported_at - self.began,
            work=self.work,
        )
        if self.on_progress(progress) is False:
            self.cancelled = True

    def plan(self, model: Model, table: Table) -> Plan:
        """Everything known, as a sealed plan."""
        point = self.settled(model)
        coverage = coverage_of(model, point)
        bound = self.best.lowest
        kind: Literal["certified", "reported", "none"] = "none"
        if bound is not None:
            kind = "certified" if bound == self.best.bound else "reported"
        clash = self.best.clash
        return seal(
            Plan(
                problem_sha256=problem_sha256(self.problem),
                engine=ENGINE,
                solver=f"highspy {version('highspy')}",
                status=self.status(point, bound),
                reproducible=self.mode == "reproducible" and not (self.late or self.cancelled),
                value=point.value,
                bound=bound,
                bound_kind=kind,
                gap=gap_of(point.value, bound),
                baseline_greedy=self.best.greedy.value if self.best.greedy else None,
                lines=lines_of(model, point),
                coverage=coverage,
                goals=goals_of(self.problem, coverage),
                used=used_of(model, point),
                unmet=unmet_of(point.broken),
                conflict=clash.conflict if clash else None,
                relaxations=clash.relaxations if clash else (),
                removed=table.removed,
                tightness=self.best.tightness,
                certificate=self.best.certificate,
                warnings=(*self.warnings, *self.endings(), *warnings_about(self.problem)),
                trace=tuple(self.trace),
                basis=dict(self.problem.basis),
            )
        )

    def settled(self, model: Model) -> Point:
        """The best point with ties broken; without any, what is delivered and nothing else."""
        point = self.best.point or self.best.greedy
        if point is None:
            return point_of(model, delivered_alone(model))
        return tidied(model, point)

    def status(self, point: Point, bound: int | None) -> Status:
        """What may be said of the plan."""
        if point.broken:
            return Status.PARTIAL
        if bound is None:
            return Status.UNPROVEN
        if bound == point.value:
            return Status.OPTIMAL
        gap = gap_of(point.value, bound)
        return Status.WITHIN_GAP if gap is not None and gap <= self.gap else Status.STOPPED

    def endings(self) -> tuple[str, ...]:
        """Say why the search ended early, if it did."""
        if self.cancelled:
            return ("The search was stopped on request; the same problem may give another plan next time.",)
        if self.late and self.mode == "reproducible":
            return ("The time limit ended the search; the same problem may give another plan next time.",)
        return ()


def warnings_about(problem: Problem) -> tuple[str, ...]:
    """What the input checks wanted said."""
    return tuple(str(fault) for fault in faults_of(problem) if fault.severity == Severity.WARNING)
