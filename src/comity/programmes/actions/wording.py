"""Rewording single clauses of a draft, and the reservations that stand with them: what a negotiation changes."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from comity.access.actions import change_record
from comity.access.models import User
from comity.programmes.actions.changing import must_edit
from comity.programmes.actions.nodes import change_node
from comity.programmes.models import Node, Programme


def reword_node(node: Node, wording: Mapping[str, Any], *, base_version: int, by: User, at: datetime) -> None:
    """Give an entry of a draft other words; its links and amounts stay. Raises Refused, FaultyFields, ChangedMeanwhile.

    What a list of the entry holds beyond texts stays.
    """
    kept = [one for one in node.actions if not isinstance(one, str)]
    values = {**wording, "actions": [*wording["actions"], *kept]} if "actions" in wording else dict(wording)
    change_node(node, values, {}, base_version=base_version, by=by, at=at)


@transaction.atomic
def reword_context(programme: Programme, context: str, *, base_version: int, by: User, at: datetime) -> None:
    """Give a draft another context, and nothing else. Raises Refused, ChangedMeanwhile."""
    must_edit(programme, by)
    change_record(programme, {"context": context}, base_version=base_version, by=by, at=at)


@transaction.atomic
def set_reservations(
    programme: Programme, reservations: Sequence[Any], *, base_version: int, by: User, at: datetime
) -> None:
    """Set what a draft says of reservations, and nothing else. Raises Refused, ChangedMeanwhile."""
    must_edit(programme, by)
    change_record(programme, {"reservations": list(reservations)}, base_version=base_version, by=by, at=at)
