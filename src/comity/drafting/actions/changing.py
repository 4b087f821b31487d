"""Changing a what-if copy: by the side that keeps it, on the version that the person saw, with the journal told."""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from comity.access.models import User
from comity.access.policy import drafts_for_owner
from comity.common.errors import ChangedMeanwhile, Refused
from comity.drafting.board_shapes import BoardFault
from comity.drafting.limit_tables import Table
from comity.drafting.models import Scenario
from comity.journal.actions import write_entry


class BadLimits(Refused):
    """What was typed cannot be kept; `faults` names every field and says what to do."""

    def __init__(self, faults: Iterable[BoardFault]) -> None:
        self.faults = tuple(faults)
        super().__init__(" ".join(sentence(fault) for fault in self.faults))


def sentence(fault: BoardFault) -> str:
    """A fault as a whole sentence."""
    said = f"{fault.message} ({fault.remedy})" if fault.remedy else fault.message
    return said if said.endswith((".", "!", "?")) else f"{said}."


def must_change(scenario: Scenario, by: User) -> None:
    """Raise Refused unless the person drafts for the side that keeps the copy."""
    if not drafts_for_owner(by, scenario):
        raise Refused(_("Only the side that keeps this copy can change it; make a copy of your own."))


def document_of(scenario: Scenario) -> Table:
    """The document to change; the record's own stays as it is until it is kept."""
    found: Table = deepcopy(scenario.document)
    return found


def keep_document(
    scenario: Scenario,
    document: Table,
    *,
    version: int,
    move: str,
    changes: Mapping[str, Any],
    by: User,
    at: datetime,
) -> None:
    """Write the changed document if the copy is still of this version; the journal holds what changed."""
    keep_fields(scenario, {"document": document}, version=version, move=move, changes=changes, by=by, at=at)


def keep_fields(
    scenario: Scenario,
    fields: Mapping[str, Any],
    *,
    version: int,
    move: str,
    changes: Mapping[str, Any],
    by: User,
    at: datetime,
) -> None:
    """Compare and set. Raises ChangedMeanwhile with what differs now, or Refused when the copy is gone."""
    must_change(scenario, by)
    standing = Scenario.objects.filter(pk=scenario.pk, version=version)
    if not standing.update(**fields, version=version + 1, updated_at=at):
        now = Scenario.objects.filter(pk=scenario.pk).first()
        if now is None:
            raise Refused(_("This copy was taken away meanwhile; go back to the programme."))
        said = _("Someone else changed this copy while you were at it; look at it as it is now, then do it again.")
        raise ChangedMeanwhile(said, theirs={"document": now.document, "name": now.name}, version=now.version)
    for name, value in fields.items():
        setattr(scenario, name, value)
    scenario.version = version + 1
    write_entry(scenario, move, by=by, at=at, changes=changes)
