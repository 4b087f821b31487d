"""What a second reader proposed, beside what rules read: part of the draft, of which nothing comes without a yes."""

from collections.abc import Iterable, Mapping
from typing import Any

from comity.dialogue.captures_fields import Said

PROPOSED = "adapter."  # how the rule of a proposal begins
TABLES = ("people", "posts", "appointments", "goals")  # of matches, those that a proposal may have


def with_proposed(draft: Mapping[str, Any], additions: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The draft with what was proposed behind what was read, so that every field keeps its key."""
    whole = dict(draft)
    for one in additions:
        people = {person["key"]: person for person in whole["people"]}
        for person in one["people"]:
            known = people.get(person["key"])
            people[person["key"]] = joined(known, person) if known else person
        whole |= {
            "people": list(people.values()),
            "events": [*whole["events"], *one["events"]],
            "claims": [*whole["claims"], *one["claims"]],
            "appointments": [*whole["appointments"], *one["appointments"]],
            "others": {**whole.get("others", {}), **one.get("others", {})},
            "matches": matched(whole.get("matches", {}), one.get("matches", {})),
        }
    return whole


def joined(known: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """A person that rules read, with the posts and the side that they did not."""
    return {**known, "posts": [*known["posts"], *more["posts"]], "side": known["side"] or more["side"]}


def matched(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """The known records that fields may mean, by table and key."""
    return {**old, **{name: {**old.get(name, {}), **new.get(name, {})} for name in TABLES}}


def matches_added(added: Mapping[str, Any], draft: Mapping[str, Any], every: Mapping[str, Any]) -> dict[str, Any]:
    """Of the matches of the whole draft, those of what was added: what was read keeps its own."""
    there = {person["key"] for person in draft["people"]}
    named = {person["key"] for person in added["people"]}
    later = {
        "appointments": {f"a{len(draft['appointments']) + n}" for n in range(1, len(added["appointments"]) + 1)},
        "goals": {f"c{len(draft['claims']) + n}" for n in range(1, len(added["claims"]) + 1)},
        "people": named - there,
        "posts": {key for key in named if key not in there or not posts_of(draft, key)},
    }
    return {name: {key: value for key, value in every[name].items() if key in later[name]} for name in TABLES}


def posts_of(draft: Mapping[str, Any], key: str) -> list[Any]:
    """The posts that rules gave somebody."""
    return next((list(one["posts"]) for one in draft["people"] if one["key"] == key), [])


def named_in_titles(draft: dict[str, Any], answers: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """The draft with the names that were put right (`names`), without those at its events of whom it was said no.

    Nor is anybody there who is only proposed, and to whom nobody has said yes.
    """
    people = [one["key"] for one in draft.get("people", ())]
    draft = {**draft, "names": {key: answers[key]["value"] for key in people if "value" in answers.get(key, {})}}
    offered = {one["key"] for one in draft.get("people", ()) if one["name"]["rule"].startswith(PROPOSED)}
    away = {key for key in offered if answers.get(key, {}).get("said") != Said.YES}
    away |= {key for key in people if answers.get(key, {}).get("said") == Said.NO}
    if not away:
        return draft
    events = [{**one, "people": [key for key in one["people"] if key not in away]} for one in draft["events"]]
    return {**draft, "events": events}
