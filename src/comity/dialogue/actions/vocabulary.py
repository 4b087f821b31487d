"""Keeping the places and the topics that every side reads, and the dated facts of the years with a partner."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.actions import add_record, change_record, own_side
from comity.access.models import Audience, Guarded, Side, User
from comity.access.policy import keys_of
from comity.common.errors import Refused
from comity.dialogue.known_dates import date_faults
from comity.dialogue.models import Place, TimelineItem, Topic
from comity.dialogue.policy import keeps_dialogue, keeps_entry, keeps_vocabulary, topics_visible_to
from comity.journal.actions import write_entry
from comity.programmes.faults import refuse_if

Kept = TypeVar("Kept", bound=Guarded)


def kept(found: Kept | None, table: type[Kept], values: Mapping[str, Any], *, by: User, at: datetime) -> Kept:
    """The entry with these values: changed when it is there, else added for everyone to see."""
    if not keeps_vocabulary(by):
        raise Refused(_("Only a programme manager of the organisation keeps this list. Ask one to change it."))
    if found is None:
        return add_record(table, values, by=by, at=at, audience=Audience.PUBLIC)
    change_record(found, values, base_version=found.version, by=by, at=at)
    return found


@transaction.atomic
def keep_place(code: str, values: Mapping[str, Any], *, by: User, at: datetime) -> Place:
    """A place, by its code. Raises Refused."""
    return kept(Place.objects.filter(code=code).first(), Place, {"code": code, **values}, by=by, at=at)


@transaction.atomic
def keep_topic(code: str, values: Mapping[str, Any], *, by: User, at: datetime) -> Topic:
    """A topic, by its code. Raises Refused."""
    return kept(Topic.objects.filter(code=code).first(), Topic, {"code": code, **values}, by=by, at=at)


def learn_synonym(topic: Topic, language: str, words: str, *, by: User, at: datetime) -> bool:
    """What texts of a language call a topic, learned from one that was confirmed; False where it was known.

    The caller has seen to it that a keeper of the vocabulary named it.
    """
    said, known = words.strip().casefold(), list(topic.synonyms.get(language, []))
    if not said or said in known:
        return False
    change_record(
        topic, {"synonyms": {**topic.synonyms, language: [*known, said]}}, base_version=topic.version, by=by, at=at
    )
    return True


def forget_synonym(topic: Topic, language: str, words: str, *, by: User, at: datetime) -> None:
    """Take back what one text taught; nothing where somebody else has taken it away."""
    said, known = words.strip().casefold(), list(topic.synonyms.get(language, []))
    if said in known:
        left = {**topic.synonyms, language: [one for one in known if one != said]}
        values = {"synonyms": {code: told for code, told in left.items() if told}}
        change_record(topic, values, base_version=topic.version, by=by, at=at)


@transaction.atomic
def keep_timeline_item(
    code: str, values: Mapping[str, Any], *, about: Side, topics: Iterable[Topic] | None = None, by: User, at: datetime
) -> TimelineItem:
    """A dated fact of the own side about a partner, by its code; without topics it keeps its own. Raises Refused."""
    refuse_if(date_faults({name: values.get(name, "") for name in ("starts", "ends")}))
    found = TimelineItem.objects.filter(owner=own_side(by), code=code).first()
    if found is None:
        if not keeps_dialogue(by, about):
            raise Refused(_("Only those who write for this partner add to its timeline."))
        found = add_record(TimelineItem, {"code": code, **values}, by=by, at=at, about=about)
    else:
        must_keep(found, by)
        change_record(found, values, base_version=found.version, by=by, at=at)
    if topics is not None:
        set_topics(found, topics, by=by, at=at)
    return found


def must_keep(record: Guarded, by: User) -> None:
    """Raises Refused for what another side wrote down."""
    if not keeps_entry(by, record):
        raise Refused(_("Only those who draft for the side that wrote this down change it."))


def known_only(record: Guarded, values: Mapping[str, Any], doors: Mapping[str, Any], by: User) -> dict[str, Any]:
    """The values without emptying a link to a record that this person may not know, and so could not choose."""
    told = dict(values)
    for name, door in doors.items():
        held = getattr(record, name)
        if held is not None and told.get(name, held) is None and not door(by).filter(pk=held.pk).exists():
            told.pop(name)
    return told


def set_topics(record: Any, topics: Iterable[Topic], *, by: User, at: datetime) -> None:
    """Which topics a record is about, journalled when it changes; those that this person may not know stay."""
    before = sorted(record.topics.values_list("code", flat=True))
    chosen = [*topics, *record.topics.exclude(pk__in=keys_of(topics_visible_to, by))]
    after = sorted(one.code for one in chosen)
    if before != after:
        record.topics.set(chosen)
        if before:
            write_entry(record, "change", by=by, at=at, changes={"topics": [before, after]})
