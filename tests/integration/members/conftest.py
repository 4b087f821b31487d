"""What the tests on members share."""

from datetime import timedelta

import pytest

from comity.access.models import Invitation
from comity.notices import member_acts
from tests.integration.conftest import NOON


@pytest.fixture
def invited(cast, sides):
    """An invitation and the secret of its link."""

    def invite(by="leyla", side="aze", kind="reader", at=NOON, mail="new@example.org", **more):
        return member_acts.invite_person(mail, side=sides[side], kind=kind, by=cast[by], at=at, **more)

    return invite


@pytest.fixture
def waiting(cast, sides):
    """How an invitation stands."""

    def stands(invitation):
        return Invitation.objects.get(pk=invitation.pk).end

    return stands


LATER = NOON + timedelta(hours=1)
EIGHT_DAYS = NOON + timedelta(days=8)
