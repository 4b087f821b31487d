"""Posts in a sentence for languages in which the head noun comes first: Minister of ..., ministre de la ..."""

from dataclasses import dataclass

from comity_capture.house_names import without_house
from comity_capture.lexicon import Lexicon, cased_like
from comity_capture.marks import Mark, Post, Sentence
from comity_capture.office_nouns import of_office, office_begins
from comity_capture.office_verbs import house_post, led_post
from comity_capture.pack import compiled
from comity_capture.scope_ends import belongs, indefinite
from comity_capture.scopes import ScopeReader

FARTHEST = 18  # tokens of one post


@dataclass
class Finder(ScopeReader):
    """Finds the posts of one sentence, left to right."""

    def find(self) -> list[Post]:
        """All posts, none within another."""
        found: list[Post] = []
        i = 0
        while i < len(self.tokens):
            if self.low(i) in self.words.counterpart and self.low(i) not in self.words.counterpart_tails:
                found.append(self.counterpart(i))
                i = found[-1].j
                continue
            if self.words.office_nouns and office_begins(self.sentence, self.words, i):
                (held,) = self.posts_from(i, i + 1)
                found.extend([of_office(self.sentence, self.words, held)] if " " in held.words else [])
                i = held.j
                continue
            led = led_post(self, i) if self.low(i) in self.words.office_verbs else None
            led = led or (house_post(self, i) if self.low(i) in self.words.led_verbs else None)
            if led:
                found.append(led)
                i = led.j
                continue
            head = self.head_at(i)
            if head is None:
                i += 1
                continue
            posts = self.posts_from(i, head, max((post.j for post in found), default=0))
            found.extend(posts)
            i = max(head, posts[-1].j if posts else head)
        return found

    def counterpart(self, i: int) -> Post:
        """Her Veldanian counterpart: a post to be copied, with the side it names."""
        side, _ = self.owner(i)
        end = i + 1 + (self.low(i + 1) in self.words.counterpart)
        behind = self.sentence.mark_at(end, "demonym") if end < len(self.tokens) and not side else None
        if behind:
            side, end = behind.value, behind.j
        return Post(
            i,
            end,
            "",
            "counterpart",
            self.sentence.span_of(i, end),
            side,
            plural=self.low(i).endswith("s"),
            rule="post.counterpart",
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

    def posts_from(self, i: int, head: int, floor: int = 0) -> list[Post]:
        """The post around the head that ends at `head`, or one for each scope of a plural head."""
        start = self.left(i, floor)
        end = head
        behind: Mark | None = None  # a people named behind the head: ministre veldanien
        while end < len(self.tokens) and (belongs(self, end) or self.people_word(end)):
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
        while (
            start - back < 3
            and self.low(back - 1) in self.words.fillers
            and self.low(back - 1) not in (self.words.former)
        ):
            back -= 1
        if back < start and not (self.possessive(back - 1) or (back and self.sentence.mark_at(back - 1, "demonym"))):
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
            if self.low(link) not in self.words.scope_links and not (found and self.region_behind(link)):
                break
            stop, side, kind = self.scope_from(link)
            unset = indefinite(self.sentence, self.words, link + 1)
            if stop is None or (self.low(link) in self.words.receiver_links and (receiver or unset)):
                break  # representative to the Compact in Velmar: where it is; minister in a reshuffle
            if side and envoy and self.low(link) in self.words.receiver_links and self.right_behind(link):
                receiver = side
            elif side and not own and kind != "place" and not self.only_seated(i, link):
                own = side
            found.append((link, stop))
            at = stop
        return found, at, own, receiver

    def only_seated(self, head: int, link: int) -> bool:
        """Coordinator for Veldania, Head of the Liaison Office in Veldania: where it works, and not whose it is."""
        if self.low(link) in self.words.subject_links:
            return self.words.open_scopes or self.right_behind(link)  # but: for Civil Protection of Veldania
        seated = self.low(link) in self.words.receiver_links and self.right_behind(link)
        return seated and any(self.low(k) in self.words.outposts for k in range(head, link))

    def right_behind(self, link: int) -> bool:
        """Whether the side itself stands behind a link, not other words of the scope: to Veldania."""
        at = link + 1
        while self.low(at) in self.words.articles:
            at += 1
        return at < len(self.tokens) and bool(self.sentence.mark_at(at, "side", "body", "demonym"))

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
        noun = self.words.noun_heads.get(self.low(head - 1))
        if noun and words:  # takes command of: the commander of
            words = words[: len(words) - len(self.tokens[head - 1].text)] + cased_like(noun, self.tokens[head - 1].text)
        sent = not plural and compiled(self.words.senders).search(
            self.sentence.words(start, max(scope[1], head)).lower()
        )
        tail = self.tail(head, scope, sent=bool(sent))
        own = "" if noun and not self.held(head, tail) else f"{words} {tail}".rstrip()  # took command of the situation
        last = max(scope[1], head)
        first = min(back, start)
        return Post(
            start,
            last,
            self.lexicon.pack.base_post(own),
            noun or self.low(head - 1),
            self.sentence.span_of(start, last),
            side,
            receiver,
            article=back < start or self.opened_by_article(first),
            former=self.former(first),
            plural=plural,
            generic=not tail and head - start == 1 and self.low(head - 1) in self.words.generic,
        )

    def held(self, head: int, tail: str) -> bool:
        """Whether what an office is told of has a holder: the helm of the centre, but not of the talks."""
        housed = self.low(head - 1) in self.words.housed
        return bool(tail) and (not housed or tail.split()[-1].lower() in self.words.led_houses)

    def opened_by_article(self, first: int) -> bool:
        """Whether an article stands before a post, with a filler between where scopes are open: the new minister."""
        before = self.low(first - 1)
        if self.words.open_scopes and before in self.words.fillers:
            before = self.low(first - 2)
        contracted = before in self.words.definite and self.words.open_scopes
        return contracted or before in {*self.words.articles, *self.words.its_words}

    def tail(self, head: int, scope: tuple[int, int], *, sent: bool) -> str:
        """The words of the scope; "of Veldania" goes, but not off who is sent by it, and "to Veldania" stays."""
        at, end = (head, scope[1]) if scope[0] <= head else scope
        kept: list[tuple[int, int]] = []
        while at < end:
            joined = self.joined_sides(at, end)
            if joined:
                kept.extend((k, k + 1) for k in range(at, joined))
                at = joined
                continue
            noun = self.words.open_scopes and self.tokens[at].capital  # the Veldanians abroad, no adjective
            people = 0 if noun else self.people_word(at)
            realm = 0 if sent else self.realm_of_head(at, head)
            if realm:
                kept.extend((k, k + 1) for k in range(at, realm))
                at = max(realm, self.land_behind(realm))
                continue
            owned = 0 if self.names_body(at) else self.side_phrase(at, end) or people
            skip = people * (self.words.open_scopes and at == head) if sent else owned  # the Norlandic attaché
            skip = skip or (0 if sent else self.side_before_scope(at, end))
            skip = skip or self.dropped_scope(at, end) if self.low(at) in self.words.scope_links else skip
            skip = skip or self.whose_forces(at, end, head) or (0 if sent else self.land_of_body(at, end))
            if skip:
                at = skip
                continue
            kept.append((at, at + 1))
            at += 1
        while kept and self.low(kept[-1][0]) in {*self.words.joiners, ","}:
            kept.pop()
        while kept and self.low(kept[0][0]) in {*self.words.joiners, ","}:
            kept.pop(0)
        text = ""
        for a, b in kept:
            gap = " " if text and self.tokens[a].start > self.tokens[a - 1].end else ""
            text += gap + self.sentence.words(a, b)
        return text.strip()

    def side_phrase(self, at: int, end: int) -> int:
        """Where "of the Kingdom of Veldania" ends, if it stands here and the link is not one of receivers."""
        if self.low(at) not in self.words.scope_links or self.low(at) in self.words.subject_links:
            return 0
        if self.low(at) in self.words.receiver_links:
            return self.dropped_scope(at, end)
        after = at + 1
        while self.low(after) in self.words.articles:
            after += 1
        after = self.behind_realm(after)
        mark = self.sentence.mark_at(after, "side") if after < len(self.tokens) else None
        stop = mark.j if mark and mark.i == after and mark.j <= end and not self.name_goes_on(mark.j) else 0
        while stop and stop + 1 < end and (self.low(stop) in self.words.joiners or self.low(stop) == ","):
            following = stop + 1
            while self.low(following) in self.words.articles:
                following += 1
            another = self.sentence.mark_at(following, "side")
            if not (another and another.i == following and another.j <= end):
                break
            stop = another.j
        if stop and self.side_before_scope(stop - 1, end):
            return 0
        return stop or self.dropped_scope(at, end)

    def side_before_scope(self, at: int, end: int) -> int:
        """Where a side ends that stands before the thing that is its own: head of the Pact delegation to Veldania."""
        mark = self.sentence.mark_at(at, "side")
        owned = mark is not None and mark.i == at and mark.j < end and self.low(mark.j) in self.words.scopes
        return mark.j if mark and owned and not self.tokens[mark.j].capital else 0

    def behind_realm(self, at: int) -> int:
        """Where the side begins in "the Republic of Veldania", if its registry name is the short one."""
        if at < len(self.tokens) and self.sentence.mark_at(at, "side"):
            return at
        if self.low(at) not in self.words.realms or self.low(at + 1) not in self.words.links_of_sides:
            return at
        after = at + 2
        while self.low(after) in self.words.articles:
            after += 1
        named = after < len(self.tokens) and self.sentence.mark_at(after, "side")
        return after if named else at

    def realm_of_head(self, at: int, head: int) -> int:
        """Where "of the Republic" ends right behind a post that is one of a whole realm, whichever the land."""
        behind = at + 1 + (self.low(at + 1) in self.words.articles)
        of_it = at == head and self.low(at) in self.words.links_of_sides and self.low(behind) in self.words.kept_realm
        return behind + 1 if of_it and self.low(head - 1) in self.words.realm_heads else 0

    def land_behind(self, realm: int) -> int:
        """Where the land ends that a realm is named with: the Republic of Veldania."""
        own = self.sentence.mark_at(realm - 1, "side")
        behind = realm + 1 + (self.low(realm + 1) in self.words.articles)
        linked = self.low(realm) in self.words.links_of_sides and behind < len(self.tokens)
        mark = self.sentence.mark_at(behind, "side") if linked else None
        return max(own.j if own else 0, mark.j if mark else 0)

    def people_word(self, at: int) -> int:
        """Where a demonym inside a scope ends: the Chief of the Veldanian Navy is the Chief of the Navy."""
        mark = self.sentence.mark_at(at, "demonym", "side")
        owns = mark is not None and self.possessive(mark.j)
        named = mark and owns and mark.j + 1 < len(self.tokens) and self.tokens[mark.j + 1].capital
        if mark and named and mark.kind == "side" and self.lexicon.kinds.get(mark.value) == "organisation":
            return 0  # Head of the Compact's Regional Centre: what the organisation has is named with it
        return mark.j + owns if mark and mark.i == at and (owns or mark.kind == "demonym") else 0

    def names_body(self, at: int) -> bool:
        """Whether a people within a scope belongs to the name of a body: of the Veldanian Academy."""
        mark = self.sentence.mark_at(at, "demonym")
        if not mark or mark.i != at or mark.j >= len(self.tokens) or self.words.open_scopes:
            return False
        if self.low(at - 1) not in self.words.articles:
            return False
        end = mark.j
        while end < len(self.tokens) and self.tokens[end].capital:
            end += 1
        return any(self.low(k) in self.words.named_houses for k in range(mark.j, end))

    def whose_forces(self, at: int, end: int, head: int) -> int:
        """Where "of the Veldanian armed forces" ends behind a post that has a scope: Chief of the General Staff."""
        if self.low(at) not in self.words.scope_links or not self.words.forces:
            return 0
        after = at + 1
        while self.low(after) in self.words.articles:
            after += 1
        mark = self.sentence.mark_at(after, "demonym") if after < end else None
        rest = range(mark.j, end) if mark else range(0)
        scoped = any(self.low(k) in self.words.scope_links for k in range(max(0, head - 5), at))
        return end if rest and scoped and all(self.low(k) in self.words.forces for k in rest) else 0

    def land_of_body(self, at: int, end: int) -> int:
        """Where "of Veldania" ends as the last words of a body's name: Speaker of the Senate of Veldania."""
        body = next((mark for mark in self.sentence.marks if mark.kind == "body" and mark.i < at < mark.j <= end), None)
        if body is None or self.low(at) not in self.words.links_of_sides:
            return 0
        after = at + 1 + (self.low(at + 1) in self.words.articles)
        last = after == body.j - 1 and self.lexicon.names_side(self.tokens[after])
        return body.j if last else 0

    def joined_sides(self, at: int, end: int) -> int:
        """Where "Veldanian–Norlandic" ends inside a scope: what joins two sides is no owner and stays whole."""
        mark = self.sentence.mark_at(at, "demonym", "side") if at < len(self.tokens) else None
        stop = self.dashed_sides(mark.j) if mark and mark.i == at else 0
        return stop if stop <= end else 0

    def name_goes_on(self, at: int) -> bool:
        """Whether a capital right behind a side makes it part of a longer name: the Compact Liaison Office."""
        if self.possessive(at) or self.dashed_sides(at):
            return True
        return at < len(self.tokens) and self.tokens[at].word and self.tokens[at].capital and self.thing(at)

    def dropped_scope(self, at: int, end: int) -> int:
        """Where "at the Embassy of Veldania" ends: a scope that only says where someone sits."""
        if self.low(at) in self.words.seats_kept or self.low(at - 1) in self.words.leading:
            return 0  # at the head of the embassy: that is what is led
        after = at + 1
        while self.low(after) in self.words.articles:
            after += 1
        mark = self.sentence.mark_at(after, "side", "demonym") if after < end else None
        after = mark.j if mark and self.low(mark.j) in self.words.seats else after  # at League headquarters
        return end if self.low(after) in self.words.seats and after < end else 0

    def former(self, start: int) -> bool:
        """Whether a word before the post says that it is held no more."""
        return any(self.low(k) in self.words.former for k in (start - 1, start - 2) if k >= 0)


def find_posts(sentence: Sentence, lexicon: Lexicon) -> list[Post]:
    """The posts of a sentence by the pack's own function or, without one, by this module's."""
    own = lexicon.pack.find_posts
    found = own(sentence, lexicon.pack) if own else Finder(lexicon, sentence).find()
    return [without_house(sentence, lexicon, post) for post in found]
