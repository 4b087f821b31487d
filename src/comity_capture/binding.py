"""Who has which post: posts bound to the names of a sentence."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from comity_capture.lexicon import Lexicon
from comity_capture.marks import Post, Sentence, behind_aside
from comity_capture.names import Name
from comity_capture.pack import compiled
from comity_capture.whose_posts import anothers_post

Item = Name | Post
RANKS = ("commander", "commandant", "commandante")  # posts that are ranks right before a name
BARE_RANKS = ("Commander",)  # right before a name, without article or owner, a rank of the navy


@dataclass(slots=True)
class Binder:
    """Binds the posts of one sentence to its names."""

    lexicon: Lexicon
    sentence: Sentence
    names: list[Name]
    pairs: list[tuple[Name, Post, str]] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)
    followed: set[int] = field(default_factory=set)

    def bind(self) -> list[tuple[Name, Post, str]]:
        """Pairs of name and post, by brackets, by nearness, by order in a list, and by a plural shared out."""
        posts = [post for post in self.sentence.posts if self.sentence.text]
        items: list[Item] = sorted([*self.names, *posts], key=lambda item: item.i)
        for segment in self.segments(items):
            self.tight(segment)
            self.brackets(segment)
            self.plurals(segment)
            self.respectively(segment)
            self.commas(segment)
        return self.pairs

    def pair(self, name: Name, post: Post, rule: str) -> None:
        """Keep one pair."""
        self.pairs.append((name, post, rule))
        if ".after" in rule or rule == "role.brackets":
            self.followed.add(id(name))
        self.taken.update((id(name), id(post)))

    def free(self, item: Item) -> bool:
        """Whether nothing is bound to it yet."""
        return id(item) not in self.taken

    def gap(self, first: Item, second: Item) -> str:
        """What stands between two items: tight, comma, and, bracket, or far."""
        start = second.lead if isinstance(second, Name) else second.i
        offices = self.lexicon.pack.offices
        seen: set[str] = set()
        opened: set[str] = set()
        begin = self.behind_spread(first)
        begin = behind_aside(self.sentence, begin, start) if isinstance(first, Post) else begin
        for k in range(begin, start):
            token = self.sentence.tokens[k]
            if token.low in offices.joiners or token.low in offices.list_words:
                seen.add("and")
            elif token.text == "," or (token.text == "–" and offices.comma_joins):
                seen.add("comma")
            elif token.text in "()":
                seen.add("bracket")
                if token.text == ")" and "bracket" in opened:
                    seen.discard("bracket")
                opened.add("bracket")
            elif not self.passes(k) or (token.low in offices.passives and isinstance(first, Post)):
                return "far"
        for kind in ("bracket", "and", "comma"):
            if kind in seen:
                return kind
        return "tight"

    def behind_spread(self, item: Item) -> int:
        """Where an item ends, with "of the two countries" behind a plural post."""
        if not isinstance(item, Post):
            return item.j
        rest = self.sentence.low[item.span.end - self.sentence.start :]
        offices = self.lexicon.pack.offices
        match = compiled(offices.spread if item.plural else offices.latter).match(rest.lstrip())
        return (
            self.sentence.token_at(item.span.end + len(rest) - len(rest.lstrip()) + match.end() - 1) + 1
            if match
            else item.j
        )

    def passes(self, k: int) -> bool:
        """Whether a token between a post and a name means nothing there: an article, a possessive, a side, a title."""
        low = self.sentence.tokens[k].low
        offices = self.lexicon.pack.offices
        if low in offices.articles or low in offices.fillers or low in offices.former or low in offices.to_come:
            return True
        tokens = self.sentence.tokens
        if k and tokens[k - 1].low in offices.as_words and low in offices.scope_links:
            return True
        if low in offices.as_words or any(token.low in offices.as_words for token in tokens[k + 1 : k + 3]):
            return low in offices.as_words or low in offices.scope_links or low in offices.fillers
        if low in offices.scope_links:
            return bool(self.sentence.mark_at(k + 1, "side", "body") or self.sentence.mark_at(k + 2, "side", "body"))
        return (
            bool(self.sentence.mark_at(k, "side", "demonym", "honorific", "rank", "body"))
            or low == self.lexicon.pack.possessive
        )

    def segments(self, items: list[Item]) -> Iterable[list[Item]]:
        """Runs of items with nothing but separators between them."""
        run: list[Item] = []
        for item in items:
            if run and self.gap(run[-1], item) == "far":
                yield run
                run = []
            run.append(item)
        if run:
            yield run

    def tight(self, segment: list[Item]) -> None:
        """Minister Rell: a post right before a name; with it the posts joined before it by and."""
        for first, second in zip(segment, segment[1:], strict=False):
            if (
                isinstance(first, Post)
                and isinstance(second, Name)
                and not first.plural
                and self.gap(first, second) == "tight"
            ):
                if self.rank_like(segment, first, second):
                    continue
                self.pair(second, first, "role.before.tight")
                self.joined_before(segment, first, second)
                self.titled(segment, first, second)
            elif (
                isinstance(first, Name)
                and isinstance(second, Post)
                and self.free(second)
                and self.after_tight(first, second)
            ):
                self.pair(first, second, "role.after.tight")

    def after_tight(self, first: Name, second: Post) -> bool:
        """Languages in which a post may follow a name without a comma say so; "as" and the like count everywhere."""
        between = {self.sentence.tokens[k].low for k in range(first.j, second.i)}
        return bool(between & set(self.lexicon.pack.offices.as_words)) and self.gap(first, second) == "tight"

    def rank_like(self, segment: list[Item], title: Post, name: Name) -> bool:
        """Our Defence Attaché, Commander Rell: a rank that is a post elsewhere; the post is the one before it."""
        at = segment.index(title)
        before = segment[at - 1] if at else None
        if title.words in BARE_RANKS and not title.article and not title.side:
            self.taken.add(id(title))
            if not (isinstance(before, Post) and not before.plural and self.gap(before, title) == "comma"):
                return True
            self.taken.discard(id(title))
        low = title.words.lower()
        rank = low in self.lexicon.pack.offices.bare_ranks and not title.side and name.lead == title.j
        if low not in RANKS or not isinstance(before, Post) or before.plural:
            return rank
        if not self.free(before) or self.gap(before, title) != "comma":
            return rank
        self.taken.add(id(title))
        self.pair(name, before, "role.apposition.before")
        return True

    def titled(self, segment: list[Item], title: Post, name: Name) -> None:
        """The Special Representative, Ambassador Rell: the post before a title that is a post too."""
        at = segment.index(title)
        before = segment[at - 1] if at else None
        if isinstance(before, Post) and before.rule == "post.counterpart" and before.side and self.free(before):
            self.pair(name, before, "role.apposition.before")  # her Norlandic counterpart, Secretary of Defence Rell
            return
        offices = self.lexicon.pack.offices
        titles = {*offices.title_posts, *(offices.members if offices.open_scopes else ())}  # le député Rell
        if title.words.lower() not in titles or not isinstance(before, Post):
            return
        if self.free(before) and before.article and self.gap(before, title) == "comma":
            self.pair(name, before, "role.apposition.before")

    def joined_before(self, segment: list[Item], post: Post, name: Name) -> None:
        """The Prime Minister and Minister of Defence Rell: both, where only the first has an article."""
        at = segment.index(post)
        offices = self.lexicon.pack.offices
        several = self.bare_pair(segment, at) or self.titled_in_full(segment, at)
        joins = {"and", "comma"} if offices.comma_joins or several else {"and"}
        if "comma" in joins and (not offices.comma_joins or post.words.lower() in offices.title_posts):
            joins.add("tight")
        while at > 0:
            before = segment[at - 1]
            if not (
                isinstance(before, Post) and self.free(before) and self.gap(before, post) in joins and not post.article
            ):
                return
            if "comma" not in joins and self.comma_between(before, post):
                return
            if "comma" in joins and self.told_before(before, post):
                return
            self.pair(name, before, "role.before.joined")
            post, at = before, at - 1

    def told_before(self, before: Post, post: Post) -> bool:
        """The Minister, the first deputy chief Vess: a bare head and a comma stand for someone named before."""
        lone = before.generic and not before.side and before.words.lower() not in self.lexicon.pack.offices.title_posts
        return lone and self.gap(before, post) == "comma"

    def bare_pair(self, segment: list[Item], at: int) -> bool:
        """Chief of Staff, Deputy Minister Rell: two posts without article, the first of them heading the list."""
        before, post = segment[at - 1] if at else None, segment[at]
        if not (at == 1 and isinstance(before, Post) and isinstance(post, Post)):
            return False
        return not before.article and not post.article and before.j - before.i > 1

    def titled_in_full(self, segment: list[Item], at: int) -> bool:
        """Du Premier ministre, ministre d'État, ministre de la Défense, X: only the first of them has an article."""
        if not self.lexicon.pack.offices.open_scopes or at == 0:
            return False
        last, first = segment[at], at
        while first > 0 and isinstance(segment[first - 1], Post):
            first -= 1
        posts = [item for item in segment[first : at + 1] if isinstance(item, Post)]
        named = first > 0 and isinstance(segment[first - 1], Name)
        plain = not any(post.plural or post.rule == "post.counterpart" for post in posts)
        opened = isinstance(last, Post) and posts[0].article and not any(post.article for post in posts[1:])
        return opened and plain and not named

    def comma_between(self, first: Item, second: Item) -> bool:
        """Whether a comma stands between two items."""
        start = second.lead if isinstance(second, Name) else second.i
        return any(self.sentence.tokens[k].text == "," for k in range(first.j, start))

    def brackets(self, segment: list[Item]) -> None:
        """Ana Rell (Minister of Defence): brackets win over commas."""
        for first, second in zip(segment, segment[1:], strict=False):
            if isinstance(first, Post) and isinstance(second, Name) and self.named_in_brackets(first, second):
                self.pair(second, first, "role.brackets")
            elif (
                isinstance(first, Name)
                and isinstance(second, Post)
                and self.free(second)
                and self.gap(first, second) == "bracket"
            ):
                opened = any(self.sentence.tokens[k].text == "(" for k in range(first.j, second.i))
                closed = any(self.sentence.tokens[k].text == ")" for k in range(first.j, second.i))
                if opened and not closed:
                    self.pair(first, second, "role.brackets")

    def named_in_brackets(self, first: Item, second: Item) -> bool:
        """The Minister of Defence (Ana Rell): nothing but a name in the brackets behind a post."""
        if not (isinstance(first, Post) and isinstance(second, Name) and self.free(first) and self.free(second)):
            return False
        tokens = self.sentence.tokens
        closed = second.j < len(tokens) and tokens[second.j].text == ")"
        return not first.plural and closed and second.lead - first.j == 1 and tokens[first.j].text == "("

    def plurals(self, segment: list[Item]) -> None:
        """The Ministers of Foreign Affairs and of Defence, Rell and Vess: in order, only if the counts agree."""
        at = 0
        while at < len(segment):
            first = segment[at]
            if not (isinstance(first, Post) and first.plural) or self.addressed(first):
                at += 1
                continue
            posts = [first]
            while at + len(posts) < len(segment) and isinstance(following := segment[at + len(posts)], Post):
                if not following.plural:
                    break
                posts.append(following)
            names = self.names_after(segment, at + len(posts))
            self.share_out(posts, names)
            at += len(posts) + len(names)

    def respectively(self, segment: list[Item]) -> None:
        """Rell and Vess, respectively Minister and Ambassador: as many posts as names, in order."""
        if not any(token.low in self.lexicon.pack.offices.respective for token in self.sentence.tokens):
            return
        names = self.names_after(segment, 0)
        posts = [item for item in segment[len(names) :] if isinstance(item, Post)]
        if len(names) > 1 and len(names) + len(posts) == len(segment) and len(names) == len(posts):
            for name, post in zip(names, posts, strict=True):
                self.pair(name, post, "role.after.in-order")

    def names_after(self, segment: list[Item], at: int) -> list[Name]:
        """The names that follow one another from here."""
        found: list[Name] = []
        for item in segment[at:]:
            if not isinstance(item, Name):
                break
            found.append(item)
        return found

    def share_out(self, posts: list[Post], names: list[Name]) -> None:
        if len(posts) == len(names):
            for post, name in zip(posts, names, strict=True):
                self.pair(name, post, "role.plural.in-order")
        elif len(posts) == 1:
            for name in names:
                self.pair(name, posts[0], "role.plural.each")

    def commas(self, segment: list[Item]) -> None:
        """Apposition: a post without article goes with the name before it, then from left to right with the nearest."""
        self.bare_after(segment)
        at = 0
        while at < len(segment) - 1:
            first, second = segment[at], segment[at + 1]
            if self.gap(first, second) != "comma" or self.of_another(first, second):
                at += 1
            elif isinstance(first, Post) and isinstance(second, Name) and self.free(first) and self.free(second):
                self.pair(second, first, "role.apposition.before")
                self.joined_before(segment, first, second)
                at += 1 if first.rule == "post.counterpart" else 2  # his counterpart, Ana Rell, the Minister of Trade
            elif (
                isinstance(first, Name)
                and isinstance(second, Post)
                and self.free(second)
                and self.open_after(segment, at)
            ):
                self.pair(first, second, "role.apposition.after")
                at = self.joined_after(segment, at + 1, first)
            else:
                at += 1

    def of_another(self, first: Item, second: Item) -> bool:
        """Proposed by the Minister, le général Rell: a post behind such words, and an article before the name."""
        if isinstance(first, Name) and isinstance(second, Post) and self.heads_clause(second):
            return True
        if not (isinstance(first, Post) and isinstance(second, Name)):
            return False
        if self.addressed(first):
            return self.sentence.tokens[min(second.j, len(self.sentence.tokens) - 1)].text != ","
        return anothers_post(self.sentence, self.lexicon.pack, first, second)

    def addressed(self, post: Post) -> bool:
        """Welcoming the Minister, Rell said: a post that a participle opens the sentence with is not hers."""
        begin = self.sentence.tokens[post.i].start - self.sentence.start
        words = self.lexicon.pack.offices.addressed
        return bool(words) and bool(compiled(words).search(self.sentence.low, 0, begin))

    def heads_clause(self, post: Post) -> bool:
        """After his talks with Ana Rell, the Minister said: a post with an article and a verb right behind it."""
        words = self.lexicon.pack.offices.clause_verbs
        behind = self.sentence.low[post.span.end - self.sentence.start :]
        return bool(words) and post.article and bool(compiled(words).match(behind))

    def bare_after(self, segment: list[Item]) -> None:
        """Ana Rell, Minister of Defence: without article the post follows its name, unless the list began with one."""
        for at in range(1, 0 if self.lexicon.pack.offices.comma_joins else len(segment)):
            name, post = segment[at - 1], segment[at]
            if not (isinstance(name, Name) and isinstance(post, Post)) or post.article or not self.free(post):
                continue
            led = at > 1 and self.begins_with_post(segment, at - 2) and self.gap(segment[at - 2], name) == "comma"
            led = led and not self.of_another(segment[at - 2], name)
            if self.gap(name, post) == "comma" and not led and id(name) not in self.followed:
                self.pair(name, post, "role.apposition.after")
                self.joined_after(segment, at, name)
                self.counterpart_before(segment, at - 1)

    def counterpart_before(self, segment: list[Item], at: int) -> None:
        """His Norlandic counterpart, Ana Rell, Minister of Trade: the side of the counterpart counts too."""
        before = segment[at - 1] if at else None
        if isinstance(before, Post) and before.rule == "post.counterpart" and self.free(before):
            name = segment[at]
            if isinstance(name, Name) and self.gap(before, name) in {"comma", "tight"}:
                self.pair(name, before, "role.apposition.before")

    def begins_with_post(self, segment: list[Item], at: int) -> bool:
        """Whether a free post stands here without a name before it that it may follow."""
        first = segment[at]
        if not (isinstance(first, Post) and self.free(first)) or first.rule == "post.counterpart":
            return False
        return at == 0 or not isinstance(segment[at - 1], Name) or self.gap(segment[at - 1], segment[at]) != "comma"

    def open_after(self, segment: list[Item], at: int) -> bool:
        """Whether a name may take the post behind it: it has none there yet, and the post no free name of its own."""
        name = segment[at]
        if id(name) in self.followed:
            return False
        following = segment[at + 2] if at + 2 < len(segment) else None
        own = isinstance(following, Name) and self.free(following) and self.gap(segment[at + 1], following) == "comma"
        return self.free(name) or not own

    def joined_after(self, segment: list[Item], at: int, name: Name) -> int:
        """Ana Rell, Prime Minister and Minister of Defence: both; returns the place after the last."""
        while at + 1 < len(segment):
            post, following = segment[at], segment[at + 1]
            if not (isinstance(following, Post) and self.free(following) and not following.article):
                break
            listed = self.gap(post, following) == "comma" and self.lexicon.pack.offices.open_scopes
            joined = self.gap(post, following) == "and" and not self.comma_between(post, following)
            if not (joined or listed) or self.named_next(segment, at + 1):
                break
            self.pair(name, following, "role.after.joined")
            at += 1
        return at + 1

    def named_next(self, segment: list[Item], at: int) -> bool:
        """Whether the post at this place has its own name right behind it."""
        return (
            at + 1 < len(segment)
            and isinstance(segment[at + 1], Name)
            and self.gap(segment[at], segment[at + 1]) in {"tight", "comma"}
        )
