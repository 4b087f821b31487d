"""Which activities advance a requirement, and by how much: rules as data, as one line of text, and what is wrong.

The keys are those of `advanced_by` in the settings of a problem (docs/guide/make-a-problem.md).
"""

from typing import Any

LISTS = (
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
    "without_words",
)
DAYS = ("days_at_least", "days_at_most")
AS_MANY_AS_TAKE_PART = "people"
MOST_AMOUNT = 1_000_000
MOST_DAYS = 36_500
EXAMPLE = "themes: demining; kinds: course, exercise; amount: people"


def fault_of(rule: Any) -> str:
    """What is wrong with a rule, as a sentence; empty when nothing is."""
    if not isinstance(rule, dict):
        return "must hold keys such as themes, kinds, words and amount"
    if unknown := sorted(set(rule) - {*LISTS, *DAYS, "amount"}):
        return f"has no key {unknown[0]}; the keys are {', '.join([*LISTS, *DAYS, 'amount'])}"
    for name in LISTS:
        values = rule.get(name, [])
        if not isinstance(values, list) or not all(isinstance(value, str) and value.strip() for value in values):
            return f"{name} must be a list of texts"
    for name in DAYS:
        if name in rule and not _whole(rule[name], 0, MOST_DAYS):
            return f"{name} must be a whole number of days"
    if not any(rule.get(name) for name in LISTS):
        return "names no activities; give themes, areas, kinds, providers, words or ids"
    amount = rule.get("amount", 1)
    if amount != AS_MANY_AS_TAKE_PART and not _whole(amount, 1, MOST_AMOUNT):
        return f'amount must be a whole number from 1 to {MOST_AMOUNT}, or "{AS_MANY_AS_TAKE_PART}"'
    return ""


def _whole(value: Any, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def rule_of_text(line: str) -> dict[str, Any]:
    """The rule of one line, `themes: demining, pme; amount: people`. Raises ValueError with a sentence."""
    rule: dict[str, Any] = {}
    for part in filter(None, (part.strip() for part in line.split(";"))):
        name, colon, said = (word.strip() for word in part.partition(":"))
        if not colon or not said:
            raise ValueError(f"write it like this: {EXAMPLE}")
        if name in rule:
            raise ValueError(f"names {name} twice")
        if name in LISTS:
            rule[name] = [value.strip() for value in said.split(",") if value.strip()]
        else:
            rule[name] = int(said) if said.isascii() and said.isdigit() and len(said) < 10 else said
    if fault := fault_of(rule):
        raise ValueError(fault)
    return rule


def text_of_rule(rule: dict[str, Any]) -> str:
    """The line that gives the rule again."""
    parts = [f"{name}: {', '.join(rule[name])}" for name in LISTS if rule.get(name)]
    parts += [f"{name}: {rule[name]}" for name in (*DAYS, "amount") if name in rule]
    return "; ".join(parts)
