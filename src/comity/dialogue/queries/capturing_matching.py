"""Which known records a draft may mean: people across spellings, posts, places, topics, goals; nothing is merged."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from comity.access.models import Side, User
from comity.dialogue.capture import likeness, same_letters
from comity.dialogue.captures_sides import spelled_as_capital
from comity.dialogue.models import Place
from comity.dialogue.queries.capturing_known import Known, KnownPerson
from comity.programmes.policy import nodes_visible_to, requirements_visible_to

ALIKE, PERHAPS = 90, 80  # capture.md, section 7
MOST = 4  # readings offered
SMALL = frozenset({"of", "the", "for", "and", "to", "a", "de", "la", "le", "du", "des", "les", "et", "l", "d", "s"})
Match = dict[str, Any]


def matches_of(draft: Mapping[str, Any], known: Known, *, user: User, partner: Side | None, day: date | None) -> Match:
    """Everything in a draft that known records may stand for, as plain values that are kept with it."""
    people = {one["key"]: people_like(one["name"]["value"], side_of(one), known) for one in draft["people"]}
    for one in draft["people"]:
        confirmed_by_engine(one, people[one["key"]], known)
    posts = {
        one["key"]: [
            posts_like(post["value"], side_of(one), known, first_of(people[one["key"]]), day) for post in one["posts"]
        ]
        for one in draft["people"]
    }
    appointed = {
        f"a{number}": posts_like(one["post"]["value"], "", known, "", day)
        for number, one in enumerate(draft["appointments"], start=1)
    }
    named_topics = {one["value"] for one in draft["topics"]} | {
        code for one in draft["claims"] for code in one["topics"]
    }
    return {
        "people": people,
        "posts": posts,
        "appointments": appointed,
        "places": {one["key"]: place_like(one["place"]["value"], known) for one in draft["events"] if one["place"]},
        "topics": {code: known.topics[code].title for code in sorted(named_topics) if code in known.topics},
        "near": {
            f"n{number}": topics_near(one["words"]["value"], known)
            for number, one in enumerate(draft["claims"], start=1)
            if one["kind"]["value"] == "topic" and not one["topics"]
        },
        "goals": goals_for(draft, known, user, partner),
    }


def side_of(person: Mapping[str, Any]) -> str:
    """The code of a person's side."""
    return str(person["side"]["value"]) if person["side"] else ""


def first_of(found: list[Match]) -> str:
    """The reference of the person that is proposed, when there is one."""
    return str(found[0]["ref"]) if found and found[0]["score"] >= ALIKE else ""


def people_like(name: str, side: str, known: Known) -> list[Match]:
    """Known people whose name is alike, the likest first; one of another side counts for less."""
    found: list[Match] = []
    for one in known.people.values():
        score = score_of(name, one)
        if score < PERHAPS:
            continue
        sides = {known.posts[post].side for post, _starts, _ends in one.held}
        fits = not side or not sides or side in sides
        exact = any(same_letters(name, spelling) for spelling in one.spellings)
        rank = 100 if exact and fits else min(score, 99) if fits else min(score, ALIKE - 1)
        found.append({"ref": one.ref, "title": one.name, "score": rank})
    return sorted(found, key=lambda one: (-one["score"], one["title"]))[:MOST]


def score_of(name: str, person: KnownPerson) -> int:
    """How alike a name is to the likest spelling; a surname alone is never more than perhaps."""
    if " " not in name.strip():
        alone = max((likeness(name, spelling.split()[-1]) for spelling in person.spellings if spelling), default=0)
        return PERHAPS if alone >= ALIKE else 0
    return max((likeness(name, spelling) for spelling in person.spellings), default=0)


def confirmed_by_engine(person: Mapping[str, Any], found: list[Match], known: Known) -> None:
    """What the engine recognised stands first."""
    ref = person["known"]
    if not ref or ref not in known.people:
        return
    exact = any(same_letters(person["name"]["value"], spelling) for spelling in known.people[ref].spellings)
    rest = [one for one in found if one["ref"] != ref]
    own = {"ref": ref, "title": known.people[ref].name, "score": 100 if exact else ALIKE}
    found[:] = [own, *rest]


def posts_like(title: str, side: str, known: Known, person: str, day: date | None) -> list[Match]:
    """Known posts that a title may mean: those that the person holds first, then those of the side."""
    held = {post for post, starts, ends in known.people[person].held if holds(starts, ends, day)} if person else set()
    found: list[Match] = []
    for one in known.posts.values():
        if side and one.side and one.side != side:
            continue
        score = max(title_score(title, other, known) for other in one.titles)
        if one.ref in held:
            score += 25
        if score >= ALIKE:
            found.append({"ref": one.ref, "title": one.title, "score": min(score, 100), "held": one.ref in held})
    if not found:  # perhaps the post this person holds, called otherwise or in another language
        posts = [known.posts[ref] for ref in held]
        found = [{"ref": one.ref, "title": one.title, "score": PERHAPS, "held": True} for one in posts]
    return sorted(found, key=lambda one: (-one["held"], -one["score"], one["title"]))[:MOST]


