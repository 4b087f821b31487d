"""The reach of a visit: which records of a table its standing opens, by owner, audience and desk (trust.md 1.6)."""

import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce
from operator import or_
from typing import Any, TypeVar

from django.core.exceptions import EmptyResultSet
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Expression, Model, Q, QuerySet
from django.db.models.sql.compiler import SQLCompiler

from comity.access.models import Audience, Membership, Side
from comity.access.rights import Reach

Records = TypeVar("Records", bound="QuerySet[Any]")
Name = TypeVar("Name", bound=Hashable)
Held = TypeVar("Held")


class Rule(StrEnum):
    """Why a record may be known."""

    PUBLIC = "public"
    OWN = "own"
    DESK = "desk"
    BOTH = "both"
    NAMED = "named"
    GLASS = "break-glass"


@dataclass(frozen=True, slots=True)
class Standing:
    """All of a visit that the reach depends on: keys and words alone, so that two visits alike have one reach."""

    reach: Reach | None = None
    side: int | None = None
    member: int | None = None  # where the desk has to be asked of the database
    desk: frozenset[int] = frozenset()
    glass: int | None = None

    def partners(self) -> Any:
        """Keys of the sides a desk answers for: those read along, or the question for them."""
        if self.member is None:
            return sorted(self.desk)
        return Membership.answers_for.through.objects.filter(membership=self.member).values("side")


def reach_rules(records: "QuerySet[Any]", standing: Standing) -> tuple[dict[Rule, Q], dict[Rule, Q], Q]:
    """The rules that hold as they stand, those that hold at the desk alone, and the condition of the desk.

    A door is asked several times a page, and the desk is the dear part of it: it is asked once for all its rules.
    """
    public = {Rule.PUBLIC: Q(audience=Audience.PUBLIC)}
    side = standing.side
    if side is None:
        return ({**public, Rule.GLASS: concerns(standing.glass)} if standing.glass else public), {}, Q()
    named = Q(pk__in=REACHES.keys(("named", records.model, side), lambda: named_for(records, side)))
    if standing.reach == Reach.PUT_FORWARD:
        return {**public, Rule.NAMED: named}, {}, Q()
    own = Q(owner=side)
    both = Q(audience=Audience.BOTH) & (Q(owner=side) | Q(about=side))
    if standing.reach != Reach.ANSWERED_FOR:
        return {**public, Rule.OWN: own, Rule.BOTH: both, Rule.NAMED: named}, {}, Q()
    partners = standing.partners()
    desk = Q(about__isnull=True) | Q(about=side) | Q(about__in=partners)
    desk = desk & (~Q(owner__kind=Side.Kind.PARTNER) | Q(owner__in=partners))
    return public, {Rule.DESK: own, Rule.BOTH: both, Rule.NAMED: named}, desk


def concerns(partner: int) -> Q:
    """What a partner keeps, and what anyone keeps about it: all that break-glass opens, to be read."""
    return Q(owner=partner) | Q(about=partner)


def named_for(records: "QuerySet[Any]", side: int) -> "QuerySet[Any]":
    """Keys of the records whose named list holds the side: a sub-query, so that no row comes twice."""
    keys: QuerySet[Any] = records.model._default_manager.filter(audience=Audience.NAMED, named=side).values("pk")
    return keys


def reached(records: Records, standing: Standing) -> Records:
    """The records of this reach."""
    always, at_desk, desk = reach_rules(records, standing)
    known = reduce(or_, always.values())
    return records.filter(known | (reduce(or_, at_desk.values()) & desk) if at_desk else known)


class Keys(Expression):
    """The keys that a question gives, as the text of a sub-query: `filter(pk__in=Keys(question))`.

    Putting a sub-query together and into words, anew for each question it stands in, costs more than what the database
    does with it. Raises EmptyResultSet where the question is of nothing by its words alone.
    """

    conditional = False

    def __init__(self, question: "QuerySet[Any]") -> None:
        super().__init__(output_field=question.model._meta.pk)
        compiler = question.order_by().values("pk").query.get_compiler(question.db)
        text, self.given = compiler.as_sql()
        self.text = f"({text})"

    def as_sql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, tuple[Any, ...]]:
        """As it was put into words, with its values."""
        return self.text, tuple(self.given)


def in_words(question: "QuerySet[Any]") -> Keys | None:
    """Its keys as a sub-query; None where it is of nothing by its words alone."""
    try:
        return Keys(question)
    except EmptyResultSet:
        return None


class Reaches(threading.local):
    """What was built for a table and a standing, for each thread: the words of a question, never its answer.

    MOST is how many are kept; with 0 every question is built anew.
    """

    MOST = 2000

    def __init__(self) -> None:
        self.built: dict[tuple[type[Model], Standing], QuerySet[Any]] = {}
        self.worded: dict[Hashable, Keys | None] = {}

    def of(self, table: type[Model], standing: Standing) -> "QuerySet[Any]":
        """A fresh copy of it; a door is asked several times a page, and its question is dear to build."""
        return self.kept(self.built, (table, standing), lambda: reached(table._default_manager.all(), standing)).all()

    def keys(self, name: Hashable, build: Callable[[], "QuerySet[Any]"]) -> "Keys | QuerySet[Any]":
        """The keys of what a question of this name gives; the name says all that the question depends on."""
        return self.kept(self.worded, name, lambda: in_words(build())) or build().none()

    def kept(self, store: dict[Name, Held], name: Name, make: Callable[[], Held]) -> Held:
        """What is held under this name, made when it is not there; a store that is full begins anew."""
        if name not in store or not self.MOST:
            if len(store) >= self.MOST:
                store.clear()
            store[name] = make()
        return store[name]


REACHES = Reaches()
