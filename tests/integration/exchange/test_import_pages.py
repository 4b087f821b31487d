"""The pages of an import: choose a file, read the preview, take it, take it back."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from comity.catalogue.models import Activity
from comity.exchange.models import ImportRun

GOOD = b"code,title,provider,kind\nA1,First <b>,A school,course\n"
BAD = GOOD + b"A2,,A school,course\n"


@pytest.fixture
def client_of(cast, sign_in):
    """Maria's browser after reading a file: client_of(bytes)."""

    def opened(data, name="file.csv"):
        client = sign_in(cast["maria"])
        answer = client.post("/import/", {"file": SimpleUploadedFile(name, data)})
        return client, answer

    return opened


def mark(page):
    return page.split('name="mark" value="')[1].split('"')[0]


def test_a_file_is_read_looked_at_taken_and_taken_back(client_of):
    client, answer = client_of(GOOD)
    page = client.get(answer.url).content.decode()
    assert ("First &lt;b&gt;" in page, "1 row would be written" in page, Activity.objects.count()) == (True, True, 0)
    client.post(f"{answer.url}take/", {"mark": mark(page), "approved": "on"})
    assert Activity.objects.get().state == "approved"
    page = client.get(answer.url).content.decode()
    assert "Take the import back" in page
    client.post(f"{answer.url}undo/")
    assert (Activity.objects.count(), ImportRun.objects.get().state) == (0, "undone")


def test_good_rows_are_taken_by_choice_and_the_others_come_back(client_of):
    client, answer = client_of(BAD)
    page = client.get(answer.url).content.decode()
    assert "Take the good row, leave 1 out" in page
    client.post(f"{answer.url}take/", {"mark": mark(page), "rows": "good"})
    file = client.get(f"{answer.url}rows-to-mend.xlsx")
    assert (Activity.objects.count(), file.content[:2], "A2" in file["Content-Disposition"]) == (1, b"PK", False)


def test_a_preview_that_was_made_anew_is_not_taken_unread(client_of):
    client, answer = client_of(GOOD)
    client.post(f"{answer.url}take/", {"mark": "of another preview"})
    assert Activity.objects.count() == 0


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "The file is empty"),
        (b"code,title\n", "no rows below it"),
        (b"a,b\n1,2\n", "The columns are not those of"),
        (b"code,title,provider\nA1,caf\xe9,P\n", "save it as CSV UTF-8"),
        (b"PK\x03\x04broken", "the workbook is damaged"),
        (b"%PDF-1.4\x00\x00", "neither XLSX nor CSV"),
        (b'code,title,provider\nA1,"open,P\n', "not a CSV file"),
    ],
)
def test_a_file_that_cannot_be_read_says_what_to_do(client_of, data, sentence):
    _, answer = client_of(data)
    assert (answer.status_code, sentence in answer.content.decode()) == (422, True)
    assert ImportRun.objects.count() == 0


def test_semicolons_a_mark_of_order_and_hard_spaces_are_read(client_of):
    text = "\ufeffcode;title;provider\nA1;“Two\u00a0words”,;School\n"
    client, answer = client_of(text.encode())
    page = client.get(answer.url).content.decode()
    assert ("1 row would be written" in page, "1 cells were cleaned" in page) == (True, True)
    client.post(f"{answer.url}take/", {"mark": mark(page)})
    assert Activity.objects.get().title == '"Two words"'


@pytest.mark.parametrize("name", ["activities", "sessions", "providers", "areas"])
@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_templates_are_there_for_each_table(client_of, name, kind):
    client, _ = client_of(GOOD)
    assert client.get(f"/import/template/{name}.{kind}").status_code == 200
    assert client.get(f"/import/template/{name}.pdf").status_code == 404
