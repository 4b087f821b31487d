"""Stage 4, part of the cast: a post and its bearer that stand apart, the one in the title and the other in the lead.

Ana Rell in Velmar / The foreign minister met ...; The commander in Velmar / General Lie was received ...
"""

from dataclasses import replace

from comity_capture.marks import Post, Sentence
from comity_capture.pack import compiled
from comity_capture.people import Bound, Person
from comity_capture.reading import Reading

BY_APART = "role.named-apart"
OF_TITLE = 200  # letters of a title behind a name, in which words may say that he was received
ON = 3  # sentences within which a post that opens one is told of by name


def name_apart(reading: Reading) -> None:
    """Give those who have no post the one that only the title, or only the lead, has for them."""
    if not reading.lexicon.pack.offices.of_subject:
        return
    titles = [sentence for sentence in reading.sentences if sentence.zone == "title"]
    told = [sentence for sentence in reading.sentences if sentence.zone in {"lead", "body"}]
    if not told:
        return
    for title in titles[:2]:
        _of_whom_the_title_names(reading, title, told[0])
        _of_title(reading, title, told)
    for at, sentence in enumerate(told):
        _named_later(reading, sentence, told[at + 1 : at + 1 + ON])


def _of_whom_the_title_names(reading: Reading, title: Sentence, lead: Sentence) -> None:
    """Ana Rell receives the ambassador / The minister received ...: of whoever the title begins with."""
    names = reading.bearers(title)
    post = _opening(reading, lead)
    if not names or post is None or names[0].lead > 0 or _held(reading, post):
        return
    person = reading.of_name[id(names[0])]
    begin = names[0].span.end - title.start
    by, low = compiled(reading.lexicon.pack.offices.received_by), title.low[begin : begin + OF_TITLE]
    received = any(by.search(low, 0, place + 1) for place, letter in enumerate(low) if letter == " ")
    named_in_lead = any(reading.of_name[id(name)] is person for name in reading.bearers(lead))
    if not received and not named_in_lead and _fits(reading, person, lead, post):
        _give(person, lead, post)


def _of_title(reading: Reading, title: Sentence, told: list[Sentence]) -> None:
    """The commander in Velmar / General Lie was received: of the one in the lead who has no post."""
    in_title = {reading.of_name[id(name)].key for name in reading.bearers(title)}
    bound = {id(post) for _, post, _ in reading.pairs.get(title.number, [])}
    free = [post for post in title.posts if _plain(post) and not _held(reading, post) and id(post) not in bound]
    if len(free) != 1 or any(post.rule == "post.counterpart" for post in title.posts):
        return
    named = [name for name in reading.bearers(told[0]) if not name.excluded]
    named = [name for name in named if reading.of_name[id(name)].key not in in_title]
    open_ones = [name for name in named if not reading.of_name[id(name)].posts]
    first = open_ones[0] if open_ones and open_ones[0] is named[0] and open_ones[0].lead <= 1 else None
    alone = open_ones[0] if len(open_ones) == 1 and (open_ones[0].rank or open_ones[0].titled) else None
    chosen = alone if in_title else first or alone
    if chosen is not None and _fits(reading, reading.of_name[id(chosen)], title, free[0]):
        _give(reading.of_name[id(chosen)], title, _not_where(reading, title, free[0]))


def _not_where(reading: Reading, title: Sentence, post: Post) -> Post:
    """The minister in Velmar: in a title, a place behind who goes there is none of the post."""
    offices = reading.lexicon.pack.offices
    words = post.words.split()
    if post.head in offices.envoys or any(word.lower() in offices.outposts for word in words) or len(words) < 3:
        return post
    where = words[-2].lower() in reading.lexicon.pack.names.locatives and words[-1][:1].isupper()
    return replace(post, words=" ".join(words[:-2])) if where else post


def _named_later(reading: Reading, sentence: Sentence, behind: list[Sentence]) -> None:
    """The minister welcomed the decision. Ms Rell also met ...: of whoever a next sentence opens with by title."""
    post = _opening(reading, sentence)
    if post is None or _held(reading, post) or any(name.i < post.i for name in reading.bearers(sentence)[:1]):
        return
    for near in behind:
        name = next(iter(reading.bearers(near)), None)
        if name is None or name.lead > 0 or not name.titled or name.excluded:
            continue
        person = reading.of_name[id(name)]
        first = min((mention.span.start for _, mention in person.mentions), default=0)
        if first == name.span.start and person.gender and _fits(reading, person, sentence, post):
            _give(person, sentence, post)
            return


def _opening(reading: Reading, sentence: Sentence) -> Post | None:
    """The post, with an article of its own, that a sentence is about: The minister met; on 3 May, the minister met."""
    offices = reading.lexicon.pack.offices
    post = next(iter(sentence.posts), None)
    bound = {id(one) for _, one, _ in reading.pairs.get(sentence.number, [])}
    if post is None or id(post) in bound or not _plain(post) or post.i == 0:
        return None
    if any(name.lead < post.i or name.lead - post.j <= 1 for name in reading.names[sentence.number]):
        return None
    opened = post.i == 1 or (post.i > 1 and sentence.tokens[post.i - 2].text == ",")
    return post if opened and sentence.tokens[post.i - 1].low in {*offices.articles} else None


def _held(reading: Reading, post: Post) -> bool:
    """Whether somebody in the text has a post of that head."""
    return any(bound.post.head == post.head for person in reading.people for bound in person.posts)


def _plain(post: Post) -> bool:
    return bool(post.words) and not (post.plural or post.former or post.rule == "post.counterpart")


def _fits(reading: Reading, person: Person, sentence: Sentence, post: Post) -> bool:
    """Whether somebody has no post yet and is of the gender that the article or the head of the post shows."""
    names = reading.lexicon.pack.names
    before = sentence.tokens[post.i - 1].low if post.i else ""
    gender = names.articles_of.get(before, "") or names.genders.get(post.head, "")
    return not person.posts and not (gender and person.gender and person.gender != gender)


def _give(person: Person, sentence: Sentence, post: Post) -> None:
    person.posts.append(Bound(post, BY_APART, sentence, post.words, post.span))
    if post.side:
        person.hints.append((post.side, "side.from-post", post.span, "likely"))
