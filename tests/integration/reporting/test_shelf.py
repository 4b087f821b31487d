"""Making files of a snapshot: who may, for whom, what is kept, and whether a file is one of ours."""

import io
import re
from hashlib import sha256

import docx
import pypdfium2
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from comity.access.models import Audience, Release
from comity.common.errors import Refused
from comity.journal.models import LogEntry
from comity.programmes.actions.crossing import draft_on, table_programme, tabling_of
from comity.programmes.models import Node, Programme
from comity.reporting.actions import issue_documents, issue_public_edition
from comity.reporting.documents.making import Order
from comity.reporting.models import IssuedDocument
from comity.reporting.policy import documents_visible_to
from tests.integration.conftest import NOON
from tests.integration.releases.test_tabling import hash_in

EVERYBODY = ("ivana", "boris", "maria", "leyla", "rashid", "nigar", "omar", "pia", "audra", "otto", "public")
PDF = Order(language="en", ending="pdf")
CHOSEN = {"content": "annex", "languages": ["en", "fr"], "endings": ["pdf", "docx"], "to": "own"}


def files(release):
    return reverse("release-documents", args=[release.ref])


def issued(release, cast, name="maria", to=Audience.OWN, order=PDF):
    (made,) = issue_documents(release, [order], to=to, by=cast[name], at=NOON)
    return made


@pytest.fixture
def public(tabled, sides):
    """A text that everyone reads."""
    made = Release.objects.get(pk=tabled.pk)
    made.pk, made.ref, made.number, made.act = None, "a-public-text", 2, "release"
    made.audience = made.intended = Audience.PUBLIC
    made.save()
    return made


def test_files_are_made_in_every_language_chosen_numbered_and_told(tabled, visit):
    answer = visit("maria", files(tabled), **CHOSEN)
    assert answer.status_code == 302
    shelf = IssuedDocument.objects.order_by("number")
    assert [(one.number, one.language, one.ending) for one in shelf] == [
        *((1, "en", "pdf"), (2, "en", "docx"), (3, "fr", "pdf"), (4, "fr", "docx")),
    ]
    for one in shelf:
        assert (one.sha256, one.size) == (sha256(bytes(one.content)).hexdigest(), len(one.content))
        assert (one.owner.code, one.about.code, one.audience, one.by.username) == ("org", "aze", "own", "maria")
    told = LogEntry.objects.filter(kind="IssuedDocument")
    assert [(entry.move, entry.changes["sha256"][1]) for entry in told.order_by("pk")] == [
        ("make", one.sha256) for one in shelf
    ]


def test_the_same_file_again_is_the_one_that_lies_there(tabled, cast):
    assert issued(tabled, cast) == issued(tabled, cast)
    assert IssuedDocument.objects.count() == 1
    assert LogEntry.objects.filter(kind="IssuedDocument").count() == 1


def test_a_file_from_the_shelf_is_byte_for_byte_what_was_given_out(tabled, cast, visit):
    made = issued(tabled, cast)
    answer = visit("ivana", reverse("document", args=[made.ref]))
    assert answer.content == bytes(made.content)
    assert answer.headers["Content-Disposition"] == 'attachment; filename="document-1-en.pdf"'
    assert answer.headers["Cache-Control"] == "private, no-store"


def test_a_document_holds_the_snapshot_and_nothing_that_came_after(tabled, visit):
    Programme.objects.update(title="Changed since")
    Node.objects.update(title="Changed since", aim="Changed since")
    pages = pypdfium2.PdfDocument(visit("leyla", reverse("release-document", args=[tabled.ref, "en.pdf"])).content)
    text = "".join(page.get_textpage().get_text_bounded() for page in pages)
    assert "Changed since" not in text
    assert "Fields are safe." in text
    paper = docx.Document(io.BytesIO(visit("leyla", reverse("release-document", args=[tabled.ref, "fr.docx"])).content))
    assert "1\tLand cleared" in [one.text for one in paper.paragraphs]


def words_of(content):
    """The words of a PDF in one line."""
    return " ".join("".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(content)).split())


