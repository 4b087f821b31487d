"""Everything of the catalogue that is not in the plan: kept off the table by a rule, or not worth its price."""

from collections import Counter, defaultdict
from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.common.numbers import grouped
from comity.drafting.plan_picture.index import Index
from comity.drafting.plan_picture.receipts import best_of, receipt_picture
from comity.drafting.plan_picture.shapes import KindCount, NotChosen, OffActivity, PricedOut
from comity.drafting.plan_picture.words import reason_kind_words
from comity_planning.parts import Activity
from comity_planning.plan import Reason, Removed

EVERY_SESSION = "no-session-left"


def not_chosen(index: Index) -> NotChosen:
    """Both families, each counted and listed."""
    chosen = {line.activity for line in index.plan.lines}
    rest = [activity for activity in index.problem.activities if activity.id not in chosen]
    sessions = session_reasons(index)
    removed = {item.id: item for item in index.plan.removed if item.what == "activity"}
    off = [activity for activity in rest if activity.id in removed]
    priced = [priced_out(index, activity) for activity in rest if activity.id not in removed]
    kinds: Counter[str] = Counter()
    for activity in off:
        kinds.update(kinds_of(removed[activity.id], sessions.get(activity.id, Counter())))
    return NotChosen(
        off_sentence=off_sentence(len(off), len(index.problem.activities)),
        kinds=tuple(
            KindCount(words=reason_kind_words(kind), activities=count)
            for kind, count in sorted(kinds.items(), key=lambda item: (-item[1], item[0]))
        ),
        off=tuple(
            off_activity(activity, removed[activity.id], sessions.get(activity.id, Counter())) for activity in off
        ),
        priced_sentence=priced_sentence(len(priced)),
        priced=tuple(sorted(priced, key=lambda item: (-(item.receipt.left if item.receipt else 0), item.id))),
    )


def off_sentence(off: int, catalogue: int) -> str:
    """How many activities no mathematics ever saw."""
    named = {"off": grouped(off), "all": grouped(catalogue)}
    if not off:
        return _("Every activity of the catalogue was on the table.")
    return (
        ngettext(
            "%(off)s of %(all)s activities is not on the table.",
            "%(off)s of %(all)s activities are not on the table.",
            off,
        )
        % named
    )


def priced_sentence(count: int) -> str:
    """How many activities could have been chosen and were not."""
    if not count:
        return _("Every activity on the table is in the plan.")
    return ngettext(
        "%(count)s activity was on the table and is not in the plan.",
        "%(count)s activities were on the table and are not in the plan.",
        count,
    ) % {"count": grouped(count)}


def session_reasons(index: Index) -> Mapping[str, Counter[str]]:
    """How many sessions of each activity are off the table for each kind of reason."""
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for removed in index.plan.removed:
        if removed.what == "session" and removed.id in index.activity_of:
            found[index.activity_of[removed.id].id].update({reason.kind for reason in removed.reasons})
    return found


def kinds_of(removed: Removed, sessions: Counter[str]) -> set[str]:
    """The kinds an activity is counted under: its own, or those of its sessions when none is left."""
    own = {reason.kind for reason in removed.reasons}
    return (
        (own - {EVERY_SESSION}) | set(sessions) if own == {EVERY_SESSION} and sessions else own - {EVERY_SESSION} or own
    )


def off_activity(activity: Activity, removed: Removed, sessions: Counter[str]) -> OffActivity:
    """One activity with every reason that applies, facts included."""
    reasons = [reason_words(reason) for reason in removed.reasons if reason.kind != EVERY_SESSION or not sessions]
    if any(reason.kind == EVERY_SESSION for reason in removed.reasons):
        reasons += [
            ngettext("%(count)s session: %(why)s", "%(count)s sessions: %(why)s", count)
            % {"count": count, "why": reason_kind_words(kind)}
            for kind, count in sorted(sessions.items())
        ]
    return OffActivity(
        id=activity.id, title=activity.title or activity.id, provider=activity.provider, reasons=tuple(reasons)
    )


def reason_words(reason: Reason) -> str:
    """One reason with the facts that were compared."""
    words = reason_kind_words(reason.kind)
    return f"{words} ({reason.evidence})" if reason.evidence else words


def priced_out(index: Index, activity: Activity) -> PricedOut:
    """An activity on the table with the session that came nearest."""
    best = best_of(index.of_activity.get(activity.id, ()))
    session = index.sessions[best.session] if best else None
    return PricedOut(
        id=activity.id,
        title=activity.title or activity.id,
        provider=activity.provider,
        starts=session.starts if session else None,
        ends=session.ends if session else None,
        receipt=receipt_picture(index, best) if best else None,
    )
