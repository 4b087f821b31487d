"""Where terms in posts are known from: addresses, texts without one, and read-outs that name a holder, by number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from comity.access.marking import Label
from comity.access.models import Visitor
from comity.common.addresses import parted
from comity.dialogue.policy import claims_visible_to
from comity.dialogue.states import ClaimKind, ReadOutState
from comity.partners.models import Holding, PersonName
from comity.programmes.known_dates import date_words
from comity.web.pieces import Fact, Source

# title, who published it, as of when; by what tells one source from another
Told: TypeAlias = dict[tuple[str, ...], tuple[str, str, str]]
Naming: TypeAlias = Mapping[str, Any]  # a read-out that names somebody in a post
NAMES = (ClaimKind.PARTICIPANT, ClaimKind.ANNOUNCEMENT)
MOST_NAMINGS = 400
LONGEST_TERM = 30  # letters before a colon that name a line of a note


@dataclass(frozen=True, slots=True, kw_only=True)
class Citations:
    """The numbered sources of a page of terms, and which of them stand behind each term."""

    sources: Sequence[Source]
    numbers: Mapping[tuple[str, ...], int]
    namings: Sequence[Naming]

    def of(self, held: Holding) -> list[int]:
        """The numbers behind one term: what it was read from, then the read-outs that name its holder."""
        ours = [one for one in self.namings if names(one, held)]
        keys = {**term_told(held), **{key: None for one in ours for key in naming_told(one)}}
        return sorted({self.numbers[key] for key in keys})

    def labels(self) -> list[Label]:
        """What the read-outs among them carry, for the bars of the page."""
        return [
            Label(marking=one["read_out__marking"], releasable=frozenset(one["read_out__releasable"] or ()))
            for one in self.namings
        ]

    def otherwise(self, held: Holding) -> str:
        """What single sources of a term tell otherwise, each with its number."""
        told = ((self.numbers[address,], words) for address, words in map(parted, held.sources) if address and words)
        return "; ".join(_("source %(n)s tells: %(words)s") % {"n": n, "words": words} for n, words in sorted(told))

    def notes(self, note: str) -> list[Fact]:
        """The lines of a note, each named by what stands before its colon, with the source that it names."""
        found = []
        for line in filter(None, map(str.strip, note.splitlines())):
            address, words = parted(line)
            term, colon, rest = words.partition(": ")
            named = bool(colon) and len(term) <= LONGEST_TERM
            numbers = [self.numbers[address,]] if address else []
            found.append(Fact(term=term if named else _("Note"), words=rest if named else words, sources=numbers))
        return found


def names(one: Naming, held: Holding) -> bool:
    """Whether a read-out names the holder of this term in this post."""
    return held.person_id is not None and (one["post"], one["person"]) == (held.post_id, held.person_id)


def citations_of(
    held: Sequence[Holding], namings: Sequence[Naming], note: str = "", names: Sequence[PersonName] = ()
) -> Citations:
    """All sources of a page: of terms, of the lines of a note and of spellings, and read-outs that name a holder."""
    told: Told = {}
    spelled: list[Told] = [{(one.source_url,): (one.source_url, "", "")} for one in names if one.source_url]
    for found in (*map(term_told, held), *map(naming_told, namings), *map(line_told, note.splitlines()), *spelled):
        for key, words in found.items():
            title, publisher, day = told.get(key, ("", "", ""))
            told[key] = (title or words[0], publisher or words[1], day or words[2])
    in_order = sorted(told.items())
    sources = [
        Source(number=n, title=title or _("A text without an address"), address=key[0], publisher=publisher, as_of=day)
        for n, (key, (title, publisher, day)) in enumerate(in_order, start=1)
    ]
    return Citations(
        sources=sources, numbers={key: n for n, (key, _told) in enumerate(in_order, start=1)}, namings=namings
    )


def term_told(one: Holding) -> Told:
    """Where a term was read: each address once, and what has none by who published it and when."""
    day = date_words(one.source_as_of)
    told: Told = {}
    if one.source_url:
        told[one.source_url,] = (one.source_url, one.source_kind, day)
    elif one.source_kind or day:
        told["", one.source_kind, day] = (one.source_kind, "", day)
    for line in one.sources:
        for key, words in line_told(line).items():
            told.setdefault(key, words)
    return told


def line_told(line: str) -> Told:
    """The address in a line, as a source."""
    address, _words = parted(line)
    return {(address,): (address, "", "")} if address else {}


def naming_told(one: Naming) -> Told:
    """A read-out as a source: by its address, else by who published it and when."""
    address, day = one["read_out__source_url"], date_words(one["read_out__published"])
    publisher = one["read_out__publisher"]
    if address:
        return {(address,): (address, publisher, day)}
    return {("", publisher, day): (publisher or one["read_out__title"], "", day)}


def namings_of(user: Visitor, about: Q) -> list[Naming]:
    """The read-outs that name somebody in a post, as far as this reader may know them; in one question."""
    told = claims_visible_to(user).filter(about, kind__in=NAMES).exclude(read_out__state=ReadOutState.WITHDRAWN)
    columns = (
        *("read_out__source_url", "read_out__publisher", "read_out__title", "read_out__published"),
        *("read_out__marking", "read_out__releasable"),
    )
    rows: QuerySet[Any, Naming] = told.values("post", "person", *columns).order_by("-read_out__published").distinct()
    return list(rows[:MOST_NAMINGS])
