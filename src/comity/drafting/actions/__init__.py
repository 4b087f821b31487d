"""What people do on the board. Every act is one transaction and one line of the journal, or Refused with a sentence.

`version` is the version of the scenario that the person saw: an act on an older one raises ChangedMeanwhile, so that
nothing is lost. BadLimits (a Refused) carries `faults` with the keys of the fields.
"""

from comity.drafting.actions.acceptance import accept_proposal, undo_acceptance
from comity.drafting.actions.changing import BadLimits
from comity.drafting.actions.choices import ban, choose_session, pin, unpin
from comity.drafting.actions.limits import (
    add_body,
    add_source,
    change_limits,
    remove_limit,
    replace_document,
    set_weight,
)
from comity.drafting.actions.repairs import apply_repair, ask_repair, undo_repair
from comity.drafting.actions.runs import apply_relaxation, ask_run, choose_front_point, stop_run
from comity.drafting.actions.scenarios import begin_scenario, copy_scenario, drop_scenario, rename_scenario

__all__ = [
    "BadLimits",
    "accept_proposal",
    "add_body",
    "add_source",
    "apply_relaxation",
    "apply_repair",
    "ask_repair",
    "ask_run",
    "ban",
    "begin_scenario",
    "change_limits",
    "choose_front_point",
    "choose_session",
    "copy_scenario",
    "drop_scenario",
    "pin",
    "remove_limit",
    "rename_scenario",
    "replace_document",
    "set_weight",
    "stop_run",
    "undo_acceptance",
    "undo_repair",
    "unpin",
]
