"""Stage 8, second part, continued: envoys newly appointed, who are named behind."""

from comity_capture.marks import Post, Sentence
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.reading import Reading

FOLLOWING = 8  # sentences in which those are named who handed over their letters


def newly_accredited(reading: Reading, sentence: Sentence) -> list[tuple[Post, Person]]:
    """Letters from three newly appointed ambassadors: A of X, B of Y, named there or in the sentences behind."""
    words = reading.lexicon.pack.newly_many
    if not words or not compiled(words).search(sentence.low):
        return []
    envoys = reading.lexicon.pack.offices.envoys
    found: list[tuple[Post, Person]] = []
    for near in reading.sentences[sentence.number : sentence.number + FOLLOWING]:
        here = [
            (bound.post, reading.person_of(mark.value))
            for mark in near.in_order("person")
            for bound in reading.person_of(mark.value).posts
            if bound.sentence is near and bound.post.head in envoys and bound.words and not bound.post.former
        ]
        if found and not here:
            break
        found.extend(one for one in here if all(one[1] is not other for _, other in found))
    return found if len(found) > 1 else []
