"""What keeps the organisation from approving: holds by a named member, and silence procedures that a member breaks.

Both sides know that there is one and what it stops. Who it is and why is a record of the organisation alone until the
desk shares it (trust.md, rows 8 and 9); neither the journal of the version nor a notice says it.
"""

from datetime import date, datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from comity.access.models import Audience, Membership, Release, Side, User
from comity.access.policy import approves_for_other_side, approves_for_owner
from comity.access.releasing import intact
from comity.common.dates import days_written
from comity.common.errors import Refused
from comity.common.transactions import contended
from comity.journal.actions import ByClock, write_entry
from comity.notices.actions import tell
from comity.notices.states import NoticeKind
from comity.programmes.actions.agreeing import (
    both_of,
    done_or_ended,
    kept,
    must_be_another,
    must_lie_on_the_table,
    on_both_sides,
    open_hold,
    other_side,
    settled,
    tell_both,
)
from comity.programmes.actions.crossing import on_the_table, tabled_versions, those_of
from comity.programmes.agreement import ORGANISATION, approvals_of, kind_of
from comity.programmes.models import Hold, MemberReason, Programme, SideApproval, SilenceProcedure
from comity.programmes.policy import keeps_holds
from comity.programmes.states import Ending
from comity.programmes.states import ProgrammeState as S

LONGEST_NAME = 200
NOTICE_BEFORE = timedelta(days=2)
LEAST_SILENCE = timedelta(hours=1)


def organisation_of(release: Release) -> Side:
    """The organisation among the two sides of a version. Raises Refused where it is none of them."""
    found = next((side for side in both_of(release) if kind_of(side) == ORGANISATION), None)
    if found is None:
        raise Refused(_("The organisation is no side of this text."))
    return found


def must_keep_holds(by: User, release: Release) -> None:
    """Raises Refused for who does not write down holds of this text."""
    if not keeps_holds(by, release):
        raise Refused(_("The desk of this partner or a programme manager writes this down."))


def must_be_said(name: str, reason: str) -> None:
    """Raises Refused where nobody or nothing is named."""
    if not name.strip() or len(name) > LONGEST_NAME:
        raise Refused(_("Name the member, in at most %(n)s characters.") % {"n": LONGEST_NAME})
    if not reason.strip():
        raise Refused(_("Write down the reason that the member gave."))


def known_to_both(release: Release, at: datetime, by: User) -> dict[str, Any]:
    """What every record of the organisation on a version has: it is known to both sides."""
    ours = organisation_of(release)
    return {
        "owner": ours,
        "about": other_side(release, ours),
        "audience": Audience.BOTH,
        "marking": release.marking,
        "releasable": release.releasable,
        "release": release,
        "at": at,
        "by": by,
    }


def said(release: Release, name: str, reason: str, *, at: datetime, by: User, **of: Any) -> MemberReason:
    """Who it is and why, known to the organisation alone."""
    ours = organisation_of(release)
    made = MemberReason.objects.create(
        owner=ours, about=other_side(release, ours), audience=Audience.OWN, marking=release.marking,
        name=name.strip(), reason=reason.strip(), at=at, by=by, **of,
    )  # fmt: skip
    write_entry(made, "add", by=by, at=at)
    return made


@contended
def hold_version(release: Release, *, name: str, reason: str, since: date, by: User, at: datetime) -> Hold:
    """Write down that a member holds a text; a silence procedure that runs is broken by it. Raises Refused."""
    must_be_said(name, reason)
    if since > localdate(at):
        raise Refused(_("The hold cannot begin on a day that lies ahead."))
    with on_both_sides(release) as (version, programme):
        must_keep_holds(by, version)
        must_lie_to_be_held(version, programme)
        hold = Hold.objects.create(since=since, **known_to_both(version, at, by))
        said(version, name, reason, at=at, by=by, hold=hold)
        of_the_text = {"release__kind": version.kind, "release__of": version.of}
        broken = SilenceProcedure.objects.filter(**of_the_text, ended_at=None)
        broken.update(ended_at=at, ended_by=by, ending=Ending.BROKEN, updated_at=at)
        write_entry(version, "hold a text", by=by, at=at, changes={"since": [None, since.isoformat()]})
        tell_both(NoticeKind.HELD, version, programme, by=by, at=at, day=since.isoformat())
    return hold


