"""The picture of a plan: everything a report, a workbook or a page shows of it, in plain values of ours."""

from collections.abc import Iterable
from typing import Literal

from comity.drafting.plan_picture.clashes import conflict_picture, unmet_pictures, ways_out
from comity.drafting.plan_picture.goals import lines_by_goal, objective_pictures
from comity.drafting.plan_picture.index import index_of
from comity.drafting.plan_picture.limits import loads_of, spend_of, tight_places, worth_of_more
from comity.drafting.plan_picture.not_chosen import not_chosen
from comity.drafting.plan_picture.origins import field_origins, illustrative_sentence, problem_origins, source_pictures
from comity.drafting.plan_picture.proof import headline_of, proof_picture, trace_of
from comity.drafting.plan_picture.shapes import PlanPicture
from comity.drafting.plan_picture.words import warning_words
from comity_planning.periods import last_day
from comity_planning.plan import Plan, Receipt, Status
from comity_planning.problem import Problem

__all__ = ["PlanPicture", "picture_of"]


def picture_of(problem: Problem, plan: Plan, receipts: Iterable[Receipt] = ()) -> PlanPicture:
    """Everything a report of the plan shows; without receipts the lines stand without their reasons."""
    index = index_of(problem, plan, receipts)
    served = lines_by_goal(index)
    taken = dict.fromkeys(line.activity for lines in served.values() for line in lines)
    in_plan = [index.activities[name] for name in taken]
    sources = source_pictures(in_plan)
    objectives, other_lines = objective_pictures(index, served, sources)
    origins, fields = problem_origins(index), field_origins(index, in_plan)
    loads = loads_of(index)
    return PlanPicture(
        title=problem.title or problem.partner.title or problem.partner.id,
        partner=problem.partner.title or problem.partner.id,
        starts=problem.horizon.starts,
        ends=last_day(problem.horizon),
        currency=problem.currency,
        state=state_of(plan),
        headline=headline_of(index),
        sessions=len(plan.lines),
        activities=len(taken),
        catalogue=len(problem.activities),
        cost=sum(line.cost for line in plan.lines),
        people=sum(sum(index.activities[line.activity].people.values()) for line in plan.lines),
        objectives=objectives,
        other_lines=other_lines,
        spend=spend_of(index),
        loads=loads,
        tight=tight_places(loads),
        more=worth_of_more(index),
        unmet=unmet_pictures(index),
        conflict=conflict_picture(index),
        ways_out=ways_out(index),
        not_chosen=not_chosen(index),
        proof=proof_picture(index),
        trace=trace_of(index),
        warnings=tuple(warning_words(index, text) for text in plan.warnings),
        illustrative=illustrative_sentence(origins, fields),
        origins=origins,
        fields=fields,
        sources=sources,
    )


def state_of(plan: Plan) -> Literal["complete", "partial", "empty"]:
    """Whether every wish is met, some are not, or nothing was chosen."""
    if plan.status == Status.PARTIAL or plan.unmet:
        return "partial"
    return "complete" if plan.lines else "empty"
