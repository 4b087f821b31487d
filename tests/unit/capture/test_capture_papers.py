"""PDF by its text layer: paragraphs joined, running heads dropped, or a refusal with its reason."""

import zlib
from datetime import date
from io import BytesIO

import pikepdf
import pytest
import typst

from comity_capture import Unreadable, capture
from comity_capture import paper as reading_of_papers
from comity_capture.paper_pages import PAGES
from tests.unit.capture.texts import days, people, veldania

TEXT = (
    "On 12 March 2031 the Minister of Defence of Veldania, Ana Rell, received the Speaker of the Parliament of "
    "Norland, Mr Tor Vess, for talks that lasted longer than anyone had foreseen on that rainy day in Velmar."
)
HEAD = (
    "#set page(width: 12cm, height: 9cm, header: [Bulletin of the Compact], footer: context counter(page).display())\n"
)


def paper(*paragraphs: str, head: str = HEAD) -> bytes:
    return typst.compile((head + "\n\n".join(paragraphs)).encode("utf-8"))


def read(source: bytes):
    return capture(source, published=date(2031, 3, 14), language="en", teller="organisation", registry=veldania())


def test_a_paper_is_read_as_its_text():
    draft = read(paper(TEXT))
    assert days(draft) == [("meeting", "2031-03-12")]
    assert people(draft) == [
        ("Ana Rell", ["Minister of Defence"], "partner:VE"),
        ("Tor Vess", ["Speaker of the Parliament"], "member:NO"),
    ]


def test_running_heads_and_page_numbers_are_dropped_and_sentences_run_over_pages():
    draft = read(paper(*(["Nothing else was said about the weather in the valley that week."] * 30), TEXT))
    assert draft.text.count("Bulletin of the Compact") == 0
    assert TEXT in draft.text.replace("\n", " ")


def test_a_picture_of_a_page_is_refused():
    with pytest.raises(Unreadable, match="no text layer"):
        read(paper("#rect(width: 3cm, height: 3cm, fill: black)", head="#set page(width: 9cm, height: 9cm)\n"))


def test_a_locked_paper_is_refused():
    locked = BytesIO()
    with pikepdf.open(BytesIO(paper(TEXT))) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="one", user="two"))
    with pytest.raises(Unreadable, match="locked by a password or damaged"):
        read(locked.getvalue())


def test_a_paper_of_too_many_pages_is_refused_with_their_number():
    pdf = pikepdf.new()
    for _ in range(PAGES + 1):
        pdf.add_blank_page()
    long = BytesIO()
    pdf.save(long)
    with pytest.raises(Unreadable, match=f"has {PAGES + 1} pages"):
        read(long.getvalue())


@pytest.mark.parametrize("source", [b"%PDF-1.7", b"%PDF-1.7\n" + b"0 0 obj\n" * 200, paper(TEXT)[:2000]])
def test_a_damaged_paper_is_refused(source):
    with pytest.raises(Unreadable, match="damaged"):
        read(source)


def unpacking_to(content: bytes, times: int) -> bytes:
    """A paper of one page that draws the same over and over."""
    packer = zlib.compressobj(9)
    packed = b"".join([*(packer.compress(content * 1000) for _ in range(times // 1000)), packer.flush()])
    parts = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n" % len(packed) + packed + b"\nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    numbered = (b"%d 0 obj%sendobj\n" % (number, part) for number, part in enumerate(parts, start=1))
    return b"%PDF-1.4\n" + b"".join(numbered) + b"trailer<</Root 1 0 R>>\n"


def test_a_small_paper_that_unpacks_to_very_much_is_refused_before_it_takes_the_memory_of_the_machine():
    bomb = unpacking_to(b"BT /F1 12 Tf (A) Tj ET ", 20_000_000)
    with pytest.raises(Unreadable, match="more memory or time than there is for one"):
        read(bomb)
    assert len(bomb) < 2_000_000


def test_a_paper_is_refused_where_the_machine_starts_no_process_for_it(monkeypatch):
    monkeypatch.setattr(reading_of_papers, "COMMAND", ("/no/such/program",))
    with pytest.raises(Unreadable, match="more memory or time than there is for one"):
        read(paper(TEXT))
