"""Briefs: each line with its source, nothing of one side in the brief of the other, one page, both languages."""

import io
import re
import zipfile
from hashlib import sha256

import docx
import pypdfium2
import pytest
from django.urls import reverse

from comity.common.errors import Refused
from comity.dialogue.models import Participant
from comity.journal.models import LogEntry
from comity.partners.models import Person, Post
from comity.reporting.briefs.building import Asked, draft_of
from comity.reporting.briefs.issuing import issue_brief, known_of, previewed
from comity.reporting.briefs.shapes import Part
from comity.reporting.models import Brief, BriefFile
from comity.reporting.policy import briefs_visible_to
from tests.integration.conftest import NOON
from tests.integration.contributions.conftest import make_contribution

__all__ = ["make_contribution"]
EVERY = tuple(Part)
OURS, THEIRS = "zqours", "zqtheirs"  # what each side keeps to itself
FORM = {
    "eyes": "own", "parts": ["meets", "points", "promises", "said", "goals", "sessions", "giving"],
    "pages": "1", "languages": ["en", "fr"], "points": "", "act": "make",
}  # fmt: skip


@pytest.fixture
def partner(make_partner):
    return make_partner("aze")


@pytest.fixture
def visit(sides, partner, make_event, make_read_out, make_claim, make_commitment, make_contribution):
    """A visit to come; a meeting before it that both sides know and tell otherwise; what each keeps to itself."""
    made = make_event(kind="visit", state="planned", title="Visit to Baku", starts="2026-03-12", ends="2026-03-13")
    minister = Post.objects.create(title="Minister", owner=sides["org"], audience="public")
    ana = Person.objects.create(name="Ana Rell", owner=sides["org"], audience="public")
    for title in ("Meeting with the minister", "Meeting with the speaker"):
        part = make_event(title=title, state="planned", part_of=made, starts="2026-03-12", ends="2026-03-12")
        Participant.objects.create(event=part, person=ana, post=minister, side=sides["aze"])
    before = make_event(title="Meeting in November", starts="2025-11-20", ends="2025-11-20", audience="both")
    Participant.objects.create(event=before, person=ana, post=minister, side=sides["aze"])
    ours = make_read_out(before, publisher="Our press", audience="both", published="2025-11-21")
    theirs = make_read_out(
        before, publisher="Their ministry", audience="both", side=sides["aze"], owner=sides["aze"], about=sides["org"],
        published="2023-01-01", source_url="https://example.org/theirs",
    )  # fmt: skip
    make_claim(ours, kind="position", event=before, quote="we stand by it", speaker=sides["org"])
    make_claim(theirs, kind="request", event=before, quote="a course on mines", speaker=sides["aze"])
    make_claim(ours, kind="date", event=before, value="2025-11-20")
    make_claim(theirs, kind="date", event=before, value="2025-11-21", quote="on Friday")
    late = make_commitment(
        title="Send a team",
        audience="both",
        due_by=NOON.date().replace(day=12),
        lead=f"desk {OURS}",
        said_on="2025-11-20",
    )
    make_claim(ours, kind="commitment", event=before, commitment=late)
    make_commitment(title=f"Inner promise {OURS}", note=OURS)
    make_commitment(
        title=f"Their inner promise {THEIRS}",
        owner=sides["aze"],
        about=sides["org"],
        giver=sides["aze"],
        receiver=sides["org"],
    )
    note = make_event(title=f"Inner talk {OURS}", starts="2025-12-01", ends="2025-12-01")
    make_claim(make_read_out(note, title=OURS, publisher=OURS), kind="position", event=note, quote=f"said {OURS}")
    make_contribution(22, source_url="https://example.org/a", fact="gas")
    make_contribution(25, source_url="https://example.org/b", fact="gas")
    make_contribution(3, audience="own", counterpart=f"Place {OURS}", title=f"inner {OURS}")
    return made


@pytest.fixture
def shared(visit):
    visit.audience = "both"
    visit.save()
    visit.parts.update(audience="both")
    return visit


def draft(partner, event, user, **asked):
    known = known_of(partner, event, by=user, at=NOON)
    return previewed(known, Asked(**({"parts": EVERY, "pages": 2} | asked)), by=user)


