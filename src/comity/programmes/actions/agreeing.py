"""Agreement: two approvals of one tabled version, each of one side, in either order.

The state follows from both: when both stand by the same snapshot the version is agreed. Each act writes its record, its
line in the journal of the version, which both sides read, and its notices in one transaction.
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from comity.access import releasing
from comity.access.models import Audience, Release, Side, User
from comity.access.policy import acts_for
from comity.access.releasing import intact
from comity.access.wall import crossing
from comity.common.dates import days_written
from comity.common.errors import Refused
from comity.common.transactions import contended
from comity.journal.actions import Actor, write_entry
from comity.notices.actions import tell
from comity.notices.states import NoticeKind
from comity.programmes.actions.crossing import on_the_table, programme_of, those_of
from comity.programmes.agreement import ORGANISATION, Approvals, approvals_of, kind_of
from comity.programmes.models import AgreementStep, Hold, Programme, SideApproval, SilenceProcedure
from comity.programmes.states import Ending
from comity.programmes.states import ProgrammeState as S
from comity.programmes.workflow import PROGRAMME, approves_for_one_side

LONGEST = 300
LOG = logging.getLogger(__name__)


def other_side(release: Release, side: Side) -> Side:
    """The other of the two sides of a version. Raises Refused where there is none."""
    other = release.about if side.pk == release.owner_id else release.owner
    if other is None or other.pk == side.pk:
        raise Refused(_("This text concerns no other side; there is nothing to agree."))
    return other


def both_of(release: Release) -> list[Side]:
    """Both sides of a version."""
    return [release.owner, *([release.about] if release.about else [])]


def tell_both(kind: NoticeKind, release: Release, programme: Programme, *, by: User | None, at: datetime,
              **facts: str) -> None:  # fmt: skip
    """Everybody on either side who answers for the text, but for who did it."""
    tell(kind, release, to=those_of(both_of(release), programme), by=by, at=at, facts=facts)


@contextmanager
def on_both_sides(release: Release) -> Iterator[tuple[Release, Programme]]:
    """The version and its programme as they are now, over the wall: an act of one side changes what is of both."""
    with crossing():
        now = releasing.as_it_is_now(release)
        yield now, programme_of(now)


def must_lie_on_the_table(release: Release, programme: Programme) -> None:
    """Raises Refused for a version that is not the one to be agreed now."""
    shown = on_the_table(programme)
    if release.state == Release.State.AGREED:
        raise Refused(_("Both sides have agreed this version already."))
    if shown is None or shown.pk != release.pk:
        raise Refused(_("This version does not lie on the table any more; read what was tabled since."))
    if programme.state != S.TABLED:
        raise Refused(_("The other side went on drafting; a version can be agreed once they table it."))


def must_approve_for(by: User, record: Any) -> Side:
    """The one side that this person approves for. Raises Refused."""
    side = acts_for(by)
    if side is None or not approves_for_one_side(by, record):
        raise Refused(_("Only an approver of one of the two sides does this."))
    return side


def running_silence(release: Release) -> SilenceProcedure | None:
    """The silence procedure that runs on this version."""
    return SilenceProcedure.objects.filter(release=release, ended_at=None).first()


def open_hold(release: Release) -> Hold | None:
    """What keeps the organisation from approving this text, whichever version it began with."""
    held = Hold.objects.filter(release__kind=release.kind, release__of=release.of, ended_at=None)
    return held.order_by("since", "pk").first()


def must_not_be_held(release: Release, side: Side, approvals: Approvals) -> None:
    """Raises Refused where a hold stops this approval: that of the organisation, and any that would make it agreed."""
    hold = open_hold(release)
    ours = kind_of(side) == ORGANISATION
    if hold is not None and (ours or approvals.organisation is not None):
        since = days_written(hold.since, hold.since)
        raise Refused(
            _(
                "A member of the organisation has held this text since %(since)s; it cannot become agreed before the "
                "hold is lifted. Approve it then."
            )
            % {"since": since}
        )


def must_be_another(by: User, side: Side, approvals: Approvals, silence: SilenceProcedure | None = None) -> None:
    """Raises Refused where the same person approved for the other side, or lets silence do so: nobody does for both."""
    for one in (approvals.organisation, approvals.partner, silence):
        if one is not None and one.owner_id != side.pk and one.by_id == by.pk:
            raise Refused(_("You approve for one of the two sides alone; another person approves for this one."))


def checked(on: date, body: str, act: str, *, at: datetime) -> dict[str, Any]:
    """What is written down of an approval. Raises Refused."""
    if not body.strip():
        raise Refused(_("Say which body approved it, such as a council, a government or a ministry."))
    if on > localdate(at):
        raise Refused(_("The day of the approval lies ahead; write it down on that day or after it."))
    if len(body) > LONGEST or len(act) > LONGEST:
        raise Refused(_("Use at most %(n)s characters for the body and for the act.") % {"n": LONGEST})
    return {"on": on, "body": body.strip(), "act": act.strip()}


def told_of(approval: SideApproval) -> dict[str, list[Any]]:
    """What a line of the journal says of an approval."""
    told: dict[str, list[Any]] = {"approved on": [None, approval.on.isoformat()], "body": [None, approval.body]}
    return told | ({"act": [None, approval.act]} if approval.act else {})


@contended
def approve_version(
    release: Release, *, seen: str, on: date, body: str, act: str = "", by: User, at: datetime
) -> SideApproval:
    """An approver approves, for the own side alone, the version that lies on the table, and no other.

    `seen` is the hash of the text that was read. The version is agreed once both sides stand by it. Raises Refused.
    """
    values = checked(on, body, act, at=at)
    with on_both_sides(release) as (version, programme):
        must_lie_on_the_table(version, programme)
        side = must_approve_for(by, version)
        releasing.must_be_seen(version.sha256, seen)
        if not intact(version):
            raise Refused(_("This snapshot is not what was tabled; nothing was approved. Tell the operator."))
        standing = approvals_of(version)
        must_not_be_held(version, side, standing)
        must_be_another(by, side, standing, running_silence(version))
        approval = kept(version, side, values, by=by, at=at)
        end_silence(version, by=by, at=at, side=side)
        write_entry(version, "approve", by=by, at=at, changes=told_of(approval))
        if not settled(version, programme, by=by, at=at, last=by):
            tell_both(NoticeKind.APPROVED, version, programme, by=by, at=at, approver=str(side))
    release.refresh_from_db(fields=["state", "ended_at", "ended_by"])
    return approval


def kept(
    release: Release, side: Side, values: dict[str, Any], *, by: User, at: datetime, step: AgreementStep | None = None,
    silent: bool = False,
) -> SideApproval:  # fmt: skip
    """The approval of a side as a record that both sides read. Raises Refused when it has one."""
    about = other_side(release, side)
    try:
        with transaction.atomic():
            return SideApproval.objects.create(
                owner=side, about=about, audience=Audience.BOTH, marking=release.marking,
                releasable=release.releasable, release=release, step=step, sha256=release.sha256, by=by, at=at,
                by_silence=silent, **values,
            )  # fmt: skip
    except IntegrityError as error:
        raise Refused(_("Your side has approved this already; withdraw that approval first to change it.")) from error


def done_or_ended(record: Any, act: Callable[..., int], *, at: datetime) -> int:
    """What the clock does with one record; one that is refused has ended, is told in the log, and stops no other."""
    try:
        return act(record, at=at)
    except Refused as refused:
        ended = {"ended_at": at, "ending": Ending.REPLACED, "updated_at": at}
        type(record).objects.filter(pk=record.pk, ended_at=None).update(**ended)
        LOG.warning("the clock ended %s %s: %s", type(record).__name__, record.ref, refused)
        return 0


def end_silence(release: Release, *, by: User, at: datetime, side: Side) -> None:
    """An approval of the organisation makes its silence procedure needless."""
    if kind_of(side) == ORGANISATION:
        running = SilenceProcedure.objects.filter(release=release, ended_at=None)
        running.update(ended_at=at, ended_by=by, ending=Ending.REPLACED, updated_at=at)


def settled(release: Release, programme: Programme, *, by: Actor, at: datetime, last: User) -> bool:
    """Make the version agreed when both sides stand by its snapshot; whether they do."""
    approvals = approvals_of(release)
    if not approvals.both or open_hold(release) is not None:
        return False
    PROGRAMME.apply(programme, "agree", by=by, at=at)
    releasing.agree_to(release, by=by, at=at, last=last)
    tell(NoticeKind.AGREED, release, to=those_of(both_of(release), programme), by=last, at=at)
    return True


@contended
def withdraw_approval(approval: SideApproval, *, reason: str, by: User, at: datetime) -> None:
    """A side takes its approval back while the other one is missing, with the reason. Raises Refused."""
    if not reason.strip():
        raise Refused(_("Say why: the other side reads the reason."))
    with on_both_sides(approval.release) as (release, programme):
        if acts_for(by) != approval.owner:
            raise Refused(_("Only the side that approved withdraws its approval."))
        must_approve_for(by, release)
        agreed = approval.step.done_at if approval.step else release.state == Release.State.AGREED
        if agreed:
            raise Refused(_("Both sides have approved; what both agreed is not undone by one of them."))
        ended = {"ended_at": at, "ended_by": by, "ending": Ending.WITHDRAWN, "reason": reason.strip()}
        if not SideApproval.objects.filter(pk=approval.pk, ended_at=None).update(updated_at=at, **ended):
            raise Refused(_("This approval does not stand any more; load the page again."))
        if approval.step is None:
            end_provisional(release, by=by, at=at)
        write_entry(release, "withdraw approval", by=by, at=at, note=reason.strip())
        tell_both(NoticeKind.APPROVAL_WITHDRAWN, release, programme, by=by, at=at, approver=str(approval.owner))
    approval.refresh_from_db()


def end_provisional(release: Release, *, by: User, at: datetime) -> None:
    """A text is applied provisionally only while one side stands by it."""
    approvals = approvals_of(release)
    if approvals.organisation is None and approvals.partner is None:
        ended = {"ended_at": at, "ended_by": by, "ending": Ending.WITHDRAWN, "updated_at": at}
        AgreementStep.objects.filter(release=release, ended_at=None).update(**ended)
