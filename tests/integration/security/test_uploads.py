"""What the page on uploads says is what the code does, and no file that was sent in is handed out again."""

import io
import re
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import NoReverseMatch, get_resolver, reverse
from openpyxl import Workbook

from comity.access.models import Side
from comity.dialogue.actions.capturing import LONGEST_TEXT
from comity.exchange.models import ImportRun
from comity.exchange.sheets.files import KINDS, MOST_BYTES, MOST_COLUMNS, MOST_ROWS
from comity.formats import trees, workbooks
from comity.web.capture import forms
from comity.web.documents.verifying import LARGEST as VERIFIED
from comity.web.middleware import LARGEST
from comity_capture import paper_pages
from tests.house.tree import ROOT

PAGE = (ROOT / "docs" / "security" / "uploads.md").read_text()
MIB = 2**20
HARM = b"X5O!P-harm-that-is-no-value-of-any-cell"


def row_of(words):
    """The cells of the one row of the page that begins with these words."""
    (row,) = [line for line in PAGE.splitlines() if line.startswith(f"| {words}")]
    return [cell.strip() for cell in row.strip("|").split("|")]


def test_the_figures_of_the_page_are_those_of_the_code():
    _what, _kinds, endings, sent, unpacked, most = row_of("tables of the catalogue")
    assert (endings, sent) == ("`.xlsx`", f"{MOST_BYTES // MIB} MiB")
    assert unpacked == (
        f"{workbooks.MOST_UNPACKED // MIB} MiB in {workbooks.MOST_PARTS:,} parts; a part above "
        f"{workbooks.SMALL // MIB} MiB not more than {workbooks.MOST_RATIO} times its packed size"
    )
    assert most == f"{MOST_ROWS:,} rows, {MOST_COLUMNS} columns"
    assert row_of("the same")[3:] == [sent, "it is not packed", most]
    assert row_of("tables of a draft")[3:] == [sent, unpacked, most]
    assert row_of("a file to verify")[3] == f"{VERIFIED // MIB} MiB"
    assert row_of("a published text")[3:5] == [
        f"{forms.LARGEST // 1_000_000} MB",
        f"{paper_pages.PAGES} pages, {LONGEST_TEXT:,} letters of text",
    ]
    memory, seconds = paper_pages.MEMORY // MIB, paper_pages.SECONDS
    assert f"more than {memory} MiB of memory or {seconds} seconds of a processor" in PAGE
    tree = row_of("programme files")
    assert tree[3] == f"{trees.LARGEST // MIB} MiB"
    assert tree[5] == f"{trees.MOST_VALUES:,} values, {trees.DEEPEST} levels deep"
    assert f"brings at most {LARGEST // MIB} MiB" in PAGE


def test_every_kind_of_table_and_every_place_for_a_file_stands_on_the_page():
    told = row_of("tables of the catalogue")[0]
    assert [kind for kind in KINDS if kind not in told] == []
    source = [path.read_text() for path in (ROOT / "src" / "comity").rglob("*.py")]
    assert sum(text.count("forms.FileField(") + text.count("forms.ImageField(") for text in source) == 5
    assert sum(len(re.findall(r"request\.FILES", text)) for text in source) == 5


@pytest.fixture
def sent(client, cast, sign_in, make_partner):
    """A workbook and a programme file came in by their pages, each with bytes in it that are no value."""
    Side.objects.filter(code="aze").update(name="Azerbaijan")
    make_partner()
    sign_in(cast["maria"])
    book, packed = Workbook(), io.BytesIO()
    for row in (["code", "name"], ["a-new-school", "A new school"], ["", "without a code"]):
        book.active.append(row)
    book.save(packed)
    with ZipFile(packed, "a") as more:
        more.writestr("xl/media/harm.bin", HARM)
    form = {"file": SimpleUploadedFile("a.xlsx", packed.getvalue()), "kind": "providers"}
    assert client.post(reverse("imports"), form).status_code == 302
    tree = b"# %s\npartner: {name: Azerbaijan}\nprogrammes:\n  - {id: p-1, title: Plan}\n" % HARM
    assert client.post(reverse("programme-import"), {"file": SimpleUploadedFile("p.yaml", tree)}).status_code == 302
    return {"import": packed.getvalue(), "programme-import": tree}


@pytest.mark.django_db
def test_no_file_that_was_sent_in_is_handed_out_again(client, sent):
    runs = {run.ref: bytes(run.content) for run in ImportRun.objects.all()}
    assert sorted(map(len, runs.values())) == sorted(map(len, sent.values()))
    patterns = [name for name in get_resolver().reverse_dict if isinstance(name, str) and "import" in name]
    looked = []
    for name in patterns:
        for ref, content in runs.items():
            try:
                address = reverse(name, args=[ref])
            except NoReverseMatch:  # an address that names no import
                continue
            answer = client.get(address)
            body = b"".join(answer.streaming_content) if answer.streaming else answer.content
            looked.append((name, answer.status_code))
            assert HARM not in unpacked(body), name
            assert content != body, name
    assert {name for name, status in looked if status == 200} >= {
        "import", "import-faulty", "programme-import-run", "programme-import-errors",
    }  # fmt: skip


def unpacked(body):
    """The bytes, and those of every part when they are packed."""
    if not body.startswith(b"PK"):
        return body
    with ZipFile(io.BytesIO(body)) as parts:
        return body + b"".join(parts.read(name) for name in parts.namelist())