def texts(brief):
    """Every word of the files of a brief, by file."""
    found = {}
    for one in BriefFile.objects.filter(brief=brief):
        if one.ending == "pdf":
            pages = pypdfium2.PdfDocument(bytes(one.content))
            words = "\n".join(page.get_textpage().get_text_range() for page in pages)
            pages.close()
        else:
            sheet = docx.Document(io.BytesIO(bytes(one.content)))
            section = sheet.sections[0]
            parts = [*section.header.paragraphs, *sheet.paragraphs, *section.footer.paragraphs]
            words = "\n".join(part.text for part in parts)
        found[f"{one.language}.{one.ending}"] = " ".join(words.split())
    return found


def least_size(pages):
    """The smallest letter on the pages, as it is drawn."""
    kind = [pypdfium2.raw.FPDF_PAGEOBJ_TEXT]
    return min(one.get_font_size() * abs(one.get_matrix().d) for page in pages for one in page.get_objects(filter=kind))


def test_every_line_has_numbered_sources_or_says_whose_assessment_it_is(cast, partner, visit):
    made = draft(partner, visit, cast["ivana"], points=("Thank them",))
    assert {one.part for one in made.lines} >= {Part.MEETS, Part.POINTS, Part.PROMISES, Part.SAID, Part.GIVING}
    assert [one.said["en"] for one in made.lines if not one.origins and not one.own] == []
    brief = issue_brief(partner, visit, Asked(parts=EVERY, pages=2, points=("Thank them",)), by=cast["ivana"], at=NOON)
    for paper in brief.content.values():
        lines = [one for part in paper["parts"] for group in part["groups"] for one in group["lines"]]
        numbers = {one["number"] for one in paper["sources"]}
        assert all(one["own"] or (one["numbers"] and set(one["numbers"]) <= numbers) for one in lines)
        assert {number for one in lines for number in one["numbers"]} == numbers
    own = [one.said["en"] for one in made.unsourced]
    assert "Thank them" in own
    assert [one for one in made.old if "Their ministry" in one["en"]]


def test_it_tells_who_meets_whom_what_was_said_and_what_each_owes(cast, partner, visit):
    made = draft(partner, visit, cast["ivana"])
    told = {part: [one.said["en"] for one in made.lines if one.part == part] for part in Part}
    assert told[Part.MEETS][1] == "12 March 2026, Meeting with the minister. Azerbaijan: Ana Rell, Minister"
    assert told[Part.SAID][0] == "Azerbaijan: “a course on mines” (request, Meeting in November, 20 November 2025)"
    assert told[Part.PROMISES][0].startswith("Send a team – 10 days late (firm, due 12 January 2026")
    assert told[Part.POINTS][0] == "Organisation to Azerbaijan, 20 November 2025: Send a team – 10 days late"
    figures = next(one for one in told[Part.GIVING] if one.startswith("gas exported, Europe"))
    assert figures == "gas exported, Europe – 22 bcm, reported, 2025 | 25 bcm, reported, 2025 – sources differ"
    assert [one for one in told[Part.DIFFERENCES] if "20 November 2025" in one and "21 November 2025" in one]
    raised = [one.short["en"] for one in made.may_raise]
    assert "Read-outs differ on: Meeting in November, date (20 November 2025)" in raised
    assert "Azerbaijan, 20 November 2025: “a course on mines” (request)" in raised
    groups = {one.said["en"].split(" – ")[0]: one.group["en"] for one in made.lines if one.part == Part.PROMISES}
    assert groups["Send a team"] == "Organisation to Azerbaijan"


def test_what_the_other_side_may_not_read_is_in_none_of_its_files(cast, partner, shared):
    asked = Asked(theirs=True, parts=EVERY, pages=2, points=(f"A point {OURS}",))
    made = previewed(known_of(partner, shared, by=cast["ivana"], at=NOON), asked, by=cast["ivana"])
    left = " ".join(one.said["en"] for one in made.left_out)
    for words in ("Inner promise", "said", "inner", "A point"):
        assert f"{words} {OURS}" in left
    assert {one.why for one in made.left_out} == {"not shared", "shorter", "own point"}
    brief = issue_brief(partner, shared, asked, by=cast["ivana"], at=NOON)
    told = texts(brief)
    assert sorted(told) == ["en.docx", "en.pdf", "fr.docx", "fr.pdf"]
    for name, words in told.items():
        assert "Send a team" in words, name
        assert OURS not in words, name
        assert THEIRS not in words, name
        assert cast["ivana"].username not in words, name
    assert OURS not in str(brief.content)
    for one in BriefFile.objects.filter(brief=brief, ending="docx"):
        with zipfile.ZipFile(io.BytesIO(bytes(one.content))) as parts:
            assert not [name for name in parts.namelist() if OURS.encode() in parts.read(name)]


