"""French posts filled in more ways, scopes that a verb ends, and whose post it is that stands before a name."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import people

CHIEF = "directeur de l'Institut des glaces"


@pytest.mark.parametrize(
    ("told", "post", "person"),
    [
        (f"Le poste de {CHIEF} revient à M. Odd Lie.", CHIEF, "Odd Lie"),
        (f"Le nouveau {CHIEF} s'appelle Odd Lie.", CHIEF, "Odd Lie"),
        (f"Nouveau {CHIEF}, M. Odd Lie a présenté son programme.", CHIEF, "Odd Lie"),
        (f"La présidente a confié à M. Odd Lie la charge de {CHIEF}.", CHIEF, "Odd Lie"),
        (f"M. Odd Lie occupera à partir du 1er avril le poste de {CHIEF}.", CHIEF, "Odd Lie"),
        (f"Nominations : M. Odd Lie, {CHIEF}, à compter du 1er avril.", CHIEF, "Odd Lie"),
        (f"Un {CHIEF} a été désigné ; il prendra ses fonctions en mai.", CHIEF, None),
        (
            "Sur proposition de la ministre de la Défense, le général Odd Lie est élevé au rang de général d'armée "
            "et nommé chef d'état-major des armées.",
            "chef d'état-major des armées",
            "Odd Lie",
        ),
    ],
)
def test_a_post_is_filled_in_more_ways(told, post, person):
    draft = read(told, "fr")
    found = [(one.post.plain, one.person.plain if one.person else None) for one in draft.appointments]
    assert found == [(post, person)]
    assert [p.plain for one in draft.people for p in one.posts] == ([post] if person else [])


def test_a_post_in_the_name_of_whoever_proposes_is_not_that_of_the_next_name():
    draft = read(
        "Sur proposition du ministre de la Défense, le général Odd Lie a été reçu mardi par Mme Ana Rell.", "fr"
    )
    assert next(one for one in draft.people if one.name.plain == "Odd Lie").posts == ()


def test_an_unknown_adjective_closes_a_house_and_words_of_coming_tell_the_side():
    draft = read(
        "Mardi, la ministre Ana Rell s'est entretenue avec le président de l'Assemblée populaire, M. Odd Lie, et avec "
        "Mme Eva Lund, venue de Norlande en sa qualité de présidente du Fonds.",
        "fr",
    )
    posts = {one.name.plain: [post.plain for post in one.posts] for one in draft.people}
    assert posts["Odd Lie"] == ["président de l'Assemblée populaire"]
    assert posts["Eva Lund"] == ["présidente du Fonds"]
    assert next(one.side.plain for one in draft.people if one.name.plain == "Eva Lund") == "member:NO"


@pytest.mark.parametrize(
    ("told", "post", "side"),
    [
        ("le directeur de l'Agence spatiale veldanienne, M. Odd Lie", "directeur de l'Agence spatiale", "partner:VE"),
        ("M. Odd Lie, qui dirige la section juridique du Pacte", "", "organisation"),
        ("M. Odd Lie, qui représente la Norlande", "", "member:NO"),
        ("le commandant Odd Lie (Norlande)", "", "member:NO"),
    ],
)
def test_whose_side_someone_is_on_by_what_he_does(told, post, side):
    draft = read(f"Mardi, la ministre veldanienne de la Justice, Mme Eva Lund, a rencontré {told}.", "fr")
    lie = next(one for one in draft.people if one.name.plain == "Odd Lie")
    assert [one.plain for one in lie.posts] == ([post] if post else [])
    assert lie.side.plain == side


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ("Mesures individuelles : Mme Eva Lund, directrice des douanes ; M. Odd Lie, préfet de Velmar.", 2),
        ("Par décret du 11 mars, M. Odd Lie est nommé préfet de Velmar.", 1),
        ("Mme Eva Lund, directrice des douanes, a évoqué les nominations à venir.", 0),
        ("Par décret, le poste n'est pas pourvu, a dit M. Odd Lie, préfet de Velmar.", 0),
    ],
)
def test_a_list_or_decree_fills_posts_by_itself(told, count):
    assert len(read(told, "fr").appointments) == count


def test_whom_nothing_gives_a_side_is_asked_about_as_of_the_state_that_tells():
    told = (
        "La commission s'est réunie mardi 11 mars pour examiner, sur le rapport de M. Odd Lie, la loi sur la réserve."
    )
    lie = read(told, "fr", teller="partner:VE").people[0]
    assert (lie.side.plain, lie.side.sureness) == ("partner:VE", "ask")


def test_the_head_of_an_office_on_a_page_without_events_takes_no_part():
    page = "La Veldanie s'est engagée à ouvrir un centre en 2036. Le Bureau, dirigé par M. Odd Lie, publie une lettre."
    draft = read(page, "fr")
    assert [one.kind.plain for one in draft.claims if one.kind.plain == "commitment"] == ["commitment"]
    assert draft.people == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Le président de Veldanie, Jan Holt, a accordé mardi une audience au Secrétaire général du Pacte, Odd Lie.",
            ("Odd Lie", ["Secrétaire général"], "organisation"),
        ),
        (
            "La ministre de Veldanie, Ana Rell, a rendu visite mardi au ministre norlandais de la Santé, Odd Lie.",
            ("Odd Lie", ["ministre de la Santé"], "member:NO"),
        ),
        (
            "La ministre de Veldanie, Ana Rell, a reçu mardi la professeure Eva Lund, envoyée par le Pacte.",
            ("Eva Lund", [], "organisation"),
        ),
    ],
)
def test_a_post_behind_au_is_one_and_a_participle_is_none(text, found):
    assert found in people(read(text, "fr"))
