"""Posts in a sentence for languages in which the head noun comes first: Minister of ..., ministre de la ..."""

from dataclasses import dataclass
from functools import cached_property

from comity_capture.lexicon import Lexicon, cased_like
from comity_capture.marks import Mark, Post, Sentence, Token
from comity_capture.pack import OfficeWords

FARTHEST = 18  # tokens of one post
SIDES = ("side", "demonym")


@dataclass
class Finder:
    """Finds the posts of one sentence, left to right."""

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
        return self.tokens[i].low if 0 <= i < len(self.tokens) else ""

    def find(self) -> list[Post]:
        """All posts, none within another."""
        found: list[Post] = []
        i = 0
        while i < len(self.tokens):
            if self.low(i) in self.words.counterpart:
                found.append(self.counterpart(i))
            head = self.head_at(i)
            if head is None:
                i += 1
                continue
            posts = self.posts_from(i, head)
            found.extend(posts)
            i = max(head, posts[-1].j if posts else head)
        return found

    def counterpart(self, i: int) -> Post:
        """Her Veldanian counterpart: a post to be copied, with the side it names."""
        side, _ = self.owner(i)
        plural = self.low(i).endswith("s")
        return Post(
            i, i + 1, "", "counterpart", self.sentence.span_of(i, i + 1), side, plural=plural, rule="post.counterpart"
        )

    def head_at(self, i: int) -> int | None:
        """Where the head that begins at i ends; a head inside the name of a body is none."""
        if not self.tokens[i].word or self.sentence.mark_at(i, "body", "side", "place", "holder"):
            return None
        if self.low(i - 1) in self.words.not_heads_after:
            return None
        hit = self.lexicon.whole_posts.at(self.tokens, i)
        if hit:
            return hit[0]
        word = self.low(i)
        if word in self.words.before and self.later_head(i + 1):
            return None
        return i + 1 if word in self.words.heads or word in self.words.plurals else None

    def later_head(self, i: int) -> bool:
        """Whether a head follows with nothing but words between that may stand before one."""
        for k in range(i, min(i + 4, len(self.tokens))):
            if self.lexicon.whole_posts.at(self.tokens, k) or self.low(k) in self.words.heads:
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
        if low in self.words.before or low in self.words.scopes:
            return not self.sentence.mark_at(i, *SIDES)
        return (
            all(part in self.words.before or part in self.words.scopes for part in low.split("-"))
            if "-" in low
            else False
        )

    def left(self, i: int, floor: int) -> int:
        """The first token of the post whose head is at i; several scopes before a head are joined by and."""
        start = i
        while start > floor and self.before(start - 1):
            start -= 1
            joined = start - 2 >= floor and self.low(start - 1) in self.words.joiners and self.before(start - 2)
            if joined and self.low(start) in self.words.scopes and self.low(start - 2) in self.words.scopes:
                start -= 1
        return start

    def posts_from(self, i: int, head: int) -> list[Post]:
        """The post around the head that ends at `head`, or one for each scope of a plural head."""
        floor = 0
        start = self.left(i, floor)
        end = head
        behind: Mark | None = None  # a people named behind the head: ministre veldanien
        while end < len(self.tokens) and (self.low(end) in self.words.after or self.people_word(end)):
            behind = behind or (self.sentence.mark_at(end, "demonym") if self.people_word(end) else None)
            end = self.people_word(end) or end + 1
        plural = self.low(head - 1) in self.words.plurals or any(
            self.low(k) in self.words.plurals for k in range(i, head)
        )
        side, back = self.owner(start)
        side = side or (behind.value if behind else "")
        self.plural_head = plural
        scopes, end, own, receiver = self.scopes(i, head, end)
        several = self.sides_in(end, scopes[0][0] if scopes else end, receiver) if plural else []
        if len(several) > 1:
            return [self.made(start, i, head, (head, end), one, receiver, back, plural=True) for one in several]
        if plural and len(scopes) > 1:
            return [self.made(start, i, head, one, side or own, receiver, back, plural=True) for one in scopes]
        return [
            self.made(
                start,
                i,
                head,
                (head, end),
                side or own,
                receiver,
                back,
                plural=plural,
            )
        ]

    def sides_in(self, end: int, start: int, receiver: str) -> list[str]:
        """The sides named in the scope of a plural: the ambassadors of Marland and Veldania."""
        sides = self.sentence.in_order("side")
        return [mark.value for mark in sides if start <= mark.i < end and mark.value != receiver]

    def owner(self, start: int) -> tuple[str, int]:
        """The side named by a demonym or possessive before a post, and where that begins."""
        back = start
        if self.low(back - 1) in {self.lexicon.pack.possessive}:
            back -= 1
        mark = self.sentence.mark_at(back - 1, "side", "demonym", "body") if back else None
        if mark and (mark.kind == "demonym" or back < start or mark.kind == "side"):
            return mark.value, mark.i
        return "", start

    def scopes(self, i: int, head: int, end: int) -> tuple[list[tuple[int, int]], int, str, str]:
        """Stretches after the head that belong to the post, its end, the side they name, and a receiver."""
        found: list[tuple[int, int]] = []
        own = receiver = ""
        envoy = any(self.words.plurals.get(self.low(k), self.low(k)) in self.words.envoys for k in range(i, head))
        at = end
        while at < len(self.tokens) and at - i < FARTHEST:
            link = at
            if (
                found
                and self.low(link) in self.words.joiners
                and self.low(link + 1) in self.words.scope_links
                and self.low(head - 1) in self.words.plurals
            ):
                link += 1
            if self.low(link) not in self.words.scope_links:
                break
            stop, side, kind = self.scope_from(link)
            if stop is None:
                break
            if side and envoy and self.low(link) in self.words.receiver_links:
                receiver = side
            elif side and not own and kind != "place":
                own = side
            found.append((link, stop))
            at = stop
        return found, at, own, receiver

    def scope_from(self, link: int) -> tuple[int | None, str, str]:
        """Where the scope after a link ends, the side it names, and the kind of its mark; None without a scope."""
        at = link + 1
        while self.low(at) in self.words.articles or (at > link + 1 and self.low(at) in self.words.scope_links):
            at += 1
        side = kind = ""
        end: int | None = None
        while at < len(self.tokens):
            mark = self.sentence.mark_at(at, "side", "body", "place", "demonym")
            if mark and mark.i == at:
                if self.low(link) not in self.words.scope_links:
                    break
                side, kind = side or mark.value, kind or mark.kind
                owns = self.low(mark.j) == self.lexicon.pack.possessive
                at = mark.j + owns
                end = end if owns else at
                continue
            step = self.scope_word(at, link)
            if step == 0:
                break
            at += step
            end = at
        return end, "" if kind == "place" else side, kind

    def scope_word(self, at: int, link: int) -> int:
        """How many tokens from here belong to the scope: a scope word, a run of capitals, a joined scope."""
        token = self.tokens[at]
        dates = self.lexicon.pack.dates
        if token.low in dates.weekdays or token.low in dates.months:
            return 0
        if token.word and token.low in self.words.scopes and not self.begins_post_inside(at):
            return 1
        if token.word and token.capital:
            return self.capitals(at)
        small = token.low in self.words.inside or token.low in self.words.joiners or token.low == ","
        if small and at > link + 1 and self.joined(at):
            return 1
        return 0

    def begins_post_inside(self, at: int) -> bool:
        """A scope word that stands before another head, as in "and Defence Minister"."""
        return at > 0 and self.low(at - 1) in {*self.words.joiners, ","} and self.begins_post(at)

    def joined(self, at: int) -> bool:
        """Whether what follows a comma, and, or a small word still belongs to the scope."""
        following = at + 1
        if self.plural_head and self.low(at) in self.words.joiners and self.low(following) in self.words.scope_links:
            return False
        while self.low(following) in self.words.articles or self.low(following) in self.words.inside:
            following += 1
        if following >= len(self.tokens) or self.begins_post(at + 1) or self.begins_post(following):
            return False
        token = self.tokens[following]
        if self.low(at) == ",":
            return token.low in self.words.scopes and token.capital and self.comma_list(following)
        if token.low in self.words.scopes:
            return True
        return token.capital and self.capitals(following) > 0 and (self.known_end(following) or self.single(following))

    def comma_list(self, at: int) -> bool:
        """Whether scope words go on to an "and": Youth, Sport and Culture."""
        for k in range(at, min(at + 8, len(self.tokens))):
            if self.low(k) in self.words.joiners:
                return self.low(k + 1) in self.words.scopes and not self.begins_post(k + 1)
            if self.low(k) not in self.words.scopes and self.low(k) != ",":
                return False
        return False

    def single(self, at: int) -> bool:
        """Whether one capital stands alone before a comma, a bracket or small letters: "and Diaspora, Ana Rell"."""
        alone = at + 1 >= len(self.tokens) or not (self.tokens[at + 1].capital and self.tokens[at + 1].word)
        mark = self.sentence.mark_at(at, "holder", "honorific", "rank", "side")
        return alone and mark is None and not self.plural_head and self.low(at + 1) != "."

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
        while (
            end < len(self.tokens)
            and self.tokens[end].word
            and self.tokens[end].capital
            and not self.sentence.mark_at(end, "holder", "honorific", "rank")
        ):
            end += 1
        things = [k for k in range(at, end) if self.thing(k)]
        if things:
            return things[-1] + 1 - at
        if self.sentence.mark_at(at - 1, "demonym"):
            return 1
        if at > 0 and self.low(at - 1) not in {*self.words.scope_links, *self.words.articles}:
            return 0
        return end - at if end - at <= 2 else 0

    def made(
        self,
        start: int,
        i: int,
        head: int,
        scope: tuple[int, int],
        side: str,
        receiver: str,
        back: int,
        *,
        plural: bool,
    ) -> Post:
        """The post with its words: head and scope, without the side that is named in it."""
        singular = self.lexicon.pack.offices.plurals.get(self.low(head - 1))
        words = self.sentence.words(start, head)
        if singular and words:
            words = words[: len(words) - len(self.tokens[head - 1].text)] + cased_like(
                singular, self.tokens[head - 1].text
            )
        tail = self.tail(head, scope)
        own = words + (" " + tail if tail else "")
        last = max(scope[1], head)
        first = min(back, start)
        return Post(
            start,
            last,
            self.lexicon.pack.base_post(own),
            self.low(head - 1),
            self.sentence.span_of(start, last),
            side,
            receiver,
            article=back < start or self.low(first - 1) in self.words.articles,
            former=self.former(first),
            plural=plural,
            generic=not tail and head - start == 1 and self.low(head - 1) in self.words.generic,
        )

    def tail(self, head: int, scope: tuple[int, int]) -> str:
        """The words of the scope; "of Veldania" and "of the organisation" go, "to Veldania" stays."""
        at, end = (head, scope[1]) if scope[0] <= head else scope
        kept: list[tuple[int, int]] = []
        while at < end:
            skip = self.side_phrase(at, end) or self.people_word(at)
            if skip:
                at = skip
                continue
            kept.append((at, at + 1))
            at += 1
        text = ""
        for a, b in kept:
            gap = " " if text and self.tokens[a].start > self.tokens[a - 1].end else ""
            text += gap + self.sentence.words(a, b)
        return text.strip()

    def side_phrase(self, at: int, end: int) -> int:
        """Where "of the Kingdom of Veldania" ends, if it stands here and the link is not one of receivers."""
        if self.low(at) not in self.words.scope_links:
            return 0
        if self.low(at) in self.words.receiver_links:
            return self.dropped_scope(at, end)
        after = at + 1
        while self.low(after) in self.words.articles:
            after += 1
        mark = self.sentence.mark_at(after, "side")
        stop = mark.j if mark and mark.i == after and mark.j <= end and not self.name_goes_on(mark.j) else 0
        while stop and stop + 1 < end and (self.low(stop) in self.words.joiners or self.low(stop) == ","):
            following = stop + 1
            while self.low(following) in self.words.articles:
                following += 1
            another = self.sentence.mark_at(following, "side")
            if not (another and another.i == following and another.j <= end):
                break
            stop = another.j
        return stop or self.dropped_scope(at, end)

    def people_word(self, at: int) -> int:
        """Where a demonym inside a scope ends: the Chief of the Veldanian Navy is the Chief of the Navy."""
        mark = self.sentence.mark_at(at, "demonym", "side")
        owns = mark is not None and self.low(mark.j) == self.lexicon.pack.possessive
        return mark.j + owns if mark and mark.i == at and (owns or mark.kind == "demonym") else 0

    def name_goes_on(self, at: int) -> bool:
        """Whether a capital right behind a side makes it part of a longer name: the Compact Liaison Office."""
        if at < len(self.tokens) and self.low(at) == self.lexicon.pack.possessive:
            return True
        return at < len(self.tokens) and self.tokens[at].word and self.tokens[at].capital and self.thing(at)

    def dropped_scope(self, at: int, end: int) -> int:
        """Where "at the Embassy of Veldania" ends: a scope that only says where someone sits."""
        after = at + 1
        while self.low(after) in self.words.articles:
            after += 1
        return end if self.low(after) in self.words.seats and after < end else 0

    def former(self, start: int) -> bool:
        """Whether a word before the post says that it is held no more."""
        return any(self.low(k) in self.words.former for k in (start - 1, start - 2) if k >= 0)


def find_posts(sentence: Sentence, lexicon: Lexicon) -> list[Post]:
    """The posts of a sentence by the pack's own function or, without one, by this module's."""
    own = lexicon.pack.find_posts
    return own(sentence, lexicon.pack) if own else Finder(lexicon, sentence).find()
