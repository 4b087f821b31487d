"""Stage 5, second part: sides of those who stand under one another in a list, and of those who serve one embassy."""

from comity_capture.draft import Span, Sureness
from comity_capture.happening import Happening
from comity_capture.marks import Mark, Post, Sentence
from comity_capture.names import Name
from comity_capture.pack import compiled
from comity_capture.people import Person
from comity_capture.reading import Reading

Evidence = tuple[str, str, Span, Sureness]
LINE_AT_MOST = 140  # characters of a line that names one person
BEFORE_NAME = 4  # tokens before the name: a number, a dash, a title


def in_block(reading: Reading, person: Person) -> Evidence | None:
    """One person a line under one heading: the side that the heading names, or the one side of the others."""
    for sentence, _ in person.mentions:
        first, last = _block(reading, sentence)
        if first == last:
            continue
        headed = _heading_side(reading, first)
        if headed:
            return headed
        found: dict[str, Span] = {}
        for line in reading.sentences[first : last + 1]:
            for name in reading.names[line.number]:
                other = reading.of_name.get(id(name))
                if other and other is not person and other.side:
                    found[other.side[0]] = other.side[2]
        if len(found) == 1:
            side, span = next(iter(found.items()))
            return side, "side.same-list", span, "likely"
    return None


def _line(reading: Reading, number: int) -> bool:
    """Whether a sentence is a short paragraph of its own that begins with a name."""
    if not 0 <= number < len(reading.sentences):
        return False
    sentence, names = reading.sentences[number], reading.names[number]
    if len(sentence.text) > LINE_AT_MOST or not names or names[0].lead > BEFORE_NAME or sentence.zone == "title":
        return False
    beside = (reading.sentences[k] for k in (number - 1, number + 1) if 0 <= k < len(reading.sentences))
    return all(other.paragraph != sentence.paragraph for other in beside)


def _block(reading: Reading, sentence: Sentence) -> tuple[int, int]:
    """First and last line of the list in which a sentence stands."""
    first = last = sentence.number
    if not _line(reading, first):
        return first, last
    while _line(reading, first - 1):
        first -= 1
    while _line(reading, last + 1):
        last += 1
    return first, last


def _heading_side(reading: Reading, first: int) -> Evidence | None:
    """The one side that the line above a list names."""
    if first == 0:
        return None
    heading = reading.sentences[first - 1]
    marks = [mark for mark in heading.in_order("side", "demonym") if mark.value]
    short = len(heading.text) <= LINE_AT_MOST // 2 and not heading.text.rstrip().endswith(".")
    if short and not reading.names[heading.number] and len({mark.value for mark in marks}) == 1:
        return marks[0].value, "side.before-list", heading.span_of(marks[0].i, marks[0].j), "likely"
    return None


def in_order(reading: Reading, person: Person) -> Evidence | None:
    """The ministers of Marland, Veldania and Norland, A, B and C: as many sides as names under one plural, in order."""
    for bound in person.posts:
        if not bound.rule.startswith("role.plural"):
            continue
        pairs = [(name, post) for name, post, _ in reading.pairs[bound.sentence.number] if post.words == bound.words]
        names = sorted({id(name): name for name, _ in pairs}.values(), key=lambda name: name.i)
        sides = _run_of_sides(reading, bound.sentence, bound.post, names[0].lead)
        own = next((at for at, name in enumerate(names) if reading.of_name.get(id(name)) is person), None)
        if own is not None and len(names) == len(sides) > 1 and len({mark.value for mark in sides}) == len(sides):
            mark = sides[own]
            return mark.value, "side.in-order", bound.sentence.span_of(mark.i, mark.j), "likely"
    return None


