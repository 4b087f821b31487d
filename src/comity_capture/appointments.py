"""Stage 8, second part: posts that are filled or fall vacant."""

from comity_capture.appointed import (
    Appointed,
    echoes,
    give,
    goes_on,
    handed_command,
    handed_on,
    held_already,
    repeats,
    same,
    starts,
)
from comity_capture.appointed_holders import holder, of_whom_it_goes_on, subject_of, who_comes
from comity_capture.asides import (
    ahead_of_plural,
    alike,
    and_also,
    behind_plural,
    in_turn,
    of_the_appointed,
    same_verb,
    told_aside,
)
from comity_capture.beside_verbs import around, behind_title, near_enough
from comity_capture.chosen import active, as_behind, fronted
from comity_capture.draft import Span
from comity_capture.envoys import newly_accredited
from comity_capture.filling import (
    bearer_of,
    dashed,
    each_to_his_post,
    fillable,
    fuller,
    in_first_form,
    in_order,
    meant,
    named_behind,
    new_one,
    only_for_the_filled,
    side_by_side,
    this_post,
)
from comity_capture.fuller_posts import in_full_words
from comity_capture.given_to_him import given_to_him, he_before, named_so
from comity_capture.just_filled import in_full, just_now, named_in_full, of_its_house, only_acting
from comity_capture.led_houses import led, of_that_house
from comity_capture.left_open import take_up
from comity_capture.left_over import left_over
from comity_capture.long_ago import begun_lately, long_ago
from comity_capture.marks import Mark, Post, Sentence
from comity_capture.names import Name
from comity_capture.office_nouns import BY_OFFICE
from comity_capture.office_verbs import BY_VERB
from comity_capture.otherwise import ORDERS, by_surname, told_otherwise
from comity_capture.own_posts import as_named, known_post, own_post
from comity_capture.pack import AppointmentPattern, compiled
from comity_capture.people import Person
from comity_capture.quick import leftmost, standing
from comity_capture.reading import Reading
from comity_capture.rosters import BY_ROSTER, a_line_of_a_list, listed
from comity_capture.slot_words import BY_SLOT, placed
from comity_capture.slots import with_given
from comity_capture.successions import BY_SUCCESSION, succeeded
from comity_capture.takings import same_one, taken
from comity_capture.those_before import BY_THOSE, those_before
from comity_capture.vacancies import BY_ANY, BY_BEGINNING, BY_FILLING, BY_NEWNESS, begun, by_any_word, filled, newly
from comity_capture.whose_posts import of_agent

ZONES = {"lead", "body"}


def find_appointments(reading: Reading) -> list[Appointed]:
    """All appointments, each post and person once; the people get the post."""
    found: list[Appointed] = []
    for sentence in reading.sentences:
        if sentence.zone in ZONES or just_now(reading, sentence) or a_line_of_a_list(reading, sentence):
            told = _told(reading, sentence, found)
            if not told:
                take_up(reading, sentence, found)
            for one in told:
                known = any(same(one, other) or repeats(one, other) for other in found)
                if not (known or goes_on(one, found) or echoes(reading, one, found)):
                    found.append(one)
    found.extend(left_over(reading, found))
    found = _each_once(reading, _with_enough_words(reading, found))
    found = [one for one in found if not any(only_acting(reading, one, other) for other in found)]
    found = [one for one in found if not any(handed_command(one, other) for other in found)]
    found = [one for one in found if not any(held_already(reading, one, other) for other in found)]
    for one in found:
        one.starts = starts(reading, one)
        give(reading, one)
    only_for_the_filled(reading)
    of_the_appointed(reading)
    in_full_words(reading)
    return found


def _told(reading: Reading, sentence: Sentence, found: list[Appointed]) -> list[Appointed]:
    """What a sentence tells of, by the first way of telling that is found in it, and who is new beside it."""
    lines = [Appointed(post, BY_ROSTER, sentence, person) for post, person in listed(reading, sentence)]
    told = (lines if len(lines) > 1 else _of_sentence(reading, sentence)) or lines
    told = with_given(reading, sentence, _with_led(led(reading, sentence), told))
    told = [*told, *placed(reading, sentence, told, found)]
    told = told or [Appointed(post, BY_BEGINNING, sentence, one) for post, one in begun(reading, sentence)]
    told = told or [Appointed(post, BY_FILLING, sentence, one) for post, one in filled(reading, sentence, long_ago)]
    told = told or [Appointed(post, BY_THOSE, sentence, one) for post, one in those_before(reading, sentence)]
    told = told or [
        Appointed(post, BY_SUCCESSION, sentence, one)
        for post, one in succeeded(reading, sentence)
        if not any(other.person is one for other in found)  # whose new post is known already
    ]
    others = [one for one in taken(reading, sentence) if not any(same_one(one, other) for other in [*found, *told])]
    told = [*told, *others]
    sworn = all(one.rule == "appointment.holder" for one in told)  # the new minister A, and B, who was sworn in
    people = [one.person for one in told]
    fresh = [one for one in newly(reading, sentence) if one[1] not in people] if sworn else []
    told = [*told, *(Appointed(post, BY_NEWNESS, sentence, person, added=True) for post, person in fresh)]
    accredited = [] if told else newly_accredited(reading, sentence)
    told = told or [Appointed(post, BY_NEWNESS, sentence, one, added=True) for post, one in accredited]
    return told or [Appointed(post, BY_ANY, sentence, one) for post, one in by_any_word(reading, sentence)]


