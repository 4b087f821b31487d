"""Posts of those who serve with a chief: the post of the chief is part of theirs."""

from typing import Protocol

from comity_capture.marks import Token
from comity_capture.pack import OfficeWords

BACK = 3  # tokens before the link in which the head stands


class Heads(Protocol):
    """Whatever knows the heads and scopes of one sentence."""

    @property
    def words(self) -> OfficeWords:
        """The office words of the pack."""

    @property
    def tokens(self) -> list[Token]:
        """The tokens of the sentence."""

    def low(self, i: int) -> str:
        """The word at i, or nothing beyond the sentence."""

    def head_at(self, i: int) -> int | None:
        """Where the head that begins at i ends."""

    def scope_from(self, link: int) -> tuple[int | None, str, str]:
        """Where the scope after a link ends, the side it names, and the kind of its mark."""


def chief_served(reader: Heads, link: int) -> int | None:
    """Where the post of the chief ends with whom an adviser serves: conseillère auprès du Représentant spécial."""
    words = reader.words
    head = reader.head_at(link + 1) if reader.low(link) in words.sent_to and words.advisers else None
    if head is None or not any(reader.low(k) in words.advisers for k in range(max(0, link - BACK), link)):
        return None
    while head < len(reader.tokens) and reader.low(head) in words.after:
        head += 1
    stop = reader.scope_from(head)[0] if reader.low(head) in words.scope_links else None
    return stop or head
