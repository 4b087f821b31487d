"""What a language pack holds; the engine knows no word of any language but by one of these tables."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cache

from comity_capture.date_words import DateWords as DateWords
from comity_capture.lead_words import LeadWords as LeadWords
from comity_capture.marks import Post, Sentence
from comity_capture.office_words import OfficeWords as OfficeWords
from comity_capture.office_words import Table as Table
from comity_capture.taking_words import TakingWords as TakingWords


@dataclass(frozen=True, slots=True, kw_only=True)
class TextWords:
    """Words by which a text is split and its language is known."""

    stopwords: Table
    abbreviations: Table  # written with their full stop; it ends no sentence
    boilerplate: tuple[str, ...]  # patterns of the first words of a closing block that is no report
    background: tuple[str, ...]  # patterns of the first words of a paragraph of background
    contact: tuple[str, ...]
    notes: tuple[str, ...] = ()  # of the first words of background, those by which something is added to the news
    caption: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """Words around and inside the names of people."""

    honorifics: Table
    genders: Mapping[str, str]  # of honorifics and of heads of posts: mr -> m, ms -> f
    ranks: Table
    particles: Table
    rank_tails: Table  # what may follow a rank: (ret.)
    things: Table  # of the words below, those of institutions and things: a run of capitals beside one is no person
    not_names: Table  # words, in lower case, that no name of a person holds: institutions, things, days
    taking_in: Table = ()  # verbs before such a word that take it along: swore in
    houses_of: Table = ()  # a palace, a castle: what stands behind "of" is its place
    locatives: Table  # after these a bare run of capitals is a place
    person_behind: tuple[str, ...] = ()  # right behind a run of capitals of two words: no place has been chosen
    articles_of: Mapping[str, str] = field(default_factory=dict)  # la -> f: before a post, the gender of its bearer
    given_by: tuple[str, ...] = ()  # patterns before a name that is no participant: named after, photo by ...
    given_after: tuple[str, ...] = ()  # and after it: ... Airport, who died
    given_posts: tuple[str, ...] = ()  # right behind such a name all the same: , who has been named ambassador
    given_too: Table = ()  # honorifics that, with a capital and without a particle behind, are first names: Cheikh
    titles_after: Table = ()  # behind a first name they make it stand for its bearer: Sevda xanım
    lands: Table = ()  # district, street: right behind a capital they make it the name of a place
    patronymics: Table = ()  # oğlu, qızı: behind a given name and the father's; one family name may follow
    house_tails: str = r"(?!)"  # endings of a house before a name that it is no part of: by the decree, at the school
    decreed: tuple[str, ...] = ()  # of the words below, whose bearer gets a post by what is signed, name and all
    posted: tuple[str, ...] = ()  # words of a post in a sentence: the house behind a name is where it is
    family: str = r"(?!)"  # endings of family names in a language that lets two names meet without a comma
    not_name_shape: str = r"(?!)"  # shape of a word that begins a sentence and is no name
    subject_behind: tuple[str, ...] = ()  # right behind a name that stands in its first form: for her part
    acronyms: str = r"(?!)"  # shape of a word of capitals that neither begins a name nor follows a full one
    owned_things: str = r"(?!)"  # shape of a thing that the word before it belongs to: Day, in Victory Day
    cased: str = r"(?!)"  # shape of a word with an ending behind a hyphen: a thing, never a name


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPattern:
    """Words that tell of an event. A reference speaks of one already told."""

    rule: str
    kind: str
    pattern: str
    tense: str = "past"  # past, future, noun
    reference: bool = False
    edge: str = ""  # starts or ends: the date beside it is that end of the event only
    anew: bool = (
        False  # a dinner, a ceremony after talks: an event of its own, whoever of those told of before is there
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """Words that make an event of a day, if there are so many people; `stretch` only of several days."""

    kind: str
    pattern: str
    people: int = 0
    stretch: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """Patterns of events and what turns them down."""

    patterns: tuple[EventPattern, ...]
    background: tuple[str, ...]  # just before an event word: no event of this text
    next_day_begins: tuple[str, ...]  # just before a second date of a sentence: the words so far had the first
    cancelled: tuple[str, ...]  # behind an event word: it did not take place
    hypothetical: tuple[str, ...]  # just before words of an event to come: none is set
    future: tuple[str, ...]  # words by which a sentence speaks of what is to come
    definite: Table  # the first word of an event that is spoken of as known: the, this
    where_clause: tuple[str, ...] = ()  # right behind a country, before a visit: went to A, where she stayed
    destination: str  # pattern of all that may stand between a visit and its country or place
    said_after: tuple[str, ...] = ()  # up to the end of event words: what was said then was said on their day
    apart: tuple[str, ...] = ()  # around a meeting: separately, with each of those named one of its own
    opens_clause: tuple[str, ...] = ()  # right before an event told of somebody in passing: , who had
    and_apart: tuple[str, ...] = ()  # behind a meeting, before whom it was not: and, separately, with
    ends: tuple[str, ...] = ()  # around a visit of some days: it ends on the day that is given
    pluperfect: tuple[str, ...] = ()  # of background, what counts all the same beside a day shortly before
    shortly: tuple[str, ...] = ()  # how a sentence begins that tells of what had been shortly before
    occasions: "tuple[Occasion, ...]" = ()  # for a sentence with a day and no word of an event
    meals: "tuple[Occasion, ...]" = ()  # a meal, for a sentence whose verb tells of something else
    told_of_who: tuple[str, ...] = ()  # before an event, up to a day that is told of someone: , who took office on
    until: tuple[str, ...] = ()  # behind a stay or gathering with a day: ends, up to the day on which it does
    gatherings: tuple[str, ...] = ()  # up to such words: it is a conference, course or exercise that ends
    others_day: tuple[str, ...] = ()  # between an event and a day behind it: that of another, which is to be held then
    placing: tuple[str, ...] = ()  # at a known event: before the ceremony; a day behind a comma is another's
    only_told: tuple[str, ...] = ()  # what turns down the one sentence with a day of a text that names no event
    no_occasion: tuple[str, ...] = ()  # in such a sentence: nothing took place
    goes: tuple[str, ...] = ()  # words of a visit by which whoever stands before them travels
    invited: tuple[str, ...] = ()  # right behind a name: at her invitation
    reported: tuple[str, ...] = ()  # up to "that": only what stands behind it is to come
    who_day: tuple[str, ...] = ()  # from an event to a day that is no day of it: received X, who was appointed on
    lands: tuple[str, ...] = ()  # how a sentence opens before the land in which all of it took place: in
    of_whom: tuple[str, ...] = ()  # right behind a second day before a verb that comes last: a participle of someone
    days_apart: tuple[str, ...] = ()  # with a group n and, where the rest is later, a group after: two days after
    begun: tuple[str, ...] = ()  # right behind a day: something, whose end is told, began on it
    long_gatherings: tuple[str, ...] = ()  # a number of days right before a gathering: the two-day session
    long_talks: tuple[str, ...] = ()  # right behind the words of a duration: it is that of talks
    documents: tuple[str, ...] = ()  # right behind a quotation: it is out of a communiqué, which tells as the text does
    anew: tuple[str, ...] = ()  # up to the words of an event that make it one more: then also, in the evening
    relative: tuple[str, ...] = ()  # from "who" up to a word of what is to come: the rest of the sentence is told


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimPattern:
    """A verb and what it makes of its clause."""

    rule: str
    kind: str  # commitment, appreciation, position, request, announcement, topic, background
    pattern: str
    weight: str = ""
    after: str = ""  # a pattern that has to stand before the verb in its sentence: that, of reported words


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimWords:
    """Verbs of claims and the words that lower, bound and direct them."""

    patterns: tuple[ClaimPattern, ...]
    lowers: tuple[str, ...]  # negation and condition in the clause: no commitment
    asides: tuple[str, ...]  # between commas before a verb, no subject: for its part
    not_promises: tuple[str, ...]  # after the verb: "will be remembered", "will focus on" ...
    lowers_after: tuple[str, ...]  # a condition that follows
    promises_after_all: tuple[str, ...]  # exceptions from not_promises
    of_teller: frozenset[str] = frozenset()  # first letters of words of a state's own house where that state tells
    own_country: tuple[str, ...]  # his country, her ministry: the side of who speaks
    both: tuple[str, ...]  # the two sides, both ministers
    we: tuple[str, ...]
    both_words: Table = frozenset()  # both, the two: a number in a word
    pronouns: Table  # she, he, they: the last subject
    genders: Mapping[str, str]  # he -> m, she -> f
    neuter: Table  # of these, those that mean a side: it
    subject_begins: tuple[str, ...]  # signs that a stretch has a subject of its own: an article, a number
    clause_starts: tuple[str, ...]  # that, and, while: before these a new clause begins
    clause_ends: tuple[str, ...]
    new_promise: tuple[str, ...]  # between two verbs of promises: they are two
    reports: tuple[str, ...]  # said, stressed: who speaks
    to_whom: tuple[str, ...]
    by_whom: tuple[str, ...]
    house_heads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # ministry -> minister
    giving: tuple[str, ...] = ()  # verbs of giving: without a receiver in words it is the other side
    own_affairs: tuple[str, ...] = ()  # a promise about elections, laws or tenders at home has no receiver
    moves: tuple[str, ...] = ()  # will travel, will stay: of somebody named, news of a journey and no promise
    relatives: tuple[str, ...] = ()  # up to a verb: ", who", of the one named last before
    inserted: tuple[str, ...] = ()  # between commas before a verb, a relative clause of its subject
    led_by_pronoun: tuple[str, ...] = ()  # how a clause begins whose subject is a pronoun
    granted: tuple[str, ...] = ()  # up to whoever a promise was obtained from
    list_lines: tuple[str, ...] = ()  # how a line begins whose subject stands over the list
    thats: tuple[str, ...] = ()  # that
    set_before: tuple[str, ...] = ()  # how a sentence opens whose subject stands behind a clause: received by A, B
    helpers: tuple[str, ...] = ()  # the first words of the verb behind that subject
    latter: Table = ()  # of the pronouns, those that mean whoever was named last: the latter
    opposite: tuple[str, ...] = ()  # his host, her counterpart: the other side of whoever was spoken of
    guaranteed: tuple[str, ...] = ()  # up to a verb of what is to come: guaranteed that
    obliques: Table = ()  # to, with: before a side they make it no subject
    organisations: tuple[str, ...] = ()  # the organisation
    lands: tuple[str, ...] = ()  # the country
    state_houses: tuple[str, ...] = ()  # the army, the university: without an owner, of the state spoken of last
    together: tuple[str, ...] = ()  # plural verbs and subjects of what both do, whoever is named beside them
    plain_houses: tuple[str, ...] = ()  # the committee, at the head of a clause: of whoever heads it, or speaks
    nominal: tuple[str, ...] = ()  # at a promise: a verb made a noun, with its subject as owner
    genitive: tuple[str, ...] = ()  # the ending of an owner
    party: tuple[str, ...] = ()  # right behind a side that says something itself: the Norlandic side
    owning_houses: tuple[str, ...] = ()  # and of a house right behind a side
    verb_last: bool = False  # the verb ends its clause: object, receiver and due time stand before it


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentPattern:
    """Words of an appointment; groups `person` and `post` say on which side of them each stands."""

    rule: str
    pattern: str
    order: str  # on which side of the words person and post stand; the orders are read in appointments.py


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicWords:
    """Synonyms per topic key, and what makes a sentence one of topics."""

    synonyms: Mapping[str, tuple[str, ...]]
    verbs: tuple[str, ...]  # discussed, exchanged views on
    not_topics: tuple[str, ...]  # patterns of phrases in which a synonym does not count
    bodies: Table  # words that make a run of capitals the name of a body
    faint: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # count after verbs of talk, or told twice
    passing: tuple[str, ...] = ()  # in a sentence: a topic that stands nowhere else was named in passing only


def itself(word: str) -> tuple[str, ...]:
    """A language in which words have one form."""
    return (word,)


def no_base(words: str, seen: Collection[str]) -> tuple[str, ...]:
    """A language without case endings: words are their own base form."""
    del seen
    return (words,)


def plain_lower(text: str) -> str:
    """Lower case as in most languages."""
    return text.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """One language: tables and a few small functions."""

    code: str
    text: TextWords
    names: NameWords
    offices: OfficeWords
    dates: DateWords
    events: EventWords
    claims: ClaimWords
    appointments: tuple[AppointmentPattern, ...]
    object_genders: Mapping[str, str] = field(default_factory=dict)  # him -> m: of words that stand for whom one names
    named_so: tuple[str, ...] = ()  # behind "named": a day, and nothing of what; as who has a post in the text
    who_follows: tuple[str, ...] = ()  # from a name to words of succession: , who succeeded
    any_filling: tuple[str, ...] = ()  # where nothing else fits: words that let one person have one post
    roster_lines: bool = False  # lines under words that head a list are none of its titles
    none_filled: tuple[str, ...] = ()  # in such a sentence: not that
    held_on: tuple[str, ...] = ()  # posts that come on top of what is held: chair of a sitting, acting
    takings: TakingWords | None = None  # clauses by which somebody comes into an office; where verbs come last
    object_endings: tuple[tuple[str, str], ...] = ()  # or by the ending of the participle: ée -> f
    held_yet: tuple[str, ...] = ()  # of the asides below, those of a post that is held on the day of the text
    asides: tuple[str, ...] = ()  # from the last comma up to a post that someone had before: currently, who served as
    also: tuple[str, ...] = ()  # within words of an appointment: it comes on top of what is held
    slots: tuple[AppointmentPattern, ...] = ()  # words around the place of a post that is filled, see slot_words.py
    slot_words: tuple[str, ...] = ()  # the seat of: up to any post that may be filled
    slot_pronouns: tuple[str, ...] = ()  # up to a verb of giving: it, this office
    slot_choices: tuple[str, ...] = ()  # in a sentence whose post those who are named behind it get
    leads: LeadWords | None = None  # houses that somebody comes to lead; for languages with articles
    new_posts: tuple[str, ...] = ()  # a new: words right before a post that nobody is named for
    filled_alone: tuple[str, ...] = ()  # right behind a verb of filling: nothing says which post, so it is the own one
    no_filled: tuple[str, ...] = ()  # up to a post that is not the one given: on the proposal of the, from
    newly: tuple[str, ...] = ()  # the new, the newly elected: right before a post whose bearer is named
    newly_many: tuple[str, ...] = ()  # newly appointed ambassadors, who are named behind
    beginnings: tuple[str, ...] = ()  # words of a beginning in a post, where no verb fills it: decree, incoming
    fillings: tuple[str, ...] = ()  # any word of election, choice, succession, credentials; where no pattern fits
    those_before: tuple[str, ...] = ()  # with a group for how many: all three were appointed, both took office
    no_appointments: tuple[str, ...] = ()  # in a sentence: what it says of posts is rumour
    followed: tuple[str, ...] = ()  # of these, those of whoever comes after another: succeeds him
    vacating: tuple[str, ...] = (r"^",)  # in a sentence: its post is given up
    finite: tuple[str, ...] = (r".",)  # a verb that ends a clause; where verbs come last
    lately: tuple[str, ...] = ()  # in a paragraph of background: a post that was filled just now
    letters: tuple[str, ...] = ()  # letters of credence, handed over in the sentence
    appoints: tuple[str, ...] = ()  # in a sentence whose first person gives posts
    credentials: tuple[str, ...] = ()  # of these, letters of credence
    filled_before: tuple[str, ...] = ()  # how a sentence begins that tells of a filling without its post: appointed in
    filling_nouns: tuple[str, ...] = ()  # of these, nouns: the post that they fill stands behind
    no_fillings: tuple[str, ...] = ()  # in such a sentence: denied, possible, long past
    tenures: tuple[str, ...] = ()  # right before a year: it tells since when somebody served, not of this filling
    successors: tuple[str, ...] = ()  # up to whoever comes after another in his post: his successor
    takers: tuple[str, ...] = ()  # behind whoever does: takes over from
    choices: tuple[str, ...] = ()  # words of a choice, for a post that is known to be free
    passives: Table = ()  # how such words begin behind whoever is chosen: was
    vacated: tuple[str, ...] = ()  # right before a post that is free: a new, the post of
    so_far: tuple[str, ...] = ()  # right before the post that someone had before: until now
    no_successions: tuple[str, ...] = ()  # in such a sentence: nobody follows
    no_beginnings: tuple[str, ...] = ()  # in such a sentence: nobody begins
    acted_on: tuple[str, ...] = ()  # right behind an object whose subject is the bare post before it: received
    recently: tuple[str, ...] = ()  # between a post and the participle by which it is filled: lately
    fills: frozenset[str] = frozenset()  # right behind a post it is this one that is filled: to the post of
    deciders: tuple[str, ...] = ()  # right behind a post: by its bearer's order; no post that is filled
    this_post: tuple[str, ...] = ()  # to this post: the one that was named last
    the_latter: tuple[str, ...] = ()  # the latter: whoever the sentence before named last
    stand_ins: tuple[str, ...] = ()  # he, the diplomat: before the verb, for whoever was named last
    appointment_lists: tuple[str, ...] = ()  # words that head a list of appointments
    rosters: tuple[str, ...] = ()  # and, up to the colon, one whose lines give names and posts without a verb
    line_verbs: tuple[str, ...] = ()  # in such a line: it tells of something and lists nobody
    grades: tuple[str, ...] = ()  # posts that are only grades of a service beside the one that is filled
    stay_begins: tuple[str, ...] = ()  # words of coming beside a day, of leaving: a visit told by its two ends
    stay_ends: tuple[str, ...] = ()
    taken_up: tuple[str, ...]  # patterns just before the date from which an appointment runs
    topics: TopicWords
    side_leads: tuple[
        str, ...
    ]  # what may stand between a side and the list of its people: side, ... delegation was led by
    groups: tuple[str, ...]  # patterns of groups without names
    endings: tuple[str, ...] = ()  # endings taken off a word for topics, longest first
    stem_at_least: int = 4
    lower: Callable[[str], str] = plain_lower
    base_names: Callable[[str, Collection[str]], tuple[str, ...]] = (
        no_base  # nominative forms of a name, likeliest first
    )
    base_post: Callable[[str], str] = str  # base form of the words of a post
    in_context: Callable[[str, str, str], str] | None = None  # a name, what stands before and behind -> its base form
    forms: Callable[[str], tuple[str, ...]] = itself  # a word in lower case -> itself and what it may be a form of
    find_posts: "Callable[[Sentence, Pack], list[Post]] | None" = (
        None  # instead of the engine's own, if heads come last
    )
    word: str = r"[^\W\d_]+(?:['-][^\W\d_]+)*\.?|\d+|\S"
    possessive: str = ""  # pattern of a possessive ending on a name: 's
    delegations: tuple[str, ...] = ()  # patterns between the word delegation and its side
    acts_before: tuple[str, ...] = ()  # patterns just before a name whose bearer does something: led by, the economist
    acts_behind: tuple[str, ...] = ()  # and behind it: Ana Rell presented ...
    invited_by: tuple[str, ...] = ()  # just before one who invites: at the invitation of
    between: tuple[str, ...] = ()  # up to the first of two who are of two sides: between A and B
    receives: tuple[str, ...] = ()  # in such a sentence the host is named first: received
    attended: tuple[str, ...] = ()  # before all who were there beside those who act: in the presence of
    stood_by: tuple[str, ...] = ()  # between who comes with somebody, and that somebody: were with the
    presence: tuple[str, ...] = ()  # patterns just before one who is there beside a host: in the presence of
    companions: tuple[str, ...] = ()  # patterns just before one who comes with the first person: accompanied by
    predecessors: tuple[str, ...] = ()  # and just before one of the same side who does not: succeeds
    present: tuple[str, ...] = ()  # what ends words that lists of those present stand under: taking part were
    led_by: tuple[str, ...] = ()  # patterns before the names of those who make up a delegation: led by, included
    serves: tuple[str, ...] = ()  # patterns right behind a name, up to a side: who heads the
    group_intros: tuple[str, ...] = ()  # patterns just before a side: two instructors from
    side_intros: tuple[str, ...] = ()  # patterns just before a side whose people follow: for Veldania, the ...


@cache
def compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern of many, on text in lower case; of none, one that never matches."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or r"(?!)")


def words(text: str) -> frozenset[str]:
    """A table of single words, written as they are read."""
    return frozenset(text.split())


def pairs(text: str) -> dict[str, str]:
    """A table of words with what each stands for behind a colon."""
    return dict(pair.split(":") for pair in text.split())


def phrases(table: str) -> dict[str, tuple[str, ...]]:
    """A table of words as text: a key with a colon, then its phrases with bars between, on as many lines as needed."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in re.split(r"\n(?=\S)", table.strip()):
        key, _, words = entry.partition(":")
        found[key.strip()] = tuple(" ".join(word.split()) for word in words.split("|") if word.strip())
    return found