def _with_enough_words(reading: Reading, found: list[Appointed]) -> list[Appointed]:
    """Without heads that say nothing alone, posts that are left, and those of nobody that somebody gets in full."""
    roles = reading.lexicon.pack.offices.roles  # head alone says nothing
    named = {one.post.words.lower() for one in found if one.person} | set(roles)
    found = [
        one
        for one in found
        if _of_its_own(reading, one) or one.post.words.lower() not in (roles if one.person else named)
    ]
    former = reading.lexicon.pack.offices.former  # commandant sortant
    found = [one for one in found if one.post.words.lower().rsplit(" ", 1)[-1] not in former]
    return [one for one in found if one.person or not any(named_in_full(other, one) for other in found)]


def _each_once(reading: Reading, found: list[Appointed]) -> list[Appointed]:
    """Each post in its fullest words, and of those that are one then, the first."""
    for one in found:
        one.post = as_named(reading, one)
        one.post = of_that_house(reading, one)
        one.post = in_full(reading, one) if one.person else of_its_house(reading, one)
    kept: list[Appointed] = []
    for one in found:
        if not (any(same(one, other) for other in kept) or goes_on(one, kept)):
            kept.append(one)
    return kept


def _with_led(leaders: list[Appointed], told: list[Appointed]) -> list[Appointed]:
    """Those who come to lead a house, and whoever else the sentence tells of."""
    return [*leaders, *(one for one in told if not any(one.person is other.person for other in leaders))]


def _of_its_own(reading: Reading, one: Appointed) -> bool:
    """Named Ana Rell as its first head: a head alone says enough where "its" and a word stand before it."""
    begin = one.post.span.start - one.sentence.start
    before = one.sentence.low[max(0, begin - 20) : begin].split()[-2:]
    words = reading.lexicon.pack.offices.its_words
    if (
        one.rule == BY_SUCCESSION
        and one.person
        and compiled(reading.lexicon.pack.vacated).search(
            one.sentence.low if begin < 0 else one.sentence.low[max(0, begin - 50) : begin]
        )
    ):
        return True
    told = one.rule in {BY_SLOT, BY_ROSTER} or (len(before) == 2 and before[0] in words)
    return one.person is not None and told


