"""How a record gets into the world of the oracle: with a word of its own in every text, and its facts beside it."""

import itertools
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from django.db import models

from comity.access.models import Guarded, Side, User

NOON = datetime(2026, 1, 22, 12, tzinfo=UTC)
TEXTS = {
    *("name", "title", "note", "summary", "aim", "description", "provider_name", "level", "scheme", "periodicity"),
    *("prerequisites", "state_note", "rationale", "target", "content", "schedule", "legal_nature", "context", "error"),
    *("period_note", "body_name", "payer_name", "numbering", "short", "open_to", "source_kind", "organisation"),
    *("sort_name", "file_name", "fee_basis", "stage", "city", "ranks", "clearance", "releasable_to", "basis", "value"),
    *("plural", "label", "reservation", "body", "act", "reason", "browser", "text", "actor_name", "source_url"),
    *("dates_basis", "publisher", "reports", "words", "due_words", "lead", "role", "quote", "mandate_name", "about"),
    *("counterpart", "led_by", "rights_note", "wrong", "right", "question", "title_before"),
}
LISTS = {
    "other_titles",
    "spellings",
    "actions",
    "reservations",
    "not_known",
    "supersedes",
    "lineage",
    "trail",
    "points",
}
NOTES = {"notes", "unmapped", "people", "titles", "synonyms", "figures", "parties"}
# numbers that could tell something, to the rule they are known by
NUMBERS = {
    **{"seats_max": "seats", "seats_min": "seats", "weight": "weight"},
    **dict.fromkeys(("fee_minor", "cost_minor", "ceiling", "value"), ""),
}
FIRST_NUMBER = 91_000_000


@dataclass(slots=True)
class World:
    """What was built: facts by key, and to each canary whose it is and by which rule of its own it is known."""

    sides: dict[str, Side]
    cast: dict[str, Any]
    facts: dict[str, dict[str, Any]] = field(default_factory=dict)
    records: dict[str, Any] = field(default_factory=dict)
    canaries: dict[str, tuple[str, str]] = field(default_factory=dict)
    words: Any = field(default_factory=lambda: itertools.count(10_001))
    numbers: Any = field(default_factory=lambda: itertools.count(FIRST_NUMBER))

    def word(self, key: str, rule: str = "") -> str:
        """A new canary of a record."""
        made = f"zq{next(self.words)}zq"
        self.canaries[made] = (key, rule)
        return made

    def number(self, key: str, rule: str) -> int:
        """A new number that stands nowhere else."""
        made = next(self.numbers)
        self.canaries[str(made)] = (key, rule)
        return made

    def add(self, key: str, model: type[models.Model], owner: str = "", audience: str = "own", **given: Any) -> Any:
        """A record with canaries in its texts, and its facts. `up` names the records it never shows without."""
        up, named, about = given.pop("up", ()), given.pop("named", ()), given.pop("about", None)
        fact = {"kind": model.__name__, "up": tuple(up), "guarded": issubclass(model, Guarded)}
        fact |= {"state": given.get("state", ""), **given.pop("told", {})}
        if fact["guarded"]:
            fact |= {"owner": owner, "about": about, "audience": audience, "named": frozenset(named)}
            given |= {"owner": self.sides[owner], "audience": audience}
            given |= {"about": self.sides[about]} if about else {}
        self.facts[key] = fact
        record = model._default_manager.create(**self.told(key, model, given))
        if named:
            record.named.set([self.sides[code] for code in named])
        fact["ref"] = str(getattr(record, "ref", ""))
        self.records[key] = record
        self.acted(key, given.values())
        return record

    def acted(self, key: str, given: Any) -> None:
        """Who did something to a record is told with the record."""
        for one in given:
            if isinstance(one, User) and f"user-{one.username}" in self.facts:
                self.facts[f"user-{one.username}"]["through"].add(key)

    def told(self, key: str, model: type[models.Model], given: dict[str, Any]) -> dict[str, Any]:
        """The fields of a record, every free text of it with a canary."""
        fields = dict(given)
        for one in model._meta.concrete_fields:
            if one.name in fields or one.choices:
                continue
            made = self.made_for(key, one)
            if made is not None:
                fields[one.name] = made
        return fields

    def made_for(self, key: str, one: Any) -> Any:
        """A canary of the shape that a field wants, or nothing where it keeps no text and no telling number."""
        whole = isinstance(one, models.IntegerField)
        if one.name in NUMBERS and whole:
            return self.number(key, NUMBERS[one.name])
        if one.name in LISTS:
            return [self.word(key)]
        if one.name in NOTES:
            return {"remark": self.word(key)}
        if one.name == "source_url":
            return f"https://example.org/{self.word(key)}"
        free = isinstance(one, models.CharField | models.TextField)
        return self.word(key) if one.name in TEXTS and free else None
