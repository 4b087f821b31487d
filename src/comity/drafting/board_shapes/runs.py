"""What-if copies in a list, faults on the board, and where a run of the engine stands."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

RunKind = Literal["propose", "front", "repair"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioCard:
    """One what-if copy in a list or a switch: its letter, its name, and what its newest plan reaches.

    `share` is the part of full coverage, None without a plan; `busy` says that a run is waiting or under way.
    """

    ref: str
    letter: str
    name: str
    version: int
    share: int | None
    cost: int | None
    sessions: int | None
    busy: bool
    copied_from: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardFault:
    """One thing that keeps the engine from starting: what it is about, what is wrong, and the way out.

    `path` is the key of the field on the board where there is one ("budget:TFM:2027", "weight:DEM-1"), else a place
    such as "activities[3], clearance".
    """

    path: str
    message: str
    remedy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunProgress:
    """Where a run of the engine stands; all sentences are ready to be shown.

    `value`, `ceiling` and those of the trail are raw points; `more` is the sentence "at most 0.8 % more is possible".
    `trail` holds (seconds, value, ceiling) of each improvement. `ahead` counts the runs that wait before this one.
    `over` is true for done, stopped and failed; `kept` says that a plan of this run is on the board.
    """

    ref: str
    kind: RunKind
    state: Literal["waiting", "running", "done", "stopped", "failed"]
    words: str
    stage: str
    asked_at: datetime
    asked_by: str
    started_at: datetime | None
    ended_at: datetime | None
    seconds: float
    value: int | None
    ceiling: int | None
    more: str
    trail: tuple[tuple[float, int | None, int | None], ...]
    stop_asked: bool
    over: bool
    kept: bool
    ahead: int
    error: str
    faults: tuple[BoardFault, ...] = ()
