"""A receipt in the reader's units: figures rounded so that they still add up as they are shown."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from django.utils.translation import gettext as _

from comity.common.numbers import grouped
from comity.drafting.plan_picture.index import Index
from comity.drafting.plan_picture.shapes import ReceiptPicture
from comity.drafting.plan_picture.words import family_words, label_words
from comity_planning.labels import Family
from comity_planning.plan import Receipt, ReceiptLine

MOST_LIMITS = 4


def receipt_picture(index: Index, receipt: Receipt) -> ReceiptPicture:
    """Worth less costs is what is left, in normalised whole points that add up exactly as printed.

    The price of the activity's own place is no cost but the advantage over its next best use, so it is part of
    what is left to spare.
    """
    priced = [line for line in receipt.lines if line.label.family not in (Family.COVERAGE, Family.ONE_SESSION)]
    worth_raw = sum(line.points for line in receipt.lines if line.label.family == Family.COVERAGE)
    left_raw = worth_raw + sum(line.points for line in priced)
    worth, left = index.priced(worth_raw), index.priced(left_raw)
    costs = apportioned(by_words(priced), worth - left)
    full = worth == 0 and filled(index, receipt.session)
    return ReceiptPicture(
        sentence=f"{opening(worth, costs, full=full)}: {verdict(left, receipt)}",
        worth=worth,
        costs=costs,
        left=left,
        by_rounding=receipt.by_rounding,
        limits=dearest(index, priced),
    )


def filled(index: Index, session: str) -> bool:
    """Whether the plan reaches every target that a session adds to, and there is one."""
    short = {covered.requirement for covered in index.plan.coverage if covered.amount < covered.target}
    names = {name for name, amount in index.activity_of[session].advances.items() if amount}
    return bool(names) and not names & short


def by_words(lines: Iterable[ReceiptLine]) -> Mapping[str, int]:
    """Costs (positive) by what their family is called, dearest first."""
    sums: defaultdict[str, int] = defaultdict(int)
    for line in lines:
        sums[family_words(line.label.family)] -= line.points
    return dict(sorted(((name, cost) for name, cost in sums.items() if cost), key=lambda item: (-item[1], item[0])))


def apportioned(costs: Mapping[str, int], total: int) -> tuple[tuple[str, int], ...]:
    """The costs as whole points whose sum is `total`: rounded down, then raised by largest remainder."""
    exact = sum(costs.values())
    if not exact:
        return ()
    floors = {name: cost * total // exact for name, cost in costs.items()}
    short = total - sum(floors.values())
    remainders = sorted(costs, key=lambda name: (-(costs[name] * total % exact), name))
    raised = set(remainders[:short])
    said = ((name, floor + (name in raised)) for name, floor in floors.items())
    return tuple((name, cost) for name, cost in said if cost)


def opening(worth: int, costs: tuple[tuple[str, int], ...], *, full: bool) -> str:
    """What a session is worth and takes; `full` when it is worth nothing more because its targets are filled."""
    paid = ", ".join(f"{name} {grouped(cost)}" for name, cost in costs if cost > 0)
    brought = ", ".join(f"{name} {grouped(-cost)}" for name, cost in costs if cost < 0)
    said = [_("Its targets are filled") if full else _("Worth %(worth)s") % {"worth": grouped(worth)}]
    if brought:
        said.append(_("brings %(brought)s") % {"brought": brought})
    if paid:
        said.append(_("costs %(paid)s") % {"paid": paid})
    elif not brought:
        said.append(_("costs nothing that is scarce"))
    return ("; " if full else ", ").join(said)


def verdict(left: int, receipt: Receipt) -> str:
    """In or out, by how much, and whether whole sessions decided against the sign."""
    named = {"left": grouped(abs(left))}
    if receipt.chosen:
        if left > 0:
            return _("in, with %(left)s to spare.") % named
        return _("in, at the margin.") if left == 0 else _("in, %(left)s short: whole sessions decided.") % named
    if left < 0:
        return _("out, %(left)s too dear.") % named
    return (
        _("out, at the margin.") if left == 0 else _("out, though %(left)s to spare: whole sessions decided.") % named
    )


def dearest(index: Index, lines: Iterable[ReceiptLine]) -> tuple[tuple[str, int], ...]:
    """The limits that cost a session most, by name, in normalised points."""
    named = [(label_words(index, line.label), -index.priced(line.points)) for line in lines]
    kept = sorted((item for item in named if item[1]), key=lambda item: (-abs(item[1]), item[0]))
    return tuple(kept[:MOST_LIMITS])


def best_of(receipts: Iterable[Receipt]) -> Receipt | None:
    """The receipt nearest to being chosen: the highest total, the first session among equals."""
    return min(receipts, key=lambda receipt: (-receipt.total, receipt.session, receipt.source), default=None)
