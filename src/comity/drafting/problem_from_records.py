"""Records to a problem of the engine: a programme's goals, what is on offer to its partner, and a copy's document.

The document of a what-if copy has the shape of a settings file, so the reader of files reads it too. Nothing here
raises for what people wrote: faults come back as sentences about their goals, limits and activities.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from comity.access.models import User
from comity.drafting.board_shapes import BoardFault
from comity.drafting.catalogue.entries import Catalogue
from comity.drafting.catalogue.table import CatalogueReader
from comity.drafting.filling.activities import activity_of
from comity.drafting.models import Scenario
from comity.drafting.problem_from_tables import Places, checked
from comity.drafting.records.documents import settings_table
from comity.drafting.records.goals import GoalTables, goal_tables
from comity.drafting.records.missing import missing_of
from comity.drafting.records.offers import Offers, offers_to, session_id, table_of
from comity.drafting.records.periods import day_of, days_of_programme, horizon_table
from comity.drafting.records.places import Placing, faults_on_board
from comity.drafting.records.pruning import Remarks, prune_means, prune_pins, prune_table, renamed
from comity.drafting.settings.file import FORMAT, compose
from comity.drafting.settings.reader import Faults, Reader
from comity.drafting.settings.references import COLUMNS, check_references, matches_of
from comity.drafting.settings.shapes import Settings
from comity.drafting.table_faults import BadTables
from comity.formats.sheets import Row
from comity.partners.models import Partner
from comity.programmes.models import Line, Programme
from comity.programmes.policy import lines_visible_to, nodes_visible_to, requirements_visible_to
from comity.programmes.states import LineState
from comity_planning.parts import Activity, Session
from comity_planning.problem import Problem
from comity_planning.wire import write_problem

ANY_PARTNER = "partners"  # the group that stands for any partner


@dataclass(frozen=True, slots=True, kw_only=True)
class FromRecords:
    """A problem as text, or why there is none; remarks are about what was passed over."""

    text: str = ""
    faults: tuple[BoardFault, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether there is a problem to solve."""
        return bool(self.text) and not self.faults


def goals_of(programme: Programme, user: User, weights: Mapping[str, Any] | None = None) -> GoalTables:
    """The programme's goals and requirements that this user may know of, as tables of settings."""
    nodes = nodes_visible_to(user).filter(programme=programme).select_related("level")
    requirements = (
        requirements_visible_to(user).filter(node__programme=programme).order_by("node__path", "position", "id")
    )
    return goal_tables(nodes, requirements, weights)


def problem_from_records(scenario: Scenario, user: User) -> FromRecords:
    """The problem of a what-if copy as text, or every fault in the words of the person who made it."""
    programme = scenario.programme
    document = scenario.document
    goals = goals_of(programme, user, document.get("weights"))
    starts, ends = days_of_programme(programme, document)
    if starts is None or ends is None:
        return FromRecords(faults=as_faults(missing_of(goals, document, period=False, activities=1)))
    delivered = delivered_lines(programme, user)
    offers = offers_to(user, programme.partner, starts, ends)
    missing = missing_of(goals, document, period=True, activities=len(offers.activities))
    if missing:
        return FromRecords(faults=as_faults(missing))
    return Making(scenario, goals, offers, starts, ends, delivered).run()


def as_faults(missing: Iterable[tuple[str, str]]) -> tuple[BoardFault, ...]:
    """What is missing, as faults about the part of the board that is to be filled."""
    return tuple(BoardFault(path=key, message=sentence) for key, sentence in missing)


def delivered_lines(programme: Programme, user: User) -> tuple[Line, ...]:
    """The lines that took place: every plan begins with them."""
    found = lines_visible_to(user).filter(programme=programme, state=LineState.DELIVERED)
    return tuple(found.select_related("activity").order_by("starts", "id"))


def faults_of_document(scenario: Scenario, user: User, document: Mapping[str, Any]) -> tuple[BoardFault, ...]:
    """What is wrong with a document as far as that can be told without the catalogue: quick, for a form."""
    programme = scenario.programme
    goals = goals_of(programme, user, document.get("weights"))
    starts, ends = days_of_programme(programme, document)
    if starts is None or ends is None:
        return ()
    faults: Faults = []
    table = whole_table(document, programme, goals, starts, ends)
    prune_table(table, {str(cells.get("id")) for cells in dicts(table.get("activities"))}, ())
    settings = composed(table, faults)
    if not faults:
        known = frozenset(names_of_activities(settings))
        check_references(lenient(prune_means(settings, known, [])), known, words_asked_for(settings), faults)
    return faults_on_board(faults, Placing(document=document, goals=goals, titles={}))