def test_an_author_learns_nothing_of_what_the_other_side_keeps(cast, partner, shared):
    for name, theirs, hidden in (("ivana", False, THEIRS), ("ivana", True, THEIRS), ("leyla", True, OURS)):
        made = draft(partner, shared, cast[name], theirs=theirs)
        assert hidden not in "".join(one.said["en"] for one in [*made.lines, *made.cut, *made.left_out]), name
    assert THEIRS in "".join(one.said["en"] for one in made.left_out)


def test_kept_by_what_the_other_side_may_not_see_stands_as_open(cast, partner, shared, make_commitment):
    make_commitment(title="Kept in silence", audience="both", state="kept", due_by=NOON.date().replace(day=2))
    ours = draft(partner, shared, cast["ivana"])
    theirs = draft(partner, shared, cast["ivana"], theirs=True)
    assert [one.said["en"] for one in ours.lines if "silence" in one.said["en"]][0].startswith("Kept in silence – kept")
    silent = {one.part: one.said["en"] for one in theirs.lines if "silence" in one.said["en"]}
    assert silent[Part.PROMISES].startswith("Kept in silence – open")
    assert silent[Part.POINTS] == "Organisation to Azerbaijan: Kept in silence – open"


@pytest.mark.parametrize("pages", [1, 2])
def test_it_stays_on_its_pages_and_says_what_was_cut(pages, cast, partner, visit, make_commitment):
    for number in range(38):
        make_commitment(
            title=f"Promise {number} of some length, so that a line of the page is nearly filled by it", audience="both"
        )
    brief = issue_brief(partner, visit, Asked(parts=EVERY, pages=pages), by=cast["ivana"], at=NOON)
    for one in BriefFile.objects.filter(brief=brief, ending="pdf"):
        found = pypdfium2.PdfDocument(bytes(one.content))
        assert len(found) == pages
        assert least_size(found) >= 9.99  # in points
        found.close()
    said = {one: paper["cut"] for one, paper in brief.content.items()}
    assert said["en"].startswith(
        f"Left out to stay on {'one page' if pages == 1 else 'two pages'}: Commitments both ways "
    )
    assert said["fr"].startswith("Omis pour tenir sur ")
    kept = {
        one: [p["text"] for part in paper["parts"] for g in part["groups"] for p in g["lines"]]
        for one, paper in brief.content.items()
    }
    assert len(kept["en"]) == len(kept["fr"])


def test_both_languages_write_dates_and_numbers_their_own_way(cast, partner, visit):
    asked = Asked(parts=EVERY, pages=2)
    told = texts(issue_brief(partner, visit, asked, by=cast["ivana"], at=NOON))
    for ending in ("pdf", "docx"):
        english, french = told[f"en.{ending}"], told[f"fr.{ending}"]
        assert "As of 22 January 2026" in english
        assert "Situation au 22 janvier 2026" in french
        assert "10 days late" in english
        assert "10 jours de retard" in french
        assert "Points to raise" in english
        assert "Points à soulever" in french
        for words in (english, french):
            assert words.count("Unclassified") >= 2 or words.count("Non classifié") >= 2
            assert "Send a team" in words  # what records say stays as it is


def test_four_clicks_lead_from_the_visit_to_the_file(cast, client, visit):
    client.force_login(cast["ivana"])
    clicks = 0
    page = client.get(reverse("event", args=[visit.ref])).content.decode()
    address = re.search(r'href="([^"]+)"[^>]*>Build brief<', page)[1]
    clicks += 1
    page = client.get(address).content.decode()
    assert re.search(r'name="act" value="make">Make files<', page)
    answer = client.post(address, FORM)
    clicks += 1
    assert answer.status_code == 302
    page = client.get(answer.url).content.decode()
    file = client.get(re.search(r'href="([^"]+en\.pdf)"', page)[1])
    clicks += 1
    assert (file.content[:5], clicks) == (b"%PDF-", 3)


