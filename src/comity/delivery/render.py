"""Mails as their receiver may read them at this moment: every record is fetched again through its room's door.

What the receiver may not know any more is left out without a word. The subject says how many things, never which.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import ngettext

from comity.access.marking import Label, Unjoined, join_of, label_of, ladder
from comity.access.models import Membership, User
from comity.access.policy import acting_of
from comity.delivery.kinds import KINDS, Kind
from comity.delivery.records import Found, all_found, path_of
from comity.delivery.unsubscribing import token_for
from comity.notices.models import Notice, Subscription
from comity.notices.queries import subscription_of
from comity.notices.states import Group

DOMAIN = "comity.invalid"  # of message ids while no address of the installation is set


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One notice as a sentence with its one act; `address` is a path of this installation."""

    notice: Notice
    kind: Kind
    words: str
    act: str
    address: str
    label: Label | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail ready to be sent: the same words as plain text and as HTML. `told` are the notices that it holds."""

    to: str
    subject: str
    text: str
    html: str
    headers: Mapping[str, str] = field(default_factory=dict)
    told: Sequence[Notice] = ()


def receiver_of(member: Membership) -> User:
    """The account of a membership, acting under that membership alone, without what a visit may open beside it."""
    user = member.user
    member.glass = None
    user.acting = member
    return user


def told_to(user: User, notices: Sequence[Notice]) -> list[Told]:
    """Those of the notices whose record this member may see now, as sentences in the language and zone in force."""
    acting = acting_of(user)
    if acting is None or not user.is_active:
        return []
    own = [one for one in notices if one.receiver_id == acting.pk and one.kind in KINDS]
    records = all_found(user, own)
    return [told for one in own if (told := as_told(one, records.get((one.record_kind, one.record_ref))))]


def as_told(notice: Notice, record: Found | None) -> Told | None:
    """A notice with the record it tells of; None where there is no such record for the receiver."""
    kind = KINDS[notice.kind]
    if record is None or notice.record_kind not in kind.records:
        return None
    return Told(
        notice=notice,
        kind=kind,
        words=kind.words(record, notice.facts),
        act=str(kind.act),
        address=path_of(record),
        label=record.label,
    )


def rendered(notice: Notice) -> Mail | None:
    """The mail of one notice; None when its receiver may not know of what it tells, or is no member any more."""
    return mail_of([notice])


def mail_of(notices: Sequence[Notice], name: str = "") -> Mail | None:
    """One mail of notices to one receiver, named by their bundle; None when nothing of them may be told any more."""
    if not notices:
        return None
    member = notices[0].receiver
    wished = subscription_of(member)
    with translation.override(wished.language or settings.LANGUAGE_CODE), timezone.override(zone_of(wished)):
        told = told_to(receiver_of(member), notices)
        return written(member, told, name or notices[0].bundle or notices[0].ref) if told else None


def written(member: Membership, told: Sequence[Told], name: str) -> Mail:
    """The mail in the language in force."""
    groups = sorted({one.kind.group for one in told} - {Group.SECURITY})
    stop = absolute(reverse("told-off", args=[token_for(member, groups)])) if groups else ""
    subject = subject_of(len(told))
    context = {
        "lines": [{"words": one.words, "act": one.act, "address": absolute(one.address)} for one in told],
        "marking": marking_of(told),
        "member": str(member),
        "groups": ", ".join(str(Group(one).label) for one in groups),
        "how": absolute(reverse("told")),
        "stop": stop,
        "language": translation.get_language(),
        "subject": subject,
    }
    return Mail(
        to=member.user.email,
        subject=subject,
        text=render_to_string("delivery/mail.txt", context),
        html=render_to_string("delivery/mail.html", context),
        headers=headers_of(name, stop),
        told=[one.notice for one in told],
    )


def subject_of(count: int) -> str:
    """How many things wait, never which."""
    return ngettext("News in Comity: %(n)s thing waits for you", "News in Comity: %(n)s things wait for you", count) % {
        "n": count
    }


def headers_of(name: str, stop: str) -> dict[str, str]:
    """A name that stays when the mail is tried again, and the one-click way out of RFC 8058."""
    headers = {"Message-ID": message_id(name), "Auto-Submitted": "auto-generated"}
    if stop:
        headers |= {"List-Unsubscribe": f"<{stop}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
    return headers


def message_id(name: str) -> str:
    """The name of a mail in the world: of a bundle always the same one, by which a second copy is recognised."""
    return f"<{name}@{settings.COMITY_ADDRESS.partition('://')[2].split('/')[0].split(':')[0] or DOMAIN}>"


def marking_of(told: Iterable[Told]) -> str:
    """The words of the marking of all that stands in the mail: the highest, and where it may go."""
    labels = [one.label for one in told if one.label is not None]
    try:
        marking = join_of(labels).marking if labels else ladder().default
    except Unjoined:
        marking = ladder().highest(one.marking for one in labels)
    return label_of(marking)


def absolute(path: str) -> str:
    """The address of a page as it stands in a mail."""
    return f"{settings.COMITY_ADDRESS.rstrip('/')}{path}"


def zone_of(wished: Subscription | None) -> ZoneInfo:
    """The zone that a member reads times in."""
    return ZoneInfo((wished.zone if wished else "") or settings.COMITY_ZONE)
