"""Stage 8, fifth part: posts told in passing beside a name, and second appointments that share one verb."""

from comity_capture.appointed import Appointed
from comity_capture.draft import Span
from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.pack import compiled
from comity_capture.people import Bound, Person
from comity_capture.reading import Reading

BETWEEN_AT_MOST = 12  # tokens from one appointment to the next that shares its verb


def alike(reading: Reading, sentence: Sentence, one: Appointed, span: Span) -> list[Appointed]:
    """Rell and Vess were elected deputy speakers: whoever else stands right before the verb under a plural post."""
    if not one.post.plural or one.person is None:
        return []
    names = reading.names[sentence.number]
    behind = [name for name in names if id(name) in reading.of_name and name.span.end <= span.start]
    joined: list[Appointed] = []
    for name, later in zip(reversed(behind[:-1]), reversed(behind), strict=False):
        between = sentence.tokens[name.j : later.lead]
        if not between or not _row_goes_on(reading, sentence, name.j, later.lead):
            break
        joined.append(Appointed(one.post, one.rule, sentence, reading.of_name[id(name)]))
    return joined


def _row_goes_on(reading: Reading, sentence: Sentence, begin: int, end: int) -> bool:
    """Whether a row of names goes on: "and", commas, the land or the post that each is named with."""
    offices = reading.lexicon.pack.offices
    small = {*offices.joiners, *offices.links_of_sides, *offices.articles, ",", "(", ")"}
    opened = {*offices.joiners, *offices.links_of_sides, ",", "("}
    named = all(
        token.low in small or sentence.covered(k) or sentence.mark_at(k, "side", "body", "demonym", "rank", "honorific")
        for k, token in enumerate(sentence.tokens[begin:end], begin)
    )
    joined = any(token.low in offices.joiners or token.text == "," for token in sentence.tokens[begin:end])
    return named and joined and sentence.tokens[begin].low in opened


def in_row(reading: Reading, sentence: Sentence, place: tuple[int, int]) -> list[Name]:
    """Rell and Vess deputy speakers: the names of a list that fills the place before a plural post."""
    begin, end = place
    offices = reading.lexicon.pack.offices
    names = [name for name in reading.bearers(sentence) if not name.excluded]
    row = [name for name in names if begin <= name.lead and name.j <= end]
    named = {k for name in row for k in range(name.lead, name.j)}
    small = {*offices.joiners, *offices.as_words, *offices.articles, *offices.fillers, ","}
    others = (k for k in range(begin, end) if k not in named)
    plain = all(sentence.tokens[k].low in small or sentence.mark_at(k, "rank", "honorific") for k in others)
    return row if plain and len(row) > 1 else []


def ahead_of_plural(reading: Reading, sentence: Sentence, one: Appointed, span: Span) -> list[Appointed]:
    """Elected Rell and Vess deputy speakers: all who stand between the verb and a plural post."""
    if not one.post.plural or one.person is None or one.post.span.start < span.end:
        return []
    row = in_row(reading, sentence, (sentence.token_at(span.end - 1) + 1, one.post.i))
    people = [reading.of_name[id(name)] for name in row]
    return [Appointed(one.post, one.rule, sentence, who, by=one.by) for who in people if who is not one.person]


def and_also(reading: Reading, sentence: Sentence, one: Appointed, order: str) -> list[Appointed]:
    """Was appointed Minister of Defence and Deputy Prime Minister: the second post behind "and", if it is nobody's."""
    offices = reading.lexicon.pack.offices
    if one.person is None or order not in {"subject-post", "person-post"} or one.post.plural:
        return []
    bound = {
        id(post) for name, post, _ in reading.pairs.get(sentence.number, []) if name.span.start > one.post.span.end
    }
    for post in sentence.posts:
        between = [token.low for token in sentence.tokens[one.post.j : post.i]]
        joined = (
            between and between[0] in offices.joiners and set(between[1:]) <= {*offices.as_words, *offices.articles}
        )
        after = sentence.tokens[post.j : post.j + 1]
        ends = not after or not after[0].word or after[0].low in {*offices.scope_links, *offices.joiners}
        if joined and ends and post.words and not (post.plural or post.former or id(post) in bound):
            return [Appointed(post, one.rule, sentence, one.person, added=True)]
    return []


