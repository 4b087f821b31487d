"""Stage 8, fourth part: subjects that stand elsewhere: before ", who", behind "from", or over a list."""

from comity_capture.draft import Span
from comity_capture.marks import Sentence
from comity_capture.pack import compiled
from comity_capture.subject import Subject
from comity_capture.subjects import Subjects

BACK = 160  # characters in which the one that a clause speaks of stands before it
LINES = 8  # lines of a list under one subject


def relative(subjects: Subjects, sentence: Sentence, verb: int) -> Subject | None:
    """M. Lie, Secretary General, who was ready to: the last one named before ", who"."""
    opened = compiled(subjects.words.relatives).search(sentence.low, max(0, verb - BACK), verb)
    if opened is None:
        return None
    marks = subjects.marks(sentence, max(0, opened.start() - BACK), opened.start() + 1)
    people = [mark for mark in marks if mark.kind == "person"]
    near = people[-1:] or marks[-1:]
    return subjects.marked(sentence, near, near=False) if near else None


def granted(subjects: Subjects, sentence: Sentence, verb: int) -> Subject | None:
    """She obtained from M. Lie the promise of: whoever it was obtained from."""
    opened = compiled(subjects.words.granted).search(sentence.low, max(0, verb - BACK), verb)
    marks = subjects.marks(sentence, opened.end(), verb) if opened else []
    return subjects.marked(sentence, marks[:1], near=False) if marks else None


def over_list(subjects: Subjects, sentence: Sentence, verb: int) -> Subject | None:
    """The two Parties: - will finish the works; a line that begins with a dash or a verb, under its subject."""
    reading = subjects.reading
    begins = compiled(subjects.words.list_lines)
    if not begins.match(sentence.text):
        return None
    for before in reversed(reading.sentences[max(0, sentence.number - LINES) : sentence.number]):
        if before.text.rstrip().endswith(":"):
            found = subjects.within(before, 0, len(before.low.rstrip(" :")))
            if found.side and not _named_since(subjects, sentence, verb):
                return Subject(found.side, found.span, found.rule, "likely", found.person)
            return None
        if not begins.match(before.text):
            return None
    return None


def _named_since(subjects: Subjects, sentence: Sentence, verb: int) -> bool:
    """Whether a "that" before the verb opens a clause with a subject of its own."""
    opened = [match.end() for match in compiled(subjects.words.thats).finditer(sentence.low, 0, verb)]
    return bool(opened) and bool(subjects.marks(sentence, opened[-1], verb))


def opposite(subjects: Subjects, sentence: Sentence, verb: int) -> Subject | None:
    """His host promised: someone of another side than whoever was spoken of last, the one named nearest."""
    opened = compiled(subjects.words.opposite).search(sentence.low, max(0, verb - BACK), verb)
    last = subjects.last_person
    if opened is None or last is None or subjects.marks(sentence, opened.end(), verb):
        return None
    own = subjects.reading.person_of(last[0]).side
    for key, words in [*subjects.around, *((one.key, one.span) for one in reversed(subjects.reading.people))]:
        side = subjects.reading.person_of(key).side
        if own and side and side[0] != own[0] and words.start < sentence.start + verb:
            return Subject(side[0], words, "claim.subject.opposite", "likely", key)
    return None


def plain_house(subjects: Subjects, sentence: Sentence, begin: int, verb: int) -> Subject | None:
    """M. Lie said that the committee will: at the head of the clause, of whoever heads it, else of who speaks."""
    words = compiled(subjects.words.plain_houses)
    opens = begin + len(sentence.low[begin:verb]) - len(sentence.low[begin:verb].lstrip(" ,"))
    found = words.match(sentence.low, opens, verb) if subjects.words.plain_houses else None
    if found is None or sentence.mark_at(sentence.token_at(sentence.start + found.start("house")), "side"):
        return None
    house = found.group("house")
    span = Span(sentence.start + found.start("house"), sentence.start + found.end("house"))
    people = subjects.reading.people
    heads = [one for one in people if one.side and any(house in bound.words.lower() for bound in one.posts)]
    sides = {one.side[0] for one in heads if one.side}
    if len(sides) == 1:
        return Subject(sides.pop(), span, "claim.subject.own-country", "likely", heads[0].key)
    for mark in reversed(sentence.in_order("person")):
        side = subjects.side_of(mark)
        if side and sentence.tokens[mark.i].start - sentence.start < found.start():
            return Subject(side, sentence.span_of(mark.i, mark.j), "claim.subject.own-country", "likely", mark.value)
    return None
