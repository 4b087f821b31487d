"""What the pages of the tailoring board show, as plain frozen values: nothing in them needs the engine or a table.

Money is in minor units of `currency`. Shares are in hundredths of a percent (10,000 is the whole). Points are
normalised: full coverage of every target counts 10,000. Texts are whole sentences or names, ready to be shown.
"""

from comity.drafting.board_shapes.boards import (
    Accepted,
    Board,
    BoardGoal,
    BoardRequirement,
    Choice,
    LimitCell,
    LimitRow,
)
from comity.drafting.board_shapes.details import (
    ComparedGoal,
    ComparedSpend,
    Comparison,
    FrontPicture,
    FrontPointPicture,
    LineReceipt,
    NotChosenRow,
    OtherSession,
    RepairEvents,
    RepairPreview,
    WhyNot,
)
from comity.drafting.board_shapes.plans import (
    BoardLine,
    BoardPlan,
    Changed,
    ChangedLine,
    Clash,
    GoalLines,
    PricedRelaxation,
    SpendRow,
    UnmetWish,
)
from comity.drafting.board_shapes.runs import BoardFault, RunKind, RunProgress, ScenarioCard

__all__ = [
    "Accepted",
    "Board",
    "BoardFault",
    "BoardGoal",
    "BoardLine",
    "BoardPlan",
    "BoardRequirement",
    "Changed",
    "ChangedLine",
    "Choice",
    "Clash",
    "ComparedGoal",
    "ComparedSpend",
    "Comparison",
    "FrontPicture",
    "FrontPointPicture",
    "GoalLines",
    "LimitCell",
    "LimitRow",
    "LineReceipt",
    "NotChosenRow",
    "OtherSession",
    "PricedRelaxation",
    "RepairEvents",
    "RepairPreview",
    "RunKind",
    "RunProgress",
    "ScenarioCard",
    "SpendRow",
    "UnmetWish",
    "WhyNot",
]
