"""What a text teaches the vocabulary: it holds from the confirmation on, and goes when that is taken back."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from comity.access.models import User
from comity.dialogue.actions.capturing_people import Ground
from comity.dialogue.actions.vocabulary import forget_synonym, learn_synonym
from comity.dialogue.captures_fields import FieldKind
from comity.dialogue.captures_state import TEACHES, state_of
from comity.dialogue.models import Topic
from comity.dialogue.policy import topics_visible_to

SYNONYM = "synonym"


def taught(ground: Ground) -> list[dict[str, Any]]:
    """Learn the words that a keeper of the vocabulary named; each as it is kept with what was made."""
    answers, language = state_of(ground.capture.answers).answers, ground.capture.language or "en"
    named = [one for one in ground.taken(FieldKind.NEW_TOPIC) if answers.get(one.field.key, {}).get(TEACHES)]
    found = []
    for one in named:
        topic = topics_visible_to(ground.by).filter(code=one.field.ref).first()
        words = one.field.value.strip()[:300]
        if topic is not None and learn_synonym(topic, language, words, by=ground.by, at=ground.at):
            found.append({"kind": SYNONYM, "ref": topic.ref, "title": words, "language": language})
    return found


def untaught(made: Iterable[Mapping[str, Any]], *, by: User, at: datetime) -> None:
    """Forget the words that one confirmation taught."""
    for one in made:
        topic = Topic.objects.filter(ref=one["ref"]).first() if one["kind"] == SYNONYM else None
        if topic is not None:
            forget_synonym(topic, one["language"], one["title"], by=by, at=at)
