"""The span check: a value stands in the words it quotes, or follows from them by a named way; else it is dropped."""

import re
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from comity_capture.dates import grammar_of
from comity_capture.draft import Candidate, Period, Span
from comity_capture.folding import folded, similarity
from comity_capture.lexicon import Lexicon, lowered, tokens_of
from comity_capture.pack import compiled
from comity_capture.topics import Vocabulary

# rules by which a side follows from other words: of who is met, of the list, the host, the teller
FOLLOWS = {
    "side.of-friends",
    "side.of-organisation",
    "side.of-seat",
    "side.of-news",
    "side.opposite",
    "side.same-list",
    "side.companion",
    "side.of-delegation",
    "side.host",
    "side.shared-out",
    "side.last-named",
    "side.teller",
    "side.post-of-state",
    "side.post-of-organisation",
    "side.of-appointment",
    "side.of-house",
    "side.own-house",
    "side.of-chief",
    "side.from-post",
    "side.unknown-house",
    "side.own-section",
    "side.of-stay",
    "side.receiving",
    "claim.to.named",
    "claim.to.after-word",
}
LETTERS = re.compile(r"[^\W_]+")
DASH = re.compile(r"[–—-]")
CONTEXT = 40  # characters before a date in which a preposition may make it one: in May


@dataclass(slots=True)
class SpanCheck:
    """Checks candidates against the clean text, apart from the stages that made them, and counts what fails."""

    text: str
    lexicon: Lexicon
    published: date | None
    vocabulary: Vocabulary
    dropped: int = 0
    _days: dict[Span, set[date]] = field(default_factory=dict)  # the days that words give, read once
    _topics: dict[str, set[str]] = field(default_factory=dict)
    _holders: dict[str, set[str]] = field(init=False)  # noun of an office -> what its holder is called

    def __post_init__(self) -> None:
        """Who may hold what: a chief by the words *at the head of*."""
        offices = self.lexicon.pack.offices
        every = {one for pair in offices.headed.values() for one in pair}
        self._holders = {
            folded(noun): {folded(one) for one in (*pair, *(every if noun in offices.leading else ()))}
            for noun, pair in offices.office_nouns.items()
        }
        for word, holder in (*offices.noun_heads.items(), *offices.office_verbs.items()):
            self._holders.setdefault(folded(word), set()).add(folded(holder))

    def passes(self, candidate: Candidate | None) -> bool:
        """Whether the value follows from its spans."""
        if candidate is None:
            return False
        quotes = [span.of(self.text) for span in candidate.spans]
        ways = {
            "words": self._words,
            "name": self._name,
            "post": self._post,
            "date": self._date,
            "near": self._date,  # a day counted from one that the words give
            "vocabulary": self._topic,
            "side": self._side,
            "verb": self._verb,
        }
        good = bool(quotes) and all(quotes) and self._within(candidate) and ways[candidate.by](candidate, quotes)
        if not good:
            self.dropped += 1
        return good

    def kept(self, candidate: Candidate | None) -> Candidate | None:
        """The candidate if it passes, else nothing."""
        if candidate is None:
            return None
        return candidate if self.passes(candidate) else None

    def _within(self, candidate: Candidate) -> bool:
        return all(0 <= span.start < span.end <= len(self.text) for span in candidate.spans)

    def _words(self, candidate: Candidate, quotes: list[str]) -> bool:
        return candidate.plain in quotes

    def _verb(self, candidate: Candidate, quotes: list[str]) -> bool:
        """A kind or weight follows from a verb; the verb must be one of the pack's."""
        return any(LETTERS.search(quote) for quote in quotes) and bool(candidate.rule)

    def _name(self, candidate: Candidate, quotes: list[str]) -> bool:
        """The name itself, or its nominative: all but the last letters of its last word are in the words."""
        value = candidate.plain
        return any(
            value in quote or value in self.lexicon.pack.base_names(quote, frozenset()) or self._trunk(value, quote)
            for quote in quotes
        )

    def _trunk(self, value: str, quote: str) -> bool:
        return len(value) > 4 and quote.startswith(value[:-1]) and similarity(value, quote) >= 60

    def _post(self, candidate: Candidate, quotes: list[str]) -> bool:
        """The words of the post stand in one quote in their order; a word may differ in number or case, and what
        joins two words without a space joins the same two there: a name left out leaves no dash behind."""
        return bool(LETTERS.search(candidate.plain)) and any(
            self._in_order(candidate.plain, quote)
            or self._led(candidate.plain, quote)
            or self._leads(candidate.plain, quote)
            for quote in quotes
        )

    def _led(self, value: str, quote: str) -> bool:
        """Head of the centre: the centre will be headed by, with the verb behind its house."""
        offices = self.lexicon.pack.offices
        *house, verb = quote.split()
        head, *words = value.split()
        while words and words[0] in offices.verb_links:
            words = words[1:]
        holder = offices.led_verbs.get(verb.lower())
        return bool(words) and holder == head.lower() and self._in_order(" ".join(words), " ".join(house))

    def _leads(self, value: str, quote: str) -> bool:
        """Whether the quote says that something is led, and the value calls whoever leads it so: director of the."""
        words, offices = self.lexicon.pack.leads, self.lexicon.pack.offices
        if words is None or not compiled(words.signs).search(lowered(quote, self.lexicon.pack)):
            return False
        head, _, rest = value.partition(" ")
        every = (*offices.headed.values(), *offices.office_nouns.values(), *words.by_verb.values())
        called = any(head.lower() in pair for pair in every) or head.lower() in lowered(quote, self.lexicon.pack)
        small = {*offices.inside, *offices.scope_links}
        thing = " ".join(word for word in re.sub(r"(?i)\b([dl])'", r"\1' ", rest).split() if word.lower() not in small)
        return called and bool(thing) and self._in_order(thing, re.sub(r"(?i)\b([dl])'", r"\1' ", quote))

    def _in_order(self, value: str, quote: str) -> bool:
        given, at, offices = list(LETTERS.finditer(quote)), 0, self.lexicon.pack.offices
        for chunk in value.split():
            words = list(LETTERS.finditer(chunk))
            if not words:
                if chunk not in quote:
                    return False
                continue
            if DASH.search(chunk[: words[0].start()] + chunk[words[-1].end() :]):
                return False
            if at and chunk in offices.verb_links and given[at - 1].group().lower() in offices.office_verbs:
                continue  # head of the centre: is to head the centre
            inner = [chunk[one.end() : two.start()] for one, two in pairwise(words)]
            while not self._stands(words, inner, given[at : at + len(words)], quote):
                at += 1
                if at >= len(given):
                    return False
            at += len(words)
        return True

    def _stands(self, words: list[re.Match[str]], inner: list[str], given: list[re.Match[str]], quote: str) -> bool:
        """Whether these words of a quote are those of one chunk, with the same signs between them."""
        alike = len(given) == len(words) and all(
            self._alike(folded(one.group()), folded(other.group())) for one, other in zip(words, given, strict=True)
        )
        return alike and inner == [quote[one.end() : two.start()] for one, two in pairwise(given)]

    def _alike(self, word: str, other: str) -> bool:
        return (
            word in {other, other[:-1]}
            or word in self._holders.get(other, ())
            or (len(word) > 3 and word[:-2] == other[: len(word) - 2])
            or (len(word) > 6 and word[:-3] == other[: len(word) - 3])
        )

    def _date(self, candidate: Candidate, quotes: list[str]) -> bool:
        """Each end of the period is read anew from the words, or leans on a day that is."""
        period = candidate.value
        if not isinstance(period, Period):
            return False
        if period.start is None and period.end is None:
            return period.words in quotes
        days = {day for span in candidate.spans for day in self._days_in(span)}
        if candidate.rule == "date.leans.stay":  # both ends stand in the words
            return all(self._reached(Period(day, day, "day"), days, leans=True) for day in (period.start, period.end))
        leans = candidate.by == "near" or candidate.rule.startswith(("date.leans", "date.duration"))
        return self._reached(period, days, leans)

    def _days_in(self, span: Span) -> set[date]:
        """Every first and last day that the words of a span give, alone and with what stands right before them."""
        if span in self._days:
            return self._days[span]
        pack, days = self.lexicon.pack, set[date]()
        start = max(self.text.rfind("\n", 0, span.start) + 1, span.start - CONTEXT, 0)
        for low, offset in (
            (lowered(span.of(self.text), pack), span.start),
            (lowered(self.text[start : span.end], pack), start),
        ):
            for tense in ("past", "present", "future"):
                for found in grammar_of(pack).find(low, offset, self.published, tense):
                    if found.span.start >= span.start:
                        days.update(day for day in (found.period.start, found.period.end) if day)
        self._days[span] = days
        return days

    def _reached(self, period: Period, days: set[date], leans: bool) -> bool:
        ends = [day for day in (period.start, period.end) if day]
        if leans:
            return any(abs((day - known).days) <= 14 for day in ends for known in days)
        halves = {known.replace(month=6, day=30) for known in days}
        return all(day in days or day in halves for day in ends)

    def _topic(self, candidate: Candidate, quotes: list[str]) -> bool:
        if candidate.plain not in self.vocabulary.known:
            return False
        return any(candidate.plain in self._topics_in(quote) for quote in quotes)

    def _topics_in(self, quote: str) -> set[str]:
        if quote not in self._topics:
            found = self.vocabulary.find(tokens_of(quote, self.lexicon.pack))
            self._topics[quote] = {phrase.key for _, _, phrase in found}
        return self._topics[quote]

    def _side(self, candidate: Candidate, quotes: list[str]) -> bool:
        """A side that was passed in, in words that name it, or by a rule that says how it follows without."""
        if candidate.plain not in self.lexicon.kinds:
            return candidate.plain == "both"
        if (
            candidate.rule in FOLLOWS
            or candidate.rule.startswith("claim.subject.")
            or candidate.rule == "claim.to.other"
        ):
            return True
        return any(candidate.plain in self.named_in(quote) for quote in quotes)

    def named_in(self, quote: str) -> set[str]:
        """The sides that words name, by themselves or by a person or body of the registry."""
        tokens = tokens_of(quote, self.lexicon.pack)
        found = {value.partition("\t")[2] for _, _, value in self.lexicon.known.find(tokens)}
        bases = [folded(base) for base in self.lexicon.pack.base_names(quote, frozenset())]
        return found | {
            holder.side
            for holder in self.lexicon.registry.holders
            if holder.key in found or any(similarity(name, base) >= 93 for name in holder.names for base in bases)
        }
