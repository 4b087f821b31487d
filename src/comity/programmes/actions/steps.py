"""What is done with a text once it is agreed, or before its second approval: each by an approver of either side.

Provisional application, entry into force, review, extension by two approvals, succession, end and withdrawal. Every
step is a record that both sides read; the state of the programme follows.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from comity.access.models import Audience, Release, Side, User
from comity.common.dates import days_written
from comity.common.errors import Refused
from comity.common.transactions import contended
from comity.journal.actions import Actor, write_entry
from comity.notices.states import NoticeKind
from comity.programmes.actions.agreeing import (
    both_of,
    checked,
    done_or_ended,
    kept,
    must_approve_for,
    must_be_another,
    must_lie_on_the_table,
    on_both_sides,
    open_hold,
    other_side,
    tell_both,
    told_of,
)
from comity.programmes.actions.holding import in_the_name_of
from comity.programmes.agreement import approvals_of, kind_of
from comity.programmes.known_dates import last_day
from comity.programmes.models import AgreementStep, Programme, SideApproval
from comity.programmes.states import Ending, StepKind
from comity.programmes.states import ProgrammeState as S
from comity.programmes.workflow import PROGRAMME

# steps that are done at once, and the move of each; withdrawing wants a reason
AT_ONCE: Mapping[str, str] = {
    StepKind.REVIEW: "begin a review",
    StepKind.RESUME: "end the review",
    StepKind.ENDED: "end",
    StepKind.WITHDRAWN: "withdraw",
}


def recorded(
    release: Release, kind: str, *, on: date, by: User, side: Side, at: datetime, note: str = "", done: bool = True,
    successor: Release | None = None,
) -> AgreementStep:  # fmt: skip
    """A step as a record that both sides read. Raises Refused when one of its kind is open already."""
    try:
        with transaction.atomic():
            return AgreementStep.objects.create(
                owner=side, about=other_side(release, side), audience=Audience.BOTH, marking=release.marking,
                releasable=release.releasable, release=release, kind=kind, on=on, note=note.strip(), at=at, by=by,
                done_at=at if done else None, successor=successor,
            )  # fmt: skip
    except IntegrityError as error:
        raise Refused(_("The same was asked already and is open; withdraw that first.")) from error


def told_step(release: Release, programme: Programme, step: AgreementStep, what: str, *, by: User | None,
              at: datetime) -> None:  # fmt: skip
    """Both sides hear of a step."""
    tell_both(NoticeKind.STEP, release, programme, by=by, at=at, what=what, day=step.on.isoformat())


@contended
def apply_provisionally(release: Release, *, on: date, note: str = "", by: User, at: datetime) -> AgreementStep:
    """Use a text from a day on although one approval is missing; by a side that has approved it. Raises Refused."""
    with on_both_sides(release) as (version, programme):
        must_lie_on_the_table(version, programme)
        side = must_approve_for(by, version)
        if open_hold(version) is not None:
            raise Refused(_("A member holds this text; it is applied once the hold is lifted."))
        if getattr(approvals_of(version), kind_of(side)) is None:
            raise Refused(_("Approve the text for your side first; then it can be applied before the other approves."))
        step = recorded(version, StepKind.PROVISIONAL, on=on, by=by, side=side, at=at, note=note, done=False)
        write_entry(version, "apply provisionally", by=by, at=at, note=note, changes={"from": [None, on.isoformat()]})
        told_step(version, programme, step, "provisional", by=by, at=at)
    return step


@contended
def set_in_force(release: Release, *, on: date, note: str = "", by: User, at: datetime) -> AgreementStep:
    """An agreed text enters into force on a day: at once when it has come, else by the clock on that day.

    Setting another day replaces the one before. Raises Refused.
    """
    with on_both_sides(release) as (version, programme):
        side = must_approve_for(by, version)
        if programme.state != S.AGREED or version.state != Release.State.AGREED:
            raise Refused(_("Only a text that both sides have agreed, and that is not in force, enters into force."))
        if on < earliest_force(version):
            raise Refused(_("A text cannot enter into force before the days on which the two sides approved it."))
        replaced = {"ended_at": at, "ended_by": by, "ending": Ending.REPLACED, "updated_at": at}
        waiting = {"kind": StepKind.IN_FORCE, "done_at": None, "ended_at": None}
        AgreementStep.objects.filter(release=version, **waiting).update(**replaced)
        step = recorded(version, StepKind.IN_FORCE, on=on, by=by, side=side, at=at, note=note, done=False)
        if on <= localdate(at):
            enter(step, version, programme, by=by, actor=by, at=at)
        else:
            told = {"in force from": [None, on.isoformat()]}
            write_entry(version, "set the day of entry into force", by=by, at=at, note=note, changes=told)
            told_step(version, programme, step, "set", by=by, at=at)
    return step


def earliest_force(release: Release) -> date:
    """The later of the two days on which the sides approved."""
    approvals = approvals_of(release)
    return max((one.on for one in (approvals.organisation, approvals.partner) if one), default=date.min)


def enter(step: AgreementStep, release: Release, programme: Programme, *, by: User | None, actor: Actor,
          at: datetime) -> None:  # fmt: skip
    """The day has come: the text is in force. Provisional application ends with it."""
    PROGRAMME.apply(programme, "enter into force", by=actor, at=at)
    AgreementStep.objects.filter(pk=step.pk).update(done_at=at, updated_at=at)
    ended = {"ended_at": at, "ended_by": step.by, "ending": Ending.REPLACED, "updated_at": at}
    AgreementStep.objects.filter(release=release, kind=StepKind.PROVISIONAL, ended_at=None).update(**ended)
    step.done_at = at
    write_entry(release, "enter into force", by=actor, at=at, changes={"in force from": [None, step.on.isoformat()]})
    told_step(release, programme, step, "in force", by=by, at=at)


def keep_days(at: datetime) -> int:
    """A duty of the clock: let enter into force what was set for a day that has come."""
    due = AgreementStep.objects.filter(kind=StepKind.IN_FORCE, done_at=None, ended_at=None, on__lte=localdate(at))
    return sum(done_or_ended(step, enter_on_its_day, at=at) for step in due.select_related("release", "by", "owner"))


@contended
def enter_on_its_day(step: AgreementStep, *, at: datetime) -> int:
    """One text enters into force by the clock, in the name of who set the day."""
    with on_both_sides(step.release) as (version, programme):
        still = AgreementStep.objects.filter(pk=step.pk, done_at=None, ended_at=None).exists()
        if not still or programme.state != S.AGREED:
            return 0
        enter(step, version, programme, by=None, actor=in_the_name_of(step.by, step.owner), at=at)
    return 1


@contended
def take_step(release: Release, kind: str, *, note: str = "", by: User, at: datetime) -> AgreementStep:
    """Begin or end a review, end or withdraw an agreed programme, from today on. Raises Refused."""
    if kind == StepKind.WITHDRAWN and not note.strip():
        raise Refused(_("Say why it is withdrawn: the other side reads the reason."))
    with on_both_sides(release) as (version, programme):
        side = must_approve_for(by, version)
        must_be_the_agreed(version)
        move = AT_ONCE[kind]
        if kind == StepKind.RESUME and programme.extended_to:
            move = "end the review, extended"
        return done_step(version, programme, kind, move, on=localdate(at), by=by, side=side, at=at, note=note)


@contended
def supersede(
    release: Release, successor: Release, *, on: date, note: str = "", by: User, at: datetime
) -> AgreementStep:
    """A later agreed programme of the same two sides takes the place of this one, on a day. Raises Refused."""
    with on_both_sides(release) as (version, programme):
        side = must_approve_for(by, version)
        must_be_the_agreed(version)
        if {one.pk for one in both_of(successor)} != {one.pk for one in both_of(version)} or successor.of == version.of:
            raise Refused(_("Choose another programme of the same two sides."))
        if successor.state != Release.State.AGREED:
            raise Refused(_("The programme that follows has to be agreed by both sides first."))
        if on > localdate(at):
            raise Refused(_("The day lies ahead; write it down on that day or after it."))
        return done_step(version, programme, StepKind.SUPERSEDED, "supersede", on=on, by=by, side=side, at=at,
                         note=note, successor=successor)  # fmt: skip


def must_be_the_agreed(release: Release) -> None:
    """Raises Refused for a version that is not the agreed one."""
    if release.state != Release.State.AGREED:
        raise Refused(_("Only a version that both sides have agreed can be taken further."))


def done_step(
    release: Release, programme: Programme, kind: str, move: str, *, on: date, by: User, side: Side, at: datetime,
    note: str, successor: Release | None = None,
) -> AgreementStep:  # fmt: skip
    """A step with its move, its line and its notices."""
    PROGRAMME.apply(programme, move, by=by, at=at, note=note)
    step = recorded(release, kind, on=on, by=by, side=side, at=at, note=note, successor=successor)
    if kind in {StepKind.ENDED, StepKind.WITHDRAWN, StepKind.SUPERSEDED}:
        ended: dict[str, Any] = {"ended_at": at, "ended_by": by, "updated_at": at}
        open_ = AgreementStep.objects.filter(release=release, done_at=None, ended_at=None)
        SideApproval.objects.filter(step__in=open_, ended_at=None).update(**ended, ending=Ending.VOID)
        open_.update(**ended, ending=Ending.REPLACED)
    write_entry(release, move, by=by, at=at, note=note, changes={"on": [None, on.isoformat()]})
    told_step(release, programme, step, kind, by=by, at=at)
    return step


# --- extension ---


@contended
def ask_extension(release: Release, *, until: date, note: str = "", by: User, at: datetime) -> AgreementStep:
    """Propose that a programme runs to a later day; it is extended once both sides have approved. Raises Refused.

    It may run beside the programme that follows it.
    """
    with on_both_sides(release) as (version, programme):
        side = must_approve_for(by, version)
        must_be_the_agreed(version)
        if programme.state not in {S.IN_FORCE, S.REVIEW, S.EXTENDED}:
            raise Refused(_("Only a programme that is in force or under review is extended."))
        ends = end_of(programme)
        if ends is not None and until <= ends:
            raise Refused(_("It runs until %(day)s already; name a later day.") % {"day": days_written(ends, ends)})
        step = recorded(version, StepKind.EXTENSION, on=until, by=by, side=side, at=at, note=note, done=False)
        told = {"until": [None, until.isoformat()]}
        write_entry(version, "ask for an extension", by=by, at=at, note=note, changes=told)
        told_step(version, programme, step, "extension asked", by=by, at=at)
    return step


def end_of(programme: Programme) -> date | None:
    """The last day of a programme as it stands."""
    return last_day(programme.extended_to) or programme.ends


@contended
def approve_extension(
    step: AgreementStep, *, until: date, on: date, body: str, act: str = "", by: User, at: datetime
) -> SideApproval:
    """An approver approves an extension for the own side; `until` is the day that was read. Raises Refused."""
    values = checked(on, body, act, at=at)
    with on_both_sides(step.release) as (version, programme):
        side = must_approve_for(by, version)
        now = AgreementStep.objects.get(pk=step.pk)
        if now.done_at or now.ended_at or now.kind != StepKind.EXTENSION:
            raise Refused(_("This extension is not open any more; load the page again."))
        if now.on != until:
            raise Refused(_("The day changed since you looked; look at it again."))
        must_be_another(by, side, approvals_of(version, step=now))
        approval = kept(version, side, values, by=by, at=at, step=now)
        write_entry(version, "approve the extension", by=by, at=at, changes=told_of(approval))
        if approvals_of(version, step=now).both:
            extend(now, version, programme, by=by, at=at)
        else:
            told_step(version, programme, now, "extension approved", by=by, at=at)
    return approval


def extend(step: AgreementStep, release: Release, programme: Programme, *, by: User, at: datetime) -> None:
    """Both sides have approved: the programme runs to the later day."""
    PROGRAMME.apply(programme, "extend", by=by, at=at)
    Programme.objects.filter(pk=programme.pk).update(extended_to=step.on.isoformat(), updated_at=at)
    AgreementStep.objects.filter(pk=step.pk).update(done_at=at, updated_at=at)
    write_entry(release, "extend", by=by, at=at, changes={"until": [None, step.on.isoformat()]})
    told_step(release, programme, step, "extended", by=by, at=at)


@contended
def drop_step(step: AgreementStep, *, reason: str, by: User, at: datetime) -> None:
    """Take back what was set ahead: an extension that was asked for, a day of entry into force, provisional use.

    By an approver of the side that set it. Raises Refused.
    """
    if not reason.strip():
        raise Refused(_("Say why: the other side reads the reason."))
    with on_both_sides(step.release) as (version, programme):
        side = must_approve_for(by, version)
        if side.pk != step.owner_id:
            raise Refused(_("The side that set this takes it back."))
        ended: dict[str, Any] = {"ended_at": at, "ended_by": by, "ending": Ending.WITHDRAWN, "reason": reason.strip()}
        open_ = AgreementStep.objects.filter(pk=step.pk, done_at=None, ended_at=None)
        if not open_.update(updated_at=at, **ended):
            raise Refused(_("This is not open any more; load the page again."))
        SideApproval.objects.filter(step=step, ended_at=None).update(updated_at=at, **ended | {"ending": Ending.VOID})
        write_entry(version, "take back a step", by=by, at=at, note=reason.strip())
        told_step(version, programme, step, "taken back", by=by, at=at)
    step.refresh_from_db()
