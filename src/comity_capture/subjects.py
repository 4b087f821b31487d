"""Who a clause is about: the side or person before its verb, across pronouns and quotations."""

import re
from collections import Counter

from comity_capture.draft import Span, Sureness
from comity_capture.guesses import GUESSES
from comity_capture.lands import house_named, land_of
from comity_capture.marks import Mark, Sentence
from comity_capture.obliques import behind_oblique, genitive, oblique
from comity_capture.pack import compiled
from comity_capture.quick import leftmost
from comity_capture.reading import Reading
from comity_capture.speakers import by_article, first_of, pronoun_says, said_by, side_meant, signed_under, told_on
from comity_capture.subject import NOBODY, Subject

BOTH = "both"
TOGETHER: tuple[str, Sureness] = ("claim.subject.both", "likely")
JOINED = 8  # tokens between two sides that do something together
BEHIND = 12  # characters between a verb of saying and who says it
FARTHEST = 8  # clause beginnings that are looked back to


class Subjects:
    """Remembers who was spoken of last."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.lexicon.pack.claims
        self._main: set[str] | None = None
        self._says: dict[int, bool] = {}
        self.last_person: tuple[str, Span] | None = None
        self.around: list[tuple[str, Span]] = []  # who else the sentence before names
        self.latest: tuple[str, Span] | None = None  # named last in the sentence before
        self.last_side: tuple[str, Span] | None = None
        self.speaker: tuple[str, Span] | None = None

    def side_of(self, mark: Mark) -> str:
        """The side that a mark stands for."""
        if mark.kind == "person":
            side = self.reading.person_of(mark.value).side
            return side[0] if side else ""
        return mark.value if mark.kind in {"side", "demonym", "body"} else ""

    def after(self, sentence: Sentence) -> None:
        """Remember the first person and the first side of a sentence that is done."""
        quoted = [self.reading.quote_at(sentence.tokens[mark.i].start) for mark in sentence.marks]
        outside = [mark for mark, quote in zip(sentence.marks, quoted, strict=True) if quote is None]
        people = [
            (mark.value, sentence.span_of(mark.i, mark.j))
            for mark in sorted(outside, key=lambda mark: mark.i)
            if mark.kind == "person"
        ]
        if people:
            named = {key for key, _ in people}
            before = [self.last_person] if self.last_person and self.last_person[0] not in named else []
            first = told_on(self.reading, sentence, people, self.last_person) or first_of(
                self.reading, sentence, people
            )
            others = [one for one in people if one is not first]
            self.last_person, self.around, self.latest = first, [*others, *before], people[-1]

    def of(self, sentence: Sentence, verb: int, floor: int = 0) -> Subject:
        """The subject of the verb at this place of the sentence."""
        low = sentence.low
        boundaries = [
            match.end()
            for match in compiled(self.words.clause_starts).finditer(low, max(0, verb - 600), verb)
            if not self.joins(sentence, match.start(), match.end())
        ]
        boundaries = sorted({*boundaries, floor}) if floor else boundaries
        stop = verb
        for start in [*list(reversed(boundaries))[:FARTHEST], max(0, verb - 600)]:
            found = self.within(sentence, start, stop)
            if compiled(self.words.asides).match(low[start:stop].rstrip(", ")):
                continue
            comma = low.rfind(",", 0, start) + 1
            if comma and compiled(self.words.inserted).match(low[comma:stop].rstrip(", ")):
                stop = comma  # who stands in a relative clause is no subject of the verb behind it
                continue
            if not found.side and self.own_subject(low[start:stop]):
                return self.fallback(sentence, sentence.start + verb)
            if found.side:
                if found.person:
                    self.last_person = (found.person, found.span or sentence.span)
                elif found.span and found.side != BOTH:
                    self.last_side = (found.side, found.span)
                return found
        return self.fallback(sentence, sentence.start + verb)

    def joins(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether a boundary only joins two names of sides or people: "Marland and Veldania will"."""
        first, last = sentence.token_at(sentence.start + start), sentence.token_at(sentence.start + end)
        if compiled(self.words.thats).search(sentence.low, start, end):
            return False  # told Ms Rell that Veldania will
        while first < last and sentence.tokens[first].text in ",":
            first += 1
        before = any(mark.j == first and self.side_of(mark) for mark in sentence.marks)
        after = last
        small = {*self.reading.lexicon.pack.offices.articles, *self.reading.lexicon.pack.offices.chief_words, ","}
        while after < len(sentence.tokens) and sentence.tokens[after].low in small:
            after += 1
        return before and any(mark.i == after and self.side_of(mark) for mark in sentence.marks)

    def own_subject(self, low: str) -> bool:
        """Whether a stretch has a subject of its own that names no side: "two experts", "the study"."""
        return bool(compiled(self.words.subject_begins).search(low))

    def inside(self, sentence: Sentence, start: int, end: int) -> Subject | None:
        """A side named within the words of a promise: the readiness of Veldania to host."""
        if end - start < 12:
            return None
        offices = self.reading.lexicon.pack.offices
        for mark in self.marks(sentence, start, end):
            before = mark.i - 1
            while before > 0 and sentence.tokens[before].low in offices.articles:
                before -= 1
            if sentence.tokens[before].low in offices.links_of_sides:
                return self.marked(sentence, [mark])
        return None

    def within(self, sentence: Sentence, start: int, verb: int) -> Subject:
        """The subject in one stretch before the verb."""
        low = sentence.low[start:verb]
        if not low.strip():
            return NOBODY
        at = sentence.start + start
        if owner := genitive(self.reading, sentence, self.marks(sentence, start, verb), verb):
            return self.marked(sentence, owner)
        together = compiled(self.words.together).search(sentence.low, start)
        if together and together.start() <= verb:
            return Subject(
                BOTH, Span(sentence.start + together.start(), sentence.start + together.end()), *TOGETHER, near=False
            )
        for patterns, reader in ((self.words.we, self.we), (self.words.own_country, self.own)):
            match = compiled(patterns).search(low)
            if match and not (reader == self.own and self.of_others(sentence, at, match)):
                return reader(sentence, Span(at + match.start(), at + match.end()))
        marks = [mark for mark in self.marks(sentence, start, verb) if not oblique(self.reading, sentence, mark)]
        led = compiled(self.words.led_by_pronoun).match(low)
        if marks and led:  # she thanked Norland and promised
            found = self.pronoun(sentence, start, start + led.end())
            if found.side:
                return found
        both = compiled(self.words.both).search(sentence.low, start, min(verb + 10, len(sentence.low)))
        if (
            both
            and both.start() < verb
            and (not marks or both.start() < sentence.tokens[marks[0].i].start - sentence.start)
        ):
            return Subject(
                BOTH,
                Span(sentence.start + both.start(), sentence.start + both.end()),
                "claim.subject.both",
                "likely",
                near=True,
            )
        if marks:
            return self.marked(sentence, marks)
        return self.pronoun(sentence, start, verb)

    def of_others(self, sentence: Sentence, at: int, match: re.Match[str]) -> bool:
        """Whether "the committee" stands in a name that the registry knows, behind both sides, or behind "to"."""
        first, last = sentence.token_at(at + match.start()), sentence.token_at(at + match.end() - 1)
        named = any(mark.i <= last and first < mark.j for mark in sentence.in_order("side", "body") if mark.value)
        towards = behind_oblique(self.reading, sentence, first)
        return named or towards or self.begun_by_both(match.string, match.start())

    def begun_by_both(self, low: str, place: int) -> bool:
        """The two sides reviewed their forces and agreed: whose forces these are makes neither the subject."""
        if not self.reading.lexicon.pack.offices.of_subject:
            return False
        both = compiled(self.words.both).match(low.lstrip(' ,"'))
        return both is not None and both.end() <= place

    def marks(self, sentence: Sentence, start: int, verb: int) -> list[Mark]:
        """Marks that name a side or person in a stretch, in order; one inside a person's mark is left out."""
        first, last = sentence.token_at(sentence.start + start), sentence.token_at(sentence.start + verb - 1)
        inside = [
            mark
            for mark in sentence.marks
            if first <= mark.i and mark.j <= last + 1 and mark.kind in {"side", "demonym", "body", "person"}
        ]
        people = [mark for mark in inside if mark.kind == "person"]
        kept = [mark for mark in inside if mark.kind == "person" or not any(p.i <= mark.i < p.j for p in people)]
        return sorted((mark for mark in kept if self.side_of(mark)), key=lambda mark: mark.i)

    def marked(self, sentence: Sentence, marks: list[Mark], *, near: bool = True) -> Subject:
        """The first mark; two sides joined by "and" are both."""
        first = marks[0]
        side = self.side_of(first)
        span = sentence.span_of(first.i, first.j)
        joiners = self.reading.lexicon.pack.offices.joiners
        for mark in marks[1:]:
            between = {token.low for token in sentence.tokens[first.j : mark.i]}
            if (
                between & set(joiners)
                and self.side_of(mark) != side
                and mark.i - first.j <= JOINED
                and {side, self.side_of(mark)} & self.main_sides()
            ):
                return Subject(BOTH, sentence.span_of(first.i, mark.j), "claim.subject.joined", "likely", near=near)
        person = first.value if first.kind == "person" else ""
        return Subject(side, span, "claim.subject.named", "sure" if len(marks) == 1 else "likely", person, near=near)

    def main_sides(self) -> set[str]:
        """The two sides that most of the people of the text stand for."""
        if self._main is not None:
            return self._main
        counted = Counter(person.side[0] for person in self.reading.people if person.side)
        counted.update(
            mark.value
            for sentence in self.reading.told()
            for mark in sentence.marks
            if mark.kind in {"side", "demonym"}
        )
        self._main = {side for side, _ in counted.most_common(2)}
        return self._main

    def pronoun(self, sentence: Sentence, start: int, verb: int) -> Subject:
        """He and she are the last person, it the last side."""
        for token in sentence.tokens:
            place = token.start - sentence.start
            if start <= place < verb and token.low in self.words.pronouns:
                span = Span(token.start, token.end)
                if token.low in self.words.latter and self.latest and self.reading.person_of(self.latest[0]).side:
                    self.last_person = self.latest
                gender = self.words.genders.get(token.low, "") or by_article(self.reading, sentence, token.start)
                meant = side_meant(self.reading, sentence, token.start, gender)
                if meant:
                    return Subject(*meant, "claim.subject.pronoun", "likely")
                return self.last("claim.subject.pronoun", token.low in self.words.neuter, span, gender)
        return NOBODY

    def last(self, rule: str, neuter: bool, span: Span, gender: str = "") -> Subject:
        """The person or side spoken of last, with the pronoun's own words beside theirs."""
        if neuter and self.last_side:
            return Subject(self.last_side[0], self.last_side[1], rule, "likely")
        for key, words in [*([self.last_person] if self.last_person else []), *self.around]:
            person = self.reading.person_of(key)
            if person.side and not (gender and person.gender and gender != person.gender):
                sureness: Sureness = "ask" if person.side[1] in GUESSES else "likely"
                return Subject(person.side[0], words, rule, sureness, key)
        del span
        return NOBODY

    def own(self, sentence: Sentence, span: Span) -> Subject:
        """His country, the ministry: the side of the person who speaks in this sentence, else of the last one."""
        offices = self.reading.lexicon.pack.offices
        if span.of(self.reading.text).lower() in offices.seats:
            for person in self.reading.people:
                if person.side and any(bound.post.head in offices.envoys for bound in person.posts):
                    return Subject(person.side[0], person.side[2], "claim.subject.embassy", "likely", person.key)
        told_by_state = self.words.verb_last and self.reading.kind_of(self.reading.teller) in {"partner", "member"}
        if told_by_state and self.reading.text[span.start].isupper():  # the Ministry of Defence, in its own text
            return Subject(self.reading.teller, span, "claim.subject.own-country", "ask")
        ours = self.reading.lexicon.registry.organisation
        words = span.of(self.reading.text).lower()
        if compiled(self.words.organisations).fullmatch(words) and ours:
            return Subject(ours, span, "claim.subject.named", "likely", near=True)
        elsewhere = house_named(self.reading, span, self.owned)
        named = self.owned(sentence, span) or elsewhere or self.headed(sentence, span)
        named = named or land_of(self.reading, sentence, span)
        if named:
            return named
        for mark in sorted(sentence.marks, key=lambda mark: -mark.i):
            if mark.kind == "person" and sentence.tokens[mark.i].start < span.start and self.side_of(mark):
                return Subject(
                    self.side_of(mark),
                    sentence.span_of(mark.i, mark.j),
                    "claim.subject.own-country",
                    "likely",
                    mark.value,
                )
        teller, words = self.reading.teller, span.of(self.reading.text)
        if words[:4].lower() in self.words.of_teller and self.reading.kind_of(teller) in {"partner", "member"}:
            return Subject(teller, span, "claim.subject.own-country", "likely")
        found = self.pronoun(sentence, 0, span.start - sentence.start)  # she announced that her country will
        return found if found.side else self.last("claim.subject.own-country", False, span)

    def owned(self, sentence: Sentence, span: Span) -> Subject | None:
        """The Norlandic ministry, the government of Norland: the side right behind the house."""
        at = sentence.token_at(span.end)
        small = {*self.reading.lexicon.pack.offices.links_of_sides, *self.reading.lexicon.pack.offices.articles}
        while at < len(sentence.tokens) and sentence.tokens[at].low in small:
            at += 1
        if self.words.verb_last:  # the owner stands before its house
            at = (sentence.mark_at(sentence.token_at(span.start) - 1, "side") or Mark("side", "", at, at)).i
        mark = sentence.mark_at(at, "side", "demonym") if at < len(sentence.tokens) else None
        if mark is None or mark.i != at or not mark.value:
            return None
        return Subject(mark.value, sentence.span_of(mark.i, mark.j), "claim.subject.named", "likely", near=True)

    def headed(self, sentence: Sentence, span: Span) -> Subject | None:
        """The ministry, the commission: the side of the only ones whose post is to head such a house."""
        words = span.of(self.reading.text).lower().split()
        if words[0] in self.reading.lexicon.pack.offices.chief_words:  # his ministry: of whoever speaks
            return None
        house = words[-1]
        heads = (house, *self.words.house_heads.get(house, ()))
        fitting = [
            person
            for person in self.reading.people
            if person.side and any(head in bound.words.lower() for bound in person.posts for head in heads)
        ]
        if len({person.side[0] for person in fitting if person.side}) != 1:
            return None
        side = fitting[0].side
        return Subject(side[0], fitting[0].span, "claim.subject.own-country", "likely") if side else None

    def we(self, sentence: Sentence, span: Span) -> Subject:
        """We: the side of the speaker of the quotation, else of the teller."""
        quote = self.reading.quote_at(span.start)
        speaker = self.speaker_of(sentence, quote) if quote else None
        if speaker:
            side = self.reading.person_of(speaker[0]).side
            if side:
                return Subject(side[0], speaker[1], "claim.subject.speaker", "likely", speaker[0])
        if self.reading.teller in self.reading.lexicon.kinds:
            return Subject(self.reading.teller, span, "claim.subject.teller", "likely")
        return NOBODY

    def says(self, sentence: Sentence) -> bool:
        """Whether a sentence has a verb of saying; looked for once."""
        if sentence.number not in self._says:
            self._says[sentence.number] = bool(leftmost(self.words.reports, sentence.low))
        return self._says[sentence.number]

    def speaker_of(self, sentence: Sentence, quote: Span | None) -> tuple[str, Span] | None:
        """Who says a quotation: the person beside its verb of saying in the same or a neighbouring sentence."""
        signed = signed_under(self.reading, sentence) if quote else None
        if signed:
            return signed
        around = [
            sentence,
            *self.reading.sentences[sentence.number + 1 : sentence.number + 2],
            *reversed(self.reading.sentences[max(0, sentence.number - 2) : sentence.number]),
        ]
        for near in around:
            if near.paragraph != sentence.paragraph or not self.says(near):
                continue
            outside = [
                mark
                for mark in near.marks
                if mark.kind == "person" and not self.reading.quote_at(near.tokens[mark.i].start)
            ]
            if outside:
                best = said_by(self.reading, near, outside, quote.end if quote else near.end)
                return best.value, near.span_of(best.i, best.j)
            if near.number <= sentence.number and pronoun_says(self.reading, near):
                return self.last_person
            ahead = not self.reading.lexicon.pack.claims.verb_last
            if ahead and self.latest and compiled(self.reading.lexicon.pack.stand_ins).search(near.low):
                return self.latest  # said the officer
        return self.last_person

    def reporter(self, sentence: Sentence, verb: int) -> Subject | None:
        """She said that the study will: the side of who says it, by name or by the pronoun."""
        said = compiled(self.words.reports).search(sentence.low, 0, verb)
        if said is None:
            return self.said_behind(sentence, verb)
        for mark in reversed(sentence.in_order("person")):
            place = sentence.tokens[mark.i].start - sentence.start
            if place < verb and self.side_of(mark):
                return Subject(
                    self.side_of(mark), sentence.span_of(mark.i, mark.j), "claim.subject.reporter", "likely", mark.value
                )
        turned = said.group().rsplit("-", 1)[-1].split(" ", 1)[0]  # a-t-il, a-t-elle annoncé
        if "-" in said.group() and turned in self.words.pronouns:
            span = Span(sentence.start + said.start(), sentence.start + said.end())
            return self.last(
                "claim.subject.pronoun", turned in self.words.neuter, span, self.words.genders.get(turned, "")
            )
        found = self.pronoun(sentence, 0, said.start())
        return found if found.side else None

    def said_behind(self, sentence: Sentence, verb: int) -> Subject | None:
        """The bridge will be built, promised M. Lie: whoever stands right behind a verb of saying at the end."""
        said = compiled(self.words.reports).search(sentence.low, verb)
        for mark in sentence.in_order("person") if said else ():
            place = sentence.tokens[mark.i].start - sentence.start
            if said and 0 <= place - said.end() <= BEHIND and self.side_of(mark):
                span = sentence.span_of(mark.i, mark.j)
                return Subject(self.side_of(mark), span, "claim.subject.reporter", "likely", mark.value)
        return None

    def fallback(self, sentence: Sentence, place: int) -> Subject:
        """Nobody is named: the speaker of a quotation, the teller if it is a side, else both."""
        reporter = self.reporter(sentence, place - sentence.start)
        if reporter:
            return reporter
        quote = self.reading.quote_at(place)
        speaker = self.speaker_of(sentence, quote) if quote else None
        side = self.reading.person_of(speaker[0]).side if speaker else None
        if speaker and side:
            return Subject(side[0], speaker[1], "claim.subject.speaker", "ask", speaker[0], other=BOTH)
        if self.reading.teller in self.reading.lexicon.kinds:
            return Subject(self.reading.teller, sentence.span, "claim.subject.teller", "ask", other=BOTH)
        return Subject(BOTH, sentence.span, "claim.subject.unnamed", "ask")
