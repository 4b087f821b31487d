"""Second opinions: what another tool or a language model proposes, held to an exact quote and the span check.

Nothing here calls anything: an operator's own adapter does, after the caller has asked whether the marking of the text
allows it. Without an adapter, which is the rule, a draft has no proposals.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from comity_capture.draft import Candidate, Draft, Span

FIELDS = ("person.name", "person.post", "event.place", "group", "claim.words")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A value for one of the fields, with the words of the text that it comes from."""

    field: str
    value: str
    quote: str


class Adapter(Protocol):
    """What an operator may plug in; the text is data, and so is the answer."""

    name: str
    version: str

    def propose(self, text: str, fields: Sequence[str]) -> Iterable[Proposal]:
        """Values with their quotes; raises or returns within the limit of time that the caller sets."""
        ...


def with_proposals(draft: Draft, proposals: Iterable[Proposal], *, name: str, version: str) -> Draft:
    """The draft with what passes: a quote found once, the value in it, and no value that a rule already gave.

    A proposal is always asked about and carries the name of its maker; what fails is dropped and counted.
    """
    kept: list[Candidate] = []
    dropped = 0
    known = {candidate.plain.casefold() for candidate in _values(draft)}
    for proposal in proposals:
        span = _once(draft.text, proposal.quote)
        if (
            span is None
            or proposal.field not in FIELDS
            or not proposal.value.strip()
            or proposal.value not in proposal.quote
        ):
            dropped += 1
        elif proposal.value.casefold() not in known:
            kept.append(_asked(proposal, span, f"adapter.{name}", f"proposed by {name} {version}"))
    return replace(draft, proposals=(*draft.proposals, *kept), dropped=draft.dropped + dropped)


def _once(text: str, quote: str) -> Span | None:
    at = text.find(quote) if quote else -1
    return Span(at, at + len(quote)) if at >= 0 and text.find(quote, at + 1) < 0 else None


def _asked(proposal: Proposal, span: Span, rule: str, note: str) -> Candidate:
    start = span.start + proposal.quote.index(proposal.value)
    spot = Span(start, start + len(proposal.value))
    return Candidate(field=proposal.field, value=proposal.value, spans=(spot,), rule=rule, sureness="ask", note=note)


def _values(draft: Draft) -> list[Candidate]:
    posts = [post for person in draft.people for post in person.posts]
    return [*(person.name for person in draft.people), *posts, *(claim.words for claim in draft.claims)]
