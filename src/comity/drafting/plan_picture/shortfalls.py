"""Why a requirement is not fully covered: too little on offer, or too dear at the limits that bind."""

from collections import Counter

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.common.numbers import grouped
from comity.drafting.plan_picture.index import Index, open_sessions
from comity.drafting.plan_picture.receipts import best_of
from comity.drafting.plan_picture.words import family_words, label_words
from comity_planning.labels import Family, Label
from comity_planning.parts import Activity
from comity_planning.plan import Covered


def reason_for(index: Index, covered: Covered) -> str:
    """The sentence for one requirement, empty when its target is met."""
    if covered.amount >= covered.target:
        return ""
    usable = [activity for activity in index.problem.activities if activity.advances.get(covered.requirement)]
    on_table = [activity for activity in usable if open_sessions(index, activity)]
    most = sum(
        activity.advances[covered.requirement] * min(activity.at_most, open_sessions(index, activity))
        for activity in on_table
    )
    unit = index.requirements[covered.requirement].unit
    if not usable:
        return _("No activity of the catalogue advances it.")
    if most < covered.target:
        named = {"most": grouped(most), "target": grouped(covered.target), "unit": unit}
        return _("All that can be used would reach %(most)s of %(target)s %(unit)s.") % named
    return too_dear(index, on_table)


def too_dear(index: Index, on_table: list[Activity]) -> str:
    """How many further activities could add to it, and which limit costs them most."""
    chosen = {line.activity for line in index.plan.lines}
    others = [activity for activity in on_table if activity.id not in chosen]
    if not others:
        return _("Every activity that advances it is in the plan.")
    count = len(others)
    opening = ngettext(
        "%(count)s more activity could add to it", "%(count)s more activities could add to it", count
    ) % {"count": grouped(count)}
    dearest = dearest_limit(index, others)
    if dearest is None:
        return _("%(opening)s, at more than it would be worth.") % {"opening": opening}
    named = {
        "opening": opening,
        "family": family_words(dearest.family),
        "limit": label_words(index, dearest),
    }
    return _("%(opening)s, at more than it would be worth: mostly %(family)s (%(limit)s).") % named


def dearest_limit(index: Index, activities: list[Activity]) -> Label | None:
    """The limit that the best sessions of these activities pay most for."""
    paid: Counter[Label] = Counter()
    for activity in activities:
        best = best_of(index.of_activity.get(activity.id, ()))
        for line in best.lines if best else ():
            if line.label.family not in (Family.COVERAGE, Family.ONE_SESSION) and line.points < 0:
                paid[line.label] -= line.points
    return min(paid, key=lambda label: (-paid[label], label), default=None)
