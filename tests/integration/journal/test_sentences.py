"""Lines of the journal as sentences, and as much of them as their reader may know."""

import ast
from datetime import timedelta
from pathlib import Path

import pytest

from comity.access.actions import change_record
from comity.catalogue.models import Activity
from comity.journal.actions import write_entry
from comity.journal.models import LogEntry
from comity.journal.moves import BEGINNINGS, PAST, past_of
from comity.journal.sentences import Piece, compared, sentence_of
from comity.web.histories import history
from tests.integration.conftest import NOON

SRC = Path(__file__).resolve().parents[3] / "src" / "comity"
LATER = NOON + timedelta(hours=2)


def sentence(move, changes, subject=""):
    entry = LogEntry(at=NOON, move=move, changes=changes, side="org", note="")
    found = sentence_of(
        entry, who="Ivana", side="Organisation", resolve=lambda _entry, _name, value: value, subject=subject
    )
    return found.what, [(one.name, one.before, one.after) for one in found.changes]


def test_one_short_change_is_one_sentence():
    assert sentence("change", {"target": [4, 6]}, "goal 2") == ("changed the target of goal 2 from 4 to 6", [])
    assert sentence("change", {"due": ["", "2027"]}) == ("set the due to 2027", [])
    assert sentence("change", {"due": ["2027", None]}) == ("took the due away, which was 2027", [])


def test_several_changes_are_told_field_by_field():
    assert sentence("change", {"weight": [5, 8], "note_text": ["", "why"]}) == (
        "changed it",
        [("Weight", "5", "8"), ("Note text", "", "why")],
    )


def test_a_changed_text_is_told_word_by_word():
    before = "Train eighty officers in demining until the end of 2027."
    assert compared(before, before.replace("eighty", "ninety").replace("2027", "2028")) == (
        Piece(words="Train "),
        Piece(words="eighty", how="del"),
        Piece(words="ninety", how="ins"),
        Piece(words=" officers in demining until the end of "),
        Piece(words="2027", how="del"),
        Piece(words="2028", how="ins"),
        Piece(words="."),
    )


def test_what_stays_is_shortened_and_every_changed_word_is_told():
    words = " ".join(f"word{number}" for number in range(60))
    told = compared(words, words.replace("word30", "other"))
    assert [piece.words for piece in told if piece.how] == ["word30", "other"]
    assert told[0].words == "… word26 word27 word28 word29 "


def test_a_text_of_a_book_is_not_compared():
    assert compared("a " * 4000, "b " * 4000) == ()


def test_the_words_before_and_after_can_be_read_from_the_pieces():
    before, after = "One two three four five six seven eight", "One 2 three four, five seven eight nine"
    told = compared(before, after)
    assert "".join(piece.words for piece in told if piece.how != "ins") == before
    assert "".join(piece.words for piece in told if piece.how != "del") == after


WRITERS = {"write_entry": 1, "note_own": 1, "keep_acts": 2, "Move": 0}


def moves_in_code():
    """Every move that is written in the code as a word, or begins as one."""
    for path in SRC.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            name = ast.unparse(node.func).split(".")[-1] if isinstance(node, ast.Call) else ""
            if name not in WRITERS:
                continue
            given = [word.value for word in node.keywords if word.arg in {"name", "move"}]
            given += node.args[WRITERS[name] : WRITERS[name] + 1]
            for one in given:
                parts = ast.walk(one) if isinstance(one, ast.IfExp) else [one]
                yield from (part.value for part in parts if isinstance(part, ast.Constant))
                yield from (part.values[0].value for part in parts if isinstance(part, ast.JoinedStr))


def test_every_move_has_words_of_its_own():
    moves = set(moves_in_code())
    assert len(moves) > 50
    unknown = {move for move in moves if move not in PAST and move not in BEGINNINGS}
    assert unknown - {"remove "} == set()  # what is removed is a milestone or a requirement: both have words
    assert (past_of("open to everyone"), past_of("hum")) == ("opened it to everyone", "did: hum")


@pytest.fixture
def named(cast):
    """The cast with names."""
    for name in ("ivana", "maria", "leyla"):
        cast[name].first_name = name.title()
        cast[name].save(update_fields=["first_name"])
    return cast


def test_people_are_named_to_their_own_side_and_sides_to_others(named, make_activity):
    activity = make_activity()
    write_entry(activity, "propose", by=named["ivana"], at=NOON)
    write_entry(activity, "agree", by=named["leyla"], at=LATER)
    assert [one.who for one in history(activity, named["maria"])] == ["Azerbaijan", "Ivana"]
    assert [one.who for one in history(activity, named["leyla"])] == ["Leyla", "Organisation"]
    assert [one.who for one in history(activity, named["public"])] == ["Azerbaijan", "Organisation"]


def test_records_are_named_only_to_those_who_may_know_them(named, make_activity, make_provider):
    """The school is known to all, the other one to the organisation alone: its name is in nobody else's history."""
    known, hidden = (
        make_provider("open", name="Open school"),
        make_provider("closed", name="Closed school", audience="own"),
    )
    activity = make_activity(provider=known)
    change_record(activity, {"provider": hidden}, base_version=1, by=named["ivana"], at=NOON)
    assert [one.what for one in history(activity, named["maria"])] == [
        "changed the provider from Open school to Closed school"
    ]
    assert [one.what for one in history(activity, named["leyla"])] == [
        "changed the provider from Open school to another record"
    ]


def test_a_record_that_is_gone_is_another_record(named, make_activity, make_provider):
    school = make_provider("open", name="Open school")
    activity = make_activity(provider=school)
    change_record(activity, {"provider": None}, base_version=1, by=named["ivana"], at=NOON)
    school.delete()
    told = history(Activity.objects.get(), named["maria"])
    assert [one.what for one in told] == ["took the provider away, which was another record"]


def test_the_history_of_an_entry_is_read_with_its_time_zone(named, make_activity, sign_in):
    activity = make_activity()
    aim = "Train eighty officers in demining until the end of 2027."
    change_record(activity, {"aim": aim}, base_version=1, by=named["ivana"], at=NOON)
    change_record(activity, {"aim": aim.replace("eighty", "ninety")}, base_version=2, by=named["ivana"], at=LATER)
    page = sign_in(named["maria"]).get(f"/catalogue/{activity.ref}/history/").content.decode()
    assert "22 January 2026, 14:00 UTC" in page
    assert "Train <del>eighty</del><ins>ninety</ins> officers" in page
    assert "<strong>Ivana</strong>" in page


def test_a_history_costs_as_many_questions_for_many_lines_as_for_few(
    named, make_activity, make_provider, django_assert_max_num_queries
):
    schools = [make_provider(f"school-{number}", name=f"School {number}") for number in range(4)]
    activity = make_activity(provider=schools[0])
    for number in (1, 2, 3):
        change_record(activity, {"provider": schools[number]}, base_version=number, by=named["ivana"], at=NOON)
    with django_assert_max_num_queries(3):
        assert len(history(activity, named["maria"])) == 3
