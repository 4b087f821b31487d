"""Posts of those who serve with a chief: the post of the chief is part of theirs."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from comity_capture.scopes import ScopeReader

BACK = 3  # tokens before the link in which the head stands


def chief_served(reader: "ScopeReader", link: int) -> int | None:
    """Where the post of the chief ends with whom an adviser serves: conseillère auprès du Représentant spécial."""
    words = reader.words
    head = reader.head_at(link + 1) if reader.low(link) in words.sent_to and words.advisers else None
    if head is None or not any(reader.low(k) in words.advisers for k in range(max(0, link - BACK), link)):
        return None
    while head < len(reader.tokens) and reader.low(head) in words.after:
        head += 1
    stop = reader.scope_from(head)[0] if reader.low(head) in words.scope_links else None
    return stop or head
