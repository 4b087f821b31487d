"""Keeping partners and what belongs to them: bodies, people, posts, regions, groups."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.actions import add_record, change_record, make_side
from comity.access.models import Audience, Guarded, Side, User
from comity.access.policy import keys_of
from comity.access.queries import side_known
from comity.common.addresses import address_in
from comity.common.dates import EARLIEST, LATEST, is_our_year
from comity.common.errors import Refused
from comity.journal.actions import write_entry
from comity.partners.models import Body, Holding, Partner, PartnerGroup, Person, PersonName, Post, Provider, Region
from comity.partners.policy import groups_visible_to, keeps_body, keeps_directory, keeps_partner, regions_visible_to

Kept = TypeVar("Kept", bound=Guarded)
DATE_PARTS = (4, 7, 10)  # a year, a month, a day in ISO form
DAYS = ("starts", "ends", "announced", "named_on", "took_up")  # of a term in a post


def kept(record: Kept | None, table: type[Kept], values: Mapping[str, Any], *, by: User, at: datetime) -> Kept:
    """The record with these values: changed when it is there, else added for everyone to see."""
    if record is None:
        return add_record(table, values, by=by, at=at, audience=Audience.PUBLIC)
    change_record(record, values, base_version=record.version, by=by, at=at)
    return record


@transaction.atomic
def change_entry(record: Guarded, values: Mapping[str, Any], *, base_version: int, by: User, at: datetime) -> None:
    """Change a region, group, person, post or holding. Raises Refused, ChangedMeanwhile."""
    must_keep_directory(by)
    if isinstance(record, Holding):
        check_term({"person": record.person, "seen": record.seen, **values})
    change_record(record, values, base_version=base_version, by=by, at=at)


def check_known_date(name: str, text: str) -> None:
    """Raises Refused for a date that is no year, month or day."""
    if text and not known_date(text):
        raise Refused(f"{name}: write a year, a month or a day, such as 2026, 2026-03 or 2026-03-06; got {text}.")
    if text and not is_our_year(int(text[:4])):
        raise Refused(f"{name}: write a year from {EARLIEST} to {LATEST}; got {text}.")


def check_term(values: Mapping[str, Any]) -> None:
    """Raises Refused for a term whose days cannot be, a vacancy of no day, or a source that is no public address."""
    for name in DAYS:
        check_known_date(name, values.get(name, ""))
    starts, ends = values.get("starts", ""), values.get("ends", "")
    precise = min(len(starts), len(ends))  # what both name: a year that holds the first day is not before it
    if ends[:precise] < starts[:precise]:
        raise Refused(_("The last day lies before the first."))
    if values.get("person") is None and not any(values.get(name) for name in (*DAYS, "seen")):
        raise Refused(_("Say from when to when the post is vacant, or when a successor was announced."))
    for line in values.get("sources", ()):
        address = next(iter(line.split()), "")
        if not address_in(address):
            raise Refused(
                _("Write each source as a whole address, beginning with https://; got %(text)s.") % {"text": address}
            )


def must_be_new(table: Any, code: str) -> None:
    """Raises Refused when something of this kind has the code already."""
    if table.objects.filter(code=code).exists():
        raise Refused(f"The code {code} is taken: open that entry, or choose another code.")


def must_keep_directory(by: User) -> None:
    """Raises Refused for one who may not keep what everyone reads."""
    if not keeps_directory(by):
        raise Refused("Only a programme manager of the organisation keeps this list. Ask one to change it.")


@transaction.atomic
def keep_region(code: str, name: str, *, position: int = 0, by: User, at: datetime) -> Region:
    """A region, by its code."""
    must_keep_directory(by)
    values = {"code": code, "name": name, "position": position}
    return kept(Region.objects.filter(code=code).first(), Region, values, by=by, at=at)


@transaction.atomic
def keep_group(code: str, name: str, *, by: User, at: datetime, **source: Any) -> PartnerGroup:
    """A group of partners, by its code."""
    must_keep_directory(by)
    values = {"code": code, "name": name, **source}
    return kept(PartnerGroup.objects.filter(code=code).first(), PartnerGroup, values, by=by, at=at)


@transaction.atomic
def add_partner(
    code: str, name: str, values: Mapping[str, Any], *, groups: Iterable[PartnerGroup] = (), by: User, at: datetime
) -> Partner:
    """A partner with a side of its own, for everyone to see. Raises Refused when its code is taken."""
    must_keep_directory(by)
    if side_known(code):
        raise Refused(f"There is a side with the code {code} already: open it, or choose another code.")
    side = make_side(Side.Kind.PARTNER, code, name)
    partner = add_record(
        Partner, {"side": side, "name": name, **values}, by=by, at=at, about=side, audience=Audience.PUBLIC
    )
    set_groups(partner, groups, by=by, at=at)
    return partner


@transaction.atomic
def change_partner(
    partner: Partner,
    values: Mapping[str, Any],
    *,
    groups: Iterable[PartnerGroup] | None = None,
    base_version: int,
    by: User,
    at: datetime,
) -> None:
    """Change what is told of a partner; what of it this person may not know stays. Raises Refused, ChangedMeanwhile."""
    if not keeps_partner(by, partner):
        raise Refused("Only the desk of this partner or a programme manager can change it.")
    told = dict(values)
    region = partner.region
    if region and told.get("region") is None and not regions_visible_to(by).filter(pk=region.pk).exists():
        told.pop("region", None)
    change_record(partner, told, base_version=base_version, by=by, at=at)
    if groups is not None:
        unknown = partner.groups.exclude(pk__in=keys_of(groups_visible_to, by))
        set_groups(partner, [*groups, *unknown], by=by, at=at)


def set_groups(partner: Partner, groups: Iterable[PartnerGroup], *, by: User, at: datetime) -> None:
    """Which groups a partner belongs to, journalled when it changes."""
    before = sorted(partner.groups.values_list("code", flat=True))
    after = sorted(group.code for group in groups)
    if before != after:
        partner.groups.set(list(groups))
        write_entry(partner, "set groups", by=by, at=at, changes={"groups": [before, after]})


@transaction.atomic
def add_body(side: Side, values: Mapping[str, Any], *, by: User, at: datetime, about: Side | None = None) -> Body:
    """A body of a side. Raises Refused when the side has one of this code."""
    if not keeps_body(by, side):
        raise Refused("Bodies are kept by their own side, and for a partner by its desk.")
    if Body.objects.filter(side=side, code=values["code"]).exists():
        raise Refused(f"There is a body with the code {values['code']} already: change that one.")
    return add_record(Body, {"side": side, **values}, by=by, at=at, about=about or side, audience=Audience.BOTH)


@transaction.atomic
def change_body(body: Body, values: Mapping[str, Any], *, base_version: int, by: User, at: datetime) -> None:
    """Change what is told of a body. Raises Refused, ChangedMeanwhile."""
    if not keeps_body(by, body.side):
        raise Refused("Bodies are kept by their own side, and for a partner by its desk.")
    change_record(body, values, base_version=base_version, by=by, at=at)


@transaction.atomic
def add_entry(table: type[Kept], values: Mapping[str, Any], *, by: User, at: datetime) -> Kept:
    """A new region, group, person or post, for everyone to see. Raises Refused when its code is taken."""
    must_keep_directory(by)
    must_be_new(table, values["code"])
    return add_record(table, values, by=by, at=at, audience=Audience.PUBLIC)


@transaction.atomic
def keep_person(code: str, values: Mapping[str, Any], *, by: User, at: datetime) -> Person:
    """A public office holder, by code."""
    must_keep_directory(by)
    found = Person.objects.filter(code=code).first()
    return kept(found, Person, {"code": code, **values}, by=by, at=at)


@transaction.atomic
def keep_name(
    person: Person, name: str, *, language: str = "", source_url: str = "", by: User, at: datetime
) -> PersonName:
    """A form of the person's name as one source writes it; the person is found by it from then on. Raises Refused."""
    must_keep_directory(by)
    known = PersonName.objects.filter(person=person, name=name, source_url=source_url).first()
    if known is not None:
        return known
    if name not in {person.name, *person.spellings}:
        spellings = {"spellings": [*person.spellings, name]}
        change_record(person, spellings, base_version=person.version, by=by, at=at)
    return PersonName.objects.create(person=person, name=name, language=language, source_url=source_url)


