"""Stage 8, second part: the post that stands right beside the words that fill it."""

from comity_capture.appointed import Appointed
from comity_capture.draft import Span
from comity_capture.filling import only_since
from comity_capture.marks import Post, Sentence
from comity_capture.names import Name
from comity_capture.office_nouns import BY_OFFICE
from comity_capture.office_verbs import BY_VERB
from comity_capture.pack import AppointmentPattern
from comity_capture.people import Person
from comity_capture.reading import Reading

ARTICLE = 2  # tokens from a verb to the post right behind it, with an article between


def behind_title(reading: Reading, sentence: Sentence, after: list[Post]) -> list[Post]:
    """Named ambassador, permanent representative to the Compact: the title only says of what rank she is."""
    titles = reading.lexicon.pack.offices.title_posts
    titled = len(after) > 1 and after[0].words.lower() in titles and reading.lexicon.pack.offices.open_scopes
    as_posts = reading.lexicon.pack.offices.as_posts
    if len(after) > 1 and after[0].rule == BY_OFFICE and sentence.tokens[after[1].i - 2].low in as_posts:
        return after[1:]  # will take the head of the police, in the post of commissioner
    apposed = titled and after[1].i == after[0].j + 1 and sentence.tokens[after[0].j].text == ","
    return after[1:] if apposed and not after[1].article else after


def near_enough(sentence: Sentence, pattern: AppointmentPattern, span: Span, post: Post) -> bool:
    """Whether a post stands right behind words that tell of a beginning only there: will be Director as of 1 April."""
    if pattern.rule.endswith(".office-taken"):
        told = post.rule in {BY_OFFICE, BY_VERB} or post.words.split()[0] in {"head", "commander"}
        return told and "," not in sentence.text[span.end - sentence.start : post.span.start - sentence.start]
    right = ".right" in pattern.rule
    return not right or post.i <= sentence.token_at(span.end - 1) + ARTICLE


def around(
    reading: Reading,
    sentence: Sentence,
    pattern: AppointmentPattern,
    before: list[Post],
    after: list[Post],
    ahead: list[tuple[Name, Person]],
    verb: Span,
) -> Appointed | None:
    """Director chosen Ana Rell, newly appointed director Ana Rell: verb, post and name side by side."""
    if not ahead:
        return None
    name, person = ahead[0]
    end = sentence.token_at(verb.end - 1) + 1
    chosen = before and before[-1].j == sentence.token_at(verb.start) and " " in before[-1].words
    if chosen and reading.lexicon.pack.claims.verb_last and after and " " not in after[0].words:
        return Appointed(before[-1], pattern.rule, sentence, person)  # chosen chair of the group, the member Ana Rell
    if after and after[0].i <= end + 1 and name.lead - after[0].j <= 1:
        return Appointed(after[0], pattern.rule, sentence, person)
    near = before and before[-1].j >= sentence.token_at(verb.start) - 1
    if before and (near or only_since(reading, sentence, before[-1], verb)) and name.lead <= end + 1:
        return Appointed(before[-1], pattern.rule, sentence, person)
    spanning = (post for post in sentence.posts if post.span.start <= verb.start and verb.end <= post.span.end)
    within = next((post for post in spanning if post.words and 0 <= name.lead - post.j <= 1), None)
    return Appointed(within, pattern.rule, sentence, person) if within else None
