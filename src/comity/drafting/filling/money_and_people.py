"""Length, people and cost of a session: as the catalogue states them, else by the first rule that fits.

Every value comes with how it is known; where neither the catalogue nor a rule says it, that is a fault of the row.
"""

from collections.abc import Mapping
from decimal import Decimal

from comity.drafting.catalogue.entries import ANYONE, Entry
from comity.drafting.filling.fits import first_that_fits
from comity.drafting.settings.reader import Faults
from comity.drafting.settings.shapes import CostRule, Match, Rules
from comity.drafting.table_faults import TableFault

WHOLE_SHARE = 10_000


def by_rule(label: str, name: str, match: Match) -> str:
    """How a field filled by a rule is known: "illustrative: a seminar lasts three days (rules.duration[2])"."""
    return f"{label}: {name} ({match.path})" if name else f"{label}: {match.path}"


def not_said(entry: Entry, field: str, rule: str, faults: Faults) -> None:
    faults.append(
        TableFault(
            path=f"{entry.place}, {field}",
            message=f"is not stated for {entry.id}, and no rule fits",
            remedy=f"add a [[rules.{rule}]]; the last one may go without conditions",
        )
    )


def length_of(entry: Entry, rules: Rules, faults: Faults) -> tuple[int, str]:
    """Calendar days from the first to the last, and how that is known."""
    if entry.duration_days is not None:
        return entry.duration_days, entry.basis["duration_days"]
    if entry.sessions:
        return max((ends - starts).days + 1 for starts, ends in entry.sessions), "from the sessions"
    rule = first_that_fits(rules.durations, entry)
    if rule is None:
        not_said(entry, "duration_days", "duration", faults)
        return 1, ""
    return rule.number, by_rule(rules.label, rule.name, rule.match)


def runs_of(entry: Entry, days: int, rules: Rules, most: int, faults: Faults) -> tuple[Decimal, str]:
    """Runs a year, and how that is known."""
    if entry.runs_per_year is not None:
        known = entry.basis["runs_per_year"]
        if entry.runs_per_year > most:
            return Decimal(most), f"{known}: {entry.runs_per_year} runs a year, of which {most} are taken"
        return entry.runs_per_year, f"{known}: {entry.runs_per_year} runs a year"
    rule = first_that_fits(rules.runs, entry, days)
    if rule is None:
        not_said(entry, "runs_per_year", "runs", faults)
        return Decimal(1), ""
    return rule.per_year, by_rule(rules.label, rule.name, rule.match)


def repeats_of(entry: Entry, days: int, rules: Rules) -> tuple[int, str]:
    """How many of its sessions may be chosen, and how that is known; one unless something says more."""
    if entry.at_most is not None:
        return entry.at_most, entry.basis["at_most"]
    rule = first_that_fits(rules.repeats, entry, days)
    return (rule.number, by_rule(rules.label, rule.name, rule.match)) if rule else (1, "one session unless said")


def people_of(
    entry: Entry, days: int, rules: Rules, bodies: tuple[str, ...], faults: Faults
) -> tuple[dict[str, int], str]:
    """People by body, and how that is known. People stated without a body come from the rule's first one."""
    stated = entry.people
    if stated is not None and ANYONE not in stated:
        return {body: number for body, number in stated.items() if number}, entry.basis["people"]
    rule = first_that_fits(rules.delegations, entry, days)
    if stated is not None and (rule is not None or len(bodies) == 1):
        body = next(iter(rule.people)) if rule else bodies[0]
        sent_by = by_rule(rules.label, rule.name, rule.match) if rule else "the only body"
        return ({body: stated[ANYONE]} if stated[ANYONE] else {}), f"{entry.basis['people']}; sent by {sent_by}"
    if rule is None:
        not_said(entry, "people", "delegation", faults)
        return {}, ""
    return {body: number for body, number in rule.people.items() if number}, by_rule(rules.label, rule.name, rule.match)


def cost_of(
    entry: Entry, days: int, heads: int, rules: Rules, digits: int, faults: Faults
) -> tuple[dict[str, int], str]:
    """What each source would pay for one session in minor units (none: no charge), and how that is known."""
    rule = first_that_fits(rules.costs, entry, days)
    if entry.cost is not None:
        whole, known = entry.cost, entry.basis["cost"]
    elif rule is not None:
        way = first_that_fits(rules.travels, entry, days) if rule.travel else None
        whole = price(rule, entry, days, heads) + heads * (way.per_person if way else 0)
        known = by_rule(rules.label, rule.name, rule.match)
        known += f"; {by_rule('travel', way.name, way.match)}" if way else ""
        known += f"; fee {entry.basis['fee']}" if entry.fee is not None else ""
    else:
        not_said(entry, "cost", "cost", faults)
        return {}, ""
    shares: Mapping[str, int] = rule.sources if rule else {}
    if entry.funding:
        shares = {source: shares.get(source, WHOLE_SHARE) for source in entry.funding}
    if entry.cost and not shares:
        not_said(entry, "funding", "cost", faults)
    if whole == 0:
        return {}, known
    return {source: rounded(whole * share, WHOLE_SHARE, 10**digits) for source, share in shares.items()}, known


def price(rule: CostRule, entry: Entry, days: int, heads: int) -> int:
    """Cost of a session in minor units by a rule's prices; a fee that the catalogue states goes before the rule's."""
    if not rule.sources:
        return 0
    fee = rule.fee if entry.fee is None else entry.fee
    return rule.flat + heads * (rule.per_person + fee + days * rule.per_person_day)


def rounded(amount: int, divisor: int, unit: int) -> int:
    """An amount divided and rounded, half up, to whole units."""
    return (2 * amount + divisor * unit) // (2 * divisor * unit) * unit


def in_later_year(cost: Mapping[str, int], years: int, increase: int, digits: int) -> dict[str, int]:
    """A cost after so many yearly increases (hundredths of a percent), in whole units of the currency."""
    grown, base = (WHOLE_SHARE + increase) ** years, WHOLE_SHARE**years
    return {source: rounded(amount * grown, base, 10**digits) for source, amount in cost.items()}
