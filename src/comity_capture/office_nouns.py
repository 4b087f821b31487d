"""Posts that a text gives by the noun of the office: takes the command of the brigade, elected to the presidency."""

import re
from dataclasses import replace

from comity_capture.lexicon import cased_like
from comity_capture.marks import Post, Sentence
from comity_capture.pack import OfficeWords, compiled

BY_OFFICE = "post.office"
HOUSE_WITHIN = 4  # tokens behind the head of something, in which the thing itself is named


def office_begins(sentence: Sentence, words: OfficeWords, i: int) -> bool:
    """Whether the noun of an office stands here, and words of giving or taking it before or behind."""
    token = sentence.tokens[i]
    if token.low not in words.office_nouns or any(mark.i < i < mark.j for mark in sentence.marks):
        return False
    before = sentence.low[: token.start - sentence.start]
    behind = sentence.low[token.end - sentence.start :]
    if compiled(words.no_office).match(sentence.low, token.start - sentence.start):
        return False
    given = next(iter(compiled(words.office_given).finditer(before)), None)
    if given is None:
        return bool(compiled(words.office_passes).match(behind))
    verb = sentence.token_at(sentence.start + given.start())
    owner = sentence.mark_at(verb - 1, "side", "body") if verb else None
    return owner is None or "'" in given.group().split()[0]  # Veldania takes the chair: no person does


def of_office(sentence: Sentence, words: OfficeWords, post: Post) -> Post:
    """The post of whoever holds the office: commander of the brigade, in the gender that the sentence gives."""
    noun, _, rest = post.words.partition(" ")
    if noun.lower() not in words.office_nouns:
        return post  # the first presidency of: something stands before the noun, and nobody holds a first presidency
    gender = int(of_a_woman(sentence, words, sentence.tokens[post.i].start - sentence.start))
    heads = words.office_nouns[noun.lower()]
    for k in range(post.i + 1, min(post.i + HOUSE_WITHIN, post.j)):
        house = words.headed.get(sentence.tokens[k].low)
        if house and noun.lower() in words.leading:
            heads = house
            if sentence.tokens[k].low in words.called_by:
                rest = re.sub(rf"^(?:\w+ |\w')*?{sentence.tokens[k].text} ?", "", rest)
            break
    for adjective, forms in words.office_adjectives.items():
        rest = re.sub(rf"^{adjective}\b", forms[gender], rest)
    cut = compiled(words.office_receiver).search(rest)  # of the force to General Rell: he gets it
    rest = rest[: cut.start()] if cut else rest
    head = cased_like(heads[gender], noun)
    return replace(
        post, words=f"{head} {rest}".strip(), head=heads[gender], generic=False, article=True, rule=BY_OFFICE
    )


def of_a_woman(sentence: Sentence, words: OfficeWords, noun: int) -> bool:
    """Whether the title nearest before the noun is a woman's, or right behind it where the office is passed on."""
    men, women = compiled(words.masculine), compiled(words.feminine)
    titles = sorted(
        (found.start(), woman)
        for woman, titles in ((False, men), (True, women))
        for found in titles.finditer(sentence.low)
    )
    before = [woman for at, woman in titles if at < noun]
    if compiled(words.office_inherited).search(sentence.low):
        before = before[:1]  # Mrs Rell succeeds Mr Lie: she comes first
    behind = [woman for at, woman in titles if at > noun]
    passed = compiled(words.office_handed).search(sentence.low)
    order = (*behind[:1], *before[-1:]) if passed else (*before[-1:], *behind[:1])
    return next(iter(order), False)
