"""An entry of a catalogue and the settings to an engine activity, labelled field by field with how it is known."""

from collections.abc import Mapping
from datetime import date

from comity.drafting.catalogue.entries import Entry
from comity.drafting.filling.audience import eligibility_of
from comity.drafting.filling.fits import first_that_fits, fits
from comity.drafting.filling.money_and_people import (
    by_rule,
    cost_of,
    in_later_year,
    length_of,
    people_of,
    repeats_of,
    runs_of,
)
from comity.drafting.filling.session_dates import Running, dated_sessions
from comity.drafting.settings.reader import Faults
from comity.drafting.settings.shapes import Settings
from comity_planning.parts import Activity, Session

Days = tuple[tuple[date, date], ...]


def activity_of(entry: Entry, settings: Settings, faults: Faults) -> Activity:
    """The activity with all gaps filled by the rules. Faults are added to the list."""
    rules = settings.rules
    bodies = tuple(body.id for body in settings.means.bodies)
    days, length_basis = length_of(entry, rules, faults)
    people, people_basis = people_of(entry, days, rules, bodies, faults)
    cost, cost_basis = cost_of(entry, days, sum(people.values()), rules, settings.digits, faults)
    at_most, repeat_basis = repeats_of(entry, days, rules)
    dated, sessions_basis = sessions_of(entry, days, settings, faults)
    eligibility, audience_basis = eligibility_of(entry, settings.catalogue.audience)
    advances, advances_basis = advances_of(entry, sum(people.values()), days, settings)
    filled = {
        "duration_days": length_basis,
        "people": people_basis,
        "cost": cost_basis,
        "at_most": repeat_basis,
        "sessions": sessions_basis,
        "open_to": audience_basis,
        "advances": advances_basis,
    }
    return Activity(
        id=entry.id,
        title=entry.title,
        area=entry.area or entry.theme,
        provider=entry.provider,
        source_url=entry.source_url,
        advances=advances,
        people=people,
        themes=themes_of(entry, days, settings),
        eligibility=eligibility,
        at_most=at_most,
        sessions=priced_sessions(entry, dated, cost, settings),
        basis=labels_of(entry, filled),
    )


def labels_of(entry: Entry, filled: Mapping[str, str]) -> dict[str, str]:
    """How each field is known; where it comes from, and the day that the source speaks to."""
    labels = {name: basis for name, basis in entry.basis.items() if name not in {"id", "source_url", "source_as_of"}}
    labels |= {name: basis for name, basis in filled.items() if basis}
    if entry.family:
        labels["family"] = entry.family.label
    if entry.source_as_of:
        labels["source_as_of"] = entry.source_as_of
    return labels


def sessions_of(entry: Entry, days: int, settings: Settings, faults: Faults) -> tuple[Days, str]:
    """Dated runs: those of the catalogue, else made by the stated rules."""
    if entry.sessions:
        return entry.sessions, entry.basis["sessions"]
    rules = settings.rules
    per_year, runs_basis = runs_of(entry, days, rules, settings.dates.most_runs_per_year, faults)
    season = first_that_fits(rules.seasons, entry, days)
    if season:
        around, where = season.around, by_rule(rules.label, season.name, season.match)
    elif entry.observed_from:
        around, where = (entry.observed_from,), f"{rules.label}: around the day of the year on which it was last seen"
    else:
        around, where = (), f"{rules.label}: week from the checksum of the id"
    running = Running(id=entry.id, days=days, per_year=per_year, around=around)
    dated = dated_sessions(running, settings.dates, settings.demand.horizon)
    return dated, f"{where}; {runs_basis}"


def priced_sessions(entry: Entry, dated: Days, cost: Mapping[str, int], settings: Settings) -> tuple[Session, ...]:
    """Sessions with ids that carry their first day; costs by rule grow from year to year, stated ones do not."""
    first = settings.demand.horizon.starts.year
    increase = settings.rules.yearly_increase if entry.cost is None else 0
    return tuple(
        Session(
            id=f"{entry.id}-{starts}",
            starts=starts,
            ends=ends,
            cost=in_later_year(cost, max(starts.year - first, 0), increase, settings.digits),
            seats=entry.seats,
        )
        for starts, ends in dated
    )


def themes_of(entry: Entry, days: int, settings: Settings) -> tuple[str, ...]:
    """Cross-cutting themes that a rule gives the activity, each once."""
    return tuple(dict.fromkeys(rule.theme for rule in settings.demand.theme_rules if fits(rule.match, entry, days)))


def advances_of(entry: Entry, heads: int, days: int, settings: Settings) -> tuple[dict[str, int], str]:
    """Amounts by requirement: the first rule of each that fits; what the catalogue states goes before it."""
    amounts: dict[str, int] = {}
    for requirement, rules in settings.demand.advancing.items():
        rule = first_that_fits(rules, entry, days)
        if rule:
            amounts[requirement] = heads if rule.amount is None else rule.amount
    by_rules = f"{settings.rules.label}: advanced_by of the requirements"
    basis = f"{entry.basis['advances']}; else {by_rules}" if entry.advances else by_rules
    amounts |= entry.advances
    return {requirement: amount for requirement, amount in amounts.items() if amount}, basis if amounts else ""
