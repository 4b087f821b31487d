"""Lines of the journal as sentences, with what each field was and is, word by word where it is a text."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from typing import Any

from django.utils.translation import gettext as _

from comity.journal.models import LogEntry
from comity.journal.moves import past_of

LONGEST = 160  # characters of a value that is not shown word by word
SENTENCE = 40  # characters from which a value is a text, whose words are compared
MOST_WORDS = 3000  # beyond, comparing takes too long for a page
NEAR = 4  # words that stay before and after a change; what lies between two changes further apart is left out
ONE_OF = {
    "nodes": "entry",
    "requirements": "requirement",
    "milestones": "milestone",
    "axes": "grouping",
    "values": "value",
    "instruments": "instrument",
    "approvals": "approval",
    "cross_cutting": "theme",
}
Resolve = Callable[[LogEntry, str, Any], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Some words that stay, came (`ins`) or went (`del`)."""

    words: str
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field: what it was and is, or its text in pieces."""

    name: str
    before: str = ""
    after: str = ""
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """Who did what, for which side, when and with which words; and every field that differs."""

    at: datetime
    who: str
    side: str
    what: str
    note: str
    changes: tuple[Change, ...]


def sentence_of(
    entry: LogEntry, *, who: str, side: str, resolve: Resolve, untold: Iterable[str] = (), subject: str = ""
) -> Sentence:
    """One line as a person reads it. `resolve` puts what the reader may know in the place of references."""
    told = {name: pair for name, pair in entry.changes.items() if isinstance(pair, list) and name not in set(untold)}
    changes = tuple(changed(name, *resolved(entry, name, pair, resolve)) for name, pair in told.items())
    what = past_of(entry.move)
    if entry.move == "change" and len(changes) == 1 and not changes[0].pieces:
        what, changes = in_one(changes[0], subject), ()
    elif subject:
        what = f"{what} {subject}" if entry.move in {"change", "add", "remove"} else what
    return Sentence(at=entry.at, who=who, side=side, what=what, note=entry.note, changes=changes)


def in_one(change: Change, subject: str) -> str:
    """A single short change as part of the sentence: changed the target of goal 2 from 4 to 6."""
    name = f"{change.name} of {subject}" if subject else change.name
    name = name[:1].lower() + name[1:]
    if not change.before:
        return _("set the %(field)s to %(after)s") % {"field": name, "after": change.after}
    if not change.after:
        return _("took the %(field)s away, which was %(before)s") % {"field": name, "before": change.before}
    told = {"field": name, "before": change.before, "after": change.after}
    return _("changed the %(field)s from %(before)s to %(after)s") % told


def resolved(entry: LogEntry, name: str, pair: list[Any], resolve: Resolve) -> tuple[Any, Any]:
    """What the field was and is, in names that the reader may know."""
    before, after = [*pair, None, None][:2]
    return resolve(entry, name, before), resolve(entry, name, after)


def changed(name: str, before: Any, after: Any) -> Change:
    """One field, word by word where both are texts."""
    if isinstance(before, str) and isinstance(after, str) and max(len(before), len(after)) >= SENTENCE:
        pieces = compared(before, after)
        if pieces:
            return Change(name=path_words(name), pieces=pieces)
    return Change(name=path_words(name), before=brief(before), after=brief(after))


def compared(before: str, after: str) -> tuple[Piece, ...]:
    """The words that stayed, came and went; nothing where the texts have too many or hardly share any."""
    old, new = (re.findall(r"\s+|\w+|[^\w\s]", text) for text in (before, after))
    if not old or not new or len(old) + len(new) > MOST_WORDS:
        return ()
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    pieces: list[Piece] = []
    for number, (how, a, b, c, d) in enumerate(steps):
        if how == "equal":
            pieces.append(Piece(words=shortened(old[a:b], first=number == 0, last=number == len(steps) - 1)))
            continue
        pieces += [Piece(words="".join(old[a:b]), how="del")] if b > a else []
        pieces += [Piece(words="".join(new[c:d]), how="ins")] if d > c else []
    return tuple(pieces)


def shortened(words: list[str], *, first: bool, last: bool) -> str:
    """What stayed, without its middle where that is long."""
    near = 2 * NEAR
    if len(words) <= 2 * near + 2:
        return "".join(words)
    head, tail = "" if first else "".join(words[:near]), "" if last else "".join(words[-near:])
    return f"{head} … {tail}" if head and tail else f"{head} …" if head else f"… {tail.lstrip()}"


def path_words(path: str) -> str:
    """The place of a field in words: nodes[G1].requirements[G1.1].target is Entry G1, requirement G1.1, target."""
    words = []
    for step in re.split(r"\.(?![^\[]*\])", path):
        match = re.fullmatch(r"(\w+)\[(.*)\](.*)", step, re.DOTALL)
        words.append(f"{ONE_OF.get(match[1], match[1])} {match[2]}{match[3]}" if match else step.replace("_", " "))
    said = ", ".join(words)
    return said[:1].upper() + said[1:]


def brief(value: Any) -> str:
    """A value in at most so many characters."""
    words = words_of(value)
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def words_of(value: Any) -> str:
    """A plain value of any shape in one line of words; nothing for nothing."""
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, Mapping):
        return "; ".join(f"{str(name).replace('_', ' ')}: {words_of(inner)}" for name, inner in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(words_of(inner) for inner in value)
    return str(value)
