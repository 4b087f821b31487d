"""What the clock of this installation does, and how often.

Sealing and expiry have a clock of their own: neither a mail server that hangs nor a walk over all members stops them.
"""

from collections.abc import Sequence
from datetime import timedelta

from comity.access.recovery import hash_seeds
from comity.access.sealing import seal_all_anew
from comity.delivery.clock import Duty
from comity.delivery.digests import begin_digests
from comity.delivery.invitations import send_invitations
from comity.delivery.keeping import remove_past
from comity.delivery.reminders import remind, send_heads
from comity.delivery.sending import send_waiting
from comity.journal.chain import seal
from comity.notices.member_acts import expire
from comity.programmes.actions.holding import keep_silences
from comity.programmes.actions.steps import keep_days

KEEPING: Sequence[Duty] = (
    Duty(name="seal", every=timedelta(seconds=10), act=seal),
    Duty(name="expiry", every=timedelta(minutes=1), act=expire),
    Duty(name="silences", every=timedelta(minutes=1), act=keep_silences),
    Duty(name="days", every=timedelta(minutes=1), act=keep_days),
    Duty(name="seals of an old key", every=timedelta(hours=1), act=seal_all_anew),
    Duty(name="keeping", every=timedelta(days=1), act=remove_past),
    Duty(name="recovery codes", every=timedelta(hours=1), act=hash_seeds),
)
MAILING: Sequence[Duty] = (
    Duty(name="reminders", every=timedelta(hours=1), act=remind),
    Duty(name="heads", every=timedelta(minutes=10), act=send_heads),
    Duty(name="digests", every=timedelta(minutes=1), act=begin_digests),
    Duty(name="send", every=timedelta(seconds=5), act=send_waiting),
    Duty(name="invitations", every=timedelta(seconds=15), act=send_invitations),
)
