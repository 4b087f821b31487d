"""Making documents and putting them on the shelf."""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from django.db import IntegrityError, transaction
from django.db.models import Max

from comity.access.marking import Label, Reach, join_of, must_reach
from comity.access.models import Audience, Release, Side, User
from comity.access.policy import acts_for, releases
from comity.common.errors import Refused
from comity.journal.actions import write_entry
from comity.reporting.documents.agreement import NOT_TOLD, agreement_of
from comity.reporting.documents.making import Order, file_of
from comity.reporting.documents.programme import label_of_tree, tree_of
from comity.reporting.documents.words import LANGUAGES
from comity.reporting.models import IssuedDocument
from comity.reporting.policy import audiences_for, keeps_documents

MOST_AT_ONCE = 8


def issue_documents(
    release: Release, orders: Sequence[Order], *, to: Audience, by: User, at: datetime, note: str = ""
) -> list[IssuedDocument]:
    """Make files of a snapshot for an audience and keep them; a file that is kept already is given back as it is.

    All files are made before the first is kept, so that a broken template or a missing letter leaves nothing half
    done. Raises Refused.
    """
    side = acts_for(by)
    if side is None or not keeps_documents(by, release):
        raise Refused("Only those who draft for one of the two sides make files to keep; you can download the text.")
    if not orders:
        raise Refused("Choose at least one language and one kind of file.")
    if len(orders) > MOST_AT_ONCE:
        raise Refused(f"At most {MOST_AT_ONCE} files are made at once.")
    for text in {release, *(one.before for one in orders if one.before)}:
        must_go(text, side, to, by)
    agreement = NOT_TOLD if to == Audience.PUBLIC else agreement_of(release, by)  # approvals are of the two sides
    made = [(order, file_of(release, order, agreement=agreement)) for order in orders]
    with transaction.atomic():
        return [kept(release, order, content, side, to, by=by, at=at, note=note) for order, content in made]


def issue_public_edition(release: Release, *, by: User, at: datetime) -> list[IssuedDocument]:
    """Keep the files of what was released to everyone, in every language, for whoever asks. Raises Refused."""
    side = acts_for(by)
    if side is None or not releases(by) or release.audience != Audience.PUBLIC:
        raise Refused("Only whoever releases a text to everyone makes the files of its public edition.")
    must_reach(labels_of(release), Reach.PUBLIC)
    orders = [Order(language=one, ending=ending) for one in LANGUAGES for ending in IssuedDocument.Ending.values]
    made = [(order, file_of(release, order, agreement=NOT_TOLD)) for order in orders]
    with transaction.atomic():
        return [kept(release, one, content, side, Audience.PUBLIC, by=by, at=at, note="") for one, content in made]


def must_go(release: Release, side: Side, to: Audience, by: User) -> None:
    """Raises Refused where a text, or a part of it, may not go where its file would."""
    if to not in audiences_for(by, release):
        raise Refused("Those you make this file for do not read the text itself; table or release it to them first.")
    if to == Audience.OWN and release.owner_id == side.pk:
        return
    other = other_side(release, side)
    sides = [side.code] if to == Audience.OWN else [other.code] if to == Audience.BOTH and other else []
    must_reach(labels_of(release), Reach.PUBLIC if to == Audience.PUBLIC else Reach.SIDES, sides)


def labels_of(release: Release) -> list[Label]:
    """The labels of a snapshot and of each of its entries."""
    tree = tree_of(release)
    return [
        label_of_tree(tree),
        *(
            Label(marking=node["marking"], releasable=frozenset(node["releasable"]), part=node["title"])
            for node in tree["programme"].get("nodes", [])
        ),
    ]


def other_side(release: Release, side: Side) -> Side | None:
    """The side that a document about this text concerns, seen from the one that makes it."""
    return release.about if release.owner_id == side.pk else release.owner


def kept(
    release: Release, order: Order, content: bytes, side: Side, to: Audience, *, by: User, at: datetime, note: str
) -> IssuedDocument:
    """A file on the shelf, or the one with the same bytes that lies there.

    Its number is the next of those that the same audience gets of the same snapshot, so that it tells of no other.
    """
    digest = sha256(content).hexdigest()
    shelf = IssuedDocument.objects.filter(owner=side)
    there = shelf.filter(sha256=digest, audience=to).first()
    if there is not None:
        return there
    label = join_of(label_of_tree(tree_of(one)) for one in (order.before, release) if one)
    last = shelf.filter(release=release, audience=to).aggregate(last=Max("number"))["last"] or 0
    try:
        with transaction.atomic():
            document = IssuedDocument.objects.create(
                owner=side,
                about=other_side(release, side),
                audience=to,
                marking=label.marking,
                releasable=sorted(label.releasable),
                release=release,
                before=order.before,
                what=IssuedDocument.What.REDLINE if order.before else IssuedDocument.What.PROGRAMME,
                annex=order.annex and order.before is None,
                language=order.language,
                ending=order.ending,
                number=last + 1,
                sha256=digest,
                content=content,
                size=len(content),
                by=by,
                at=at,
            )
    except IntegrityError as error:
        raise Refused("Someone else of your side made files at the same moment; try again.") from error
    told = {"sha256": [None, digest], "version": [None, release.number], "audience": [None, str(to.label)]}
    write_entry(document, "make", by=by, at=at, note=note, changes=told)
    return document