def test_a_document_says_that_it_is_only_tabled_then_who_of_both_sides_agreed(tabled, approve, cast, visit):
    where = {one: reverse("release-document", args=[tabled.ref, f"{one}.pdf"]) for one in ("en", "fr")}
    first = words_of(visit("leyla", where["en"]).content)
    assert "Sides Organisation · Azerbaijan" in first
    assert "not agreed by both sides" in first
    assert "Approval" not in first
    approve("leyla", tabled, act="Decree 7")
    half = words_of(visit("nigar", where["en"]).content)
    assert "Body of leyla, 22 January 2026, Decree 7" in half
    assert f"{tabled.owner}: not approved yet" in half
    approve("maria", tabled, act="Decision 12")
    for name in ("leyla", "maria", "ivana"):
        told = words_of(visit(name, where["fr"]).content)
        assert "Agréée par les deux parties le" in told
        assert "Body of leyla, 22 janvier 2026, Decree 7" in told
        assert "Body of maria, 22 janvier 2026, Decision 12" in told
    tabled.refresh_from_db()
    kept = issued(tabled, cast, to=Audience.BOTH, order=Order(language="en", ending="docx"))
    lines = [one.text for one in docx.Document(io.BytesIO(bytes(kept.content))).paragraphs]
    assert any(line.endswith("Body of maria, 22 January 2026, Decision 12") for line in lines)


# who makes files to keep of a text tabled by the organisation to Azerbaijan
def test_who_drafts_for_either_side_keeps_documents(tabled, cast):
    keep = {"ivana", "maria", "leyla", "rashid"}
    for name in EVERYBODY:
        if name not in keep:
            with pytest.raises(Refused, match="Only those who draft for one of the two sides"):
                issued(tabled, cast, name)
    assert IssuedDocument.objects.count() == 0
    assert {name for name in keep if issued(tabled, cast, name).owner == cast[name].acting.side} == keep


def test_files_are_taken_by_whoever_reads_the_text(tabled, visit):
    reads = {"ivana", "maria", "leyla", "rashid", "nigar"}
    for where in (reverse("release-document", args=[tabled.ref, "en.pdf"]), files(tabled)):
        told = {name: visit(name, where).status_code for name in EVERYBODY}
        assert told == {name: 200 if name in reads else 404 for name in EVERYBODY}


def test_a_number_counts_no_document_that_its_reader_does_not_see(tabled, public, cast, visit):
    for ending in ("pdf", "docx"):
        issued(tabled, cast, order=Order(language="fr", ending=ending))
        issued(public, cast, order=Order(language="fr", ending=ending))
    shared = issued(tabled, cast, to=Audience.BOTH)
    both = issued(public, cast, to=Audience.BOTH)
    (open_one,) = issue_documents(public, [PDF], to=Audience.PUBLIC, by=cast["maria"], at=NOON)
    assert [one.number for one in (shared, both, open_one)] == [1, 1, 1]
    for name, one in (("leyla", shared), ("leyla", both), ("public", open_one)):
        answer = visit(name, reverse("document", args=[one.ref]))
        assert answer.headers["Content-Disposition"] == 'attachment; filename="document-1-en.pdf"'
    numbers = IssuedDocument.objects.order_by("pk").values_list("release__number", "audience", "number")
    assert list(numbers) == [
        (1, "own", 1), (2, "own", 1), (1, "own", 2), (2, "own", 2), (1, "both", 1), (2, "both", 1), (2, "public", 1),
    ]  # fmt: skip


def test_what_one_side_keeps_the_other_does_not_know(tabled, cast, visit):
    own, shared = issued(tabled, cast), issued(tabled, cast, to=Audience.BOTH, order=Order(language="fr", ending="pdf"))
    assert list(documents_visible_to(cast["leyla"])) == [shared]
    assert visit("leyla", reverse("document", args=[own.ref])).status_code == 404
    assert visit("leyla", reverse("document", args=[shared.ref])).content == bytes(shared.content)
    assert "Maria" not in visit("leyla", files(tabled)).content.decode()
    assert list(documents_visible_to(cast["boris"])) == []


