"""A careful person's plan: the best value for what it takes, one session at a time. Baseline and fallback."""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from comity_planning.labels import DEFINITIONS, Family
from comity_planning.solvers.points import Point, point_of
from comity_planning.solvers.rows import Model

# shares of a total cannot be judged one session at a time; they are looked at afterwards
LATER = frozenset({Family.BALANCE, Family.COVERAGE})


@dataclass(slots=True)
class Stand:
    """Where the greedy choice stands: room left in each limiting row, and what each requirement still lacks."""

    room: dict[int, int]
    wanted: dict[int, int]
    covered: dict[str, int]
    chosen: set[int]


class Greedy:
    """Marginal value over the shares of limits it uses, by a lazy heap (marginal values only fall).

    The ratio and the lazy evaluation follow Minoux, "Accelerated greedy algorithms for maximizing submodular set
    functions" (1978). Sessions that serve an unmet minimum go first.
    """

    def __init__(self, model: Model) -> None:
        self.model = model
        self.sessions = len(model.sessions)
        self.limiting: dict[int, list[tuple[int, int]]] = defaultdict(list)
        self.serving: dict[int, list[tuple[int, int]]] = defaultdict(list)
        self.load: dict[int, float] = defaultdict(float)
        self.stand = Stand({}, {}, dict.fromkeys(model.segments, 0), set())
        self.waiting: dict[int, set[int]] = defaultdict(set)
        for number in range(len(model.rows)):
            self.take_in(number)
        self.earns = {
            r: [(model.columns[i].profit, model.columns[i].upper) for i in s] for r, s in model.segments.items()
        }
        self.known: dict[str, dict[int, int]] = {requirement: {} for requirement in model.segments}
        self.advances = [
            tuple((requirement, amount) for requirement, amount in offer.activity.advances.items() if amount)
            for offer in model.table.offers
        ]

    def take_in(self, number: int) -> None:
        """Note what a row asks of the session columns."""
        row = self.model.rows[number]
        terms = [(index, value) for index, value in row.terms.items() if index < self.sessions]
        if row.upper is not None and row.label.family not in LATER:
            self.stand.room[number] = row.upper
            for index, value in terms:
                self.limiting[index].append((number, value))
                if value > 0 and row.upper > 0 and row.label.family not in DEFINITIONS:
                    self.load[index] += value / row.upper
        if row.lower is not None and row.label.family not in LATER and row.label.family != Family.GOAL_MINIMUM:
            self.stand.wanted[number] = row.lower
            for index, value in terms:
                self.serving[index].append((number, value))

    def run(self, first: Iterable[int] = ()) -> Point:
        """Choose until nothing fits; delivered sessions and those given go first, whether they fit or not."""
        for indices in self.delivered():
            self.choose(min(indices, key=lambda each: (self.blocked_by(each) is not None, self.cost(each), each)))
        for index in sorted(set(first) - self.stand.chosen):
            self.choose(index)
        heap = [(self.key(index), index) for index in self.model.sessions if index not in self.stand.chosen]
        heapq.heapify(heap)
        while heap:
            key, index = heapq.heappop(heap)
            if index in self.stand.chosen:
                continue
            now = self.key(index)
            if now > key:
                if now < (1, 0.0):
                    heapq.heappush(heap, (now, index))
                continue
            blocked = self.blocked_by(index)
            if blocked is not None:
                self.waiting[blocked].add(index)
            elif now < (1, 0.0):
                for freed in self.choose(index):
                    heapq.heappush(heap, (self.key(freed), freed))
        return point_of(self.model, self.stand.chosen)

    def delivered(self) -> list[Sequence[int]]:
        """The columns of each delivered session, one a payer."""
        offers = zip(self.model.table.offers, self.model.of_offer, strict=True)
        return [indices for offer, indices in offers if offer.delivered]

    def cost(self, index: int) -> int:
        """What the session costs its payer."""
        return self.model.columns[index].cost

    def key(self, index: int) -> tuple[int, float]:
        """Small is good: what serves an unmet minimum, then value for what it takes."""
        serves = any(value > 0 and self.stand.wanted[number] > 0 for number, value in self.serving[index])
        return (0 if serves else 1, -(self.gain(index) + 1e-9 * serves) / (self.load[index] + 1e-6))

    def gain(self, index: int) -> int:
        """Points the session would add now."""
        points = 0
        for requirement, amount in self.advances[self.model.columns[index].offer]:
            known = self.known[requirement].get(amount)
            points += self.worth(requirement, amount) if known is None else known
        return points

    def worth(self, requirement: str, amount: int) -> int:
        """Points of `amount` more units, from where coverage stands; kept until that changes."""
        wanted = amount
        left, points = self.stand.covered[requirement], 0
        for profit, length in self.earns[requirement]:
            free = max(0, length - left)
            left = max(0, left - length)
            taken = min(free, amount)
            points += profit * taken
            amount -= taken
        self.known[requirement][wanted] = points
        return points

    def blocked_by(self, index: int) -> int | None:
        """The first row without room for the session."""
        return next((n for n, value in self.limiting[index] if value > 0 and self.stand.room[n] < value), None)

    def choose(self, index: int) -> list[int]:
        """Take the session; the columns that a row with new room may now admit."""
        self.stand.chosen.add(index)
        freed: set[int] = set()
        for number, value in self.limiting[index]:
            self.stand.room[number] -= value
            if value < 0:
                freed |= self.waiting.pop(number, set())
        for number, value in self.serving[index]:
            self.stand.wanted[number] -= value
        for requirement, amount in self.advances[self.model.columns[index].offer]:
            self.stand.covered[requirement] += amount
            self.known[requirement].clear()
        return sorted(freed - self.stand.chosen)
