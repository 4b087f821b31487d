"""Names that a settings file uses: each must be one that the file, or the catalogue, knows."""

from collections.abc import Iterable, Iterator, Mapping

from comity.drafting.settings.reader import Faults, closest, shown
from comity.drafting.settings.shapes import Match, Settings
from comity.drafting.table_faults import TableFault

WORDS = {"themes": "theme", "areas": "area", "kinds": "kind", "providers": "provider", "deliveries": "delivery"}


def check_references(
    settings: Settings, ids: frozenset[str], words: Mapping[str, frozenset[str]], faults: Faults
) -> None:
    """Note every body, source, activity, family or catalogue word of a rule that nothing else knows."""
    if not ids:
        return  # the catalogue could not be read: every name would look unknown
    for match in matches_of(settings):
        for key, column in WORDS.items():
            unknown(match.path, key, getattr(match, key), words.get(column, frozenset()), "a row's " + column, faults)
        unknown(match.path, "ids", match.ids, ids, "the id of a row", faults)
        unknown(match.path, "without_ids", match.without_ids, ids, "the id of a row", faults)
        families = {family.origin for family in settings.catalogue.families}
        unknown(match.path, "families", match.families, families, "a family of the catalogue", faults)
    bodies = {body.id for body in settings.means.bodies}
    for delegation in settings.rules.delegations:
        unknown(delegation.match.path, "people", delegation.people, bodies, "one of the bodies", faults)
    sources = {source.id for source in settings.means.sources}
    for cost in settings.rules.costs:
        unknown(cost.match.path, "sources", cost.sources, sources, "one of the sources", faults)
    for word, level in settings.catalogue.clearances.items():
        unknown("catalogue.clearances", word, [level], settings.demand.clearances, "one of the clearances", faults)


def unknown(path: str, key: str, names: Iterable[str], known: Iterable[str], what: str, faults: Faults) -> None:
    known = sorted(known)
    for name in names:
        if name not in known:
            near = closest(name, tuple(known)) if len(known) <= 40 or near_one(name, known) else ""
            faults.append(TableFault(path=f"{path}.{key}", message=f"{shown(name)} is not {what}", remedy=near))


def near_one(name: str, known: list[str]) -> bool:
    return closest(name, tuple(known)).startswith("did you mean")


def matches_of(settings: Settings) -> Iterator[Match]:
    """Every rule's conditions."""
    rules, demand = settings.rules, settings.demand
    for advancing in demand.advancing.values():
        yield from (rule.match for rule in advancing)
    yield from (rule.match for rule in demand.theme_rules)
    for kind in (rules.durations, rules.runs, rules.seasons, rules.repeats, rules.delegations, rules.costs):
        yield from (rule.match for rule in kind)
