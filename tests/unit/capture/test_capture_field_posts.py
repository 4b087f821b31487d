"""Posts that decide a side by themselves: in a mission of the organisation, of a minister, where an ambassador sits."""

from datetime import date

import pytest

from comity_capture import Draft, KnownBody, Registry, Side, capture
from tests.unit.capture.texts import people

REGISTRY = Registry(
    sides=(
        Side(
            key="organisation",
            kind="organisation",
            names={"en": ("Northern Union",), "fr": ("Union du Nord",), "az": ("Şimal Birliyi",)},
        ),
        Side(
            key="partner:VE",
            kind="partner",
            names={"en": ("Veldania",), "fr": ("Veldanie",), "az": ("Veldaniya",)},
            demonyms={"en": ("Veldanian",), "fr": ("veldanien", "veldanienne"), "az": ("veldaniyalı",)},
        ),
        Side(
            key="member:NO",
            kind="member",
            names={"en": ("Norland",), "fr": ("Norlande",), "az": ("Norland",)},
            demonyms={"en": ("Norlandic",), "fr": ("norlandais", "norlandaise"), "az": ("norlandlı",)},
        ),
        Side(key="partner:SA", kind="partner", names={"en": ("Sarland",), "fr": ("Sarlande",), "az": ("Sarland",)}),
    ),
    bodies=(KnownBody(names={"az": ("Parlament Forumu",)}, side="organisation"),),
)


def read(text: str, language: str, teller: str = "medium") -> Draft:
    return capture(text, published=date(2031, 5, 2), language=language, teller=teller, registry=REGISTRY)


def sides(text: str, language: str, teller: str) -> dict[str, str]:
    return {name: side for name, _, side in people(read(text, language, teller))}


def posts(text: str, language: str, name: str, teller: str = "medium") -> list[list[str]]:
    return [held for one, held, _ in people(read(text, language, teller)) if one == name]


@pytest.mark.parametrize(
    ("language", "teller", "told"),
    [
        ("en", "member:NO", "Brigadier Odd Lie has been appointed Commander of the training mission."),
        ("en", "medium", "Colonel Odd Lie of Norland has been named Chief of Staff of the mission."),
        ("fr", "medium", "Le général Odd Lie deviendra le 1er août chef de la mission de formation en Veldanie."),
        ("fr", "organisation", "Le général Odd Lie a été nommé commandant de la mission en Veldanie."),
    ],
)
def test_who_serves_in_a_mission_is_of_the_organisation_whatever_his_country(language, teller, told):
    assert sides(told, language, teller) == {"Odd Lie": "organisation"}


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "On Monday the Norlandic Head of Mission to Veldania, Odd Lie, met the Speaker."),
        ("fr", "Lundi, le chef de la mission permanente de Norlande, M. Odd Lie, a rencontré la présidente."),
    ],
)
def test_the_mission_of_a_state_is_of_that_state(language, told):
    assert sides(told, language, "medium")["Odd Lie"] == "member:NO"


@pytest.mark.parametrize(
    ("teller", "told", "side"),
    [
        (
            "organisation",
            "The Secretary General of the Northern Union, Ms Ana Rell, will visit Norland on Monday.\n\n"
            "On Tuesday, Ms Rell and the Minister of Defence, Mr Odd Lie, will observe an exercise.",
            "member:NO",
        ),
        (
            "organisation",
            "The Board elected the Deputy Minister of Energy of Veldania, Mr Odd Lie, as Vice-Chair of the Board.",
            "partner:VE",
        ),
    ],
)
def test_a_minister_is_never_of_the_organisation(teller, told, side):
    assert sides(told, "en", teller)["Odd Lie"] == side


def test_who_receives_the_ambassador_of_the_state_that_tells_is_of_where_she_sits():
    told = (
        "Le 16 avril, l'ambassadrice de Norlande en Veldanie, Mme Eva Lund, a inauguré une salle de cours. "
        "Le Collège est disposé à accueillir des stagiaires venus de Sarlande.\n\n"
        "Le 17 avril, Mme Lund a été reçue par le vice-ministre de la Défense, M. Odd Lie."
    )
    assert sides(told, "fr", "member:NO") == {"Eva Lund": "member:NO", "Odd Lie": "partner:VE"}


@pytest.mark.parametrize(("house", "ours"), [("Şimal Birliyinin Veldaniyadakı Əlaqə Ofisinə", True), ("Ofisə", False)])
def test_the_noun_of_a_house_stands_for_the_one_that_was_told(house, ours):
    told = f"{house} yeni rəhbər təyin olunub.\n\nOfisin müvəqqəti rəhbəri vəzifəsini Odd Li icra edəcək."
    assert (sides(told, "az", "medium")["Odd Li"] == "organisation") is ours


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Mayın 2-də Diyetin sədri Odd Li Baş katiblə görüşüb.", "Diyetin sədri"),
        (
            "Mayın 2-də Baş katibin kontinental tərəfdaşlar üzrə xüsusi nümayəndəsi Odd Li nazirlə görüşüb.",
            "Baş katibin kontinental tərəfdaşlar üzrə xüsusi nümayəndəsi",
        ),
    ],
)
def test_a_post_keeps_a_house_and_a_word_that_no_table_has(told, post):
    assert posts(told, "az", "Odd Li", "organisation") == [[post]]


