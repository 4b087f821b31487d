"""The one wrapper round highspy: every status is checked, one thread, fixed seed."""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import floor, log2

import highspy
import numpy as np
from numpy.typing import NDArray

from comity_planning.solvers.polls import Polls
from comity_planning.solvers.rows import Model, Row

Floats = NDArray[np.float64]
Ints = NDArray[np.int32]
Settings = dict[str, bool | int | float | str]
INFINITE = highspy.kHighsInf
LEAST_STEP = 2**-10  # the least coefficient of a step beyond a priced limit, beside which money may be large
MOST_STEPS = 10**6  # a step beyond which its whole number cannot be told from the next within the solver's tolerance


class SolverFailed(RuntimeError):
    """The solver library answered with an error or an unexpected status."""


class OutOfTime(RuntimeError):
    """The caller's time ended before a continuous model was solved."""


@dataclass(frozen=True, slots=True)
class Arrays:
    """A model in floats, by rows (CSR), each row divided by its `scale` (see `scale_of`)."""

    starts: Ints
    indices: Ints
    values: Floats
    row_lower: Floats
    row_upper: Floats
    scale: Floats
    cost: Floats
    lower: Floats
    upper: Floats
    whole: NDArray[np.bool_]

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return len(self.row_lower), len(self.cost)


def arrays_of(model: Model) -> Arrays:
    """The exact model as scaled floats; whole numbers of a family differ by 10^9, the solver wants about one.

    Many small steps beyond a priced limit are counted in parts: the search then knows their price to within one step.
    """
    starts: list[int] = [0]
    indices: list[int] = []
    values: list[float] = []
    scales: list[float] = []
    row_lower: list[float] = []
    row_upper: list[float] = []
    for row in model.rows:
        scale = scale_of(model, row)
        indices += row.terms.keys()
        values += [value / scale for value in row.terms.values()]
        starts.append(len(indices))
        scales.append(scale)
        row_lower.append(-INFINITE if row.lower is None else row.lower / scale)
        row_upper.append(INFINITE if row.upper is None else row.upper / scale)
    columns = model.columns
    return Arrays(
        starts=np.array(starts, dtype=np.int32),
        indices=np.array(indices, dtype=np.int32),
        values=np.array(values, dtype=np.float64),
        row_lower=np.array(row_lower),
        row_upper=np.array(row_upper),
        scale=np.array(scales),
        cost=np.array([column.profit for column in columns], dtype=np.float64),
        lower=np.array([column.lower for column in columns], dtype=np.float64),
        upper=np.array([column.upper for column in columns], dtype=np.float64),
        whole=np.array([c.kind == "z" or (c.kind == "n" and c.upper <= MOST_STEPS) for c in columns], dtype=np.bool_),
    )


def scale_of(model: Model, row: Row) -> float:
    """Its largest coefficient; with priced steps a power of two (which rounds nothing) beside which a step is seen."""
    scale = max(map(abs, row.terms.values()), default=1)
    last = next(reversed(row.terms), None)
    if last is None or model.columns[last].kind != "n":
        return float(scale)
    return 2.0 ** floor(log2(min(scale, abs(row.terms[last]) / LEAST_STEP)))


def restricted(arrays: Arrays, free: NDArray[np.bool_], at: Floats) -> tuple[Arrays, Ints]:
    """The model on the free columns only, the others fixed at `at`; also the positions of the free columns."""
    rows, columns = arrays.shape
    position = np.flatnonzero(free).astype(np.int32)
    new_index = np.full(columns, -1, dtype=np.int32)
    new_index[position] = np.arange(len(position), dtype=np.int32)
    row_of = np.repeat(np.arange(rows), np.diff(arrays.starts))
    stays = free[arrays.indices]
    fixed = np.bincount(row_of[~stays], weights=(arrays.values * at[arrays.indices])[~stays], minlength=rows)
    counts = np.bincount(row_of[stays], minlength=rows)
    used = counts > 0
    starts = np.concatenate(([0], np.cumsum(counts[used]))).astype(np.int32)
    return (
        Arrays(
            starts=starts,
            indices=new_index[arrays.indices[stays]],
            values=arrays.values[stays],
            row_lower=(arrays.row_lower - fixed)[used],
            row_upper=(arrays.row_upper - fixed)[used],
            scale=arrays.scale[used],
            cost=arrays.cost[position],
            lower=arrays.lower[position],
            upper=arrays.upper[position],
            whole=arrays.whole[position],
        ),
        position,
    )


