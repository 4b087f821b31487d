"""Topics, places and the years with a partner: the demonstration's vocabulary and timeline as records."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from comity.access.models import Audience, User
from comity.catalogue.policy import areas_visible_to
from comity.dialogue.actions.sharing import publish_entries
from comity.dialogue.actions.vocabulary import keep_place, keep_timeline_item, keep_topic
from comity.dialogue.models import Topic
from comity.dialogue.policy import timeline_visible_to, topics_visible_to
from comity.exchange.demonstration import FOLDER, tree
from comity.formats.sheets import read_csv
from comity.partners.models import Partner

Say = Callable[[str], None]
LANGUAGES = ("en", "fr", "az")
PLACES: tuple[tuple[str, str, str, list[str]], ...] = (
    ("baku", "Baku", "AZ", ["Bakı", "Баку", "Bakou"]),
    ("ada-university", "ADA University, Baku", "AZ", []),
)
# what a dated fact of a kind is about, whatever its words are
TOPICS_OF_KINDS = {
    "framework": "partnership_framework",
    "dialogue": "political_dialogue",
    "visit": "political_dialogue",
    "envoy": "political_dialogue",
    "contribution": "operations_contribution",
    "energy": "energy_security",
    "trust_fund": "trust_funds",
    "education": "defence_education",
}
CLEARED = ("Saloglu", "Jeyranchel", "mines", "mine clearance", "demining", "ANAMA", "unexploded")


@transaction.atomic
def load_vocabulary(by: User, at: datetime, say: Say) -> None:
    """The political list and the areas of the catalogue as topics, with what texts call them; the places."""
    areas = {one.code: one for one in areas_visible_to(by)}
    covered, called = set(), set()
    for row in read_csv(FOLDER.joinpath("topics.csv").read_text("utf-8")).rows:
        told = row.cells
        area = areas.get(told["area"])
        covered.add(told["area"])
        called.add(words_of(told["title"]))
        values = {"title": told["title"], "titles": titles_in(told), "synonyms": synonyms_in(told), "area": area}
        keep_topic(told["code"], values, by=by, at=at)
    known = set(topics_visible_to(by).values_list("code", flat=True))
    for code, area in areas.items():
        if code not in covered | known and words_of(area.name) not in called:
            keep_topic(code, {"title": area.name, "area": area}, by=by, at=at)
    for code, name, country, spellings in PLACES:
        keep_place(code, {"name": name, "country": country, "spellings": spellings}, by=by, at=at)
    say(f"{topics_visible_to(by).count()} topics in {len(LANGUAGES)} languages")


def words_of(title: str) -> frozenset[str]:
    """The words of a title by which two that differ in a comma or an “and” are one to whoever chooses."""
    return frozenset(re.findall(r"\w+", title.casefold())) - {"and"}


def titles_in(told: Mapping[str, str]) -> dict[str, str]:
    """The title by language; English is the record's own."""
    return {language: told[language] for language in LANGUAGES[1:] if told[language]}


def synonyms_in(told: Mapping[str, str]) -> dict[str, list[str]]:
    """What texts of each language call the topic."""
    said = {language: told[f"synonyms_{language}"].split("|") for language in LANGUAGES}
    return {language: [one for one in words if one] for language, words in said.items()}


def topics_by_code(by: User) -> dict[str, Topic]:
    """Every topic."""
    return {one.code: one for one in topics_visible_to(by)}


@transaction.atomic
def load_timeline(partner: Partner, name: str, by: User, at: datetime, say: Say) -> None:
    """The dated facts of the years with a partner, for everyone, each with its sources."""
    told, topics = tree(name), topics_by_code(by)
    made = [
        keep_timeline_item(
            one["id"], timeline_values(one), about=partner.side, topics=topics_in(one, topics), by=by, at=at
        )
        for one in told["events"]
    ]
    waiting = [one for one in made if one.audience != Audience.PUBLIC]
    publish_entries(waiting, by=by, at=at, note="published elsewhere")
    say(f"{timeline_visible_to(by).filter(about=partner.side).count()} dated facts of the years with {partner.name}")


def topics_in(one: Mapping[str, Any], topics: Mapping[str, Topic]) -> list[Topic]:
    """What a dated fact is about: the topic of its kind, and those whose title or other words stand in its text."""
    text = f"{one['what']} {one.get('note') or ''}".casefold()

    def named(words: str) -> bool:
        return re.search(rf"\b{re.escape(words.casefold())}\b", text) is not None

    found = {TOPICS_OF_KINDS.get(one["category"], "")}
    found |= {code for code, topic in topics.items() if any(map(named, [topic.title, *topic.synonyms.get("en", [])]))}
    found |= {"demining"} if any(map(named, CLEARED)) else set()
    return [topic for code, topic in topics.items() if code in found]


def timeline_values(one: Mapping[str, Any]) -> dict[str, Any]:
    """A dated fact as its record holds it."""
    sources = [str(each) for each in one.get("sources") or ()]
    return {
        "kind": one["category"],
        "title": one["what"],
        "starts": str(one["date"]),
        "ends": str(one.get("end") or ""),
        "figures": {str(name): str(value) for name, value in (one.get("quantities") or {}).items()},
        "parties": dict(one.get("parties") or {}),
        "note": str(one.get("note") or ""),
        "sources": sources,
        "source_url": sources[0] if sources else "",
        "differs": bool(one.get("differs")),
        "basis": "fact",
    }