@transaction.atomic
def keep_post(code: str, values: Mapping[str, Any], *, by: User, at: datetime) -> Post:
    """A post, by code."""
    must_keep_directory(by)
    return kept(Post.objects.filter(code=code).first(), Post, {"code": code, **values}, by=by, at=at)


@transaction.atomic
def keep_holding(post: Post, person: Person | None, values: Mapping[str, Any], *, by: User, at: datetime) -> Holding:
    """Who held a post from when to when; the same person and first day are the same holding."""
    must_keep_directory(by)
    check_term({"person": person, **values})
    found = Holding.objects.filter(post=post, person=person, starts=values.get("starts", "")).first()
    return kept(found, Holding, {"post": post, "person": person, **values}, by=by, at=at)


@transaction.atomic
def add_holding(post: Post, person: Person | None, values: Mapping[str, Any], *, by: User, at: datetime) -> Holding:
    """A term that is not on record yet. Raises Refused where it is: what stands there is never written over unseen."""
    if Holding.objects.filter(post=post, person=person, starts=values.get("starts", "")).exists():
        raise Refused("This term is on record, with the same holder and first day: change it where it stands.")
    return keep_holding(post, person, values, by=by, at=at)


@transaction.atomic
def give_side(provider: Provider, *, by: User, at: datetime) -> Side:
    """A side of its own for a provider that takes part: its people may then be invited."""
    must_keep_directory(by)
    if provider.side:
        return provider.side
    side = make_side(Side.Kind.PROVIDER, provider.code[:60], provider.name)
    change_record(provider, {"side": side}, base_version=provider.version, by=by, at=at)
    return side


def known_date(text: str) -> bool:
    """A date as precisely as it is known: year, month or day in ISO form."""
    if len(text) not in DATE_PARTS:
        return False
    try:
        datetime.fromisoformat(text + "-01-01"[: 10 - len(text)] if len(text) == 4 else f"{text}-01"[:10])
    except ValueError:
        return False
    return True