def holds(starts: date | None, ends: date | None, day: date | None) -> bool:
    """Whether a post is held on the day; without a day whether it is still held."""
    if day is None:
        return ends is None
    return (starts is None or starts <= day) and (ends is None or day <= ends)


def title_score(one: str, other: str, known: Known) -> int:
    """How alike two titles of posts are without names of sides; one within the other counts for less."""
    first, second = title_words(one, known), title_words(other, known)
    if not first or not second:
        return 0
    if first == second:
        return 100
    shared = len(first & second)
    if first <= second or second <= first:
        return 70 + round(20 * shared / max(len(first), len(second)))
    return round(100 * shared / len(first | second))


def title_words(title: str, known: Known) -> frozenset[str]:
    """The words that carry a title."""
    return words_without(title.casefold(), known.named)


@lru_cache(maxsize=4096)
def words_without(title: str, named: re.Pattern[str]) -> frozenset[str]:
    """The words of a title but for names of sides and small words."""
    return frozenset(word for word in re.findall(r"[^\W\d_]+", named.sub(" ", title)) if word not in SMALL)


def place_like(name: str, known: Known) -> Match:
    """The known place of this name, or nothing."""
    spellings = (name, *spelled_as_capital(name))
    for one in known.places:
        if any(same_letters(said, other) for said in spellings for other in names_of(one)):
            return {"ref": one.ref, "title": one.name}
    return {}


def names_of(place: Place) -> list[str]:
    """A place and its other spellings."""
    return [place.name, *map(str, place.spellings)]


def topics_near(words: str, known: Known) -> list[Match]:
    """The three topics that share most words with these, for a person to choose from."""
    told = frozenset(re.findall(r"\w{4,}", words.casefold()))
    ranked = []
    for code, topic in known.topics.items():
        said = " ".join([topic.title, *map(str, topic.titles.values()), *synonyms_of(topic)]).casefold()
        ranked.append((-len(told & frozenset(re.findall(r"\w{4,}", said))), topic.title, code))
    return [{"ref": code, "title": title} for score, title, code in sorted(ranked)[:3] if score]


def synonyms_of(topic: Any) -> list[str]:
    """Everything texts call a topic."""
    return [str(word) for words in topic.synonyms.values() for word in words]


def topic_named(words: str, known: Known) -> str:
    """The code of the topic that goes by exactly these words, or nothing."""
    said = words.casefold().strip()
    for code, topic in known.topics.items():
        if said in {one.casefold() for one in [topic.title, *map(str, topic.titles.values()), *synonyms_of(topic)]}:
            return code
    return ""


def goals_for(draft: Mapping[str, Any], known: Known, user: User, partner: Side | None) -> dict[str, list[Match]]:
    """For each promise, goals of the partner's programmes in the areas of its topics: proposed, never set."""
    wanted = {
        f"c{number}": [known.topics[code] for code in one["topics"] if code in known.topics]
        for number, one in enumerate(draft["claims"], start=1)
        if one["kind"]["value"] == "commitment"
    }
    if partner is None or not any(wanted.values()):
        return {}
    goals = goals_of(user, partner)
    return {key: nearest_goals(topics, goals) for key, topics in wanted.items() if topics}


def goals_of(user: User, partner: Side) -> list[tuple[str, str, frozenset[str]]]:
    """Goals of the partner's programmes: reference, title, and the words of their themes, areas and titles."""
    goals = nodes_visible_to(user).filter(programme__partner__side=partner, level__is_goal=True)
    said: dict[str, str] = {}
    rows = requirements_visible_to(user).filter(node__in=goals.values("pk"))
    for ref, rules in rows.values_list("node__ref", "advanced_by"):
        values = " ".join(str(value) for rule in rules for name in ("areas", "themes") for value in rule.get(name, ()))
        said[ref] = f"{said.get(ref, '')} {values}"
    found = []
    for ref, title, theme in goals.values_list("ref", "title", "theme__name"):
        words = re.findall(r"\w{4,}", f"{title} {theme or ''} {said.get(ref, '')}".casefold().replace("_", " "))
        found.append((ref, title, frozenset(words)))
    return found


def nearest_goals(topics: Iterable[Any], goals: list[tuple[str, str, frozenset[str]]]) -> list[Match]:
    """The goals that share words with the areas of these topics, the nearest first."""
    areas = " ".join(f"{one.area.code} {one.area.name}" if one.area else one.title for one in topics)
    told = frozenset(re.findall(r"\w{4,}", areas.casefold().replace("_", " ")))
    ranked = sorted(
        (-len(told & words) / max(len(words), 4), title, ref) for ref, title, words in goals if told & words
    )
    return [{"ref": ref, "title": title} for _score, title, ref in ranked[:MOST]]
