"""Asking a second reader over the network: the text goes as data, once, and what comes back is data, of limited size.

It speaks the chat interface that servers of language models share (POST of `model` and `messages`, answered with
`choices`). Nothing is followed, neither a redirection nor a word of the answer.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from queue import Empty, Queue
from threading import Thread
from time import monotonic
from typing import Any

import requests
from django.conf import settings
from django.utils.translation import gettext as _

from comity.access.marking import Reach, ladder
from comity.common.errors import Refused
from comity.common.second_reader import ReaderSettings
from comity.dialogue.models import Capture

LARGEST = 2**20  # bytes of an answer
CONNECT = 5  # seconds
PIECE = 16  # bytes read at once: between two the time is looked at
LONGEST_VERSION = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the reader answered, and what it calls itself."""

    text: str
    version: str


def reader_here() -> ReaderSettings | None:
    """The second reader of this installation, if the operator named one."""
    found: ReaderSettings | None = settings.SECOND_READER
    return found


def why_not(capture: Capture) -> str:
    """Why the text of a review may not go to the second reader; empty when it may.

    Without markings named by the operator only a page that is public already may: one with its address, of a marking
    under which a text may be public.
    """
    reader = reader_here()
    if reader is None:
        return _("This installation has no second reader.")
    if not capture.text:
        return _("The text is no longer kept. Take it in again first.")
    if capture.releasable:
        return _("Its marking binds this text to the sides that it names.")
    steps = ladder()
    open_ones = tuple(level.code for level in steps.levels if level.furthest == Reach.PUBLIC)
    allowed = reader.markings or open_ones
    if capture.marking not in allowed:
        words = ", ".join(steps.level(code).words for code in allowed)
        return _("Only texts marked %(words)s may go to it.") % {"words": words}
    if not reader.markings and not capture.source_url:
        return _("Only texts that are public already may go to it. Take this one in again with its address.")
    return ""


def slug_of(reader: ReaderSettings) -> str:
    """The model as part of the name of a rule."""
    return re.sub(r"[^a-z0-9.]+", "-", reader.model.lower()).strip("-") or "model"


def asked(reader: ReaderSettings, messages: Sequence[dict[str, str]]) -> Reply:
    """One question and its answer. Raises Refused with a sentence when there is none in time, or it is of no use.

    Asked in a thread, so that the time is kept even from a server that sends its answer letter by letter.
    """
    body: dict[str, Any] = {"model": reader.model, "messages": list(messages), "temperature": 0, "stream": False}
    came: Queue[bytes | Exception] = Queue(1)
    Thread(target=send, args=(reader, body, came), daemon=True).start()
    try:
        told = came.get(timeout=reader.seconds)
    except Empty:
        told = requests.Timeout()
    if isinstance(told, bytes):
        return reply_in(told, reader)
    raise Refused(unanswered(reason_of(told, reader))) from told


def send(reader: ReaderSettings, body: dict[str, Any], came: "Queue[bytes | Exception]") -> None:
    """The bytes of the answer, or what went wrong."""
    headers = {"Authorization": f"Bearer {reader.key}"} if reader.key else {}
    until = monotonic() + reader.seconds
    try:
        with requests.Session() as session:
            session.trust_env = False  # no proxy and no password of this machine's own settings
            answer = session.post(
                reader.address, json=body, headers=headers, timeout=(CONNECT, reader.seconds), stream=True,
                allow_redirects=False,
            )  # fmt: skip
            came.put(content_of(answer, until))
    except Exception as fault:  # whatever it is, whoever waits is told at once
        came.put(fault)


def content_of(answer: requests.Response, until: float) -> bytes:
    """The bytes of an answer, no more than are allowed and no later."""
    if answer.status_code != requests.codes.ok:
        raise NoUse(code=answer.status_code)
    found = bytearray()
    for piece in answer.iter_content(PIECE):
        found += piece
        if len(found) > LARGEST:
            raise NoUse
        if monotonic() > until:
            raise requests.Timeout
    return bytes(found)


class NoUse(Exception):
    """An answer with a code that says no, or one that is too long."""

    def __init__(self, *, code: int = 0) -> None:
        self.code = code


def reason_of(fault: Exception, reader: ReaderSettings) -> str:
    """Why there is no answer, in words."""
    if isinstance(fault, NoUse):
        words = _("it answered with code %(code)s") % {"code": fault.code}
        return words if fault.code else _("its answer is too long")
    if isinstance(fault, requests.Timeout):
        return _("it took longer than %(n)s seconds") % {"n": reader.seconds}
    return _("it cannot be reached")


def reply_in(content: bytes, reader: ReaderSettings) -> Reply:
    """The words of the answer."""
    try:
        told = json.loads(content)
        text, version = told["choices"][0]["message"]["content"], told.get("model") or reader.model
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as fault:
        raise Refused(unanswered(_("its answer has another shape"))) from fault
    if not isinstance(text, str):
        raise Refused(unanswered(_("its answer has another shape")))
    named = str(version)[:LONGEST_VERSION]
    return Reply(text=text, version=named if named.isprintable() else reader.model)


def unanswered(reason: str) -> str:
    """What a person reads when nothing came of it."""
    return _("The second reader gave no answer: %(reason)s. What the rules read stands; ask again later.") % {
        "reason": reason
    }
