"""The demonstration: real, sourced records, invented people who sign in, and an illustrative programme.

Everything goes in through the same acts that people use. Loading twice changes nothing.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from typing import Any

from comity.access.actions import make_side, own_side
from comity.access.memberships import make_member, name_contact
from comity.access.models import Membership, Side, User
from comity.formats.trees import read_tree
from comity.partners.actions import (
    add_body,
    add_partner,
    give_side,
    keep_group,
    keep_holding,
    keep_person,
    keep_post,
    keep_region,
)
from comity.partners.policy import (
    bodies_visible_to,
    groups_visible_to,
    partners_visible_to,
    providers_visible_to,
    regions_visible_to,
)
from comity.programmes.known_dates import date_words

FOLDER = files("comity").joinpath("data", "demonstration")
PASSWORD = "calm paper and ink"  # noqa: S105 - of invented people in a demonstration on one's own machine


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """An invented person of the demonstration; `provider` names the institution, `contact` one named to other sides."""

    username: str
    name: str
    side: str
    kind: str
    answers_for: tuple[str, ...] = ()
    provider: str = ""
    contact: bool = False


Say = Callable[[str], None]


def tree(name: str) -> Any:
    """A file of the demonstration as plain values."""
    return read_tree(FOLDER.joinpath(name).read_bytes()).value


def cast() -> list[Cast]:
    """The people of the demonstration, the manager first."""
    return [Cast(**{**one, "answers_for": tuple(one.get("answers_for", ()))}) for one in tree("cast.yaml")["people"]]


def load_sides(at: datetime) -> User:
    """The organisation and the account that loads the rest: the manager."""
    organisation = tree("cast.yaml")["organisation"]
    side = make_side(Side.Kind.ORGANISATION, organisation["code"], organisation["name"])
    manager = cast()[0]
    member = make_member(manager.username, PASSWORD, name=manager.name, side=side, kind=manager.kind, at=at)
    user = member.user
    user.acting = member
    return user


def load_directory(by: User, at: datetime, say: Say) -> None:
    """Regions, groups, partners and their bodies; people in posts."""
    told = tree("partners.yaml")
    source = {"source_url": told["source"], "source_as_of": told["source_as_of"], "basis": "fact"}
    for position, one in enumerate(told["regions"]):
        keep_region(one["code"], one["name"], position=position, by=by, at=at)
    for one in told["groups"]:
        keep_group(one["code"], one["name"], by=by, at=at, **source)
    regions = {one.code: one for one in regions_visible_to(by)}
    groups = {one.code: one for one in groups_visible_to(by)}
    there = set(partners_visible_to(by).values_list("country", flat=True))
    for one in told["partners"]:
        if one["iso2"] in there:
            continue
        values = {"country": one["iso2"], "region": regions[one["region"]], **source}
        if "clearance" in one:
            values |= {"clearance": one["clearance"], "basis_of": {"clearance": one["clearance_basis"]}}
        mine = [groups[code] for code in one["groups"]]
        add_partner(one["iso2"].lower(), one["name"], values, groups=mine, by=by, at=at)
    load_bodies(told["bodies"], by, at)
    say(f"{len(told['partners'])} partners, {load_people(by, at)} people in posts")


def load_bodies(told: list[Mapping[str, str]], by: User, at: datetime) -> None:
    """Bodies of partners, labelled as what they are: kinds of bodies that exist."""
    sides = {one.country: one.side for one in partners_visible_to(by).select_related("side")}
    there = {(one.side_id, one.code) for one in bodies_visible_to(by)}
    for one in told:
        side = sides[one["partner"]]
        if (side.pk, one["code"]) not in there:
            add_body(side, {"code": one["code"], "name": one["name"], "basis": "derived"}, by=by, at=at)


def load_people(by: User, at: datetime) -> int:
    """Public office holders and the posts they held."""
    told = tree("people.yaml")
    people, named = {}, sources_of_people(told)
    for one in told["people"]:
        values = {
            "name": one["name"],
            "sort_name": one.get("sort_name", ""),
            "spellings": one.get("names", []),
            "country": one.get("country", ""),
            "source_url": named.get(one["id"], ""),
            "basis": "fact",
        }
        people[one["id"]] = keep_person(one["id"], values, by=by, at=at)
    sides = {f"partner:{one.country}": one.side for one in partners_visible_to(by).select_related("side")}
    for one in told["posts"]:
        values = {
            "title": one["title"],
            "other_titles": one.get("other_titles", []),
            "side": sides.get(one["side"], by.acting.side if one["side"] == "org" and by.acting else None),
            "body_name": one.get("body", ""),
            "mandate": one.get("mandate_countries", []),
            "mandate_name": one.get("mandate_name", ""),
            "source_url": one.get("created", {}).get("source", "") or next(iter(sources_of_post(one)), ""),
            "note": note_of_post(one),
            "basis": "fact",
        }
        post = keep_post(one["id"], values, by=by, at=at)
        for person, holding in holdings_in(one):
            keep_holding(post, people[person] if person else None, holding, by=by, at=at)
    return len(people)


ISO_DAY = re.compile(r"\b(?:19|20)\d\d-\d\d(?:-\d\d)?\b")


def in_words(text: str) -> str:
    """A text with its days written out."""
    return ISO_DAY.sub(lambda day: date_words(day[0]), text)


def note_of_post(post: Mapping[str, Any]) -> str:
    """Since when there is the post and what its duties are, each with the address that tells it."""
    created, duties = post.get("created"), post.get("duties")
    lines = [
        *([f"Created: {date_words(created['date'])}, {created['by']} {created['source']}"] if created else []),
        *([f"Duties: {'; '.join(duties)} {post['duties_source']}"] if duties else []),
    ]
    return "\n".join(lines)


def sources_of_post(post: Mapping[str, Any]) -> list[str]:
    """Every address that names a holder of the post, oldest term first."""
    return [url for one in post.get("holders", []) for url in one.get("sources", [])]


def sources_of_people(told: Mapping[str, Any]) -> dict[str, str]:
    """For each person an address that names them in a post."""
    found: dict[str, str] = {}
    for post in told["posts"]:
        for one in post.get("holders", []):
            if one.get("person") and one.get("sources"):
                found.setdefault(one["person"], one["sources"][-1])
    return found


def conflict_words(one: Mapping[str, str]) -> str:
    """What a source tells otherwise, behind its address."""
    told = in_words(f"{one['value']} ({one['note']})" if one.get("note") else one["value"])
    return f"{one['source']} {told}"


def holdings_in(post: Mapping[str, Any]) -> Iterator[tuple[str | None, dict[str, Any]]]:
    """Who held the post, and what is told of the term; what a source tells otherwise stays with its address."""
    for one in post.get("holders", []):
        conflicts = [conflict_words(each) for each in one.get("conflicts", [])]
        yield (
            one.get("person"),
            {
                "starts": one.get("from") or "",
                "ends": one.get("to") or "",
                "announced": one.get("announced") or "",
                "acting": bool(one.get("acting")),
                "named_on": one.get("name_announced") or "",
                "took_up": "",
                "seen": [str(day) for day in one.get("seen", [])],
                "note": in_words(one.get("note", "")),
                "sources": [*one.get("sources", []), *conflicts],
                "source_url": next(iter(one.get("sources", [])), ""),
                "basis": "fact",
            },
        )


def load_cast(by: User, at: datetime) -> None:
    """The other invented people, once their sides are there; each side names its contacts itself."""
    sides = {side.code: side for side in sides_known(by)}
    own = own_side(by)
    if by.acting and cast()[0].contact and not by.acting.contact:
        name_contact(by.acting, named=True, by=by, at=at)
    for one in cast()[1:]:
        if one.provider:
            provider = providers_visible_to(by).get(code=one.provider)
            sides[one.side] = provider.side or give_side(provider, by=by, at=at)
        desks = [sides[code] for code in one.answers_for]
        side = sides[one.side]
        member = make_member(
            one.username, PASSWORD, name=one.name, side=side, kind=one.kind, answers_for=desks, at=at, by=by
        )
        if one.contact and not member.contact:
            name_contact(member, named=True, by=by if side == own else acting_under(member), at=at)


def acting_under(member: Membership) -> User:
    """The account of a member, as it acts for its side."""
    user = member.user
    user.acting = member
    return user


def sides_known(by: User) -> list[Side]:
    """The organisation's side and those of the partners."""
    own = [by.acting.side] if by.acting else []
    return [*own, *(one.side for one in partners_visible_to(by).select_related("side"))]
