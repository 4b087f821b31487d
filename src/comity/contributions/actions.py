"""Writing down what is given and received: adding, changing, choosing a working value, opening to everyone."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import ProtectedError
from django.utils.translation import gettext as _

from comity.access.actions import add_record, change_record, open_to
from comity.access.models import Audience, Side, User
from comity.access.policy import acts_for, organisation
from comity.common.errors import Refused
from comity.contributions.checking import (
    meant_by,
    must_be_contribution,
    must_be_undertaking,
    not_the_same,
    tells_the_same,
)
from comity.contributions.models import Contribution, Undertaking
from comity.contributions.policy import adds_contributions, keeps_contribution, opens_contribution
from comity.contributions.queries import fact_of
from comity.journal.actions import write_entry
from comity.partners.models import Partner

SOURCE = {"source_url": "", "source_kind": ""}
CONTRIBUTION = {
    **{"undertaking": None, "low": None, "high": None, "unit": "", "counterpart": "", "fact": "", "note": ""},
    **{"as_of": "", "starts": "", "ends": "", **SOURCE},
}
UNDERTAKING = {"part_of": None, "starts": "", "ends": "", **SOURCE}


def must_add(partner: Partner, by: User) -> Side | None:
    """The side that a new record concerns besides the person's own. Raises Refused for one who may not add."""
    if not adds_contributions(by, partner):
        raise Refused(_("Only this partner, its desk and a programme manager write down what it gives and receives."))
    return organisation() if acts_for(by) == partner.side else partner.side


def must_keep(record: Contribution | Undertaking, by: User) -> None:
    """Raises Refused for one who may not change the record, with the reason."""
    if not keeps_contribution(by, record):
        if record.audience == Audience.PUBLIC:
            raise Refused(_("Everyone reads this; only a programme manager of the organisation changes it."))
        raise Refused(_("Only the side that wrote this down changes it."))


def whole(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with what was left out; one value is the least and the most."""
    told = {**CONTRIBUTION, **values}
    if told["high"] is None:
        told["high"] = told["low"]
    return told


def joined_with(same_as: Contribution | None, told: dict[str, Any], before: Contribution | None = None) -> None:
    """Share the fact of another figure. Raises Refused where it is of another thing and was not joined before."""
    if same_as is None:
        return
    other = meant_by(same_as)
    was = before is not None and before.fact == fact_of(same_as) and not tells_the_same(meant_by(before), other)
    if not was and not tells_the_same(told, other):
        raise Refused(not_the_same())
    told["fact"] = fact_of(same_as)


@transaction.atomic
def add_contribution(
    partner: Partner,
    values: Mapping[str, Any],
    *,
    same_as: Contribution | None = None,
    by: User,
    at: datetime,
    note: str = "",
) -> Contribution:
    """A figure that a source states, for both sides to know; it may tell the same fact as another. Raises Refused."""
    about = must_add(partner, by)
    told = whole(values)
    must_be_contribution(partner, told)
    joined_with(same_as, told)
    told["partner"] = partner
    return add_record(Contribution, told, by=by, at=at, about=about, audience=Audience.BOTH, note=note)


@transaction.atomic
def change_contribution(
    record: Contribution,
    values: Mapping[str, Any],
    *,
    same_as: Contribution | None = None,
    base_version: int,
    by: User,
    at: datetime,
    note: str = "",
) -> None:
    """Change a figure; both sides read it at once. Raises Refused, ChangedMeanwhile."""
    must_keep(record, by)
    told = whole(values)
    must_be_contribution(record.partner, told)
    joined_with(same_as, told, record)
    change_record(record, told, base_version=base_version, by=by, at=at, note=note)


@transaction.atomic
def remove_contribution(record: Contribution, *, by: User, at: datetime, note: str = "") -> None:
    """Take a figure away that should not stand there; the journal keeps what it was. Raises Refused."""
    must_keep(record, by)
    told = {name: [str(getattr(record, name)), None] for name in ("title", "low", "high", "unit", "source_url")}
    write_entry(record, "remove", by=by, at=at, note=note, changes=told)
    record.delete()


@transaction.atomic
def choose_working(record: Contribution, *, by: User, at: datetime, note: str) -> None:
    """Go on with one of several figures of the same fact, for a reason; the others stay. Raises Refused."""
    must_keep(record, by)
    if not note.strip():
        raise Refused(_("Say why this figure is the one to go on with."))
    key = record.fact or record.ref
    same = Contribution.objects.filter(partner=record.partner, fact=key)
    same |= Contribution.objects.filter(partner=record.partner, ref=key)
    if not same.exclude(pk=record.pk).exists():
        raise Refused(_("No other figure tells the same fact: there is nothing to choose between."))
    own = list(same.filter(owner=record.owner, working=True).exclude(pk=record.pk))
    for other in own:
        must_keep(other, by)
        change_record(other, {"working": False, "reason": ""}, base_version=other.version, by=by, at=at)
    change_record(record, {"working": True, "reason": note.strip()}, base_version=record.version, by=by, at=at)


@transaction.atomic
def show_to(record: Contribution | Undertaking, *, everyone: bool, by: User, at: datetime, note: str = "") -> None:
    """Let everyone read what is published elsewhere, with the mission or fund it stands under; or take it back.

    Without a public address it stays with both sides. Raises Refused.
    """
    if not opens_contribution(by, record):
        raise Refused(_("Only a programme manager opens what the organisation keeps."))
    if everyone and not record.source_url:
        raise Refused(_("Only what is published elsewhere is opened: write the public address of the source first."))
    above = record.undertaking if isinstance(record, Contribution) else record.part_of
    if everyone and above is not None and above.audience != Audience.PUBLIC:
        show_to(above, everyone=True, by=by, at=at, note=note)
    audience = Audience.PUBLIC if everyone else Audience.BOTH
    if record.audience != audience:
        open_to(record, audience, by=by, at=at, note=note)


@transaction.atomic
def add_undertaking(
    partner: Partner, values: Mapping[str, Any], *, by: User, at: datetime, note: str = ""
) -> Undertaking:
    """A mission, a trust fund or a phase of one, for both sides to know. Raises Refused."""
    about = must_add(partner, by)
    told = {**UNDERTAKING, **values}
    must_be_undertaking(partner, told)
    told["partner"] = partner
    return add_record(Undertaking, told, by=by, at=at, about=about, audience=Audience.BOTH, note=note)


@transaction.atomic
def change_undertaking(
    record: Undertaking, values: Mapping[str, Any], *, base_version: int, by: User, at: datetime, note: str = ""
) -> None:
    """Change what is told of a mission, fund or phase. Raises Refused, ChangedMeanwhile."""
    must_keep(record, by)
    told = {**UNDERTAKING, "kind": record.kind, **values}
    must_be_undertaking(record.partner, told)
    change_record(record, told, base_version=base_version, by=by, at=at, note=note)


@transaction.atomic
def remove_undertaking(record: Undertaking, *, by: User, at: datetime, note: str = "") -> None:
    """Take away a mission, fund or phase that nothing stands under. Raises Refused."""
    must_keep(record, by)
    write_entry(record, "remove", by=by, at=at, note=note, changes={"name": [record.name, None]})
    try:
        record.delete()
    except ProtectedError as error:
        raise Refused(_("Figures or phases stand under it: move or remove those first.")) from error
