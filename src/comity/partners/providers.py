"""Providers written by an import or by hand; who may is who keeps the catalogue."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction

from comity.access.actions import open_to
from comity.access.bulk import Change, change_many, create_many, take_back
from comity.access.models import Audience, User
from comity.partners.models import Provider


@transaction.atomic
def put_providers(
    made: Sequence[Provider], changes: Sequence[Change], *, everyone: bool, by: User, at: datetime, note: str
) -> list[dict[str, Any]]:
    """Make and change providers; with `everyone` the new ones are open to all, as a public address is."""
    undo = create_many(made, by=by, at=at, note=note)
    for provider in made if everyone else ():
        open_to(provider, Audience.PUBLIC, by=by, at=at, note=note)
    for entry in undo if everyone else ():
        entry["audience"] = Audience.PUBLIC
    return undo + change_many(changes, by=by, at=at, note=note)


@transaction.atomic
def take_back_providers(undo: Sequence[Mapping[str, Any]], *, by: User, at: datetime, note: str) -> None:
    """Take back what an import did to providers."""
    take_back(Provider, undo, by=by, at=at, note=note)
