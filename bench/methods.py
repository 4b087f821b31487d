"""Simpler methods on the same model: what a plain solver does with the whole of it, and the second opinion.

Time is of the processor, so that other work on the machine takes nothing from a method.
"""

import threading
import time
from dataclasses import dataclass

import highspy
from ortools.sat.python import cp_model

from comity_planning.problem import Problem
from comity_planning.rules import table_of
from comity_planning.solvers.highs import arrays_of, engine, succeed
from comity_planning.solvers.points import point_of
from comity_planning.solvers.rows import Model, build


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a method found: exact value and the method's own bound (None when it has none), and whether it is done."""

    value: int | None
    bound: int | None
    finished: bool

    @property
    def impossible(self) -> bool:
        """The method proved that no plan keeps every row."""
        return self.finished and self.value is None


def plain_highs(problem: Problem, seconds: float) -> Outcome:
    """The whole model given to HiGHS as it comes: one thread, its own default settings."""
    ends = time.process_time() + seconds
    model = build(problem, table_of(problem))
    solver = engine(arrays_of(model), whole=True, seed=problem.options.seed)

    def answer(event: highspy.HighsCallbackEvent) -> None:
        if time.process_time() > ends:
            event.interrupt()

    solver.cbMipInterrupt.subscribe(answer)
    solver.cbSimplexInterrupt.subscribe(answer)
    succeed(solver.run(), "running")
    info, status = solver.getInfo(), solver.getModelStatus()
    finished = status in (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kInfeasible)
    value = None
    if info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
        values = solver.getSolution().col_value
        value = exact_value(model, [index for index in model.sessions if values[index] > 0.5])
    bound = info.mip_dual_bound
    return Outcome(value, int(bound + 1e-6) if abs(bound) < highspy.kHighsInf else None, finished)


def plain_cpsat(problem: Problem, seconds: float, *, workers: int = 2) -> Outcome:
    """The whole model given to CP-SAT as it comes: whole numbers throughout, so nothing is rounded.

    Each worker has so many seconds of processor.
    """
    ends = time.process_time() + workers * seconds
    model = build(problem, table_of(problem))
    program, columns = in_whole_numbers(model)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = workers
    solver.parameters.random_seed = problem.options.seed
    status = solved_until(solver, program, ends)
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        chosen = [index for index in model.sessions if solver.value(columns[index])]
        return Outcome(exact_value(model, chosen), int(solver.best_objective_bound), status == cp_model.OPTIMAL)
    return Outcome(None, None, status == cp_model.INFEASIBLE)


def solved_until(solver: cp_model.CpSolver, program: cp_model.CpModel, ends: float) -> cp_model.CpSolverStatus:
    """Solve until a point of processor time; the library itself only knows the clock on the wall."""
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.2):
            if time.process_time() > ends:
                solver.stop_search()

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        return solver.solve(program)
    finally:
        done.set()
        watcher.join()


def in_whole_numbers(model: Model) -> tuple[cp_model.CpModel, list[cp_model.IntVar]]:
    """Every column and row as they stand; covered units are whole at an optimum, because all data are."""
    program = cp_model.CpModel()
    columns = [program.new_int_var(column.lower, column.upper, column.name) for column in model.columns]
    for row in model.rows:
        left = cp_model.LinearExpr.weighted_sum([columns[index] for index in row.terms], list(row.terms.values()))
        if row.upper is not None:
            program.add(left <= row.upper)
        if row.lower is not None:
            program.add(left >= row.lower)
    program.maximize(cp_model.LinearExpr.weighted_sum(columns, [column.profit for column in model.columns]))
    return program, columns


def exact_value(model: Model, chosen: list[int]) -> int | None:
    """The exact value of chosen session columns, None when they break a row after all."""
    point = point_of(model, chosen)
    return None if point.broken else point.value
