"""What was confirmed and what was put right is known to the next reading."""

import json
from datetime import date

import pytest
from django.core.management import call_command

from comity.dialogue.actions.capturing import (
    answer_field,
    answer_fields,
    begin_capture,
    set_aside,
)
from comity.dialogue.captures_fields import Answer, FieldKind, Said
from comity.dialogue.captures_sides import known_side, others_than, owner_in
from comity.dialogue.models import Claim, Correction
from comity.dialogue.queries.capturing import fields_of
from comity.partners.models import Holding, Person, Post
from comity.programmes.faults import FaultyFields
from tests.integration.conftest import NOON
from tests.integration.dialogue.at_the_review import by_key, confirm, say_yes


def test_who_was_new_is_known_the_next_time_and_a_corrected_name_is_read_rightly(begin, cast, world):
    ivana = cast["ivana"]
    capture = begin()
    say_yes(capture, ivana, keys={"e1", "e2", "p3"})
    assert by_key(capture)["p3.post.1"].said == Said.YES  # it stands beside the new name
    text = capture.text
    start = text.index("Jeyhun Bayramov")
    wrong = Answer(value="Somebody Else", span=(start, start + 15))
    with pytest.raises(FaultyFields, match="do not say that"):
        answer_field(capture, "p2", wrong, base_version=capture.version, by=ivana, at=NOON)
    no = {one.key: Answer(said=Said.NO) for one in fields_of(capture) if one.to_answer}
    answer_fields(capture, no, base_version=capture.version, by=ivana, at=NOON)
    confirm(capture, ivana)
    new = Person.objects.get(name="Sahiba Gafarova")
    assert (new.owner, new.audience, new.about) == (world["org"], "own", world["aze"])
    assert new.holdings.get().post.title == "Speaker of the Milli Majlis"
    assert Correction.objects.filter(field="commitment", right="").count() == 3
    later = (
        "Meeting in Baku\n\nOn 3 March 2026, the Minister of Foreign Affairs of Azerbaijan, Dzeihun Bairamoff, and the "
        "Speaker of the Milli Majlis, Sahiba Gafarova, met the Deputy Secretary General of NATO, Radmila Shekerinska, "
        "in Baku. They discussed demining.\n"
    )
    told = {"published": date(2026, 3, 4), "teller": "partner"}
    second = begin_capture(later, told, about=world["aze"], by=ivana, at=NOON).capture
    named = {one.value: one for one in fields_of(second) if one.kind == FieldKind.PERSON}
    assert named["Sahiba Gafarova"].ref == new.ref
    assert named["Sahiba Gafarova"].folded
    spelled = named["Dzeihun Bairamoff"]
    bayramov = Person.objects.get(code="jeyhun-bayramov")
    assert not spelled.folded
    known = next(one for one in spelled.choices if one.ref == bayramov.ref)
    say_yes(second, ivana)
    choice = {spelled.key: Answer(reading=known.number)}
    answer_fields(second, choice, base_version=second.version, by=ivana, at=NOON)
    confirm(second, ivana)
    assert Person.objects.count() == 3
    third = begin_capture(
        later.replace("3 March", "9 June"),
        told | {"published": date(2026, 6, 10)},
        about=world["aze"],
        by=ivana,
        at=NOON,
    ).capture
    again = next(one for one in fields_of(third) if one.value == "Dzeihun Bairamoff")
    assert (again.ref, again.sureness, again.folded) == (bayramov.ref, "sure", True)


def test_corrections_are_exported_without_names(begin, cast, capsys):
    capture = begin()
    start = capture.text.index("Sahiba Gafarova")
    right = Answer(value="Gafarova", span=(start, start + 15))
    answer_field(capture, "p3", right, base_version=capture.version, by=cast["ivana"], at=NOON)
    answer_field(capture, "c3", Answer(said=Said.NO), base_version=capture.version, by=cast["ivana"], at=NOON)
    set_aside(capture, base_version=capture.version, by=cast["ivana"], at=NOON, note="tried")
    kept = Correction.objects.get(field="person")
    assert (kept.wrong, kept.right, kept.owner) == ("Sahiba Gafarova", "Gafarova", capture.owner)
    call_command("capture", "--corrections")
    told = capsys.readouterr().out
    lines = [json.loads(line) for line in told.splitlines()]
    assert [(one["field"], one["wrong"], one["right"]) for one in lines] == [
        ("commitment", "Name will continue the political dialogue and practical cooperation with Name", ""),
        ("person", "Name Name", "Name"),
    ]
    for name in ("Gafarova", "Sahiba", "NATO", "Azerbaijan", "ivana", "example.org"):
        assert name not in told


