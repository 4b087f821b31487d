"""Giving a brief out: its files are made first, then kept with their number, hash, maker and moment."""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from typing import Any
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from comity.access.marking import Reach, must_reach
from comity.access.models import Audience, User, Visitor
from comity.common.errors import Refused
from comity.dialogue.models import Event
from comity.formats.documents import UnwritableDocument
from comity.formats.documents.brief import BriefPaper, brief_docx, brief_pdf, told
from comity.journal.actions import write_entry
from comity.partners.models import Partner
from comity.reporting.briefs.building import (
    Asked,
    Draft,
    Gathered,
    cut_to_fit,
    draft_of,
    gathered,
    paper_for,
    subject_of,
    title_of,
)
from comity.reporting.briefs.shapes import Subject
from comity.reporting.documents import stationery
from comity.reporting.documents.words import Language
from comity.reporting.models import Brief, BriefFile
from comity.reporting.policy import briefs_visible_to, builds_briefs

ENDINGS = ("pdf", "docx")
MOST_LISTED = 20
FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)  # the earliest that an archive can tell


def known_of(partner: Partner, event: Event | None, *, by: User, at: datetime) -> Gathered:
    """What the author's side knows for a brief. Raises Refused."""
    return gathered(subject_of(partner, event, by=by, today=localtime(at).date()))


def previewed(own: Gathered, asked: Asked, *, by: User) -> Draft:
    """The brief as it would be given out now, cut to its pages. Raises Refused."""
    draft = draft_of(own, asked, by=by)
    try:
        cut_to_fit(draft)
    except UnwritableDocument as error:
        raise Refused(str(error)) from error
    return draft


def issue_brief(
    partner: Partner, event: Event | None, asked: Asked, *, by: User, at: datetime, note: str = ""
) -> Brief:
    """Make every file of a brief and keep it; what may not go to those it is for is not in it. Raises Refused."""
    if not builds_briefs(by, partner.side):
        raise Refused(_("Only those who write for this partner, or for the partner itself, build briefs."))
    draft = previewed(known_of(partner, event, by=by, at=at), asked, by=by)
    subject, label = draft.subject, draft.label
    if asked.theirs:
        must_reach([label], Reach.SIDES, [subject.other.code])
    last = Brief.objects.filter(owner=subject.side, partner=partner).aggregate(last=Max("number"))["last"] or 0
    papers = {one: paper_for(draft, one, number=last + 1) for one in asked.languages}
    files = files_of(papers)
    values = {
        "partner": partner,
        "event": event,
        "eyes": Brief.Eyes.THEIRS if asked.theirs else Brief.Eyes.OWN,
        "title": title_of(subject, asked.languages[0]),
        "choices": {"parts": list(asked.parts), "pages": asked.pages, "languages": list(asked.languages)},
        "points": list(asked.points),
        "content": {one: told(paper) for one, paper in papers.items()},
        "marking": label.marking,
        "releasable": sorted(label.releasable),
    }
    try:
        with transaction.atomic():
            return kept(values, files, number=last + 1, subject=subject, by=by, at=at, note=note)
    except IntegrityError as error:
        raise Refused(_("Someone else of your side made a brief at the same moment; try again.")) from error


def kept(
    values: Mapping[str, Any],
    files: Mapping[tuple[Language, str], bytes],
    *,
    subject: Subject,
    number: int,
    by: User,
    at: datetime,
    note: str,
) -> Brief:
    """The brief and its files, on the shelf of the side that made it."""
    brief: Brief = Brief.objects.create(
        **values, owner=subject.side, about=subject.other, audience=Audience.OWN, number=number, by=by, at=at
    )
    hashes = {}
    for (language, ending), content in files.items():
        digest = sha256(content).hexdigest()
        hashes[f"{language}.{ending}"] = digest
        BriefFile.objects.create(
            brief=brief, language=language, ending=ending, sha256=digest, content=content, size=len(content)
        )
    write_entry(brief, "make", by=by, at=at, note=note, changes={"number": [None, number], "sha256": [None, hashes]})
    return brief


def files_of(papers: Mapping[Language, BriefPaper]) -> dict[tuple[Language, str], bytes]:
    """The bytes of every file, in each language a PDF and a DOCX. Raises Refused."""
    page, faces, template = stationery.paper().page, stationery.faces(), stationery.template()
    found: dict[tuple[Language, str], bytes] = {}
    try:
        for language, paper in papers.items():
            found[language, "pdf"] = brief_pdf(paper, faces=faces, page=page)
            found[language, "docx"] = brief_docx(paper, template=template)
    except UnwritableDocument as error:
        raise Refused(str(error)) from error
    return found


def briefs_before(user: Visitor, partner: Partner) -> list[Brief]:
    """The briefs on a partner that were given out, the latest first, without what they say."""
    found = briefs_visible_to(user).filter(partner=partner).select_related("by", "owner")
    return list(found.defer("content")[:MOST_LISTED])


def brief_files(brief: Brief) -> list[BriefFile]:
    """The files of a brief, without their bytes."""
    return list(BriefFile.objects.filter(brief=brief).defer("content"))


def file_bytes(brief: Brief, name: str) -> bytes | None:
    """One file, byte for byte as it was given out, or with `all.zip` all of them; none of another name."""
    if name == "all.zip":
        return archive(brief)
    language, _dot, ending = name.partition(".")
    found = BriefFile.objects.filter(brief=brief, language=language, ending=ending).first()
    return bytes(found.content) if found else None


def archive(brief: Brief) -> bytes:
    """Every file of a brief in one; names tell the number and the language."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_STORED) as into:
        for one in BriefFile.objects.filter(brief=brief):
            entry = ZipInfo(f"brief-{brief.number}-{one.language}.{one.ending}", FIRST_MOMENT)
            into.writestr(entry, bytes(one.content))
    return made.getvalue()
