"""The fields of a review with what was answered to them: numbered, with the record each would become."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext as _

from comity.dialogue.captures_fields import Choice, Field, FieldKind, Said
from comity.dialogue.captures_promises import promised_in
from comity.dialogue.captures_proposed import named_in_titles, with_proposed
from comity.dialogue.captures_raw import ASK, SURE, Raw, match_with, near_choices, new_of, person_matches, raw_fields
from comity.dialogue.captures_state import State, state_of
from comity.dialogue.captures_words import known_as, why_of

# a draft of the engine that nothing is known to
BARE: Mapping[str, Any] = {"matches": {}, "ends": {}, "sides": {}, "own": ""}
ALWAYS = frozenset({FieldKind.EVENT, FieldKind.COMMITMENT, FieldKind.APPOINTMENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """A field as it was read, as it stands now, and the parts a person gave it."""

    raw: Raw
    field: Field
    parts: Mapping[str, Any]
    refused: bool  # said no, or part of what was
    idle: bool = False  # only proposed so far, or part of what is

    @property
    def taken(self) -> bool:
        """Goes into the records: not refused, and answered where it is asked; words of no topic only once named."""
        if self.refused or self.idle or self.field.to_answer:
            return False
        return self.field.kind != FieldKind.NEW_TOPIC or bool(self.field.ref and self.field.said == Said.YES)

    @property
    def corrected(self) -> bool:
        """A person put it right: another value, another reading, or not at all."""
        own = self.field.added or self.raw.proposed
        return not own and (self.field.edited or self.field.chosen > 1 or self.field.said == Said.NO)


def reviewed(draft: Mapping[str, Any], acts: Iterable[Mapping[str, Any]]) -> list[Reviewed]:
    """Every field in the order of the review, those that were added at the end."""
    state = state_of(acts)
    draft = named_in_titles(with_proposed({**BARE, **draft}, state.proposed), state.answers)
    raws = [*raw_fields(draft), *(added_field(key, one, draft) for key, one in state.added.items())]
    refused: set[str] = set()
    agreed: set[str] = set()
    known: set[str] = set()
    taken_up: set[str] = set()
    idle: set[str] = set()
    offered = {raw.key for raw in raws if raw.proposed}
    told = []
    for number, raw in enumerate(raws, start=1):
        answer = state.answers.get(raw.key, {})
        if answer.get("said") == Said.NO or (raw.of in refused and raw.kind not in LOOSE):
            refused.add(raw.key)
        elif answer.get("said") == Said.YES and raw.proposed:
            taken_up.add(raw.key)  # with its day, its post, its side
        elif answer.get("said") == Said.YES and raw.by_person and raw.kind == FieldKind.PERSON:
            agreed.add(raw.key)  # with the posts that stand beside the name
        whole_taken = raw.of in taken_up and raw.kind not in LOOSE
        held = (
            raw.kind == FieldKind.POST and raw.sureness != ASK and (raw.of in agreed or (raw.of in known and raw.ref))
        )
        if whole_taken or held:
            answer = answer or {"said": Said.YES.value}
        if raw.proposed and ("said" not in answer or (raw.of in idle and raw.kind not in LOOSE)):
            idle.add(raw.key)
        one = one_reviewed(number, raw, answer, draft, state, raw.key in refused)
        part = raw.of in offered and raw.kind not in LOOSE
        told.append(replace(one, idle=raw.key in idle, field=replace(one.field, part=part)))
        if raw.key in agreed and one.field.ref:  # of somebody who is known a post that is not known is asked apart
            agreed.remove(raw.key)
            known.add(raw.key)
    return told


# a promise or a statement outlives the event at which it was read to be made; a meeting outlives its visit
LOOSE = frozenset({FieldKind.COMMITMENT, FieldKind.STATEMENT, FieldKind.EVENT, FieldKind.NEW_TOPIC})


def added_field(key: str, told: Mapping[str, Any], draft: Mapping[str, Any]) -> Raw:
    """A field that a person added from words of the text."""
    kind = FieldKind(told["kind"])
    raw = Raw(
        key=key,
        kind=kind,
        value=told["value"],
        of=told.get("of", ""),
        spans=[list(told["span"])],
        quotes=[told["quote"]],
        sureness=SURE,
        rule="added",
        why=why_of("added"),
        added=True,
        detail=dict(told.get("detail", {})),
    )
    if kind == FieldKind.PERSON:
        raw.detail["events"] = [raw.of] if raw.of else []
        raw.of = ""
        person_matches(raw, told.get("match", []))
    elif kind == FieldKind.TOPIC:
        raw.detail["events"] = [raw.of] if raw.of else []
        raw.of, raw.ref = "", told["ref"]
        raw.becomes = known_as(raw.value)
    elif kind == FieldKind.NEW_TOPIC:
        raw.choices = near_choices(told.get("match", []))
    elif kind in {FieldKind.PLACE, FieldKind.POST}:
        match_with(raw, (told.get("match") or [{}])[0])
    raw.by_person = raw.by_person or kind == FieldKind.COMMITMENT
    return raw


def one_reviewed(
    number: int, raw: Raw, answer: Mapping[str, Any], draft: Mapping[str, Any], state: State, refused: bool
) -> Reviewed:
    """One field with its answer."""
    parts = dict(answer.get("parts", {}))
    choices = choices_of(raw, draft, state)
    if int(answer.get("reading", 0)) > len(choices):
        answer = {}  # the reading went with the event for which it was offered: it is asked anew
    value, ref, becomes, chosen = raw.value, raw.ref, raw.becomes, 1
    if raw.kind == FieldKind.COMMITMENT and choices and "said" not in answer:
        becomes = ""  # what it becomes is what is asked
    if reading := int(answer.get("reading", 0)):
        chosen = reading
        one = choices[reading - 1]
        value, ref = one.value, one.ref
        named = one.why if raw.kind in {FieldKind.PERSON, FieldKind.COMMITMENT} else one.value
        if raw.kind != FieldKind.SIDE or ref != raw.ref:  # a side that was read stays what it is
            becomes = known_as(named) if ref else new_of(raw.kind) or becomes
    edited = "value" in answer and answer["value"] != raw.value
    if "value" in answer:
        value = answer["value"]
    if "match" in answer:
        match = answer["match"]
        ref, becomes = match.get("ref", ""), known_as(match["title"]) if match else new_of(raw.kind)
    said = Said(answer.get("said", Said.YES if raw.added else Said.OPEN))
    by_person = raw.by_person or raw.kind in ALWAYS
    not_in_text = bool(answer.get("not_in_text"))
    spans, quotes = raw.spans, raw.quotes
    if "span" in answer:
        spans, quotes = [list(answer["span"])], [answer["quote"]]
    field = Field(
        number=number,
        key=raw.key,
        kind=raw.kind,
        of=raw.of,
        value=value,
        spans=() if not_in_text else tuple((one[0], one[1]) for one in spans),
        quotes=() if not_in_text else tuple(quotes),
        sureness=raw.sureness,
        why=raw.why,
        said=Said.NO if refused else said,
        by_person=by_person,
        folded=raw.sureness == SURE and not by_person,
        choices=tuple(choices),
        chosen=chosen,
        becomes=becomes,
        ref=ref,
        edited=edited,
        not_in_text=not_in_text,
        added=raw.added,
        proposed=raw.proposed,
        promised=promised_in(raw, parts, draft) if raw.kind == FieldKind.COMMITMENT else None,
        note=raw.note,
    )
    return Reviewed(raw=raw, field=field, parts=parts, refused=refused)


def choices_of(raw: Raw, draft: Mapping[str, Any], state: State) -> list[Choice]:
    """The readings of a field; of a side all that there are, of a promise those of the event it is attached to."""
    if raw.kind == FieldKind.SIDE:
        others = [(code, name) for code, name in draft["sides"].items() if code != raw.ref]
        readings = [(raw.ref, raw.value), *others, ("", _("neither side"))]
        return [Choice(number=n, value=name, why=raw.why, ref=ref) for n, (ref, name) in enumerate(readings, start=1)]
    if raw.kind == FieldKind.COMMITMENT and (like := state.promises_like(raw.key)):
        known = [(raw.value, _("the promise “%(title)s”") % {"title": one["title"]}, one["ref"]) for one in like]
        promises = [*known, (raw.value, _("a new promise"), "")]
        return [Choice(number=n, value=text, why=why, ref=ref) for n, (text, why, ref) in enumerate(promises, start=1)]
    return raw.choices
