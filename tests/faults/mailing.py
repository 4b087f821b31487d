"""The sender killed while it sends to a real mail server: no mail is lost, at most one a kill comes twice."""

import os
import random
import signal
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from email import message_from_bytes

from django.conf import settings
from django.db import transaction

from comity.access.models import Membership
from comity.delivery.sending import LEASE, WAITS, send_waiting, sort_new
from comity.journal.chain import seal
from comity.journal.verification import verify
from comity.notices.actions import tell
from comity.notices.models import Notice
from comity.notices.states import NoticeKind, NoticeState
from tests.faults.killed_acts import copy, latest_release, table
from tests.faults.killed_world import NOON, close
from tests.faults.killing import PATIENCE, forked, heard, killed
from tests.integration.delivery.conftest import Server


@dataclass
class Mails:
    """What came of the mails."""

    kills: int = 0
    notices: int = 0
    mails: int = 0
    lost: int = 0
    twice: int = 0
    other_ids: int = 0
    tampered: int = 0
    faults: list[str] = field(default_factory=list)

    def words(self) -> str:
        return (
            f"mail: {self.kills} kills, {self.notices} notices in {self.mails} mails, lost {self.lost}, "
            f"{self.twice} mails twice under the same Message-ID (at most one a kill), chains broken {self.tampered}"
        )

    @property
    def good(self) -> bool:
        return not (self.lost or self.other_ids or self.tampered or self.faults or self.twice > self.kills)


class Letterbox:
    """A mail server that keeps the Message-ID and the receiver of what it took; what it took it has taken for good."""

    def __init__(self):
        self.taken, self.victim, self.left = [], 0, 0

    def kill(self, victim, *, after):
        """Kill this sender when it hands over the next mail after so many, once the mail is taken."""
        self.victim, self.left = victim, after

    async def handle_DATA(self, _server, _session, envelope):  # noqa: N802 - the server calls it so
        told = message_from_bytes(envelope.content)
        self.taken.append((told["Message-ID"], tuple(envelope.rcpt_tos)))
        if self.victim:
            if not self.left:
                os.kill(self.victim, signal.SIGKILL)
                self.victim = 0
            self.left -= 1
        return "250 taken"


def served(box):
    """A mail server on this machine, and the settings that name it."""
    controller = Server(box)
    controller.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = controller.hostname, controller.port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    settings.COMITY_ADDRESS = "https://comity.example.org"
    settings.DEFAULT_FROM_EMAIL = "Comity <comity@example.org>"
    return controller


def sending(at, gate):
    """Rounds of the sender, from when the gate is opened."""

    def going(tell_parent):
        os.read(gate, 1)
        while True:
            tell_parent(b"." * send_waiting(at))
            time.sleep(0.01)

    return going


def told_again(texts, at):
    """The latest text, told so many times to everybody who answers for the partner, each notice a mail of its own."""
    members = Membership.objects.filter(side__code="aze").select_related("user")
    for _text in range(texts):
        with transaction.atomic():
            tell(NoticeKind.TABLED, latest_release(), to=members, by=None, at=at)
        sort_new(at)


def killed_senders(rounds, seed, texts):
    """So many kills of the sender, then a sender that is left alone until all is sent.

    Every second kill comes at a random moment, the others where it hurts: the server has the mail, and the sender
    does not know it yet.
    """
    dice, box, mails = random.Random(seed), Letterbox(), Mails()
    copy()
    table()
    controller = served(box)
    at = NOON
    try:
        for number in range(rounds):
            at += LEASE + timedelta(minutes=1)
            told_again(texts, at)
            gate, key = os.pipe()
            pid, reads = forked(sending(at, gate))
            if number % 2:  # settled before the first mail, or it could come after the last one
                box.kill(pid, after=dice.randrange(texts * 3))
            os.write(key, b"!")
            if not number % 2:
                time.sleep(dice.uniform(0.0, 0.02 * texts * 3))
                os.kill(pid, signal.SIGKILL)
            heard(reads, time.monotonic() + PATIENCE)
            killed(pid)
            for end in (reads, gate, key):
                os.close(end)
            mails.kills += 1
        for wait in WAITS:  # a mail server that was slow to answer is asked again, later each time
            at += LEASE + wait
            while send_waiting(at):
                pass
    finally:
        controller.stop()
    judged(mails, box)
    close()
    return mails


def judged(mails, box):
    """Every notice is sent; each mail came once, or once more for a kill, under the Message-ID that is kept."""
    mails.notices = Notice.objects.count()
    sent = Notice.objects.filter(state=NoticeState.SENT)
    mails.lost = mails.notices - sent.count()
    kept = set(sent.values_list("message_id", flat=True))
    came = Counter(box.taken)
    mails.mails = len(came)
    mails.lost += len(kept - {name for name, _to in came})
    mails.other_ids = len({name for name, _to in came} - kept)
    mails.twice = sum(count - 1 for count in came.values())
    seal(NOON)
    mails.tampered = 0 if verify().intact else 1
