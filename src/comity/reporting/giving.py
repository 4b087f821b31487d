"""Charts of what a partner gives, from the figures a visitor may know: energy by year, strengths over time."""

from collections import Counter
from collections.abc import Mapping, Sequence

from django.utils.translation import gettext as _

from comity.contributions.models import Contribution
from comity.contributions.queries import Line
from comity.contributions.states import Kind
from comity.contributions.words import (
    addresses_of,
    is_open_figure,
    name_of,
    place_words,
    precision,
    sureness,
    value_words,
    when_words,
    whole_year,
)
from comity.formats.charts import Chart
from comity.formats.charts_of_giving import (
    Amount,
    AmountRow,
    Form,
    Known,
    KnownLane,
    amounts_chart,
    known_chart,
)
from comity.programmes.known_dates import first_day, last_day

Numbers = Mapping[str, int]


def numbers_of(lines: Sequence[Line]) -> dict[str, int]:
    """Every address of these figures with its number, in the order of the page."""
    found: dict[str, int] = {}
    for line in lines:
        for url in addresses_of(line.figure):
            found.setdefault(url, len(found) + 1)
    return found


def cited(one: Contribution, numbers: Numbers) -> str:
    """The numbers of the sources of a figure, in their order."""
    return ", ".join(map(str, sorted(numbers[url] for url in addresses_of(one) if url in numbers)))


def energy_chart(lines: Sequence[Line], numbers: Numbers) -> Chart | None:
    """What went where in each year: one bar for each source's figure; what covers several years is left to the list."""
    flows = flows_in(lines)
    if not flows:
        return None
    titles = Counter(one.title for one in flows)
    usual = titles.most_common(1)[0][0]
    rows = []
    for year in sorted({one.starts[:4] for one in flows}):
        rows.append(AmountRow(label=year))
        told: dict[str, list[Contribution]] = {}
        for one in sorted((one for one in flows if one.starts[:4] == year), key=place_in_year):
            told.setdefault(label_of(one, usual), []).append(one)
        rows += [
            AmountRow(label=label, amounts=[amount_of(one, numbers) for one in figures])
            for label, figures in told.items()
        ]
    forms = {form_of(one) for one in flows} | ({Form.RANGE} if any(one.high != one.low for one in flows) else set())
    return amounts_chart(
        "energy",
        _("%(what)s by year and destination, in %(unit)s") % {"what": capital(usual), "unit": flows[0].unit},
        _("One bar for each source’s figure, never added up. Numbers in brackets are the sources below."),
        (_("Year"), _("Destination"), _("Value"), _("Period"), _("How sure"), _("Source")),
        rows,
        legend=[(form, words) for form, words in legend() if form in forms],
        table=[row_of(one, one.starts[:4], label_of(one, usual), numbers) for one in sorted(flows, key=in_time)],
    )


def legend() -> list[tuple[Form, str]]:
    """What the forms of bars stand for."""
    return [
        (Form.WHOLE, _("a whole year")),
        (Form.PART, _("part of a year")),
        (Form.OPEN, _("forecast, plan or first figure")),
        (Form.RANGE, _("from the least to the most of a range")),
    ]


def flows_in(lines: Sequence[Line]) -> list[Contribution]:
    """Figures of energy within one year, in the unit that most of them have."""
    found = [
        line.figure
        for line in lines
        if line.figure.kind == Kind.ENERGY
        and line.figure.low is not None
        and line.figure.starts[:4] == line.figure.ends[:4] != ""
    ]
    units = Counter(one.unit for one in found).most_common(1)
    return [one for one in found if one.unit == units[0][0]]


def place_in_year(one: Contribution) -> tuple[bool, float, str, str]:
    """Whole years first, what is greatest first; figures of one destination stand together all the same."""
    return not whole_year(one.starts, one.ends), -float(one.high or 0), one.counterpart, one.source_url


def in_time(one: Contribution) -> tuple[str, bool, float, str, str]:
    """By year, and within it as the chart has them."""
    return one.starts[:4], *place_in_year(one)


