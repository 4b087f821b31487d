"""Azerbaijani: sides by delegation, chief, house, escort and guests; posts filled without a name beside them."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import people


def sides(text, teller="partner:VE"):
    return {name: side for name, _, side in people(read(text, "az", teller=teller))}


def appointed(text):
    return [(one.post.plain, one.person.plain if one.person else "") for one in read(text, "az").appointments]


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        (
            "Norland parlamentinin nümayəndə heyəti martın 11-də Velmara gəlib.\n\n"
            "Heyətin rəhbəri Odd Lie Milli Şuranın sədri Vəli Murad ilə görüşüb.",
            "Odd Lie",
            "member:NO",
        ),
        (
            "Martın 11-də Norlandın müdafiə naziri admiral Odd Lie Ana Rell ilə görüşüb. Görüşdə admiralın köməkçisi "
            "Tor Vessov da iştirak edib.",
            "Tor Vessov",
            "member:NO",
        ),
        (
            "Martın 11-də Paktın Xüsusi nümayəndəsi Odd Lie Ana Rell ilə görüşüb. Səfərdə onu siyasi müşavir "
            "Tor Vessov müşayiət edib.",
            "Tor Vessov",
            "organisation",
        ),
        (
            "Martın 11-də tələbələr Paktın mənzil-qərargahında olublar. Qonaqlara şöbə müdiri Tor Vessov məlumat "
            "verib.",
            "Tor Vessov",
            "organisation",
        ),
        (
            "Norlandın Velmardakı səfirliyində martın 11-də qəbul olub. Qəbulda səfirliyin müşaviri Tor Vessov çıxış "
            "edib.",
            "Tor Vessov",
            "member:NO",
        ),
        (
            "Paktın səyyar təlim qrupu martın 10-dan 12-dək Velmarda kurs keçirib. Kursa polkovnik Tor Vessov "
            "rəhbərlik edib.",
            "Tor Vessov",
            "organisation",
        ),
        (
            "Martın 11-də Ana Rell İqlim Fondunun rəhbəri Tor Vessov ilə görüşüb. Pakt layihələri dəstəkləyir.",
            "Tor Vessov",
            "organisation",
        ),
    ],
)
def test_who_comes_with_serves_or_receives_others_is_of_their_side(text, name, side):
    assert sides(text)[name] == side


def test_a_minister_whom_a_guest_meets_is_not_of_the_guest():
    found = sides("Norlandın naziri Odd Lie martın 11-də müdafiə nazirinin müavini Vəli Murad ilə görüşüb.")
    assert found["Vəli Murad"] == "partner:VE"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Görüşdə Eva Lundova da əyləşib: o, martın 1-də Prezidentin sərəncamı ilə Gömrük Komitəsinin sədri təyin "
            "olunub.",
            ("Gömrük Komitəsinin sədri", "Eva Lundova"),
        ),
        (
            "Görüşdə Eva Lundova da iştirak edib. Keçmiş diplomat ötən həftə Gömrük Komitəsinin sədri təyin olunub.",
            ("Gömrük Komitəsinin sədri", "Eva Lundova"),
        ),
        (
            "Gömrük Komitəsinin sədri Eva Lundova martın 11-də Ana Rell ilə görüşüb. O, bu vəzifəyə fevralda seçilib.",
            ("Gömrük Komitəsinin sədri", "Eva Lundova"),
        ),
        (
            "Eva Lundova Gömrük Komitəsinin sədri vəzifəsini Tor Vessovdan təhvil alıb.",
            ("Gömrük Komitəsinin sədri", "Eva Lundova"),
        ),
        (
            "Gömrük Komitəsinin yeni sədri bəlli olub: bu, Eva Lundovadır.",
            ("Gömrük Komitəsinin sədri", "Eva Lundova"),
        ),
        (
            "Tor Vessov Gömrük Komitəsinin sədri vəzifəsindən azad edilib, onun yerinə Eva Lundova təyin olunub.",
            ("Gömrük Komitəsinin sədri", "Eva Lundova"),
        ),
        (
            "Gömrük Komitəsinin sədri postunu tutmuş Tor Vessov istefa verib, onu Eva Lundova əvəzləyib.",
            ("Gömrük Komitəsinin sədri", "Eva Lundova"),
        ),
        ("Mayor Eva Lundova Velmar hospitalının rəisi elan edilib.", ("Velmar hospitalının rəisi", "Eva Lundova")),
        (
            "Su ehtiyatları departamentinin rəisi vəzifəsinin icrası Eva Lundovaya həvalə olunub.",
            ("Su ehtiyatları departamentinin rəisi", "Eva Lundova"),
        ),
    ],
)
def test_a_post_is_filled_by_whoever_the_clause_means(text, found):
    assert appointed(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "Gömrük Komitəsinin sədri vəzifəsinə hələ heç kim təyin edilməyib.",
        "Eva Lundova 2019-cu ildə Gömrük Komitəsinin sədri vəzifəsini təhvil alıb.",
        "Prezidentin sərəncamı ilə mart ayı təlim ayı elan edilib.",
    ],
)
def test_nobody_begins_in_a_post(text):
    assert appointed(text) == []


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Tərəflər qaz ixracını və yük qatarlarının hərəkətini müzakirə ediblər.", {"energy_security", "transit"}),
        ("Nazirlər yaraqlı qruplaşmaların pul mənbələrindən danışıblar.", {"counter_terrorism"}),
        ("Velmar 1997-ci ildə fərdi proqrama qoşulub.", set()),
        ("Kəmər zəlzələdən zərər çəkib.", set()),
        ("Qara dəniz donanmasının gəmisi limana daxil olmayıb.", set()),
    ],
)
def test_topics_are_what_was_talked_about(text, topics):
    met = "Martın 11-də Ana Rell Odd Lie ilə görüşüb. "
    assert {one.value for one in read(met + text, "az").topics} == topics


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Odd Lie deyib ki, komitə Veldaniyanın müraciətini mayda səsə qoyacaq.", "member:NO"),
        ("Odd Lie Veldaniyaya iki gəmi göndərəcəyinə təminat verib.", "member:NO"),
        ("Odd Lie missiyada qalmaq öhdəliyini təsdiqləyib.", "member:NO"),
    ],
)
def test_a_promise_is_of_whoever_gives_it(text, side):
    before = "Martın 11-də Norlandın müdafiə naziri Odd Lie Ana Rell ilə görüşüb. "
    assert [claim.by.plain for claim in read(before + text, "az").commitments if claim.by] == [side]


def test_a_hope_about_things_is_no_promise():
    text = "Martın 11-də Ana Rell ümid etdiyini deyib ki, viza rejimi sadələşdiriləcək."
    assert read(text, "az").commitments == ()
