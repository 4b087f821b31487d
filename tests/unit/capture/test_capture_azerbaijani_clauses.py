"""Azerbaijani appointments: clauses that give a post by a noun of leading, a house in the dative, or a duty."""

import pytest

from tests.unit.capture.other_languages import read

BEFORE = "Martın 11-də Norlandın müdafiə naziri Odd Li Veldaniyaya səfər edib.\n\n"


def appointed(text):
    told = read(BEFORE + text, "az").appointments
    return {(one.post.plain, one.person.plain if one.person else "") for one in told}


@pytest.mark.parametrize(
    ("told", "post", "person"),
    [
        (
            "Martın 11-də Gömrük Agentliyinin rəhbərliyi Eva Lundovaya tapşırılıb.",
            "Gömrük Agentliyinin rəhbəri",
            "Eva Lundova",
        ),
        (
            "Hərbi Hava Qüvvələrinin komandanlığını polkovnik Tor Vess öz üzərinə götürüb.",
            "Hərbi Hava Qüvvələrinin komandanı",
            "Tor Vess",
        ),
        ("Tor Vess energetika nazirinin müavinliyinə irəli çəkilib.", "energetika nazirinin müavini", "Tor Vess"),
        (
            "Müəllimlər İttifaqının katibliyinə Eva Lundova layiq görülüb.",
            "Müəllimlər İttifaqının katibi",
            "Eva Lundova",
        ),
        ("Tor Vess martın 12-də Dəniz Akademiyasına rektor göndərilib.", "Dəniz Akademiyasının rektoru", "Tor Vess"),
        ("Hökumət Su Agentliyinə direktor Eva Lundovanı gətirib.", "Su Agentliyinin direktoru", "Eva Lundova"),
        (
            "Ombudsman Aparatına rəhbər seçilən Eva Lundova ilk görüşünü keçirib.",
            "Ombudsman Aparatının rəhbəri",
            "Eva Lundova",
        ),
        (
            "Regional ofisə rəhbərlik martın 20-dən Tor Vessin üzərinə qoyulub.",
            "Regional ofisin rəhbəri",
            "Tor Vess",
        ),
        ("Komissiyanın həmsədri postu Eva Lundovaya nəsib olub.", "Komissiyanın həmsədri", "Eva Lundova"),
        (
            "Missiya rəhbərinin müavini qismində Tor Vess çıxış edəcək.",
            "Missiya rəhbərinin müavini",
            "Tor Vess",
        ),
        (
            "Eva Lundova Baş katibin müavini kimi ilk iş günündə jurnalistlərlə görüşüb.",
            "Baş katibin müavini",
            "Eva Lundova",
        ),
        ("Hüquq komissiyasına bundan sonra Tor Vess başçılıq edəcək.", "Hüquq komissiyasının başçısı", "Tor Vess"),
        (
            "Paktın parlament seçkilərini müşahidə missiyasına rəhbər seçilmiş Eva Lundova Velmara gəlib.",
            "parlament seçkilərini müşahidə missiyasının rəhbəri",
            "Eva Lundova",
        ),
        ("Eva Lundova vitse-spikerlərdən biri olacaq.", "vitse-spiker", "Eva Lundova"),
    ],
)
def test_a_clause_gives_a_post_by_the_noun_of_the_office_its_house_or_the_duty(told, post, person):
    assert appointed(told) == {(post, person)}


def test_each_house_of_a_list_gets_its_own_head():
    told = "Hüquq komitəsinə bundan sonra Eva Lundova, büdcə komissiyasına isə Tor Vess rəhbərlik edəcək."
    assert appointed(told) == {
        ("Hüquq komitəsinin rəhbəri", "Eva Lundova"),
        ("büdcə komissiyasının rəhbəri", "Tor Vess"),
    }


def test_further_heads_of_a_clause_are_of_the_same_house():
    told = "Dostluq qrupuna sədr Eva Lundova, katib Tor Vess seçilib."
    assert appointed(told) == {("Dostluq qrupunun sədri", "Eva Lundova"), ("Dostluq qrupunun katibi", "Tor Vess")}


def test_a_verb_said_of_several_gives_the_post_to_each():
    told = "Gömrük Komitəsinin sədrinin müavinliyinə Eva Lundova və Tor Vess təyin olunublar."
    post = "Gömrük Komitəsinin sədrinin müavini"
    assert appointed(told) == {(post, "Eva Lundova"), (post, "Tor Vess")}


def test_two_may_be_listed_behind_a_colon():
    told = "İnfrastruktur nazirinin müavinliyinə iki nəfər gətirilib: Eva Lundova və Tor Vess."
    post = "İnfrastruktur nazirinin müavini"
    assert appointed(told) == {(post, "Eva Lundova"), (post, "Tor Vess")}


def test_this_post_is_the_one_named_last_before():
    told = "Gömrük Komitəsinin sədri Tor Vess vəzifədən azad olunub. Həmin postu martın 15-dən Eva Lundova tutacaq."
    assert appointed(told) == {("Gömrük Komitəsinin sədri", "Eva Lundova")}


def test_a_name_behind_an_initial_is_no_part_of_a_post():
    told = "Eva Lundova Veldaniyaya gəlib. E. Lundova dostluq qrupunun rəhbəri vəzifəsinə martın 12-də seçilib."
    assert appointed(told) == {("dostluq qrupunun rəhbəri", "Eva Lundova")}


