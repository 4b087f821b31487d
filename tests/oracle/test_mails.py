"""Every kind of notice about every record, to every member: a mail says what its receiver may know when it is sent."""

import pytest

from comity.access.models import Membership
from comity.delivery.kinds import KINDS
from comity.delivery.records import DOORS
from comity.delivery.render import rendered
from comity.notices.models import Notice
from comity.notices.states import NoticeKind
from tests.oracle.sweep import canaries_of
from tests.oracle.table import VIEWERS, may_know, may_read
from tests.oracle.walk import LONG, POSTGRES, alike
from tests.oracle.world import NOON

WITHOUT_TABLE = {"JournalHead"}  # known by its figures alone
# a kind of notice, and the facts that are written with it
FACTS: dict[str, dict[str, str]] = {
    **{kind: {} for kind in ("tabled", "taken back", "agreed", "released", "release withdrawn", "put forward")},
    **{kind: {} for kind in ("returned", "invited", "joined", "membership changed", "membership ended")},
    **{kind: {} for kind in ("break-glass asked", "break-glass opened", "break-glass ended")},
    **{kind: {} for kind in ("activity proposed", "activity decided", "proposal ready")},
    **{kind: {"approver": "Azerbaijan"} for kind in ("approved", "approval withdrawn")},
    **{kind: {"day": "2026-01-22"} for kind in ("held", "hold lifted", "reason shared", "silence broken")},
    **{kind: {"moment": "2031-01-01T12:00:00+00:00"} for kind in ("silence opened", "silence ends soon")},
    "answered": {},
    "step": {"what": "in force", "day": "2026-01-22"},
    "due soon": {"what": "milestone"},
    "late": {"what": "milestone"},
    "journal head": {"number": "7", "seal": "0" * 64},
    "security": {"what": "sign in"},
    "factors taken away": {"checked": "Somebody checked"},
}


def receivers(cast):
    """Each member with the viewer that it is without what a visit may open beside it: mails are read later."""
    for name, viewer in VIEWERS.items():
        member = getattr(cast[name], "acting", None)
        if member is not None:
            plain = {key: value for key, value in viewer.items() if key != "glass"}
            yield name, member.pk, plain


def records_of(world, kinds):
    """Of the records of these kinds one of each sort that the table tells apart."""
    seen = set()
    for key, fact in world.facts.items():
        if fact["kind"] in kinds and alike(world, key) not in seen:
            seen.add(alike(world, key))
            yield key, fact


def in_turn(records, turn):
    """Every other record, another half for each receiver in turn; all of them in the long form."""
    for at, found in enumerate(records):
        if LONG or (at + turn) % 2 == 0:
            yield found


def test_every_kind_of_notice_has_its_place():
    assert set(FACTS) == set(NoticeKind.values) == set(KINDS)


def test_every_kind_of_record_that_is_told_of_is_in_the_world(world):
    there = {fact["kind"] for fact in world.facts.values()}
    assert {kind for one in KINDS.values() for kind in one.records} - WITHOUT_TABLE - there == set()
    assert {kind for one in KINDS.values() for kind in one.records} - WITHOUT_TABLE - {"User"} <= set(DOORS)


@pytest.mark.parametrize("half", [1] if POSTGRES else [0, 1])
def test_a_mail_says_what_its_receiver_may_know(half, world, count_cells):
    wrong, mails, cells = [], 0, 0
    for turn, (name, pk, viewer) in enumerate(list(receivers(world.cast))[half::2]):
        member = Membership.objects.select_related("user", "side").get(pk=pk)
        for kind, one in KINDS.items():
            for key, fact in in_turn(records_of(world, one.records), turn):
                notice = Notice(receiver=member, kind=kind, record_kind=fact["kind"], record_ref=fact["ref"], at=NOON,
                                facts=FACTS[kind])  # fmt: skip
                mail = rendered(notice)
                cells += 1
                mails += mail is not None
                wrong += [(name, kind, key, *fault) for fault in faults_of(mail, world, viewer, key)]
    assert wrong == []
    assert mails > 100
    assert count_cells(cells) > 500


def faults_of(mail, world, viewer, key):
    """What is told that may not be, what is kept back that may be known, and words where none may stand."""
    knows = viewer["side"] != "" and may_know(viewer, world.facts, key)
    if world.facts[key]["kind"] == "User":
        knows = viewer["side"] != "" and key == f"user-{viewer['account']}"  # of the own account alone
    if mail is not None and not knows:
        yield ("is told",)
    if mail is None and knows and not only_looked_up(world.facts[key], viewer):
        yield ("is kept back",)
    if mail is None:
        return
    for word in canaries_of(f"{mail.text}\n{mail.html}") & world.canaries.keys():
        whose, rule = world.canaries[word]
        if not may_read(viewer, world.facts, whose, rule):
            yield whose, rule
    if found := canaries_of(f"{mail.subject} {dict(mail.headers)}") & world.canaries.keys():
        yield "stands in the head", *found
    if mail.to != world.records[f"user-{viewer['account']}"].email:
        yield ("goes elsewhere",)


def only_looked_up(fact, viewer):
    """A membership that one finds on a page of one's work, or has oneself, and is told of by nobody."""
    ones_own = fact.get("of") == f"user-{viewer['account']}"
    return fact["kind"] == "Membership" and (ones_own or viewer["kind"] in {"auditor", "operator"})
