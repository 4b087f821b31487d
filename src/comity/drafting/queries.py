"""What the pages of the board read: every function starts from the doors of the user who asks."""

from comity.access.models import User, Visitor
from comity.drafting.board_shapes import (
    Board,
    Comparison,
    FrontPicture,
    LineReceipt,
    NotChosenRow,
    RepairPreview,
    RunProgress,
    ScenarioCard,
    WhyNot,
)
from comity.drafting.models import EngineRun, Scenario
from comity.programmes.models import Programme

TO_COME = "being written"


def scenarios_of(programme: Programme, user: Visitor) -> list[ScenarioCard]:
    """The what-if copies of a programme that this user may see, by letter."""
    raise NotImplementedError(TO_COME)


def board_of(scenario: Scenario, user: User) -> Board:
    """The whole board of one copy (fetch it through scenarios_visible_to)."""
    raise NotImplementedError(TO_COME)


def progress_of(run: EngineRun) -> RunProgress:
    """Where the run stands."""
    raise NotImplementedError(TO_COME)


def receipt_of(scenario: Scenario, session: str, user: User) -> LineReceipt | None:
    """Why a session is in the plan on the board; None when it is not in it."""
    raise NotImplementedError(TO_COME)


def why_not_of(scenario: Scenario, activity: str, user: User) -> WhyNot | None:
    """Why an activity (by its code) is not in the plan on the board; None when this board cannot know of it."""
    raise NotImplementedError(TO_COME)


def not_chosen_of(
    scenario: Scenario, user: User, *, goal: str = "", words: str = "", limit: int = 50
) -> tuple[int, list[NotChosenRow]]:
    """How many activities are not in the plan (that advance the goal, with the words in the title), and the first."""
    raise NotImplementedError(TO_COME)


def comparison_of(scenarios: list[Scenario], user: User) -> Comparison:
    """Two or three copies of one programme side by side."""
    raise NotImplementedError(TO_COME)


def front_of(run: EngineRun) -> FrontPicture | None:
    """The cost and coverage front of a run of kind "front"; None while it is not there."""
    raise NotImplementedError(TO_COME)


def newest_run(scenario: Scenario, kind: str, user: User) -> EngineRun | None:
    """The newest run of a kind ("propose", "front", "repair") of a copy."""
    raise NotImplementedError(TO_COME)


def repair_preview_of(run: EngineRun) -> RepairPreview | None:
    """What a repair would change; None while it is not there."""
    raise NotImplementedError(TO_COME)


def may_tailor(programme: Programme, user: Visitor) -> bool:
    """May begin and change what-if copies over this programme for the side this visit acts for."""
    raise NotImplementedError(TO_COME)