@pytest.mark.parametrize(
    ("language", "told", "given"),
    [
        (
            "en",
            "The Board elected the Deputy Minister of Energy of Veldania, Ms Eva Lund, as Vice-Chair of the Board.",
            [("Vice-Chair of the Board", "Eva Lund")],
        ),
        ("en", "Ambassador Odd Lie, a career diplomat, was in charge of the energy section of the Ministry.", []),
        ("en", "The new Head of the Office is also scheduled to meet the Minister of Defence, Odd Lie.", []),
        (
            "en",
            "She announced the appointment of Colonel (retd.) Odd Lie of Norland as Head of the Liaison Office.",
            [("Head of the Liaison Office", "Odd Lie")],
        ),
        (
            "az",
            "Veldaniyadakı Əlaqə Ofisinə yeni rəhbər təyin olunub. Bu vəzifənin icrasına Odd Li iyulda başlayacaq.",
            [("Veldaniyadakı Əlaqə Ofisinin rəhbəri", "Odd Li")],
        ),
        ("az", "Diyetin yeni sədri Odd Li olub.", [("Diyetin sədri", "Odd Li")]),
        (
            "en",
            "The President received the credentials of Odd Lie, Ambassador of Norland, who succeeds Ana Rell.",
            [("Ambassador of Norland", "Odd Lie")],
        ),
        (
            "fr",
            "Le Président a reçu les lettres de créance de M. Odd Lie, ambassadeur de Norlande, qui succède à Mme Ana "
            "Rell.",
            [("ambassadeur de Norlande", "Odd Lie")],
        ),
        (
            "fr",
            "Le Président a reçu les lettres de créance de deux ambassadeurs qui prennent leurs fonctions. Il s'agit "
            "de M. Odd Lie, ambassadeur de Norlande, et de Mme Eva Lund, ambassadrice de Sarlande.",
            [("ambassadeur de Norlande", "Odd Lie"), ("ambassadrice de Sarlande", "Eva Lund")],
        ),
    ],
)
def test_who_gets_which_post(language, told, given):
    made = read(told, language).appointments
    assert [(one.post.plain, one.person.plain if one.person else "") for one in made] == given


@pytest.mark.parametrize("before", ["Görüşdə", "Mayın 2-də R.Elçuraylı"])
def test_the_noun_of_the_organisation_without_an_ending_of_an_owner_is_its_own_behind_any_capital(before):
    told = f"{before} Birliyin Veldaniyadakı Əlaqə Ofisinin rəhbəri Odd Li ilə danışıb."
    held = [(posts, side) for name, posts, side in people(read(told, "az")) if name == "Odd Li"]
    assert held == [(["Veldaniyadakı Əlaqə Ofisinin rəhbəri"], "organisation")]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("She called on Chief of Defence Staff General Odd Lie on Tuesday.", "Chief of Defence Staff"),
        ("She called on Secretary General Odd Lie on Tuesday.", "Secretary General"),
        ("She met the Union's Liaison Officer in Velmar, Colonel Odd Lie.", "Liaison Officer in Velmar"),
        (
            "She met the Military Adviser to the Special Representative for the Eastern Passes, Odd Lie.",
            "Military Adviser to the Special Representative for the Eastern Passes",
        ),
    ],
)
def test_a_post_ends_before_a_rank_and_holds_the_chief_who_is_served(told, post):
    assert posts(told, "en", "Odd Lie") == [[post]]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            "The Minister of Energy, Ms Ana Rell, will visit Norland. On Monday she will be received by the President, "
            "Mr Odd Lie. She will then meet her counterpart, Ms Eva Lund.",
        ),
        (
            "fr",
            "La ministre de l'Énergie, Mme Ana Rell, se rendra en Norlande. Lundi, elle sera reçue par le président, "
            "M. Odd Lie. Elle s'entretiendra ensuite avec son homologue, Mme Eva Lund.",
        ),
        (
            "az",
            "Energetika naziri Ana Rell Norlanda səfər edəcək. O, mayın 3-də Prezident Odd Li tərəfindən qəbul "
            "olunacaq. Sonra o, həmkarı Eva Lund ilə görüşəcək.",
        ),
    ],
)
def test_a_counterpart_has_the_post_of_whom_the_text_goes_on_to_speak(language, told):
    held = {name: posts for name, posts, _ in people(read(told, language))}
    assert held["Eva Lund"] == held["Ana Rell"] != held["Odd Li" if language == "az" else "Odd Lie"]
