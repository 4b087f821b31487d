"""Entering and changing by hand: errors that say what to do, and two people at once."""

from datetime import date

import pytest

from comity.access.actions import keep_typed, typed_in
from comity.catalogue.actions.entries import Number, change_activity
from comity.catalogue.merging import BothChanged
from comity.catalogue.models import Activity, Session
from comity.common.errors import Refused
from comity.journal.models import LogEntry
from tests.integration.conftest import NOON

FORM = {"title": "A course", "kind": "course", "provider_name": "A school", "civilian": "unknown"}


def test_an_entry_is_begun_as_a_draft_and_what_was_typed_is_forgotten(cast, sign_in):
    keep_typed(cast["ivana"], "activity:new", {"title": ["A cou"]}, 0)
    client = sign_in(cast["ivana"])
    answer = client.post("/catalogue/new/", {**FORM, "language_profile": "en:3232", "identifiers": "R:1; S:2"})
    activity = Activity.objects.get()
    assert answer.url == f"/catalogue/{activity.ref}/"
    assert (activity.title, activity.state, activity.language_profile) == ("A course", "draft", "en:3232")
    assert [str(one) for one in activity.identifiers.all()] == ["R 1", "S 2"]
    assert typed_in(cast["ivana"], "activity:new") is None


def test_every_fault_is_told_with_its_way_out_and_nothing_typed_is_lost(cast, sign_in):
    typed = {"title": "", "language_profile": "323", "ranks": "Major", "country": "Germany", "needs": "A9"}
    answer = sign_in(cast["ivana"]).post("/catalogue/new/", {**typed, "seats_min": "9", "seats_max": "3"})
    page = answer.content.decode()
    assert answer.status_code == 422
    sentences = [
        "This field is required.",
        "four digits expected, listening, speaking, reading, writing".capitalize()[:30],
        "Write the two letters of the country, such as DE.",
        "No activity has the code A9",
        "put the smaller number here",
        "Say who gives it",
    ]
    assert [sentence for sentence in sentences if sentence not in page] == []
    assert [value for value in ("323", "Major", "Germany", "A9") if f'value="{value}"' not in page] == []


def test_two_who_change_different_fields_both_succeed(make_activity, cast):
    activity = make_activity(aim="old aim", note="old note")
    change_activity(activity, {"aim": "new aim", "note": "old note"}, version=1, by=cast["ivana"], at=NOON)
    fresh = Activity.objects.get()
    change_activity(fresh, {"aim": "old aim", "note": "new note"}, version=1, by=cast["maria"], at=NOON)
    stands = Activity.objects.get()
    assert (stands.aim, stands.note, stands.version) == ("new aim", "new note", 3)


def test_two_who_change_one_field_are_asked_and_nothing_is_overwritten(make_activity, cast):
    activity = make_activity(aim="old", note="old note")
    change_activity(activity, {"aim": "hers", "note": "her note"}, version=1, by=cast["ivana"], at=NOON)
    with pytest.raises(BothChanged) as late:
        change_activity(
            Activity.objects.get(), {"aim": "his", "note": "old note"}, version=1, by=cast["boris"], at=NOON
        )
    assert (late.value.conflicts, late.value.theirs, late.value.version) == (
        {"aim"},
        {"aim": "hers", "note": "her note"},
        2,
    )
    assert Activity.objects.get().aim == "hers"


def test_numbers_that_two_people_change_are_asked_about_too(make_activity, cast):
    activity = make_activity()
    change_activity(activity, {}, version=1, by=cast["ivana"], at=NOON, identifiers=[Number(scheme="R", value="1")])
    with pytest.raises(BothChanged):
        change_activity(
            Activity.objects.get(),
            {},
            version=1,
            by=cast["boris"],
            at=NOON,
            identifiers=[Number(scheme="R", value="2")],
        )
    change_activity(Activity.objects.get(), {"aim": "x"}, version=1, by=cast["boris"], at=NOON, identifiers=[])
    assert [one.value for one in Activity.objects.get().identifiers.all()] == ["1"]


def test_a_stale_copy_in_hand_writes_nothing(make_activity, cast):
    activity, stale = make_activity(aim="old"), Activity.objects.get()
    change_activity(activity, {"aim": "hers"}, version=1, by=cast["ivana"], at=NOON)
    with pytest.raises(Refused):
        change_activity(stale, {"aim": "his"}, version=1, by=cast["boris"], at=NOON)
    assert Activity.objects.get().aim == "hers"


def test_the_merge_page_shows_both_and_takes_the_choice(make_activity, cast, sign_in):
    activity = make_activity(aim="old", provider_name="A school")
    change_activity(activity, {"aim": "hers", "note": "her note"}, version=1, by=cast["ivana"], at=NOON)
    client = sign_in(cast["maria"])
    typed = {**FORM, "title": activity.title, "duration_days": "5", "aim": "mine", "version": "1"}
    page = client.post(f"/catalogue/{activity.ref}/change/", typed)
    text = page.content.decode()
    assert page.status_code == 409
    assert ("As it is now:</span> hers" in text, "Yours:</span> mine" in text, "her note" in text) == (True, True, True)
    chosen = {**typed, "version": "2", "note": "her note", "take-aim": "theirs", "theirs-aim": "hers", "level": "200"}
    assert client.post(f"/catalogue/{activity.ref}/change/", chosen).status_code == 302
    stands = Activity.objects.get()
    assert (stands.aim, stands.note, stands.level, stands.version) == ("hers", "her note", "200", 3)


def test_saving_without_a_change_writes_no_line(make_activity, cast, sign_in):
    activity = make_activity(provider_name="A school")
    typed = {**FORM, "title": activity.title, "duration_days": "5", "version": "1"}
    sign_in(cast["maria"]).post(f"/catalogue/{activity.ref}/change/", typed)
    assert (Activity.objects.get().version, LogEntry.objects.count()) == (1, 0)


@pytest.mark.parametrize(
    ("name", "status"), [("ivana", 200), ("boris", 200), ("pia", 404), ("leyla", 404), ("audra", 404)]
)
def test_who_may_change_an_entry_of_the_organisation(make_activity, cast, sign_in, name, status):
    activity = make_activity()
    assert sign_in(cast[name]).get(f"/catalogue/{activity.ref}/change/").status_code == status


def test_a_session_is_added_and_moved_on_its_pages(make_activity, cast, sign_in):
    activity = make_activity()
    client = sign_in(cast["ivana"])
    wrong = client.post(f"/catalogue/{activity.ref}/sessions/new/", {"starts": "2027-03-05", "ends": "2027-03-01"})
    assert (wrong.status_code, "put the days in order" in wrong.content.decode()) == (422, True)
    client.post(f"/catalogue/{activity.ref}/sessions/new/", {"starts": "2027-03-01", "ends": "2027-03-05"})
    session = Session.objects.get()
    moved = {"starts": "2027-04-01", "ends": "2027-04-05", "version": "1"}
    assert client.post(f"/catalogue/sessions/{session.ref}/change/", moved).status_code == 302
    assert Session.objects.get().starts == date(2027, 4, 1)
    page = client.post(f"/catalogue/sessions/{session.ref}/step/", {"step": "cancel"})
    assert (page.status_code, "Say why it is cancelled" in page.content.decode()) == (409, True)
