"""A visit: requests as the product's own server hands them in, with what each of them asked of the database.

Cheaper than the client of Django's tests, which keeps a copy of every context that a template was given.
"""

import gc
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any

from django.db import connection
from django.http.request import HttpHeaders
from django.test import Client
from django.utils.timezone import now

from comity.web.account.stepping import PROOF_LASTS, PROVED
from comity.web.middleware import ACTING

READS = ("SELECT", "WITH", "EXPLAIN", "PRAGMA", "SET ", "SHOW ")
# that somebody is still there is written down now and then, and how often an address was tried, whatever it answers
SEEN = ("comity_browsersession", "comity_attempts")
# a page is only ever changed for a script by the headers that begin so; nothing else of a request tells it apart
PART = "HX-"


class Visit(Client):
    """What one visitor asks; every answer says which statements it took and whether it looked for a part of a page."""

    def __init__(self, **given: Any) -> None:
        super().__init__(raise_request_exception=False, **given)
        self.statements: list[str] = []
        self.looked = False
        self.proved = monotonic()
        self.stays_proven = True

    def request(self, **given: Any) -> Any:
        """An answer with `statements`, `wrote` and `looked_for_part`."""
        if self.stays_proven and monotonic() - self.proved > PROOF_LASTS.total_seconds() / 2:
            self.prove_again(now().timestamp())
        self.statements, self.looked = [], False
        with self.watched():
            answer = self.handler(self._base_environ(**given))
        if answer.cookies:
            self.cookies.update(answer.cookies)
        answer.statements = [sql for sql in self.statements if "SAVEPOINT" not in sql]
        answer.wrote = any(not sql.lstrip("( ").upper().startswith(READS) for sql in answer.statements)
        answer.looked_for_part = self.looked
        return answer

    def prove_again(self, at: float) -> None:
        """A walk on a busy machine takes longer than a proof of who is there lasts."""
        self.proved = monotonic()
        session = self.session
        if PROVED in session:
            session[PROVED] = at
            session.save()

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Note each statement, and each look at a header by which a script asks for a part of a page."""

        def note(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
            if not any(table in sql for table in SEEN):
                self.statements.append(sql)
            return execute(sql, params, many, context)

        def look(headers: HttpHeaders, name: str) -> Any:
            self.looked |= name.upper().startswith(PART)
            return plain(headers, name)

        plain = HttpHeaders.__getitem__
        HttpHeaders.__getitem__ = look
        try:
            with connection.execute_wrapper(note):
                yield
        finally:
            HttpHeaders.__getitem__ = plain


def enter(cast: dict[str, Any], name: str) -> Visit:
    """A visit of this member of the cast, acting as it says; of the public with nothing at all."""
    visit = Visit()
    if name != "public":
        visit.force_login(cast[name])
        acting = cast[name].acting
        if acting is not None and acting.ended_at is None:
            session = visit.session
            session[ACTING] = acting.ref
            session.save()
    return visit


class Listener(logging.Handler):
    """Keeps what would have been written to the log, tracebacks with it."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """One line, as the formatter of the installation writes it."""
        self.told.append(self.format(record))


@contextmanager
def listening() -> Iterator[list[str]]:
    """All lines of the log meanwhile."""
    listener = Listener()
    logging.getLogger().addHandler(listener)
    try:
        yield listener.told
    finally:
        logging.getLogger().removeHandler(listener)


@contextmanager
def without_pauses() -> Iterator[None]:
    """The search for cycles of garbage costs a tenth of a run and finds little: once at the end, among what is new."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.collect(0)
