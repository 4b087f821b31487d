"""When the clock's duties were last done, so that of several workers one does each, and a missed beat is made up for.

A beat is taken before its duty is done: a duty that breaks off is done again at its next beat.
"""

from datetime import datetime, timedelta

from comity.notices.models import Beat

APART = timedelta(minutes=1)  # how far the clocks of two workers may lie apart


def take_beat(duty: str, at: datetime, every: timedelta) -> bool:
    """Whether the duty is due and now ours. However many beats were missed, one is made up for.

    A last beat in the future was taken by a clock that has been set back since: the duty is due.
    """
    beat, made = Beat.objects.get_or_create(duty=duty, defaults={"last_at": at})
    if made:
        return True
    if at - beat.last_at < every and beat.last_at - at <= max(every, APART):
        return False
    return bool(Beat.objects.filter(pk=beat.pk, last_at=beat.last_at).update(last_at=at))