def _in_list(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is a line of a list of appointments: "the following appointments:" stands shortly before."""
    heads = compiled(reading.lexicon.pack.appointment_lists)
    for before in reversed(reading.sentences[max(0, sentence.number - 12) : sentence.number]):
        if heads.search(before.low):
            return True
    return False


def _of_sentence(reading: Reading, sentence: Sentence) -> list[Appointed]:
    taken: list[Span] = []
    found: list[Appointed] = []
    if leftmost(reading.lexicon.pack.no_appointments, sentence.low):
        return []
    listed = _in_list(reading, sentence)
    for pattern in standing(reading.lexicon.pack.appointments, sentence.low):
        if (pattern.order == "listed" and not listed) or (pattern.order == "holder-verb" and found):
            continue
        for match in compiled((pattern.pattern,)).finditer(sentence.low):
            verb = next((group for group in ("verb", "gone", "is") if match.groupdict().get(group)), "")
            start, end = match.span(verb) if verb else match.span()
            span = Span(sentence.start + start, sentence.start + end)
            if (
                pattern.order == "none"
                or any(span.meets(other) for other in taken)
                or (long_ago(reading, sentence, span) and not pattern.rule.endswith(".lately"))
                or (pattern.rule.endswith(".lately") and not begun_lately(reading, sentence))
            ):
                continue
            turn = in_turn(reading, sentence, span.end) if pattern.order in {"subject-post", "person-post"} else []
            if turn:
                found.extend(Appointed(post, pattern.rule, sentence, person) for post, person in turn)
                taken.append(span)
                continue
            if pattern.order in ORDERS:
                more = told_otherwise(reading, sentence, pattern, span)
                found.extend(more)
                taken.extend([span] if more else [])
                continue
            one = _read(reading, sentence, pattern, span)
            if one:
                found.extend(alike(reading, sentence, one, span))
                found.extend(ahead_of_plural(reading, sentence, one, span))
                found.extend(behind_plural(reading, sentence, one) if pattern.order == "post-person" else ())
                before = side_by_side(reading, sentence, one.person, span.start) if one.person else []
                before = before or each_to_his_post(reading, sentence, one.post)
                found.extend(Appointed(post, one.rule, sentence, person) for post, person in before)
                one.added = bool(compiled(reading.lexicon.pack.also).search(match.group()))
                taken.append(span)
                found.append(one)
                if one.person is not None and not reading.lexicon.pack.claims.verb_last:
                    found.extend(and_also(reading, sentence, one, pattern.order))
                    rest = fronted(reading, sentence, one, pattern.order)
                    found.extend(rest if rest is not None else same_verb(reading, sentence, one, pattern.order))
    return found


def _read(reading: Reading, sentence: Sentence, pattern: AppointmentPattern, span: Span) -> Appointed | None:
    after = [
        post for post in sentence.posts if post.i >= sentence.token_at(span.end - 1) and post.words and not post.former
    ]
    before = [post for post in sentence.posts if post.j <= sentence.token_at(span.start) and post.words]
    after = told_aside(reading, sentence, after, span.end)
    after = [post for post in after if not of_agent(reading, sentence, post)] or after[:0]
    people = reading.named(sentence)
    renewed = pattern.rule.endswith(".renewed")  # the mandate of Ana Rell as: begins or goes on, though it is hers
    ahead = [one for one in people if one[0].span.start >= span.end and (renewed or not one[0].excluded)]
    behind = [one for one in people if one[0].span.end <= span.start]
    if pattern.order in {"any-post", "post"}:
        post = (
            after[0]
            if after and _close(sentence, span, after[0])
            else before[-1]
            if before and pattern.order == "any-post"
            else None
        )
        return Appointed(post, pattern.rule, sentence) if post else None
    if pattern.order in {"holder-verb", "envoy", "replaces", "congratulated"}:
        near = [one for one in behind if one[0].j >= sentence.token_at(span.start) - 1]
        held = holder(reading, sentence, pattern, near if pattern.rule == "appointment.new" else behind)
        held = held or by_surname(reading, sentence, pattern, span)
        return held or of_whom_it_goes_on(reading, sentence, pattern, span)
    if pattern.order == "object-post":
        return given_to_him(reading, sentence, pattern, span, after)
    if pattern.order in {"office", "post-person"}:
        return handed_on(sentence, pattern, (before, after), ahead, behind)
    if pattern.order == "around":
        return around(reading, sentence, pattern, before, after, ahead, span)
    if pattern.order in {"post-verb-person", "in-place", "house-person"}:
        before = [post for post in before if post.rule == BY_VERB] if pattern.order == "house-person" else before
        before = [post for post in before if ":" not in reading.text[post.span.end : span.start]]
        whom = behind[-1:] if pattern.order == "in-place" else ahead[:1]
        at = 0 if pattern.rule.endswith(".fronted") else -1  # to the post of X, Minister Y appointed Z
        told = as_behind(reading, sentence, after, whom) if pattern.order == "house-person" else None
        post = told or (before[at] if before else None)
        return Appointed(post, pattern.rule, sentence, whom[0][1]) if before and post and whom else None
    if pattern.order == "person-post-verb":
        return _verb_last(reading, sentence, pattern, before, people, span)
    if pattern.order == "person-post":
        return active(reading, sentence, pattern, span, after, ahead) or known_post(reading, sentence, pattern, ahead)
    return _behind_verb(reading, sentence, pattern, span, (before, after, behind))


def _behind_verb(
    reading: Reading,
    sentence: Sentence,
    pattern: AppointmentPattern,
    span: Span,
    beside: tuple[list[Post], list[Post], list[tuple[Name, Person]]],
) -> Appointed | None:
    """X is appointed director; a new director was appointed; the director, X, was appointed on Monday."""
    before, after, behind = beside
    unnamed = _unnamed(reading, sentence, before, span)
    if unnamed:
        return Appointed(unnamed, pattern.rule, sentence)
    own = own_post(reading, sentence, pattern, span, behind)
    if own:
        return own
    named = named_so(reading, sentence, span, after, behind)
    if named:
        return Appointed(named[0], "appointment.holder", sentence, named[1])
    after = behind_title(reading, sentence, after)
    if not after or not near_enough(sentence, pattern, span, after[0]):
        return None
    person = behind[-1][1] if behind else subject_of(reading, sentence, span)
    return Appointed(after[0], pattern.rule, sentence, person) if person else None


def _unnamed(reading: Reading, sentence: Sentence, before: list[Post], verb: Span) -> Post | None:
    """A new representative was appointed: the post right before the verb, which no name is bound to."""
    bound = {id(post) for _, post, _ in reading.pairs.get(sentence.number, [])}
    post = before[-1] if before else None
    if post is None or id(post) in bound or post.plural or sentence.text[post.span.end - sentence.start :][:1] == ",":
        return None
    words = reading.lexicon.pack.new_posts
    owner = sentence.mark_at(post.i - 1, "side", "body") if post.i else None
    here = sentence.tokens[owner.i if owner else post.i].start - sentence.start
    opened = compiled(words).search(sentence.low, max(0, here - 30), here)
    return post if opened and 0 <= verb.start - post.span.end <= 3 else None


def _verb_last(
    reading: Reading,
    sentence: Sentence,
    pattern: AppointmentPattern,
    before: list[Post],
    people: list[tuple[Name, Person]],
    verb: Span,
) -> Appointed | None:
    """Y, of the post of Z, is appointed: the last post before the verb, and whoever is named right before it."""
    begin = verb.start - sentence.start
    before = [post for post in fillable(reading, sentence, before) if not post.former]
    if pattern.rule.endswith(".office"):
        before = [post for post in before if post.rule == BY_OFFICE]
    anew = this_post(reading, sentence, before, verb.end - sentence.start)
    if anew:
        behind = [person for name, person in people if name.span.end <= verb.end and not name.excluded]
        return Appointed(anew[0], pattern.rule, sentence, behind[-1] if behind else anew[1])
    if not before or (pattern.rule.endswith(".noun") and all(in_first_form(sentence, *one) for one in people)):
        return None  # the President signs that an ambassador is to be appointed
    filled_by = reading.lexicon.pack.fills
    post = next((one for one in reversed(before) if sentence.tokens[one.j].low in filled_by), before[-1])
    close = [
        one
        for one in people
        if 0 <= post.i - one[0].j <= 8 and "," not in [token.text for token in sentence.tokens[one[0].j : post.i]]
    ]
    held_until = sentence.tokens[post.j - 1].end
    between = [one for one in people if one[0].span.start >= held_until and one[0].span.end <= verb.end]
    named = [one for one in close if not one[0].excluded] or close
    named = [one for one in named if not one[0].excluded] or between or named
    if sentence.tokens[post.j].low in filled_by and _to_him(reading, sentence, between):
        named = between  # A told that to the post of ambassador B is appointed
    close = between if between and pattern.rule.endswith(".handed") else named
    if pattern.rule.endswith((".replaces", ".duty")) and len(named) > 1 and named[-2][0].j == named[-1][0].lead:
        close = who_comes(sentence, named)
    bearer = bearer_of(reading, sentence, post)
    if bearer is not None and not bearer.excluded:  # the new director Ana Rell is appointed: all side by side
        own = next((person for name, person in people if name is bearer), None)
        near = bearer.lead == post.j and bearer.j == sentence.token_at(verb.start)
        near = near or in_order(reading, sentence, post)
        return Appointed(post, pattern.rule, sentence, own) if near and own else None
    marks = [mark for mark in sentence.marks if mark.kind in {"person", "side", "body"} and mark.j <= post.i]
    by = next(
        (mark for mark in sorted(marks, key=lambda mark: mark.i) if not close or mark.value != close[-1][1].key), None
    )
    filled = close[-1][1] if close else he_before(reading, sentence, post, people)
    filled = filled or meant(reading, sentence, post, people, begin) or named_behind(sentence, people, verb)
    if pattern.rule.endswith(".office") and filled is None:
        return None  # a state takes the chair, and no person does
    open_yet = pattern.rule.endswith(".to-come")  # who holds the post now is not the new one
    again = None if filled or open_yet else new_one(reading, sentence, post)
    post, filled = again or (fuller(sentence, dashed(sentence, before, post), filled), filled)
    if not filled and not people and _by_pronoun(reading, sentence):
        filled = subject_of(reading, sentence, verb)
    return Appointed(post, pattern.rule, sentence, filled, by=_side_of(reading, by))


def _side_of(reading: Reading, by: Mark | None) -> str:
    """The side of whoever appoints."""
    if by is None or by.kind != "person":
        return by.value if by else ""
    person = reading.person_of(by.value)
    return person.side[0] if person.side else ""


def _by_pronoun(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence begins with he or she, and not with his or her."""
    words = reading.lexicon.pack
    return sentence.tokens[0].low in set(words.claims.pronouns) - set(words.offices.chief_words)


def _to_him(reading: Reading, sentence: Sentence, between: list[tuple[Name, Person]]) -> bool:
    """Whether whoever is named between "to the post" and the verb gets it, with the ending of an owner."""
    owner = compiled(reading.lexicon.pack.claims.genitive)
    owned = [one for one in between if owner.search(sentence.tokens[one[0].j - 1].low)]
    return len(between) == len(owned) == 1 and not in_first_form(sentence, *owned[0])


def _close(sentence: Sentence, span: Span, post: Post) -> bool:
    return sentence.tokens[post.i].start - span.end < 40
