"""A way out of a clash, granted in the document of a copy."""

from collections.abc import Callable
from typing import Any

from comity.drafting.limit_tables import amounts_by, listed, percent_text, share_in, unit_of
from comity_planning.labels import Family, Label

Document = dict[str, Any]
WHOLE = 10_000


def can_apply(label: Label) -> bool:
    """Whether the document of a copy holds what the way out changes."""
    return label.family in GRANTS


def grant(document: Document, label: Label, by: int) -> bool:
    """Change the document as the way out says; false when there is no such limit in it."""
    change = GRANTS.get(label.family)
    return change is not None and change(document, label, by)


def more_money(document: Document, label: Label, by: int) -> bool:
    """A budget rises, by whole units of currency."""
    unit = unit_of(document)
    return raise_amount(document, "budgets", "source", label.of, -(-by // unit))


def less_spending(document: Document, label: Label, by: int) -> bool:
    """A least spending falls, by whole units of currency."""
    unit = unit_of(document)
    return raise_amount(document, "minimum_spends", "source", label.of, (-by) // unit)


def more_people(document: Document, label: Label, by: int) -> bool:
    """A pool gives more people in one period."""
    return raise_amount(document, "pools", "id", label.of, by)


def more_sessions(document: Document, label: Label, by: int) -> bool:
    """More can be absorbed in one period."""
    table = document.get("absorption")
    if not isinstance(table, dict):
        return False
    amounts = amounts_by(table, "in_period")
    period = label.of[0]
    amounts[period] = int(amounts.get(period) or table.get("each_period") or 0) + by
    return True


def raise_amount(document: Document, name: str, by_key: str, of: tuple[str, ...], by: int) -> bool:
    """Add to the amount of one year or period of a limit that is kept in a list."""
    owner, when = of
    inner, each = ("in_period", "each_period") if name == "pools" else ("in_year", "each_year")
    for table in listed(document, name):
        if table.get(by_key) == owner:
            amounts = amounts_by(table, inner)
            before = amounts.get(when, table.get(each))
            if before is not None:
                amounts[when] = max(0, int(before) + by)
                return True
    return False


def fewer_wished(name: str, key: str) -> Callable[[Document, Label, int], bool]:
    """A change that lowers a wished minimum."""

    def change(document: Document, label: Label, by: int) -> bool:
        for table in listed(document, name):
            if table.get(key) == label.of[0]:
                table["at_least"] = max(0, int(table.get("at_least", 0)) - by)
                return True
        return False

    return change


def another_share(document: Document, label: Label, by: int) -> bool:
    """A goal's least share falls, or its greatest rises."""
    goal, of, side = label.of
    for table in listed(document, "goal_shares"):
        if table.get("goal") == goal and table.get("of", "sessions") == of:
            key = side.replace("-", "_")
            before = share_in(table.get(key, "0%" if key == "at_least" else "100%"))
            after = before - by if key == "at_least" else before + by
            table[key] = percent_text(min(WHOLE, max(0, after)))
            return True
    return False


def less_balance(document: Document, _label: Label, by: int) -> bool:
    """The least part of a year falls."""
    table = document.get("balance")
    if not isinstance(table, dict):
        return False
    table["at_least"] = percent_text(max(0, share_in(table.get("at_least", "0%")) - by))
    return True


def no_mandate(document: Document, label: Label, _by: int) -> bool:
    """An activity need not be in the plan any more."""
    return drop_from(document, "mandates", lambda table: table.get("activity") == label.of[0])


def no_pin(document: Document, label: Label, _by: int) -> bool:
    """A session need not be in the plan any more."""
    return drop_from(document, "pins", lambda table: table.get("how") == "in" and table.get("session") == label.of[0])


def drop_from(document: Document, name: str, gone: Callable[[dict[str, Any]], bool]) -> bool:
    """Take tables out of a list; false when there was none."""
    before = listed(document, name)
    document[name] = [table for table in before if not gone(table)]
    return len(document[name]) < len(before)


GRANTS: dict[Family, Callable[[Document, Label, int], bool]] = {
    Family.BUDGET: more_money,
    Family.MINIMUM_SPEND: less_spending,
    Family.PEOPLE: more_people,
    Family.LANGUAGE: more_people,
    Family.ABSORPTION: more_sessions,
    Family.THEME_MINIMUM: fewer_wished("theme_minimums", "theme"),
    Family.GOAL_MINIMUM: fewer_wished("goal_minimums", "requirement"),
    Family.GOAL_SHARE: another_share,
    Family.BALANCE: less_balance,
    Family.MANDATE: no_mandate,
    Family.PIN_IN: no_pin,
}
