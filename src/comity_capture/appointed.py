"""One appointment as a text gives it, and what it makes of the person who is appointed."""

from dataclasses import dataclass

from comity_capture.filling import ACTS_FOR
from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.office_nouns import BY_OFFICE
from comity_capture.office_verbs import BY_VERB
from comity_capture.pack import AppointmentPattern, compiled
from comity_capture.people import Bound, Person
from comity_capture.reading import Dated, Reading
from comity_capture.rosters import held_so_far, held_yet
from comity_capture.vacancies import BY_NEWNESS
from comity_capture.whose_posts import of_agent

STEM = 5  # letters that a head has in common for a man and a woman
PLAIN = 3  # words of a post that says of what it is: commander of the battalion


@dataclass(slots=True)
class Appointed:
    """One appointment as the text gives it."""

    post: Post
    rule: str
    sentence: Sentence
    person: Person | None = None
    starts: Dated | None = None
    by: str = ""
    chosen_by: str = ""  # key of whoever appoints
    added: bool = False  # was also appointed: what was held before is held on


def same(one: Appointed, other: Appointed) -> bool:
    """Whether two tell of one post filled by one person."""
    alike = one.post.words.lower() == other.post.words.lower()
    return alike and (one.person is other.person or one.person is None)


def goes_on(one: Appointed, found: list[Appointed]) -> bool:
    """Whether a post is told once more of the same person: the fuller words, or those of the text itself, are kept."""
    for other in found:
        if one.person is None or one.person is not other.person:
            continue
        if _of_a_woman(one.post, other.post):
            other.post = one.post if other.post.rule == BY_OFFICE else other.post
            return True
        if one.post.head != other.post.head:
            continue
        ours, theirs = one.post.words.lower().split(), other.post.words.lower().split()
        inside = all(word in theirs for word in ours) or all(word in ours for word in theirs)
        if not inside or ours[:2] != theirs[:2] or min(len(ours), len(theirs)) < PLAIN:
            continue
        at = other.post.span.start - other.sentence.start
        derived = at >= 0 and not other.sentence.low[at:].startswith(theirs[0])
        if derived or len(ours) > len(theirs):  # command passed to her; she becomes commander of the battalion
            other.post = one.post
        return True
    return False


def _of_a_woman(one: Post, other: Post) -> bool:
    """Whether two posts are one, as it is called of a man and of a woman: commandant, commandante of the brigade."""
    (first, _, rest), (second, _, same_rest) = one.words.lower().partition(" "), other.words.lower().partition(" ")
    derived = BY_OFFICE in (one.rule, other.rule)
    return derived and rest == same_rest and first != second and first[:STEM] == second[:STEM]


def repeats(one: Appointed, other: Appointed) -> bool:
    """Whether "Ana Rell, a diplomat, takes up her duties" only goes on about someone whose new post is known."""
    if one.person is None and other.person and one.post.head == other.post.head:  # the new ambassador will begin soon
        return other.post.words.lower().endswith(f" {one.post.words.lower()}")
    if one.rule == "appointment.office" and one.post.head == other.post.head:  # she will lead the office
        return one.person is other.person
    return one.rule in {"appointment.holder", BY_NEWNESS} and one.person is other.person


def handed_command(one: Appointed, other: Appointed) -> bool:
    """Whether the command that someone is handed is only how a post begins that the text names by its own words."""
    by_office = one.post.rule in {BY_OFFICE, BY_VERB} or one.post.head == "commander"
    told = one.person is not None and one.person is other.person and other is not one
    plain = other.post.rule not in {BY_OFFICE, BY_VERB} and other.post.head != one.post.head
    return told and by_office and plain and one.rule.startswith("appointment.went-to")


def held_already(reading: Reading, one: Appointed, other: Appointed) -> bool:
    """Elected the Deputy Minister, Ana Rell, as chair: what stands before a name was hers, what is behind is new."""
    if one.person is None or one.person is not other.person or one.sentence is not other.sentence:
        return False
    if one.rule != other.rule or one.post is other.post:
        return False
    own = [name for sentence, name in one.person.mentions if sentence is one.sentence]
    return any(one.post.j <= name.lead and name.j <= other.post.i for name in own)


def echoes(reading: Reading, one: Appointed, found: list[Appointed]) -> bool:
    """O, yeni vəzifəsinə mayda başlayacaq: a pronoun goes on about whoever was appointed in the sentence before."""
    if not reading.lexicon.pack.claims.verb_last or one.post.span.start >= one.sentence.start or not found:
        return False
    before, here = found[-1].sentence, one.sentence
    near = before.paragraph == here.paragraph and here.number - before.number == 1
    return near and here.tokens[0].low in reading.lexicon.pack.claims.pronouns


def starts(reading: Reading, one: Appointed) -> Dated | None:
    """The day from which it runs: in the same or the next sentence, behind words that say so."""
    pattern = compiled(reading.lexicon.pack.taken_up)
    for sentence in reading.sentences[one.sentence.number : one.sentence.number + 2]:
        for dated in reading.dates[sentence.number]:
            place = dated.found.span.start - sentence.start
            if dated.found.period.start and pattern.search(sentence.low[max(0, place - 90) : place]):
                return dated
    return None