def told_aside(reading: Reading, sentence: Sentence, posts: list[Post], begin: int) -> list[Post]:
    """Named Ana Rell, currently director of A, as head of B: without the posts of asides, if any other is left."""
    words = reading.lexicon.pack.asides
    if not words or len(posts) < 2:
        return posts
    kept = [post for post in posts if not _aside(reading, sentence, post, begin)]
    return kept or posts


def _aside(reading: Reading, sentence: Sentence, post: Post, since: int) -> bool:
    begin = sentence.tokens[post.i].start - sentence.start
    comma = sentence.low.rfind(",", max(0, since - sentence.start), begin)
    if comma < 0 or not compiled(reading.lexicon.pack.asides).search(sentence.low[comma + 1 : begin]):
        return False
    return "," in sentence.low[post.span.end - sentence.start :][:90]  # what is inserted ends with a comma


def gapped(reading: Reading, sentence: Sentence, post: Post, order: str) -> list[tuple[Post, Person]]:
    """Named A as director and B as head; A was appointed director and B head: the rest of a list with one verb."""
    found: list[tuple[Post, Person]] = []
    names = [name for name in reading.bearers(sentence) if not name.excluded]
    if order not in {"person-post", "subject-post"}:
        return found
    at = post.j
    following = [one for one in sentence.posts if one.i >= post.j]
    for later in told_aside(reading, sentence, following, post.span.end):
        between = [name for name in names if at <= name.i and name.j <= later.i]
        if not between or later.former or not later.words:
            continue
        if later.plural:
            sharing = in_row(reading, sentence, (at, later.i))
            found.extend((later, reading.of_name[id(name)]) for name in sharing)
            at = later.j if sharing else at
            continue
        name = between[-1] if order == "subject-post" else between[0]
        if name.lead - at > BETWEEN_AT_MOST or not _shares(reading, sentence, (at, name, later), order):
            break
        found.append((later, reading.of_name[id(name)]))
        at = later.j
    return found


def same_verb(reading: Reading, sentence: Sentence, one: Appointed, order: str) -> list[Appointed]:
    """Whoever else the verb of an appointment is told of."""
    more = gapped(reading, sentence, one.post, order)
    return [Appointed(post, one.rule, sentence, person, by=one.by) for post, person in more]


def in_turn(reading: Reading, sentence: Sentence, verb: int) -> list[tuple[Post, Person]]:
    """Ana Rell and Odd Lie were appointed respectively director and head: each the post in the same place."""
    offices = reading.lexicon.pack.offices
    at = sentence.token_at(verb)
    if not any(token.low in offices.respective for token in sentence.tokens[at:]):
        return []
    posts = [post for post in sentence.posts if post.i >= at and post.words and not post.former]
    everyone = reading.bearers(sentence)
    names = [name for name in everyone if name.span.end <= verb]
    if len(names) < 2 and posts:  # appointed Ana Rell and Odd Lie director and head respectively
        names = [name for name in everyone if name.span.start >= verb and name.j <= posts[0].i]
    if len(names) < 2 or len(posts) < len(names):
        return []
    return [(post, reading.of_name[id(name)]) for post, name in zip(posts, names, strict=False)]