def label_of(one: Contribution, usual: str) -> str:
    """The destination; where another thing is counted than elsewhere, that too."""
    place = one.counterpart or _("not stated")
    return place if one.title == usual else f"{place}: {one.title}"


def form_of(one: Contribution) -> Form:
    """As what a figure is drawn."""
    if is_open_figure(one):
        return Form.OPEN
    return Form.WHOLE if whole_year(one.starts, one.ends) else Form.PART


def amount_of(one: Contribution, numbers: Numbers) -> Amount:
    """A figure with its words: value, period where it is no whole year, how sure, source."""
    period = "" if whole_year(one.starts, one.ends) else when_words(one)
    said = ", ".join(part for part in (value_words(one), period, sureness(one)) if part)
    source = cited(one, numbers)
    return Amount(
        low=float(one.low or 0),
        high=float(one.high or 0),
        said=f"{said} [{source}]" if source else said,
        form=form_of(one),
    )


def strength_chart(lines: Sequence[Line], numbers: Numbers) -> Chart | None:
    """How many people stood in each mission on the dates that sources speak of; in between nobody says anything."""
    held: dict[str, list[Contribution]] = {}
    for line in lines:
        one = line.figure
        if one.kind == Kind.STRENGTH and one.low is not None and one.undertaking is not None:
            held.setdefault(name_of(one.undertaking), []).append(one)
    if not held:
        return None
    found = [one for told in held.values() for one in told]
    first, last = min(one.as_of[:4] for one in found), max(one.as_of[:4] for one in found)
    missions = sorted(held, key=lambda name: min(one.as_of for one in held[name]))
    return known_chart(
        "strength",
        _("People in each mission on the dates that sources name, %(first)s to %(last)s")
        % {"first": first, "last": last},
        _(
            "A dot is one source’s figure for a date, an upright line a range, a level line a date known to the month "
            "or year. Nothing is joined and nothing is added up: between two dates nobody says anything."
        ),
        (_("Mission"), _("Date"), _("Value"), _("Date known"), _("How sure"), _("Source")),
        [KnownLane(title=name, values=[known_of(one) for one in held[name]]) for name in missions],
        table=[
            (name, when_words(one), value_words(one), precision(one), sureness(one), cited(one, numbers))
            for name in missions
            for one in sorted(held[name], key=lambda one: one.as_of)
        ],
    )


def known_of(one: Contribution) -> Known:
    """A strength on its date, in words without the unit, which is the same for all."""
    first, last = first_day(one.as_of), last_day(one.as_of)
    if first is None or last is None:
        raise ValueError(f"{one} has no date")
    said = value_words(one).removesuffix(f" {one.unit}")
    return Known(first=first, last=last, low=float(one.low or 0), high=float(one.high or 0), said=said)


def row_of(one: Contribution, year: str, label: str, numbers: Numbers) -> tuple[str, ...]:
    """A line of the table beside the chart of energy."""
    return year, label, value_words(one), when_words(one), sureness(one), cited(one, numbers)


def capital(words: str) -> str:
    """Words that begin a sentence."""
    return words[:1].upper() + words[1:]


def sheet_rows(lines: Sequence[Line], words_of_giver: Mapping[str, str]) -> list[tuple[str, ...]]:
    """The figures as rows of a table to keep, every column that the page shows and the whole addresses."""
    return [
        (
            words_of_giver[one.giver],
            one.get_kind_display(),
            place_words(one),
            one.title,
            value_words(one),
            plain(one.low),
            plain(one.high),
            one.unit,
            one.get_qualifier_display(),
            one.as_of,
            one.starts,
            one.ends,
            precision(one),
            _("yes") if line.differs else "",
            _("yes") if one.working else "",
            one.reason,
            one.note,
            one.source_kind,
            " ".join(addresses_of(one)),
        )
        for line in lines
        for one in (line.figure,)
    ]


def plain(value: object) -> str:
    """A value without zeros at its end, or nothing."""
    said = "" if value is None else str(value)
    return said.rstrip("0").rstrip(".") if "." in said else said