def _run_of_sides(reading: Reading, sentence: Sentence, post: Post, end: int) -> list[Mark]:
    """The sides before or behind the words of a plural post with nothing but list words between them."""
    offices = reading.lexicon.pack.offices
    run: list[Mark] = []
    for mark in sentence.in_order("side", "demonym"):
        if mark.j > end:
            break
        if run and not all(
            token.text == ","
            or token.low in offices.joiners
            or token.low in offices.articles
            or token.low in offices.scope_links
            for token in sentence.tokens[run[-1].j : mark.i]
        ):
            run = []
        run.append(mark)
    near = bool(run) and (run[-1].j >= post.i - 1 or run[0].i >= post.i)
    return run if near else []


def of_embassy(reading: Reading, person: Person) -> Evidence | None:
    """The defence attaché beside the one ambassador of a text; a new envoy for a subject is no one of an embassy."""
    envoys = reading.lexicon.pack.offices.envoys
    attached = reading.lexicon.pack.offices.attached or envoys
    own = [bound.post for bound in person.posts if bound.post.head in attached]
    if not own or (person.appointed and all(post.words.count(" ") > 1 and not post.receiver for post in own)):
        return None
    sent: dict[str, Span] = {}
    for other in reading.people:
        for bound in other.posts:
            if other is not person and bound.post.head in envoys and bound.post.side:
                sent[bound.post.side] = bound.span
    side, span = next(iter(sent.items()), ("", person.span))
    return (side, "side.companion", span, "ask") if len(sent) == 1 and side != reading.teller else None


def last_named(reading: Reading, person: Person) -> Evidence | None:
    """The members Rell and Vess asked questions: people under one plural are of whoever was named last before them."""
    for bound in person.posts:
        if bound.rule != "role.plural.each" or bound.post.head in reading.lexicon.pack.offices.of_state:
            continue
        before = [
            (name.span.start, other)
            for other in reading.people
            for sentence, name in other.mentions
            if other.side and sentence.paragraph == bound.sentence.paragraph and name.span.start < bound.span.start
        ]
        if before:
            nearest = max(before, key=lambda one: one[0])[1]
            if nearest.side:
                return nearest.side[0], "side.last-named", nearest.side[2], "ask"
    return None


def met_by(reading: Reading, person: Person, happenings: list[Happening]) -> set[str]:
    """The sides of those whom someone met, as far as the text names them; nobody meets an own colleague."""
    found: set[str] = set()
    for one in happenings:
        if one.pattern.kind not in {"meeting", "call"} or person.key not in one.people:
            continue
        others = one.before if person.key in one.after else one.after
        others = others or (one.people if len(one.people) == 2 else [])
        sides = (reading.person_of(key).side for key in others if key != person.key)
        found.update(side[0] for side in sides if side and side[1] in {"side.from-post", "side.registry"})
    return found


def led_abroad(reading: Reading, person: Person, destinations: list[str]) -> Evidence | None:
    """Who leads or belongs to the delegation that a state tells of, when it travels to another, is of that state."""
    host = set(destinations)
    if len(host) != 1 or reading.teller in host or reading.kind_of(reading.teller) not in {"partner", "member"}:
        return None
    pattern = compiled(reading.lexicon.pack.led_by)
    for sentence, name in person.mentions:
        here = sentence.tokens[name.lead].start - sentence.start
        if pattern.search(sentence.low[:here]):
            return reading.teller, "side.of-delegation", person.span, "likely"
    return None


def bracketed(sentence: Sentence, name: Name) -> Evidence | None:
    """Ana Rell (Veldania)."""
    if name.j < len(sentence.tokens) and sentence.tokens[name.j].text == "(":
        closed = next((k for k in range(name.j, len(sentence.tokens)) if sentence.tokens[k].text == ")"), name.j)
        named = [
            mark
            for mark in sentence.marks
            if mark.kind in {"side", "demonym"} and name.j < mark.i and mark.j <= closed
            if not sentence.covered(mark.i)
        ]
        if len(named) == 1:
            return named[0].value, "side.behind-name", sentence.span_of(named[0].i, named[0].j), "sure"
    return None
