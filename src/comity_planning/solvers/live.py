"""One continuous model kept alive for many questions; each starts from the basis of the best plan."""

from collections.abc import Iterable, Mapping

from comity_planning.labels import Family, Label, label
from comity_planning.parts import Parts
from comity_planning.rules import Table, table_of
from comity_planning.solvers.highs import INFINITE, Relaxed, arrays_of, succeed
from comity_planning.solvers.proof import whole_prices
from comity_planning.solvers.rows import Model, build

Sides = tuple[int | None, int | None]


class Live:
    """The best possible value of a problem, and what becomes of it when one thing is asked differently.

    Rows in `unmet` are wishes that a partial plan gave up: they ask nothing here. `value` is None when no plan keeps
    the other rows. Values are in points. Raises SolverFailed when the solver library fails.
    """

    def __init__(self, parts: Parts, *, unmet: Iterable[Label] = (), table: Table | None = None) -> None:
        self.unmet = frozenset(unmet)
        self.model: Model = build(parts, table or table_of(parts))
        self.row = {row.label: number for number, row in enumerate(self.model.rows)}
        self.of_activity: dict[str, list[int]] = {}
        self.of_session: dict[str, tuple[int, ...]] = {}
        for offer, indices in zip(self.model.table.offers, self.model.of_offer, strict=True):
            self.of_activity.setdefault(offer.activity.id, []).extend(indices)
            self.of_session[offer.session.id] = indices
        self.relaxed = Relaxed(arrays_of(self.model))
        self.side({number: (None, None) for number, row in enumerate(self.model.rows) if row.label in self.unmet})
        self.value = self.best()
        self.basis = self.relaxed.solver.getBasis()
        self.prices: Mapping[Label, int] = self.whole() if self.value is not None else {}

    def whole(self) -> dict[Label, int]:
        """The prices of the rows at the best plan, in units of 1/PRICE_SCALE point per unit of the row."""
        found = whole_prices(self.model, self.relaxed.prices())
        return {self.model.rows[number].label: price for number, price in found.items() if price}

    def best(self) -> float | None:
        """The best possible value as things stand, None when nothing keeps every row."""
        return self.relaxed.value if self.relaxed.run() else None

    def side(self, sides: Mapping[int, Sides]) -> None:
        """Change the sides of rows; None is no limit on that side."""
        self.relaxed.bound_rows(
            list(sides),
            [-INFINITE if low is None else low for low, _ in sides.values()],
            [INFINITE if high is None else high for _, high in sides.values()],
        )

    def sides_of(self, number: int) -> Sides:
        """What a row asks when nothing is changed."""
        row = self.model.rows[number]
        return (None, None) if row.label in self.unmet else (row.lower, row.upper)

    def ask(
        self, *, bounds: Mapping[int, tuple[int, int]] | None = None, sides: Mapping[int, Sides] | None = None
    ) -> float | None:
        """The best possible value with other bounds of columns or other sides of rows; all is put back after."""
        bounds, sides = bounds or {}, sides or {}
        columns = [self.model.columns[index] for index in bounds]
        succeed(self.relaxed.solver.setBasis(self.basis), "taking a basis")
        self.relaxed.bound_columns(
            list(bounds), [low for low, _ in bounds.values()], [high for _, high in bounds.values()]
        )
        self.side(sides)
        try:
            return self.best()
        finally:
            self.relaxed.bound_columns(
                list(bounds), [column.lower for column in columns], [column.upper for column in columns]
            )
            self.side({number: self.sides_of(number) for number in sides})

    def without(self, indices: Iterable[int]) -> float | None:
        """The best possible value when none of these columns may be chosen; None when one was delivered or is asked."""
        columns = list(indices)
        if any(self.model.columns[index].lower for index in columns):
            return None
        return self.ask(bounds=dict.fromkeys(columns, (0, 0)))

    def with_activity(self, activity: str) -> float | None:
        """The best possible value when the activity must be in."""
        number = self.row[label(Family.ONE_SESSION, activity)]
        return self.ask(sides={number: (1, self.model.rows[number].upper)})

    def with_session(self, activity: str, session: str) -> float | None:
        """The best possible value when this session of the activity must be in."""
        number = self.row[label(Family.ONE_SESSION, activity)]
        own = self.of_session[session]
        if self.model.rows[number].upper == 1:
            others = [index for index in self.of_activity[activity] if index not in own]
            return self.ask(bounds=dict.fromkeys(others, (0, 0)), sides={number: (1, 1)})
        if len(own) == 1:
            return self.ask(bounds={own[0]: (1, 1)})
        return self.ask(sides={self.row[label(Family.ONE_SOURCE, session)]: (1, 1)})

    def moved(self, of: Label, by: int) -> float | None:
        """The best possible value when the number in a limit is changed by so much of its unit."""
        number = self.row[of]
        low, high = self.sides_of(number)
        return self.ask(sides={number: (None if low is None else low + by, None if high is None else high + by)})
