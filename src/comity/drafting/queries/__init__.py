"""What the pages of the board read: every function starts from the doors of the user who asks."""

from comity.drafting.queries.board import board_of
from comity.drafting.queries.boards import boards_of
from comity.drafting.queries.comparison import comparison_of
from comity.drafting.queries.copies import scenarios_of
from comity.drafting.queries.reasons import not_chosen_of, receipt_of, why_not_of
from comity.drafting.queries.results import front_of, repair_preview_of
from comity.drafting.queries.runs import newest_run, progress_of
from comity.drafting.records.offers import called_off

__all__ = [
    "board_of",
    "boards_of",
    "called_off",
    "comparison_of",
    "front_of",
    "newest_run",
    "not_chosen_of",
    "progress_of",
    "receipt_of",
    "repair_preview_of",
    "scenarios_of",
    "why_not_of",
]
