"""The organisation by the noun of its name alone: the Union, where the registry has only the Northern Union."""

from datetime import date

import pytest

from comity_capture import Registry, Side, capture
from tests.unit.capture.other_languages import read as read_in
from tests.unit.capture.texts import people

NAMES = {"en": ("Northern Union",), "fr": ("Union du Nord",), "az": ("Şimal Birliyi",)}
STATE = {"en": ("Norland",), "fr": ("Norlande",), "az": ("Norland",)}
REGISTRY = Registry(
    sides=(
        Side(key="organisation", kind="organisation", names=NAMES),
        Side(key="partner:NO", kind="partner", names=STATE),
    )
)


def read(text, language, names=REGISTRY):
    return capture(text, published=date(2031, 5, 2), language=language, teller="medium", registry=names)


@pytest.mark.parametrize(
    ("language", "told", "post"),
    [
        ("en", "On Monday the Director of Training of the Union, Mr Odd Lie, visited Norland.", "Director of Training"),
        ("fr", "Lundi, le directeur de l'Union, M. Odd Lie, s'est rendu en Norlande.", "directeur"),
        ("az", "Bazar ertəsi Birliyin baş katibi Odd Li Norlanda səfər edib.", "Baş katib"),
    ],
)
def test_a_post_of_the_organisation_by_its_noun_is_on_its_side(language, told, post):
    ((_, posts, side),) = people(read(told, language))
    assert ([one.lower() for one in posts], side) == ([post.lower()], "organisation")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The Union will send two experts to Norland."),
        ("fr", "L'Union enverra deux experts en Norlande."),
        ("az", "Birlik Norlanda iki ekspert göndərəcək."),
    ],
)
def test_a_promise_by_the_noun_is_one_of_the_organisation(language, told):
    (promise,) = read(told, language).commitments
    assert getattr(promise.by, "plain", "") == "organisation"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The Customs Union will send two experts to Norland."),
        ("en", "The Union of Writers will send two experts to Norland."),
        ("en", "The union will send two experts to Norland."),
        ("fr", "L'Union européenne enverra deux experts en Norlande."),
        ("fr", "L'Union des écrivains enverra deux experts en Norlande."),
        ("az", "Gömrük Birliyi Norlanda iki ekspert göndərəcək."),
    ],
)
def test_another_union_or_any_is_not_the_organisation(language, told):
    promises = read(told, language).commitments
    assert not any(one.by and one.by.plain == "organisation" for one in promises)


def test_where_another_body_of_the_noun_is_named_the_noun_may_be_either():
    other = Side(key="body:SU", kind="body", names={"en": ("SU", "Southern Union")})
    names = Registry(sides=(*REGISTRY.sides, other))
    told = "The Union will send two experts to Norland."
    with_other = f"On Monday Mr Odd Lie met the head of the SU. {told}"
    found = [
        {getattr(one.by, "plain", "") for one in read(text, "en", names).commitments} for text in (told, with_other)
    ]
    assert ["organisation" in one for one in found] == [True, False]


def test_a_state_is_not_known_by_the_noun_of_its_name():
    union = Side(key="partner:NU", kind="partner", names={"en": ("Union of Norland",)})
    promises = read("The Union will send two experts.", "en", Registry(sides=(union,))).commitments
    assert not any(one.by and one.by.plain == "partner:NU" for one in promises)


def test_who_was_named_with_a_post_has_no_other_one_before_an_initial():
    told = (
        "Mayın 2-də konfransda Norlandın Baş naziri Nigar Tavuslu və Paktın Katibliyinin direktoru Odd Lenarden çıxış "
        "ediblər.\n\nSonra Baş nazir O.Lenardeni qəbul edib."
    )
    posts = {name: held for name, held, _ in people(read_in(told, "az"))}
    assert posts["Nigar Tavuslu"] == ["Baş nazir"]
    assert "Baş nazir" not in posts["Odd Lenarden"]


@pytest.mark.parametrize(
    ("told", "sureness"),
    [
        ("Mayın 2-də Landstinqin sədri Odd Lie Norlandın müdafiə naziri Tor Vess ilə görüşüb.", "likely"),
        ("Mayın 2-də Prezident Odd Lie Norlandın müdafiə naziri Tor Vess ilə görüşüb.", "sure"),
    ],
)
def test_a_head_whose_ending_says_that_it_is_somebodys_is_never_sure(told, sureness):
    person = next(one for one in read_in(told, "az").people if one.name.plain == "Odd Lie")
    assert [post.sureness for post in person.posts] == [sureness]