def must_lie_to_be_held(release: Release, programme: Programme) -> None:
    """Raises Refused where this is not the version on the table: a hold is of the text, and stops what is read now."""
    if any(one.state == Release.State.AGREED for one in tabled_versions(programme)):
        raise Refused(_("Both sides have agreed this text already; it cannot be held any more."))
    shown = on_the_table(programme)
    if shown is None:
        raise Refused(_("This version does not lie on the table any more; there is nothing to hold."))
    if shown.pk != release.pk:
        raise Refused(
            _("This version does not lie on the table any more. Read what was tabled since, and hold that version.")
        )


@contended
def lift_hold(hold: Hold, *, on: date, reason: str, by: User, at: datetime) -> None:
    """The member holds the text no more, from a day and for a reason that stays with the organisation.

    Raises Refused.
    """
    if not reason.strip():
        raise Refused(_("Write down why the hold was lifted."))
    if not hold.since <= on <= localdate(at):
        raise Refused(_("The day lies between the beginning of the hold and today."))
    with on_both_sides(hold.release) as (version, programme):
        must_keep_holds(by, version)
        ended = {"ended_at": at, "ended_by": by, "ending": Ending.LIFTED, "lifted_on": on, "updated_at": at}
        if not Hold.objects.filter(pk=hold.pk, ended_at=None).update(**ended):
            raise Refused(_("This hold was lifted already."))
        said(version, MemberReason.objects.get(hold=hold).name, reason, at=at, by=by, lifted=hold)
        write_entry(version, "lift a hold", by=by, at=at, changes={"lifted on": [None, on.isoformat()]})
        tell_both(NoticeKind.LIFTED, version, programme, by=by, at=at, day=on.isoformat())
    hold.refresh_from_db()


@contended
def share_reason(reason: MemberReason, *, by: User, at: datetime) -> None:
    """Show the other side which member it is and why; what was shown cannot be unseen.

    Why a hold was lifted stays with the organisation. Raises Refused.
    """
    if reason.lifted is not None:
        raise Refused(_("Why a hold was lifted stays with the organisation."))
    release = version_of(reason)
    with on_both_sides(release) as (version, programme):
        must_keep_holds(by, version)
        shared = MemberReason.objects.filter(pk=reason.pk, audience=Audience.OWN)
        if not shared.update(audience=Audience.BOTH, updated_at=at):
            raise Refused(_("The other side has been shown this already."))
        write_entry(reason, "share", by=by, at=at)
        write_entry(version, "share a reason", by=by, at=at)
        other = other_side(version, organisation_of(version))
        tell(NoticeKind.REASON_SHARED, version, to=those_of([other], programme), by=by, at=at)
    reason.refresh_from_db()


def version_of(reason: MemberReason) -> Release:
    """The version that a reason is about."""
    if reason.hold is not None:
        return reason.hold.release
    if reason.silence is not None:
        return reason.silence.release
    raise Refused(_("This reason belongs to no text."))


# --- silence ---


@contended
def open_silence(
    release: Release, *, deadline: datetime, body: str, act: str = "", by: User, at: datetime
) -> SilenceProcedure:
    """The organisation approves unless somebody objects in time; opened by who may approve for it. Raises Refused."""
    if not body.strip():
        raise Refused(_("Say which body approves by silence, such as a council or a committee."))
    if deadline < at + LEAST_SILENCE:
        raise Refused(_("Set a deadline that lies at least an hour ahead."))
    with on_both_sides(release) as (version, programme):
        must_lie_on_the_table(version, programme)
        must_approve_for_organisation(by, version)
        hold = open_hold(version)
        if hold is not None:
            told = days_written(hold.since, hold.since)
            raise Refused(_("The text is held since %(since)s; lift the hold first.") % {"since": told})
        standing = approvals_of(version)
        if standing.organisation is not None:
            raise Refused(_("The organisation has approved this version already."))
        must_be_another(by, organisation_of(version), standing)
        values = {"deadline": deadline, "body": body.strip(), "act": act.strip()}
        try:
            with transaction.atomic():
                opened = SilenceProcedure.objects.create(**values, **known_to_both(version, at, by))
        except IntegrityError as error:
            raise Refused(_("A silence procedure runs already; wait for its deadline.")) from error
        write_entry(version, "open a silence procedure", by=by, at=at,
                    changes={"deadline": [None, deadline.isoformat()]})  # fmt: skip
        tell_both(NoticeKind.SILENCE_OPENED, version, programme, by=by, at=at, moment=deadline.isoformat())
    return opened


