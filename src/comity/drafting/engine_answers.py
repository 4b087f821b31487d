"""What the engine is asked in its own process, and the answers that go back: a proposal, a front, a repair."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Protocol

from comity.drafting.board_answers import answer_of
from comity.drafting.fronts import front_answer
from comity.drafting.plan_picture import picture_of
from comity.drafting.plan_picture.index import index_of
from comity.drafting.plan_reasons import Reasons
from comity.drafting.repairing import happened, mended
from comity_planning.plan import Plan, Progress
from comity_planning.problem import Problem
from comity_planning.receipts import receipts
from comity_planning.solve import solve
from comity_planning.wire import read_plan, read_problem, write_plan, write_problem

Ask = Mapping[str, Any]
EARLY = frozenset({"rules", "greedy"})  # stages of the quick first plan


class Telling(Protocol):
    """What passes events on."""

    def tell(self, event: str, **more: Any) -> None: ...

    def progress(self, progress: Any) -> bool: ...

    @property
    def stopped(self) -> Any: ...


def propose(asked: Ask, telling: Telling, made_at: datetime) -> None:
    """A first plan at once, then the best plan found, with its reasons."""
    problem = read_problem(asked["problem"])
    quick = solve(problem, on_progress=lambda progress: progress.stage in EARLY)
    if quick.lines:
        telling.tell("incumbent", plan=write_plan(quick), draft=True)

    def keep(plan: Plan) -> None:
        telling.tell("incumbent", plan=write_plan(plan), draft=False)

    gap = str(asked["request"].get("gap") or "0.5%")
    plan = solve(problem, gap=gap, on_progress=telling.progress, on_plan=keep)
    stopped = telling.stopped.is_set()
    answer = shown(asked, problem, plan, made_at, telling)
    telling.tell("end", plan=write_plan(plan), answer=answer, stopped=stopped)


def shown(asked: Ask, problem: Problem, plan: Plan, made_at: datetime, telling: Telling) -> dict[str, Any]:
    """Everything the pages show of a plan, with its reasons."""
    telling.progress(writing(plan))
    found = receipts(problem, plan) if plan.certificate else ()
    index = index_of(problem, plan, found)
    picture = picture_of(problem, plan, found)
    answer = answer_of(index, picture, run=asked["run"], made_at=made_at)
    return answer | Reasons(index, picture, stop=telling.stopped.is_set).answer()


def writing(plan: Plan) -> Progress:
    """The stage in which reasons are written down."""
    return Progress(stage="reasons", value=plan.value, bound=plan.bound, gap=plan.gap, elapsed=0, work=0)


def draw_front(asked: Ask, telling: Telling, _made_at: datetime) -> None:
    """The front of cost against coverage."""
    telling.tell("progress", stage="front", value=None, ceiling=None, seconds=0)
    telling.tell("end", plan="", answer=front_answer(read_problem(asked["problem"]), asked["request"]), stopped=False)


def mend(asked: Ask, telling: Telling, made_at: datetime) -> None:
    """The fewest changes to a plan."""
    problem, plan, request = read_problem(asked["problem"]), read_plan(asked["plan"]), asked["request"]
    unit = int(request.get("unit") or 100)
    found = mended(problem, plan, request, unit, telling.progress)
    stopped = telling.stopped.is_set()
    answer = shown(asked, found.problem, found.plan, made_at, telling) | found.answer
    answer["repair"]["happened"] = happened(index_of(problem, plan, ()), request, unit)
    telling.tell(
        "end", plan=write_plan(found.plan), answer=answer, stopped=stopped, problem=write_problem(found.problem)
    )


ANSWERS: Mapping[str, Callable[[Ask, Telling, datetime], None]] = {
    "propose": propose,
    "front": draw_front,
    "repair": mend,
}
