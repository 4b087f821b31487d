"""Stage 8, fourth part, continued: All three were appointed in May, of those named before with their posts."""

from comity_capture.marks import Post, Sentence
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.quick import leftmost
from comity_capture.reading import Reading
from comity_capture.whose_posts import of_agent

BY_THOSE = "appointment.of-those-before"


def those_before(reading: Reading, sentence: Sentence) -> list[tuple[Post, Person]]:
    """Everyone of the sentence before, in the post it gives them, if this one says that all of them were appointed."""
    pack = reading.lexicon.pack
    found = leftmost(pack.those_before, sentence.low) if pack.those_before else None
    before = reading.sentences[sentence.number - 1] if sentence.number else sentence
    if found is None or before is sentence or before.paragraph != sentence.paragraph:
        return []
    match = compiled(pack.those_before).search(sentence.low)
    word = next((group for group in match.groups() if group), "") if match else ""
    count = pack.dates.numbers.get(word, 2 if word in pack.claims.both_words else 0)
    posts = [post for post in sentence.posts if post.words and post.span.start >= sentence.start + found.end()]
    if any(not of_agent(reading, sentence, post) for post in posts):
        return []
    told = [
        (post, reading.of_name[id(name)])
        for name, post, _ in reading.pairs.get(before.number, [])
        if id(name) in reading.of_name and post.words and not (post.former or post.plural or name.excluded)
    ]
    told = [pair for k, pair in enumerate(told) if pair[1] not in [other for _, other in told[:k]]]
    return told[-count:] if 0 < count <= len(told) else []