def engine(arrays: Arrays, *, whole: bool, seed: int, options: Settings | None = None) -> highspy.Highs:
    """A HiGHS object that holds the model, silent and on one thread."""
    greeted()
    solver = highspy.Highs()
    settings: Settings = {"output_flag": False, "threads": 1, "random_seed": seed, "log_to_console": False}
    settings["small_matrix_value"] = 1e-12  # the least allowed: a coefficient below it is dropped without a word
    for name, value in (settings | (options or {})).items():
        succeed(solver.setOptionValue(name, value), f"option {name}")
    program = highspy.HighsLp()
    program.num_row_, program.num_col_ = arrays.shape
    program.col_cost_ = arrays.cost
    program.col_lower_, program.col_upper_ = arrays.lower, arrays.upper
    program.row_lower_, program.row_upper_ = arrays.row_lower, arrays.row_upper
    program.sense_ = highspy.ObjSense.kMaximize
    program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    program.a_matrix_.start_ = arrays.starts
    program.a_matrix_.index_ = arrays.indices
    program.a_matrix_.value_ = arrays.values
    if whole:
        kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
        program.integrality_ = [kinds[int(flag)] for flag in arrays.whole]
    succeed(solver.passModel(program), "passing the model")
    return solver


@cache
def greeted() -> bool:
    """Make the library's first object with standard output muted: it prints a greeting that nothing else prevents.

    The greeting goes to file descriptor 1 by C's own buffer, where it would end up inside a plan that is piped on.
    """
    sys.stdout.flush()
    kept, (out, into) = os.dup(1), os.pipe()
    try:
        os.dup2(into, 1)
        highspy.Highs()
        ctypes.CDLL(None).fflush(None)
    finally:
        os.dup2(kept, 1)
        for end in (kept, out, into):
            os.close(end)
    return True


def succeed(status: highspy.HighsStatus, what: str) -> None:
    """Raise SolverFailed when a call into the library did not go well."""
    if status == highspy.HighsStatus.kError:
        raise SolverFailed(f"the solver refused: {what}")


