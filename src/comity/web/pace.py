"""How many requests one visitor may send: a bucket that fills slowly, kept in the memory of each process.

A session that proved to be somebody's has a bucket of its own; everything else counts for its network. A cookie that
nobody knows costs its network as much as none, so making up cookies gains nothing. Nothing is asked of the database,
and nothing is looked at but who asks: what is hidden and what never was are slowed alike.
"""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from math import ceil
from threading import Lock
from time import monotonic

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.web.account.network import network_of
from comity.web.refusals import TOO_MANY, member_of, refused_part, tell

Answer = Callable[[HttpRequest], HttpResponse]
MINUTE = 60.0
MOST_KEPT = 20_000  # buckets of one process, some 4 MB; of more the ones longest unused are forgotten
WAIT = 5  # seconds, or the time in which one request comes free: so long one is told to wait


@dataclass(slots=True)
class Bucket:
    """What is left for one visitor, when it was last looked at and last told to be empty, and whose it is."""

    left: float
    at: float
    told_at: float
    member: str = ""


class Buckets:
    """The buckets of one process; each holds a minute's requests and fills in a minute."""

    def __init__(self, most: int = MOST_KEPT) -> None:
        self.most = most
        self.kept: OrderedDict[str, Bucket] = OrderedDict()
        self.lock = Lock()

    def knows(self, key: str) -> bool:
        """Somebody's session has a bucket of its own."""
        return key in self.kept

    def take(self, key: str, *, a_minute: int, at: float) -> bool:
        """Take one request from the bucket; whether there was one left."""
        with self.lock:
            bucket = self.filled(key, a_minute, at)
            if bucket.left < 1:
                return False
            bucket.left -= 1
            return True

    def filled(self, key: str, a_minute: int, at: float) -> Bucket:
        """The bucket as it stands now; a new one is full."""
        bucket = self.kept.setdefault(key, Bucket(left=a_minute, at=at, told_at=at - MINUTE))
        self.kept.move_to_end(key)
        bucket.left = min(a_minute, bucket.left + (at - bucket.at) * a_minute / MINUTE)
        bucket.at = at
        while len(self.kept) > self.most:
            self.kept.popitem(last=False)
        return bucket

    def to_tell(self, key: str, *, at: float) -> str | None:
        """Of whom the log is to be told that the bucket is empty; None when it was told within this minute."""
        with self.lock:
            bucket = self.kept.get(key)
            if bucket is None or at - bucket.told_at < MINUTE:
                return None
            bucket.told_at = at
            return bucket.member

    def open(self, key: str, member: str, *, a_minute: int, at: float) -> None:
        """A session that is somebody's has a bucket from now on."""
        with self.lock:
            self.filled(key, a_minute, at).member = member

    def forget(self, key: str) -> None:
        """The session is nobody's any more."""
        with self.lock:
            self.kept.pop(key, None)


BUCKETS = Buckets()


class PaceMiddleware:
    """Who asks too often is told when to go on, before anything is read or looked up; files of pages do not count."""

    def __init__(self, get_response: Answer, *, clock: Callable[[], float] = monotonic) -> None:
        self.get_response = get_response
        self.clock = clock

    def __call__(self, request: HttpRequest) -> HttpResponse:
        a_minute, at = settings.COMITY_REQUESTS_A_MINUTE, self.clock()
        if not a_minute:
            return self.get_response(request)
        session = session_of(request)
        key = session if session and BUCKETS.knows(session) else f"network {network_of(request)}"
        if not BUCKETS.take(key, a_minute=a_minute, at=at):
            if (member := BUCKETS.to_tell(key, at=at)) is not None:
                tell(request, 429, TOO_MANY, member)
            return slowed(request, seconds=max(WAIT, ceil(MINUTE / a_minute)))
        response = self.get_response(request)
        self.learn(request, response, session, a_minute)
        return response

    def learn(self, request: HttpRequest, response: HttpResponse, session: str, a_minute: int) -> None:
        """Whether the cookie that came was somebody's session, which the visit has found out by now."""
        if not session or response.status_code >= 500 or not hasattr(request, "user"):
            return
        if request.user.is_authenticated:
            BUCKETS.open(session, member_of(request), a_minute=a_minute, at=self.clock())
        else:
            BUCKETS.forget(session)


def session_of(request: HttpRequest) -> str:
    """The session that a visitor says to have, so that memory keeps no key that opens it; empty for none."""
    told = request.COOKIES.get(settings.SESSION_COOKIE_NAME, "")
    return f"session {sha256(told.encode('utf-8', 'replace')).hexdigest()}" if told else ""


def slowed(request: HttpRequest, *, seconds: int) -> HttpResponse:
    """A page, or a part of one, without any value of the request: when to go on."""
    words = ngettext(
        "Too many pages were asked for from here. Nothing was changed. Wait %(n)s second, then go on.",
        "Too many pages were asked for from here. Nothing was changed. Wait %(n)s seconds, then go on.",
        seconds,
    ) % {"n": seconds}
    title = _("Too many requests")
    if request.headers.get("HX-Request"):
        response = refused_part(title, words, 429)
    else:
        response = HttpResponse(render_to_string("front/failed.html", {"title": title, "reason": words}), status=429)
    response.headers["Retry-After"] = str(seconds)
    return response
