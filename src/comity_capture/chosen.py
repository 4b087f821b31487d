"""Stage 8, second part: who is given which post by somebody else: X appointed Y as Z."""

from comity_capture.appointed import Appointed
from comity_capture.draft import Span
from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.pack import AppointmentPattern
from comity_capture.people import Person
from comity_capture.reading import Reading

AS_WITHIN = 4  # tokens from a name to the post behind "as"


def active(
    reading: Reading,
    sentence: Sentence,
    pattern: AppointmentPattern,
    span: Span,
    after: list[Post],
    ahead: list[tuple[Name, Person]],
) -> Appointed | None:
    """X appointed Y as Z; the appointment of Y as Z; X appointed a new Z."""
    if not after or (after[0].plural and not ahead):
        return None
    by = next(
        (
            mark
            for mark in sorted(sentence.marks, key=lambda mark: mark.i)
            if sentence.tokens[mark.i].start < span.start and mark.kind in {"person", "side", "body"}
        ),
        None,
    )
    side = ""
    if by is not None:
        person = reading.person_of(by.value) if by.kind == "person" else None
        side = (person.side[0] if person.side else "") if person else by.value
    post = after[0]
    if ahead and ahead[0][0].i < post.i and len(after) > 1 and not _as_before(reading, sentence, post):
        post = next((other for other in after if _as_before(reading, sentence, other)), post)
    elif ahead and post.j <= ahead[0][0].i and _as_before(reading, sentence, post):
        pass  # appointed to the post of director General Rell
    elif ahead and len(after) > 1 and post.j <= ahead[0][0].lead and after[1].i == ahead[0][0].j:
        post = after[1]  # elected the member Ana Rell chair of the group
    elif ahead and ahead[0][0].lead <= post.j <= ahead[0][0].i and len(after) > 1:
        post = _as_behind(reading, sentence, ahead, after) or post
    chief = by.value if by is not None and by.kind == "person" else ""
    return Appointed(post, pattern.rule, sentence, ahead[0][1] if ahead else None, by=side, chosen_by=chief)


def as_behind(reading: Reading, sentence: Sentence, after: list[Post], whom: list[tuple[Name, Person]]) -> Post | None:
    """Will be run by Ana Rell as acting head: the post that the text itself gives for it."""
    end = whom[0][0].j if whom else 0
    behind = (post for post in after if whom and 0 <= post.i - end <= AS_WITHIN)
    return next((post for post in behind if _as_before(reading, sentence, post)), None)


def _as_behind(
    reading: Reading, sentence: Sentence, ahead: list[tuple[Name, Person]], after: list[Post]
) -> Post | None:
    """Elected Ambassador Ana Rell of Norland as chair: the post behind "as", where nobody else is named before it."""
    end = ahead[1][0].lead if len(ahead) > 1 else len(sentence.tokens)
    behind = (post for post in after[1:] if ahead[0][0].j <= post.i < end)
    return next((post for post in behind if _as_before(reading, sentence, post)), None)


def _as_before(reading: Reading, sentence: Sentence, post: Post) -> bool:
    words = reading.lexicon.pack.offices
    opened = {*words.as_words, *words.as_posts}
    return any(sentence.tokens[k].low in opened for k in range(max(0, post.i - 3), post.i))


def fronted(reading: Reading, sentence: Sentence, one: Appointed, order: str) -> list[Appointed] | None:
    """Appointed to the post of A Ana Rell and to that of B Odd Lie: the rest; none where the name comes first."""
    if order != "person-post" or not _as_before(reading, sentence, one.post):
        return None
    names = [name for name in reading.bearers(sentence) if name.i >= one.post.j]
    if not names or reading.of_name[id(names[0])] is not one.person:
        return None
    offices = reading.lexicon.pack.offices
    small = {*offices.joiners, *offices.as_words, *offices.as_posts, *offices.scope_links, *offices.articles, ",", ";"}
    found: list[Appointed] = []
    for name, following in zip(names, names[1:], strict=False):
        post = next((post for post in sentence.posts if name.j <= post.i and post.j <= following.i), None)
        plain = post and all(token.low in small for token in sentence.tokens[name.j : post.i])
        if post is None or not plain or not _as_before(reading, sentence, post):
            break
        found.append(Appointed(post, one.rule, sentence, reading.of_name[id(following)], by=one.by))
    return found
