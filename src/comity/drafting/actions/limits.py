"""Limits and weights of a what-if copy, typed field by field or put in as a whole."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.models import User
from comity.common.errors import Refused
from comity.drafting.actions.changing import BadLimits, document_of, keep_document, must_change
from comity.drafting.board_shapes import BoardFault
from comity.drafting.limit_fields import MOST_AMOUNT, MOST_MONEY, Frame, write_field
from comity.drafting.limit_rows import limit_rows
from comity.drafting.limit_tables import Table, listed, own_list, unit_of
from comity.drafting.models import Scenario
from comity.drafting.problem_from_records import faults_of_document, goals_of
from comity.drafting.records.documents import FROM_PROGRAMME, frozen
from comity.drafting.records.goals import identifier_from
from comity.drafting.records.periods import days_of_programme, periods_of_document
from comity.drafting.typed_amounts import about_field, whole_number

LONGEST_TITLE = 120
LISTS = {"theme_minimum": "theme_minimums", "goal_minimum": "goal_minimums", "minimum_spend": "minimum_spends"}
OF_LISTS = {"theme_minimum": "theme", "goal_minimum": "requirement", "minimum_spend": "source"}


def frame_of(scenario: Scenario, by: User) -> Frame:
    """What the keys of fields may name."""
    starts, ends = days_of_programme(scenario.programme, scenario.document)
    if starts is None or ends is None:
        raise Refused(_("The programme has no first and last day: give it a period."))
    goals = goals_of(scenario.programme, by)
    return Frame(
        years=[str(year) for year in range(starts.year, ends.year + 1)],
        periods=periods_of_document(scenario.document, starts, ends),
        weights={table["id"]: table["weight"] for table in goals.goals},
        requirements=frozenset(goals.requirement_of),
        titles={str(table["id"]): str(table["title"]) for table in (*goals.requirements, *goals.goals)},
    )


def names_of(document: Table, frame: Frame) -> dict[str, str]:
    """How people know the fields of the board: the limit with its year or period, the weight with its goal."""
    themes = {str(each.get("id")): str(each.get("title") or each.get("id")) for each in listed(document, "themes")}
    names = {f"weight:{goal}": _("Weight of “%(goal)s”") % {"goal": frame.titles[goal]} for goal in frame.weights}
    for row in limit_rows(document, frame.years, frame.periods, {}, {**themes, **frame.titles}):
        for cell in row.cells:
            names[cell.key] = row.title if cell.label in row.title else f"{row.title}, {cell.label}"
    return names


@transaction.atomic
def change_limits(scenario: Scenario, values: Mapping[str, str], *, version: int, by: User, at: datetime) -> None:
    """Change amounts by the keys of LimitCell, as people type them ("90 000"); empty takes a single amount away.

    Raises BadLimits with the key of every field that cannot be kept.
    """
    must_change(scenario, by)
    document, frame = document_of(scenario), frame_of(scenario, by)
    names, faults = names_of(document, frame), []
    for key, text in values.items():
        try:
            write_field(document, key, text, frame)
        except ValueError as error:
            faults.append(BoardFault(path=key, message=about_field(names.get(key, ""), error)))
    if faults:
        raise BadLimits(faults)
    changes = {key: [None, text] for key, text in values.items()}
    keep_checked(scenario, document, version=version, move="change limits", changes=changes, by=by, at=at)


def keep_checked(
    scenario: Scenario,
    document: Table,
    *,
    version: int,
    move: str,
    changes: Mapping[str, Any],
    by: User,
    at: datetime,
) -> None:
    """Keep a document that brings no new fault; a document that is the same is not written again."""
    if document == scenario.document:
        return
    before = set(faults_of_document(scenario, by, scenario.document))
    new = [fault for fault in faults_of_document(scenario, by, document) if fault not in before]
    if new:
        raise BadLimits(new)
    keep_document(scenario, document, version=version, move=move, changes=changes, by=by, at=at)


@transaction.atomic
def set_weight(scenario: Scenario, goal: str, weight: str | int, *, version: int, by: User, at: datetime) -> None:
    """Another weight of a goal (by its code) in this copy only."""
    change_limits(scenario, {f"weight:{goal}": str(weight)}, version=version, by=by, at=at)


@transaction.atomic
def add_source(scenario: Scenario, title: str, each_year: str, *, version: int, by: User, at: datetime) -> None:
    """Another source of money with a yearly budget; what no rule pays for otherwise may be paid by it."""
    must_change(scenario, by)
    document, frame = document_of(scenario), frame_of(scenario, by)
    amount = typed("each_year", each_year, MOST_MONEY // unit_of(document))
    name = named("sources", document, title)
    own_list(document, "sources").append({"id": name, "title": title.strip()})
    own_list(document, "budgets").append({"source": name, "in_year": dict.fromkeys(frame.years, amount)})
    if not rules_of(document, "cost"):
        rules_of(document, "cost").append({"name": _("no cost is known"), "flat": 0, "sources": {name: "100%"}})
    changes = {f"source:{name}": [None, title.strip()], "each_year": [None, amount]}
    keep_checked(scenario, document, version=version, move="add a source", changes=changes, by=by, at=at)


@transaction.atomic
def add_body(scenario: Scenario, title: str, each_period: str, *, version: int, by: User, at: datetime) -> None:
    """Another body that sends people, so many in a period; the first one sends two to what says nothing else."""
    must_change(scenario, by)
    document, frame = document_of(scenario), frame_of(scenario, by)
    amount = typed("each_period", each_period, MOST_AMOUNT)
    name = named("bodies", document, title)
    own_list(document, "bodies").append({"id": name, "title": title.strip()})
    people = dict.fromkeys(frame.periods, amount)
    own_list(document, "pools").append({"id": name, "title": title.strip(), "body": name, "in_period": people})
    if not rules_of(document, "delegation"):
        rules_of(document, "delegation").append({"name": _("two people take part"), "people": {name: 2}})
    changes = {f"body:{name}": [None, title.strip()], "each_period": [None, amount]}
    keep_checked(scenario, document, version=version, move="add a body", changes=changes, by=by, at=at)


def rules_of(document: Table, kind: str) -> list[Table]:
    """The rules of one kind, to add to."""
    if not isinstance(document.get("rules"), dict):
        document["rules"] = {}
    return own_list(document["rules"], kind)


def typed(key: str, text: str, most: int) -> int:
    """A typed amount. Raises BadLimits about the field."""
    try:
        return whole_number(text, 0, most)
    except ValueError as error:
        name = _("People in each period") if key == "each_period" else _("Money in each year")
        raise BadLimits([BoardFault(path=key, message=about_field(name, error))]) from None


def named(name: str, document: Table, title: str) -> str:
    """A new id made of a title: its first letters, or the one word it is. Raises BadLimits when there is no title."""
    if not title.strip() or len(title.strip()) > LONGEST_TITLE:
        said = _("Give it a name of at most %(most)s letters") % {"most": LONGEST_TITLE}
        raise BadLimits([BoardFault(path="title", message=said)])
    words = re.findall(r"[A-Za-z0-9]+", title)
    letters = (words[0] if len(words) == 1 else "".join(word[0] for word in words))[:6].upper()
    return identifier_from(letters or "X", {str(each.get("id")) for each in listed(document, name)})


@transaction.atomic
def remove_limit(scenario: Scenario, kind: str, name: str, *, version: int, by: User, at: datetime) -> None:
    """Take a source ("money"), a pool ("people", "language") or another limit of the board away, by LimitRow.id."""
    must_change(scenario, by)
    document = document_of(scenario)
    if kind == "money":
        without(document, "sources", "id", [name])
        without(document, "budgets", "source", [name])
        without(document, "minimum_spends", "source", [name])
        forget_payer(document, name)
    elif kind in ("people", "language"):
        without(document, "pools", "id", [name])
    elif kind == "absorption":
        document.pop("absorption", None)
    else:
        remove_wish(document, name)
    changes = {f"{kind}:{name}": ["there", None]}
    keep_checked(scenario, document, version=version, move="remove a limit", changes=changes, by=by, at=at)


def without(document: Table, name: str, key: str, gone: Iterable[str]) -> None:
    """A list without the tables of these names."""
    names = list(gone)
    document[name] = [each for each in listed(document, name) if each.get(key) not in names]


def forget_payer(document: Table, source: str) -> None:
    """Rules of cost that only this source would pay go with it; others go on without it."""
    rules = document.get("rules")
    if not isinstance(rules, dict):
        return
    kept = []
    for rule in listed(rules, "cost"):
        payers = rule.get("sources")
        if isinstance(payers, dict) and source in payers:
            rule["sources"] = {payer: share for payer, share in payers.items() if payer != source}
            if not rule["sources"]:
                continue
        kept.append(rule)
    rules["cost"] = kept


def remove_wish(document: Table, name: str) -> None:
    """A minimum, a share or the balance, by the id of its row."""
    prefix, _colon, rest = name.partition(":")
    if name == "balance":
        document.pop("balance", None)
    elif prefix in LISTS:
        without(document, LISTS[prefix], OF_LISTS[prefix], [rest])
    elif prefix == "goal_share":
        goal, of, side = rest.rsplit(":", 2)
        for table in listed(document, "goal_shares"):
            if table.get("goal") == goal and table.get("of", "sessions") == of:
                table.pop(side, None)
        document["goal_shares"] = [
            each for each in listed(document, "goal_shares") if "at_least" in each or "at_most" in each
        ]


@transaction.atomic
def replace_document(scenario: Scenario, text: str, *, version: int, by: User, at: datetime) -> None:
    """Put a whole settings text (TOML, docs/guide/make-a-problem.md) in place of the limits of this copy."""
    must_change(scenario, by)
    try:
        table = tomllib.loads(text.replace("\r\n", "\n"), parse_float=Decimal)
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise BadLimits([BoardFault(path="document", message=_("This is not a TOML text: %s") % error)]) from None
    document = {key: frozen(value) for key, value in table.items() if key not in FROM_PROGRAMME}
    faults = faults_of_document(scenario, by, document)
    if faults:
        raise BadLimits(faults)
    changes = {"document": [scenario.document, document]}
    keep_document(scenario, document, version=version, move="replace limits", changes=changes, by=by, at=at)
