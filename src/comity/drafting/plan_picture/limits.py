"""What the plan uses of its limits, where it is tight, and what a little more would be worth."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Literal

from django.utils.translation import gettext as _

from comity.common.dates import period_written
from comity.common.money import minor_units
from comity.common.numbers import percent
from comity.drafting.plan_picture.index import Index
from comity.drafting.plan_picture.shapes import LoadPicture, Place, SourceSpend, YearSpend
from comity.drafting.plan_picture.words import amount_words, label_words, source_words, title_of
from comity_planning.labels import Family, Label
from comity_planning.parts import NO_CHARGE, Budget, MinimumSpend
from comity_planning.periods import years_of
from comity_planning.plan import PRICE_SCALE

TIGHT = 90  # a limit used to this many percent is a tight place
MOST_MORE = 6
KINDS: Mapping[Family, Literal["people", "language", "absorption"]] = {
    Family.PEOPLE: "people",
    Family.LANGUAGE: "language",
    Family.ABSORPTION: "absorption",
}


def spend_of(index: Index) -> tuple[SourceSpend, ...]:
    """Per source that pays or has a budget: what it pays in each calendar year of the horizon."""
    spent: defaultdict[tuple[str, int], int] = defaultdict(int)
    for line in index.plan.lines:
        spent[line.source, line.starts.year] += line.cost
    limits = index.problem.limits
    most = {(limit.source, limit.year): limit.at_most for limit in limits if isinstance(limit, Budget)}
    least = {(limit.source, limit.year): limit.at_least for limit in limits if isinstance(limit, MinimumSpend)}
    paying = {source for source, _year in [*spent, *most, *least]} - {NO_CHARGE}
    ordered = [source.id for source in index.problem.sources if source.id in paying]
    return tuple(
        SourceSpend(
            title=source_words(index, source),
            years=tuple(
                YearSpend(
                    year=year,
                    spent=spent[source, year],
                    at_most=most.get((source, year)),
                    at_least=least.get((source, year)),
                )
                for year in years_of(index.problem.horizon)
            ),
        )
        for source in ordered
    )


def loads_of(index: Index) -> tuple[LoadPicture, ...]:
    """Each limited pool over its periods, people first, then languages, then what can be absorbed."""
    places: defaultdict[tuple[Family, str], list[Place]] = defaultdict(list)
    for used in index.plan.used:
        if used.label.family not in KINDS or used.at_most is None:
            continue
        pool, period = ("", used.label.of[0]) if used.label.family == Family.ABSORPTION else used.label.of
        places[used.label.family, pool].append(Place(period=period, used=used.used, at_most=used.at_most))
    ordered = sorted(places, key=lambda key: (list(KINDS).index(key[0]), title_of(index.pools, key[1])))
    return tuple(
        LoadPicture(
            title=title_of(index.pools, pool) if pool else _("Sessions the partner can take"),
            kind=KINDS[family],
            unit=_("sessions") if family == Family.ABSORPTION else _("people"),
            places=tuple(sorted(places[family, pool], key=lambda place: place.period)),
        )
        for family, pool in ordered
    )


def tight_places(loads: Iterable[LoadPicture]) -> tuple[str, ...]:
    """One sentence for each limit that is nearly or wholly used somewhere, the most often used first."""
    found = []
    for load in loads:
        full = sum(1 for place in load.places if place.at_most and 100 * place.used >= TIGHT * place.at_most)
        if full:
            named = {"limit": load.title, "full": full, "all": len(load.places)}
            found.append((-full, _("%(limit)s: in %(full)s of %(all)s periods") % named))
    return tuple(sentence for _full, sentence in sorted(found))


def joined(parts: list[str]) -> str:
    """A list in words: a, b and c."""
    if len(parts) < 2:
        return "".join(parts)
    return _("%(most)s and %(last)s") % {"most": ", ".join(parts[:-1]), "last": parts[-1]}


def worth_of_more(index: Index) -> tuple[str, ...]:
    """What one step more of each priced limit would add, largest first; a step of money is 10,000 units.

    What adds less than a tenth of a percent is not told.
    """
    certificate, value = index.plan.certificate, index.plan.value
    if certificate is None or value <= 0:
        return ()
    steps = {Family.BUDGET: 10_000 * minor_units(index.problem.currency)}
    for family in KINDS:
        steps[family] = 1
    best: dict[tuple[str, ...], tuple[int, Label]] = {}
    for label, price in certificate.prices.items():
        if label.family in steps:
            gain = price * steps[label.family]
            # the years and periods of one source or pool are alike: the best of them stands for all
            key = (label.family.value, *label.of[:-1])
            best[key] = min(best.get(key, (0, label)), (-gain, label))
    told = [(-gain, label) for gain, label in sorted(best.values()) if -gain * 1_000 >= value * PRICE_SCALE]
    return tuple(more_sentence(index, label, gain, steps[label.family]) for gain, label in told[:MOST_MORE])


def more_sentence(index: Index, label: Label, gain: int, step: int) -> str:
    """One sentence: what a step more of one limit would add at the margin, as a share of the plan's value."""
    named = {
        "step": amount_words(index, label, step),
        "limit": label_words(index, label),
        "share": percent(gain, index.plan.value * PRICE_SCALE),
    }
    if label.family == Family.ABSORPTION:
        return _("One session more in %(period)s would add about %(share)s") % {
            "period": period_written(label.of[0]),
            "share": named["share"],
        }
    return _("%(step)s more in %(limit)s would add about %(share)s") % named
