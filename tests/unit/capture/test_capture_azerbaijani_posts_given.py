"""Azerbaijani posts handed from one to the other, and gatherings from the day they begin to the day they end."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import days


def appointed(text):
    return [(one.post.plain, one.person.plain if one.person else "") for one in read(text, "az").appointments]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        (
            "Tor Lessing Müşahidə Missiyasının rəhbəri vəzifəsini Eva Lundovaya təhvil verib",
            "Müşahidə Missiyasının rəhbəri",
        ),
        ("Eva Lundova Tor Lessingi Norlandın Veldaniyadakı səfiri postunda əvəz edəcək", "Veldaniyadakı səfiri"),
        (
            "Eva Lundova Tor Lessingdən Şərq Komandanlığının komandanı vəzifəsini təhvil alıb",
            "Şərq Komandanlığının komandanı",
        ),
        ("Eva Lundova Tor Lessingin yerinə Hüquq Mərkəzinin direktoru təyin olunub", "Hüquq Mərkəzinin direktoru"),
        ("Martın 12-də and içən yeni maliyyə naziri Eva Lundova jurnalistlərlə görüşüb", "maliyyə naziri"),
        ("Şura Eva Lundovanın maliyyə naziri təyin olunmasına razılıq verib", "maliyyə naziri"),
        ("Norland hökuməti Eva Lundovanı ölkənin Veldaniyadakı yeni səfiri kimi təsdiqləyib", "Veldaniyadakı səfiri"),
        (
            "Sərəncama əsasən, Eva Lundova Prezidentin hüquq məsələləri üzrə köməkçisi olub",
            "Prezidentin hüquq məsələləri üzrə köməkçisi",
        ),
        ("Eva Lundova Pakt yanındakı nümayəndəliyinin rəhbəri təyin olunub", "Pakt yanındakı nümayəndəliyinin rəhbəri"),
        ("Eva Lundova Katibliyin tərəfdaşlıq şöbəsinin müdiri təyin olunub", "Katibliyin tərəfdaşlıq şöbəsinin müdiri"),
    ],
)
def test_whoever_gets_a_post_is_not_whoever_leaves_it(told, post):
    assert appointed(f"{told}.") == [(post, "Eva Lundova")]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        (
            "Eva Lundova Norland ilə dostluq qrupunun sədri seçilib",
            "Norland ilə dostluq qrupunun sədri",
        ),
        (
            "Prezident Eva Lundovanı Norlandın Tallsund şəhərindəki baş konsulu təyin edib",
            "Tallsund şəhərindəki baş konsulu",
        ),
        (
            "Heyətə Hüquq üzrə işçi qrupun rəhbəri seçilmiş deputat Eva Lundova daxildir",
            "Hüquq üzrə işçi qrupun rəhbəri",
        ),
        ("Energetika nazirinin müavini Eva Lundova nazir vəzifəsini müvəqqəti icra edəcək", "Energetika naziri"),
    ],
)
def test_a_post_is_read_in_full(told, post):
    assert appointed(f"{told}.") == [(post, "Eva Lundova")]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Nümayəndə heyəti müdafiə naziri Eva Lundova ilə görüşüb", "müdafiə naziri"),
        ("Martın 11-də qurumun Baş katibinin müavini Eva Lundova qonaqları qəbul edib", "Baş katibin müavini"),
        ("Martın 11-də Konqresin prezidenti Eva Lundova qonaqları qəbul edib", "Konqresin prezidenti"),
        ("Martın 11-də Veldaniya Qurultayının sədri Eva Lundova qonaqları qəbul edib", "Qurultayın sədri"),
        ("Vesse Quru Qoşunlarının komandanı Eva Lundova ilə görüşüb", "Quru Qoşunlarının komandanı"),
    ],
)
def test_a_post_begins_behind_who_acts(told, post):
    assert [one.posts[0].plain for one in read(f"{told}.", "az").people if one.name.plain == "Eva Lundova"] == [post]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Nazir Baş katibə Viorika Lupeanın maliyyə naziri təyin edildiyini bildirib.", "Viorika Lupean"),
        ("Səfir yeni təyin olunmuş hərbi attaşe polkovnik Eva Lundovanı müdafiə nazirinə təqdim edib.", "Eva Lundova"),
    ],
)
def test_the_name_of_who_is_appointed_stands_in_its_first_form(told, name):
    assert [one for _, one in appointed(told)] == [name]


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("Təlim martın 3-də başlayıb və martın 21-dək davam edəcək.", "2031-03-03/2031-03-21"),
        ("Martın 3-də başlayan təlim martın 21-dək davam edəcək.", "2031-03-03/2031-03-21"),
        ("Martın 3-də Velmarda təlim başlayıb. Təlim martın 21-dək davam edəcək.", "2031-03-03/2031-03-21"),
        ("Velmarda martın 10-da işə başlayan seminar martın 12-də yekunlaşıb.", "2031-03-10/2031-03-12"),
        ("Martın 10-da Velmarda konfrans işə başlayıb. Konfrans martın 12-də başa çatacaq.", "2031-03-10/2031-03-12"),
        ("Martın 10-u ilə 14-ü arasında Velmarda kurs keçirilib.", "2031-03-10/2031-03-14"),
        ("10, 11 və 12 mart tarixlərində Velmarda seminar keçirilib.", "2031-03-10/2031-03-12"),
    ],
)
def test_a_gathering_lasts_from_its_first_day_to_its_last(told, when):
    assert [day for _, day in days(read(told, "az"))] == [when]


def test_a_day_of_the_next_month_and_the_morrow():
    assert days(read("Gələn ayın 5-də Odd Li Veldaniyaya səfər edəcək.", "az")) == [("visit", "2031-04-05")]
    text = "Martın 11-də Ana Rell Norlandın naziri Odd Li ilə görüşüb. Səhərisi gün o, Tor Vessi qəbul edib."
    assert days(read(text, "az")) == [("meeting", "2031-03-11"), ("meeting", "2031-03-12")]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Norland Parlamentinin sədri seçilib", "Parlamentin sədri"),
        ("Milli Şuranın Dəniz siyasəti komitəsinin sədri seçilib", "Milli Şuranın Dəniz siyasəti komitəsinin sədri"),
        (
            "Veldaniyanın Pakt yanında nümayəndəliyinin rəhbəri təyin edilib",
            "Pakt yanında nümayəndəliyinin rəhbəri",
        ),
        (
            "Norland ilə əlaqələr üzrə işçi qrupunun rəhbəri seçilib",
            "Norland ilə əlaqələr üzrə işçi qrupunun rəhbəri",
        ),
        ("siyasi məsələlər üzrə Baş katibin müavini təyin edilib", "siyasi məsələlər üzrə Baş katibin müavini"),
    ],
)
def test_a_house_within_a_post_keeps_its_ending_but_where_its_owner_is_dropped(told, post):
    assert appointed(f"Lalə Qoyadə {told}.") == [(post, "Lalə Qoyadə")]


def test_a_post_that_somebody_carries_from_now_on_is_filled():
    told = "Baş nazirin xarici siyasət məsələləri üzrə müşaviri vəzifəsini bundan sonra Lalə Qoyadə daşıyacaq."
    assert appointed(told) == [("Baş nazirin xarici siyasət məsələləri üzrə müşaviri", "Lalə Qoyadə")]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Tor Vess iyunun 1-dən Dəniz Agentliyinə rəhbərlik edəcək", "Dəniz Agentliyinin rəhbəri"),
        ("Dəniz missiyasına polkovnik Tor Vess rəhbərlik edəcək", "Dəniz missiyasının rəhbəri"),
        ("Tor Vess nümayəndəliyə rəhbərlik etməyə başlayıb", "nümayəndəliyin rəhbəri"),
        ("General-mayor Tor Vess missiyanın komandanlığını qəbul edib", "missiyanın komandanı"),
        ("Tor Vess Milli Şuranın sədrliyinə seçilib", "Milli Şuranın sədri"),
        (
            "Polkovnik Tor Vess briqadanın komandanlığını polkovnik Yan Qrosberqdən təhvil alıb",
            "briqadanın komandanı",
        ),
    ],
)
def test_the_noun_of_an_office_gives_the_post(told, post):
    assert appointed(f"{told}.") == [(post, "Tor Vess")]


@pytest.mark.parametrize(
    "told",
    [
        "Nümayəndə heyətinə nazir Ana Rell rəhbərlik edəcək",
        "Martın 12-də Veldaniya Paktın sədrliyini təhvil alıb",
        "Tor Vess təlimə rəhbərlik edib",
        "Martın 11-də universitetin növbəti qonağı Norlandın səfiri Yan Qrosberq olub",
    ],
)
def test_who_leads_a_delegation_or_comes_as_a_guest_is_given_no_post(told):
    assert appointed(f"{told}.") == []


def test_an_envoy_is_given_the_post_in_the_words_that_are_fullest():
    text = (
        "Martın 11-də Ana Rell Norlandın Veldaniyadakı fövqəladə və səlahiyyətli səfiri Yan Qrosberqi qəbul edib. "
        "Yan Qrosberq Veldaniyadakı səfir vəzifəsinə fevralın 3-də təyin edilib."
    )
    post = "Veldaniyadakı fövqəladə və səlahiyyətli səfiri"
    assert appointed(text) == [(post, "Yan Qrosberq")]
    held = {one.name.plain: [one.plain for one in one.posts] for one in read(text, "az").people}
    assert held["Yan Qrosberq"] == [post]


def test_a_house_of_unknown_words_in_capitals_is_whole_behind_its_owner():
    told = "Nazirliyin Xüsusi Riskli Xilasetmə Xidmətinin yeni təyin olunmuş rəisi Tor Vess təlimi izləyib."
    assert appointed(told) == [("Xüsusi Riskli Xilasetmə Xidmətinin rəisi", "Tor Vess")]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Pakt martın 30-dan konsul vəzifəsinə başlayacaq Tor Morvana uğurlar arzulayır", "konsul"),
        ("Dəniz Mühafizəsi Xidmətinin (DMX) rəisi Tor Morvan təyin edilib", "Dəniz Mühafizəsi Xidmətinin rəisi"),
        (
            "Tor Morvan Milli Şuranın Paktla əlaqələr komissiyasının sədri seçilib",
            "Milli Şuranın Paktla əlaqələr komissiyasının sədri",
        ),
        ("Tor Morvan Ordunun komandanı təyin edilib", "Ordunun komandanı"),
    ],
)
def test_posts_around_participles_brackets_and_partners(told, post):
    assert appointed(f"{told}.") == [(post, "Tor Morvan")]


def test_whom_a_state_tells_to_be_appointed_is_its_own_after_a_journey():
    text = (
        "Martın 9-10-da nazir Ana Rell Norlanda səfər edib.\n\nMüvafiq əmrlə Tor Morvan Protokol idarəsinin rəisi "
        "təyin edilib."
    )
    draft = read(text, "az", teller="partner:VE")
    assert {one.name.plain: one.side.plain for one in draft.people if one.side}["Tor Morvan"] == "partner:VE"
