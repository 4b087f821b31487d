"""Words for what a programme holds: states, periods, notes of any shape, sources with their numbers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from comity.common.addresses import address_in
from comity.common.dates import MONTHS, NARROW_DASH
from comity.programmes.known_dates import date_words
from comity.programmes.models import Programme
from comity.web.pieces import Source

# notes that the document shows in places of their own
PLACED = frozenset(
    {
        "agreed",
        "status_conflicts",
        "status_note",
        "reporting_duties",
        "counts",
        "ids_are_ours",
        "lineage_is_ours",
        "numbering",
        "of_the_file",
        "period",
    }
)
# keys of the files whose words a reader would not guess
TERMS = {
    "by": "By",
    "how": "How",
    "goal_fields_claimed": "What each goal is said to state",
    "cycle_years": "Years of a cycle",
    "length_pages": "Pages",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a note, perhaps with an address."""

    text: str
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A note: its term and its lines."""

    term: str
    lines: list[Line]


def period_words(programme: Programme) -> str:
    """From when to when, as far as it is known."""
    starts, ends = date_words(programme.starts_known), date_words(programme.ends_known)
    if not programme.starts_known and programme.starts:
        starts = date_words(programme.starts.isoformat())
    if not programme.ends_known and programme.ends:
        ends = date_words(programme.ends.isoformat())
    if starts and ends:
        both = starts if starts == ends else f"{starts}{NARROW_DASH}{ends}"
        until = _(", extended to %(date)s") % {"date": date_words(programme.extended_to)}
        return both + (until if programme.extended_to else "")
    if starts:
        return _("From %(date)s, end not known") % {"date": starts}
    return _("Until %(date)s, start not known") % {"date": ends} if ends else _("Not known")


def term_of(key: str) -> str:
    """The key of a note as a term."""
    words = key.replace("_", " ").strip()
    return TERMS.get(key) or words[:1].upper() + words[1:]


def host_of(address: str) -> str:
    """Where an address leads, in short."""
    host = urlsplit(address).netloc.removeprefix("www.")
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host


def words_of(value: Any) -> str:
    """A plain value of any shape in one line of words."""
    if value is None:
        return _("not stated")
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, Mapping):
        pairs = {term_of(key).lower(): words_of(inner) for key, inner in value.items()}
        nested = {term_of(key).lower() for key, inner in value.items() if isinstance(inner, Mapping)}
        return "; ".join(f"{key} ({words})" if key in nested else f"{key}: {words}" for key, words in pairs.items())
    if isinstance(value, list | tuple):
        return ", ".join(words_of(inner) for inner in value)
    return date_words(str(value))


def line_of(value: Any) -> Line:
    """A value as one line; an address on its own, or under `source`, is a link."""
    if isinstance(value, str) and (address := address_in(value)):
        return Line(text=host_of(address), address=address)
    if isinstance(value, Mapping) and isinstance(value.get("source"), str) and (address := address_in(value["source"])):
        rest = {key: inner for key, inner in value.items() if key != "source"}
        return Line(text=words_of(rest), address=address)
    return Line(text=words_of(value))


def conflict_of(value: Any) -> Line:
    """What another source says: its value, and in brackets what is noted of it."""
    if not isinstance(value, Mapping) or "value" not in value:
        return line_of(value)
    rest = {key: inner for key, inner in value.items() if key not in {"value", "source"}}
    note = words_of(next(iter(rest.values())) if len(rest) == 1 else rest) if rest else ""
    words = date_words(words_of(value["value"]))
    return Line(text=f"{words} ({note})" if note else words, address=address_in(str(value.get("source", ""))))


def lineage_of(value: Any) -> Line:
    """Where an entry comes from: the programme and entry it was carried from, and how."""
    if not isinstance(value, Mapping) or "from" not in value:
        return line_of(value)
    rest = {key: inner for key, inner in value.items() if key not in {"from", "how"}}
    parts = [
        words_of(value["from"]),
        *([words_of(value["how"])] if value.get("how") else []),
        *([words_of(rest)] if rest else []),
    ]
    return Line(text=", ".join(parts))


def lines_of(value: Any) -> list[Line]:
    """A note of any shape as lines."""
    return [line_of(one) for one in value] if isinstance(value, list | tuple) else [line_of(value)]


def notes_of(notes: Mapping[str, Any], *, but: Iterable[str] = PLACED) -> list[Told]:
    """The notes that have no place of their own."""
    left_out = frozenset(but)
    return [Told(term=term_of(key), lines=lines_of(value)) for key, value in notes.items() if key not in left_out]


def sources_of(programme: Programme) -> list[Source]:
    """The sources of a programme, numbered."""
    found = []
    for number, value in enumerate(programme.sources, start=1):
        line = line_of(
            value if not isinstance(value, Mapping) or "url" not in value else {**value, "source": value["url"]}
        )
        found.append(Source(number=number, title=line.text, address=line.address))
    return found


def status_told(programme: Programme) -> list[dict[str, Any]]:
    """What sources say of the status, oldest first, with their dates; ours is what the programme's state says."""
    rows = []
    conflicts = programme.notes.get("status_conflicts", [])
    for one in conflicts if isinstance(conflicts, list) else [conflicts]:
        told = one if isinstance(one, Mapping) else {"value": one}
        date = str(told.get("date") or "")
        source = str(told.get("source") or "")
        rows.append(
            {
                "date": date_words(date) or _("no date"),
                "sort": date,
                "words": words_of(told.get("value")),
                "address": address_in(source),
                "host": host_of(source) if address_in(source) else source,
            }
        )
    return sorted(rows, key=lambda row: row["sort"])


def duties_told(programme: Programme) -> list[dict[str, str]]:
    """Who reports what to whom, and when."""
    duties = programme.notes.get("reporting_duties", [])
    rows = []
    for one in duties if isinstance(duties, list) else [duties]:
        told = one if isinstance(one, Mapping) else {"what": one}
        due = str(told.get("due") or "")
        month, _sign, day = due.partition("-")
        if month.isdigit() and day.isdigit() and 1 <= int(month) <= 12:
            due = f"{int(day)} {MONTHS[int(month) - 1]}"
        rows.append(
            {
                "who": words_of(told.get("who", "")),
                "to": words_of(told.get("to", "")),
                "when": ", ".join(
                    part
                    for part in (_("every %(time)s") % {"time": told["every"]} if told.get("every") else "", due)
                    if part
                ),
                "what": words_of(told.get("what", "")),
            }
        )
    return rows


def agreed_told(programme: Programme) -> str:
    """When, where and by whom it was agreed, as a source says; empty when none does."""
    told = programme.notes.get("agreed")
    if not isinstance(told, Mapping):
        return words_of(told) if told else ""
    parts = [date_words(str(told["date"]))] if told.get("date") else []
    if told.get("place"):
        parts.append(words_of(told["place"]))
    words = ", ".join(parts)
    if told.get("by"):
        words += (", " if words else "") + _("by %(names)s") % {"names": words_of(told["by"])}
    rest = {key: value for key, value in told.items() if key not in {"date", "place", "by", "precision", "conflicts"}}
    return words + (f"; {words_of(rest)}" if rest else "")
