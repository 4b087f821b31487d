"""Every right by name, and the one table of who has which, over what (trust.md 1.6).

The predicates in `policy` ask this table; docs/reference/rights.md is printed from it.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy as _

from comity.access.models import Membership, Side

Kind = Membership.Kind


class Right(StrEnum):
    """What may be done, as noun and verb, in the order of the alphabet."""

    ACCOUNT_CLOSE = "account:close"
    BREAK_GLASS_ASK = "break-glass:ask"
    BREAK_GLASS_END = "break-glass:end"
    BREAK_GLASS_OPEN = "break-glass:open"
    BREAK_GLASS_READ = "break-glass:read"
    CATALOGUE_DECIDE = "catalogue:decide"
    DIALOGUE_KEEP = "dialogue:keep"
    DIRECTORY_KEEP = "directory:keep"
    FEED_KEEP = "feed:keep"
    HOLD_KEEP = "hold:keep"
    INSTALLATION_KEEP = "installation:keep"
    JOURNAL_READ = "journal:read"
    JOURNAL_VERIFY = "journal:verify"
    MEMBERSHIP_CHANGE = "membership:change"
    MEMBERSHIP_EXPLAIN = "membership:explain"
    MEMBERSHIP_INVITE = "membership:invite"
    MEMBERSHIP_LIST = "membership:list"
    PROGRAMME_AGREE = "programme:agree"
    PROGRAMME_PUT_FORWARD = "programme:put-forward"
    PROGRAMME_TABLE = "programme:table"
    RECORD_DRAFT = "record:draft"
    RECORD_READ = "record:read"
    RELEASE_TURN = "release:turn"


class Reach(StrEnum):
    """Over what somebody has a right."""

    OWN = "own"
    ANSWERED_FOR = "answered for"
    ALL = "all"
    PUT_FORWARD = "put forward"
    REFERENCES = "references"
    SERVER = "server"


WORDS: Mapping[Right, Any] = {
    Right.ACCOUNT_CLOSE: _("close an account, and open it again"),
    Right.BREAK_GLASS_ASK: _("ask to read what concerns one partner, for a reason, for an hour"),
    Right.BREAK_GLASS_END: _("end a reading by break-glass at once"),
    Right.BREAK_GLASS_OPEN: _("open a reading by break-glass that somebody else asked for"),
    Right.BREAK_GLASS_READ: _("see who read what by break-glass, when and why"),
    Right.CATALOGUE_DECIDE: _("approve, decline and offer entries of the catalogue"),
    Right.DIALOGUE_KEEP: _("write down visits, meetings, read-outs and commitments"),
    Right.DIRECTORY_KEEP: _("keep regions, groups, partners, posts and their holders"),
    Right.FEED_KEEP: _("subscribe to the dated sessions of the programmes one sees"),
    Right.HOLD_KEEP: _("write down holds and objections of members, and lift holds"),
    Right.INSTALLATION_KEEP: _("install, back up, restore and configure the server"),
    Right.JOURNAL_READ: _("read the whole journal: who did what to which reference, and when"),
    Right.JOURNAL_VERIFY: _("see whether the journal is as it was written"),
    Right.MEMBERSHIP_CHANGE: _("end memberships, change desks and name contacts"),
    Right.MEMBERSHIP_EXPLAIN: _("read what a person can see and do, and why"),
    Right.MEMBERSHIP_INVITE: _("invite people"),
    Right.MEMBERSHIP_LIST: _("see who belongs to the side"),
    Right.PROGRAMME_AGREE: _("approve a tabled text for the own side"),
    Right.PROGRAMME_PUT_FORWARD: _("put a text forward for release"),
    Right.PROGRAMME_TABLE: _("table a text to the other side"),
    Right.RECORD_DRAFT: _("write drafts and keep records"),
    Right.RECORD_READ: _("read records"),
    Right.RELEASE_TURN: _("release to the public or to named sides"),
}
REACHES: Mapping[Reach, Any] = {
    Reach.OWN: _("of the own side, and what is shared with it"),
    Reach.ANSWERED_FOR: _("of the organisation, about the partners answered for"),
    Reach.ALL: _("of the organisation, about every partner"),
    Reach.PUT_FORWARD: _("that was put forward for release"),
    Reach.REFERENCES: _("by reference alone, without content"),
    Reach.SERVER: _("of this server"),
}
# which kind of side each kind of member acts for; a membership of any other side has no rights at all
KINDS_OF_SIDE: Mapping[str, str] = {
    **dict.fromkeys((Kind.READER, Kind.DRAFTER, Kind.APPROVER), Side.Kind.PARTNER.value),
    Kind.PROVIDER: Side.Kind.PROVIDER.value,
    **dict.fromkeys(
        (Kind.DESK, Kind.MANAGER, Kind.RELEASING, Kind.AUDITOR, Kind.OPERATOR), Side.Kind.ORGANISATION.value
    ),
}
Grants = Mapping[Right, Reach]
READER: Grants = dict.fromkeys(
    (Right.RECORD_READ, Right.MEMBERSHIP_LIST, Right.FEED_KEEP, Right.BREAK_GLASS_READ), Reach.OWN
)
DRAFTER: Grants = {
    **READER,
    **dict.fromkeys((Right.RECORD_DRAFT, Right.PROGRAMME_PUT_FORWARD, Right.DIALOGUE_KEEP), Reach.OWN),
}
APPROVER: Grants = {
    **DRAFTER,
    **dict.fromkeys((Right.PROGRAMME_TABLE, Right.PROGRAMME_AGREE), Reach.OWN),
    **dict.fromkeys((Right.MEMBERSHIP_INVITE, Right.MEMBERSHIP_CHANGE, Right.MEMBERSHIP_EXPLAIN), Reach.OWN),
    Right.BREAK_GLASS_END: Reach.OWN,
}
PROVIDER: Grants = dict.fromkeys(
    (Right.RECORD_READ, Right.RECORD_DRAFT, Right.MEMBERSHIP_LIST, Right.FEED_KEEP), Reach.OWN
)
DESK: Grants = {
    **dict.fromkeys((Right.RECORD_READ, Right.RECORD_DRAFT, Right.PROGRAMME_PUT_FORWARD), Reach.ANSWERED_FOR),
    **dict.fromkeys((Right.FEED_KEEP, Right.BREAK_GLASS_READ, Right.MEMBERSHIP_LIST), Reach.ANSWERED_FOR),
    **dict.fromkeys((Right.HOLD_KEEP, Right.DIALOGUE_KEEP), Reach.ANSWERED_FOR),
}
MANAGER: Grants = {
    **dict.fromkeys((*DESK, Right.PROGRAMME_TABLE, Right.PROGRAMME_AGREE), Reach.ALL),
    **dict.fromkeys((Right.CATALOGUE_DECIDE, Right.DIRECTORY_KEEP), Reach.ALL),
    **dict.fromkeys((Right.MEMBERSHIP_INVITE, Right.MEMBERSHIP_CHANGE, Right.MEMBERSHIP_EXPLAIN), Reach.ALL),
    **dict.fromkeys((Right.BREAK_GLASS_OPEN, Right.BREAK_GLASS_END), Reach.ALL),
}
RELEASING: Grants = dict.fromkeys((Right.RECORD_READ, Right.RELEASE_TURN), Reach.PUT_FORWARD)
AUDITOR: Grants = {
    **dict.fromkeys((Right.JOURNAL_READ, Right.JOURNAL_VERIFY, Right.MEMBERSHIP_EXPLAIN), Reach.REFERENCES),
    Right.BREAK_GLASS_READ: Reach.REFERENCES,
    Right.MEMBERSHIP_LIST: Reach.OWN,
}
OPERATOR: Grants = {
    **dict.fromkeys((Right.INSTALLATION_KEEP, Right.ACCOUNT_CLOSE, Right.JOURNAL_VERIFY), Reach.SERVER),
    **dict.fromkeys((Right.BREAK_GLASS_ASK, Right.BREAK_GLASS_END, Right.BREAK_GLASS_READ), Reach.SERVER),
    Right.MEMBERSHIP_LIST: Reach.OWN,
}
GRANTS: Mapping[str, Grants] = {
    Kind.READER: READER,
    Kind.DRAFTER: DRAFTER,
    Kind.APPROVER: APPROVER,
    Kind.PROVIDER: PROVIDER,
    Kind.DESK: DESK,
    Kind.MANAGER: MANAGER,
    Kind.RELEASING: RELEASING,
    Kind.AUDITOR: AUDITOR,
    Kind.OPERATOR: OPERATOR,
}
# whom somebody may invite to the own side, and as the first of another side
INVITES: Mapping[str, tuple[str, ...]] = {
    Kind.APPROVER: (Kind.READER, Kind.DRAFTER, Kind.APPROVER),
    Kind.MANAGER: (Kind.DESK, Kind.MANAGER, Kind.RELEASING, Kind.AUDITOR, Kind.OPERATOR),
}
INVITES_FIRST: Mapping[str, tuple[str, ...]] = {Kind.MANAGER: (Kind.APPROVER, Kind.PROVIDER)}


def grants_of(member: Membership) -> Grants:
    """The rights of a membership; none once it has ended, or where its kind and its side do not go together."""
    if member.ended_at is not None or KINDS_OF_SIDE.get(member.kind) != member.side.kind:
        return {}
    return GRANTS[member.kind]


def kinds_with(right: Right, over: Reach | None = None) -> list[str]:
    """The kinds of membership that have a right; with `over`, over that alone."""
    return [str(kind) for kind, grants in GRANTS.items() if right in grants and over in {None, grants[right]}]


def kind_words(kind: str) -> str:
    """A kind of membership as people say it."""
    return str(Kind(kind).label)
