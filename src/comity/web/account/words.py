"""What the pages of one's own account say of a line, a browser, a factor."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy

BROWSERS = (("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"))
SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
)
MOVES: Mapping[str, Any] = {
    "sign in": gettext_lazy("Signed in"),
    "failed sign in": gettext_lazy("Somebody tried to sign in and failed"),
    "sign out": gettext_lazy("Signed out"),
    "step up": gettext_lazy("Proved again who you are"),
    "failed step up": gettext_lazy("Failed to prove again who you are"),
    "end a session": gettext_lazy("Ended a session"),
    "end other sessions": gettext_lazy("Ended every other session"),
    "change password": gettext_lazy("Changed the password"),
    "reset password": gettext_lazy("Set a new password by mail"),
    "ask for a new password": gettext_lazy("Somebody asked for a new password by mail"),
    "add codes of an app": gettext_lazy("Set up codes of an app"),
    "remove codes of an app": gettext_lazy("Took codes of an app away"),
    "add a passkey": gettext_lazy("Added a passkey"),
    "name a passkey": gettext_lazy("Renamed a passkey"),
    "remove a passkey": gettext_lazy("Took a passkey away"),
    "make recovery codes": gettext_lazy("Made new recovery codes"),
    "take second factors away": gettext_lazy("The operator took every second factor away"),
    "link an identity": gettext_lazy("Linked an identity"),
    "unlink an identity": gettext_lazy("Took the link of an identity away"),
}


def browser_words(told: str) -> str:
    """Which browser on which system, as far as it says; nothing is guessed from what it does not say."""
    browser = next((words for sign, words in BROWSERS if sign in told), "")
    system = next((words for sign, words in SYSTEMS if sign in told), "")
    return ", ".join(part for part in (browser, system) if part)


def moment_words(at: datetime | None) -> str:
    """A day and a time by the clock of the installation."""
    return f"{localtime(at):%d.%m.%Y %H:%M}" if at else ""
