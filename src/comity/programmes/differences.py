"""What differs between two trees of a programme, field by field, each entry known by its id rather than its place."""

from typing import Any

Told = dict[str, list[Any]]
NAMES = ("id", "name", "code")


def differences(before: Any, after: Any) -> Told:
    """{path: [before, after]}; empty when both say the same."""
    told: Told = {}
    compare("", before, after, told)
    return told


def compare(path: str, before: Any, after: Any, told: Told) -> None:
    """Note what differs at and below a path."""
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for key in dict.fromkeys([*before, *after]):
            compare(f"{path}.{key}" if path else key, before.get(key), after.get(key), told)
        return
    old, new = by_name(before), by_name(after)
    if old is None or new is None or not (old or new):
        told[path] = [before, after]
        return
    for name in dict.fromkeys([*old, *new]):
        compare(f"{path}[{name}]", old.get(name), new.get(name), told)
    kept = [name for name in old if name in new]
    if kept != [name for name in new if name in old]:
        told[f"{path} (order)"] = [list(old), list(new)]


def by_name(value: Any) -> dict[str, Any] | None:
    """The members of a list by their id; None when they have none."""
    if value is None:
        return {}
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        return None
    named = {str(next((one[key] for key in NAMES if key in one), "")): one for one in value}
    return named if "" not in named and len(named) == len(value) else None