def test_posts_of_a_list_share_their_house_though_a_word_stands_before_it():
    told = "Birgə komissiyanın sədri Eva Lundova, müavini Tor Vess, katibi isə Ivar Halden seçilib."
    assert appointed(told) == {
        ("Birgə komissiyanın sədri", "Eva Lundova"),
        ("Birgə komissiyanın müavini", "Tor Vess"),
        ("Birgə komissiyanın katibi", "Ivar Halden"),
    }


@pytest.mark.parametrize(
    "told",
    [
        "Gömrük Agentliyinin rəhbərliyi ilə Eva Lundova görüş keçirib.",
        "Eva Lundova konfransda Gömrük Agentliyinin sədri kimi çıxış edib.",
        "Gömrük Agentliyinin rəhbərliyi Eva Lundovaya məktub göndərib.",
        "Eva Lundovanın sədrliyi ilə keçirilən iclasda Tor Vess qrant verib.",
    ],
)
def test_words_of_leading_alone_give_nobody_a_post(told):
    assert appointed(told) == set()


def test_whoever_is_sent_is_meant_and_not_who_saw_her_off():
    told = (
        "Xarici işlər nazirinin müavini Tor Vess Eva Lundovanı yola salıb. Diplomat Veldaniyanın Qrenholmdakı baş "
        "konsulu kimi fəaliyyətinə bu ayın 16-da başlayacaq."
    )
    assert {person for _, person in appointed(told)} == {"Eva Lundova"}


def test_each_line_of_a_composition_gives_the_post_before_its_colon():
    told = (
        "Komissiyanın tərkibi təsdiqlənib:\n\nKomissiyanın sədri: nəqliyyat naziri Eva Lundova\n"
        "Sədr müavini: Dəniz Agentliyinin rəisi Tor Vess\nMəsul katib: Ivar Halden"
    )
    assert appointed(told) == {
        ("Komissiyanın sədri", "Eva Lundova"),
        ("Sədr müavini", "Tor Vess"),
        ("Məsul katib", "Ivar Halden"),
    }


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "Komissiyanın tərkibi təsdiqlənib: sədr – Eva Lundova; müavin – Tor Vess; katib – Ivar Halden.",
            {("sədr", "Eva Lundova"), ("müavin", "Tor Vess"), ("katib", "Ivar Halden")},
        ),
        (
            "Birgə komissiyanın həmsədrləri təyin edilmişdir: Veldaniya tərəfdən energetika naziri Eva Lundova, "
            "Norland tərəfdən ticarət naziri Tor Vess.",
            {("Birgə komissiyanın həmsədri", "Eva Lundova"), ("Birgə komissiyanın həmsədri", "Tor Vess")},
        ),
        (
            "Dostluq qrupunun sədri Eva Lundova, üzvləri isə Ivar Halden və Tor Vess seçilib.",
            {
                ("Dostluq qrupunun sədri", "Eva Lundova"),
                ("Dostluq qrupunun üzvü", "Ivar Halden"),
                ("Dostluq qrupunun üzvü", "Tor Vess"),
            },
        ),
        (
            "Birgə komissiyanın Veldaniya tərəfdən həmsədri energetika naziri Eva Lundova təyin olunub.",
            {("Birgə komissiyanın həmsədri", "Eva Lundova")},
        ),
        (
            "Hüquq komitəsinin sədrliyinə deputat Eva Lundova seçilib, müavini isə Tor Vess olub.",
            {("Hüquq komitəsinin sədri", "Eva Lundova"), ("Hüquq komitəsinin müavini", "Tor Vess")},
        ),
        (
            "Eva Lundova Milli Şuranın vitse-spikeri seçilib. Bu vəzifədə o, Tor Vessi əvəz edir.",
            {("Milli Şuranın vitse-spikeri", "Eva Lundova")},
        ),
        (
            "Dəniz Qüvvələrinin komandanı kontr-admiral Tor Vess təqaüdə göndərilib. Onun postuna vitse-admiral Ivar "
            "Halden gətirilib.",
            {("Dəniz Qüvvələrinin komandanı", "Ivar Halden")},
        ),
        (
            "Bu gündən Velmar Dövlət Universitetinin rektoru professor Eva Lundovadır.",
            {("Velmar Dövlət Universitetinin rektoru", "Eva Lundova")},
        ),
        (
            "Milli Arxivin direktoru səlahiyyətlərini müvəqqəti olaraq Eva Lundova icra edəcək.",
            {("Milli Arxivin direktoru", "Eva Lundova")},
        ),
    ],
)
def test_lists_stacked_posts_and_who_is_replaced(told, found):
    assert appointed(told) == found


def test_the_post_of_a_heading_goes_to_the_one_person_without_a_post():
    told = (
        "Aşağı vadi üzrə yeni xüsusi nümayəndə seçildi\n\nVeldaniyalı diplomat Eva Lundova martın 11-də səs çoxluğu "
        "ilə seçilib. Qərar iclasda qəbul olunub."
    )
    found = read(told, "az").appointments
    assert [one.person.plain for one in found if one.person] == ["Eva Lundova"]