def test_a_file_is_made_for_nobody_who_does_not_read_the_text(tabled, cast):
    with pytest.raises(Refused, match="do not read the text itself"):
        issued(tabled, cast, to=Audience.PUBLIC)


def test_a_file_marked_above_where_it_goes_is_refused_with_the_parts(draft, cast):
    Node.objects.filter(code="DEM-1").update(releasable=["aze"])
    draft.refresh_from_db()
    tabled = table_programme(draft, seen=tabling_of(draft).snapshot.sha256, by=cast["maria"], at=NOON)
    assert issued(tabled, cast, to=Audience.BOTH).audience == "both"
    Release.objects.update(content=tabled.content.replace('"releasable":["aze"]', '"releasable":["mda"]'))
    wrong = Release.objects.get(pk=tabled.pk)
    Release.objects.update(sha256=sha256(wrong.content.encode()).hexdigest())
    with pytest.raises(Refused, match="marked above what may go to aze: .*Land cleared"):
        issued(Release.objects.get(pk=tabled.pk), cast, to=Audience.BOTH, order=Order(language="fr", ending="pdf"))


def test_a_broken_template_makes_nothing_and_names_the_placeholder(tabled, visit, settings, tmp_path):
    paper = docx.Document()
    paper.add_paragraph("{{ nonsense }}")
    paper.save(str(tmp_path / "programme.docx"))
    settings.COMITY_DOCUMENTS = str(tmp_path)
    answer = visit("maria", files(tabled), **CHOSEN)
    assert answer.status_code == 409
    assert "Template: the style “Clause text” is missing" in answer.content.decode()
    assert IssuedDocument.objects.count() == 0


def test_a_form_without_a_language_is_told_what_is_missing(tabled, visit):
    answer = visit("maria", files(tabled), content="annex", endings=["pdf"], to="own")
    assert answer.status_code == 422
    assert "Choose at least one language." in answer.content.decode()


def test_whoever_did_not_prove_who_they_are_proves_it_first(tabled, client, cast):
    client.force_login(cast["maria"])
    session = client.session
    del session["proved_at"]
    session.save()
    for answer in (
        client.get(reverse("release-document", args=[tabled.ref, "en.pdf"])),
        client.post(files(tabled), CHOSEN),
    ):
        assert answer.status_code == 302
        assert answer.headers["Location"].startswith(reverse("step-up"))
    assert IssuedDocument.objects.count() == 0


def test_a_file_of_another_language_or_kind_is_not_there(tabled, visit):
    for name in ("de.pdf", "en.exe", "en", ".pdf"):
        assert visit("maria", f"{files(tabled)}{name}").status_code == 404


@pytest.fixture
def second(tabled, draft, cast):
    """The text tabled again with a changed aim."""
    draft.refresh_from_db()
    draft_on(draft, by=cast["maria"], at=NOON)
    Node.objects.filter(code="DEM-1").update(aim="Fields are ploughed.")
    draft.refresh_from_db()
    return table_programme(draft, seen=tabling_of(draft).snapshot.sha256, by=cast["maria"], at=NOON)


def test_two_versions_are_compared_in_one_file(tabled, second, visit):
    answer = visit("leyla", files(second), **CHOSEN | {"content": tabled.ref, "languages": ["en"], "endings": ["docx"]})
    assert answer.status_code == 302
    made = IssuedDocument.objects.get()
    assert (made.what, made.before, made.release) == ("redline", tabled, second)
    runs = [run for one in docx.Document(io.BytesIO(bytes(made.content))).paragraphs for run in one.runs]
    assert [run.text for run in runs if run.font.strike and "struck" not in run.text] == ["safe"]
    assert [run.text for run in runs if run.font.underline and "underlined" not in run.text] == ["ploughed"]


def test_a_comparison_with_a_version_that_one_may_not_read_is_not_offered(tabled, second, visit):
    Release.objects.filter(pk=tabled.pk).update(audience="own")
    answer = visit("leyla", files(second), **CHOSEN | {"content": tabled.ref})
    assert answer.status_code == 422
    assert tabled.ref not in visit("leyla", files(second)).content.decode()
    assert IssuedDocument.objects.count() == 0