def dicts(value: object) -> list[dict[str, Any]]:
    """The tables of a list."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def names_of_activities(settings: Settings) -> Iterable[str]:
    """Every activity that limits and choices name."""
    for limit, _ in settings.means.limits:
        for key in ("activity", "before", "after"):
            yield from [value] if isinstance(value := getattr(limit, key, None), str) else []
        yield from getattr(limit, "activities", ())
    yield from (pin.activity for pin in settings.means.pins if pin.activity)
    yield from (each.activity for each in settings.means.attended)


def whole_table(
    document: Mapping[str, Any], programme: Programme, goals: GoalTables, starts: date, ends: date
) -> dict[str, Any]:
    """Everything a settings file would say."""
    table = settings_table(document)
    levels = table.get("clearances") or []
    return table | {
        "format": FORMAT,
        "title": table.get("title") or programme.title,
        "partner": partner_table(programme.partner, levels),
        "horizon": horizon_table(table.get("horizon"), starts, ends),
        "objectives": goals.objectives,
        "goals": goals.goals,
        "requirements": goals.requirements,
    }


def partner_table(partner: Partner, levels: object) -> dict[str, Any]:
    """The partner; its clearance only where the document names that level."""
    groups = [*partner.groups.order_by("code").values_list("code", flat=True), ANY_PARTNER]
    table: dict[str, Any] = {
        "id": partner.country or partner.side.code,
        "title": partner.name,
        "groups": list(dict.fromkeys(group.replace(" ", "-") for group in groups)),
    }
    known = isinstance(levels, list) and partner.clearance in levels
    return table | ({"clearance": partner.clearance} if known else {})


def composed(table: Mapping[str, Any], faults: Faults) -> Settings:
    """The settings of a table; faults are added to the list."""
    root = Reader(table, "", faults)
    settings = compose(root)
    root.refuse_unasked()
    return settings


def words_asked_for(settings: Settings) -> dict[str, frozenset[str]]:
    """Every word that a rule asks for: with records a rule that nothing fits today is no fault."""
    found: dict[str, set[str]] = {column: set() for column in COLUMNS.values()}
    for match in matches_of(settings):
        for key, column in COLUMNS.items():
            found[column].update(getattr(match, key))
    return {column: frozenset(words) for column, words in found.items()}


def lenient(settings: Settings) -> Settings:
    """The settings with rules that name single activities left out of the check: they may be gone."""
    demand = replace(settings.demand, advancing={}, theme_rules=())
    rules = replace(settings.rules, durations=(), runs=(), seasons=(), repeats=(), travels=())
    delegations = tuple(
        replace(rule, match=replace(rule.match, ids=(), without_ids=(), families=())) for rule in rules.delegations
    )
    costs = tuple(replace(rule, match=replace(rule.match, ids=(), without_ids=(), families=())) for rule in rules.costs)
    return replace(settings, demand=demand, rules=replace(rules, delegations=delegations, costs=costs))


class Making:
    """One problem in the making: parts read so far, faults and remarks."""

    def __init__(
        self,
        scenario: Scenario,
        goals: GoalTables,
        offers: Offers,
        starts: date,
        ends: date,
        delivered: tuple[Line, ...],
    ) -> None:
        self.scenario = scenario
        self.document: Mapping[str, Any] = scenario.document
        self.goals = goals
        self.offers = offers
        self.starts, self.ends = starts, ends
        self.delivered = tuple(line for line in delivered if starts <= line.starts and line.ends <= ends)
        self.of_activity: dict[str, list[Line]] = {}
        for line in self.delivered:
            self.of_activity.setdefault(line.activity.code, []).append(line)
        self.moved: Mapping[str, str] = self.document.get("moved") or {}
        self.remarks: Remarks = []
        self.rows: tuple[Row, ...] = ()
        titles = {activity.code: activity.title for activity in offers.activities}
        self.placing = Placing(document=self.document, goals=goals, titles=titles)

    def run(self) -> FromRecords:
        """Read, fill, check."""
        faults: Faults = []
        settings = self.settings(faults)
        catalogue = None if faults else self.catalogue(settings)
        if catalogue is None:
            return self.failed(faults)
        settings = prune_means(settings, {entry.id for entry in catalogue.entries}, self.remarks)
        check_references(lenient(settings), catalogue.ids, words_asked_for(settings), faults)
        activities = () if faults else self.activities(catalogue, settings, faults)
        if faults:
            return self.failed(faults)
        settings = prune_pins(settings, activities, self.moved, self.remarks)
        try:
            problem: Problem = checked(settings, activities, Places(catalogue, settings))
        except BadTables as bad:
            return self.failed(list(bad.faults))
        return FromRecords(text=write_problem(problem), remarks=tuple(dict.fromkeys(self.remarks)))

    def failed(self, faults: Faults) -> FromRecords:
        """No problem: every fault where the person finds it."""
        return FromRecords(faults=faults_on_board(faults, self.placing, rows=self.rows), remarks=tuple(self.remarks))

    def settings(self, faults: Faults) -> Settings:
        """What the document and the programme say together."""
        table = whole_table(self.document, self.scenario.programme, self.goals, self.starts, self.ends)
        prune_table(
            table,
            {activity.code for activity in self.offers.activities},
            {activity.family for activity in self.offers.activities},
        )
        table["pins"] = [*(table.get("pins") or []), *self.delivered_pins(table)]
        table["prerequisites"] = [*(table.get("prerequisites") or []), *self.orders(table)]
        return composed(table, faults)

    def delivered_pins(self, table: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Delivered lines as choices that nothing can undo."""
        payers = {source.get("id") for source in dicts(table.get("sources"))}
        return [
            {"how": "delivered", "session": session_id(line.activity.code, line.starts)}
            | ({"source": line.payer} if line.payer in payers and line.cost_minor else {})
            for line in self.delivered
        ]

    def orders(self, table: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The order of activities that the catalogue states, where the document says nothing else."""
        codes = {activity.pk: activity.code for activity in self.offers.activities}
        given = {(order.get("before"), order.get("after")) for order in dicts(table.get("prerequisites"))}
        found = [(codes[order.before_id], codes[order.after_id], order.lag_days) for order in self.offers.orders]
        usual = (table.get("catalogue") or {}).get("prerequisite_lag_days", 0)
        return [
            {"before": before, "after": after, "lag_days": lag or usual}
            for before, after, lag in found
            if (before, after) not in given
        ]

    def catalogue(self, settings: Settings) -> Catalogue:
        """What is on offer as entries; one whose cells cannot be read is left out, and a remark says so."""
        table = table_of(self.offers, settings.currency, self.moved, levels=bool(settings.demand.clearances))
        self.rows = table.rows
        unreadable: Faults = []
        catalogue = CatalogueReader(table, settings, unreadable).read()
        if not unreadable:
            return catalogue
        told = faults_on_board(unreadable, self.placing, rows=table.rows)
        self.remarks += [f"{fault.message}." for fault in told]
        left_out = {self.placing.row_of(fault.path) for fault in unreadable}
        return replace(catalogue, entries=tuple(entry for entry in catalogue.entries if entry.place not in left_out))

    def activities(self, catalogue: Catalogue, settings: Settings, faults: Faults) -> tuple[Activity, ...]:
        """Every entry with its gaps filled by the rules, and the sessions that were delivered.

        Where the copy is frozen until a day, nothing but what is fixed begins before it.
        """
        sources = {source.id for source in settings.means.sources}
        made = (activity_of(entry, settings, faults) for entry in catalogue.entries)
        whole = [with_delivered(activity, self.of_activity.get(activity.id, ()), sources) for activity in made]
        until = day_of(self.document.get("frozen_until"))
        if until is None:
            return tuple(whole)
        fixed = {pin.session for pin in settings.means.pins if pin.how != "out"}
        fixed |= {renamed(pin, self.moved, lambda _: False).session for pin in settings.means.pins if pin.how != "out"}
        return tuple(frozen_before(activity, until, fixed) for activity in whole)


def frozen_before(activity: Activity, until: date, fixed: Collection[str | None]) -> Activity:
    """The activity without sessions that begin before a day, but for those that are fixed."""
    kept = tuple(session for session in activity.sessions if session.starts >= until or session.id in fixed)
    return replace(activity, sessions=kept)


def with_delivered(activity: Activity, lines: Iterable[Line], sources: Collection[str]) -> Activity:
    """The activity with every session of it that was delivered, also where the catalogue has it no more."""
    delivered = {session_id(activity.id, line.starts): line for line in lines}
    if not delivered:
        return activity
    others = [session for session in activity.sessions if session.id not in delivered]
    held = [
        Session(
            id=name,
            starts=line.starts,
            ends=line.ends,
            cost={line.payer: line.cost_minor} if line.payer in sources and line.cost_minor else {},
        )
        for name, line in delivered.items()
    ]
    sessions = tuple(sorted([*others, *held], key=lambda session: session.starts))
    return replace(activity, sessions=sessions, at_most=max(activity.at_most, len(held)))
