"""From a text, a page or a paper to a draft: the stages in their order."""

from dataclasses import replace
from datetime import date

from comity_capture import assemble
from comity_capture.appointments import find_appointments
from comity_capture.bare_days import read_bare_days
from comity_capture.besides import besides
from comity_capture.both_ends import join_ends_told
from comity_capture.cast import read_cast
from comity_capture.claims import ClaimReader
from comity_capture.clean import LIMIT, Clean, cleaned, decoded
from comity_capture.come_along import come_along
from comity_capture.counted_stays import count_anew
from comity_capture.dates import Grammar
from comity_capture.dating import read_dates
from comity_capture.draft import Candidate, Claim, Draft, Unreadable
from comity_capture.ends_apart import join_ends_apart
from comity_capture.fallback import by_day
from comity_capture.filled_days import Told, go_on
from comity_capture.gather import Gatherer
from comity_capture.gatherings import join_gatherings
from comity_capture.happenings import find_happenings
from comity_capture.headings import read_headings
from comity_capture.lexicon import lexicon
from comity_capture.markup import looks_like_html, reduced
from comity_capture.months_told import read_months_told
from comity_capture.pack import Pack, compiled
from comity_capture.packs import PACKS
from comity_capture.packs.plain import PLAIN
from comity_capture.paper import looks_like_paper, text_of_paper
from comity_capture.people import Person
from comity_capture.reading import Reading
from comity_capture.registry import Registry
from comity_capture.remarks import announce
from comity_capture.sides import read_sides
from comity_capture.spancheck import SpanCheck
from comity_capture.split import language_of, layout
from comity_capture.stays import as_visits, from_arrival, join_stays
from comity_capture.topics import Vocabulary, one_each, read_topics
from comity_capture.unclaimed import unclaimed
from comity_capture.weeks import read_headed_weeks, read_weeks

LARGEST = 12 * LIMIT  # bytes of a page; its text may still be above the limit for text
NO_PACK = (
    "The language of this text is none that can be read yet: only names of the registry and dates in figures "
    "were looked for."
)


def capture(
    source: str | bytes,
    *,
    published: date | None = None,
    language: str = "",
    teller: str = "",
    registry: Registry | None = None,
) -> Draft:
    """The draft of one text, HTML page or PDF; raises Unreadable with the reason if it cannot be read."""
    clean = clean_text(source)
    known = registry or Registry()
    code = language if language in PACKS else language_of(clean.text, PACKS)
    if code not in PACKS:
        return _undetermined(clean, known, published)
    draft = read(clean, PACKS[code], known, published, teller)
    return replace(draft, said=assemble.said(draft))


def clean_text(source: str | bytes) -> Clean:
    """The clean text of what was handed in, by its kind."""
    if len(source) > LARGEST:
        raise Unreadable(f"The input has {len(source):,} bytes; at most {LARGEST:,} are read.")
    warnings: list[str] = []
    if isinstance(source, bytes):
        if looks_like_paper(source):
            return cleaned(text_of_paper(source))
        source, warnings = decoded(source)
    if looks_like_html(source):
        text, places, left_out, captions = reduced(source)
        clean = cleaned(text, places, removed=left_out)
        return replace(clean, warnings=(*warnings, *clean.warnings), captions=tuple(captions))
    if len(source) > 4 * LIMIT:
        raise Unreadable(f"The text has {len(source):,} characters; at most {LIMIT:,} are read at once.")
    clean = cleaned(source)
    return replace(clean, warnings=(*warnings, *clean.warnings))


def read(clean: Clean, pack: Pack, registry: Registry, published: date | None, teller: str) -> Draft:
    """All stages over a clean text with one pack."""
    words = lexicon(pack, registry, clean.text)
    laid = layout(clean, pack)
    reading = Reading(clean.text, words, laid.sentences, laid.quotes, published, teller)
    read_cast(reading)
    read_dates(reading)
    read_months_told(reading)
    read_bare_days(reading)
    read_weeks(reading)
    read_headings(reading)
    read_headed_weeks(reading)
    announce(reading)
    happenings = find_happenings(reading)
    appointed = find_appointments(reading)
    read_sides(reading, happenings)
    happenings = by_day(reading, happenings, {one.sentence.number for one in appointed})
    told = Gatherer(reading).gather(happenings)
    told = join_stays(reading, sorted([*told, *unclaimed(reading, told, appointed)], key=lambda event: event.span))
    told = as_visits(join_gatherings(reading, join_ends_told(reading, from_arrival(told))))
    told = join_ends_apart(reading, told)
    count_anew(reading, told)
    go_on(told)
    claims = ClaimReader(reading).read()
    told = sorted([*told, *besides(reading, told, claims)], key=lambda event: event.span)
    come_along(reading, told)
    vocabulary = Vocabulary(pack, registry.vocabulary)
    topics = read_topics(reading, vocabulary)
    check = SpanCheck(clean.text, words, published, vocabulary)
    topics = [(topic, sentence) for topic, sentence in topics if check.passes(topic)]
    for topic, _ in topics:
        reading.note("topics", topic.rule, topic.spans[0])
    people = assemble.participants(reading, check, taking_part(reading, told))
    events = assemble.events(reading, check, told, people, topics)
    kept = assemble.claims(check, claims, events, topics)
    if not events and not people:
        kept = [claim for claim in kept if _of_its_own(claim)]
    nothing = not events and not appointed and not any(claim.kind.value == "commitment" for claim in kept)
    if nothing and pack.events.patterns:
        topics, people = [], []
    if not events and pack.events.patterns:
        people = [one for one in people if reading.person_of(one.key).appointed or _speaks(one.key, kept)]
    return Draft(
        text=clean.text,
        language=pack.code,
        events=tuple(events),
        people=tuple(people),
        topics=tuple(one_each(topics)),
        claims=tuple(kept),
        groups=tuple(group for event in events for group in event.groups),
        appointments=tuple(assemble.appointments(check, appointed, people)),
        background_dates=tuple(_background(reading, check)),
        unread=tuple(assemble.unread(reading)),
        warnings=clean.warnings,
        dropped=check.dropped,
        trace=tuple(reading.trace),
        source={"places": clean.places},
    )


