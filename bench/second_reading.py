"""A draft with what a second reader proposed, as if a person had said yes to all of it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from comity_capture import Draft, Participant, Registry, added_by, answered


def answer_to(answers: Path, folder: Path, label: Mapping[str, Any]) -> str:
    """What the reader answered to the text of a label; an empty list where it was not asked."""
    path = answers / folder.name / f"{label['id']}.answer"
    return path.read_text(encoding="utf-8") if path.exists() else "[]"


def with_answer(draft: Draft, answer: str, label: Mapping[str, Any], registry: Registry) -> Draft:
    """The draft and everything of the answer that passes; what fails is counted with what the rules dropped."""
    proposals, unlike = answered(answer)
    published = date.fromisoformat(label["published"])
    added = added_by(draft, proposals, name="reader", maker="reader", registry=registry, published=published)
    people = {one.key: one for one in draft.people}
    for one in added.people:
        people[one.key] = joined(people[one.key], one) if one.key in people else one
    return replace(
        draft,
        people=tuple(people.values()),
        events=(*draft.events, *added.events),
        appointments=(*draft.appointments, *added.appointments),
        claims=(*draft.claims, *added.claims),
        dropped=draft.dropped + added.dropped + unlike,
    )


def joined(known: Participant, more: Participant) -> Participant:
    """Somebody with the posts and the side that no rule gave."""
    return replace(known, posts=(*known.posts, *more.posts), side=known.side or more.side)
