"""A person's catalogue and settings to a problem of the engine, before there are records.

Columns and settings are described for people in docs/guide/make-a-problem.md.
"""

import re
from collections.abc import Iterator

from comity.drafting.catalogue.entries import Catalogue
from comity.drafting.catalogue.table import read_catalogue_csv
from comity.drafting.filling.activities import activity_of
from comity.drafting.settings.file import read_settings
from comity.drafting.settings.reader import Faults
from comity.drafting.settings.references import check_references
from comity.drafting.settings.shapes import Settings
from comity.drafting.table_faults import BadTables, TableFault
from comity_planning.faults import Severity
from comity_planning.parts import Activity, Limit, Prerequisite
from comity_planning.problem import BadProblem, Problem
from comity_planning.wire import write_problem

__all__ = ["BadTables", "TableFault", "problem_from_tables", "problem_text"]

PLACE = re.compile(r"(activities|limits)\[(\d+)\]")


def problem_from_tables(catalogue_csv: str, settings_toml: str) -> Problem:
    """The problem that a catalogue (CSV text) and settings (TOML text) describe.

    Raises BadTables with everything wrong in either, each with its place in the person's own files.
    """
    faults: Faults = []
    settings = read_settings(settings_toml, faults)
    if settings is None:
        raise BadTables(tuple(faults))
    catalogue = read_catalogue_csv(catalogue_csv, settings, faults)
    check_references(settings, catalogue.ids, catalogue.words, faults)
    stop_at(faults)
    activities = tuple(activity_of(entry, settings, faults) for entry in catalogue.entries)
    stop_at(faults)
    return checked(settings, catalogue, activities)


def problem_text(catalogue_csv: str, settings_toml: str) -> str:
    """The same problem in the wire format. Raises BadTables."""
    return write_problem(problem_from_tables(catalogue_csv, settings_toml))


def stop_at(faults: Faults) -> None:
    if faults:
        raise BadTables(tuple(faults))


def checked(settings: Settings, catalogue: Catalogue, activities: tuple[Activity, ...]) -> Problem:
    """The parts put together; what the engine refuses is told with its place in the files."""
    demand, means = settings.demand, settings.means
    limits = (*(limit for limit, _ in means.limits), *order_of(catalogue, settings))
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
        raise BadTables(tuple(translated(bad, settings, catalogue))) from bad


def order_of(catalogue: Catalogue, settings: Settings) -> Iterator[Limit]:
    """Prerequisites that the catalogue states by id, between activities that are both in use."""
    used = {entry.id for entry in catalogue.entries}
    lag = settings.catalogue.prerequisite_lag_days
    given = {(limit.before, limit.after) for limit, _ in settings.means.limits if isinstance(limit, Prerequisite)}
    for entry in catalogue.entries:
        for before in entry.prerequisites:
            if before in used and (before, entry.id) not in given:
                yield Prerequisite(before=before, after=entry.id, lag_days=lag)


def translated(bad: BadProblem, settings: Settings, catalogue: Catalogue) -> Iterator[TableFault]:
    """The engine's errors with their places in the person's files: a row of the catalogue, a table of the settings."""
    for fault in bad.faults:
        if fault.severity == Severity.ERROR:
            yield TableFault(
                path=PLACE.sub(lambda found: own_place(found, settings, catalogue), fault.path),
                message=fault.message,
                remedy=fault.remedy,
            )


def own_place(found: re.Match[str], settings: Settings, catalogue: Catalogue) -> str:
    kind, at = found[1], int(found[2])
    if kind == "activities":
        return f"{catalogue.entries[at].place} ({catalogue.entries[at].id})"
    if at < len(settings.means.limits):
        return settings.means.limits[at][1]
    return "catalogue, prerequisites"
