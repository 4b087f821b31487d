"""Labels name every row of the model; prices, conflicts, receipts and certificates speak in them, never in indices."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Family(StrEnum):
    """A family of constraints: one mathematical form, one unit, one default hardness."""

    ONE_SESSION = "OneSession"
    ONE_SOURCE = "OneSource"
    COVERAGE = "Coverage"
    BUDGET = "Budget"
    MINIMUM_SPEND = "MinimumSpend"
    PEOPLE = "People"
    LANGUAGE = "Language"
    ABSORPTION = "Absorption"
    PREREQUISITE = "Prerequisite"
    EXCLUSION = "Exclusion"
    THEME_MINIMUM = "ThemeMinimum"
    GOAL_MINIMUM = "GoalMinimum"
    GOAL_SHARE = "GoalShare"
    BALANCE = "Balance"
    MANDATE = "Mandate"
    PIN_IN = "PinIn"
    PIN_OUT = "PinOut"
    DELIVERED = "Delivered"
    RULE = "Rule"


class Hardness(StrEnum):
    """How a limit yields: never; in conflicts and relaxations; or at a stated price inside the objective."""

    HARD = "hard"
    SOFT = "soft"
    PRICED = "priced"


# definitions of the model: never relaxed, never members of a conflict
DEFINITIONS = frozenset({Family.ONE_SESSION, Family.ONE_SOURCE, Family.COVERAGE})
HARD_BY_DEFAULT = frozenset({Family.PREREQUISITE, Family.EXCLUSION, Family.PIN_OUT, Family.DELIVERED, Family.RULE})

TEXT = re.compile(r"(?P<family>[A-Za-z]+)\((?P<of>[^()]*)\)")


@dataclass(frozen=True, slots=True, order=True)
class Label:
    """The name of one row: its family and what it is about, e.g. Budget(TF, 2027)."""

    family: Family
    of: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.family.value}({', '.join(self.of)})"


def label(family: Family, *of: str | int) -> Label:
    """Make a label; years become text."""
    return Label(family, tuple(str(part) for part in of))


def read_label(text: str) -> Label:
    """The label written as `Family(part, part)`. Raises ValueError when it is not one."""
    found = TEXT.fullmatch(text)
    if not found:
        raise ValueError(f"not a label: {text!r}")
    return Label(Family(found["family"]), tuple(found["of"].split(", ")) if found["of"] else ())
