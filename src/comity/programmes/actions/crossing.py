"""How the text of a programme crosses: tabled to the other side, agreed, released by two keys, withdrawn.

Each act writes its snapshot, its lines in the journal and its notices in one transaction.
"""

import json
from collections.abc import Collection, Iterable
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access import releasing
from comity.access.models import Audience, Membership, Release, Side, User
from comity.access.policy import releases
from comity.access.queries import approvers_of, desks_of, drafters_of, managers, members_of, releasing_authorities
from comity.access.releasing import Destination, destination_of, intact, puts_forward
from comity.common.errors import Refused
from comity.notices.actions import tell
from comity.notices.states import NoticeKind
from comity.programmes.actions.voiding import void_earlier
from comity.programmes.models import Programme
from comity.programmes.snapshots import Laid, laid, same_text
from comity.programmes.states import RUNNING
from comity.programmes.states import ProgrammeState as S
from comity.programmes.workflow import PROGRAMME

KIND = Programme.__name__
# a text that lies between two sides, or that one side drafts, is no text for others
RELEASABLE = frozenset({S.AGREED, S.ENDED, S.SUPERSEDED}) | RUNNING


def other_side_of(programme: Programme) -> Destination:
    """The other side of a programme, as the destination of a tabled text. Raises Refused where there is none."""
    if programme.about is None or programme.about_id == programme.owner_id:
        raise Refused(_("This programme concerns no other side; there is nobody to table it to."))
    return Destination(audience=Audience.BOTH, sides=(programme.about,))


def tabling_of(programme: Programme) -> Laid:
    """What the other side would read if the text were tabled now."""
    return laid(programme, other_side_of(programme))


@transaction.atomic
def table_programme(programme: Programme, *, seen: str, by: User, at: datetime, note: str = "") -> Release:
    """Lay the text before the other side: they read a snapshot, the draft stays with its owner.

    `seen` is the hash of the preview that was confirmed. Raises Refused.
    """
    PROGRAMME.apply(programme, "table", by=by, at=at, note=note)
    to = other_side_of(programme)
    shown = releasing.show(programme, laid(programme, to).snapshot, to, seen=seen, by=by, at=at, note=note)
    void_earlier(shown, by=by, at=at, reason=_("A later version was tabled."))
    tell(NoticeKind.TABLED, shown, to=those_of(to.sides, programme), by=by, at=at)
    return shown


def tabled_versions(programme: Programme) -> list[Release]:
    """The versions that were tabled, the latest first."""
    return releasing.tabled_of(KIND, programme.ref)


def on_the_table(programme: Programme) -> Release | None:
    """The latest tabled version while it is neither agreed nor withdrawn."""
    latest = next(iter(tabled_versions(programme)), None)
    return latest if latest is not None and latest.state == Release.State.SHOWN else None


@transaction.atomic
def take_back_programme(programme: Programme, *, reason: str, by: User, at: datetime) -> None:
    """Make a tabled text a draft again and mark what lies on the table as withdrawn; what was read stays read.

    Raises Refused.
    """
    PROGRAMME.apply(programme, "take back", by=by, at=at, note=reason)
    shown = on_the_table(programme)
    if shown is not None:
        releasing.withdraw(shown, reason=reason, by=by, at=at)
        void_earlier(shown, by=by, at=at, reason=reason)
        tell(NoticeKind.TAKEN_BACK, shown, to=those_of(destination_of(shown).sides, programme), by=by, at=at)


@transaction.atomic
def draft_on(programme: Programme, *, by: User, at: datetime, note: str = "") -> None:
    """Go on drafting while the tabled version stays on the table, until a later one is tabled. Raises Refused."""
    PROGRAMME.apply(programme, "draft on", by=by, at=at, note=note)


def forwarding_of(
    programme: Programme, to: Destination, *, picked: Collection[str] | None = None, marking: str = ""
) -> Laid:
    """What an audience would read if this were put forward and released. Raises Refused for a text between sides."""
    if programme.state not in RELEASABLE:
        raise Refused(
            _("Only a text that was agreed is put forward; this one is %(state)s.")
            % {"state": programme.get_state_display()}
        )
    agreed = next((one for one in tabled_versions(programme) if one.state == Release.State.AGREED), None)
    if agreed is not None and not (
        intact(agreed) and same_text(tabling_of(programme).snapshot.tree, json.loads(agreed.content))
    ):
        raise Refused(
            _("The text here is not the one that was agreed (version %(n)s); only what was agreed is put forward.")
            % {"n": agreed.number}
        )
    return laid(programme, to, picked=picked, marking=marking)


