"""What may be known of sides and topics without any record: for a text that is read at the command line."""

import csv
from collections.abc import Iterable
from pathlib import Path

from comity.dialogue.capture import Registry, Side, Term
from comity.dialogue.captures_sides import (
    LANGUAGES,
    capitals,
    kind_of_other,
    known_side,
    side_names,
    slug_of,
    split,
    table_rows,
)

TOPICS = Path(__file__).resolve().parent.parent / "data" / "demonstration" / "topics.csv"
ORGANISATION = "organisation"


def public_registry(organisation: str = "") -> Registry:
    """The states and organisations of the table with the demonstration's topics; `organisation` says which of them is
    spoken for, the first if empty.

    Keys are `organisation`, `member:NL`, `partner:JO`, `other:BR`, `body:polar-forum`. Whose members and partners the
    table lists are those of its first row (https://www.nato.int/en/about-us/organization and
    https://www.nato.int/en/what-we-do/partnerships-and-cooperation); for another organisation every state is `other`.
    """
    places = {code: tuple(sorted(capitals(code))) for code in LANGUAGES}
    return Registry(sides=tuple(public_sides(organisation)), places=places, vocabulary=tuple(terms()))


def public_sides(organisation: str) -> Iterable[Side]:
    """The sides; an organisation that the table does not know is known by the name it was given."""
    own = next(row["name"] for row in table_rows() if row["kind"] == ORGANISATION)
    chosen = side_names().get(organisation.casefold(), {"name": organisation})["name"] if organisation else own
    yield known_side(ORGANISATION, ORGANISATION, chosen)
    for row in table_rows():
        kind = row["kind"] if chosen == own else kind_of_other(row)
        if row["name"] != chosen:
            yield known_side(f"{kind}:{row['code'] or slug_of(row['name'])}", kind, row["name"])


def terms() -> Iterable[Term]:
    """The topics with their titles and synonyms by language."""
    with TOPICS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            titles = {"en": row["title"], **{code: row[code] for code in LANGUAGES if row.get(code)}}
            yield Term(
                key=row["code"], titles=titles, synonyms={code: split(row[f"synonyms_{code}"]) for code in LANGUAGES}
            )