def _fuller(bound: Bound, post: Post) -> bool:
    """Whether a post is told in more words elsewhere of the same person."""
    more, less = bound.words.lower(), post.words.lower()
    return bound.post.head == post.head and not bound.post.former and more.startswith(f"{less} ")


def _each(one: Appointed) -> list[Post]:
    """The post, or both where a dash joins two."""
    inner = [post for post in one.sentence.posts if post.words and f" {post.words} " in f" {one.post.words} "]
    return inner if " – " in one.post.words and len(inner) > 1 else [one.post]


def _on_top(reading: Reading, one: Appointed) -> bool:
    """Whether a post is held beside another: the ambassador is elected chair of the session, and stays ambassador."""
    return bool(compiled(reading.lexicon.pack.held_on).search(one.post.words.lower()))


def _beside(reading: Reading, bound: Bound, one: Appointed) -> bool:
    """Whether a post is held where its bearer gets another: the director, Odd Lie, or Odd Lie, currently director."""
    if bound.post is one.post or bound.post.former or bound.post.rule in {BY_OFFICE, BY_VERB}:
        return False
    if bound.sentence is not one.sentence and not _on_top(reading, one):
        return False
    before = bound.rule in {"role.before.tight", "role.apposition.before"}
    offices = reading.lexicon.pack.offices
    sent = bound.post.head in offices.envoys and one.post.head in offices.envoys  # it may be who went before
    plain = " " in bound.words and not (sent or bound.post.generic)
    if plain and _on_top(reading, one):
        return True
    agent = of_agent(reading, one.sentence, bound.post) or reading.lexicon.pack.claims.verb_last
    return held_yet(reading, bound.sentence, bound.post) or (before and plain and not agent)


def give(reading: Reading, one: Appointed) -> None:
    """The person has the new post; its side is that of the post, or of whoever appoints."""
    if one.person is None or (one.person.posts and one.rule.endswith(".congratulated")):
        return
    words = one.post.words.lower()
    if one.post.rule == ACTS_FOR:
        one.person.appointed = True
        return
    one.person.posts = [
        bound
        for bound in one.person.posts
        if bound.words.lower() == words
        or held_yet(reading, bound.sentence, bound.post)
        or not held_so_far(reading, bound.sentence, bound.post)
    ]
    fuller = [bound for bound in one.person.posts if _fuller(bound, one.post)]
    if fuller:  # reappointed Special Representative: that for the uplands, as the text has called her
        one.person.posts = [
            bound for bound in one.person.posts if bound in fuller or bound.rule.startswith("appointment.")
        ]
    elif not any(bound.words.lower() == words for bound in one.person.posts):
        if not one.added:
            offices = reading.lexicon.pack.offices
            members = () if one.post.head in offices.envoys else offices.members  # elected from among members
            for bound in one.person.posts:
                bound.rule = "role.beside-new" if _beside(reading, bound, one) else bound.rule
            one.person.posts = [
                bound
                for bound in one.person.posts
                if bound.rule.startswith(("appointment.", "role.beside-new"))
                or bound.post.head in members
                or bound.before(one.sentence)
            ]
        for post in _each(one):
            one.person.posts.append(Bound(post, one.rule, one.sentence, post.words, post.span))
    grades = compiled(reading.lexicon.pack.grades)
    one.person.posts = [
        bound for bound in one.person.posts if bound.words == one.post.words or not grades.search(bound.words.lower())
    ]
    one.person.appointed, one.person.chosen_by = True, one.person.chosen_by or one.chosen_by
    side = one.post.side or one.by
    own = any(bound.post.side for bound in one.person.posts if bound.post is not one.post)
    if side and not (own and _on_top(reading, one)):
        one.person.hints.insert(0, (side, "side.of-appointment", one.post.span, "likely"))


def handed_on(
    sentence: Sentence,
    pattern: AppointmentPattern,
    posts: tuple[list[Post], list[Post]],
    ahead: list[tuple[Name, Person]],
    behind: list[tuple[Name, Person]],
) -> Appointed | None:
    """Entrusted the command of the brigade to Ana Rell; it is to Ana Rell that the presidency falls."""
    if pattern.order == "post-person":
        if not (posts[1] and ahead):
            return None
        first = posts[1][0]
        behind_it = [person for name, person in ahead if first.plural and name.lead >= first.j]
        return Appointed(first, pattern.rule, sentence, behind_it[0] if behind_it else ahead[-1][1])
    post = next(iter((*posts[1][:1], *posts[0][-1:])), None)
    later = [person for name, person in ahead if post and name.lead >= post.j]
    whom = later[:1] or [person for _, person in ahead[:1]]
    if pattern.rule.endswith(".falls-to"):
        whom = [person for _, person in behind[-1:]]
    return Appointed(post, pattern.rule, sentence, whom[0]) if post and whom else None
