"""Two worlds that differ only in what one viewer must not know, and a walk over everything this viewer can reach.

The second world has other texts, numbers and days in what is hidden, has lost some of it and gained more, has other
people on the sides the viewer does not belong to, and its keys in the database lie elsewhere.
"""

import random
import re
from collections import deque
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import urldefrag, urljoin, urlsplit

from django.apps import apps
from django.db import DatabaseError, connection, models, transaction
from django.db.models.deletion import Collector
from django.urls import Resolver404, resolve

from comity.access.models import Guarded, Membership, Release, User
from comity.drafting.models import EngineRun
from comity.journal.models import LogEntry
from comity.programmes.models import Programme
from tests.oracle.facts import LISTS, NOON, NOTES, TEXTS, World
from tests.oracle.sweep import unmasked
from tests.oracle.table import may_know, may_read

BESIDE = {"code", "label", "plural", "basis", "body", "act", "last_name", "email"}  # no free texts, yet they tell
# the exceptions: kinds of record of which somebody may know how many there are, and no more
TOTALS: dict[str, set[type]] = {"auditor": {LogEntry}, "operator": {LogEntry, EngineRun}}
SHIFT = 7919  # how far the keys of the second world lie from those of the first
EVERY_THIRD = 3


# --- what differs ---


def settle_refs(monkeypatch: Any, seed: int) -> None:
    """Let the same world have the same references, as far as it is the same; and the same visit its own."""
    monkeypatch.setattr("comity.common.refs.choice", random.Random(seed).choice)


def move_keys() -> None:
    """Let every table give its next rows other keys; a sequence of PostgreSQL has moved on by itself."""
    if connection.vendor != "sqlite":
        return
    with connection.cursor() as cursor:
        for model in apps.get_app_config("comity").get_models(include_auto_created=True):
            table = model._meta.db_table
            cursor.execute("SELECT COUNT(*) FROM sqlite_sequence WHERE name = %s", [table])
            if not cursor.fetchone()[0]:
                cursor.execute("INSERT INTO sqlite_sequence(name, seq) VALUES (%s, 0)", [table])
            cursor.execute("UPDATE sqlite_sequence SET seq = seq + %s WHERE name = %s", [SHIFT, table])


def alter(world: World, viewer: dict[str, Any]) -> dict[str, int]:
    """Change, add and remove what this viewer must not know; how many of each."""
    hidden = [key for key in world.records if not may_know(viewer, world.facts, key)]
    counted = TOTALS.get(viewer["kind"], set())
    done = {"changed": 0, "added": 0, "removed": 0, "lines": 0, "values": 0, "people": 0}
    known = {(type(record), record.pk) for key, record in world.records.items() if may_know(viewer, world.facts, key)}
    for at, key in enumerate(hidden):
        record = world.records[key]
        if isinstance(record, LogEntry):  # no line is ever changed or taken away
            continue
        change(record, at)
        done["changed"] += 1
        if hasattr(record, "ref") and LogEntry not in counted:
            speak_of(record, at)
            done["lines"] += 1
        if type(record) in counted:
            continue
        done["added"] += add_like(record, at)
        if at % EVERY_THIRD == 0:
            done["removed"] += remove(record, known, counted)
    done["values"] = change_single_values(world, viewer)
    done["people"] = more_people(world, viewer)
    return done


def change(record: Any, at: int) -> None:
    """Other words, numbers, days and another reference; the place of a record, its state and its reader stay."""
    values = {one.name: told for one in record._meta.concrete_fields if (told := other_value(record, one, at))}
    if hasattr(record, "updated_at"):
        values["updated_at"] = NOON + timedelta(minutes=at + 1)
    if isinstance(record, Guarded) and not isinstance(record, Programme):  # snapshots name programmes by reference
        values["ref"] = f"tw{at}{record.ref}"[:12]
    if values:
        type(record)._default_manager.filter(pk=record.pk).update(**values)


def other_value(record: Any, one: Any, at: int) -> Any:
    """Another value of a field, or nothing when it decides who knows the record or where it stands."""
    now = getattr(record, one.attname)
    if one.name in TEXTS | BESIDE and isinstance(now, str) and not one.choices:
        return f"twin{at}{one.name}"[: one.max_length]
    if one.name in LISTS:
        return [f"twin{at}", "and one more"]
    if one.name in NOTES:
        return {"remark": f"twin{at}"}
    if isinstance(one, models.DateField) and not isinstance(one, models.DateTimeField) and now:
        return now + timedelta(days=1)
    if one.name in {"weight", "seats_max", "cost_minor", "duration_days", "target"} and now:
        return now + 3
    return None


def add_like(record: Any, at: int) -> int:
    """One more record beside a hidden one, as hidden as it is; none where the database allows only one."""
    twin = copy(record)
    twin._state = models.base.ModelState()
    twin.pk = None
    if any(one.name == "ref" for one in record._meta.concrete_fields):
        twin.ref = f"twinref{at}"
    for one in record._meta.concrete_fields:
        if one.name in TEXTS | BESIDE and isinstance(getattr(twin, one.attname), str) and not one.choices:
            setattr(twin, one.attname, f"more{at}{one.name}"[: one.max_length])
    try:
        with transaction.atomic():
            twin.save(force_insert=True)
            if hasattr(record, "named"):
                twin.named.set(record.named.all())
    except DatabaseError:
        return 0
    return 1


