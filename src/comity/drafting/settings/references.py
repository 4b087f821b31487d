"""Names that a settings file uses: each must be one that the file, or the catalogue, knows."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from comity.drafting.settings.reader import Faults, closest, shown
from comity.drafting.settings.shapes import Match, Settings
from comity.drafting.table_faults import TableFault

ACTIVITIES = "activities"
NAMING = {  # a key of a part, and what it names
    "objective": "objectives",
    "parent": "objectives",
    "goal": "goals",
    "requirement": "requirements",
    "theme": "themes",
    "source": "sources",
    "body": "bodies",
    "bodies": "bodies",
    "activity": ACTIVITIES,
    "activities": ACTIVITIES,
    "before": ACTIVITIES,
    "after": ACTIVITIES,
}
COLUMNS = {
    "themes": "theme",
    "areas": "area",
    "kinds": "kind",
    "providers": "provider",
    "countries": "country",
    "deliveries": "delivery",
}
WHAT = {
    "objectives": "one of the objectives",
    "goals": "one of the goals",
    "requirements": "one of the requirements",
    "themes": "one of the themes",
    "sources": "one of the sources",
    "bodies": "one of the bodies",
    "clearances": "one of the clearances",
    "families": "a family of the catalogue",
    ACTIVITIES: "the id of a row of the catalogue",
    "theme": "the theme of any row",
    "area": "the area of any row",
    "kind": "the kind of any row",
    "provider": "the provider of any row",
    "country": "the country of any row",
    "delivery": "the delivery of any row",
}
FEW = 40


class Identified(Protocol):
    """A part that others may name."""

    @property
    def id(self) -> str: ...


def check_references(
    settings: Settings, ids: frozenset[str], words: Mapping[str, frozenset[str]], faults: Faults
) -> None:
    """Note every name in the settings that neither the file nor the catalogue knows, each once for its place."""
    known = known_names(settings, ids)
    met: set[tuple[str, str, str]] = set()
    for path, part in parts_of(settings):
        for key, kind in NAMING.items():
            new = [name for name in names_in(part, key) if (path, key, name) not in met]
            met |= {(path, key, name) for name in new}
            if ids or kind != ACTIVITIES:  # without a readable catalogue every activity would look unknown
                unknown(path, key, new, known, kind, faults)
    if ids:
        check_matches(settings, known, words, faults)
    for delegation in settings.rules.delegations:
        unknown(delegation.match.path, "people", delegation.people, known, "bodies", faults)
    for cost in settings.rules.costs:
        unknown(cost.match.path, "sources", cost.sources, known, "sources", faults)
    for word, level in settings.catalogue.clearances.items():
        unknown("catalogue.clearances", word, [level], known, "clearances", faults)


def known_names(settings: Settings, ids: frozenset[str]) -> dict[str, frozenset[str]]:
    """All names that may be used, by what they name."""
    demand, means = settings.demand, settings.means
    named: dict[str, Sequence[Identified]] = {
        "objectives": demand.objectives,
        "goals": demand.goals,
        "requirements": demand.requirements,
        "themes": demand.themes,
        "sources": means.sources,
        "bodies": means.bodies,
        "pools": means.pools,
    }
    return {kind: frozenset(part.id for part in parts) for kind, parts in named.items()} | {
        ACTIVITIES: ids,
        "clearances": frozenset(demand.clearances),
        "families": frozenset(family.origin for family in settings.catalogue.families),
    }


def parts_of(settings: Settings) -> Iterator[tuple[str, object]]:
    """Every part that may name another, with its place in the file."""
    demand, means = settings.demand, settings.means
    lists: dict[str, Sequence[object]] = {
        "objectives": demand.objectives,
        "goals": demand.goals,
        "requirements": demand.requirements,
        "pools": means.pools,
        "pins": means.pins,
        "attended": means.attended,
    }
    for kind, parts in lists.items():
        yield from ((f"{kind}[{at}]", part) for at, part in enumerate(parts))
    yield from ((path, limit) for limit, path in means.limits)


def names_in(part: object, key: str) -> list[str]:
    """What a part names under a key: one name, several, or none."""
    value = getattr(part, key, None)
    if isinstance(value, str):
        return [value]
    return list(value) if isinstance(value, tuple) else []


def check_matches(
    settings: Settings, known: Mapping[str, frozenset[str]], words: Mapping[str, frozenset[str]], faults: Faults
) -> None:
    """Conditions of rules that no row of the catalogue can meet."""
    for match in matches_of(settings):
        for key, column in COLUMNS.items():
            unknown(match.path, key, getattr(match, key), words, column, faults)
        for key in ("ids", "without_ids"):
            unknown(match.path, key, getattr(match, key), known, ACTIVITIES, faults)
        unknown(match.path, "families", match.families, known, "families", faults)


def unknown(
    path: str, key: str, names: Iterable[str], known: Mapping[str, Collection[str]], kind: str, faults: Faults
) -> None:
    """Note the names that are not of this kind, with the nearest one, or all of them where they are few."""
    choices = tuple(sorted(known.get(kind, ())))
    for name in names:
        if name not in choices:
            hint = closest(name, choices)
            remedy = hint if len(choices) <= FEW or hint.startswith("did you mean") else ""
            faults.append(TableFault(path=f"{path}.{key}", message=f"{shown(name)} is not {WHAT[kind]}", remedy=remedy))


def matches_of(settings: Settings) -> Iterator[Match]:
    """Every rule's conditions."""
    rules, demand = settings.rules, settings.demand
    for advancing in demand.advancing.values():
        yield from (rule.match for rule in advancing)
    yield from (rule.match for rule in demand.theme_rules)
    amounts = (rules.durations, rules.repeats, rules.delegations, rules.travels, rules.costs)
    for kind in (*amounts, rules.runs, rules.seasons):
        yield from (rule.match for rule in kind)
