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


def chief_served(reader: Heads, link: int, at: int) -> tuple[int | None, str, str] | None:
    """Where the post of the chief ends with whom an adviser serves: conseillère auprès du Représentant spécial.

    None where no chief stands behind the link; no place where one does of whom the post is not: from deputy director
    to Director of the Centre.
    """
    words = reader.words
    head = reader.head_at(at) if reader.low(link) in words.receiver_links else None
    if head is None:
        return None
    serves = any(reader.low(k) in words.advisers for k in range(max(0, link - BACK), link))
    if not (serves and reader.low(link) in words.sent_to):
        return (None, "", "") if at == link + 1 else None
    while head < len(reader.tokens) and reader.low(head) in words.after:
        head += 1
    stop = reader.scope_from(head)[0] if reader.low(head) in words.scope_links else None
    return stop or head, "", ""
