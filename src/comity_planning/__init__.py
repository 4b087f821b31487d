"""Tailored cooperation programmes: written down, planned with proof, explained, checked, changed.

The types, the wire format and the builder stand on the standard library alone. The functions that solve, explain
or repair are loaded when they are first used, so that `import comity_planning` and `comity_planning.check` load
neither numpy nor a solver.
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from comity_planning.builder import (
    Catalogue,
    Diminishing,
    ProgrammeProblem,
    catalogue_from_json,
)
from comity_planning.changes import (
    BadChanges,
    Cancel,
    Change,
    Cut,
    CutShare,
    Drop,
    Freeze,
    Grant,
    Move,
    NewLimit,
    NewPin,
    NewSession,
    TargetChange,
    Unpin,
    WeightChange,
    apply_changes,
)
from comity_planning.face import LAZY, Face
from comity_planning.faults import (
    Fault,
    Severity,
    faults_of,
)
from comity_planning.labels import (
    Family,
    Hardness,
    Label,
    label,
    read_label,
)
from comity_planning.parts import (
    NO_CHARGE,
    Absorption,
    Activity,
    Attended,
    Balance,
    Blackout,
    Body,
    Budget,
    Capacity,
    Eligibility,
    Exclusion,
    FundingSource,
    Goal,
    GoalMinimum,
    GoalShare,
    Horizon,
    Limit,
    LoadRule,
    Mandate,
    MinimumSpend,
    Objective,
    Options,
    Partner,
    Parts,
    PeriodKind,
    Pin,
    Pool,
    Prerequisite,
    Price,
    Requirement,
    Segment,
    Session,
    Theme,
    ThemeMinimum,
    Yielding,
)
from comity_planning.plan import (
    PRICE_SCALE,
    Alone,
    Certificate,
    Conflict,
    Covered,
    GoalCovered,
    Line,
    OnPlan,
    OnProgress,
    Plan,
    Progress,
    Reason,
    Receipt,
    ReceiptLine,
    Relaxation,
    Removed,
    Status,
    Step,
    Tightness,
    Unmet,
    Used,
)
from comity_planning.plan import (
    Cut as ProofCut,
)
from comity_planning.problem import (
    BadProblem,
    Problem,
)
from comity_planning.schema import (
    changes_schema,
    plan_schema,
    problem_schema,
)
from comity_planning.wire import (
    BadPlan,
    canonical,
    plan_sha256,
    problem_sha256,
    read_changes,
    read_plan,
    read_problem,
    seal,
    write_changes,
    write_plan,
    write_problem,
)

if TYPE_CHECKING:
    from comity_planning.check import (
        Report,
        Violation,
    )
    from comity_planning.check import (
        check as check_plan,
    )
    from comity_planning.check import (
        verify as verify_bound,
    )
    from comity_planning.conflict import (
        Clash,
        Conflicts,
        conflicts,
        explain_conflict,
    )
    from comity_planning.difference import (
        Moved,
    )
    from comity_planning.explain import (
        NotFound,
        Searched,
        Why,
        price_of_forcing,
        replacement_cost,
        why,
        why_not,
        worth_of_limit,
    )
    from comity_planning.generate import (
        generate,
    )
    from comity_planning.least_cost import (
        CheapestPlan,
        cheapest,
    )
    from comity_planning.receipts import (
        receipts,
    )
    from comity_planning.repair import (
        Outcome,
        Repair,
        repair,
    )
    from comity_planning.scenarios import (
        Difference,
        Front,
        FrontPoint,
        GoalDifference,
        Scenario,
        compare,
        front,
        try_out,
    )
    from comity_planning.solve import (
        share_of,
        solve,
    )
    from comity_planning.solvers.sweep import (
        Tangent,
    )

__all__ = [
    "Absorption",
    "Activity",
    "Alone",
    "Attended",
    "BadChanges",
    "BadPlan",
    "BadProblem",
    "Balance",
    "Blackout",
    "Body",
    "Budget",
    "Cancel",
    "Capacity",
    "Catalogue",
    "Certificate",
    "Change",
    "CheapestPlan",
    "Clash",
    "Conflict",
    "Conflicts",
    "Covered",
    "Cut",
    "CutShare",
    "Difference",
    "Diminishing",
    "Drop",
    "Eligibility",
    "Exclusion",
    "Family",
    "Fault",
    "Freeze",
    "Front",
    "FrontPoint",
    "FundingSource",
    "Goal",
    "GoalCovered",
    "GoalDifference",
    "GoalMinimum",
    "GoalShare",
    "Grant",
    "Hardness",
    "Horizon",
    "Label",
    "Limit",
    "Line",
    "LoadRule",
    "Mandate",
    "MinimumSpend",
    "Move",
    "Moved",
    "NO_CHARGE",
    "NewLimit",
    "NewPin",
    "NewSession",
    "NotFound",
    "Objective",
    "OnPlan",
    "OnProgress",
    "Options",
    "Outcome",
    "PRICE_SCALE",
    "Partner",
    "Parts",
    "PeriodKind",
    "Pin",
    "Plan",
    "Pool",
    "Prerequisite",
    "Price",
    "Problem",
    "ProgrammeProblem",
    "Progress",
    "ProofCut",
    "Reason",
    "Receipt",
    "ReceiptLine",
    "Relaxation",
    "Removed",
    "Repair",
    "Report",
    "Requirement",
    "Scenario",
    "Searched",
    "Segment",
    "Session",
    "Severity",
    "Status",
    "Step",
    "Tangent",
    "TargetChange",
    "Theme",
    "ThemeMinimum",
    "Tightness",
    "Unmet",
    "Unpin",
    "Used",
    "Violation",
    "WeightChange",
    "Why",
    "Yielding",
    "apply_changes",
    "canonical",
    "catalogue_from_json",
    "changes_schema",
    "cheapest",
    "check_plan",
    "compare",
    "conflicts",
    "explain_conflict",
    "faults_of",
    "front",
    "generate",
    "label",
    "plan_schema",
    "plan_sha256",
    "price_of_forcing",
    "problem_schema",
    "problem_sha256",
    "read_changes",
    "read_label",
    "read_plan",
    "read_problem",
    "receipts",
    "repair",
    "replacement_cost",
    "seal",
    "share_of",
    "solve",
    "try_out",
    "verify_bound",
    "why",
    "why_not",
    "worth_of_limit",
    "write_changes",
    "write_plan",
    "write_problem",
]


def __getattr__(name: str) -> object:
    """A function of the face, loaded on first use. Raises AttributeError for a name the face does not have."""
    if name not in LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = LAZY[name]
    found: object = getattr(import_module(module), attribute)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """The names of the face."""
    return sorted(__all__)


sys.modules[__name__].__class__ = Face
