"""What a contribution must hold before it is kept: one sentence for each fault, saying what to do."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from comity.common.addresses import address_in
from comity.common.dates import EARLIEST, LATEST, is_of_our_time
from comity.common.errors import Refused
from comity.contributions.models import Contribution, Undertaking
from comity.contributions.states import GIVEN_BY_PARTNER, Giver, Kind, Of, Qualifier
from comity.partners.models import Partner
from comity.programmes.known_dates import HOW, first_day, last_day

ONE_VALUE = frozenset({Qualifier.EXACT, Qualifier.AS_OF})  # no words for a range
MAY_LACK_A_VALUE = frozenset({Kind.BENEFIT, Kind.FUND})
MEANT = ("kind", "giver", "undertaking", "counterpart", "as_of", "starts", "ends")
HOLDS = {Kind.STRENGTH: {Of.MISSION}, Kind.FUND: {Of.FUND, Of.PHASE}}


def must_be_contribution(partner: Partner, values: Mapping[str, Any]) -> None:
    """Raises Refused with everything that is wrong with these values."""
    faults = [
        *faults_of_value(values),
        *faults_of_dates(values),
        *faults_of_place(partner, values),
        *faults_of_source(values),
    ]
    if faults:
        raise Refused(" ".join(faults))


def faults_of_value(values: Mapping[str, Any]) -> list[str]:
    """A range stays a range, and one value is no range."""
    low, high, said = values["low"], values["high"], values["qualifier"]
    if low is None and high is None:
        return [] if values["kind"] in MAY_LACK_A_VALUE else [_("Write the value that the source gives.")]
    if low is None or high is None or low > high or low < 0:
        return [_("Write the least value and, for a range, the most; none is below zero.")]
    if low < high and said in ONE_VALUE:
        return [_("From one value to another is no exact figure: choose “range”, or write one value.")]
    if low == high and said == Qualifier.RANGE:
        return [_("A range has two values: write the most as well, or say how sure the one value is.")]
    return [] if values["unit"] else [_("Say in which unit the value is, such as persons, percent or bcm.")]


def faults_of_dates(values: Mapping[str, Any]) -> list[str]:
    """Either the day a value holds for, or the period it was given in; each as precise as it is known."""
    as_of, starts, ends = values["as_of"], values["starts"], values["ends"]
    try:
        first, last = first_day(starts), last_day(ends)
        day = first_day(as_of)
    except ValueError:
        return [_("Of a date: %(how)s.") % {"how": HOW}]
    if far := far_off(first, last, day):
        return far
    if bool(as_of) == bool(starts or ends):
        return [_("Write either the date the value holds for, or the period it was given in.")]
    if first and last and last < first:
        return [_("The period ends before it begins: turn its two dates round.")]
    if values["kind"] == Kind.STRENGTH and not as_of:
        return [_("A strength holds for a date: write the date the source speaks of.")]
    return faults_of_end(values)


def far_off(*days: date | None) -> list[str]:
    """A year that can only be a slip of typing."""
    if all(is_of_our_time(day) for day in days if day):
        return []
    return [_("Of a date: write a year from %(first)s to %(last)s.") % {"first": EARLIEST, "last": LATEST}]


def faults_of_end(values: Mapping[str, Any]) -> list[str]:
    """Nobody serves in a mission that is over."""
    found, first = values["undertaking"], first_day(values["as_of"])
    if values["kind"] != Kind.STRENGTH or found is None or first is None:
        return []
    over = last_day(found.ends)
    return [_("The mission was over by then: put the date right, or its end.")] if over and over < first else []


def meant_by(record: Contribution) -> dict[str, Any]:
    """What a figure is about."""
    return {name: getattr(record, name) for name in MEANT}


def tells_the_same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Of one kind, of one mission, fund or destination, and of one time: only then do two figures tell one fact."""
    plain = all(one[name] == other[name] for name in ("kind", "giver", "undertaking"))
    there = [each["counterpart"].strip().casefold() for each in (one, other)]
    return plain and there[0] == there[1] and of_one_time(one, other)


def of_one_time(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """The same period; of two dates the less precise may hold the other."""
    if one["as_of"] and other["as_of"]:
        short, long = sorted((one["as_of"], other["as_of"]), key=len)
        return bool(long.startswith(short))
    spans = [(first_day(each["starts"]), last_day(each["ends"])) for each in (one, other)]
    return not (one["as_of"] or other["as_of"]) and spans[0] == spans[1]


def not_the_same() -> str:
    """Why two figures are not joined."""
    return _("It tells another fact: choose a figure of the same kind, mission or destination, and year or day.")


def faults_of_place(partner: Partner, values: Mapping[str, Any]) -> list[str]:
    """A strength stands in a mission of this partner, money of a fund in the fund or a phase of it."""
    kind, giver, found = values["kind"], values["giver"], values["undertaking"]
    faults = []
    if kind in GIVEN_BY_PARTNER and giver != Giver.PARTNER:
        faults.append(_("Missions, transit and energy are given by the partner."))
    if kind == Kind.BENEFIT and giver != Giver.ORGANISATION:
        faults.append(_("A benefit is what the partner receives."))
    if found is not None and found.partner_id != partner.pk:
        faults.append(_("Choose a mission or fund of this partner."))
    if kind in HOLDS and (found is None or found.kind not in HOLDS[kind]):
        faults.append(
            _("Choose the mission of this strength.")
            if kind == Kind.STRENGTH
            else _("Choose the trust fund, or the phase of it.")
        )
    return faults


def faults_of_source(values: Mapping[str, Any]) -> list[str]:
    """Every figure says where it comes from; an address is one of the web."""
    url = values["source_url"]
    addresses = [one for one in (url, *values.get("sources", ())) if one]
    if not all(map(address_in, addresses)):
        return [_("Write the whole address of a source, with https:// or http://.")]
    return [] if url or values["source_kind"] else [_("Say where the figure comes from: an address, or in words.")]


def must_be_undertaking(partner: Partner, values: Mapping[str, Any]) -> None:
    """Raises Refused with what is wrong with a mission, fund or phase."""
    part_of: Undertaking | None = values["part_of"]
    faults = []
    try:
        first, last = first_day(values["starts"]), last_day(values["ends"])
        faults += far_off(first, last)
        if first and last and last < first:
            faults.append(_("It ends before it begins: turn the two dates round."))
    except ValueError:
        faults.append(_("Of a date: %(how)s.") % {"how": HOW})
    if values["kind"] == Of.PHASE:
        if part_of is None or part_of.kind != Of.FUND or part_of.partner_id != partner.pk:
            faults.append(_("Choose the trust fund that the phase is part of."))
    elif part_of is not None:
        faults.append(_("Only a phase is part of a trust fund."))
    faults += faults_of_source(values)
    if faults:
        raise Refused(" ".join(faults))
