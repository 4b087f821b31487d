"""Stage 5, fifth part: sides of those who make up a delegation, and of those of whom a clause says whom they serve."""

from comity_capture.companies import Evidence
from comity_capture.marks import Mark, Sentence
from comity_capture.names import begins
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.reading import Reading

HOUSE = 5  # tokens of a house in which the people it is of may be named
BACK = 4  # sentences before, in which a delegation may have been named


def serving(reading: Reading, person: Person) -> Evidence | None:
    """Ana Rell, who heads the Compact's energy section: the side right behind such words."""
    pattern = compiled(reading.lexicon.pack.serves)
    for sentence, name in person.mentions:
        behind = [
            post for bearer, post, _ in reading.pairs.get(sentence.number, []) if bearer is name and post.i >= name.j
        ]
        places = [sentence.tokens[end - 1].end - sentence.start for end in (name.j, *(post.j for post in behind))]
        found = next((match for after in places if (match := pattern.match(sentence.low, after))), None)
        if not found:
            continue
        at = sentence.token_at(sentence.start + found.end())
        mark = sentence.mark_at(at, "side", "demonym", "body") if at < len(sentence.tokens) else None
        mark = mark or _people_of_house(sentence, at)
        if mark and mark.value:
            return mark.value, "side.behind-name", sentence.span_of(mark.i, mark.j), "likely"
    return None


def _people_of_house(sentence: Sentence, at: int) -> Mark | None:
    """The Norlandic space agency, l'agence spatiale norlandaise: a people within the words of a house."""
    for k in range(at, min(at + HOUSE, len(sentence.tokens))):
        mark = sentence.mark_at(k, "demonym")
        if mark or not sentence.tokens[k].word:
            return mark
    return None


def of_delegation(reading: Reading, person: Person) -> Evidence | None:
    """Lawmakers from Veldania came. The delegation was led by Ana Rell: of the delegation that was named last."""
    words = reading.lexicon.pack
    led = compiled(words.led_by)
    for sentence, name in person.mentions:
        here = begins(sentence, name)
        found = led.search(sentence.low[:here])
        if not found:
            continue
        for before in (sentence, *reversed(reading.sentences[max(0, sentence.number - BACK) : sentence.number])):
            end = found.start() + 1 if before is sentence else len(before.low)
            marks = delegations_in(reading, before)
            marks = [mark for mark in marks if before.tokens[mark.i].start - before.start < end]
            if marks:
                mark = marks[-1]
                return mark.value, "side.of-delegation", before.span_of(mark.i, mark.j), "likely"
    return None


def delegations_in(reading: Reading, sentence: Sentence) -> list[Mark]:
    """The sides in a sentence that stand beside the word delegation or the like."""
    pattern = compiled(reading.lexicon.pack.delegations)
    found = []
    for mark in sentence.in_order("side", "demonym", "body"):
        start = sentence.tokens[mark.i].start - sentence.start
        after = sentence.low[sentence.tokens[mark.j - 1].end - sentence.start :][:60]
        if mark.value and pattern.search(f"{sentence.low[max(0, start - 60) : start]}|{after}"):
            found.append(mark)
    return found


def in_respect(reading: Reading, person: Person) -> Evidence | None:
    """Delegations of Veldania and Norland, led respectively by A and B: as many sides as names, in their order."""
    respective = reading.lexicon.pack.offices.respective
    for sentence, own in person.mentions:
        places = [k for k, token in enumerate(sentence.tokens) if token.low in respective]
        if not places:
            continue
        names = reading.bearers(sentence)
        sides = [
            mark
            for mark in sentence.in_order("side", "demonym")
            if mark.j <= names[0].lead and not _in_post(sentence, mark)
        ]
        sides = sides[-len(names) :]
        alike = len(names) == len(sides) > 1 and len({mark.value for mark in sides}) == len(sides)
        if alike and own in names:
            mark = sides[names.index(own)]
            return mark.value, "side.in-order", sentence.span_of(mark.i, mark.j), "likely"
    return None


def _in_post(sentence: Sentence, mark: Mark) -> bool:
    return any(post.i <= mark.i and mark.j <= post.j for post in sentence.posts)


def member_of(reading: Reading, person: Person) -> Evidence | None:
    """A member of parliament in a text about the delegation of one side is of that delegation."""
    if not any(bound.post.head in reading.lexicon.pack.offices.members for bound in person.posts):
        return None
    pattern = compiled(reading.lexicon.pack.delegations)
    found = {}
    for sentence in reading.told():
        for mark in sentence.marks:
            start = sentence.tokens[mark.i].start - sentence.start
            after = sentence.low[sentence.tokens[mark.j - 1].end - sentence.start :][:60]
            if mark.kind in {"side", "demonym"} and pattern.search(
                f"{sentence.low[max(0, start - 60) : start]}|{after}"
            ):
                found[mark.value] = sentence.span_of(mark.i, mark.j)
    return (
        next(((side, "side.of-delegation", span, "likely") for side, span in found.items()), None)
        if len(found) == 1
        else None
    )
