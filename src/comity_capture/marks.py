"""The small shapes that stages hand to one another: tokens, marks on them, sentences, posts as found."""

from dataclasses import dataclass, field

from comity_capture.draft import Span


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign; `low` is its lower case by the rules of the language."""

    text: str
    low: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def word(self) -> bool:
        """Whether it begins with a letter."""
        return self.text[0].isalpha()


@dataclass(frozen=True, slots=True)
class Mark:
    """Something the lexicon knows, over the tokens from i to j (exclusive)."""

    kind: str  # side, demonym, place, body, holder, rank, honorific
    value: str
    i: int
    j: int


@dataclass(frozen=True, slots=True)
class Post:
    """The words of a post over tokens i to j; `side` and `receiver` only as its own words say."""

    i: int
    j: int
    words: str
    head: str
    span: Span
    side: str = ""
    receiver: str = ""
    article: bool = False
    former: bool = False
    plural: bool = False
    generic: bool = False
    rule: str = "post.head-scope"


@dataclass(frozen=True, slots=True)
class Slot:
    """A post that the words of a clause give to somebody; the role says in which form he stands beside the verb."""

    post: Post
    i: int  # tokens of the words that name the office
    j: int
    verb: Span
    role: str  # to: in the dative, who: the subject, whom: the object, next: right behind, on: its owner


@dataclass(slots=True)
class Sentence:
    """Tokens of one sentence with what is known of them."""

    start: int
    end: int
    tokens: list[Token]
    zone: str = "body"  # title, lead, body, caption, background, boilerplate, contact
    paragraph: int = 0
    number: int = 0
    text: str = ""
    low: str = ""
    marks: list[Mark] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)

    @property
    def span(self) -> Span:
        """Where it stands in the clean text."""
        return Span(self.start, self.end)

    def words(self, i: int, j: int) -> str:
        """The text from token i to token j, exclusive."""
        return self.text[self.tokens[i].start - self.start : self.tokens[j - 1].end - self.start]

    def span_of(self, i: int, j: int) -> Span:
        """The span from token i to token j, exclusive."""
        return Span(self.tokens[i].start, self.tokens[j - 1].end)

    def token_at(self, place: int) -> int:
        """Index of the first token that ends after this place of the clean text."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].end <= place:
                low = middle + 1
            else:
                high = middle
        return low

    def mark_at(self, i: int, *kinds: str) -> Mark | None:
        """The mark of one of these kinds that covers token i."""
        return next((mark for mark in self.marks if mark.i <= i < mark.j and mark.kind in kinds), None)

    def in_order(self, *kinds: str) -> list[Mark]:
        """The marks of these kinds, from left to right."""
        return sorted((mark for mark in self.marks if mark.kind in kinds), key=lambda mark: mark.i)

    def people(self) -> list[str]:
        """The people named here, each once, from left to right."""
        return list(dict.fromkeys(mark.value for mark in self.in_order("person")))

    def sides(self) -> list[str]:
        """The sides that are named here, by their name, their people or a body, from left to right."""
        return [mark.value for mark in self.in_order("side", "demonym", "body") if mark.value]

    def covered(self, i: int) -> bool:
        """Whether a post covers token i."""
        return any(post.i <= i < post.j for post in self.posts)


ASIDE_AT_MOST = 4  # tokens in brackets behind a post that only say it in another way: (Taoiseach)


def behind_aside(sentence: Sentence, at: int, end: int) -> int:
    """Where a short aside in brackets that begins here ends, or this place."""
    if at >= end or sentence.tokens[at].text != "(":
        return at
    closed = next((k for k in range(at, min(at + ASIDE_AT_MOST, end)) if sentence.tokens[k].text == ")"), None)
    return at if closed is None else closed + 1
