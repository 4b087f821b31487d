"""Contended writes, tried again when they collide, and long reads that see one moment."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from random import uniform
from time import sleep
from typing import ParamSpec, TypeVar

from django.db import OperationalError, connection, connections, transaction

Given = ParamSpec("Given")
Answer = TypeVar("Answer")
TRIES = 8
COLLISIONS = frozenset({"40001", "40P01"})  # serialisation failure, deadlock
LONGEST_WAIT = 0.05


def contended(act: Callable[Given, Answer]) -> Callable[Given, Answer]:
    """Run the act in one transaction of its own; a collision with another writer runs it again.

    The act may run more than once, so it has no effect outside the database. Inside another transaction it joins that
    one and is not tried again.
    """

    @wraps(act)
    def tried(*args: Given.args, **kwargs: Given.kwargs) -> Answer:
        if connection.in_atomic_block:
            return act(*args, **kwargs)
        for attempt in range(1, TRIES + 1):
            try:
                return in_one(act, *args, **kwargs)
            except OperationalError as error:
                if attempt == TRIES or not collided(error):
                    raise
                sleep(uniform(0, LONGEST_WAIT * attempt))  # noqa: S311 - spreads the tries, guards nothing
        raise AssertionError("the last try returns or raises")

    return tried


def in_one(act: Callable[Given, Answer], /, *args: Given.args, **kwargs: Given.kwargs) -> Answer:
    """The act in one transaction, serialisable where the database knows the word."""
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
        return act(*args, **kwargs)


def collided(error: OperationalError) -> bool:
    """Whether another writer was in the way, so that trying again makes sense."""
    cause = error.__cause__
    return getattr(cause, "sqlstate", None) in COLLISIONS or "database is locked" in str(error)


@contextmanager
def snapshot(using: str) -> Iterator[None]:
    """A transaction that sees one moment and keeps nobody from writing; within another one, that one's moment."""
    connection = connections[using]
    outermost = not connection.in_atomic_block
    before = getattr(connection, "transaction_mode", None)
    if connection.vendor == "sqlite":
        connection.transaction_mode = "DEFERRED"  # type: ignore[attr-defined] # the first read fixes the moment
    try:
        with transaction.atomic(using=using):
            if connection.vendor == "postgresql" and outermost:
                with connection.cursor() as cursor:
                    cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield
    finally:
        if connection.vendor == "sqlite":
            connection.transaction_mode = before  # type: ignore[attr-defined]
