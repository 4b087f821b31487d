"""A real mail server on this machine, and members with addresses."""

import email
import email.policy
import socket
from datetime import UTC, datetime

import pytest
from aiosmtpd.controller import Controller
from django.utils import timezone

from comity.notices.actions import tell

NOON = datetime(2026, 1, 22, 12, tzinfo=UTC)


class Letterbox:
    """Takes mail, or answers as it is told to."""

    def __init__(self):
        self.mails, self.answers, self.heard = [], [], lambda: None

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - the server calls it so
        answer = self.answers.pop(0) if self.answers else "250 taken"
        if answer.startswith("250"):
            message = email.message_from_bytes(envelope.content, policy=email.policy.default)
            self.mails.append((envelope.rcpt_tos, message))
            self.heard()
        return answer

    def messages(self):
        return [message for _to, message in self.mails]

    def receivers(self):
        return sorted(one for to, _message in self.mails for one in to)


class Server(Controller):
    """Listens where it was bound: nobody else can take its port meanwhile. A busy machine takes its time to begin."""

    def __init__(self, box):
        self.bound = socket.create_server(("127.0.0.1", 0))
        super().__init__(box, *self.bound.getsockname(), ready_timeout=120)

    def _create_server(self):
        return self.loop.create_server(self._factory_invoker, sock=self.bound)


@pytest.fixture
def letterbox(settings):
    """The installation has this mail server."""
    box = Letterbox()
    controller = Server(box)
    controller.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = controller.hostname, controller.port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    settings.COMITY_ADDRESS = "https://comity.example.org"
    settings.DEFAULT_FROM_EMAIL = "Comity <comity@example.org>"
    yield box
    controller.stop()


@pytest.fixture
def no_server(settings):
    """A mail server is set, and nobody listens there."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", 9, 1
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False


@pytest.fixture
def addressed(cast):
    """Every member has a mail address."""
    for name, user in cast.items():
        if name != "public":
            user.email = f"{name}@example.org"
            user.save(update_fields=["email"])
    return cast


@pytest.fixture
def tell_of(addressed):
    """Tell some of the cast of a record: tell_of("activity decided", record, "pia")."""

    def told(kind, record, *names, at=NOON, **facts):
        return tell(kind, record, to=[addressed[name].acting for name in names], by=None, at=at, facts=facts)

    return told


@pytest.fixture(autouse=True)
def zone_after():
    """What a mail's zone was leaves no trace."""
    yield
    assert timezone.get_current_timezone_name() == "UTC"
