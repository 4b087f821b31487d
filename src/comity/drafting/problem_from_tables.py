"""A person's catalogue and settings to a problem of the engine, before there are records.

Columns and settings are described for people in docs/guide/make-a-problem.md.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from comity.drafting.catalogue.entries import Catalogue
from comity.drafting.catalogue.table import read_catalogue_csv
from comity.drafting.filling.activities import activity_of
from comity.drafting.settings.file import read_settings
from comity.drafting.settings.reader import Faults
from comity.drafting.settings.references import check_references
from comity.drafting.settings.shapes import Settings
from comity.drafting.table_faults import BadTables, TableFault
from comity_planning.faults import Fault, Severity, faults_of
from comity_planning.parts import Activity, Limit, Prerequisite
from comity_planning.problem import BadProblem, Problem
from comity_planning.wire import write_problem

__all__ = ["BadTables", "MadeProblem", "TableFault", "make_problem", "problem_from_tables"]

PLACE = re.compile(r"(activities|limits)\[(\d+)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeProblem:
    """A problem in the wire format, how large it is, and what its maker should know about it."""

    text: str
    activities: int
    sessions: int
    requirements: int
    warnings: tuple[TableFault, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a problem stand in the person's files."""

    catalogue: Catalogue
    settings: Settings

    def of(self, path: str) -> str:
        """The engine's path with its first part told as a row of the catalogue or a table of the settings."""
        return PLACE.sub(self._own, path)

    def _own(self, found: re.Match[str]) -> str:
        at, limits = int(found[2]), self.settings.means.limits
        if found[1] == "activities":
            entry = self.catalogue.entries[at]
            return f"{entry.place} ({entry.id})"
        return limits[at][1] if at < len(limits) else "catalogue, prerequisites"


def problem_from_tables(catalogue_csv: str, settings_toml: str) -> Problem:
    """The problem that a catalogue (CSV text) and settings (TOML text) describe.

    Raises BadTables with everything wrong in either, each with its place in the person's own files.
    """
    problem, _ = read_both(catalogue_csv, settings_toml)
    return problem


def make_problem(catalogue_csv: str, settings_toml: str) -> MadeProblem:
    """The same problem as text, with the engine's warnings told in the person's terms. Raises BadTables."""
    problem, places = read_both(catalogue_csv, settings_toml)
    return MadeProblem(
        text=write_problem(problem),
        activities=len(problem.activities),
        sessions=sum(len(activity.sessions) for activity in problem.activities),
        requirements=len(problem.requirements),
        warnings=tuple(told(faults_of(problem), Severity.WARNING, places)),
    )


def read_both(catalogue_csv: str, settings_toml: str) -> tuple[Problem, Places]:
    faults: Faults = []
    settings = read_settings(settings_toml, faults)
    if settings is None:
        raise BadTables(tuple(faults))
    catalogue = read_catalogue_csv(catalogue_csv, settings, faults)
    check_references(settings, catalogue.ids, catalogue.words, faults)
    stop_at(faults)
    activities = tuple(activity_of(entry, settings, faults) for entry in catalogue.entries)
    stop_at(faults)
    places = Places(catalogue, settings)
    return checked(settings, activities, places), places


def stop_at(faults: Faults) -> None:
    if faults:
        raise BadTables(tuple(faults))


def checked(settings: Settings, activities: tuple[Activity, ...], places: Places) -> Problem:
    """The parts put together; what the engine refuses is told with its place in the files."""
    demand, means = settings.demand, settings.means
    limits = (*(limit for limit, _ in means.limits), *order_of(places.catalogue, settings))
    try:
        return Problem(
            title=settings.title,
            partner=demand.partner,
            currency=settings.currency,
            horizon=demand.horizon,
            clearances=demand.clearances,
            objectives=demand.objectives,
            goals=demand.goals,
            requirements=demand.requirements,
            themes=demand.themes,
            activities=activities,
            sources=means.sources,
            bodies=means.bodies,
            pools=means.pools,
            limits=limits,
            pins=means.pins,
            attended=means.attended,
            options=settings.options,
            basis=settings.basis,
        )
    except BadProblem as bad:
        raise BadTables(tuple(told(bad.faults, Severity.ERROR, places))) from bad


def told(faults: tuple[Fault, ...], severity: Severity, places: Places) -> Iterator[TableFault]:
    """The engine's faults of one severity, with their places in the person's files."""
    for fault in faults:
        if fault.severity == severity:
            yield TableFault(path=places.of(fault.path), message=fault.message, remedy=fault.remedy)


def order_of(catalogue: Catalogue, settings: Settings) -> Iterator[Limit]:
    """Prerequisites that the catalogue states by id, between activities that are both in use."""
    used = {entry.id for entry in catalogue.entries}
    lag = settings.catalogue.prerequisite_lag_days
    given = {(limit.before, limit.after) for limit, _ in settings.means.limits if isinstance(limit, Prerequisite)}
    for entry in catalogue.entries:
        for before in entry.prerequisites:
            if before in used and (before, entry.id) not in given:
                yield Prerequisite(before=before, after=entry.id, lag_days=lag)
