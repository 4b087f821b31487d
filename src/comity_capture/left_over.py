"""Stage 8, part of appointments, where verbs come last: the one post and the one person that are left over.

Of a text that tells of a change in an office, names the post of nobody, and somebody to whom it gives none.
"""

from comity_capture.appointed import Appointed
from comity_capture.marks import Post
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.quick import leftmost
from comity_capture.reading import Reading

BY_REST = "appointment.by-rest"
FIRST = 5  # sentences of a text, with its title, in which the change is told


def left_over(reading: Reading, found: list[Appointed]) -> list[Appointed]:
    """Who gets the post of a heading, if nothing else says who does, and only one person is without a post."""
    signs = reading.lexicon.pack.offices.change_signs
    told = [sentence for sentence in reading.sentences if sentence.zone in {"title", "lead", "body"}][:FIRST]
    if not signs or any(one.person for one in found) or not told or told[0].zone != "title":
        return []
    if not leftmost(signs, told[0].low):
        return []
    posts = [post for post in told[0].posts if _free(reading, post, told[0].number)]
    people = _without_post(reading, told[0].number)
    if len(posts) != 1 or len(people) != 1:
        return []
    where = next(
        (
            sentence
            for sentence in told[1:]
            for name in reading.names[sentence.number]
            if reading.of_name.get(id(name)) is people[0] and not name.excluded
        ),
        None,
    )
    comes = compiled(reading.lexicon.pack.offices.comes_signs)
    if where is None or not comes.search(where.low):
        return []
    return [Appointed(posts[0], BY_REST, where, people[0])]


def _free(reading: Reading, post: Post, number: int) -> bool:
    """Whether a post of a heading says of what it is and is bound to nobody."""
    bound = {id(other) for _, other, _ in reading.pairs.get(number, [])}
    return " " in post.words and id(post) not in bound and not (post.plural or post.former)


def _without_post(reading: Reading, title: int) -> list[Person]:
    """Those without a post, in the text or the registry, whom no word gives away."""
    return [
        person
        for person in reading.people
        if not any(bound.words for bound in person.posts)
        and any(sentence.number != title and not name.excluded and not name.known for sentence, name in person.mentions)
    ]
