"""How long it is kept what was told to whom (docs/security/keeping.md)."""

from datetime import datetime

from comity.notices.models import Notice
from comity.notices.states import NoticeState

ON_THEIR_WAY = (NoticeState.WAITING, NoticeState.DIGEST, NoticeState.TAKEN)


def remove_told(until: datetime) -> int:
    """Remove what was told up to this moment and is not on its way any more; how much."""
    gone, _of = Notice.objects.filter(at__lte=until).exclude(state__in=ON_THEIR_WAY).delete()
    return gone
