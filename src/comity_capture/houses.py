"""Stage 5, third part: sides by the house someone works in, by the line of a list, and by whose officer someone is."""

from comity_capture.draft import Span, Sureness
from comity_capture.marks import Mark, Sentence
from comity_capture.pack import compiled
from comity_capture.people import Bound, Person
from comity_capture.reading import Reading

Evidence = tuple[str, str, Span, Sureness]
LINE_AT_MOST = 160  # characters of a line that names one person
HOUSE_BESIDE = 60  # characters on either side of a name in which a house may stand
BETWEEN_AT_MOST = 10  # letters between the two
ADJECTIVE = 6  # letters from which a word between the two is rather an adjective than a link
HOUSE_AT_LEAST = 7  # letters of the name of a house that is looked for elsewhere in the text
NEAR = 25  # characters before a post in which words may say that its bearer is only present


def of_own_house(reading: Reading, person: Person) -> Evidence | None:
    """The director of the trust fund: of the organisation, where its own houses are named so or the text says whose."""
    for bound in person.posts:
        if bound.post.side or bound.post.head in reading.lexicon.pack.offices.attached:
            continue
        if compiled(reading.lexicon.pack.offices.own_houses).search(bound.words.lower()):
            side = reading.lexicon.registry.organisation
            if side:
                return side, "side.own-house", bound.span, "likely"
        found = _owned_elsewhere(reading, bound)
        if found:
            return found
    return None


def by_people(reading: Reading, person: Person) -> Evidence | None:
    """The Norlandic economist Ana Rell, l'économiste norlandais: a people named right beside someone without a post."""
    if person.posts:
        return None
    most = 4 if reading.lexicon.pack.offices.comma_joins else 1  # words of a profession before a name
    for sentence, name in person.mentions:
        for mark in sentence.in_order("demonym"):
            between = sentence.tokens[mark.j : name.lead]
            if (
                mark.j <= name.lead
                and len(between) <= most
                and all(token.word and not token.capital for token in between)
            ):
                return mark.value, "side.by-people", sentence.span_of(mark.i, mark.j), "likely"
    return None


def beside_own_house(reading: Reading, person: Person) -> Evidence | None:
    """Ana Rell, of the International Secretariat: a house of the organisation's own right beside a name."""
    houses, side = compiled(reading.lexicon.pack.offices.own_houses), reading.lexicon.registry.organisation
    for sentence, name in person.mentions if side and not person.posts else ():
        lead, end = sentence.tokens[name.lead].start - sentence.start, name.span.end - sentence.start
        for match in houses.finditer(sentence.low, max(0, lead - HOUSE_BESIDE), end + HOUSE_BESIDE):
            between = sentence.low[match.end() : lead] if match.end() <= lead else sentence.low[end : match.start()]
            if len(between.split()) <= 2 and len(between) <= BETWEEN_AT_MOST and not set(".;:") & set(between):
                span = Span(sentence.start + match.start(), sentence.start + match.end())
                return side, "side.own-house", span, "likely"
    return None


def _owned_elsewhere(reading: Reading, bound: Bound) -> Evidence | None:
    """The Director of the Summer School, where the text speaks of the League's Summer School."""
    house = _house(reading, bound)
    if len(house) < HOUSE_AT_LEAST:
        return None
    state = bound.post.head in reading.lexicon.pack.offices.of_state
    for sentence in reading.sentences:
        at = sentence.low.find(house)
        if at < 0 or sentence.start + at == bound.span.start:
            continue
        for mark in sentence.in_order("side", "demonym"):
            organisation = reading.kind_of(mark.value) == "organisation"
            ours = organisation or (bool(reading.lexicon.pack.offices.scope_links) and not state)
            if ours and _owns(reading, sentence, mark, at, at + len(house)):
                return mark.value, "side.own-house", sentence.span_of(mark.i, mark.j), "likely"
    return None


def _house(reading: Reading, bound: Bound) -> str:
    """The words of a post that name its house, as they stand: the scope behind the head, or the words before it."""
    words = bound.sentence.low[bound.span.start - bound.sentence.start : bound.span.end - bound.sentence.start].split()
    if not reading.lexicon.pack.offices.scope_links:
        return " ".join(words[:-1])
    links = {*reading.lexicon.pack.offices.scope_links, *reading.lexicon.pack.offices.articles}
    first = next((k for k, word in enumerate(words) if word in links or word[:2] in ("d'", "l'")), len(words))
    while first < len(words) and words[first] in links:
        first += 1
    rest = words[first:]
    if rest and rest[0][:2] in ("d'", "l'"):
        rest[0] = rest[0][2:]
    return " ".join(rest)


def _owns(reading: Reading, sentence: Sentence, mark: Mark, start: int, end: int) -> bool:
    """The League's school, Liqanın məktəbi, the school of the League: nothing but small words between."""
    offices = reading.lexicon.pack.offices
    first, last = sentence.tokens[mark.i].start - sentence.start, sentence.tokens[mark.j - 1].end - sentence.start
    if last <= start:
        gap = sentence.low[last:start].strip()
        return gap == reading.lexicon.pack.possessive if offices.scope_links else not gap
    if first < end or not offices.scope_links:
        return False
    small = {*offices.articles, *(offices.links_of_sides or offices.scope_links)}
    between = sentence.tokens[sentence.token_at(sentence.start + end) : mark.i]
    if len(between) > 1 and len(between[0].low) >= ADJECTIVE and not between[0].capital and between[0].low not in small:
        between = between[1:]  # the Parliamentary Assembly of the League, where adjectives follow
    return 0 < len(between) <= 3 and all(token.low in small for token in between)


