"""Stage 8: what the verb makes of its clause; who promises what to whom, and when it is due."""

from dataclasses import dataclass, field

from comity_capture.antecedents import granted, opposite, over_list, plain_house, relative
from comity_capture.draft import Candidate, Claim, Period, Span, Sureness
from comity_capture.draft import Reading as Other
from comity_capture.marks import Sentence
from comity_capture.pack import ClaimPattern, compiled
from comity_capture.quick import standing
from comity_capture.reading import Dated, Reading
from comity_capture.subject import Subject
from comity_capture.subjects import Subjects

ZONES = {"lead", "body"}
BOTH = "both"
FARTHEST = 60  # characters between a subject and its verb that stand in one quotation of a promise
TO_COME = frozenset(("will", "to", "would", "next", "under-way"))  # ends of rules of verbs that alone promise nothing


@dataclass(slots=True)
class Clause:
    """A verb of a claim with the stretch that it governs; places count from the start of the sentence."""

    pattern: ClaimPattern
    sentence: Sentence
    start: int
    verb_end: int
    end: int
    begin: int  # of all that belongs to the clause: the verb itself, or where the clause begins if verbs come last


@dataclass(slots=True)
class ClaimReader:
    """Reads the claims of a text in order, so that "it" and "she" know who was spoken of last."""

    reading: Reading
    subjects: Subjects = field(init=False)
    claims: list[Claim] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.subjects = Subjects(self.reading)

    def read(self) -> list[Claim]:
        """All claims, in order of the text."""
        for sentence in self.reading.sentences:
            if sentence.zone not in ZONES:
                continue
            clauses = self.clauses(sentence)
            for clause in clauses:
                claim = self.claim(clause)
                if claim:
                    self.claims.append(claim)
                    self.reading.note("claims", claim.kind.rule, claim.words.spans[0])
            self.subjects.after(sentence)
        return self.claims

    def clauses(self, sentence: Sentence) -> list[Clause]:
        """The verbs of claims in a sentence, earlier patterns first, none within another."""
        taken: list[tuple[int, int, ClaimPattern]] = []
        for pattern in standing(self.reading.lexicon.pack.claims.patterns, sentence.low):
            for match in compiled((pattern.pattern,)).finditer(sentence.low):
                if pattern.after and not compiled((pattern.after,)).search(sentence.low, 0, match.start()):
                    continue
                if not any(match.start() < end and start < match.end() for start, end, _ in taken) and not self.named(
                    sentence, match.end() - 1
                ):
                    taken.append((match.start(), match.end(), pattern))
        taken = self.chained(sentence, sorted(taken, key=lambda one: one[0]))
        found = []
        if self.reading.lexicon.pack.claims.verb_last:
            return self.verb_last(sentence, taken)
        for number, (start, verb_end, pattern) in enumerate(taken):
            following = next(
                (begin for begin, _, other in taken[number + 1 :] if other.kind == "commitment"), len(sentence.low)
            )
            found.append(Clause(pattern, sentence, start, verb_end, self.end(sentence, verb_end, following), start))
        return found

    def named(self, sentence: Sentence, place: int) -> bool:
        """Whether a name stands here: its letters are no verb."""
        at = sentence.token_at(sentence.start + place)
        return (
            sentence.tokens[at].capital
            and sentence.mark_at(at, "person", "side", "place", "body", "holder") is not None
            if at < len(sentence.tokens)
            else False
        )

    def chained(
        self, sentence: Sentence, taken: list[tuple[int, int, ClaimPattern]]
    ) -> list[tuple[int, int, ClaimPattern]]:
        """A promise right behind another, with nothing that begins a clause between them, is the same one."""
        kept: list[tuple[int, int, ClaimPattern]] = []
        for one in taken:
            before = kept[-1] if kept else None
            if before and one[2].kind == before[2].kind == "commitment":
                between = sentence.low[before[1] : one[0]]
                if not compiled(self.reading.lexicon.pack.claims.new_promise).search(between):
                    continue
            kept.append(one)
        return kept

    def verb_last(self, sentence: Sentence, taken: list[tuple[int, int, ClaimPattern]]) -> list[Clause]:
        """Clauses where verbs come last: each begins where the one before ends or a clause start stands."""
        found = []
        floor = 0
        for start, verb_end, pattern in taken:
            starts = [
                match.end()
                for match in compiled(self.reading.lexicon.pack.claims.clause_starts).finditer(
                    sentence.low, floor, start
                )
            ]
            begin = max([floor, *starts])
            while begin < start and sentence.low[begin] in ' .,;:!?"–':
                begin += 1
            found.append(Clause(pattern, sentence, start, verb_end, verb_end, begin))
            floor = verb_end
        return found

    def end(self, sentence: Sentence, verb_end: int, following: int) -> int:
        """Where the clause ends: at a clause end of the pack, the next promise, or the end of the sentence."""
        match = compiled(self.reading.lexicon.pack.claims.clause_ends).search(sentence.low, verb_end + 1, following)
        end = match.start() if match else following
        while end > verb_end and sentence.low[end - 1] in ' .,;:!?")':
            end -= 1
        last = sentence.low.rfind(" ", verb_end, end)
        if last > verb_end and sentence.low[last + 1 : end] in self.reading.lexicon.pack.offices.joiners:
            return last  # no clause ends on an "and"
        return end

    def claim(self, clause: Clause) -> Claim | None:
        """The claim of a clause, or None where the words turn it down."""
        kind, weight = clause.pattern.kind, clause.pattern.weight
        sureness: Sureness = "likely"
        if kind == "commitment":
            if self.no_promise(clause):
                return None
            if self.lowered(clause):
                kind, weight, sureness = "position", "", "ask"
            elif not self.of_now(clause):
                kind, weight = "background", ""
        subject = (
            self.doer(clause)
            or self.held_together(clause)
            or relative(self.subjects, clause.sentence, clause.start)
            or granted(self.subjects, clause.sentence, clause.start)
            or over_list(self.subjects, clause.sentence, clause.start)
            or opposite(self.subjects, clause.sentence, clause.start)
            or plain_house(self.subjects, clause.sentence, clause.begin, clause.start)
            or self.subjects.inside(clause.sentence, clause.start, clause.verb_end)
            or (
                self.subjects.of(clause.sentence, clause.verb_end, clause.begin)
                if self.reading.lexicon.pack.claims.verb_last
                else self.subjects.of(clause.sentence, clause.start)
            )
        )
        moves = kind == "commitment" and subject.person and self.reading.lexicon.pack.claims.moves
        if moves and compiled(moves).match(clause.sentence.low, clause.start):
            kind, weight = "announcement", ""
        begin = self.opening(clause) if kind == "announcement" else clause.begin
        span = Span(clause.sentence.start + begin, clause.sentence.start + clause.end)
        whole = self.whole(subject, span, clause)
        verb = Span(clause.sentence.start + clause.start, clause.sentence.start + clause.verb_end)
        return Claim(
            kind=Candidate(
                field="claim.kind", value=kind, spans=(verb,), rule=clause.pattern.rule, sureness=sureness, by="verb"
            ),
            words=Candidate(
                field="claim.words",
                value=whole.of(self.reading.text),
                spans=(whole,),
                rule=clause.pattern.rule,
                sureness=sureness,
            ),
            by=self.side("claim.by", subject),
            to=self.receiver(clause, subject) if kind == "commitment" else None,
            weight=Candidate(
                field="claim.weight",
                value=weight,
                spans=(verb,),
                rule=clause.pattern.rule,
                sureness=sureness,
                by="verb",
            )
            if weight
            else None,
            due=self.due(clause) if kind == "commitment" else None,
            speaker=subject.person,
        )

    def opening(self, clause: Clause) -> int:
        """Where the clause of an announcement begins: what was opened or appointed stands before a passive verb."""
        low = clause.sentence.low
        if self.reading.lexicon.pack.claims.verb_last:
            return clause.begin
        ends = [
            match.end()
            for match in compiled(self.reading.lexicon.pack.claims.clause_starts).finditer(low, 0, clause.start)
        ]
        begin = max(ends, default=0)
        while begin < clause.begin and low[begin] in ' .,;:!?"–':
            begin += 1
        return begin

    def doer(self, clause: Clause) -> Subject | None:
        """Two officers will be trained by Marland: the side behind "by" does it."""
        sentence = clause.sentence
        by = compiled(self.reading.lexicon.pack.claims.by_whom)
        for mark in sentence.marks:
            place = sentence.tokens[mark.i].start - sentence.start
            named = self.object_of(clause, place) and self.subjects.side_of(mark)
            if named and by.search(sentence.low[max(0, place - 90) : place]):
                return self.subjects.marked(sentence, [mark], near=False)
        return None

    def held_together(self, clause: Clause) -> Subject | None:
        """The next meeting will be held in March: what both do stands within the words of the promise themselves."""
        low, start = clause.sentence.low, clause.sentence.start
        if self.reading.lexicon.pack.claims.verb_last:
            return None
        both = compiled(self.reading.lexicon.pack.claims.both).match(low, clause.start, clause.verb_end)
        if both is None:
            return None
        span = Span(start + both.start(), start + both.end())
        return Subject(BOTH, span, "claim.subject.both", "likely", near=True)

    def whole(self, subject: Subject, span: Span, clause: Clause) -> Span:
        """The clause with its subject, where that stands right before the verb."""
        if (
            subject.span is not None
            and clause.sentence.start <= subject.span.start
            and subject.span.end <= span.start <= subject.span.end + FARTHEST
            and subject.near
        ):
            return Span(subject.span.start, span.end)
        return span

    def no_promise(self, clause: Clause) -> bool:
        """Words that look like a promise and are only news of what is to happen."""
        words = self.reading.lexicon.pack.claims
        low = clause.sentence.low
        if clause.sentence.text.rstrip(' "').endswith("?"):
            return True
        if not compiled(words.not_promises).match(low, clause.start):
            return False
        sure = compiled(words.guaranteed).search(low, 0, clause.start)
        return not (sure or compiled(words.promises_after_all).match(low, clause.start))

    def lowered(self, clause: Clause) -> bool:
        """Negation, condition or hearsay in the clause."""
        words = self.reading.lexicon.pack.claims
        low = clause.sentence.low
        cut = max(low.rfind(";", 0, clause.start), low.rfind('."', 0, clause.start), -1) + 1
        cut = max(cut, clause.start - 160)
        who = compiled(words.relatives).search(low, cut, clause.start)  # met Mr Lie, who undertook to
        promised = who and not words.verb_last and clause.pattern.rule.rsplit(".", 1)[-1] not in TO_COME
        return bool(
            compiled(words.lowers).search(low[cut : who.start() if who and promised else clause.start])
            or compiled(words.lowers_after).match(low, clause.verb_end)
        )

    def of_now(self, clause: Clause) -> bool:
        """Whether no date of long ago stands in the clause."""
        start, end = clause.sentence.start + clause.begin, clause.sentence.start + clause.end
        if not self.reading.lexicon.pack.claims.verb_last:
            comma = clause.sentence.low.find(",", clause.verb_end)
            end = min(end, clause.sentence.start + comma) if comma >= 0 else end
        inside = [d for d in self.reading.dates[clause.sentence.number] if start <= d.found.span.start < end]
        ahead = any(dated.found.period.end and self.ahead(dated) for dated in inside)
        return ahead or not any(dated.role == "background" for dated in inside)

    def side(self, name: str, subject: Subject) -> Candidate | None:
        """A candidate for a side, if one was found."""
        if not subject.side or subject.span is None:
            return None
        alternatives = (Other(subject.other, "claim.subject.other"),) if subject.other else ()
        return Candidate(
            field=name,
            value=subject.side,
            spans=(subject.span,),
            rule=subject.rule,
            sureness=subject.sureness,
            by="side",
            alternatives=alternatives,
        )

    def receiver(self, clause: Clause, subject: Subject) -> Candidate | None:
        """The side behind to, for, with or help; else any other side that the clause names."""
        if subject.side == BOTH and subject.span is not None:
            return Candidate(
                field="claim.to", value=BOTH, spans=(subject.span,), rule="claim.to.both", sureness="likely", by="side"
            )
        sentence = clause.sentence
        fitting = []
        for mark in sorted(sentence.marks, key=lambda mark: mark.i):
            place = sentence.tokens[mark.i].start - sentence.start
            side = self.subjects.side_of(mark)
            if not self.object_of(clause, place) or not side or side == subject.side:
                continue
            behind = compiled(self.reading.lexicon.pack.claims.to_whom).search(sentence.low[max(0, place - 40) : place])
            fitting.append((not behind, place, side, sentence.span_of(mark.i, mark.j)))
        if not fitting:
            return self.other_side(clause, subject)
        rest = min(fitting)
        rule = "claim.to.named" if rest[0] else "claim.to.after-word"
        return Candidate(field="claim.to", value=rest[2], spans=(rest[3],), rule=rule, sureness="likely", by="side")

    def other_side(self, clause: Clause, subject: Subject) -> Candidate | None:
        """What a side of a text about two sides promises is meant for the other; to be asked about."""
        giving = compiled(self.reading.lexicon.pack.claims.giving).search(clause.sentence.low, clause.start, clause.end)
        rest = [side for side in self.subjects.main_sides() if side != subject.side]
        own = compiled(self.reading.lexicon.pack.claims.own_affairs).search(
            clause.sentence.low, min(clause.begin, clause.start), clause.end
        )
        if own or not (len(rest) == 1 and subject.side in self.subjects.main_sides()):
            return None
        begin, end = (giving.start(), giving.end()) if giving else (clause.start, clause.verb_end)
        span = Span(clause.sentence.start + begin, clause.sentence.start + end)
        return Candidate(
            field="claim.to", value=rest[0], spans=(span,), rule="claim.to.other", sureness="ask", by="side"
        )

    def object_of(self, clause: Clause, place: int) -> bool:
        """Whether a place is where the objects of the clause stand."""
        return (
            clause.begin <= place < clause.start if clause.begin < clause.start else clause.start < place < clause.end
        )

    def due(self, clause: Clause) -> Candidate | None:
        """A date or period in the clause, else its vague words."""
        sentence = clause.sentence
        start, end = sentence.start + clause.begin, sentence.start + clause.end
        dates = [
            dated
            for dated in self.reading.dates[sentence.number]
            if start <= dated.found.span.start < end and dated.role in {"event", "other"}
        ]
        usable = [dated for dated in dates if dated.found.period.end and self.ahead(dated)]
        vague = compiled(self.reading.lexicon.pack.dates.vague).search(
            sentence.low,
            min(clause.begin, clause.verb_end) if clause.begin < clause.start else clause.verb_end,
            clause.end,
        )
        if vague and not usable:
            span = Span(sentence.start + vague.start(), sentence.start + vague.end())
            words = span.of(self.reading.text)
            return Candidate(
                field="claim.due",
                value=Period(None, None, "vague", words),
                spans=(span,),
                rule="date.vague",
                sureness="likely",
                by="date",
            )
        if not usable:
            return None
        found = usable[0].found
        period = Period(
            None if usable[0].start_open else found.period.start, self.last(usable[0]), found.period.precision
        )
        return Candidate(
            field="claim.due",
            value=period,
            spans=(found.span,),
            rule=found.rule,
            sureness="sure" if found.sure else "likely",
            by="date",
        )

    def ahead(self, dated: Dated) -> bool:
        """Whether a date lies on or after publication."""
        published = self.reading.published
        return bool(published is None or (dated.found.period.end and dated.found.period.end >= published))

    def last(self, dated: Dated):  # type: ignore[no-untyped-def]
        """The last day of a due date; "by the middle of" a year is its half."""
        period = dated.found.period
        part = self.reading.lexicon.pack.dates.parts.get(dated.found.groups.get("part", ""), "")
        if (
            dated.start_open
            and part == "middle"
            and period.start
            and period.end
            and (period.end - period.start).days > 60
        ):
            return period.end.replace(month=6, day=30)
        return period.end
