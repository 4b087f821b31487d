"""Azerbaijani sides that no post names: travellers, those met, envoys, members of a delegation, decrees."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import people


def sides(text, teller="medium"):
    return {name: side for name, _, side in people(read(text, "az", teller=teller))}


@pytest.mark.parametrize(
    "goes",
    [
        "martın 17-də Norlanda rəsmi səfər edəcək",
        "martın 11-də Norlanda işgüzar səfərə gedib",
        "martın 17-də Norlandın Qrenholm şəhərinə səfər edəcək",
        "martın 17-də ikigünlük səfərlə Norlanda gedəcək",
    ],
)
def test_nobody_is_of_the_state_he_travels_to(goes):
    found = sides(f"Milli Məclisin sədri Eva Lundova {goes}. Veldaniya parlamenti bu barədə məlumat yayıb.")
    assert found["Eva Lundova"] == "partner:VE"


def test_the_host_of_whoever_travels_is_no_traveller():
    text = (
        "Parlamentin sədri Odd Linin dəvəti ilə Veldaniya Milli Məclisinin sədri Eva Lundova martın 11-də Norlanda "
        "səfər edib."
    )
    assert sides(text)["Odd Li"] == "member:NO"


def test_two_of_one_list_stand_opposite_the_two_of_the_other():
    text = (
        "Martın 11-də xarici işlər naziri Eva Lundova və müdafiə naziri Odd Li Norlandın dövlət katibi Tor Vess və "
        "müdafiə naziri Yan Holm ilə görüşüblər. Veldaniya ilə Norland arasında əməkdaşlıq müzakirə olunub. Veldaniya "
        "tərəfi layihələrdən danışıb."
    )
    found = sides(text)
    assert (found["Eva Lundova"], found["Odd Li"]) == ("partner:VE", "partner:VE")
    assert (found["Tor Vess"], found["Yan Holm"]) == ("member:NO", "member:NO")


def test_who_signs_a_decree_takes_no_part_and_each_of_those_named_has_a_post():
    draft = read(
        "Prezident Tor Vessov martın 11-də diplomatik xidmətdə dəyişikliklər ilə bağlı sərəncamlar imzalayıb. "
        "Sərəncamlara əsasən, Eva Lundova Veldaniyanın Norlanddakı fövqəladə və səlahiyyətli səfiri, Odd Li isə "
        "Paktın yanında daimi nümayəndəsi təyin edilib.",
        "az",
    )
    assert [name for name, _, _ in people(draft)] == ["Eva Lundova", "Odd Li"]
    assert [(one.post.plain, one.person.plain) for one in draft.appointments][0] == (
        "Norlanddakı fövqəladə və səlahiyyətli səfiri",
        "Eva Lundova",
    )
    assert len(draft.appointments) == 2


@pytest.mark.parametrize(
    ("text", "post", "name"),
    [
        (
            "Mərkəzin direktoru Odd Li azad edilib. Bu vəzifəyə nazirin müşaviri Eva Lundova təyin olunub.",
            "Mərkəzin direktoru",
            "Eva Lundova",
        ),
        (
            "Qeyd edək ki, Eva Lundova bu günlərdə Veldaniyanın Norlanddakı səfiri təyin olunub.",
            "Norlanddakı səfiri",
            "Eva Lundova",
        ),
        ("Gələn ay Norlandın Veldaniyadakı ilk səfiri təyin ediləcək.", "Veldaniyadakı səfiri", ""),
    ],
)
def test_a_post_is_filled(text, post, name):
    draft = read(f"Martın 11-də Ana Rell Norlandın naziri Tor Vess ilə görüşüb.\n\n{text}", "az")
    assert [(one.post.plain, one.person.plain if one.person else "") for one in draft.appointments] == [(post, name)]


def test_the_council_of_a_state_is_not_the_organisation_of_that_name():
    text = "Martın 11-də Veldaniya Milli Paktının sədri Eva Lundova Norlandın naziri Odd Li ilə görüşüb."
    assert sides(text)["Eva Lundova"] == "partner:VE"


def test_a_house_is_of_the_side_that_the_text_names_it_with():
    text = (
        "Martın 11-də Odd Li Paktın Hərbi Şurasının iclasında iştirak edib. İclasda admiral Eva Lundova Hərbi Şuranın "
        "yeni sədri seçilib."
    )
    draft = read(text, "az", teller="partner:VE")
    assert [one.post.plain for one in draft.appointments] == ["Hərbi Şuranın sədri"]
    assert dict((name, side) for name, _, side in people(draft))["Eva Lundova"] == "organisation"


def test_one_letter_before_a_family_name_is_of_the_first_name():
    text = "Martın 11-də Veldaniyanın naziri Şahin Lundov Odd Li ilə görüşüb. Ş.Lundov layihədən danışıb."
    assert [name for name, _, _ in people(read(text, "az"))] == ["Şahin Lundov", "Odd Li"]


def test_who_signs_and_then_receives_takes_part():
    text = (
        "Prezident Tor Vessov martın 11-də sərəncamlar imzalayıb. Sərəncama əsasən, Eva Lundova Veldaniyanın "
        "Norlanddakı səfiri təyin edilib.\n\nMartın 12-də Prezident yeni səfiri qəbul edib."
    )
    assert "Tor Vessov" in sides(text)


def test_a_house_at_the_head_of_a_sentence_is_no_part_of_a_name():
    text = "Paktın ofisi açılıb. Ofisə Tor Vessov rəhbərlik edəcək: o, martın 1-dən ofis rəhbəri təyin olunub."
    assert [name for name, _, _ in people(read(text, "az"))] == ["Tor Vessov"]


def test_an_envoy_newly_appointed_to_a_state_is_of_the_sender():
    text = (
        "Veldaniyanın Prezidenti Tor Vessov martın 11-də Norlandın Veldaniyaya yeni təyin olunmuş səfiri Odd Linin "
        "etimadnaməsini qəbul edib."
    )
    assert sides(text)["Odd Li"] == "member:NO"


def test_whom_the_organisation_tells_to_be_appointed_is_its_own():
    text = (
        "Paktın Şurası martın 11-də iclas keçirib. İclası Norlandın naziri Odd Li aparıb.\n\nKomandor Tor əl-Vessi "
        "Vergi Mərkəzinin direktoru seçilib."
    )
    assert sides(text, "organisation")["Tor əl-Vessi"] == "organisation"


def test_a_house_named_by_its_short_name_is_of_whoever_it_was_said_to_be_of():
    text = (
        "Martın 11-də Velmarda Paktın yeni Əlaqə Ofisinin açılış mərasimi keçirilib. Ofisin rəhbəri Lalə Qoyadə "
        "nazirin müavini Tor Vess ilə görüşüb."
    )
    assert ("Lalə Qoyadə", ["Ofisin rəhbəri"], "organisation") in people(read(text, "az", teller="partner:VE"))


def test_in_a_bulletin_by_days_whoever_is_named_on_another_day_is_no_host_of_a_journey():
    text = (
        "Həftənin icmalı\n\n11-12 mart. Nazir Ana Rell Norlandda səfərdə olub.\n\n13 mart. Müdafiə nazirinin müavini "
        "Tor Vess Baş katib Yan Qrosberqlə görüşüb."
    )
    assert ("Tor Vess", ["müdafiə nazirinin müavini"], "partner:VE") in [
        (name, [post.lower() for post in posts], side)
        for name, posts, side in people(read(text, "az", teller="partner:VE"))
    ]


def test_a_parliament_goes_without_the_state_whose_it_is():
    text = "Martın 11-də Ana Rell Norland Parlamentinin sədri Tor Vess ilə görüşüb."
    assert ("Tor Vess", ["Parlamentin sədri"], "member:NO") in people(read(text, "az"))