class Relaxed:
    """A continuous model kept alive: bounds, costs and right sides change, the last basis is used again.

    `stop` is asked while a run lasts; once it says so, the run ends with OutOfTime.
    """

    def __init__(self, arrays: Arrays, *, seed: int = 1, stop: Callable[[], bool] | None = None) -> None:
        self.arrays = arrays
        self.added_scales: list[float] = []
        self.solver = engine(arrays, whole=False, seed=seed, options={"presolve": "off", "simplex_strategy": 1})
        self.polls = Polls(None, stop)
        if stop is not None:
            self.solver.cbSimplexInterrupt.subscribe(self.polls.answer)

    def run(self) -> bool:
        """Solve; True when optimal, False when infeasible. Raises OutOfTime or SolverFailed for anything else."""
        succeed(self.polls.run(self.solver), "running")
        status = self.solver.getModelStatus()
        if status == highspy.HighsModelStatus.kOptimal:
            return True
        if status == highspy.HighsModelStatus.kInfeasible:
            return False
        if status == highspy.HighsModelStatus.kModelEmpty:
            return without_columns_holds(self.solver)
        if status in (highspy.HighsModelStatus.kTimeLimit, highspy.HighsModelStatus.kInterrupt):
            raise OutOfTime
        raise SolverFailed(f"the continuous model ended with {status}")

    @property
    def value(self) -> float:
        """The optimum of the last run, in the units of the profits."""
        return float(self.solver.getInfo().objective_function_value)

    @property
    def work(self) -> int:
        """Simplex iterations of the last run."""
        return int(self.solver.getInfo().simplex_iteration_count)

    def columns(self) -> tuple[Floats, Floats]:
        """Values and reduced costs of the last run."""
        solution = self.solver.getSolution()
        return np.array(solution.col_value), np.array(solution.col_dual)

    def prices(self) -> Floats:
        """Prices of the rows in points per unscaled unit."""
        return np.array(self.solver.getSolution().row_dual)[: len(self.arrays.scale)] / self.arrays.scale

    def added_prices(self) -> Floats:
        """Prices of the rows added since."""
        prices: Floats = np.array(self.solver.getSolution().row_dual)[len(self.arrays.scale) :]
        return prices / np.array(self.added_scales, dtype=np.float64)

    def activity(self) -> Floats:
        """Left sides of the rows, scaled."""
        return np.array(self.solver.getSolution().row_value)

    def bound_columns(self, indices: Sequence[int], lower: Sequence[float], upper: Sequence[float]) -> None:
        """Change bounds of columns."""
        succeed(
            self.solver.changeColsBounds(
                len(indices), np.array(indices, np.int32), np.array(lower, float), np.array(upper, float)
            ),
            "changing bounds",
        )

    def bound_rows(self, indices: Sequence[int], lower: Sequence[float], upper: Sequence[float]) -> None:
        """Change the sides of rows, given in unscaled units."""
        for index, low, high in zip(indices, lower, upper, strict=True):
            scale = self.arrays.scale[index]
            succeed(self.solver.changeRowBounds(int(index), low / scale, high / scale), "changing a right side")

    def add_row(self, terms: Mapping[int, int], upper: int) -> float:
        """Add a row sum(terms) <= upper at the end, scaled; its scale."""
        scale = float(max(map(abs, terms.values())))
        indices = np.fromiter(terms.keys(), dtype=np.int32)
        values = np.fromiter(terms.values(), dtype=np.float64) / scale
        succeed(self.solver.addRow(-INFINITE, upper / scale, len(indices), indices, values), "adding a cut")
        self.added_scales.append(scale)
        return scale

    def reprice(self, indices: Sequence[int], profits: Sequence[float]) -> None:
        """Change profits of columns."""
        succeed(
            self.solver.changeColsCost(len(indices), np.array(indices, np.int32), np.array(profits, float)),
            "changing profits",
        )


def without_columns_holds(solver: highspy.Highs) -> bool:
    """Whether a model without columns keeps its rows, of which the library says only that it is empty."""
    program = solver.getLp()
    return all(low <= 0 for low in program.row_lower_) and all(high >= 0 for high in program.row_upper_)


def with_rows(arrays: Arrays, rows: Sequence[tuple[Mapping[int, int], int]]) -> Arrays:
    """The model with further rows sum(terms) <= upper."""
    if not rows:
        return arrays
    scales = np.array([float(max(map(abs, terms.values()))) for terms, _ in rows])
    indices = np.concatenate([np.fromiter(terms.keys(), np.int32) for terms, _ in rows])
    values = np.concatenate(
        [np.fromiter(terms.values(), np.float64) / scale for (terms, _), scale in zip(rows, scales, strict=True)]
    )
    ends = arrays.starts[-1] + np.cumsum([len(terms) for terms, _ in rows])
    return replace(
        arrays,
        starts=np.concatenate((arrays.starts, ends)).astype(np.int32),
        indices=np.concatenate((arrays.indices, indices)),
        values=np.concatenate((arrays.values, values)),
        row_lower=np.concatenate((arrays.row_lower, np.full(len(rows), -INFINITE))),
        row_upper=np.concatenate((arrays.row_upper, np.array([most for _, most in rows]) / scales)),
        scale=np.concatenate((arrays.scale, scales)),
    )