def must_approve_for_organisation(by: User, release: Release) -> None:
    """Raises Refused for who may not approve for the organisation."""
    ours = release.owner_id == organisation_of(release).pk
    if not (approves_for_owner(by, release) if ours else approves_for_other_side(by, release)):
        raise Refused(_("Only who approves for the organisation opens a silence procedure."))


@contended
def break_silence(silence: SilenceProcedure, *, name: str, reason: str, by: User, at: datetime) -> None:
    """A member objects before the deadline: nothing is approved by silence. Raises Refused."""
    must_be_said(name, reason)
    with on_both_sides(silence.release) as (version, programme):
        must_keep_holds(by, version)
        if at >= silence.deadline:
            raise Refused(_("The deadline has passed; a member who objects now holds the text instead."))
        ended = {"ended_at": at, "ended_by": by, "ending": Ending.BROKEN, "updated_at": at}
        if not SilenceProcedure.objects.filter(pk=silence.pk, ended_at=None).update(**ended):
            raise Refused(_("This silence procedure has ended already."))
        said(version, name, reason, at=at, by=by, silence=silence)
        write_entry(version, "break the silence", by=by, at=at)
        tell_both(NoticeKind.SILENCE_BROKEN, version, programme, by=by, at=at)
    silence.refresh_from_db()


def keep_silences(at: datetime) -> int:
    """A duty of the clock: approve what nobody objected to in time, and remind before a deadline."""
    running = SilenceProcedure.objects.filter(ended_at=None).select_related("release", "by", "owner")
    done = sum(done_or_ended(one, pass_silence, at=at) for one in running.filter(deadline__lte=at))
    near = running.filter(deadline__gt=at, deadline__lte=at + NOTICE_BEFORE)
    return done + sum(done_or_ended(one, remind_of, at=at) for one in near)


@contended
def pass_silence(silence: SilenceProcedure, *, at: datetime) -> int:
    """The deadline passed unbroken: the organisation's approval is written down as by silence."""
    with on_both_sides(silence.release) as (version, programme):
        ended: dict[str, Any] = {"ended_at": at, "ending": Ending.PASSED, "updated_at": at}
        lies = on_the_table(programme)
        still = lies is not None and lies.pk == version.pk and programme.state == S.TABLED and intact(version)
        if not still or open_hold(version) is not None or approvals_of(version).organisation is not None:
            ended["ending"] = Ending.REPLACED
        if not SilenceProcedure.objects.filter(pk=silence.pk, ended_at=None, deadline__lte=at).update(**ended):
            return 0
        if ended["ending"] == Ending.PASSED:
            approve_by_silence(silence, version, programme, at=at)
    return 1


def approve_by_silence(silence: SilenceProcedure, version: Release, programme: Programme, *, at: datetime) -> None:
    """The organisation's approval, in the name of who opened the procedure. Raises Refused."""
    must_be_another(silence.by, silence.owner, approvals_of(version))
    clock = in_the_name_of(silence.by, silence.owner)
    values = {"on": localdate(silence.deadline), "body": silence.body, "act": silence.act}
    approval: SideApproval = kept(version, silence.owner, values, by=silence.by, at=at, silent=True)
    told = {"approved on": [None, approval.on.isoformat()], "body": [None, approval.body]}
    write_entry(version, "approve by silence", by=clock, at=at, changes=told)
    if not settled(version, programme, by=clock, at=at, last=silence.by):
        tell_both(NoticeKind.APPROVED, version, programme, by=None, at=at, approver=str(silence.owner))


def in_the_name_of(user: User, side: Side) -> ByClock:
    """The clock, for who set something ahead for a side."""
    return ByClock(key=user.key, side_code=side.code, name=user.get_full_name() or user.get_username())


def remind_of(silence: SilenceProcedure, *, at: datetime) -> int:
    """Tell those of the organisation once that the deadline comes near."""
    with on_both_sides(silence.release) as (version, programme), transaction.atomic():
        members: list[Membership] = those_of([silence.owner], programme)
        facts = {"moment": silence.deadline.isoformat()}
        once = f"silence:{silence.ref}:soon"
        return tell(NoticeKind.SILENCE_SOON, version, to=members, by=None, at=at, facts=facts, once=once)
