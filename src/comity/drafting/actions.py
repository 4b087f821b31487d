"""What people do on the board. Every act is one transaction and one line of the journal, or Refused with a sentence.

`version` is the version of the scenario that the person saw: an act on an older one is refused, nothing is lost.
BadLimits (a Refused) carries `faults` with the keys of the fields.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from comity.access.models import User
from comity.common.errors import Refused
from comity.drafting.board_shapes import BoardFault, RepairEvents
from comity.drafting.models import Acceptance, EngineRun, Scenario
from comity.programmes.models import Programme

TO_COME = "being written"


class BadLimits(Refused):
    """What was typed cannot be kept; `faults` names every field and says what to do."""

    def __init__(self, faults: tuple[BoardFault, ...]) -> None:
        self.faults = faults
        super().__init__(" ".join(f"{fault.message}." for fault in faults))


def begin_scenario(
    programme: Programme, *, by: User, at: datetime, document: Mapping[str, Any] | None = None, name: str = ""
) -> Scenario:
    """The first copy (A; the next free letter when there are some) with sensible empty limits, or from a document."""
    raise NotImplementedError(TO_COME)


def copy_scenario(scenario: Scenario, *, by: User, at: datetime, name: str = "") -> Scenario:
    """Another copy with the next letter; its plan starts where this one's stands."""
    raise NotImplementedError(TO_COME)


def rename_scenario(scenario: Scenario, name: str, *, version: int, by: User, at: datetime) -> None:
    """Give a copy another name."""
    raise NotImplementedError(TO_COME)


def drop_scenario(scenario: Scenario, *, version: int, by: User, at: datetime) -> None:
    """Take a copy away; one that was accepted stays."""
    raise NotImplementedError(TO_COME)


def change_limits(scenario: Scenario, values: Mapping[str, str], *, version: int, by: User, at: datetime) -> None:
    """Change amounts by the keys of LimitCell, as people type them ("90 000"); empty takes a single amount away.

    Raises BadLimits with the key of every field that cannot be kept.
    """
    raise NotImplementedError(TO_COME)


def add_source(scenario: Scenario, title: str, each_year: str, *, version: int, by: User, at: datetime) -> None:
    """Another source of money with a yearly budget."""
    raise NotImplementedError(TO_COME)


def add_body(scenario: Scenario, title: str, each_period: str, *, version: int, by: User, at: datetime) -> None:
    """Another body that sends people, so many in a period."""
    raise NotImplementedError(TO_COME)


def remove_limit(scenario: Scenario, kind: str, name: str, *, version: int, by: User, at: datetime) -> None:
    """Take a source ("money"), a pool ("people", "language") or another limit of the board away, by LimitRow.id."""
    raise NotImplementedError(TO_COME)


def replace_document(scenario: Scenario, text: str, *, version: int, by: User, at: datetime) -> None:
    """Put a whole settings text (TOML, docs/guide/make-a-problem.md) in place of the limits of this copy."""
    raise NotImplementedError(TO_COME)


def set_weight(scenario: Scenario, goal: str, weight: str | int, *, version: int, by: User, at: datetime) -> None:
    """Another weight of a goal (by its code) in this copy only."""
    raise NotImplementedError(TO_COME)


def pin(scenario: Scenario, session: str, *, version: int, by: User, at: datetime) -> None:
    """This session must be in the plan."""
    raise NotImplementedError(TO_COME)


def ban(scenario: Scenario, *, session: str = "", activity: str = "", version: int, by: User, at: datetime) -> None:
    """This session, or every session of this activity (by its code), must not be in the plan."""
    raise NotImplementedError(TO_COME)


def unpin(scenario: Scenario, *, session: str = "", activity: str = "", version: int, by: User, at: datetime) -> None:
    """The choice about this session or activity is open again."""
    raise NotImplementedError(TO_COME)


def choose_session(scenario: Scenario, instead_of: str, session: str, *, version: int, by: User, at: datetime) -> None:
    """Another session of the same activity is pinned in place of this one."""
    raise NotImplementedError(TO_COME)


def ask_run(
    scenario: Scenario, kind: str = "propose", *, by: User, at: datetime, request: Mapping[str, Any] | None = None
) -> EngineRun:
    """Put a run into the queue and return at once; one that waits or runs already is returned instead of a second.

    Raises BadLimits when no problem can be made; kinds "propose" and "front" (request: axis "cost", "people" or
    "sessions"; points). Repairs are asked by `ask_repair`.
    """
    raise NotImplementedError(TO_COME)


def ask_repair(scenario: Scenario, events: RepairEvents, *, by: User, at: datetime) -> EngineRun:
    """Ask for the fewest changes to the accepted (else the newest) plan of this copy after these events."""
    raise NotImplementedError(TO_COME)


def stop_run(run: EngineRun, *, by: User, at: datetime) -> None:
    """Ask the worker to stop and keep the best plan; a run that only waits is stopped at once."""
    raise NotImplementedError(TO_COME)


def apply_relaxation(run: EngineRun, index: int, *, version: int, by: User, at: datetime) -> EngineRun:
    """Grant one way out in the scenario's limits and propose again, in one act."""
    raise NotImplementedError(TO_COME)


def choose_front_point(run: EngineRun, index: int, *, version: int, by: User, at: datetime) -> EngineRun:
    """Set the limits of this copy to the size of a point of the front and propose again."""
    raise NotImplementedError(TO_COME)


def apply_repair(run: EngineRun, *, version: int, by: User, at: datetime) -> Scenario:
    """Take the repaired plan on the board: the events go into the scenario, its lines into the plan."""
    raise NotImplementedError(TO_COME)


def accept_proposal(run: EngineRun, *, by: User, at: datetime, note: str = "") -> Acceptance:
    """The plan becomes the planned lines of the programme; what was delivered stays. Twice is once."""
    raise NotImplementedError(TO_COME)


def undo_acceptance(acceptance: Acceptance, *, by: User, at: datetime) -> None:
    """Put the lines back that stood before, until the programme is tabled."""
    raise NotImplementedError(TO_COME)