def _speaks(key: str, claims: list[Claim]) -> bool:
    """Whether someone says one of the claims: on a page that tells of no event nobody else takes part in any."""
    return any(claim.speaker == key for claim in claims)


def _of_its_own(claim: Claim) -> bool:
    """Whether a promise stands without anyone who met: of a named side, or what both are said to intend."""
    if claim.by is None or claim.by.sureness == "ask":
        return False
    return claim.by.value != "both" or (claim.weight is not None and claim.weight.value == "intention")


def taking_part(reading: Reading, told: list[Told]) -> list[Person]:
    """Everyone with a mention that is no background and not given away by words beside it, tied to what is told."""
    in_events = {key for event in told for key in event.people}
    kept = []
    for person in reading.people:
        named = _one_of_two(reading, person)
        mentions = [
            (sentence, name)
            for sentence, name in person.mentions
            if person.appointed or not ((name.excluded and not named) or sentence.zone == "background")
        ]
        if not (mentions or _met_by_post(person, told)) or _speaks_only(reading, person):
            continue
        anchored = (
            person.posts
            or person.appointed
            or person.key in in_events
            or any(name.known or name.titled or name.rank for _, name in mentions)
        )
        if anchored or person.hints or _in_a_list(reading, person) or _acts(reading, person, told):
            kept.append(person)
    return kept


def _one_of_two(reading: Reading, person: Person) -> bool:
    """At the invitation of the President, Ana Rell, ... The two Presidents met: who invited was there."""
    plurals = {single: plural for plural, single in reading.lexicon.pack.offices.plurals.items()}
    heads = [plurals[bound.post.head] for bound in person.posts if bound.post.head in plurals]
    both = reading.lexicon.pack.claims.both
    named = (one for one in reading.told() if any(head in one.low for head in heads))
    found = (match.group() for sentence in named for match in compiled(both).finditer(sentence.low))
    return bool(heads) and any(words.endswith(tuple(heads)) for words in found)


def _met_by_post(person: Person, told: list[Told]) -> bool:
    """Whether someone who is named only as who signs is said, by the post, to meet: the President received them."""
    named = {at for _, name in person.mentions for at in (name.lead, name.i)}
    return any(
        mark.kind == "person" and mark.value == person.key and mark.i not in named and event.sentence is sentence
        for event in told
        if person.key in event.people
        for sentence in event.sentences
        for mark in sentence.marks
    )


def _acts(reading: Reading, person: Person, told: list[Told]) -> bool:
    """Whether words beside a full name say that its bearer did something at what is told."""
    if not told or " " not in person.words:
        return False
    before, behind = compiled(reading.lexicon.pack.acts_before), compiled(reading.lexicon.pack.acts_behind)
    for sentence, name in person.mentions:
        here, end = name.span.start - sentence.start, name.span.end - sentence.start
        told_of = sentence.zone in {"lead", "body"} and not name.excluded
        people = sentence.mark_at(name.lead - 1, "demonym") if name.lead else None  # the Norlander Ana Rell
        if told_of and people and sentence.tokens[people.i].capital and reading.lexicon.pack.offices.tellers_own:
            return True
        if told_of and (before.search(sentence.low, max(0, here - 60), here) or behind.match(sentence.low, end)):
            return True
    return False


def _speaks_only(reading: Reading, person: Person) -> bool:
    """A spokesperson takes no part."""
    spokes = reading.lexicon.pack.offices.spokes
    return bool(person.posts) and not person.appointed and all(bound.post.head in spokes for bound in person.posts)


def _in_a_list(reading: Reading, person: Person) -> bool:
    return person.side is not None and person.side[1] in {
        "side.same-list",
        "side.of-colleague",
        "side.behind-name",
        "side.before-list",
        "side.companion",
        "side.of-delegation",
    }


def _background(reading: Reading, check: SpanCheck) -> list[Candidate]:
    found = []
    for sentence in reading.sentences:
        for dated in reading.dates[sentence.number]:
            if dated.role == "background" and dated.found.period.start:
                candidate = Candidate(
                    field="background.date",
                    value=dated.found.period,
                    spans=(dated.found.span,),
                    rule=dated.found.rule,
                    sureness="likely",
                    by="date",
                )
                if check.passes(candidate):
                    found.append(candidate)
    return found


def _undetermined(clean: Clean, registry: Registry, published: date | None) -> Draft:
    """Names of the registry and dates in figures, each to be asked about, and a notice; nothing else is tried."""
    draft = read(clean, PLAIN, registry, published, "")
    grammar = Grammar(PLAIN)
    dates = [
        Candidate(field="date", value=found.period, spans=(found.span,), rule=found.rule, sureness="ask", by="date")
        for found in grammar.find(
            clean.text.lower() if len(clean.text.lower()) == len(clean.text) else clean.text, 0, published
        )
    ]
    return replace(draft, proposals=tuple(dates), warnings=(*draft.warnings, NO_PACK), said=NO_PACK)