def test_files_are_given_out_byte_for_byte_under_a_name_that_tells_nothing(cast, client, partner, visit):
    brief = issue_brief(partner, visit, Asked(), by=cast["ivana"], at=NOON, note="for the visit")
    client.force_login(cast["ivana"])
    long_ago = client.session
    long_ago["proved_at"] = 0
    long_ago.save()
    assert client.get(reverse("brief-file", args=[brief.ref, "en.pdf"])).url.startswith(reverse("step-up"))
    client.force_login(cast["ivana"])
    for name in ("en.pdf", "fr.docx"):
        answer = client.get(reverse("brief-file", args=[brief.ref, name]))
        one = BriefFile.objects.get(brief=brief, language=name[:2], ending=name[3:])
        assert sha256(answer.content).hexdigest() == one.sha256
        assert answer.headers["Content-Disposition"] == f'attachment; filename="brief-1-{name}"'
        for person, known in (("ivana", True), ("leyla", False)):
            client.force_login(cast[person])
            told = client.post(reverse("document-verify"), {"sha256": one.sha256}).content.decode()
            assert ("Known: byte for byte" in told, "Brief 1" in told) == (known, known)
        client.force_login(cast["ivana"])
    answer = client.get(reverse("brief-file", args=[brief.ref, "all.zip"]))
    names = zipfile.ZipFile(io.BytesIO(answer.content)).namelist()
    assert sorted(names) == ["brief-1-en.docx", "brief-1-en.pdf", "brief-1-fr.docx", "brief-1-fr.pdf"]
    assert client.get(reverse("brief-file", args=[brief.ref, "de.pdf"])).status_code == 404
    entry = LogEntry.objects.get(kind="Brief")
    assert (entry.move, entry.changes["number"]) == ("make", [None, 1])
    assert len(entry.changes["sha256"][1]) == 4
    assert issue_brief(partner, visit, Asked(), by=cast["maria"], at=NOON).number == 2


def test_who_may_build_and_read(cast, client, partner, shared):
    builder, page = reverse("brief-of-event", args=[shared.ref]), reverse("brief-of-partner", args=[partner.ref])
    for name, status in (("ivana", 200), ("maria", 200), ("leyla", 200), ("rashid", 200)):
        client.force_login(cast[name])
        assert {client.get(one).status_code for one in (builder, page)} == {status}, name
        assert "Build brief" in client.get(reverse("event", args=[shared.ref])).content.decode()
    for name in ("nigar", "boris", "omar", "pia", "audra", "otto"):
        client.force_login(cast[name])
        assert {client.get(one).status_code for one in (builder, page)} == {404}, name
        assert client.post(builder, FORM).status_code == 404
    client.logout()
    assert client.get(builder).status_code == 302
    assert Brief.objects.count() == 0
    ours = issue_brief(partner, shared, Asked(theirs=True), by=cast["ivana"], at=NOON)
    theirs = issue_brief(partner, None, Asked(), by=cast["leyla"], at=NOON)
    assert {name for name in cast if ours in briefs_visible_to(cast[name])} == {"ivana", "maria"}
    assert {name for name in cast if theirs in briefs_visible_to(cast[name])} == {"leyla", "rashid", "nigar"}


WRONG = [
    ({"points": "\n".join("abcdef")}, "Write at most 5 points"),
    ({"points": "short\n" + "x" * 241}, "Point 2 is longer than 240 characters"),
    ({"parts": ["meets", "nonsense"]}, "nonsense"),
    ({"parts": []}, "Choose at least one part."),
    ({"languages": []}, "Choose at least one language."),
    ({"languages": ["de"]}, "de is not one of the available choices"),
    ({"pages": "3"}, "3 is not one of the available choices"),
    ({"meetings": ["nonsense"]}, "nonsense is not one of the available choices"),
    ({"eyes": "everyone"}, "everyone is not one of the available choices"),
]