def in_own_line(reading: Reading, person: Person) -> Evidence | None:
    """Ana Rell, Coordinator for Partners, the Compact: a line of a list that ends in a side."""
    for sentence, name in person.mentions:
        if len(sentence.text) > LINE_AT_MOST or len(reading.names[sentence.number]) != 1 or name.i > 4:
            continue
        last = len(sentence.tokens)
        while last and not sentence.tokens[last - 1].word:
            last -= 1
        mark = sentence.mark_at(last - 1, "side") if last else None
        if not mark or mark.j != last or mark.i <= name.j:
            continue
        before = mark.i - 1
        while before > name.j and sentence.tokens[before].low in reading.lexicon.pack.offices.articles:
            before -= 1
        before = _before_house(reading, sentence, name.j, before)
        if sentence.tokens[before].text in (",", "–", "(", "-", "|"):
            return mark.value, "side.behind-name", sentence.span_of(mark.i, mark.j), "likely"
    return None


def _before_house(reading: Reading, sentence: Sentence, first: int, link: int) -> int:
    """Ana Rell, Director of Plans, Ministry of Defence of Norland: what stands before the house that is of a side."""
    offices = reading.lexicon.pack.offices
    of = {*offices.links_of_sides, *offices.links_of_houses}
    if sentence.tokens[link].low not in of:
        return link
    small = {*offices.articles, *offices.joiners, *of}
    at = link - 1
    while at > first and (sentence.tokens[at].capital or sentence.tokens[at].low in small):
        at -= 1
    return at


def joined_by(reading: Reading, sentence: Sentence, place: int) -> Person | None:
    """Whoever stands right before "accompanied by" with a comma, "who will be" or nothing between."""
    who = compiled(reading.lexicon.pack.offices.who_is)
    for mark in reversed(sentence.in_order("person")):
        end = sentence.tokens[mark.j - 1].end - sentence.start
        if end <= place:
            between = sentence.low[end:place].strip()
            near = between in ("", ",") or who.fullmatch(between)
            return reading.person_of(mark.value) if near else None
    return None


def of_chief(reading: Reading, person: Person) -> Evidence | None:
    """His adviser, Ana Rell: of the side of whoever was named last before the possessive."""
    chiefs, its = reading.lexicon.pack.offices.chief_words, reading.lexicon.pack.offices.its_words
    for bound in person.posts:
        if bound.rule == "role.counterpart":
            continue  # the post is one of another sentence
        if bound.post.j > len(bound.sentence.tokens):
            continue
        sentence, first = bound.sentence, bound.post.i - 1
        found = _of_its(reading, sentence, first) if first >= 0 and sentence.tokens[first].low in its else None
        if found:
            return found
        latter = compiled(reading.lexicon.pack.offices.latter)
        behind = latter.match(sentence.low, bound.post.span.end - sentence.start + 1)
        mine = first >= 0 and sentence.tokens[first].low in chiefs
        if not (behind or mine) or bound.rule == "role.counterpart":
            continue
        before = reading.sentences[sentence.number - 1] if sentence.number else sentence
        own = [mark for mark in sentence.in_order("person") if mark.j <= first]
        other = before.in_order("person") if before.paragraph == sentence.paragraph and before is not sentence else []
        here = sentence.tokens[first].start - sentence.start
        beside = compiled(reading.lexicon.pack.presence).search(sentence.low, max(0, here - NEAR), here)
        nearest = own[:1] if beside and not behind else own[-1:]  # in the presence of his adviser: of whoever acts
        for mark in nearest if behind else [*nearest, *other[:1]]:
            known = reading.person_of(mark.value)
            if known is not person and known.side:
                return known.side[0], "side.of-chief", known.side[2], "likely"
    return None


def _of_its(reading: Reading, sentence: Sentence, first: int) -> Evidence | None:
    """The Committee came. Its chair, Ana Rell: of the side that this or the sentence before begins with."""
    before = reading.sentences[sentence.number - 1] if sentence.number else sentence
    near = before.paragraph == sentence.paragraph and before is not sentence
    for where, end in ((sentence, first), (before, len(before.tokens) if near else 0)):
        marks = [mark for mark in where.in_order("side", "body", "demonym") if mark.j <= end and mark.value]
        for mark in reversed(marks) if where is sentence else marks:
            if not where.covered(mark.i) or where is not sentence:
                return mark.value, "side.of-chief", where.span_of(mark.i, mark.j), "likely"
    return None


def of_colleague(reading: Reading, person: Person) -> Evidence | None:
    """Her colleague Ana Rell: of the side of whoever was named last before."""
    words = reading.lexicon.pack.offices
    for sentence, name in person.mentions:
        post = next((post for post in sentence.posts if post.rule == "post.counterpart" and post.j == name.lead), None)
        if post is None or post.side or sentence.tokens[post.i].low not in words.colleagues:
            continue
        before = reading.sentences[sentence.number - 1] if sentence.number else sentence
        marks = [mark for mark in sentence.in_order("person") if mark.j <= post.i] or before.in_order("person")
        for mark in marks:
            known = reading.person_of(mark.value)
            if known is not person and known.side and not person.posts:
                return known.side[0], "side.of-colleague", known.side[2], "likely"
    return None


def house_of_state(reading: Reading, bound: Bound) -> bool:
    """The State Secretary of the Ministry of Defence: a post within a house that only a state has."""
    houses = set(reading.lexicon.pack.offices.state_houses)
    return bool(set(bound.words.lower().replace("'", " ").split()) & houses)