def test_a_file_is_known_or_not_to_those_who_may_read_it(tabled, cast, visit):
    made = issued(tabled, cast, to=Audience.BOTH)
    where = reverse("document-verify")

    def asked(name, content):
        file = SimpleUploadedFile("any.pdf", content)
        return visit(name, where, file=file).content.decode()

    content = bytes(made.content)
    assert "Known: byte for byte" in asked("leyla", content)
    assert "Not known" in asked("leyla", content + b"\n")
    unknown = [asked(name, content) for name in ("omar", "public")]
    assert ["Not known" in page and "Known:" not in page for page in unknown] == [True, True]
    assert "version 1" in visit("nigar", where, sha256=tabled.sha256.upper()).content.decode()
    answer = visit("public", where, sha256="no hash")
    assert (answer.status_code, "Write the 64 signs" in answer.content.decode()) == (422, True)


def test_the_public_takes_the_released_edition_and_may_verify_it(public, cast, authority, visit):
    made = issue_public_edition(public, by=authority, at=NOON)
    assert [(one.language, one.ending, one.audience) for one in made] == [
        (language, ending, "public") for language in ("en", "fr") for ending in ("pdf", "docx")
    ]
    answer = visit("public", reverse("release-document", args=[public.ref, "fr.pdf"]))
    assert answer.content == bytes(made[2].content)
    assert "Édition publique" in pypdfium2.PdfDocument(answer.content)[0].get_textpage().get_text_bounded()
    page = visit("public", reverse("document-verify"), sha256=made[2].sha256).content.decode()
    assert "Known: byte for byte" in page
    assert not re.search(r"\bRena\b", page)  # as a word: a token may hold the letters


def test_without_a_shelf_the_public_edition_is_made_when_it_is_asked_for(public, client, visit):
    with CaptureQueriesContext(connection) as asked:
        first = client.get(reverse("release-document", args=[public.ref, "en.pdf"]))
    assert len(asked) <= 8
    assert first.content == visit("public", reverse("release-document", args=[public.ref, "en.pdf"])).content
    assert IssuedDocument.objects.count() == 0


def test_only_the_releasing_authority_makes_a_public_edition(public, tabled, cast, authority):
    with pytest.raises(Refused, match="Only whoever releases"):
        issue_public_edition(public, by=cast["maria"], at=NOON)
    with pytest.raises(Refused, match="Only whoever releases"):
        issue_public_edition(tabled, by=authority, at=NOON)


def test_the_page_of_files_asks_as_often_for_three_documents_as_for_one(tabled, cast, visit):
    issued(tabled, cast)
    visit("maria", files(tabled))
    with CaptureQueriesContext(connection) as one:
        visit("maria", files(tabled))
    for language, ending in (("fr", "pdf"), ("fr", "docx")):
        issued(tabled, cast, order=Order(language=language, ending=ending))
    with CaptureQueriesContext(connection) as three:
        visit("maria", files(tabled))
    assert len(one) == len(three)


def test_releasing_to_everyone_keeps_the_files_of_the_edition(agreed, cast, authority, visit):
    codes = list(agreed.nodes.values_list("code", flat=True))
    where = f"/programmes/{agreed.ref}/forward/"
    preview = visit("ivana", f"{where}?audience=public&" + "&".join(f"entries={code}" for code in codes))
    visit("ivana", where, seen=hash_in(preview), audience="public", entries=codes, note="For the web.")
    forward = Release.objects.get(act="release")
    page = visit("rena", f"/releases/{forward.ref}/decide/")
    answer = visit("rena", f"/releases/{forward.ref}/decide/", act="do", seen=hash_in(page))
    assert answer.status_code == 302
    assert sorted(IssuedDocument.objects.values_list("language", "ending", "audience", "by__username")) == [
        (language, ending, "public", "rena") for language in ("en", "fr") for ending in ("docx", "pdf")
    ]
    for one in IssuedDocument.objects.filter(ending="pdf"):
        assert "Body of" not in words_of(bytes(one.content))
