"""Repair an agreed plan when facts change: the fewest changes that keep a chosen share of its value."""

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from importlib.metadata import version
from math import ceil, floor

from comity_planning.assemble import coverage_of, goals_of, lines_of, unmet_of, used_of
from comity_planning.changes import Change, Freeze, apply_changes
from comity_planning.difference import Moved, difference
from comity_planning.plan import Certificate, Line, OnProgress, Plan, Progress, Status, Unmet
from comity_planning.problem import Problem
from comity_planning.rules import Table, table_of
from comity_planning.solve import ENGINE, gap_of, solve, warnings_about
from comity_planning.solvers.disruption import Disruption, Fewest
from comity_planning.solvers.highs import Relaxed, arrays_of
from comity_planning.solvers.partial import best_partial, settled
from comity_planning.solvers.points import Point, point_of
from comity_planning.solvers.proof import certificate_of
from comity_planning.solvers.relaxation import Ceiling
from comity_planning.solvers.rows import Model, build
from comity_planning.wire import problem_sha256, seal

DEFAULT_KEEP = "99%"
REPLAN_GAP = "1%"
DOUBTFUL = Fraction(995, 1000)  # of what no value exceeds: whole sessions seldom reach more
ENDED = "The search for fewer changes was ended early; the same input may give another plan next time."
HEARTBEAT = 0.5  # seconds between two reports of a long stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Another answer to the same changes, for comparison: its value, its changes, and what it leaves unmet."""

    value: int
    changes: int
    unmet: tuple[Unmet, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """The repaired plan, what differs from the agreed one, and what is proven about fewer changes.

    `changes` counts lines dropped, moved to another session, and added; another payer is reported but is no change.
    `weighted` is the same with the weight of each agreed line. `kept_share` is value / value of the agreed plan;
    `lowered_to` is the value asked for instead when the asked share could not be reached, as far as the search went. No
    plan with the asked value has fewer changes than `least_changes` (weighted: `least_weighted`); `proven` says that
    none has a lower weighted sum than this one. Both speak of plans in which frozen lines keep their payer, where there
    are any, and which leave no more unmet than this one. `shifted` lines keep their session, which itself runs on other
    days now.
    """

    problem: Problem
    plan: Plan
    dropped: tuple[Line, ...]
    moved: tuple[Moved, ...]
    added: tuple[Line, ...]
    source_changed: tuple[Moved, ...]
    shifted: tuple[Moved, ...]
    changes: int
    weighted: int
    kept_share: float
    asked_keep: str
    lowered_to: int | None
    least_changes: int
    least_weighted: int
    proven: bool
    do_nothing: Outcome
    replan: Outcome | None


def repair(
    problem: Problem,
    plan: Plan,
    changes: Iterable[Change],
    *,
    keep: str = DEFAULT_KEEP,
    commitment: Mapping[str, int] | None = None,
    compare: bool = False,
    on_progress: OnProgress | None = None,
    time_limit: float | None = None,
) -> Repair:
    """The fewest changes to the plan that keep `keep` of its value after the changes, then the greatest value.

    `commitment` weighs the lines by session id (planned 1, agreed 3, nominated 10; 1 when absent). Where the share
    cannot be reached, it is counted from what still can be. With `compare` the problem is also planned anew, and a
    plan found there that changes less is taken. Works by counted steps, so the same input gives the same repair,
    unless `time_limit` (seconds) or `on_progress` (returning False) ends the search; there is a plan even then.
    Raises BadChanges when the changes cannot be made, ValueError when `keep` is not a share between 0 and 100 % or a
    commitment is not a positive whole number.
    """
    listed = tuple(changes)
    share = share_to_keep(keep)
    weights = weights_of(plan, commitment or {})
    changed = apply_changes(problem, listed, plan)
    return Mending(changed, plan, listed, share, weights, on_progress, time_limit).run(keep, compare)


def share_to_keep(keep: str) -> Fraction:
    """The share written as "99%" or "0.99". Raises ValueError when it is none between 0 and 100 %."""
    text = keep.strip()
    try:
        share = Fraction(text.removesuffix("%").strip()) / (100 if text.endswith("%") else 1)
    except (ValueError, ZeroDivisionError):
        raise ValueError(f"keep: a share such as 99% is needed, got {keep!r}") from None
    if not 0 <= share <= 1:
        raise ValueError(f"keep: must lie between 0% and 100%, got {keep!r}")
    return share


def weights_of(plan: Plan, commitment: Mapping[str, int]) -> dict[str, int]:
    """The weight of each agreed line, by session. Raises ValueError for one that is not a positive whole number."""
    for session, weight in commitment.items():
        if not isinstance(weight, int) or weight < 1:
            raise ValueError(f"commitment: {session} must weigh a positive whole number, got {weight!r}")
    return {line.session: commitment.get(line.session, 1) for line in plan.lines}


def part_of(share: Fraction, value: int) -> Fraction:
    """A share of a value; a value below zero, where steps beyond limits cost more than is earned, is kept whole."""
    return share * value if value > 0 else Fraction(value)


@dataclass(frozen=True, slots=True)
class Ground:
    """Where the search runs: columns closed to it, what to begin from, what no value exceeds, and its proof."""

    search: Disruption
    closed: frozenset[str]
    begin: Point
    most: int
    certificate: Certificate | None


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

    def run(self, keep: str, compare: bool) -> Repair:
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
        point = point_of(model, (found.point or ground.begin).chosen)
        repaired = self.plan_of(model, table, point, ground.certificate if point.broken else self.proof(model, ground))
        return self.told(repaired, ground, found, keep, lines_of(model, still), still, replan)

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
        ground = self.compromised(model)
        return ground, self.least(ground)

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
        return Ground(search, closed, still, most, certificate_of(model, search.prices[: len(model.rows)]))

    def compromised(self, model: Model) -> Ground:
        """The search when not all can be met: what the best partial plan leaves unmet asks for no more than it has."""
        self.enter("partial")
        partial = best_partial(model, arrays_of(model), seed=self.problem.options.seed, stop=self.over)
        search = self.disruption(settled(model, partial.point), frozenset(), self.weights)
        most = search.most()
        certificate = None if partial.prices is None else certificate_of(model, partial.prices)
        reachable = partial.point.value if most is None else most
        return Ground(search, frozenset(), partial.point, reachable, certificate)

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

    def least(self, ground: Ground) -> Fewest:
        """The fewest changes for the asked share, or for the same share of what can be reached."""
        self.asked, self.lowered = ceil(part_of(self.share, self.agreed.value)), None
        rich = None
        if self.asked > ground.most:
            self.lower(ground.most)
        if not ground.search.small and self.asked > DOUBTFUL * ground.most:
            rich = self.richest(ground)
        found = ground.search.fewest(self.asked, rich or ground.begin)
        if found.point is not None:
            return found
        rich = rich or self.richest(ground)
        return ground.search.direct(self.asked) if rich is None else ground.search.fewest(self.asked, rich)

    def richest(self, ground: Ground) -> Point | None:
        """A choice of great value, from which the share is counted when it has less than is asked."""
        rich = ground.search.richest(ground.begin)
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

    def proof(self, model: Model, ground: Ground) -> Certificate | None:
        """The ceiling over all plans after the changes, whoever pays for what is frozen."""
        self.enter("ceiling")
        relaxed = Relaxed(arrays_of(model), seed=self.problem.options.seed)
        if self.over() or not relaxed.run():
            return ground.certificate
        ceiling = Ceiling(model, relaxed)
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

    def told(
        self,
        repaired: Plan,
        ground: Ground,
        found: Fewest,
        keep: str,
        rest: tuple[Line, ...],
        still: Point,
        replan: Plan | None,
    ) -> Repair:
        """Everything about the repair in one answer."""
        differ = difference(self.agreed.lines, repaired.lines)
        lost = [*differ.dropped, *(pair.before for pair in differ.moved)]
        weighted = sum(self.weights[line.session] for line in lost) + len(differ.added)
        least = found.bound
        if any(weight != 1 for weight in self.weights.values()):
            plain = self.disruption(ground.search.given, ground.closed, dict.fromkeys(self.weights, 1))
            least = plain.floor(self.asked) or 0
        return Repair(
            problem=self.problem,
            plan=repaired,
            dropped=differ.dropped,
            moved=differ.moved,
            added=differ.added,
            source_changed=differ.source_changed,
            shifted=differ.shifted,
            changes=differ.changes,
            weighted=weighted,
            kept_share=round(repaired.value / self.agreed.value, 6) if self.agreed.value > 0 else 1.0,
            asked_keep=keep,
            lowered_to=self.lowered,
            least_changes=least,
            least_weighted=found.bound,
            proven=found.point is not None and weighted == found.bound,
            do_nothing=Outcome(
                value=still.value,
                changes=difference(self.agreed.lines, rest).changes,
                unmet=unmet_of(still.broken),
            ),
            replan=None if replan is None else outcome(self.agreed, replan),
        )

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


def outcome(agreed: Plan, plan: Plan) -> Outcome:
    """A plan for comparison."""
    return Outcome(value=plan.value, changes=difference(agreed.lines, plan.lines).changes, unmet=plan.unmet)