def _shares(reading: Reading, sentence: Sentence, place: tuple[int, Name, Post], order: str) -> bool:
    """Whether nothing but a comma or "and" stands before the name, and "as", or nothing, between name and post."""
    offices = reading.lexicon.pack.offices
    at, name, post = place
    ahead = [token for token in sentence.tokens[at : name.lead] if token.text not in ",;"]
    joined = any(token.low in offices.joiners for token in ahead) or sentence.tokens[at : at + 1][0].text in ",;"
    own = [k for one in sentence.posts if at <= one.i and one.j <= name.lead for k in range(one.i, one.j)]
    again = any(token.low in offices.again for token in ahead)
    days = [dated.found.span for dated in reading.dates[sentence.number]]  # as of 1 February and
    plain = all(
        token.low in offices.joiners
        or (again and token.low in {*offices.again, *offices.links_of_sides, *offices.list_words})
        or token.low in offices.articles
        or sentence.mark_at(k, "demonym", "side", "rank", "honorific")
        or k in own
        or token.low in (reading.lexicon.pack.possessive, "while", "whereas")
        or token.low in offices.former
        or token.text in ",;"
        or token.low in offices.day_links
        or any(span.start <= token.start < span.end for span in days)
        for k, token in enumerate(sentence.tokens[at : name.lead], at)
    )
    last = _between(reading, sentence, name.j, post.i)
    closed = post.j >= len(sentence.tokens) or sentence.tokens[post.j].text in ".;"
    if order == "person-post":
        linked = not last or any(low in offices.as_words for low in last[-3:])
    else:
        parts = any(token.text == ";" for token in sentence.tokens[at : name.lead])
        parts = parts or any(token.low in offices.joiners for token in ahead)
        linked = all(
            (low in {*offices.as_words, *offices.articles, *offices.fillers} and low not in offices.chief_words)
            or ((parts or closed) and low == ",")
            for low in last
        )
    return joined and plain and linked


def _between(reading: Reading, sentence: Sentence, begin: int, end: int) -> list[str]:
    """The words between a name and its post, without the land that someone is of: Ana Rell, of Norland, director."""
    offices = reading.lexicon.pack.offices
    k, tokens = begin, sentence.tokens
    if k < end and tokens[k].text == ",":
        k += 1
    links = k
    while k < end and (tokens[k].low in offices.links_of_sides or tokens[k].low in offices.articles):
        k += 1
    mark = sentence.mark_at(k, "side") if links < k < end else None
    if mark is None or mark.j > end:
        return [token.low for token in tokens[begin:end]]
    after = mark.j + (mark.j < end and tokens[mark.j].text == ",")
    return [token.low for token in tokens[after:end]]


def behind_plural(reading: Reading, sentence: Sentence, one: Appointed) -> list[Appointed]:
    """Elected as vice-presidents were Ana Rell, for Norland, and Odd Lie: everyone behind a plural post."""
    if not one.post.plural or one.person is None:
        return []
    offices = reading.lexicon.pack.offices
    named = [name for name in reading.bearers(sentence) if name.lead >= one.post.j]
    found: list[Appointed] = []
    for first, second in zip(named, named[1:], strict=False):
        between = sentence.tokens[first.j : second.lead]
        joined = any(token.low in offices.joiners or token.text in ",;" for token in between)
        if not joined or len(between) > BETWEEN_AT_MOST:
            break
        found.append(Appointed(one.post, one.rule, sentence, reading.of_name[id(second)], by=one.by))
    return [other for other in found if other.person is not one.person]


def of_the_appointed(reading: Reading) -> None:
    """The new minister spoke with her counterpart, Odd Lie: he has the post that she was given, none from before."""
    for sentence in reading.sentences:
        for name, post, _ in reading.pairs.get(sentence.number, []):
            person = reading.of_name.get(id(name))
            if post.rule != "post.counterpart" or person is None or person.appointed:
                continue
            before = [mark for mark in sentence.in_order("person") if mark.j <= post.i and mark.value != person.key]
            other = reading.person_of(before[0].value) if before else None
            given = [bound for bound in other.posts if bound.rule.startswith("appointment.")] if other else []
            if given and any(bound.rule == "role.counterpart" for bound in person.posts):
                kept = [bound for bound in person.posts if bound.rule != "role.counterpart"]
                copied = Bound(given[-1].post, "role.counterpart", given[-1].sentence, given[-1].words, given[-1].span)
                person.posts = [*kept, copied]
