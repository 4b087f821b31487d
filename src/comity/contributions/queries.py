"""What a partner gives and receives, as far as a visitor may know it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from comity.access.models import Visitor
from comity.contributions.models import Contribution, Undertaking
from comity.contributions.policy import contributions_visible_to, undertakings_visible_to
from comity.contributions.states import Giver, Kind, Of
from comity.partners.models import Partner
from comity.programmes.known_dates import first_day, last_day

ORDER = [kind.value for kind in Kind]
LAST = "9999"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A figure on the page: `others` are those that tell the same fact otherwise, all known to the visitor."""

    figure: Contribution
    others: tuple[Contribution, ...]
    years: range

    @property
    def differs(self) -> bool:
        """Another source, or another page, gives another value or says it with another certainty."""
        own = (self.figure.low, self.figure.high)
        return any((one.low, one.high) != own for one in self.others)


def lines_of(partner: Partner, user: Visitor) -> list[Line]:
    """Every figure of a partner in the order of kinds and dates; figures of one fact stand together. One question."""
    found = list(
        contributions_visible_to(user)
        .filter(partner=partner)
        .select_related("undertaking__part_of", "owner", "about", "partner")
    )
    facts: dict[str, list[Contribution]] = {}
    for one in sorted(found, key=place_of):
        facts.setdefault(fact_of(one), []).append(one)
    return [
        Line(figure=one, others=tuple(other for other in told if other is not one), years=years_of(one))
        for told in facts.values()
        for one in told
    ]


def fact_of(one: Contribution) -> str:
    """What tells figures of one fact from others: they share it."""
    return one.fact or one.ref


def place_of(one: Contribution) -> tuple[int, str, str, str, str, int]:
    """Where a figure stands: by kind, by mission or fund, by date."""
    under = one.undertaking
    above = under if under is None or under.part_of is None else under.part_of
    fund = began(above) if above else ""
    phase = began(under) if under and under.part_of else ""
    return (
        ORDER.index(one.kind),
        fund,
        phase,
        one.as_of or one.starts or one.ends,
        f"{one.counterpart} {one.title}",
        one.pk,
    )


def began(one: Undertaking) -> str:
    """By when it began; what has no known beginning stands last."""
    return f"{one.starts or LAST} {one.name}"


def years_of(one: Contribution) -> range:
    """The years a figure speaks of; an open end is not filled in."""
    first = first_day(one.as_of or one.starts or one.ends)
    last = last_day(one.as_of or one.ends or one.starts)
    return range((first or date.max).year, (last or date.min).year + 1)


def narrowed(lines: Iterable[Line], *, kinds: Iterable[str] = (), year: int | None = None) -> list[Line]:
    """Lines of these kinds, and of those that speak of this year; without a choice all."""
    chosen = set(kinds)
    return [
        line for line in lines if (not chosen or line.figure.kind in chosen) and (year is None or year in line.years)
    ]


def given(lines: Iterable[Line]) -> list[Line]:
    """What the partner gives."""
    return [line for line in lines if line.figure.giver == Giver.PARTNER]


def received(lines: Iterable[Line]) -> list[Line]:
    """What the partner receives."""
    return [line for line in lines if line.figure.giver == Giver.ORGANISATION]


def undertakings_of(partner: Partner, user: Visitor) -> list[Undertaking]:
    """Missions, then funds with their phases. One question."""
    found = list(
        undertakings_visible_to(user).filter(partner=partner).select_related("part_of", "owner", "about", "partner")
    )
    return sorted(found, key=lambda one: (*under(one), one.pk))


def under(one: Undertaking) -> tuple[bool, str, str]:
    """A phase stands below its fund."""
    if one.part_of:
        return True, began(one.part_of), began(one)
    return one.kind == Of.FUND, began(one), ""
