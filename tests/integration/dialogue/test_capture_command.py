"""`comity capture FILE`: a draft for a person or a program, or a refusal that says why."""

import json
from io import StringIO

import pytest
from django.core.management import call_command

from comity.common.errors import Refused
from comity.dialogue.capture import capture_text
from tests.unit.capture.texts import veldania

TEXT = "Yesterday the Foreign Minister of Norland, Ms Eva Lund, met Mr Odd Lie. Norland will send two teachers by June."


def run(*words: str) -> str:
    out = StringIO()
    call_command("capture", *words, stdout=out)
    return out.getvalue()


@pytest.fixture
def release(tmp_path):
    path = tmp_path / "release.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def test_json_holds_every_value_with_its_words_and_rule(release):
    draft = json.loads(run(release, "--published", "2031-03-14", "--json"))
    assert (draft["language"], draft["text"]) == ("en", TEXT)
    assert [person["name"]["value"] for person in draft["people"]] == ["Eva Lund", "Odd Lie"]
    event = draft["events"][0]["date"]
    assert (event["start"], event["rule"], event["quotes"]) == ("2031-03-13", "date.relative", ["Yesterday"])
    for value in (draft["people"][0]["name"], draft["claims"][-1]["words"]):
        assert value["quotes"] == [TEXT[start:end] for start, end in value["spans"]]


MANY = (
    "On 3 March the Secretary General of NATO met the Foreign Minister of Jordan, Mr Odd Lie, the Dutch Prime "
    "Minister, Ms Eva Lund, the Brazilian Minister of Defence, Ms Ana Rell, and the Secretary General of the OSCE, "
    "Mr Tor Vess. They discussed mine clearance."
)


@pytest.mark.parametrize(
    ("words", "sides"),
    [
        ((), {"Odd Lie": "partner:JO", "Eva Lund": "member:NL", "Ana Rell": "other:BR", "Tor Vess": "body:osce"}),
        (
            ("--organisation", "osce"),
            {"Odd Lie": "other:JO", "Eva Lund": "other:NL", "Ana Rell": "other:BR", "Tor Vess": "organisation"},
        ),
        (
            ("--organisation", "Polar Forum"),
            {"Odd Lie": "other:JO", "Eva Lund": "other:NL", "Ana Rell": "other:BR", "Tor Vess": "body:osce"},
        ),
    ],
)
def test_states_organisations_and_topics_are_known_without_a_record(tmp_path, words, sides):
    path = tmp_path / "release.txt"
    path.write_text(MANY, encoding="utf-8")
    draft = json.loads(run(str(path), "--published", "2031-03-14", "--json", *words))
    assert {one["name"]["value"]: one["side"]["value"] for one in draft["people"]} == sides
    assert [one["value"] for one in draft["topics"]] == ["demining"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Un pont a été inauguré à Velmar le 3 mars 2031 par le maire, M. Odd Lie."),
        ("fr", "Seul le maire, M. Odd Lie, a visité le chantier de Velmar le 3 mars 2031."),
        ("en", "Us students met the mayor, Mr Odd Lie, in Velmar on 3 March 2031."),
    ],
)
def test_an_ordinary_word_is_not_taken_for_the_short_name_of_a_state(tmp_path, language, text):
    path = tmp_path / "release.txt"
    path.write_text(text, encoding="utf-8")
    draft = json.loads(run(str(path), "--published", "2031-03-14", "--json", "--language", language))
    assert {one["side"]["value"] for one in draft["people"] if one["side"]} <= {"organisation"}
    assert [one["place"]["value"] for one in draft["events"] if one["place"]] == []


def test_a_teller_that_is_no_side_is_bad_input(release, capsys):
    with pytest.raises(SystemExit) as end:
        run(release, "--published", "2031-03-14", "--teller", "partner:XX")
    assert end.value.code == 2
    assert "--teller: partner:XX is no side" in capsys.readouterr().err


def test_a_table_is_the_default(release):
    lines = run(release, "--published", "2031-03-14").splitlines()
    assert lines[0].split() == ["field", "value", "sureness", "rule"]
    assert ["event.date", "2031-03-13", "sure", "date.relative"] in [line.split() for line in lines]


def test_what_cannot_be_read_is_refused_with_its_reason(tmp_path, capsys):
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.7 nothing")
    with pytest.raises(SystemExit) as end:
        run(str(path))
    assert end.value.code == 3
    assert "damaged" in capsys.readouterr().err


@pytest.mark.parametrize("words", [("--published", "soon"), ("--published", "2031-02-30")])
def test_a_day_that_is_none_is_bad_input(release, words):
    with pytest.raises(SystemExit) as end:
        run(release, *words)
    assert end.value.code == 2


def test_the_door_gives_plain_values_and_refuses_in_the_words_of_the_house():
    found = capture_text(TEXT, published=None, registry=veldania())
    assert json.loads(json.dumps(found.draft)) == found.draft
    assert [row for row in found.rows if row[0] == "person.side"] == [
        ("person.side", "member:NO", "sure", "side.from-post"),
        ("person.side", "member:NO", "ask", "side.most-named"),
    ]
    with pytest.raises(Refused, match="at most"):
        capture_text("x" * 5_000_000, published=None)


@pytest.mark.parametrize("content", ["", " \n\n", "<html><body><p> </p></body></html>"])
def test_a_file_without_text_is_refused_as_such(tmp_path, content, capsys):
    path = tmp_path / "empty.txt"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SystemExit) as end:
        run(str(path))
    said = capsys.readouterr()
    assert (end.value.code, "nothing to read" in said.err, "language" in said.err) == (3, True, False)


@pytest.mark.parametrize("shape", [(), ("--json",)])
def test_a_warning_is_said_once(tmp_path, shape, capsys):
    path = tmp_path / "other.txt"
    path.write_text("Lorem ipsum dolor sit amet, consectetur.", encoding="utf-8")
    out = run(str(path), *shape)
    told = capsys.readouterr().err + ("" if shape else out)
    assert told.count("The language of this text is none") == 1


def test_a_language_without_rules_is_refused_with_those_there_are(release, capsys):
    with pytest.raises(SystemExit) as end:
        run(release, "--language", "xx")
    assert end.value.code == 2
    assert "--language: xx is none that can be read; say one of: az, en, fr" in capsys.readouterr().err
