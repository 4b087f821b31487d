"""The people of a text, and the posts they have there."""

from dataclasses import dataclass, field

from comity_capture.draft import Span, Sureness
from comity_capture.marks import Post, Sentence
from comity_capture.names import Name


@dataclass(slots=True)
class Bound:
    """A post of a person as one sentence gives it."""

    post: Post
    rule: str
    sentence: Sentence
    words: str
    span: Span

    def before(self, sentence: Sentence) -> bool:
        """Whether someone acts in the post in an earlier paragraph: the ambassador who paid a farewell call."""
        return self.sentence.zone in {"lead", "body"} and self.sentence.paragraph < sentence.paragraph


@dataclass(slots=True)
class Person:
    """A person of the text, gathered over all mentions."""

    key: str
    words: str
    span: Span
    rule: str
    mentions: list[tuple[Sentence, Name]] = field(default_factory=list)
    posts: list[Bound] = field(default_factory=list)
    hints: list[tuple[str, str, Span, Sureness]] = field(default_factory=list)  # side, rule, span, sureness
    side: tuple[str, str, Span, Sureness] | None = None
    appointed: bool = False
    chosen_by: str = ""  # key of whoever appoints
    gender: str = ""
