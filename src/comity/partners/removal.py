"""Taking back a partner that nobody knows yet."""

from datetime import datetime

from django.db import transaction
from django.db.models import ProtectedError

from comity.access.models import User
from comity.common.errors import Refused
from comity.journal.actions import write_entry
from comity.partners.models import Body, Partner
from comity.partners.policy import keeps_directory


def remove_unused_partner(partner: Partner, *, by: User, at: datetime) -> bool:
    """Remove a partner with its side and bodies when nothing else points to them; says whether it went."""
    if not keeps_directory(by):
        raise Refused("Only a programme manager of the organisation removes a partner.")
    side = partner.side
    try:
        with transaction.atomic():
            write_entry(partner, "remove", by=by, at=at)
            Body.objects.filter(side=side).delete()
            partner.delete()
            side.delete()
    except ProtectedError:
        return False
    return True
