"""What one side learns of people, posts and holders from what it read: known to that side until it shares it.

The directory that everyone reads is kept by programme managers (`actions`); what a desk or a partner confirms from a
text stays with its side, and goes to the other one with the event at which it was met.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from comity.access.actions import add_record
from comity.access.models import Guarded, Side, User
from comity.access.policy import drafts_about
from comity.common.errors import Refused
from comity.common.refs import new_ref
from comity.journal.actions import write_entry
from comity.partners.models import Holding, Person, Post
from comity.partners.policy import holdings_visible_to

LONGEST_NAME, LONGEST_TITLE = 160, 200


def must_learn(by: User, about: Side | None) -> None:
    """Raises Refused for one who writes nothing down about this side."""
    if not drafts_about(by, about):
        raise Refused(_("Only those who write for this partner, or for the partner itself, add people and posts."))


def code_for(name: str) -> str:
    """A code that no other side's entry can have: it must not tell that there is one."""
    return f"{slugify(name)[:50] or 'entry'}-{new_ref()[:12]}".lower()


@transaction.atomic
def learn_person(name: str, values: Mapping[str, Any], *, about: Side | None, by: User, at: datetime) -> Person:
    """A person that a text names and nobody knew. Raises Refused."""
    must_learn(by, about)
    given, _space, last = name.rpartition(" ")
    sorted_by = f"{last}, {given}" if given else name
    told = {"code": code_for(name), "name": name[:LONGEST_NAME], "sort_name": sorted_by[:LONGEST_NAME]}
    return add_record(Person, {**told, **values}, by=by, at=at, about=about)


@transaction.atomic
def learn_post(
    title: str, side: Side | None, values: Mapping[str, Any], *, about: Side | None, by: User, at: datetime
) -> Post:
    """A post that a text names and nobody knew. Raises Refused."""
    must_learn(by, about)
    told = {"code": code_for(title), "title": title[:LONGEST_TITLE], "side": side}
    return add_record(Post, {**told, **values}, by=by, at=at, about=about)


@transaction.atomic
def learn_holding(
    post: Post, person: Person | None, values: Mapping[str, Any], *, about: Side | None, by: User, at: datetime
) -> tuple[Holding, bool]:
    """Who holds a post; one that is known is not doubled. Says whether it is new. Raises Refused."""
    must_learn(by, about)
    known = holdings_visible_to(by).filter(post=post, person=person)
    if person is None:
        known = known.filter(announced=values.get("announced", ""))
    if found := next((one for one in known if says_as_much(one, values)), None):
        return found, False
    return add_record(Holding, {"post": post, "person": person, **values}, by=by, at=at, about=about), True


def says_as_much(known: Holding, values: Mapping[str, Any]) -> bool:
    """Whether a known term holds what is told: one that a source only names does not hold the days of a new one."""
    starts, announced = values.get("starts", ""), values.get("announced", "")
    if not (starts or announced):
        return True
    if known.ends and known.ends < (starts or announced):
        return False  # the same person once more
    return bool(known.starts or (known.announced and not starts))


def forget_learned(record: Guarded, *, by: User, at: datetime) -> None:
    """Take back what was learned; the caller has made sure that nothing else refers to it. Raises Refused."""
    must_learn(by, record.about)
    write_entry(record, "remove", by=by, at=at)
    record.delete()
