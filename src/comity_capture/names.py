"""Names of people: registry first, then runs of capitals that nothing else explains."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from comity_capture.dates import FIGURE
from comity_capture.draft import Span
from comity_capture.lexicon import Lexicon
from comity_capture.marks import Sentence, Token
from comity_capture.pack import NameWords, compiled

LONGEST = 6  # words of one name
PATRONYMIC = 3  # words before a patronymic of which the first is the family name
TITLE_AT_MOST = 12  # tokens of what a conference or an exercise is called
CASED = re.compile(r"\w{3}(?:n?[ıiuü]n?|[ny]?[aə]|y?l[aə])$")  # an object's ending, where cases join words


@dataclass(frozen=True, slots=True)
class Name:
    """A mention of a person: tokens i to j are the name itself, from `lead` on with honorific and rank."""

    i: int
    j: int
    lead: int
    words: str
    span: Span
    rank: str = ""
    titled: bool = False
    known: str = ""
    excluded: bool = False
    rule: str = "name.run"


@dataclass(slots=True)
class NameReader:
    """Reads the names of sentences; `seen` are the words that stand in small letters somewhere in the text."""

    lexicon: Lexicon
    seen_small: Collection[str]
    seen_inside: Collection[str] = field(default_factory=frozenset)

    @property
    def words(self) -> NameWords:
        """The name words of the pack."""
        return self.lexicon.pack.names

    def find(self, sentence: Sentence) -> list[Name]:
        """All mentions of people in a sentence, in order."""
        found: list[Name] = []
        i = 0
        tokens = sentence.tokens
        while i < len(tokens):
            end = self.run(sentence, i)
            if end == i:
                i += 1
                continue
            name = self.name(sentence, i, end)
            if name:
                found.append(name)
            i = end
        return found

    def opens(self, sentence: Sentence, i: int) -> bool:
        """Whether the token may be the first or a later word of a name."""
        token = sentence.tokens[i]
        if not (token.word and (token.capital or self.prefixed(token))) or FIGURE.search(token.text):
            return False
        if sentence.covered(i) or sentence.mark_at(i, "side", "demonym", "body", "place"):
            return False
        if sentence.mark_at(i, "honorific") and not self.given_inside(sentence, i):
            return False
        if sentence.mark_at(i, "rank") and not self.rank_named(sentence, i):
            return False
        titled = i > 0 and sentence.mark_at(i - 1, "honorific") is not None and self.lexicon.pack.offices.open_scopes
        if token.low in self.words.not_names and not (titled and len(token.text) > 3) and not self.ranked(sentence, i):
            return False
        if token.low in self.lexicon.pack.text.stopwords:
            return False
        if self.of_land(sentence, i) or re.fullmatch(self.words.cased, token.text):
            return False
        return not (self.first_word(sentence, i) and self.no_name(token) and not self.heads_a_name(sentence, i))

    def ranked(self, sentence: Sentence, i: int) -> bool:
        """Polkovnik Rada Moldovan: a first name that is a word of houses too, between a rank and another capital."""
        after = sentence.tokens[i + 1] if i + 1 < len(sentence.tokens) else None
        if not self.lexicon.pack.offices.comma_joins or after is None or not i or not sentence.mark_at(i - 1, "rank"):
            return False
        plain = after.word and after.capital and after.low not in self.words.not_names
        return plain and not sentence.mark_at(i + 1, "side", "demonym", "body", "place", "honorific", "rank")

    def rank_named(self, sentence: Sentence, i: int) -> bool:
        """Colonel Hugues Major: a word for a rank with a capital, right behind a first name and before none."""
        before = sentence.tokens[i - 1] if i else None
        after = sentence.tokens[i + 1] if i + 1 < len(sentence.tokens) else None
        if before is None or not (
            sentence.tokens[i].capital and before.word and before.capital and len(before.text) > 2
        ):
            return False
        known = before.low in self.words.not_names or sentence.covered(i - 1)
        marked = sentence.mark_at(i - 1, "side", "demonym", "body", "place", "honorific", "rank")
        return not (known or marked or (after is not None and after.word and after.capital))

    def prefixed(self, token: Token) -> bool:
        """Whether a particle in small letters hangs on a capital: al-Khoury, d'Almeida."""
        found = re.match(r"(\w+)-(?=\w)|[dl]'(?=\w)", token.text)
        return bool(found and (not found[1] or found[1] in self.words.particles) and token.text[found.end()].isupper())

    def of_land(self, sentence: Sentence, i: int) -> bool:
        """Whether the word behind in small letters makes it the name of a place: Qızıl rayonunda."""
        after = sentence.tokens[i + 1] if i + 1 < len(sentence.tokens) else None
        return after is not None and not after.capital and after.low in self.words.lands

    def first_word(self, sentence: Sentence, i: int) -> bool:
        """Whether only signs stand before this token in its sentence or quotation."""
        return (
            i == 0
            or all(not token.word for token in sentence.tokens[:i])
            or sentence.tokens[i - 1].text in {'"', ":", "–"}
        )

    def no_name(self, token: Token) -> bool:
        """Whether a word that must have a capital is one that stands in small letters elsewhere, or looks like none."""
        if token.low in self.seen_inside:
            return False
        return token.low in self.seen_small or bool(re.fullmatch(self.words.not_name_shape, token.low))

    def run(self, sentence: Sentence, i: int) -> int:
        """Where the run of name words that begins at i ends, or i."""
        holder = sentence.mark_at(i, "holder")
        if holder and holder.i == i:
            return holder.j
        if not self.opens(sentence, i) and not self.named_like_a_place(sentence, i):
            return i
        tokens = sentence.tokens
        if re.fullmatch(self.words.acronyms, tokens[i].text):
            return i
        end = i + 1
        while end < len(tokens) and end - i < LONGEST * 2:
            if tokens[end].text == "." and self.initial(tokens[end - 1]) and end + 1 < len(tokens):
                end += 1
            elif sentence.mark_at(end, "holder"):
                break
            elif self.opens(sentence, end):
                thing = end - i > 1 and re.fullmatch(self.words.acronyms, tokens[end].text)
                if thing or self.another(sentence, i, end):
                    break
                end += 1
            else:
                after = self.particles(sentence, end)
                if after == end:
                    break
                end = after + 1
        return self.closed_at(sentence, i, end)

    def closed_at(self, sentence: Sentence, i: int, end: int) -> int:
        """The end of a run with a patronymic that closes it, without the last word where a thing owns that."""
        tokens = sentence.tokens
        if end - i >= PATRONYMIC and end < len(tokens) and tokens[end].low in self.words.patronymics:
            return end + 1  # Sultanlı Elmira Mikayıl qızı
        return end - self.of_thing(sentence, i, end)

    def of_thing(self, sentence: Sentence, i: int, end: int) -> int:
        """One where the last of three words belongs to a thing behind that it owns: Ana Rell | Zəfər Bayramının."""
        tokens = sentence.tokens
        behind = tokens[end] if end < len(tokens) and end - i == 3 else None
        owned = behind is not None and behind.capital and behind.low in self.words.things
        return int(owned and bool(re.search(self.words.owned_things, tokens[end].low)))

    def named_like_a_place(self, sentence: Sentence, i: int) -> bool:
        """The Speaker, Vesna Kolarit: a first name that is a place too, right behind a post or a title."""
        place = sentence.mark_at(i, "place")
        if not place or place.j != i + 1 or i + 1 >= len(sentence.tokens) or not self.opens(sentence, i + 1):
            return False
        at = i - 1 if i and sentence.tokens[i - 1].text == "," else i
        return bool(sentence.mark_at(i - 1, "honorific", "rank")) or any(post.j == at for post in sentence.posts)

    def another(self, sentence: Sentence, i: int, end: int) -> bool:
        """Whether a second name begins right behind a family name: Ilkin Asadov Zaur Kamilbeyli."""
        tokens = sentence.tokens
        initials = (self.initial(tokens[i]) and tokens[i].text.endswith("."), tokens[end].text.endswith("."))
        if self.closed(sentence, i, end):
            return True
        if all(initials) and len(tokens[end - 1].text) > 2:
            return True  # R.Asadovla Z.Kamilbeyli
        cased = self.lexicon.pack.offices.comma_joins and end - i == 2 and end + 1 < len(tokens)
        if cased and self.opens(sentence, end + 1):
            plain = all(token.capital and token.low not in self.words.particles for token in tokens[i : end + 2])
            if plain or CASED.search(tokens[end - 1].low):
                return True  # Odd Lini Ana Rell, Ana Rell Odd Lini: an object and the subject side by side
        if end - i < 2 or end + 1 >= len(tokens) or not re.search(self.words.family, tokens[end - 1].low):
            return False
        return self.opens(sentence, end + 1)

    def closed(self, sentence: Sentence, i: int, end: int) -> bool:
        """Elmira Mikayıl qızı Sultanlı | Dəniz: behind a patronymic one family name, none if it stood in front."""
        inner = sentence.tokens[i:end]
        at = next((k for k, token in enumerate(inner) if token.low in self.words.patronymics), 0)
        return at > 1 and len(inner) - at > (1 if at < PATRONYMIC else 0)

    def initial(self, token: Token) -> bool:
        """Whether a token is an initial."""
        return len(token.text) <= 2 and token.text[0].isupper()

    def particles(self, sentence: Sentence, at: int) -> int:
        """Where the particles at this place end, if a capital follows them; else the place itself."""
        end = at
        tokens = sentence.tokens
        while (
            end < len(tokens)
            and end - at < 4
            and (tokens[end].low in self.words.particles or (tokens[end].text == "'" and end > at))
        ):
            end += 1
        if end > at and end < len(tokens) and self.opens(sentence, end) and not self.joins_two(sentence, at, end):
            return end
        return at

    def joins_two(self, sentence: Sentence, at: int, end: int) -> bool:
        """Whether the only particle is the language's own "and" or article, so that two names may stand here."""
        low = sentence.tokens[at].low
        return end - at == 1 and low in self.lexicon.pack.offices.joiners

    def name(self, sentence: Sentence, i: int, end: int) -> Name | None:
        """The mention, if it can be a name: two words, or one after a title, rank or post, or one of the registry."""
        tokens = sentence.tokens
        i -= self.given_first(sentence, i, end)
        lead, rank, titled = self.before(sentence, i)
        holder = sentence.mark_at(i, "holder")
        parts = [token for token in tokens[i:end] if token.word and token.low not in self.words.particles]
        post_before = any(
            post.j == lead or (post.j == lead - 1 and tokens[lead - 1].text == ",") for post in sentence.posts
        )
        if not holder and len(parts) < 2 and not (titled or rank or (post_before and not self.place_like(sentence, i))):
            return None
        if (
            not holder
            and len(parts) < 2
            and end < len(tokens)
            and tokens[end].capital
            and self.cased_thing(tokens[end])
        ):
            return None  # xüsusi nümayəndə Diplomatik Akademiyada çıxış edib
        post_behind = (
            end < len(tokens) and tokens[end].text == "," and any(post.i == end + 1 for post in sentence.posts)
        )
        placed = self.place_like(sentence, lead) and not post_behind  # merci à Ana Rell, ministre: no place
        if not holder and self.unlikely(sentence, i, parts, titled or bool(rank) or post_before, placed):
            return None
        if self.in_quotes(sentence, lead, end) or (not holder and self.in_title(sentence, i, end)):
            return None
        words = sentence.words(i, end)
        excluded = self.given_away(sentence, lead, end)
        rule = "name.registry" if holder else "name.titled" if titled else "name.ranked" if rank else "name.run"
        return Name(
            i, end, lead, words, sentence.span_of(i, end), rank, titled, holder.value if holder else "", excluded, rule
        )

    def heads_a_name(self, sentence: Sentence, i: int) -> bool:
        """Daler Saïdov, ambassadeur: a first word that only looks like a verb, before one more capital and a comma."""
        after = sentence.tokens[i + 1 : i + 3]
        if len(after) < 2 or after[1].text != ",":
            return False
        return (
            after[0].word and after[0].capital and after[0].low not in self.words.not_names and sentence.covered(i + 3)
        )

    def given_inside(self, sentence: Sentence, i: int) -> bool:
        """Mohamed Ould Cheikh Ahmed: a word that may be a title, inside a name, behind a capital that is no title."""
        before = sentence.tokens[i - 1] if i else None
        after = sentence.tokens[i + 1] if i + 1 < len(sentence.tokens) else None
        if before is None or after is None or not (before.capital and before.word and after.capital and after.word):
            return False
        marked = sentence.mark_at(i - 1, "honorific", "rank", "side", "demonym", "place", "body")
        return sentence.tokens[i].low in self.words.given_too and not marked and not sentence.covered(i - 1)

    def given_first(self, sentence: Sentence, i: int, end: int) -> int:
        """Cheikh Oumar Ba: 1, if a word that may be a title stands before two names as the first of them."""
        first = sentence.tokens[i - 1] if i else None
        if first is None or not first.capital or first.low not in self.words.given_too:
            return 0
        particle = any(token.low.split("-")[0] in self.words.particles for token in sentence.tokens[i:end])
        return int(end - i > 1 and not particle)

    def in_quotes(self, sentence: Sentence, lead: int, end: int) -> bool:
        """Whether nothing but a name stands in quotation marks, or in the brackets of a dateline: a ship, an agency."""
        start = next((post.i for post in sentence.posts if post.j == lead), lead)
        around = [sentence.tokens[k].text for k in (start - 1, end) if 0 <= k < len(sentence.tokens)]
        agency = around == ["(", ")"] and end + 1 < len(sentence.tokens) and sentence.tokens[end + 1].text in {"–", "-"}
        numbered = around in (['"', "-"], ['"', "–"]) and any(
            token.text.isdigit() for token in sentence.tokens[end + 1 : end + 2]
        )
        return around == ['"', '"'] or agency or numbered

    def in_title(self, sentence: Sentence, i: int, end: int) -> bool:
        """Whether the name stands with other capitals in quotation marks: "Safe Seas, Safe Lines", what is held."""
        marks = [k for k, token in enumerate(sentence.tokens) if token.text == '"']
        for opened, closed in zip(marks[::2], marks[1::2], strict=False):
            inner = [token for token in sentence.tokens[opened + 1 : closed] if len(token.text) > 3]
            if opened < i and end <= closed and closed - opened < TITLE_AT_MOST:
                return all(token.capital for token in inner) and sentence.tokens[closed - 1].word
        return False

    def before(self, sentence: Sentence, i: int) -> tuple[int, str, bool]:
        """Where the titles and ranks before a name begin, the rank, and whether there is a title."""
        lead, rank, titled = i, "", False
        while lead > 0:
            mark = sentence.mark_at(lead - 1, "honorific", "rank")
            if mark is None:
                break
            if mark.kind == "rank" and sentence.covered(lead - 1):
                break
            if mark.kind == "rank" and not rank:
                rank = mark.value
            titled = titled or mark.kind == "honorific"
            lead = mark.i
        return lead, rank, titled

    def place_like(self, sentence: Sentence, i: int) -> bool:
        """Whether a word that puts something in a place stands before."""
        if i > 1 and sentence.tokens[i - 2].low in self.words.houses_of and len(sentence.tokens[i - 1].text) <= 2:
            return True  # the palace of Grenholm
        if not (i > 0 and sentence.tokens[i - 1].low in self.words.locatives):
            return False
        if i > 1 and sentence.tokens[i - 2].low in self.words.taking_in:  # swore in Ana Rell
            return False
        end = i
        while end < len(sentence.tokens) and sentence.tokens[end].word and sentence.tokens[end].capital:
            end += 1
        behind = sentence.low[sentence.tokens[end - 1].end - sentence.start :]
        return not (end - i > 1 and compiled(self.words.person_behind).match(behind))  # gave it to Ana Rell, chosen ...

    def unlikely(self, sentence: Sentence, i: int, parts: list[Token], anchored: bool, placed: bool) -> bool:
        """A run after "in" or "at", of capitals alone in a line of capitals, or of too many words."""
        if anchored:
            return False
        if self.beside_thing(sentence, i, i + len(parts)) or (
            i > 0 and sentence.tokens[i - 1].low in self.lexicon.pack.offices.articles
        ):
            return True
        letters = [letter for letter in sentence.text if letter.isalpha()]
        shouted = len(letters) > 12 and sum(letter.isupper() for letter in letters) > 0.7 * len(letters)
        return placed or shouted or len(parts) > LONGEST or any(len(part.text) > 24 for part in parts)

    def beside_thing(self, sentence: Sentence, i: int, end: int) -> bool:
        """Whether a word of institutions stands right before or behind, in capitals too: one name of a thing."""
        while end < len(sentence.tokens) and self.opens(sentence, end):
            end += 1
        dates = self.lexicon.pack.dates
        for k in (i - 1, end):
            token = sentence.tokens[k] if 0 <= k < len(sentence.tokens) else None
            if token is None or not token.capital or sentence.covered(k) or self.stands_apart(sentence, k):
                continue
            if self.cased_house(sentence, k, i):
                continue
            if token.low in self.words.things and token.low not in dates.months and token.low not in dates.weekdays:
                return True
        return False

    def stands_apart(self, sentence: Sentence, k: int) -> bool:
        """Where cases join words, a thing that only begins the sentence, or a side, is no part of a name beside it."""
        cased = self.lexicon.pack.offices.comma_joins
        opening = all(token.capital and token.low in self.words.things for token in sentence.tokens[: k + 1])
        return cased and (
            opening or self.first_word(sentence, k) or bool(sentence.mark_at(k, "side", "demonym", "body"))
        )

    def cased_thing(self, token: Token) -> bool:
        """Whether a word is a house with the ending of what is done with it, or of where."""
        return token.low in self.words.things and bool(re.search(self.words.house_tails, token.low))

    def cased_house(self, sentence: Sentence, k: int, i: int) -> bool:
        """Sərəncamla | Ana Rell, Ana Rell | Dəniz Akademiyasında rektor vəzifəsinə: by what, and where she is."""
        tokens = sentence.tokens
        if k < i:
            return bool(re.search(self.words.house_tails, tokens[k].low))
        if not self.words.posted:
            return False
        last = k
        while last + 1 < len(tokens) and tokens[last + 1].word and tokens[last + 1].capital:
            last += 1
        cased = tokens[last].low in self.words.things and re.search(self.words.house_tails, tokens[last].low)
        return bool(cased and compiled(self.words.posted).search(sentence.low, tokens[last].end - sentence.start))

    def given_away(self, sentence: Sentence, lead: int, end: int) -> bool:
        """Whether words beside the name say that its bearer takes no part."""
        lead = next((post.i for post in sentence.posts if post.j == lead), lead)
        here = sentence.tokens[lead].start - sentence.start
        after = sentence.tokens[end - 1].end - sentence.start
        before = compiled(self.words.given_by).search(sentence.low[max(0, here - 60) : here])
        behind = compiled(self.words.given_after).match(sentence.low[after : after + 160])
        told = f"{sentence.tokens[end - 1].low} {sentence.low[after + 1 : after + 160]}"
        filled = compiled(self.words.given_posts).match(sentence.low, after)
        return bool((before and not filled) or (behind and not compiled(self.words.decreed).match(told)))


def begins(sentence: Sentence, name: Name) -> int:
    """Where in a sentence a name begins, with the post right before it."""
    first = min([name.lead, *(post.i for post in sentence.posts if post.j in (name.lead, name.lead - 1))])
    return sentence.tokens[first].start - sentence.start
