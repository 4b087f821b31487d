"""One draft held against its label: counts of what is right, found and labelled."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations, product
from typing import Any

from comity_capture import Candidate, Claim, Draft, Event, Participant, Period, Span, clean_text

ARTICLES = re.compile(r"^(?:the|a|an|his|her|its|their|le|la|les|l'|un|une|son|sa|ses|leur)\s*\b", re.IGNORECASE)
VISIT = {"visit"}


@dataclass
class Marks:
    """Counts of one text, and for the set one develops on, what was wrong."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def compare(self, name: str, found: Counter[str], labelled: Counter[str]) -> None:
        """Two bags of the same thing."""
        right = found & labelled
        self.counts.update(
            {f"{name}.right": right.total(), f"{name}.found": found.total(), f"{name}.labelled": labelled.total()}
        )
        self.wrong.extend(f"{name} missed: {one}" for one in (labelled - found).elements())
        self.wrong.extend(f"{name} too many: {one}" for one in (found - labelled).elements())


def fold(text: str) -> str:
    """Case, spaces, quotes and dashes folded."""
    text = re.sub(r"[«»“”„]", '"', re.sub(r"[’‘ʼ]", "'", re.sub(r"[‐‑–—]", "-", text)))
    return " ".join(text.casefold().split())


def post(text: str) -> str:
    """A post without article or possessive."""
    return ARTICLES.sub("", fold(text))


def marks_of(draft: Draft, label: Mapping[str, Any]) -> Marks:
    """All counts of one text."""
    marks = Marks()
    _people(marks, draft, label)
    _dates(marks, draft, label)
    if "topics" in label:  # passages are labelled for people, events and appointments alone
        marks.compare("topics", Counter(str(topic.value) for topic in draft.topics), Counter(label["topics"]))
        _commitments(marks, draft, label)
    found = Counter(
        f"{post(one.post.plain)} | {fold(one.person.plain) if one.person else ''}" for one in draft.appointments
    )
    marks.compare(
        "appointments",
        found,
        Counter(f"{post(one['post'])} | {fold(one['person'] or '')}" for one in label["appointments"]),
    )
    marks.counts["appointments.fair"] += _fair_appointments(found, label["appointments"])
    values = list(values_of(draft))
    marks.counts.update(
        {"values": len(values), "invented": sum(invented(draft, value) for value in values), "dropped": draft.dropped}
    )
    return marks


def _people(marks: Marks, draft: Draft, label: Mapping[str, Any]) -> None:
    found = {fold(person.name.plain): person for person in draft.people}
    labelled = {fold(person["name"]): person for person in label["people"]}
    marks.compare("people", Counter(found.keys()), Counter(labelled.keys()))
    for name, wanted in labelled.items():
        person = found.get(name)
        if person is not None:
            _posts(marks, name, person, wanted["posts"], wanted.get("posts_alt", ()))
            side = person.side.plain if person.side else ""
            marks.counts["sides.right"] += side == (wanted["side"] or "")
            _sure(marks, person.side, right=side == (wanted["side"] or ""))
            if side != (wanted["side"] or ""):
                marks.wrong.append(
                    f"side of {name}: {side} by {person.side.rule if person.side else '-'}, should be {wanted['side']}"
                )
    for name, person in found.items():
        _sure(marks, person.name, right=name in labelled)


def _posts(marks: Marks, name: str, person: Participant, wanted: list[str], others: Sequence[list[str]]) -> None:
    """The posts of one person: as labelled, and in the fair count also in another fair reading of them all."""
    found = sorted(post(one.plain) for one in person.posts)
    right = found == sorted(map(post, wanted))
    readings = fair_readings(wanted, others)
    fair = right or any(found == sorted(map(post, other)) for other in readings)
    marks.counts.update({"posts.right": right, "posts.fair": fair})
    allowed = {post(one) for reading in (wanted, *readings) for one in reading}
    for one in person.posts:
        _sure(marks, one, right=post(one.plain) in set(map(post, wanted)), fair=post(one.plain) in allowed)
    if not right:
        note = " (fair)" if fair else ""
        marks.wrong.append(
            f"posts of {name}{note}: {[(one.plain, one.rule) for one in person.posts]}, should be {wanted}"
        )


def fair_readings(wanted: Sequence[str], others: Sequence[str | Sequence[str]]) -> list[list[str]]:
    """The other fair readings of someone's posts, in any of the three ways in which the labelled sets write them:
    whole lists of posts; for each post the list of its wordings, its own first; or wordings alone."""
    lists = [list(one) for one in others if not isinstance(one, str)]
    words = [one for one in others if isinstance(one, str)]
    if words:
        return [list(chosen) for count in range(1, max(1, len(wanted)) + 2) for chosen in combinations(words, count)]
    if len(lists) == len(wanted) and all(one[:1] == [own] for one, own in zip(lists, wanted, strict=True)):
        return [list(chosen) for chosen in product(*lists)]
    return lists


def _fair_appointments(found: Counter[str], labelled: Sequence[Mapping[str, Any]]) -> int:
    """How many labelled appointments were found in one of their fair wordings, each with one of its own."""
    left = Counter(found)
    right = 0
    for one in labelled:
        keys = [f"{post(words)} | {fold(one['person'] or '')}" for words in (one["post"], *one.get("post_alt", ()))]
        key = next((key for key in keys if left[key] > 0), None)
        if key is not None:
            left[key] -= 1
            right += 1
    return right


def _sure(marks: Marks, candidate: Candidate | None, *, right: bool, fair: bool | None = None) -> None:
    if candidate is not None and candidate.sureness == "sure":
        marks.counts["sure.all"] += 1
        marks.counts["sure.wrong"] += not right
        marks.counts["sure.unfair"] += not (right if fair is None else fair)


