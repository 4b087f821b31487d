"""Stage 8, where verbs come last: an office that somebody takes, is given or follows in, by any verb that tells it."""

import re
from dataclasses import replace
from typing import cast

from comity_capture.appointed import Appointed
from comity_capture.draft import Span
from comity_capture.filling import fillable
from comity_capture.long_ago import long_ago
from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.quick import leftmost, standing
from comity_capture.reading import Reading
from comity_capture.taking_words import TakingPattern, TakingWords

BY_TAKING = "appointment.by-taking"
BEHIND = 9  # tokens between a participle and whoever it tells of: his post and rank
BACK = 2  # sentences before in which the office or its bearer was told
Named = tuple[Name, Person]


def taken(reading: Reading, sentence: Sentence) -> list[Appointed]:
    """All who come into an office in a sentence, in any words that the pack knows for it."""
    words = reading.lexicon.pack.takings
    if words is None or leftmost(words.not_so, sentence.low):
        return []
    found: list[Appointed] = []
    for pattern in standing(words.patterns, sentence.low):
        for match in compiled((pattern.pattern,)).finditer(sentence.low):
            here = Span(sentence.start + match.start(), sentence.start + match.end())
            if long_ago(reading, sentence, here):
                continue
            known = {one.person.key for one in found if one.person}
            clause = Clause(reading, sentence, pattern, match)
            found.extend(one for one in clause.read() if one.person and one.person.key not in known)
    known = {one.person.key for one in found if one.person}
    return [*found, *(one for one in fresh(reading, sentence) if one.person and one.person.key not in known)]


def fresh(reading: Reading, sentence: Sentence) -> list[Appointed]:
    """The new minister Ana Rell: such a word before a post or inside it, which its words leave out."""
    words = reading.lexicon.pack.takings
    if words is None or not leftmost(words.new_words, sentence.low):
        return []
    found = []
    for name, post, _ in reading.pairs.get(sentence.number, []):
        inside = [token.low for token in sentence.tokens[max(0, post.i - 1) : post.j]]
        new = any(compiled(words.new_words).fullmatch(low) for low in inside)
        kept = post.words.lower().split()
        plain = not (post.former or post.plural or name.excluded) and post.j == name.lead and bool(kept)
        person = reading.of_name.get(id(name))
        if person and new and plain and not any(compiled(words.new_words).fullmatch(low) for low in kept):
            found.append(Appointed(post, BY_TAKING, sentence, person))
    return found


def same_one(one: Appointed, other: Appointed) -> bool:
    """Whether two tell of one person, or of one post."""
    return one.person is other.person or one.post.words == other.post.words and other.person is None


