"""A draft as plain values, for a file, a page or a column of JSON; every value with its spans, rule and sureness."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from comity_capture.draft import Appointment, Candidate, Claim, Draft, Event, Group, Participant, Period, Span


def span(one: Span) -> list[int]:
    """A span as two numbers."""
    return [one.start, one.end]


def candidate(one: Candidate | None, text: str) -> dict[str, Any] | None:
    """A value with the words it comes from."""
    if one is None:
        return None
    plain: dict[str, Any] = {
        "value": one.plain,
        "spans": [span(each) for each in one.spans],
        "quotes": [each.of(text) for each in one.spans],
    }
    plain |= {"rule": one.rule, "sureness": one.sureness}
    if isinstance(one.value, Period):
        period = one.value
        plain |= {
            "start": period.start.isoformat() if period.start else None,
            "end": period.end.isoformat() if period.end else None,
            "precision": period.precision,
            "words": period.words,
        }
    if one.alternatives:
        plain["alternatives"] = [
            {"value": other.value if isinstance(other.value, str) else other.value.plain, "rule": other.rule}
            for other in one.alternatives
        ]
    if one.note:
        plain["note"] = one.note
    return plain


def plain(draft: Draft) -> dict[str, Any]:
    """The whole draft."""
    text = draft.text
    return {
        "rules_version": draft.rules_version,
        "language": draft.language,
        "text": text,
        "said": draft.said,
        "warnings": list(draft.warnings),
        "dropped": draft.dropped,
        "events": [_event(one, text) for one in draft.events],
        "people": [_person(one, text) for one in draft.people],
        "topics": [candidate(one, text) for one in draft.topics],
        "claims": [_claim(one, text) for one in draft.claims],
        "appointments": [_appointment(one, text) for one in draft.appointments],
        "groups": [_group(one, text) for one in draft.groups],
        "background_dates": [candidate(one, text) for one in draft.background_dates],
        "proposals": [candidate(one, text) for one in draft.proposals],
        "unread": [span(one) for one in draft.unread],
        "trace": [{"stage": step.stage, "rule": step.rule, "span": span(step.span)} for step in draft.trace],
    }


def _event(one: Event, text: str) -> dict[str, Any]:
    return {
        "key": one.key,
        "kind": candidate(one.kind, text),
        "date": candidate(one.date, text),
        "place": candidate(one.place, text),
        "people": list(one.people),
        "groups": [_group(group, text) for group in one.groups],
        "topics": list(one.topics),
        "sides": list(one.sides),
        "within": one.within,
        "announced": one.announced,
    }


def _group(one: Group, text: str) -> dict[str, Any]:
    return {"words": candidate(one.words, text), "side": candidate(one.side, text)}


def _person(one: Participant, text: str) -> dict[str, Any]:
    return {
        "key": one.key,
        "name": candidate(one.name, text),
        "posts": [candidate(post, text) for post in one.posts],
        "side": candidate(one.side, text),
        "rank": candidate(one.rank, text),
        "known": one.known,
        "note": one.note,
        "mentions": [span(each) for each in one.mentions],
    }


def _claim(one: Claim, text: str) -> dict[str, Any]:
    named = {"kind": one.kind, "words": one.words, "by": one.by, "to": one.to, "weight": one.weight, "due": one.due}
    return {name: candidate(value, text) for name, value in named.items()} | {
        "topics": list(one.topics),
        "speaker": one.speaker,
        "event": one.event,
    }


def _appointment(one: Appointment, text: str) -> dict[str, Any]:
    named = {"post": one.post, "person": one.person, "starts": one.starts}
    return {name: candidate(value, text) for name, value in named.items()} | {"known": one.known}


def read_back(told: Mapping[str, Any], text: str) -> Draft:
    """The draft of plain values and their text, as far as a second reader is held against it.

    Who is in it, what took place when, what was promised, who was appointed; groups, topics and traces are left out.
    """
    return Draft(
        text=text,
        language=told["language"],
        people=tuple(_person_back(one) for one in told["people"]),
        events=tuple(
            Event(key=one["key"], kind=_value(one["kind"], "event.kind"), date=_maybe(one["date"], "event.date"))
            for one in told["events"]
        ),
        claims=tuple(
            Claim(kind=_value(one["kind"], "claim.kind"), words=_value(one["words"], "claim.words"))
            for one in told["claims"]
        ),
        appointments=tuple(
            Appointment(
                post=_value(one["post"], "appointment.post"),
                person=_maybe(one["person"], "person.name"),
                known=one["known"],
            )
            for one in told["appointments"]
        ),
    )


def _person_back(one: Mapping[str, Any]) -> Participant:
    return Participant(
        key=one["key"],
        name=_value(one["name"], "person.name"),
        posts=tuple(_value(post, "person.post") for post in one["posts"]),
        side=_maybe(one["side"], "person.side"),
        known=one["known"],
        mentions=tuple(Span(*each) for each in one["mentions"]),
    )


def _maybe(one: Mapping[str, Any] | None, field: str) -> Candidate | None:
    return _value(one, field) if one else None


def _value(one: Mapping[str, Any], field: str) -> Candidate:
    value: str | Period = one["value"]
    if "precision" in one:
        ends = [date.fromisoformat(one[name]) if one[name] else None for name in ("start", "end")]
        value = Period(ends[0], ends[1], one["precision"], one["words"])
    spans = tuple(Span(*each) for each in one["spans"])
    return Candidate(field=field, value=value, spans=spans, rule=one["rule"], sureness=one["sureness"])