def _dates(marks: Marks, draft: Draft, label: Mapping[str, Any]) -> None:
    """Each labelled event with a day needs an event of its own of the same group of kinds with the same days."""
    wanted = [one for one in label["events"] if one["start"]]
    for name, group in (("dates.right", kind_group), ("dates.strict", str)):
        left = Counter((group(event.kind.plain), *ends(event)) for event in draft.events if event.date)
        for one in wanted:
            key = (group(one["kind"]), one["start"], one["end"] or one["start"])
            marks.counts[name] += left[key] > 0
            if left[key] <= 0 and name == "dates.right":
                marks.wrong.append(
                    f"event missed: {one}; found {[(event.kind.plain, ends(event)) for event in draft.events]}"
                )
            left[key] -= 1
    background = {str(value) for value in label.get("background_dates", ())}
    marks.counts["dates.labelled"] += len(wanted)
    marks.counts["dates.found"] += sum(1 for event in draft.events if event.date)
    marks.counts["dates.background"] += sum(
        1
        for event in draft.events
        if ends(event)[0] in background or ends(event)[0][:4] in background - {label["published"][:4]}
    )


def kind_group(kind: str) -> str:
    """A visit, or any of meeting, call and other."""
    return "visit" if kind in VISIT else "other"


def ends(event: Event) -> tuple[str, str]:
    """First and last day as text."""
    period = event.date.value if event.date else None
    if not isinstance(period, Period) or period.start is None or period.end is None:
        return "", ""
    return period.start.isoformat(), period.end.isoformat()


def place_of(words: str, draft: Draft) -> Span | None:
    """Where labelled words stand in the clean text."""
    clean = clean_text(words).text.strip()
    at = draft.text.find(clean)
    return Span(at, at + len(clean)) if at >= 0 else None


def overlap(one: Span, other: Span) -> bool:
    """At least half of the shorter."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared * 2 >= min(one.end - one.start, other.end - other.start)


def _commitments(marks: Marks, draft: Draft, label: Mapping[str, Any]) -> None:
    left = list(draft.commitments)
    right = 0
    for wanted in label["commitments"]:
        span = place_of(wanted["words"], draft)
        fitting = [claim for claim in left if span and overlap(claim.words.spans[0], span)]
        claim = next((one for one in fitting if one.by and one.by.plain == wanted["from"]), None)
        if claim is None:
            near = [(one.by.plain if one.by else None, one.by.rule if one.by else "") for one in fitting]
            marks.wrong.append(f"commitment missed: {wanted['words']} from {wanted['from']}; near {near}; span {span}")
            continue
        left.remove(claim)
        right += 1
        _details(marks, claim, wanted)
    marks.wrong.extend(
        f"commitment too many: {claim.words.plain} by {claim.by.plain if claim.by else None} ({claim.words.rule})"
        for claim in left
    )
    marks.counts.update(
        {
            "commitments.right": right,
            "commitments.found": len(draft.commitments),
            "commitments.labelled": len(label["commitments"]),
        }
    )


def _details(marks: Marks, claim: Claim, wanted: Mapping[str, Any]) -> None:
    marks.counts["commitments.weight"] += claim.weight is not None and claim.weight.plain == wanted["weight"]
    to = claim.to.plain if claim.to else None
    each = to == wanted["from"] == "both"  # each to the other, for whom a label names nobody
    marks.counts["commitments.to"] += to == wanted["to"] or (each and wanted["to"] is None)
    marks.counts["commitments.due"] += _due(claim, wanted["due"])


def _due(claim: Claim, wanted: Mapping[str, Any] | None) -> bool:
    if wanted is None or claim.due is None:
        return wanted is None and claim.due is None
    period = claim.due.value
    if "words" in wanted:
        return (
            isinstance(period, Period) and fold(wanted["words"]) in fold(period.words or claim.due.spans[0].of(""))
            if isinstance(period, Period) and period.words
            else False
        )
    return (
        isinstance(period, Period)
        and isinstance(period.end, date)
        and period.end.isoformat().startswith(str(wanted["end"]))
    )


def values_of(draft: Draft) -> list[Candidate]:
    """Every value of a draft."""
    found: list[Candidate | None] = [*draft.topics, *draft.background_dates, *draft.proposals]
    for event in draft.events:
        found += [event.kind, event.date, event.place, *(group.words for group in event.groups)]
    for person in draft.people:
        found += [person.name, *person.posts, person.side, person.rank]
    for claim in draft.claims:
        found += [claim.kind, claim.words, claim.by, claim.to, claim.weight, claim.due]
    for one in draft.appointments:
        found += [one.post, one.person, one.starts]
    return [candidate for candidate in found if candidate is not None]


def invented(draft: Draft, candidate: Candidate) -> bool:
    """Whether a value has no words, or is a name or a post whose words are not in its spans."""
    quotes = [span.of(draft.text) for span in candidate.spans]
    if not quotes or not all(quotes):
        return True
    if candidate.field in {"person.name", "claim.words", "group", "event.place", "person.rank"}:
        trunk = candidate.plain[: max(3, len(candidate.plain) - 2)]
        return not any(trunk in quote for quote in quotes)
    if candidate.field in {"person.post", "appointment.post"}:
        stem = 3 if candidate.rule.endswith("plural.each") else 4  # üzvləri, and each of them: üzvü
        heads = [word[:stem] for word in fold(candidate.plain).split() if len(word) > 3]
        return not all(any(head in fold(quote) for quote in quotes) for head in heads)
    return False