@transaction.atomic
def put_forward_programme(
    programme: Programme,
    to: Destination,
    *,
    seen: str,
    by: User,
    at: datetime,
    picked: Collection[str] | None = None,
    marking: str = "",
    note: str = "",
) -> Release:
    """Put a text forward to the releasing authority; nobody of the audience sees it yet. Raises Refused."""
    if picked is not None and not picked:
        raise Refused(_("Choose at least one entry that is to be released."))
    made = forwarding_of(programme, to, picked=picked, marking=marking)
    asked = releasing.put_forward(programme, made.snapshot, to, seen=seen, by=by, at=at, note=note)
    tell(NoticeKind.PUT_FORWARD, asked, to=releasing_authorities(), by=by, at=at)
    return asked


@transaction.atomic
def release_text(release: Release, *, seen: str, by: User, at: datetime, note: str = "") -> None:
    """Turn the second key: the audience reads exactly what was put forward. Raises Refused."""
    releasing.turn_key(release, seen=seen, by=by, at=at, note=note)
    tell(NoticeKind.RELEASED, release, to=concerned_by(release), by=by, at=at)


@transaction.atomic
def return_text(release: Release, *, reason: str, by: User, at: datetime) -> None:
    """Return what was put forward, or call it back, with the reason. Raises Refused."""
    releasing.return_release(release, reason=reason, by=by, at=at)
    to = author_of(release) if releases(by) else releasing_authorities()
    tell(NoticeKind.RETURNED, release, to=to, by=by, at=at)


@transaction.atomic
def withdraw_text(release: Release, *, reason: str, by: User, at: datetime) -> None:
    """Mark a shown version as withdrawn; the latest tabled one goes by taking the programme back. Raises Refused."""
    programme = Programme.objects.filter(ref=release.of).select_related("owner", "about", "partner__side").first()
    if programme is not None and programme.state == S.TABLED and is_on_the_table(release, programme):
        take_back_programme(programme, reason=reason, by=by, at=at)
        return
    releasing.withdraw(release, reason=reason, by=by, at=at)
    if release.act == Release.Act.TABLE:
        void_earlier(release, by=by, at=at, reason=reason)
    tell(NoticeKind.WITHDRAWN, release, to=concerned_by(release), by=by, at=at)


def is_on_the_table(release: Release, programme: Programme) -> bool:
    """This is the version that lies on the table."""
    shown = on_the_table(programme)
    return shown is not None and shown.pk == release.pk


def programme_of(release: Release) -> Programme:
    """The programme that a snapshot is of. Raises Refused when it is gone."""
    found = Programme.objects.filter(ref=release.of).select_related("owner", "about", "partner__side").first()
    if release.kind != KIND or found is None:
        raise Refused(_("The text of this version is gone on the side that wrote it; nothing can be done with it."))
    return found


def those_of(sides: Iterable[Side], programme: Programme) -> list[Membership]:
    """Those who answer for these sides: of the organisation its managers and the desk, of others who draft there."""
    partner = programme.partner.side
    found: list[Membership] = []
    for side in sides:
        if side.kind == Side.Kind.ORGANISATION:
            found += [*managers(), *desks_of(partner)]
        else:
            found += [*approvers_of(side), *drafters_of(side)]
    return once(found)


def author_of(release: Release) -> list[Membership]:
    """Whoever put a version forward, under the memberships of its side."""
    return [member for member in members_of(release.owner) if member.user_id == release.prepared_by_id]


def concerned_by(release: Release) -> list[Membership]:
    """Who hears of a release: its author, the sides it names; of one to everyone who answers for it on either side."""
    readers = [member for side in destination_of(release).sides for member in members_of(side)]
    if release.audience != Audience.PUBLIC:
        return once([*author_of(release), *readers])
    programme = Programme.objects.filter(ref=release.of).select_related("owner", "about", "partner__side").first()
    sides = [side for side in (programme.owner, programme.about) if side] if programme else []
    return once([*author_of(release), *readers, *(those_of(sides, programme) if programme else ())])


def once(members: Iterable[Membership]) -> list[Membership]:
    """Each member once."""
    return list({member.pk: member for member in members}.values())


def may_put_forward(user: User, programme: Programme) -> bool:
    """May turn the first key now."""
    return programme.state in RELEASABLE and puts_forward(user, programme)
