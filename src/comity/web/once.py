"""A form that is sent twice is done once: the second press is led to where the first one led.

A page holds a form token that no other page holds, so the same words under the same token were sent from the same page.
What was sent is kept in the memory of each process for a minute, and by its hash alone.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from hashlib import sha256
from threading import Lock
from time import monotonic
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect

TOKEN = "csrfmiddlewaretoken"  # noqa: S105 - the name of a field
LASTS = 60.0  # seconds
MOST_KEPT = 5_000
MOVED = 302
View = Callable[..., HttpResponse]


@dataclass(slots=True)
class Sent:
    """One form as it was sent; whoever sends it again waits for the first to be done."""

    at: float
    turn: Lock = field(default_factory=Lock)
    led_to: str = ""


class Kept:
    """What was sent lately, oldest first."""

    def __init__(self) -> None:
        self.sent: OrderedDict[str, Sent] = OrderedDict()
        self.lock = Lock()

    def of(self, key: str, at: float) -> Sent:
        """What is kept under this key; what is older than it lasts is forgotten."""
        with self.lock:
            while self.sent and (len(self.sent) >= MOST_KEPT or at - next(iter(self.sent.values())).at > LASTS):
                self.sent.popitem(last=False)
            return self.sent.setdefault(key, Sent(at=at))


KEPT = Kept()


def once(view: View) -> View:
    """A page whose form makes something new: sent twice, it makes it once."""

    @wraps(view)
    def answered(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method != "POST" or not request.POST.get(TOKEN) or not request.session.session_key:
            return view(request, *args, **kwargs)
        told = repr((request.session.session_key, request.get_full_path(), sorted(request.POST.lists())))
        sent = KEPT.of(sha256(told.encode("utf-8", "replace")).hexdigest(), monotonic())
        with sent.turn:
            if sent.led_to:
                return redirect(sent.led_to)
            answer = view(request, *args, **kwargs)
            if answer.status_code == MOVED:
                sent.led_to = answer.headers["Location"]
            return answer

    return answered