def test_wrong_input_makes_nothing_and_loses_nothing(cast, client, visit):
    client.force_login(cast["ivana"])
    for wrong, words in WRONG:
        answer = client.post(reverse("brief-of-event", args=[visit.ref]), {**FORM, "points": "Kept as typed", **wrong})
        page = answer.content.decode()
        assert (answer.status_code, words in page) == (422, True), words
        assert wrong.get("points", "Kept as typed").splitlines()[0] in page
    assert Brief.objects.count() == 0


def test_points_that_fill_more_than_the_page_are_refused_in_words(cast, partner, visit, make_commitment):
    for number in range(30):
        make_commitment(title=f"Long promise {number} " + "word " * 50)
    known = known_of(partner, visit, by=cast["ivana"], at=NOON)
    every = frozenset(one.key for one in known.lines if one.open)
    with pytest.raises(Refused, match="longer than the page"):
        previewed(known, Asked(pulled=every), by=cast["ivana"])


def test_refresh_shows_the_choices_and_makes_nothing(cast, client, partner, shared):
    client.force_login(cast["ivana"])
    form = {**FORM, "act": "look", "eyes": "theirs", "points": "Mine alone", "parts": ["promises", "points"]}
    page = client.post(reverse("brief-of-event", args=[shared.ref]), form).content.decode()
    paper = page[page.index('class="a4"') : page.index("</article>")]
    assert "Send a team" in paper
    assert OURS not in paper
    assert "Mine alone" not in paper
    assert "lines left out" in page
    assert "it stays on your side" in page
    assert Brief.objects.count() == 0


def test_meetings_that_were_not_chosen_are_not_on_the_agenda(cast, partner, visit):
    first = visit.parts.order_by("pk").first()
    made = draft_of(
        known_of(partner, visit, by=cast["ivana"], at=NOON), Asked(meetings=frozenset({first.ref})), by=cast["ivana"]
    )
    told = " ".join(one.said["en"] for one in made.lines if one.part == Part.MEETS)
    assert "Meeting with the minister" in told
    assert "Meeting with the speaker" not in told


def test_what_is_marked_above_the_other_side_is_left_out(cast, partner, shared):
    shared.parts.update(releasable=["mda"])
    made = draft(partner, shared, cast["ivana"], theirs=True)
    assert "marked above" in {one.why for one in made.left_out}
    assert "Meeting with the speaker" not in " ".join(one.said["en"] for one in made.lines)


def test_points_are_known_by_references_and_the_title_counts_for_the_marking(cast, partner, visit, make_commitment):
    made = make_commitment(title="Open one", due_by=NOON.date())
    visit.releasable = ["mda"]
    found = draft(partner, visit, cast["ivana"], parts=(Part.GIVING,))
    assert f"promise:{made.ref}" in {one.key for one in found.may_raise}
    assert not any(part.isdecimal() for one in found.may_raise for part in one.key.split(":"))
    assert found.label.releasable == {"mda"}


def test_a_brief_is_read_by_one_link_agenda_points_and_commitments_first(cast, client, partner, visit):
    brief = issue_brief(partner, visit, Asked(parts=EVERY, points=("Thank them",)), by=cast["ivana"], at=NOON)
    client.force_login(cast["maria"])
    page = client.get(reverse("brief", args=[brief.ref]), {"in": "fr"}).content.decode()
    order = [
        page.index(words) for words in ("Programme\u202f: qui", "Points à soulever", "Engagements", "<summary>More")
    ]
    assert order == sorted(order)
    assert "Thank them" in page
    client.force_login(cast["omar"])
    assert client.get(reverse("brief", args=[brief.ref])).status_code == 404


def test_the_builder_asks_as_often_for_many_records_as_for_few(
    cast, client, partner, visit, make_event, make_read_out, make_claim, make_commitment, make_contribution,
    django_assert_max_num_queries,
):  # fmt: skip
    client.force_login(cast["ivana"])
    address = reverse("brief-of-event", args=[visit.ref])

    def asked():
        with django_assert_max_num_queries(20) as queries:
            assert client.get(address).status_code == 200
        return len(queries)

    few = asked()
    for number in range(4):
        event = make_event(title=f"Held {number}", starts="2025-10-01", part_of=visit if number % 2 else None)
        make_claim(make_read_out(event, title=f"R {number}"), kind="position", event=event, quote=f"q{number}")
        make_commitment(title=f"P {number}")
        make_contribution(number + 1, counterpart=f"Place {number}")
    assert asked() == few