class Clause:
    """One clause with an office and its verb."""

    def __init__(self, reading: Reading, sentence: Sentence, pattern: TakingPattern, match: re.Match[str]) -> None:
        self.reading, self.sentence, self.pattern, self.match = reading, sentence, pattern, match
        ends = (one.end() for one in compiled(self._words.breaks).finditer(sentence.low, 0, match.start()))
        self.begin = sentence.start + max(ends, default=0)
        self.end = sentence.start + match.end()
        self.of_whom = bool(match.groupdict().get("who"))
        names = [(name, reading.of_name.get(id(name))) for name in reading.names[sentence.number]]
        self.people: list[Named] = [(name, person) for name, person in names if person is not None]
        self.bound = {id(post): name for name, post, _ in reading.pairs.get(sentence.number, [])}

    @property
    def _words(self) -> TakingWords:
        return cast(TakingWords, self.reading.lexicon.pack.takings)  # who has none begins no clause

    def case(self, one: Named) -> str:
        """In which case a name stands, by what its last word has more than the name itself."""
        text, own = self.sentence.tokens[one[0].j - 1].text, one[1].words.split()[-1]
        rest = text.rpartition(".")[2][len(own.rpartition(".")[2]) :]
        cases = self._words.cases.items()
        return next((case for case, ending in cases if rest and re.fullmatch(ending, rest)), "") if rest else "subject"

    def read(self) -> list[Appointed]:
        """Who comes in, with the post."""
        inside = [one for one in self.people if self.begin <= one[0].span.start and one[0].span.end <= self.end]
        inside = [one for one in inside if not self._under(one[0])]
        takers = self._takers(inside)
        found = []
        for name, person in takers:
            others = [one for one in inside if one[1] is not person and (self.case(one) != "subject" or self.leaves)]
            post = self._post(name, person, others)
            if post is not None:
                found.append(Appointed(post, BY_TAKING, self.sentence, person, by=self._by(post)))
                self._leave([one for one in others if self.pattern.gets == "subject" or self.case(one) == "subject"])
        return found

    @property
    def leaves(self) -> bool:
        """Whether the subject of a verb of giving is who had the post: handed it over."""
        return bool(self.match.groupdict().get("left"))

    def _under(self, name: Name) -> bool:
        """Whether a clause of its own, after A had retired, lies between a name and the verb."""
        behind = self.sentence.low[name.span.end - self.sentence.start : self.end - self.sentence.start]
        return bool(compiled(self._words.under).match(behind))

    def _leave(self, others: list[Named]) -> None:
        """Whoever had the post takes no part in what is told."""
        for name, person in others:
            person.mentions = [
                (sentence, replace(one, excluded=True) if one is name else one) for sentence, one in person.mentions
            ]

    def _by(self, post: Post) -> str:
        """The side that the clause, or the sentence of the post, names as owner of the office."""
        if post.side or post.receiver:
            return post.side
        near = (one for one in self.reading.sentences if one.start <= post.span.start < one.end)
        sentence = next(near, self.sentence)
        until = self.end if sentence is self.sentence else post.span.end
        marks = [mark for mark in sentence.in_order("side", "body") if sentence.tokens[mark.j - 1].end <= until]
        owner = compiled(self.reading.lexicon.pack.claims.genitive)
        begin = self.begin if sentence is self.sentence else sentence.start
        marks = [mark for mark in marks if sentence.tokens[mark.i].start >= begin and mark.value]
        owned = [mark for mark in marks if owner.search(sentence.tokens[mark.j - 1].low) or mark.kind == "body"]
        return owned[0].value if owned else ""

    def _takers(self, inside: list[Named]) -> list[tuple[Name | None, Person]]:
        """Whoever gets the post: behind a participle, in the case that the verb asks for, else of whom it goes on."""
        if self.of_whom and self.pattern.gets == "subject":
            return self._behind()
        case = (
            "genitive" if self.match.groupdict().get("told") and self.pattern.gets == "subject" else self.pattern.gets
        )
        if case == "anyone":
            named = [one for one in self.people if not one[0].excluded]
            return [named[0]] if len(named) == 1 else []
        named = [one for one in inside if self.case(one) == case and (case != "subject" or not one[0].excluded)]
        if named:
            return [named[-1]]
        first = self.sentence.tokens[0].low in self.reading.lexicon.pack.claims.pronouns
        return [(None, one) for one in self._before()[:1]] if case == "subject" and first else []

    def _behind(self) -> list[tuple[Name | None, Person]]:
        """Those named right behind a participle, with their posts; or who was named before, by the post alone."""
        at = self.sentence.token_at(self.end - 1) + 1
        later = [one for one in self.people if one[0].lead >= at]
        if not later or later[0][0].lead - at > BEHIND or self._parted(at, later[0][0].lead):
            return self._by_post(at)
        found: list[tuple[Name | None, Person]] = [later[0]]
        for (before, _), one in zip(later, later[1:], strict=False):
            starts = min([post.i for post in self.sentence.posts if post.j == one[0].lead] or [one[0].lead])
            joined = self.sentence.tokens[before.j].low in self.reading.lexicon.pack.offices.joiners
            many = any(token.text in ("–", ":") for token in self.sentence.tokens[at : later[0][0].lead])
            if not (joined and starts == before.j + 1 and many):
                break
            found.append(one)
        return found

    def _parted(self, at: int, lead: int) -> bool:
        """Whether a verb or a comma parts a participle from a name."""
        low = self.sentence.low[self.end - self.sentence.start : self.sentence.tokens[lead].start - self.sentence.start]
        return bool(compiled(self.reading.lexicon.pack.finite).search(low)) or "," in low or at > lead

    def _by_post(self, at: int) -> list[tuple[Name | None, Person]]:
        """The envoy who took over: whoever was named before in a post with the head right behind the participle."""
        head = next((post.head for post in self.sentence.posts if post.i == at and id(post) not in self.bound), "")
        near = [one for one in self._before() if any(bound.post.head == head for bound in one.posts)]
        return [(None, one) for one in near[:1]]

    def _before(self) -> list[Person]:
        """Those named in the sentences before, first the subject of the one right before."""
        found: list[Person] = []
        first = max(0, self.sentence.number - BACK)
        for near in reversed(self.reading.sentences[first : self.sentence.number]):
            if near.paragraph == self.sentence.paragraph:
                found.extend(self.reading.person_of(mark.value) for mark in near.in_order("person"))
        return found

    def _post(self, name: Name | None, person: Person, others: list[Named]) -> Post | None:
        """The post: in the clause, right before the name, of whoever had it, the bearer's own, or one told before."""
        inside = [post for post in self._posts(self.sentence) if self.begin <= post.span.start < self.end]
        inside = [post for post in inside if post.span.end <= self.end]
        free = [post for post in inside if id(post) not in self.bound and not post.plural]
        theirs = [post for post in inside if any(self.bound.get(id(post)) is one[0] for one in others)]
        post = next(iter((*free[-1:], *theirs[-1:], *self._own(name), *self._as(name))), None)
        if post is None or " " not in post.words:
            post = self._fuller(post, person, others) or post
        return post

    def _posts(self, sentence: Sentence) -> list[Post]:
        told = [post for post in sentence.posts if post.words and not post.former and post.rule != "post.counterpart"]
        roles = self.reading.lexicon.pack.offices.roles
        return [post for post in fillable(self.reading, sentence, told) if post.words.lower() not in roles]

    def _own(self, name: Name | None) -> list[Post]:
        """The post that stands between the verb and the name."""
        own = [post for post in self._posts(self.sentence) if name is not None and self.bound.get(id(post)) is name]
        return [post for post in own if post.span.start >= self.end or self.pattern.gets == "copula"]

    def _as(self, name: Name | None) -> list[Post]:
        """Who will be sworn in, Ana Rell, as President: the post behind the name, before such a word."""
        near = [post for post in self._posts(self.sentence) if name is not None and 0 <= post.i - name.j <= 1]
        words = self._words.as_words
        return [
            post for post in near if [token.low for token in self.sentence.tokens[post.j : post.j + 1]][:1] == words
        ]

    def _fuller(self, post: Post | None, person: Person, others: list[Named]) -> Post | None:
        """The post of whoever had it before, the bearer's own elsewhere, or one that nobody is named with."""
        head = post.head if post else ""
        had = [one for _, one in others]
        if compiled(self._words.before).search(self.sentence.low):
            had.extend(one for one in reversed(self._before()) if one is not person and one.posts)
        for one in (*had, person):
            held = [bound.post for bound in one.posts if not bound.post.former and bound.rule != "role.counterpart"]
            held = [one_post for one_post in held if not head or one_post.head == head]
            if held:
                return held[0]
        return self._told(head)

    def _told(self, head: str) -> Post | None:
        """A post in the title, or in the sentences right before or behind, that nobody is named with."""
        number = self.sentence.number
        near = [*reversed(self.reading.sentences[max(0, number - BACK) : number]), *self.reading.sentences[:1]]
        near.extend(self.reading.sentences[number + 1 : number + 2])
        for sentence in near:
            bound = {id(post) for _, post, _ in self.reading.pairs.get(sentence.number, [])}
            free = [post for post in self._posts(sentence) if id(post) not in bound and not post.plural]
            free = [post for post in free if " " in post.words and (not head or post.head == head)]
            if free:
                return replace(free[0], generic=False)
        return None