def speak_of(record: Any, at: int) -> None:
    """More lines of the journal on a hidden record, and a snapshot of it that stays with its owner."""
    owner = getattr(record, "owner", None)
    LogEntry.objects.create(
        at=NOON + timedelta(minutes=at), actor="00000000-0000-4000-8000-000000000001", actor_name=f"twinactor{at}",
        side=owner.code if owner else "org", kind=type(record).__name__, ref=record.ref, move="change",
        note=f"twinnote{at}", changes={"title": [f"twin{at}", "b"]},
    )  # fmt: skip


def remove(record: Any, known: set[tuple[type, Any]], counted: set[type]) -> int:
    """Take a hidden record away, unless something known or counted hangs on it."""
    try:
        collector = Collector(using="default", origin=record)
        collector.collect([record])
    except models.ProtectedError:
        return 0
    going = {(model, one.pk) for model, ones in collector.data.items() for one in ones}
    going |= {(queryset.model, one.pk) for queryset in collector.fast_deletes for one in queryset}
    for updated in collector.field_updates.values():
        going |= {(type(one), one.pk) for batch in updated for one in batch}
    if going & known or any(model in counted for model, _key in going):
        return 0
    with transaction.atomic():
        type(record)._default_manager.filter(pk=record.pk).delete()
    return 1


def change_single_values(world: World, viewer: dict[str, Any]) -> int:
    """Other seats, weights and notes where the record is known and this value of it is not."""
    done = 0
    for canary, (key, rule) in world.canaries.items():
        if not rule or may_read(viewer, world.facts, key, rule) or not may_know(viewer, world.facts, key):
            continue
        record = world.records[key]
        names = [one.name for one in record._meta.concrete_fields if str(getattr(record, one.attname)) == canary]
        if names:
            type(record)._default_manager.filter(pk=record.pk).update(**dict.fromkeys(names, another(canary)))
            done += 1
    return done


def another(canary: str) -> int | str:
    """Another value in the place of this one: of a number a number, of a note other words."""
    return int(canary) + 500_000 if canary.isdigit() else f"twin of {canary[::-1]}"


def more_people(world: World, viewer: dict[str, Any]) -> int:
    """Another member on every side whose members the viewer does not know, and other words in their snapshots."""
    if viewer["side"] == "org":
        return 0
    others = [code for code in world.sides if code not in {viewer["side"], "org"}]
    for code in others:
        user = User.objects.create(username=f"twin-{code}", first_name="Twin", last_name=code)
        kind = "provider" if code == "school" else "approver"
        Membership.objects.create(user=user, side=world.sides[code], kind=kind)
        Release.objects.create(
            owner=world.sides[code], about=world.sides["org"], audience="both", kind="Programme", of=f"twin-{code}",
            title=f"twin-{code}", text="{}", sha256="0" * 64, at=NOON, by=user,
        )  # fmt: skip
    return len(others)


# --- what can be reached ---

LINK = re.compile(r'(?:href|src|hx-get|data-address)="([^"#][^"]*)"')
STARTS = ("/", "/today/", "/search/?q=zq", "/search/?q=zq1", "/search/?q=twin", "/catalogue/?q=zq", "/partners/?q=zq")
NEVER = {"sign-out", "gallery", "gallery-group", "app-add", "passkey-add"}  # or with a new secret each time


@dataclass(slots=True)
class Walk:
    """What a viewer reached: each address with its answer."""

    answers: dict[str, tuple[int, str, bytes]] = field(default_factory=dict)
    of_pattern: dict[str, int] = field(default_factory=dict)


def links_of(address: str, content: bytes) -> Iterator[str]:
    """Addresses of this site on a page, in their order."""
    for told in LINK.findall(content.decode("utf-8", "replace")):
        to = urldefrag(urljoin(address, told.replace("&amp;", "&"))).url
        parts = urlsplit(to)
        if not parts.netloc and parts.path.startswith("/") and not parts.path.startswith("/static/"):
            yield to


def pattern_of(address: str) -> str:
    """The name of the pattern that answers an address."""
    try:
        return resolve(urlsplit(address).path).url_name or ""
    except Resolver404:
        return ""


def walk(client: Any, most: int | None) -> Walk:
    """Follow every link from the start, from Today and from a few searches; at most so many pages of one pattern."""
    made, waiting, seen = Walk(), deque(STARTS), set(STARTS)
    while waiting:
        address = waiting.popleft()
        name = pattern_of(address)
        if name in NEVER or (most is not None and made.of_pattern.get(name, 0) >= most):
            continue
        made.of_pattern[name] = made.of_pattern.get(name, 0) + 1
        answer = client.get(address)
        content = b"".join(answer.streaming_content) if answer.streaming else answer.content
        head = "\n".join(f"{key}: {value}" for key, value in sorted(answer.headers.items()))
        page = answer.headers.get("Content-Type", "").startswith("text/html")
        made.answers[address] = (answer.status_code, head, unmasked(content).encode() if page else content)
        further = [answer.headers["Location"]] if "Location" in answer.headers else []
        for to in (*further, *(links_of(address, content) if page else ())):
            if to not in seen:
                seen.add(to)
                waiting.append(to)
    return made


def differences(first: Walk, second: Walk) -> list[str]:
    """Where the two walks differ, each with the first place that does."""
    told = []
    for address in sorted(first.answers.keys() | second.answers.keys()):
        one, other = first.answers.get(address), second.answers.get(address)
        if one is None or other is None:
            told.append(f"{address}: reached in one world only")
        elif one[2] != other[2]:
            told.append(f"{address}: {place(one[2], other[2])}")
        elif one != other:
            told.append(f"{address}: {one[:2]} against {other[:2]}")
    return told


def place(one: bytes, other: bytes) -> str:
    """The first bytes that differ, with what stands before them."""
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    start = max(at - 60, 0)
    return f"{one[start : at + 60]!r} against {other[start : at + 60]!r}"
