"""Stage 5, thirteenth part: posts that decide by themselves: in a mission of the organisation, or of a state alone."""

from comity_capture.companies import Evidence
from comity_capture.marks import Mark, Post, Sentence
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.reading import STATES, Reading

STEM = 4  # letters of a noun at least
ENDING = 3  # letters of its ending at most: Kollecin, Forumun, Ofisin
NAME_AT_MOST = 6  # tokens before the noun of a name, up to whose house it is
KNOWN_AS = ("side.registry",)  # what a register says is not put right by the sort of a post


def in_the_field(reading: Reading, person: Person) -> Evidence | None:
    """Commander of the training mission: serves the organisation, whichever country he comes from and is posted to."""
    organisation = reading.lexicon.registry.organisation
    missions = compiled(reading.lexicon.pack.offices.missions)
    for bound in person.posts if organisation else ():
        low = bound.words.lower()
        if missions.search(low) and not _of_a_state(reading, bound.post, low):
            return organisation, "side.own-house", bound.span, "likely"
    return None


def of_house_told(reading: Reading, person: Person) -> Evidence | None:
    """The head of the Office, where the text has told of the organisation's Liaison Office: the noun stands for it.

    Of languages that put the house before the head, and say the noun alone with a capital.
    """
    owners = reading.lexicon.pack.offices.owner_ends
    for bound in person.posts if owners else ():
        first = bound.sentence.tokens[bound.post.i] if bound.post.i < len(bound.sentence.tokens) else None
        owned = bound.post.side or bound.post.i + 1 >= bound.post.j
        genitive = first is not None and first.capital and first.low.endswith(owners)
        if first is None or owned or not genitive or bound.sentence.mark_at(bound.post.i, "side", "demonym"):
            continue
        stem = first.low[: max(STEM, len(first.low) - ENDING)]
        for sentence in reading.sentences[: bound.sentence.number + 1]:
            found = _house_of_organisation(reading, sentence, stem)
            if found:
                return found
    return None


def _house_of_organisation(reading: Reading, sentence: Sentence, stem: str) -> Evidence | None:
    """A full name that ends in a noun, right behind the organisation's own."""
    for k, token in enumerate(sentence.tokens):
        if k == 0 or not token.capital or not token.low.startswith(stem) or not sentence.tokens[k - 1].capital:
            continue
        owner = _owner_before(reading, sentence, k)
        if owner and reading.kind_of(owner.value) == "organisation":
            return owner.value, "side.own-house", sentence.span_of(owner.i, k + 1), "likely"
    return None


def _owner_before(reading: Reading, sentence: Sentence, noun: int) -> Mark | None:
    """Whose house it is: the side or body named before it in the same name, but for a land where it only stands."""
    there = reading.lexicon.pack.offices.there_ends
    for at in range(noun - 1, max(-1, noun - NAME_AT_MOST), -1):
        token, mark = sentence.tokens[at], sentence.mark_at(at, "side", "body")
        ours = mark is not None and reading.kind_of(mark.value) == "organisation"
        if mark and mark.value and (ours or not token.low.endswith(there)):
            return mark
        if not token.capital and token.word:
            return None
    return None


def _of_a_state(reading: Reading, post: Post, low: str) -> bool:
    """The Veldanian training mission: of whoever sends it; a mission in Veldania is only there."""
    there = compiled(reading.lexicon.pack.offices.posted_there).search(low)
    return reading.kind_of(post.side) in STATES and not there


def not_of_organisation(reading: Reading) -> None:
    """A minister stands for a state: where less than a register says otherwise, by the words of the post or not yet."""
    ministers = compiled(reading.lexicon.pack.offices.ministers)
    for person in reading.people:
        wrong = person.side and reading.kind_of(person.side[0]) == "organisation" and person.side[1] not in KNOWN_AS
        if wrong and any(ministers.search(bound.words.lower()) for bound in person.posts):
            person.side = next((one for one in person.hints if reading.kind_of(one[0]) in STATES), None)