def test_a_title_in_another_language_is_learned_as_that_of_the_post(begin, cast, world):
    french = (
        "Bakou, le 3 mars 2026. Le ministre des Affaires étrangères de l'Azerbaïdjan, M. Djeyhoun Baïramov, a reçu la "
        "secrétaire générale déléguée de l'OTAN, Mme Radmila Shekerinska, le {day} 2026 à Bakou.\n"
    )

    def taken_in(day):
        told = {"published": date(2026, 3, 4), "teller": "partner"}
        given = {"about": world["aze"], "by": cast["ivana"], "at": NOON}
        return begin_capture(french.format(day=day), told, **given).capture

    capture = taken_in("3 mars")
    title = next(one for one in fields_of(capture) if one.value == "ministre des Affaires étrangères")
    assert (title.sureness, title.to_answer) == ("ask", True)
    held = Post.objects.get(title="Minister of Foreign Affairs")
    assert [one.ref for one in title.choices] == [held.ref, ""]
    say_yes(capture, cast["ivana"])
    confirm(capture, cast["ivana"])
    assert (Post.objects.count(), Holding.objects.count()) == (2, 2)
    assert Claim.objects.get(post=held, about="ministre des Affaires étrangères").value == "Djeyhoun Baïramov"
    again = by_key(taken_in("4 mars"))
    key = next(one.key for one in again.values() if one.value == "Djeyhoun Baïramov")
    assert again[key].folded
    assert (again[f"{key}.post.1"].ref, again[f"{key}.post.1"].folded) == (held.ref, True)


OTHERS = (
    "Brussels, 22 January 2026. The Secretary General met the Prime Minister of Iraq, Mr Samir Haldane, and the French "
    "Prime Minister, Ms Odile Varenne, on Thursday. On the same day Ms Varenne met the Prime Minister of Azerbaijan, "
    "Mr Rauf Elchin Talibzade."
)


def test_who_is_of_another_state_is_of_neither_side_and_no_prime_minister_is_taken_for_another(begin, cast, world):
    ivana = cast["ivana"]
    told = {"published": date(2026, 1, 23), "teller": "org", "language": "en"}
    capture = begin_capture(OTHERS, told, about=world["aze"], by=ivana, at=NOON).capture
    sides = {one.of: (one.value, one.ref, one.becomes) for one in fields_of(capture) if one.kind == FieldKind.SIDE}
    names = {one.value: one.key for one in fields_of(capture) if one.kind == FieldKind.PERSON}
    neither = "neither of the two sides"
    assert sides[names["Samir Haldane"]] == ("Iraq", "other:iraq", neither)
    assert sides[names["Odile Varenne"]] == ("France", "other:france", neither)
    assert sides[names["Rauf Elchin Talibzade"]][1:] == ("aze", "")
    say_yes(capture, ivana)
    confirm(capture, ivana)
    posts = {one.person.name: one.post for one in Holding.objects.filter(person__name__in=names)}
    assert {name: (post.title, post.side) for name, post in posts.items()} == {
        "Samir Haldane": ("Prime Minister (Iraq)", None),
        "Odile Varenne": ("Prime Minister (France)", None),
        "Rauf Elchin Talibzade": ("Prime Minister", world["aze"]),
    }
    again = begin_capture(
        "On Monday the Secretary General met the French Prime Minister, Ms Odile Varenne.",
        told | {"published": date(2026, 2, 4)}, about=world["aze"], by=ivana, at=NOON,
    ).capture  # fmt: skip
    found = {one.kind: one for one in fields_of(again)}
    assert found[FieldKind.POST].ref == posts["Odile Varenne"].ref
    assert (found[FieldKind.SIDE].value, found[FieldKind.SIDE].sureness) == ("France", "sure")


def test_whom_another_state_appoints_holds_a_post_of_that_state(begin, cast, world):
    ivana = cast["ivana"]
    text = (
        "Brussels, 22 January 2026. The Secretary General met the French Prime Minister, Ms Odile Varenne, on "
        "Thursday. Ms Varenne has been appointed President of France."
    )
    told = {"published": date(2026, 1, 23), "teller": "org", "language": "en"}
    capture = begin_capture(text, told, about=world["aze"], by=ivana, at=NOON).capture
    assert [one.value for one in fields_of(capture) if one.kind == FieldKind.APPOINTMENT] == ["President"]
    say_yes(capture, ivana)
    confirm(capture, ivana)
    posts = {(one.title, one.side) for one in Post.objects.filter(holdings__person__name="Odile Varenne")}
    assert ("President (France)", None) in posts
    assert not any(side == world["org"] for _title, side in posts)


def test_a_post_kept_with_its_owner_is_known_again_by_the_code_of_that_owner(begin, cast, world):
    named = [known_side("geo", "partner", "Georgia"), *others_than([known_side("geo", "partner", "Georgia")])]
    assert owner_in("Minister of Defence (Georgia)", named) == "geo"
    assert owner_in("Prime Minister (UK)", named) == "other:united-kingdom"
    assert [owner_in(title, named) for title in ("Minister of Defence", "Speaker (acting)")] == ["", ""]
