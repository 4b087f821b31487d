"""Doors of the room (trust.md, rows 21 to 23), and who may keep what stands behind them."""

from django.db.models import Q, QuerySet

from comity.access.models import Audience, Guarded, Side, Visitor
from comity.access.policy import (
    acts_for,
    acts_for_organisation,
    acts_for_partner,
    answers_for,
    approves_for_owner,
    drafts_about,
    drafts_for_owner,
    keys_of,
    manages,
    may,
    own_work,
    reads_content,
    releases,
    within_reach,
)
from comity.access.policy import releases_visible_to as versions_known_to
from comity.access.rights import Right
from comity.common.sourced import Basis
from comity.dialogue.models import (
    Capture,
    Claim,
    Commitment,
    Correction,
    Event,
    Evidence,
    Participant,
    Place,
    ReadOut,
    TimelineItem,
    Topic,
    WorkingValue,
)
from comity.partners.policy import people_visible_to, posts_visible_to
from comity.programmes.models import Programme
from comity.programmes.policy import edits_programme, programmes_visible_to
from comity.programmes.states import ProgrammeState


def places_visible_to(user: Visitor) -> QuerySet[Place]:
    """The one door to places."""
    return within_reach(Place, user)


def topics_visible_to(user: Visitor) -> QuerySet[Topic]:
    """The one door to the vocabulary of topics."""
    return within_reach(Topic, user)


def events_visible_to(user: Visitor) -> QuerySet[Event]:
    """The one door to visits, meetings and calls: the side that wrote them down, until they are shared (row 21).

    A meeting is never known without the visit that it is part of.
    """
    known = within_reach(Event, user)
    return known.filter(Q(part_of__isnull=True) | Q(part_of__in=keys_of(Event, user)))


def participants_visible_to(user: Visitor) -> QuerySet[Participant]:
    """Who took part in what may be known; never a person or a post that may not."""
    known = Participant.objects.filter(event__in=keys_of(events_visible_to, user))
    person = Q(person__isnull=True) | Q(person__in=keys_of(people_visible_to, user))
    return known.filter(person, Q(post__isnull=True) | Q(post__in=keys_of(posts_visible_to, user)))


def read_outs_visible_to(user: Visitor) -> QuerySet[ReadOut]:
    """The one door to read-outs (row 22): by audience, and to both sides once attached to an event they share.

    What was published may be weighed for release, so whoever releases knows those that the own side wrote down.
    """
    seen = ReadOut.objects.filter(pk__in=keys_of(ReadOut, user))
    if releases(user):
        return seen | ReadOut.objects.filter(owner=acts_for(user))
    if not (acts_for_partner(user) or acts_for_organisation(user)):
        return seen
    shared = events_visible_to(user).exclude(audience=Audience.OWN).filter(own_work(user))
    attached = ReadOut.events.through.objects.filter(event__in=shared.values("pk")).values("readout")
    return seen | ReadOut.objects.filter(own_work(user), pk__in=attached)


def claims_visible_to(user: Visitor) -> QuerySet[Claim]:
    """What a read-out that may be known tells; never of an event, a person or a post that may not."""
    known = Claim.objects.filter(read_out__in=keys_of(read_outs_visible_to, user))
    event = Q(event__isnull=True) | Q(event__in=keys_of(events_visible_to, user))
    person = Q(person__isnull=True) | Q(person__in=keys_of(people_visible_to, user))
    return known.filter(event, person, Q(post__isnull=True) | Q(post__in=keys_of(posts_visible_to, user)))


def working_values_visible_to(user: Visitor) -> QuerySet[WorkingValue]:
    """What the record of an event goes by, and why: with the event."""
    return WorkingValue.objects.filter(event__in=keys_of(events_visible_to, user))


def commitments_visible_to(user: Visitor) -> QuerySet[Commitment]:
    """The one door to commitments (row 23): by audience, and to a partner that may read the text one was made in."""
    seen = within_reach(Commitment, user)
    if not acts_for_partner(user):
        return seen
    made = Q(about=acts_for(user), made_in__in=keys_of(versions_known_to, user))
    return seen | Commitment.objects.filter(made)


def evidence_visible_to(user: Visitor) -> QuerySet[Evidence]:
    """The one door to evidence: of a commitment that may be known, as far as it is shared itself."""
    return within_reach(Evidence, user).filter(commitment__in=keys_of(commitments_visible_to, user))


def timeline_visible_to(user: Visitor) -> QuerySet[TimelineItem]:
    """The one door to the dated facts of the years with a partner."""
    return within_reach(TimelineItem, user)


def captures_visible_to(user: Visitor) -> QuerySet[Capture]:
    """The one door to drafts of capture (row 21): the side that read the text; one that says it is wider stays shut."""
    side = acts_for(user)
    kept = Capture.objects.filter(owner=side, audience=Audience.OWN)
    return within_reach(kept, user) if side is not None else Capture.objects.none()


def corrections_visible_to(user: Visitor) -> QuerySet[Correction]:
    """The one door to what people put right in drafts: with the capture."""
    return Correction.objects.filter(capture__in=keys_of(captures_visible_to, user))


def keeps_dialogue(user: Visitor, about: Side | None = None) -> bool:
    """May write down what is said with this side: its desk or a manager, or a drafter of a partner for its own side."""
    return may(user, Right.DIALOGUE_KEEP) and drafts_about(user, about)


def keeps_entry(user: Visitor, record: Guarded) -> bool:
    """May change an event, a read-out, a commitment, evidence or a dated fact: a drafter of the side that wrote it."""
    return may(user, Right.DIALOGUE_KEEP) and drafts_for_owner(user, record)


def reads_note(user: Visitor, record: Event | Commitment) -> bool:
    """May read the note of an event or a promise: the side that wrote it, of a desk that of the own partners.

    It does not cross with its record, whoever may know of that (decision 0039).
    """
    inside = reads_content(user) and not releases(user) and acts_for(user) == record.owner
    return inside and answers_for(user, record.about)


def attaches_to(user: Visitor, event: Event) -> bool:
    """May attach a read-out of the own side to it: to an own event, or to one that the other side shares."""
    if keeps_entry(user, event):
        return True
    shared = event.audience != Audience.OWN and event.about == acts_for(user)
    return shared and keeps_dialogue(user, event.owner)


def shares_entry(user: Visitor, record: Guarded) -> bool:
    """May let the other side know of it: an approver of the side that wrote it, as for a text that is tabled."""
    return may(user, Right.DIALOGUE_KEEP) and record.about_id is not None and approves_for_owner(user, record)


def publishes_entry(user: Visitor, record: Guarded) -> bool:
    """May let everyone know of what was read from public sources: a programme manager, for the organisation."""
    return manages(user) and acts_for(user) == record.owner and getattr(record, "basis", "") == Basis.FACT


def programmes_for(user: Visitor, commitment: Commitment) -> list[Programme]:
    """The drafts with the partner of a promise that this person may change, the newest first."""
    sides = [commitment.giver_id, commitment.receiver_id]
    known = programmes_visible_to(user).filter(partner__side__in=sides, state=ProgrammeState.DRAFT)
    drafts = known.select_related("type", "owner", "about").order_by("-starts", "pk")
    return [one for one in drafts if edits_programme(user, one)]


def keeps_vocabulary(user: Visitor) -> bool:
    """May keep places and topics, which every side reads: a programme manager."""
    return may(user, Right.DIRECTORY_KEEP)
