"""What the engine answers with. Frozen, keyword-only, exact integers wherever a figure can be exact.

Value and bound are in points (weight of goal x weight of requirement x slope, summed over covered units).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Literal

from comity_planning.labels import Label
from comity_planning.shapes import Id

PRICE_SCALE = (
    2**40
)  # prices in certificates are whole multiples of 1/2^40 point per unit of the row (money rows need it)


class Status(StrEnum):
    """How a plan ended; every status carries the best plan known."""

    OPTIMAL = "optimal"  # value equals a bound
    WITHIN_GAP = "within-gap"  # proven at most the asked share below the best
    STOPPED = "stopped"  # time, work or the caller ended the search before the asked gap
    PARTIAL = "partial"  # not every wish can be met; `unmet` says which
    UNPROVEN = "unproven"  # no bound could be had


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One chosen session: dates (inclusive), who pays, and how much (minor units)."""

    activity: Id
    session: Id
    source: Id
    starts: date
    ends: date
    cost: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """One requirement: units covered (at most the target), points earned and possible."""

    requirement: Id
    goal: Id
    target: int
    amount: int
    earned: int
    possible: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalCovered:
    """One goal: points earned and possible over its requirements."""

    goal: Id
    earned: int
    possible: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """One limit on money, people, language or absorption: what the plan uses of it, in the limit's unit."""

    label: Label
    used: int
    at_most: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmet:
    """A wish the plan does not meet: what it has, what was asked, and how far short it is."""

    label: Label
    has: int
    asked: int
    short: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Relaxation:
    """Granting this change (in the limit's unit) is one part of the cheapest way out.

    `alone` is the least change of this limit alone that settles everything, None when that is not enough.
    `worth` is the change of the best possible value when `alone` (else the whole set of changes) is granted.
    """

    label: Label
    by: int
    owner: str
    alone: int | None = None
    worth: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alone:
    """What one wish of a conflict can do alone: the least change of its limit (in its unit) that settles everything.

    None when no change of this limit alone is enough; a mandate or a pin that settles everything counts 1.
    """

    label: Label
    by: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Wishes that cannot all be met: dropping any one member settles this clash.

    `minimal` says how that was tested: "verified" on the continuous model, or "as far as tested" when only
    whole sessions clash. `context` names hard rules and removals that take part without being wishes. `alone` has
    an entry for each member, or none when that was not looked at.
    """

    members: tuple[Label, ...]
    minimal: Literal["verified", "as far as tested", "not tested"]
    context: tuple[str, ...] = ()
    settles_all: tuple[Label, ...] = ()
    alone: tuple[Alone, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a rule took something off the table: kind from a fixed list, the rule's name, the facts compared."""

    kind: str
    rule: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """An activity, a session or one way of paying for it, with all reasons that apply."""

    what: Literal["activity", "session", "payment"]
    id: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tightness:
    """How hard the limits press: potential is bound over full coverage; binding is by family, shares of rows.

    `fit` is the median, over people and language rows, of limit / largest single load (None without such rows);
    the class is loose from 8, normal from 2, tight below.
    """

    potential: float
    binding: Mapping[str, float]
    fit: float | None
    kind: Literal["loose", "normal", "tight"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A rounding cut of one row, with what is needed to derive it again in whole numbers.

    From the row sum(a x) <= b: (1) of its coverage segments, the first `segments` are counted from their full
    length down, d = length - d', the others dropped; (2) each activity in `turned` (at_most 1, one coefficient in
    the row) is counted as left out, x = 1 - x'; (3) the row is divided by `divisor` D and rounded: with b' the new
    right side, q0 = b' // D, r0 = b' % D > 0, and q = a' // D, r = a' % D for every whole-number term, the cut is
    sum((q (D - r0) + max(0, r - r0)) x') - sum(d') <= (D - r0) q0, written back in x and d.
    Mixed-integer rounding: Nemhauser and Wolsey (1990); complementing: Marchand and Wolsey (2001).
    """

    source: Label
    segments: int
    turned: tuple[Id, ...]
    divisor: int
    price: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """Prices (multiples of 1/PRICE_SCALE) from which weak duality gives the bound; anyone can re-check it."""

    bound: int
    prices: Mapping[Label, int]
    cuts: tuple[Cut, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptLine:
    """One part of a receipt: a row, what the session takes from it (or brings), its price, and their product.

    `price` and `points` are in units of 1/PRICE_SCALE point; worth and credits are positive, costs negative.
    `rounding` marks what a cut adds to the row's price because sessions come whole; `amount` is then the cut's.
    """

    label: Label
    amount: int
    price: int
    points: int
    rounding: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """Why a session with one way of paying is in or out: its lines add up to `total` exactly.

    Above zero: clearly worth it at the prices of the proof. Below: priced out. `by_rounding` says that whole
    sessions decided against the sign of the total.
    """

    session: Id
    source: Id
    chosen: bool
    lines: tuple[ReceiptLine, ...]
    total: int
    by_rounding: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One improvement in the search: counted work units (and seconds in timed mode), value, bound, stage."""

    stage: str
    work: int
    value: int | None
    bound: int | None
    seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What a caller sees while the engine works; gap is (bound - value) / value."""

    stage: str
    value: int | None
    bound: int | None
    gap: float | None
    elapsed: float
    work: int
    message: str = ""


OnProgress = Callable[[Progress], bool | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A programme: the lines, what they cover and cost, and the proof of how good that is."""

    problem_sha256: str
    engine: str
    solver: str
    status: Status
    reproducible: bool
    value: int
    bound: int | None
    bound_kind: Literal["certified", "reported", "none"]
    gap: float | None
    baseline_greedy: int | None
    lines: tuple[Line, ...]
    coverage: tuple[Covered, ...]
    goals: tuple[GoalCovered, ...]
    used: tuple[Used, ...]
    unmet: tuple[Unmet, ...] = ()
    conflict: Conflict | None = None
    relaxations: tuple[Relaxation, ...] = ()
    removed: tuple[Removed, ...] = ()
    tightness: Tightness | None = None
    certificate: Certificate | None = None
    warnings: tuple[str, ...] = ()
    trace: tuple[Step, ...] = ()
    basis: Mapping[str, str] = field(default_factory=dict)
    sha256: str = ""


OnPlan = Callable[[Plan], None]
