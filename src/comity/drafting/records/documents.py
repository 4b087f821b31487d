"""The document of a what-if copy: the shape of a settings file as plain JSON, and back to what its reader takes.

Days are written as ISO text and numbers with a point as such; a reader wants days and decimals.
"""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
DAYS = frozenset({"starts", "ends", "ended", "first_day"})
OWN_KEYS = frozenset({"weights", "moved", "frozen_until", "titles"})  # ours, no settings
FROM_PROGRAMME = frozenset({"format", "partner", "objectives", "goals", "requirements"})
DEFAULT_CURRENCY = "EUR"


def thawed(value: Any, key: str = "") -> Any:
    """A JSON value as the reader of settings takes it."""
    if isinstance(value, dict):
        return {name: thawed(inner, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [thawed(inner, key) for inner in value]
    if isinstance(value, float):
        return Decimal(str(value))
    if key in DAYS and isinstance(value, str) and ISO_DAY.fullmatch(value):
        return day_of(value)
    return value


def day_of(text: str) -> date | str:
    """The day, or the text when there is no such day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def frozen(value: Any) -> Any:
    """A value of a settings file as JSON."""
    if isinstance(value, dict):
        return {name: frozen(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [frozen(inner) for inner in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, date) else value


def settings_table(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document as a table of settings, without what is ours or comes from the programme.

    The columns of a file mean nothing to records, so what is said about them is left out.
    """
    table = {key: thawed(value, key) for key, value in document.items() if key not in OWN_KEYS | FROM_PROGRAMME}
    table.setdefault("currency", DEFAULT_CURRENCY)
    if isinstance(table.get("catalogue"), dict):
        words = table["catalogue"]
        table["catalogue"] = {key: value for key, value in words.items() if key not in {"columns", "ignore_columns"}}
    return table


def first_document(currency: str = DEFAULT_CURRENCY) -> dict[str, Any]:
    """Where a first copy begins: no money and no people yet, and rules that fill what the catalogue does not say."""
    return {
        "currency": currency,
        "currency_digits": 2,
        "horizon": {"period": "quarter", "load_rule": "start-up-to-31-days"},
        "sources": [],
        "budgets": [],
        "bodies": [],
        "pools": [],
        "pins": [],
        "sessions": {"weekday": "monday", "short_weekday": "tuesday", "short_days": 3, "most_runs_per_year": 4},
        "rules": {
            "label": "illustrative",
            "duration": [{"name": "an activity lasts a week", "days": 5}],
            "runs": [{"name": "an activity runs once a year", "per_year": 1}],
            "delegation": [],
            "cost": [],
        },
        "weights": {},
    }
