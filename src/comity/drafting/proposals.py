"""Text in, text and plain values out: what the commands and, later, the pages ask of the planning engine."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from comity.drafting.demonstration import demonstration_problem
from comity.drafting.plan_picture import PlanPicture, picture_of
from comity.drafting.plan_picture.index import index_of
from comity.drafting.plan_picture.shapes import FULL
from comity_planning.check import check
from comity_planning.explain import NotFound, why
from comity_planning.faults import Fault, Severity
from comity_planning.plan import Plan, Progress
from comity_planning.problem import BadProblem, Problem
from comity_planning.receipts import receipts
from comity_planning.schema import changes_schema, plan_schema, problem_schema
from comity_planning.solve import share_of, solve
from comity_planning.wire import BadPlan, problem_sha256, read_plan, read_problem, write_plan, write_problem
from comity_planning.wording import sentences

SCHEMAS = {"problem": problem_schema, "plan": plan_schema, "changes": changes_schema}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """One fault of an input file: its place, what is wrong, and the way out."""

    path: str
    message: str
    remedy: str = ""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" + (f" ({self.remedy})" if self.remedy else "")


class BadInput(ValueError):
    """An input cannot be used; `faults` holds everything wrong with it."""

    def __init__(self, faults: Iterable[Wrong]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Where a search stands: points so far, the ceiling, how much more is possible (a share), seconds."""

    stage: str
    value: int | None
    ceiling: int | None
    more: float | None
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A tailored programme: the plan as text, the picture that reports show, and what to say of it in short."""

    problem: str
    plan: str
    picture: PlanPicture
    partial: bool
    summary: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """The answer of the independent checker."""

    ok: bool
    violations: tuple[str, ...]
    summary: str


OnMoment = Callable[[Moment], bool | None]


def propose(
    problem_text: str,
    *,
    gap: str = "0.5%",
    seconds: float | None = None,
    mode: Literal["reproducible", "timed"] | None = None,
    on_moment: OnMoment | None = None,
) -> Proposal:
    """Tailor the problem written in the text. Raises BadInput with every fault."""
    return proposal_of(problem_in(problem_text), gap=gap, seconds=seconds, mode=mode, on_moment=on_moment)


def propose_demonstration(*, on_moment: OnMoment | None = None) -> Proposal:
    """Tailor the demonstration programme."""
    return proposal_of(demonstration_problem(), gap="0.5%", seconds=None, mode=None, on_moment=on_moment)


def proposal_of(
    problem: Problem,
    *,
    gap: str,
    seconds: float | None,
    mode: Literal["reproducible", "timed"] | None,
    on_moment: OnMoment | None,
) -> Proposal:
    """Solve, then picture."""
    try:
        share = share_of(gap)
    except ValueError as error:
        raise BadInput([Wrong(path="--gap", message=str(error).removeprefix("gap: "))]) from None
    plan = solve(problem, gap=share, time_limit=seconds, mode=mode, on_progress=listener(on_moment))
    return shown(problem, plan)


def pictured(problem_text: str, plan_text: str) -> Proposal:
    """A plan that is there already, with its picture. Raises BadInput when a text cannot be read or does not fit."""
    return shown(problem_in(problem_text), fitting(plan_in(plan_text), problem_text))


def shown(problem: Problem, plan: Plan) -> Proposal:
    """A plan with its picture."""
    picture = picture_of(problem, plan, receipts(problem, plan) if plan.certificate else ())
    return Proposal(
        problem=write_problem(problem),
        plan=write_plan(plan),
        picture=picture,
        partial=bool(plan.unmet),
        summary=(picture.headline.reach, picture.headline.proof, *plan.warnings[:3]),
    )


def listener(on_moment: OnMoment | None) -> Callable[[Progress], bool | None] | None:
    """The engine's progress as moments of ours."""
    if on_moment is None:
        return None
    return lambda progress: on_moment(
        Moment(
            stage=progress.stage,
            value=progress.value,
            ceiling=progress.bound,
            more=progress.gap,
            seconds=progress.elapsed,
        )
    )


def check_texts(problem_text: str, plan_text: str) -> Checked:
    """Check a plan against its problem without any solver. Raises BadInput when a text cannot be read."""
    problem, plan = problem_in(problem_text), plan_in(plan_text)
    report = check(problem, plan)
    index = index_of(problem, plan, ())
    value = f"the value {report.value:,} is right ({index.points(report.value):,} of {FULL:,} points)"
    proof = "no ceiling is proven"
    if report.bound is not None:
        proof = f"no plan can score more than {report.bound:,} ({index.points(report.bound):,} points)"
    if report.unconfirmed is not None:
        proof += f"; the plan states {plan.status} and at most {report.unconfirmed:,}"
        proof += ", reported by the search, not confirmed"
    kept = "Every limit is kept" if not plan.unmet else f"Every limit is kept but {len(plan.unmet)} that the plan names"
    ok = f"{kept}; {value}; {proof}."
    count = len(report.violations)
    wrong = f"{count} {'thing is' if count == 1 else 'things are'} wrong with this plan."
    return Checked(ok=report.ok, violations=tuple(map(str, report.violations)), summary=ok if report.ok else wrong)


def why_texts(problem_text: str, plan_text: str, name: str, *, exact: bool = False) -> tuple[str, ...]:
    """Why an activity or session is in the plan or not. Raises BadInput, also when nothing is called so."""
    problem, plan = problem_in(problem_text), fitting(plan_in(plan_text), problem_text)
    try:
        answer = why(problem, plan, name, exact=exact)
    except NotFound as error:
        raise BadInput([Wrong(path=name, message=str(error))]) from None
    full = index_of(problem, plan, ()).full
    unit = f"Points are those of the plan file: all targets fully met together would be {full:,}."
    return (*sentences(problem, answer), *((unit,) if answer.receipts or answer.points else ()))


def fitting(plan: Plan, problem_text: str) -> Plan:
    """The plan, if it was made for this problem. Raises BadInput otherwise."""
    if plan.problem_sha256 != problem_sha256(problem_in(problem_text)):
        message = "was made for another problem"
        raise BadInput([Wrong(path="plan", message=message, remedy="tailor this problem first")])
    return plan


def problem_in(text: str) -> Problem:
    """The problem in the text. Raises BadInput."""
    try:
        return read_problem(text)
    except BadProblem as bad:
        raise BadInput(map(wrong, errors_of(bad.faults))) from None


def plan_in(text: str) -> Plan:
    """The plan in the text. Raises BadInput."""
    try:
        return read_plan(text)
    except BadPlan as bad:
        raise BadInput(map(wrong, bad.faults)) from None


def errors_of(faults: Iterable[Fault]) -> list[Fault]:
    """Errors only; warnings travel into plans."""
    return [fault for fault in faults if fault.severity == Severity.ERROR]


def wrong(fault: Fault) -> Wrong:
    """An engine's fault as one of ours."""
    return Wrong(path=fault.path, message=fault.message, remedy=fault.remedy)


def schema_of(kind: str) -> dict[str, object]:
    """The JSON Schema of a problem, a plan or changes."""
    return SCHEMAS[kind]()
