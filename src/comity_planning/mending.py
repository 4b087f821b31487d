"""The search for a repair: from an agreed plan and changed facts to the fewest changes, with what is proven of them."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from importlib.metadata import version
from math import ceil, floor

from comity_planning.assemble import coverage_of, goals_of, lines_of, unmet_of, used_of
from comity_planning.changes import Change, Freeze
from comity_planning.plan import Certificate, Line, OnProgress, Plan, Progress, Status
from comity_planning.problem import Problem
from comity_planning.rules import Table, table_of
from comity_planning.solve import ENGINE, gap_of, solve, warnings_about
from comity_planning.solvers.disruption import Disruption, Fewest
from comity_planning.solvers.highs import Relaxed, arrays_of
from comity_planning.solvers.partial import best_partial
from comity_planning.solvers.points import Point, labels_of, point_of
from comity_planning.solvers.proof import certificate_of, freed
from comity_planning.solvers.relaxation import Ceiling
from comity_planning.solvers.rows import Model, build
from comity_planning.solvers.unmet import lenient, unasked, unmet_by_class
from comity_planning.wire import problem_sha256, seal

REPLAN_GAP = "1%"
DOUBTFUL = Fraction(995, 1000)  # of what no value exceeds: whole sessions seldom reach more
ENDED = "The search for fewer changes was ended early; the same input may give another plan next time."
HEARTBEAT = 0.5  # seconds between two reports of a long stage


def part_of(share: Fraction, value: int) -> Fraction:
    """A share of a value; a value below zero, where steps beyond limits cost more than is earned, is kept whole."""
    return share * value if value > 0 else Fraction(value)


@dataclass(frozen=True, slots=True)
class Ground:
    """Where the search runs: columns closed to it, choices to begin from, what no value exceeds, and its proof.

    What holds for every choice of `wider` holds for those searched among; it is their own model where that is exact.
    """

    search: Disruption
    wider: Model
    closed: frozenset[str]
    begins: tuple[Point, ...]
    most: int
    certificate: Certificate | None


@dataclass(frozen=True, slots=True)
class Mended:
    """What a search for a repair found: the plan, the lines of doing nothing, and what is proven of fewer changes."""

    plan: Plan
    found: Fewest
    still: Point
    rest: tuple[Line, ...]
    least_plain: int
    lowered: int | None
    replan: Plan | None


@dataclass(slots=True)
class Mending:
    """One repair under way."""

    problem: Problem
    agreed: Plan
    changes: tuple[Change, ...]
    share: Fraction
    weights: dict[str, int]
    on_progress: OnProgress | None
    time_limit: float | None
    began: float = field(default_factory=time.monotonic)
    stage: str = "rules"
    told_at: float = 0.0
    cancelled: bool = False
    lowered: int | None = None
    asked: int = 0

    def run(self, compare: bool) -> Mended:
        """Find the repair, and compare it."""
        self.enter("rules")
        model = build(self.problem, table := table_of(self.problem))
        still = point_of(model, self.still(model))
        ground, found = self.searched(model, still)
        replan = None
        if compare:
            self.enter("planning anew")
            anew = self.paid_as_agreed(ground.closed)
            replan = solve(anew, gap=REPLAN_GAP, time_limit=self.left(), on_interrupt="raise")
            found = self.fewer(ground.search, found, replan)
        point = point_of(model, (found.point or ground.begins[0]).chosen)
        return Mended(
            plan=self.plan_of(model, table, point, self.proof(model, ground, point)),
            found=found,
            still=still,
            rest=lines_of(model, still),
            least_plain=self.least_plain(ground, found),
            lowered=self.lowered,
            replan=replan,
        )

    def searched(self, model: Model, still: Point) -> tuple[Ground, Fewest]:
        """The fewest changes: with the payers of frozen lines kept, else with those free, else with wishes unmet."""
        self.enter("changes")
        for closed in dict.fromkeys((self.other_payers(model), frozenset[str]())):
            ground = self.prepared(model, still, closed)
            found = None if ground is None else self.least(ground)
            if ground is not None and found is not None and found.point is not None:
                return ground, found
            if self.over():
                break
        ground = self.compromised(model, still)
        found = self.least(ground)
        if ground.wider is not ground.search.given:  # other wishes may miss as much: only the wider model proves
            found = replace(found, bound=self.floor(ground, self.weights))
        return ground, found

    def least_plain(self, ground: Ground, found: Fewest) -> int:
        """What the number of changes cannot go below, whatever the lines weigh."""
        weighed = any(weight != 1 for weight in self.weights.values())
        return self.floor(ground, dict.fromkeys(self.weights, 1)) if weighed else found.bound

    def floor(self, ground: Ground, weights: Mapping[str, int]) -> int:
        """What the weighted changes of no plan with the asked value can go below."""
        return self.disruption(ground.wider, ground.closed, weights).floor(self.asked) or 0

    def still(self, model: Model) -> set[int]:
        """The agreed lines that can still run and what was delivered beside them, paid as agreed where possible."""
        found = set()
        agreed = {line.session: line.source for line in self.agreed.lines}
        for offer, columns in zip(model.table.offers, model.of_offer, strict=True):
            if offer.delivered or offer.session.id in agreed:
                payers = {model.columns[index].source: index for index in columns}
                cheapest = min(columns, key=lambda index: model.columns[index].cost)
                found.add(payers.get(agreed.get(offer.session.id, ""), cheapest))
        return found

    def prepared(self, model: Model, still: Point, closed: frozenset[str]) -> Ground | None:
        """The search under all limits and wishes; None when they clash."""
        search = self.disruption(model, closed, self.weights)
        most = search.most()
        if most is None:
            return None
        certificate = certificate_of(model, search.prices[: len(model.rows)])
        return Ground(search, model, closed, (still,), most, certificate)

    def compromised(self, model: Model, still: Point) -> Ground:
        """The search when not all can be met: no more may stay unmet, class by class, than at the choice settled on."""
        self.enter("partial")
        partial = best_partial(model, arrays_of(model), seed=self.problem.options.seed, stop=self.over)
        settled_on = self.settled_on(model, still, partial.point)
        allowed = lenient(model, settled_on)
        search = self.disruption(allowed.model, frozenset(), self.weights)
        most = search.most()
        certificate = None if partial.prices is None else certificate_of(model, partial.prices)
        begins = (settled_on, still, partial.point)
        wider = allowed.model if allowed.exact else allowed.wider
        return Ground(search, wider, frozenset(), begins, settled_on.value if most is None else most, certificate)

    def settled_on(self, model: Model, still: Point, partial: Point) -> Point:
        """The lines that still stand where they leave as little unmet and are worth enough; else the partial plan."""
        mine, best = unmet_by_class(model, still), unmet_by_class(model, partial)
        if mine is None or best is None or mine > best:
            return partial
        return still if mine < best or still.value >= min(self.wanted, partial.value) else partial

    def disruption(self, model: Model, closed: frozenset[str], weights: Mapping[str, int]) -> Disruption:
        """Changes counted with the weights of the agreed lines."""
        return Disruption(model, weights, closed, seed=self.problem.options.seed, stop=self.over)

    def other_payers(self, model: Model) -> frozenset[str]:
        """Columns that would change who pays for a frozen line."""
        until = max((change.until for change in self.changes if isinstance(change, Freeze)), default=None)
        paid = {line.session: line.source for line in self.agreed.lines if until and line.starts < until}
        names = {column.name for column in model.columns if column.kind == "z"}
        frozen = {session for session, source in paid.items() if f"{session}|{source}" in names}
        return frozenset(
            name for name in names if (session := name.split("|")[0]) in frozen and name != f"{session}|{paid[session]}"
        )

    def paid_as_agreed(self, closed: frozenset[str]) -> Problem:
        """The changed problem without the closed ways of paying."""
        activities = tuple(
            replace(
                activity,
                sessions=tuple(
                    replace(held, cost={k: v for k, v in held.cost.items() if f"{held.id}|{k}" not in closed})
                    for held in activity.sessions
                ),
            )
            for activity in self.problem.activities
        )
        return replace(self.problem, activities=activities) if closed else self.problem

    @property
    def wanted(self) -> int:
        """The asked share of the agreed plan's value."""
        return ceil(part_of(self.share, self.agreed.value))

    def least(self, ground: Ground) -> Fewest:
        """The fewest changes for the asked share, or for the same share of what can be reached."""
        self.asked, self.lowered = self.wanted, None
        rich = None
        if self.asked > ground.most:
            self.lower(ground.most)
        if not ground.search.small and self.asked > DOUBTFUL * ground.most:
            rich = self.richest(ground)
        found = ground.search.fewest(self.asked, (*ground.begins, *((rich,) if rich else ())))
        if found.point is not None:
            return found
        rich = rich or self.richest(ground)
        if rich is None:
            return ground.search.direct(self.asked)
        return ground.search.fewest(self.asked, (*ground.begins, rich))

    def richest(self, ground: Ground) -> Point | None:
        """A choice of great value, from which the share is counted when it has less than is asked."""
        rich = ground.search.richest(ground.begins)
        if rich is not None and rich.value < self.asked:
            self.lower(rich.value)
        return rich

    def lower(self, reachable: int) -> None:
        """Ask for the share of what can still be reached."""
        self.asked = self.lowered = min(self.asked, floor(part_of(self.share, reachable)))

    def fewer(self, search: Disruption, found: Fewest, replan: Plan) -> Fewest:
        """The plan made anew, where it does as well with fewer changes."""
        names = {column.name: index for index, column in enumerate(search.model.columns)}
        point = point_of(search.model, (names[f"{line.session}|{line.source}"] for line in replan.lines))
        if point.broken or point.value < self.asked:
            return found
        if found.point is None or search.change(point) < found.change:
            return Fewest(point, search.change(point), found.bound)
        return found

    def proof(self, model: Model, ground: Ground, point: Point) -> Certificate | None:
        """The ceiling over all plans after the changes that meet what this one meets, whoever pays for what is frozen.

        When the search was ended early, what is known already.
        """
        self.enter("ceiling")
        asked = unasked(model, point.broken) if point.broken else model
        relaxed = Relaxed(arrays_of(asked), seed=self.problem.options.seed)
        if self.over() or not relaxed.run():
            known = ground.certificate
            return None if known is None else freed(model, known, frozenset(labels_of(point.broken)))
        ceiling = Ceiling(asked, relaxed)
        plain = ceiling.certificate()
        ceiling.tighten(self.over)
        return min(plain, ceiling.certificate(), key=lambda known: known.bound)

    def plan_of(self, model: Model, table: Table, point: Point, certificate: Certificate | None) -> Plan:
        """The repaired plan, sealed, with the ceiling over all plans after the changes."""
        coverage = coverage_of(model, point)
        bound = None if certificate is None else certificate.bound
        gap = gap_of(point.value, bound)
        return seal(
            Plan(
                problem_sha256=problem_sha256(self.problem),
                engine=ENGINE,
                solver=f"highspy {version('highspy')}",
                status=self.status(point, bound, gap),
                reproducible=not (self.cancelled or self.late()),
                value=point.value,
                bound=bound,
                bound_kind="none" if bound is None else "certified",
                gap=gap,
                baseline_greedy=None,
                lines=lines_of(model, point),
                coverage=coverage,
                goals=goals_of(self.problem, coverage),
                used=used_of(model, point),
                unmet=unmet_of(point.broken),
                removed=table.removed,
                certificate=certificate,
                warnings=(*((ENDED,) if self.cancelled or self.late() else ()), *warnings_about(self.problem)),
                basis=dict(self.problem.basis),
            )
        )

    def status(self, point: Point, bound: int | None, gap: float | None) -> Status:
        """What may be said of the plan; the gap to stay within is what the repair may give up."""
        if point.broken:
            return Status.PARTIAL
        if bound is None:
            return Status.UNPROVEN
        if bound == point.value:
            return Status.OPTIMAL
        return Status.WITHIN_GAP if gap is not None and gap <= 1 - self.share else Status.STOPPED

    def late(self) -> bool:
        """The time is used up."""
        return self.time_limit is not None and time.monotonic() - self.began >= self.time_limit

    def left(self) -> float | None:
        """Seconds that are left."""
        return None if self.time_limit is None else max(0.1, self.time_limit - (time.monotonic() - self.began))

    def over(self) -> bool:
        """Time is up or the caller said stop; also reports now and then, so that a long stage is not silent."""
        if time.monotonic() - self.told_at >= HEARTBEAT:
            self.tell()
        return self.cancelled or self.late()

    def enter(self, stage: str) -> None:
        """Begin a stage."""
        self.stage = stage
        self.tell()

    def tell(self) -> None:
        """Report the stage; the caller may answer False to stop."""
        self.told_at = time.monotonic()
        if self.on_progress is None:
            return
        elapsed = self.told_at - self.began
        told = Progress(stage=self.stage, value=None, bound=None, gap=None, elapsed=elapsed, work=0)
        if self.on_progress(told) is False:
            self.cancelled = True
