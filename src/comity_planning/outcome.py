"""From what a search knows to a sealed plan: the choice it stands for, its status, its proof and its warnings."""

from dataclasses import dataclass
from importlib.metadata import version
from typing import Literal

from comity_planning.assemble import coverage_of, goals_of, lines_of, unmet_of, used_of
from comity_planning.conflict import Clash
from comity_planning.faults import Severity, faults_of
from comity_planning.plan import Certificate, Plan, Status, Step, Tightness
from comity_planning.problem import Problem
from comity_planning.solvers.points import Point, delivered_alone, point_of
from comity_planning.solvers.proof import freed
from comity_planning.solvers.rows import Model
from comity_planning.solvers.tidy import tidied
from comity_planning.wire import problem_sha256, seal

ENGINE = "comity-planning 1"
NOTHING_BEGUN = "The search ended before it found a plan of its own: "
DELIVERED_ONLY = NOTHING_BEGUN + "this one holds what was delivered and nothing else."
GREEDY_ONLY = NOTHING_BEGUN + "this one takes one session at a time and does not meet every wish; another plan may."


def gap_of(value: int, bound: int | None) -> float | None:
    """(bound - value) / value to six digits; None when there is no bound or nothing to compare with."""
    if bound is None or bound == value:
        return None if bound is None else 0.0
    return round((bound - value) / value, 6) if value > 0 else None


@dataclass(slots=True)
class Best:
    """What is known so far: the best plan that keeps every row, the greedy one, the ceiling and its proof.

    `clashes` says that the search found no plan that meets every wish, and `partial` is then the best that does not.
    """

    point: Point | None = None
    partial: Point | None = None
    greedy: Point | None = None
    bound: int | None = None
    reported: int | None = None
    certificate: Certificate | None = None
    tightness: Tightness | None = None
    clash: Clash | None = None
    clashes: bool = False

    @property
    def known(self) -> Point | None:
        """The choice that a search stands for, when it has one."""
        return self.point or self.partial

    @property
    def lowest(self) -> int | None:
        """The lower of the certified and the reported ceiling."""
        known = [bound for bound in (self.bound, self.reported) if bound is not None]
        return min(known, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How a search went: the gap asked for, whether it can be repeated, what it has to say, its improvements."""

    gap: float
    reproducible: bool
    warnings: tuple[str, ...]
    trace: tuple[Step, ...]


def plan_of(problem: Problem, model: Model, best: Best, course: Course) -> Plan:
    """Everything known, as a sealed plan."""
    point, begun = settled(model, best)
    bound, kind, certificate = proof_of(model, best, point)
    coverage = coverage_of(model, point)
    clash = best.clash
    return seal(
        Plan(
            problem_sha256=problem_sha256(problem),
            engine=ENGINE,
            solver=f"highspy {version('highspy')}",
            status=status_of(point, bound, course.gap, clashes=best.clashes),
            reproducible=course.reproducible,
            value=point.value,
            bound=bound,
            bound_kind=kind,
            gap=gap_of(point.value, bound),
            baseline_greedy=baseline_of(best, point),
            lines=lines_of(model, point),
            coverage=coverage,
            goals=goals_of(problem, coverage),
            used=used_of(model, point),
            unmet=unmet_of(point.broken),
            conflict=clash.conflict if clash else None,
            relaxations=clash.relaxations if clash else (),
            removed=model.table.removed,
            tightness=best.tightness,
            certificate=certificate,
            warnings=(*begun, *course.warnings, *warnings_about(problem)),
            trace=course.trace,
            basis=dict(problem.basis),
        )
    )


def settled(model: Model, best: Best) -> tuple[Point, tuple[str, ...]]:
    """The best point with ties broken, and what to say when the search had none of its own.

    Then it is what was delivered and nothing else, if that keeps every row; else the greedy choice.
    """
    if best.known is not None:
        return tidied(model, best.known), ()
    alone = point_of(model, delivered_alone(model))
    if not alone.broken or best.greedy is None:
        return alone, (DELIVERED_ONLY,)
    return best.greedy, () if best.clashes else (GREEDY_ONLY,)


def proof_of(
    model: Model, best: Best, point: Point
) -> tuple[int | None, Literal["certified", "reported", "none"], Certificate | None]:
    """The bound, what kind it is, and its certificate: rows that the plan breaks carry no price in it."""
    if point.broken and best.certificate is not None:
        certificate = freed(model, best.certificate, {broken.row.label for broken in point.broken})
        return certificate.bound, "certified", certificate
    if best.lowest is None or point.broken:
        return None, "none", None
    return best.lowest, "certified" if best.lowest == best.bound else "reported", best.certificate


def baseline_of(best: Best, point: Point) -> int | None:
    """What the greedy choice earns, where it meets whatever the plan meets; otherwise the two do not compare."""
    if best.greedy is None:
        return None
    unmet = {broken.row.label for broken in point.broken}
    return best.greedy.value if all(broken.row.label in unmet for broken in best.greedy.broken) else None


def status_of(point: Point, bound: int | None, asked: float, *, clashes: bool) -> Status:
    """What may be said of the plan; only a search that found a clash may call what is unmet partial."""
    if point.broken and clashes:
        return Status.PARTIAL
    if bound is None:
        return Status.UNPROVEN
    if point.broken:
        return Status.STOPPED
    if bound == point.value:
        return Status.OPTIMAL
    gap = gap_of(point.value, bound)
    return Status.WITHIN_GAP if gap is not None and gap <= asked else Status.STOPPED


def warnings_about(problem: Problem) -> tuple[str, ...]:
    """What the input checks wanted said."""
    return tuple(str(fault) for fault in faults_of(problem) if fault.severity == Severity.WARNING)
