"""How far the scope of a post reaches: Minister of Youth, Sport and Culture, and no word of what follows."""

import re
from dataclasses import dataclass
from functools import cached_property

from comity_capture.advisers import chief_served
from comity_capture.lexicon import Lexicon, may_head
from comity_capture.marks import Sentence, Token
from comity_capture.pack import OfficeWords, compiled
from comity_capture.scope_ends import and_the_thing, named_place, new_house, of_region, owners, quoted, rank_apart

SIDES = ("side", "demonym")
UNKNOWN_AT_MOST = 5  # words of a scope that no table knows
CLOSING = (",", "(", ")", ".", ";", ":")


@dataclass
class ScopeReader:
    """Knows heads and scopes in one sentence."""

    lexicon: Lexicon
    sentence: Sentence
    plural_head: bool = False

    @cached_property
    def words(self) -> OfficeWords:
        """The office words of the pack."""
        return self.lexicon.pack.offices

    @property
    def tokens(self) -> list[Token]:
        """The tokens of the sentence."""
        return self.sentence.tokens

    def low(self, i: int) -> str:
        """The word at i, or nothing beyond the sentence."""
        return self.sentence.tokens[i].low if 0 <= i < len(self.sentence.tokens) else ""

    def head_at(self, i: int) -> int | None:
        """Where the head that begins at i ends; a head inside the name of a body is none."""
        if i >= len(self.tokens) or not self.tokens[i].word or not may_head(self.lexicon, self.tokens[i].low):
            return None
        if self.sentence.mark_at(i, "body", "side", "place", "holder"):
            return None
        # who chairs; but: in which Minister Rell took part
        a_verb = self.words.open_scopes or not self.tokens[i].capital
        if a_verb and self.low(i - 1) in self.words.not_heads_after and self.helped(i - 2):
            return i + 1 if self.office_noun(i) else None  # in charge of the centre
        if self.low(i + 1) in self.words.not_heads_before:
            return None
        hit, word = self.lexicon.whole_posts.at(self.tokens, i), self.low(i)
        if hit:
            return hit[0]
        if word in self.words.plurals and self.seated(i):
            return None
        if word in self.words.before and self.later_head(i + 1):
            return None
        known = word in self.words.heads or word in self.words.plurals
        return i + 1 if known or self.office_noun(i) else None

    def seated(self, i: int) -> bool:
        """Whether a plural only says whose house it is: the Chamber of Deputies."""
        behind_link = self.words.open_scopes and self.low(i - 1) in self.words.scope_links
        return behind_link and i > 1 and self.tokens[i - 2].capital and self.low(i - 2) in self.words.named_houses

    def office_noun(self, i: int) -> bool:
        """Whether the noun of an office stands for whoever holds it: took command of the brigade."""
        if self.low(i) not in self.words.noun_heads or self.low(i + 1) not in self.words.scope_links:
            return False
        here, end = (at - self.sentence.start for at in (self.tokens[i].start, self.tokens[i].end))
        return bool(compiled(self.words.noun_leads).search(self.sentence.low, max(0, here - 60), end))

    def helped(self, i: int) -> bool:
        """Whether a word of a helper or another head stands here: adjoint au ministre, but audience au ministre."""
        offices = self.words
        low = self.low(i)
        return not offices.open_scopes or low in {*offices.heads, *offices.plurals, *offices.after, *offices.attached}

    def later_head(self, i: int) -> bool:
        """Whether a head follows with nothing but words between that may stand before one."""
        for k in range(i, min(i + 4, len(self.tokens))):
            low = self.low(k)
            if self.lexicon.whole_posts.at(self.tokens, k) or low in self.words.heads or low in self.words.plurals:
                return True
            if not self.before(k):
                return False
        return False

    def begins_post(self, i: int) -> bool:
        """Whether a post begins at i: words that stand before heads, then a head."""
        for k in range(i, min(i + 5, len(self.tokens))):
            if self.head_at(k) is not None:
                return True
            if not (self.before(k) or self.sentence.mark_at(k, *SIDES) or self.low(k) in self.words.articles):
                return False
        return False

    def before(self, i: int) -> bool:
        """Whether the word at i may stand before a head as part of the post."""
        low = self.low(i)
        if low in self.words.ordinals and self.tokens[i].text == low and self.low(i + 1) not in self.words.deputies:
            return False  # Norland's first ambassador, but the first deputy minister
        if low in self.words.before or low in self.words.scopes:
            return not self.sentence.mark_at(i, *SIDES)
        return "-" in low and all(part in self.words.before or part in self.words.scopes for part in low.split("-"))

    def scope_from(self, link: int) -> tuple[int | None, str, str]:
        """Where the scope after a link ends, the side it names, and the kind of its mark; None without a scope."""
        at = link + 1
        while self.low(at) in self.words.articles or (at > link + 1 and self.low(at) in self.words.scope_links):
            at += 1
        side = kind = ""
        end: int | None = None
        if chief := chief_served(self, link, at):
            return chief
        while at < len(self.tokens):
            mark = self.sentence.mark_at(at, "side", "body", "place", "demonym")
            if mark and mark.i == at:
                if self.low(link) not in self.words.scope_links:
                    break
                if not self.related(at):
                    side, kind = side or mark.value, kind or mark.kind
                owns = self.possessive(mark.j)
                dashed = self.dashed_sides(mark.j)
                at = dashed or mark.j + owns
                side = "" if dashed else side
                end = end if owns or dashed else at
                continue
            step = owners(self.sentence, self.lexicon, at) or self.scope_word(at, link) or self.unknown_scope(at)
            if step == 0:
                break
            at += step
            end = at
        return quoted(self, end), "" if kind == "place" else side, kind

    def related(self, at: int) -> bool:
        """Whether a side is only the other one of relations: the Group for Relations with Veldania."""
        while self.low(at - 1) in self.words.articles:
            at -= 1
        return self.low(at - 1) in {*self.words.relation_links, *self.words.subject_links}

    def region_behind(self, link: int) -> bool:
        """Whether a link that stands only before regions has an article and a capital behind it: in the Caucasus."""
        named = link + 2 < len(self.tokens) and self.tokens[link + 2].capital and self.tokens[link + 2].word
        return self.low(link) in self.words.inner_links and self.low(link + 1) in self.words.articles and named

    def right_side(self, at: int) -> bool:
        """Whether a side stands here, behind an article or none: relations with the Compact."""
        while self.low(at) in self.words.articles:
            at += 1
        return at < len(self.tokens) and self.sentence.mark_at(at, "side", "body") is not None

    def related_side(self, at: int) -> int:
        """Where the side behind "friendship with" ends, which owns nothing; or the place of the link."""
        first = at
        while self.low(at) in self.words.articles:
            at += 1
        mark = self.sentence.mark_at(at, "side", "body") if at < len(self.tokens) else None
        if mark is None and first < at < len(self.tokens) and self.tokens[at].capital and self.thing(at):
            return at + self.capitals(at)  # friendship with the Assembly
        return mark.j if mark and mark.i == at else first - 1

    def dashed_sides(self, at: int) -> int:
        """Where "Veldania–Norland" ends, if a dash and a second side stand here: the name of what joins the two."""
        if self.low(at) not in {"–", "-"} or at + 1 >= len(self.tokens):
            return 0
        second = self.sentence.mark_at(at + 1, *SIDES)
        return second.j if second and second.i == at + 1 else 0

    def scope_word(self, at: int, link: int) -> int:
        """How many tokens from here belong to the scope: a scope word, a run of capitals, a joined scope."""
        token = self.tokens[at]
        dates = self.lexicon.pack.dates
        if token.low in dates.weekdays or token.low in dates.months or rank_apart(self.sentence, self.words, at):
            return 0
        if token.word and token.low in self.words.scopes and not self.begins_post_inside(at):
            return 1
        if self.low(at) in self.words.plurals and self.seated(at):
            return 1
        if token.word and token.capital and self.low(at - 1) in self.words.unfinished and self.plain_word(at):
            return 1
        if token.word and token.capital:
            return self.capitals(at)
        if token.low == self.lexicon.pack.possessive and token.low and self.low(at + 1) in self.words.scopes:
            return 1
        if token.low in self.words.relation_links and self.low(at - 1) in self.words.relations:
            if self.words.open_scopes:
                return self.related_side(at + 1) - at
            return 1 if self.joined(at) or self.right_side(at + 1) else 0
        small = token.low in self.words.inside or token.low in self.words.joiners or token.low == ","
        if small and at > link + 1 and self.joined(at):
            return 1
        return 0

    def plain_word(self, at: int) -> bool:
        """Whether a capital is the only one, or one before a comma or small letters: for Emerging Risks, with."""
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        alone = after is None or not (after.word and after.capital)
        return alone and not self.sentence.mark_at(at, "holder", "honorific", "rank", "side", "body", "demonym")

    def unknown_scope(self, at: int) -> int:
        """How many words in small letters, known to no table, are a scope: right behind an article, up to a comma."""
        if self.low(at)[:1].isdigit() and not self.low(at).isdigit() and self.low(at + 1) in self.words.scopes:
            return 1  # of the 3rd Regiment
        if not self.words.open_scopes:
            return self.led_scope(at)
        thing = self.low(at - 1) in self.words.scopes or (self.tokens[at - 1].capital and at > 1)
        if thing and self.adjective(at):
            return 1
        if self.low(at - 1) not in {*self.words.articles, *self.words.scope_links}:
            return 0
        end = at
        while end < len(self.tokens) and end - at <= UNKNOWN_AT_MOST and self.unknown(end):
            end += 1
        while end > at and self.low(end - 1) in {*self.words.inside, *self.words.joiners, *self.words.scope_links}:
            end -= 1
        if end == at or self.begins_post(at):
            return 0
        closed = end == len(self.tokens) or self.tokens[end].text in CLOSING or self.owned_by(end) or self.verb(end)
        named = end == at + 1 and bool(self.sentence.mark_at(end, "holder", "honorific", "rank", "demonym"))
        return end - at if closed or named else 0

    def led_scope(self, at: int) -> int:
        """One word in small letters that no table knows, before one of a scope: for the tailored programme."""
        opened = self.low(at - 1) in {*self.words.articles, *self.words.scope_links}
        known = self.low(at + 1) in self.words.scopes and not self.tokens[at + 1].capital
        return int(opened and known and self.unknown(at) and not self.begins_post(at))

    def adjective(self, at: int) -> bool:
        """Whether a word looks like an adjective that closes a scope: the Assemblée populaire, M. X."""
        kinds = ("holder", "honorific", "rank", "demonym")
        named = self.sentence.mark_at(at + 1, *kinds) if at + 1 < len(self.tokens) else None
        closed = at + 1 == len(self.tokens) or self.tokens[at + 1].text in CLOSING or named or self.owned_by(at + 1)
        further = self.low(at + 1) in self.words.scope_links and self.scope_behind(at + 1)
        behind = self.tokens[at + 1 : at + 3]
        name_behind = len(behind) > 1 and all(one.word and one.capital for one in behind)
        timed = self.low(at + 1) in self.words.scope_links and self.verb(at + 2)  # as of 1 July
        before_scope = self.low(at + 1) in self.words.scopes and self.tokens[at - 1].capital  # l'École royale militaire
        closed = closed or further or name_behind or timed or self.verb(at + 1) or before_scope
        return bool(closed) and self.unknown(at) and bool(re.fullmatch(self.words.adjectives, self.low(at)))

    def scope_behind(self, link: int) -> bool:
        """Whether a word of a scope stands behind a link: the medical department of the ministry."""
        at = link + 1
        while self.low(at) in self.words.articles:
            at += 1
        return self.low(at) in self.words.scopes

    def owned_by(self, link: int) -> bool:
        """Whether a link stands here with a side, a body or another post behind it."""
        if self.low(link) not in self.words.scope_links:
            return False
        at = link + 1
        while self.low(at) in self.words.articles:
            at += 1
        owner = at < len(self.tokens) and (self.sentence.mark_at(at, "side", "body") or self.begins_post(at))
        return bool(owner) or of_region(self.sentence, self.words, at) or named_place(self, at)

    def unknown(self, at: int) -> bool:
        """Whether a word may be one of a scope that no table knows: a noun or adjective, or a small word inside one."""
        token = self.tokens[at]
        if token.low in {*self.words.inside, *self.words.joiners, *self.words.scope_links}:
            return not self.begins_post(at + 1)
        pack = self.lexicon.pack
        known = token.low in pack.text.stopwords or token.low in pack.dates.weekdays or token.low in pack.dates.months
        return (
            token.word
            and len(token.text) > 3
            and not self.verb(at)
            and not token.capital
            and not known
            and (token.low not in pack.names.not_names or token.low in {*self.words.scopes, *pack.names.things})
            and not self.sentence.mark_at(at, "side", "body", "demonym", "honorific", "rank")
        )

    def verb(self, at: int) -> bool:
        """Whether a verb, or a small word before one, begins what is said of whoever has the post."""
        return bool(re.fullmatch(self.words.verbs, self.low(at))) and not new_house(self.sentence, self.words, at)

    def begins_post_inside(self, at: int) -> bool:
        """A scope word that stands before another head, as in "and Defence Minister"."""
        return at > 0 and self.low(at - 1) in {*self.words.joiners, ","} and self.begins_post(at)

    def joined(self, at: int) -> bool:
        """Whether what follows a comma, and, or a small word still belongs to the scope."""
        following = at + 1
        if rank_apart(self.sentence, self.words, at):
            return False
        if self.plural_head and self.low(at) in self.words.joiners and self.low(following) in self.words.scope_links:
            return False
        while self.low(following) in self.words.articles or self.low(following) in self.words.inside:
            following += 1
        if following >= len(self.tokens) or self.begins_post(at + 1) or self.begins_post(following):
            return False
        token = self.tokens[following]
        if self.low(at) != "," and token.capital and self.names_bearer(following):
            return False
        if self.low(at) == ",":
            listed = token.capital or following > at + 1
            return token.low in self.words.scopes and listed and self.comma_list(following)
        if token.low in self.words.scopes:
            return True
        if not (token.capital and self.capitals(following) > 0):
            return and_the_thing(self, at, following)
        return self.known_end(following) or self.single(following) or self.closed_thing(following)

    def names_bearer(self, at: int) -> bool:
        """Whether capitals run to a head that they are no part of: of Defence and Ana Rell Minister of Health."""
        end = at
        while end < len(self.tokens) and self.tokens[end].word and self.tokens[end].capital:
            if end > at and self.head_at(end) is not None:
                return not self.before(end - 1) and not self.sentence.mark_at(at, "side", "demonym", "body")
            end += 1
        return False

    def closed_thing(self, at: int) -> bool:
        """Whether capitals behind an article run to a comma or the end: and the Ecological Transition, who."""
        end = at + self.capitals(at)
        closed = end >= len(self.tokens) or self.tokens[end].text in CLOSING
        return closed and self.low(at - 1) in self.words.articles and not self.sentence.mark_at(at, "holder", "side")

    def comma_list(self, at: int) -> bool:
        """Whether scope words go on to an "and": Youth, Sport and Culture."""
        for k in range(at, min(at + 8, len(self.tokens))):
            if self.low(k) in self.words.joiners:
                last = k + 1 + (self.low(k + 1) in self.words.articles)
                while self.words.open_scopes and self.low(last) in {*self.words.inside, *self.words.articles}:
                    last += 1
                people = self.words.open_scopes and last < len(self.tokens) and self.sentence.mark_at(last, "demonym")
                return bool(self.low(last) in self.words.scopes or people) and not self.begins_post(k + 1)
            inside = self.words.open_scopes and self.low(k) in self.words.inside
            small = self.low(k) == "," or inside or (self.low(k) in self.words.articles and self.low(k - 1) == ",")
            if self.low(k) not in self.words.scopes and not small:
                return False
        return False

    def single(self, at: int) -> bool:
        """Whether one capital stands alone before a comma, a bracket or small letters: "and Diaspora, Ana Rell"."""
        alone = at + 1 >= len(self.tokens) or not (self.tokens[at + 1].capital and self.tokens[at + 1].word)
        titled = self.sentence.mark_at(at, "holder", "honorific", "rank", "side") or self.low(at + 1) == "."
        return alone and not titled and not self.plural_head

    def known_end(self, at: int) -> bool:
        """Whether the run of capitals at this place ends in a word that names things, not people."""
        end = at
        while end < len(self.tokens) and self.tokens[end].word and self.tokens[end].capital:
            end += 1
        return any(self.thing(k) for k in range(at, end))

    def thing(self, at: int) -> bool:
        """Whether a word in capitals names an institution, a thing or a known place."""
        low = self.low(at)
        return (
            low in self.words.scopes
            or low in self.lexicon.pack.names.not_names
            or bool(self.sentence.mark_at(at, "side", "body", "place"))
        )

    def capitals(self, at: int) -> int:
        """How much of a run of capitals is scope: up to the last word that names a thing; what follows is a name."""
        end = at
        if self.low(at - 1) in self.words.scopes and self.titled_name(at):
            return 0
        while (
            end < len(self.tokens)
            and self.tokens[end].word
            and self.tokens[end].capital
            and not self.sentence.mark_at(end, "holder", "honorific", "rank")
            and not (end > at and self.titled_name(end))
            and self.tokens[end].text not in self.words.styles
        ):
            end += 1
        things = [k for k in range(at, end) if self.thing(k)]
        if things:
            return things[-1] + 1 - at
        if self.sentence.mark_at(at - 1, "demonym"):
            return 1
        if self.in_region(at):
            return 1
        if at > 0 and self.low(at - 1) not in {*self.words.scope_links, *self.words.articles}:
            return 0
        if end - at >= 4:
            return end - at - 2  # the last two are a name: the Speaker of the Milli Majlis Ana Rell
        return end - at if end - at <= 2 else 0

    def titled_name(self, at: int) -> bool:
        """Whether a title and a name begin here: Minister for European Affairs Ambassador Ana Rell."""
        behind = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        named = behind is not None and behind.word and behind.capital and not self.thing(at + 1)
        return self.low(at) in self.words.title_posts and named

    def in_region(self, at: int) -> bool:
        """Whether the capital at this place is a region with a direction before it: the South Caucasus."""
        before = {*self.words.articles, *self.words.joiners, *self.words.scope_links, *self.words.relation_links}
        return self.low(at - 1) in self.words.directions and self.low(at - 2) in before

    def possessive(self, at: int) -> bool:
        """Whether the possessive ending of the language stands here."""
        return at < len(self.tokens) and self.low(at) == self.lexicon.pack.possessive
