"""What a review has come to: its acts, in their order, as one state. An act is taken back by leaving it out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from comity.dialogue.captures_fields import Answer, Said

ANSWER, ADD, ACCEPT, DECIDE, PROPOSE = "answer", "add", "accept", "decide", "propose"
TEACHES = "teaches"  # in an answer: its words become a synonym of the topic, once the text is confirmed
ATTACH, SEPARATE, NOT_SURE = "attach", "separate", "not sure"
DECISIONS = (ATTACH, SEPARATE, NOT_SURE)


@dataclass(slots=True)
class State:
    """The last answer to each field, what was added and proposed, and what was decided about known events."""

    answers: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    added: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    decided: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    proposed: list[Mapping[str, Any]] = field(default_factory=list)

    @property
    def attached(self) -> str:
        """The known event that the text tells of, if a person said so."""
        return next((ref for ref, one in self.decided.items() if one["decision"] == ATTACH), "")

    @property
    def perhaps(self) -> list[str]:
        """Known events that it may tell of: linked, not merged."""
        return [ref for ref, one in self.decided.items() if one["decision"] == NOT_SURE]

    def promises_like(self, key: str) -> list[Mapping[str, Any]]:
        """Promises of the attached event that this one may be."""
        attached = self.decided.get(self.attached, {})
        return list(attached.get("promises", {}).get(key, ()))


def state_of(acts: Iterable[Mapping[str, Any]]) -> State:
    """The state after these acts; one event is attached to at most, the last that was chosen."""
    state = State()
    for act in acts:
        state.answers.update(act.get("answers", {}))
        state.added.update(act.get("added", {}))
        state.proposed += [act["proposed"]] if "proposed" in act else []
        for ref, one in act.get("decided", {}).items():
            if one["decision"] == ATTACH and state.attached:
                state.decided.pop(state.attached)
            state.decided[ref] = one
            ask_again(state, one.get("promises", ()))
    return state


def ask_again(state: State, promises: Iterable[str]) -> None:
    """A yes to a promise was to a new one: it is asked again where the event that is attached may hold it."""
    for key in promises:
        answer = state.answers.get(key, {})
        if answer.get("said") == Said.YES and not answer.get("reading"):
            state.answers[key] = {name: value for name, value in answer.items() if name != "said"}


def kept_answer(answer: Answer) -> dict[str, Any]:
    """An answer as plain values; what was not said is left out."""
    told: dict[str, Any] = {"said": str(answer.said)}
    if answer.reading:
        told["reading"] = answer.reading
    if answer.value is not None:
        told["value"] = answer.value.strip()
    if answer.span is not None:
        told["span"] = list(answer.span)
    if answer.not_in_text:
        told["not_in_text"] = True
    if answer.parts:
        told["parts"] = dict(answer.parts)
    return told
