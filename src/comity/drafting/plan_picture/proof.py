"""The sentences a plan is known by, the proof behind them, and the trace of the search."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as noop
from django.utils.translation import ngettext

from comity.common.dates import period_written
from comity.common.numbers import grouped, percent
from comity.drafting.plan_picture.index import Index
from comity.drafting.plan_picture.shapes import FULL, Headline, ProofPicture, SearchStep
from comity.drafting.plan_picture.words import title_of
from comity_planning.labels import Family
from comity_planning.plan import Plan


def headline_of(index: Index) -> Headline:
    """The whole plan in a handful of sentences."""
    plan = index.plan
    named = {"points": grouped(index.points(plan.value)), "share": percent(plan.value, index.full)}
    return Headline(
        reach=_("This plan earns %(points)s points: %(share)s of what would be earned if every target were fully met.")
        % named
        if plan.lines
        else _("Nothing is in this plan: no session fits these limits and earns anything."),
        proof=proof_sentence(plan),
        confirmed=confirmed_sentence(plan),
        baseline=baseline_sentence(plan),
        tightness=tightness_sentence(index),
        unit=_("Points measure coverage: all targets fully met together would be %(full)s points.")
        % {"full": grouped(FULL)},
    )


def proof_sentence(plan: Plan) -> str:
    """How much better any plan could be; rounded upwards, so that the promise is never too good."""
    if plan.bound is None or plan.bound_kind == "none" or (plan.value <= 0 < plan.bound):
        return _("We cannot yet say how much better a plan could be.")
    if plan.bound <= plan.value:
        return _("No better plan exists under these limits.")
    more = percent(plan.bound - plan.value, plan.value, upwards=True)
    if plan.unmet:
        return _("No plan that meets the other wishes can score more than %(more)s higher.") % {"more": more}
    return _("No plan under these limits can score more than %(more)s higher.") % {"more": more}


def confirmed_sentence(plan: Plan) -> str:
    """Whether the proof was re-computed apart from the search."""
    if plan.bound_kind == "certified":
        return _("Confirmed by a separate checking program.")
    return _("Reported by the optimiser, not confirmed.") if plan.bound_kind == "reported" else ""


def baseline_sentence(plan: Plan) -> str:
    """What planning gains over picking one activity after another."""
    baseline = plan.baseline_greedy
    if not baseline or baseline <= 0 or plan.value <= baseline:
        return ""
    more = percent(plan.value - baseline, baseline)
    return _("%(more)s more than taking the best value for money one activity at a time.") % {"more": more}


def tightness_sentence(index: Index) -> str:
    """How hard the limits press, and where."""
    tightness = index.plan.tightness
    if tightness is None:
        return ""
    if tightness.kind == "tight":
        place = tightest_place(index)
        if place:
            return _("Tight: in %(place)s hardly more than one delegation fits.") % {"place": place}
        return _("Tight: hardly more than one delegation fits at a time.")
    if tightness.kind == "normal":
        return _("Normal: the limits leave room for a few delegations at a time.")
    return _("Loose: people and language hardly limit this plan.")


def tightest_place(index: Index) -> str:
    """The most used limit on people or language, by name and period; empty when none is used."""
    used = [
        item
        for item in index.plan.used
        if item.label.family in (Family.PEOPLE, Family.LANGUAGE) and item.at_most and item.used
    ]
    if not used:
        return ""
    most = min(used, key=lambda item: (-item.used / (item.at_most or 1), item.label))
    return f"{title_of(index.pools, most.label.of[0])}, {period_written(most.label.of[1])}"


def proof_picture(index: Index) -> ProofPicture:
    """Hashes, makers and the command with which anyone checks the plan anew."""
    plan = index.plan
    prices = 0 if plan.certificate is None else len(plan.certificate.prices) + len(plan.certificate.cuts)
    return ProofPicture(
        problem_sha256=plan.problem_sha256,
        plan_sha256=plan.sha256,
        made_with=", ".join(part for part in (plan.engine, plan.solver) if part),
        kind=plan.bound_kind,
        how=how_words(plan, prices),
        repeatable=_("The same problem gives this very plan again, byte for byte.")
        if plan.reproducible
        else _("Made against the clock: another run may find another plan of about the same worth."),
        prices=prices,
        command="comity check PROBLEM.json PLAN.json",
    )


def how_words(plan: Plan, prices: int) -> str:
    """What the proof consists of."""
    if plan.bound_kind == "certified" and prices:
        return ngettext(
            "The plan carries %(count)s price for its limits. From it alone the ceiling can be computed again, in "
            "exact whole numbers, without the program that searched.",
            "The plan carries %(count)s prices for its limits. From them alone the ceiling can be computed again, in "
            "exact whole numbers, without the program that searched.",
            prices,
        ) % {"count": grouped(prices)}
    if plan.bound_kind == "reported":
        return _("The ceiling was reported by the search itself; the lines, costs and limits can be checked anew.")
    return _("No ceiling is known; the lines, costs and limits can be checked anew.")


def trace_of(index: Index) -> tuple[SearchStep, ...]:
    """The search, step by step, in normalised points."""
    return tuple(
        SearchStep(
            stage=stage_words(step.stage),
            value=None if step.value is None else index.points(step.value),
            ceiling=None if step.bound is None else index.points(step.bound),
        )
        for step in index.plan.trace
    )


STAGE_WORDS = {
    "greedy": noop("one activity at a time"),
    "ceiling": noop("the ceiling is set"),
    "improving": noop("improving"),
}


def stage_words(stage: str) -> str:
    """What a stage of the search is called on a page."""
    return _(STAGE_WORDS[stage]) if stage in STAGE_WORDS else stage
