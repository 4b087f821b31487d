"""Taking a programme away whole, as long as nothing was done with it."""

from datetime import datetime

from django.db import transaction
from django.db.models import ProtectedError

from comity.access.models import User
from comity.common.errors import Refused
from comity.journal.actions import write_entry
from comity.programmes.actions.crossing import on_the_table, tabled_versions
from comity.programmes.entry_trees import tree_of
from comity.programmes.models import Instrument, Programme
from comity.programmes.policy import keeps_programme
from comity.programmes.queries.entries import programme_entry
from comity.programmes.states import RUNNING, ProgrammeState


@transaction.atomic
def remove_programme(programme: Programme, *, by: User, at: datetime, note: str = "") -> None:
    """Take a programme away; the journal keeps its whole text. Raises Refused while it is read by both or has lines."""
    if not keeps_programme(by, programme):
        raise Refused("Only the side that owns this programme can remove it.")
    if programme.state == ProgrammeState.TABLED:
        raise Refused("The programme is tabled; take it back first.")
    if on_the_table(programme) is not None:
        raise Refused("A version of this programme lies on the table; withdraw that version first.")
    if programme.state in RUNNING | {ProgrammeState.AGREED} and tabled_versions(programme):
        raise Refused("Both sides have agreed this programme; end it or withdraw it, and both keep reading it.")
    if went_on(programme):
        raise Refused("A later programme says where its goals went; take that back first, or keep this one.")
    if programme.lines.exists():
        raise Refused("The programme has lines; remove them first.")
    text = tree_of(programme_entry(programme))
    write_entry(programme, "remove", by=by, at=at, note=note, changes={"text": [text, None]})
    named = list(programme.instruments.values_list("pk", flat=True))
    try:
        programme.delete()
    except ProtectedError as error:
        raise Refused("Plans were accepted into this programme; it cannot be removed any more.") from error
    Instrument.objects.filter(pk__in=named, programmes=None, nodes=None).delete()


def went_on(programme: Programme) -> bool:
    """Whether a later programme says where its goals went, as far as its own side may know: its own, or one tabled.

    A draft of the other side is not told of by a refusal; its steps go with what they came from.
    """
    later = Programme.objects.filter(lineage_steps__source=programme).distinct()
    return any(one.owner_id == programme.owner_id or tabled_versions(one) for one in later)
