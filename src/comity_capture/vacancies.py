"""Stage 8, third part: who begins in a post by words of a beginning alone; likely, never sure."""

from comity_capture.marks import Post, Sentence
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.reading import Reading

BY_BEGINNING = "appointment.by-beginning"
OPENS = 2  # tokens before a post within which a word of beginning belongs to it: the incoming director


def begun(reading: Reading, sentence: Sentence) -> list[tuple[Post, Person]]:
    """Where no verb fills a post: a decree and behind it names with posts, or a post that is said to begin."""
    pack = reading.lexicon.pack
    opened = compiled(pack.beginnings).search(sentence.low) if pack.beginnings else None
    if opened is None or compiled(pack.no_beginnings).search(sentence.low):
        return []
    end = sentence.start + opened.end()
    found = []
    for name, post, _ in reading.pairs.get(sentence.number, []):
        person = reading.of_name.get(id(name))
        if person is None or not post.words or post.former or post.plural:
            continue
        listed = end <= name.span.start and name.j <= post.i
        beside = 0 <= post.i - sentence.token_at(end - 1) <= OPENS
        if listed or beside:
            found.append((post, person))
    return found
