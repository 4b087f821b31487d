"""Settings about whom the programme is for and what it is to reach: partner, horizon, goals, requirements, themes."""

from dataclasses import replace
from datetime import date

from comity.drafting.settings.reader import Reader
from comity.drafting.settings.shapes import Advancing, Demand, Match, ThemeRule
from comity_planning.parts import (
    Goal,
    Horizon,
    LoadRule,
    Objective,
    Partner,
    PeriodKind,
    Requirement,
    Segment,
    Theme,
)

MOST_WEIGHT = 10_000
MOST_AMOUNT = 1_000_000
MOST_DAYS = 36_500
MATCH_LISTS = (
    "ids",
    "themes",
    "areas",
    "kinds",
    "providers",
    "countries",
    "deliveries",
    "families",
    "words",
    "without_ids",
)
DEFAULT_SEGMENTS = (Segment(share=4_000, slope=10), Segment(share=3_000, slope=6), Segment(share=3_000, slope=3))
AS_MANY_AS_TAKE_PART = "people"


def read_demand(root: Reader) -> Demand:
    """Everything asked for. Faults are noted by the readers."""
    requirements = [read_requirement(reader) for reader in root.each("requirements")]
    themes = [read_theme(reader) for reader in root.each("themes")]
    return Demand(
        partner=read_partner(root.table("partner")),
        horizon=read_horizon(root.table("horizon")),
        clearances=root.texts("clearances"),
        objectives=tuple(read_objective(reader) for reader in root.each("objectives")),
        goals=tuple(read_goal(reader) for reader in root.each("goals")),
        requirements=tuple(requirement for requirement, _ in requirements),
        advancing={requirement.id: rules for requirement, rules in requirements},
        themes=tuple(theme for theme, _ in themes),
        theme_rules=tuple(rule for _, rules in themes for rule in rules),
    )


def read_partner(reader: Reader) -> Partner:
    return Partner(
        id=reader.identifier(),
        title=reader.text("title", ""),
        groups=reader.texts("groups"),
        clearance=reader.maybe_text("clearance"),
    )


def read_horizon(reader: Reader) -> Horizon:
    """The horizon; a faulty one reads as a very wide one, so that years and periods elsewhere are no more faults."""
    periods = tuple(kind.value for kind in PeriodKind)
    load_rules = tuple(rule.value for rule in LoadRule)
    before = len(reader.faults)
    horizon = Horizon(
        starts=reader.day("starts"),
        years=reader.whole("years", 1, 20),
        period=PeriodKind(reader.one_of("period", periods, PeriodKind.QUARTER.value)),
        load_rule=LoadRule(reader.one_of("load_rule", load_rules, LoadRule.START_UP_TO_31_DAYS.value)),
    )
    return horizon if len(reader.faults) == before else replace(horizon, starts=date(1900, 1, 1), years=300)


def read_objective(reader: Reader) -> Objective:
    return Objective(id=reader.identifier(), title=reader.text("title", ""), parent=reader.maybe_identifier("parent"))


def read_goal(reader: Reader) -> Goal:
    basis = reader.table("basis")
    return Goal(
        id=reader.identifier(),
        weight=reader.whole("weight", 1, MOST_WEIGHT),
        title=reader.text("title", ""),
        objective=reader.maybe_identifier("objective"),
        basis={key: basis.text(key) for key in basis.names()},
    )


def read_requirement(reader: Reader) -> tuple[Requirement, tuple[Advancing, ...]]:
    requirement = Requirement(
        id=reader.identifier(),
        goal=reader.identifier("goal"),
        target=reader.whole("target", 1, MOST_AMOUNT),
        segments=read_segments(reader),
        weight=reader.whole("weight", 1, MOST_WEIGHT, 1),
        unit=reader.text("unit", ""),
        title=reader.text("title", ""),
    )
    return requirement, tuple(read_advancing(inner) for inner in reader.each("advanced_by"))


def read_segments(reader: Reader) -> tuple[Segment, ...]:
    """Stretches of the target from the most to the least worth, [{share = "60%", slope = 10}, ...]."""
    given = tuple(
        Segment(share=inner.share("share"), slope=inner.whole("slope", 1, MOST_WEIGHT))
        for inner in reader.each("segments")
    )
    return given or DEFAULT_SEGMENTS


def read_advancing(reader: Reader) -> Advancing:
    match = read_match(reader)
    if not any(getattr(match, name) for name in (*MATCH_LISTS, "without_words")):
        reader.fault("", "names no activities", "give ids, themes, areas, kinds, providers or words")
    if reader.value("amount") == AS_MANY_AS_TAKE_PART:
        return Advancing(match=match, amount=None)
    return Advancing(match=match, amount=reader.whole("amount", 1, MOST_AMOUNT, 1))


def read_match(reader: Reader) -> Match:
    """Which activities a rule speaks of; the keys stand in the rule's own table."""
    return Match(
        path=reader.path,
        without_words=reader.texts("without_words"),
        days_at_least=reader.whole("days_at_least", 0, MOST_DAYS, 0),
        days_at_most=reader.whole("days_at_most", 0, MOST_DAYS, MOST_DAYS),
        **{name: reader.texts(name) for name in MATCH_LISTS},
    )


def read_theme(reader: Reader) -> tuple[Theme, list[ThemeRule]]:
    theme = Theme(id=reader.identifier(), title=reader.text("title", ""))
    return theme, [ThemeRule(theme=theme.id, match=read_match(inner)) for inner in reader.each("carried_by")]
