"""The span check: a value stands in the words it quotes, or follows from them by a named way; else it is dropped."""

import re
from dataclasses import dataclass
from datetime import date

from comity_capture.dates import Grammar
from comity_capture.draft import Candidate, Period
from comity_capture.folding import folded, similarity
from comity_capture.lexicon import Lexicon, lowered, tokens_of
from comity_capture.topics import Vocabulary

# rules by which a side follows from other words: of who is met, of the list, the host, the teller
FOLLOWS = {
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
    "claim.to.named",
    "claim.to.after-word",
}
LETTERS = re.compile(r"[^\W_]+")


@dataclass(slots=True)
class SpanCheck:
    """Checks candidates against the clean text, apart from the stages that made them, and counts what fails."""

    text: str
    lexicon: Lexicon
    published: date | None
    vocabulary: Vocabulary
    dropped: int = 0
    _grammar: Grammar | None = None

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
        """Every word of the post is in the words, or differs only by number or case."""
        value = [folded(word) for word in LETTERS.findall(candidate.plain)]
        return any(self._all_in(value, [folded(word) for word in LETTERS.findall(quote)]) for quote in quotes)

    def _all_in(self, value: list[str], words: list[str]) -> bool:
        return all(
            any(
                word in {other, other[:-1]}
                or (len(word) > 3 and word[:-2] == other[: len(word) - 2])
                or (len(word) > 6 and word[:-3] == other[: len(word) - 3])
                for other in words
            )
            for word in value
        )

    def _date(self, candidate: Candidate, quotes: list[str]) -> bool:
        """Each end of the period is read anew from the words, or leans on a day that is."""
        period = candidate.value
        if not isinstance(period, Period):
            return False
        if period.start is None and period.end is None:
            return period.words in quotes
        self._grammar = self._grammar or Grammar(self.lexicon.pack)
        days = set()
        for quote in quotes:
            low = lowered(quote, self.lexicon.pack)
            for tense in ("past", "future"):
                for found in self._grammar.find(low, 0, self.published, tense):
                    days.update({found.period.start, found.period.end})
        leans = candidate.rule.startswith(("date.leans", "date.duration"))
        return self._reached(period, days - {None}, leans)

    def _reached(self, period: Period, days: set, leans: bool) -> bool:  # type: ignore[type-arg]
        ends = [day for day in (period.start, period.end) if day]
        if leans:
            return any(abs((day - known).days) <= 14 for day in ends for known in days)
        halves = {known.replace(month=6, day=30) for known in days}
        return all(day in days or day in halves for day in ends)

    def _topic(self, candidate: Candidate, quotes: list[str]) -> bool:
        if candidate.plain not in self.vocabulary.known:
            return False
        for quote in quotes:
            tokens = tokens_of(quote, self.lexicon.pack)
            if any(phrase.key == candidate.plain for _, _, phrase in self.vocabulary.find(tokens)):
                return True
        return False

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
        return any(candidate.plain in self._named(quote) for quote in quotes)

    def _named(self, quote: str) -> set[str]:
        """The sides that words name, by themselves or by a person or body of the registry."""
        tokens = tokens_of(quote, self.lexicon.pack)
        found = {value.partition("\t")[2] for _, _, value in self.lexicon.known.find(tokens)}
        bases = [folded(base) for base in self.lexicon.pack.base_names(quote, frozenset())]
        return found | {
            holder.side
            for holder in self.lexicon.registry.holders
            if holder.key in found or any(similarity(name, base) >= 93 for name in holder.names for base in bases)
        }
