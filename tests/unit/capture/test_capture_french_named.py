"""Who is given a post in French, and whose someone is by whoever stands before."""

from datetime import date

import pytest

from comity_capture import Registry, Side, capture

KNOWN = Registry(
    sides=(
        Side(key="organisation", kind="organisation", names={"fr": ("le Pacte", "Pacte")}),
        Side(
            key="member:NO",
            kind="member",
            names={"fr": ("Norlande",)},
            demonyms={"fr": ("norlandais", "norlandaise")},
        ),
        Side(
            key="partner:VE",
            kind="partner",
            names={"fr": ("Veldanie", "République de Veldanie")},
            demonyms={"fr": ("veldanien", "veldanienne")},
        ),
    ),
    places={"fr": ("Velmar",)},
)


def read(text, teller="organisation"):
    return capture(text, published=date(2031, 3, 14), language="fr", teller=teller, registry=KNOWN)


def appointed(text, teller="organisation"):
    draft = read(text, teller)
    return [(one.post.plain, one.person.plain if one.person else None) for one in draft.appointments]


@pytest.mark.parametrize(
    ("text", "post", "person"),
    [
        (
            "Le Secrétaire général a décidé de nommer Mme Eva Lund, de la Norlande, cheffe de la mission "
            "d'observation.",
            "cheffe de la mission d'observation",
            "Eva Lund",
        ),
        (
            "M. Odd Lie assumera aussi les fonctions de coordonnateur résident.",
            "coordonnateur résident",
            "Odd Lie",
        ),
        (
            "Mme Eva Lund succède à M. Jon Berg, qui sera quant à lui nommé conseiller spécial.",
            "conseiller spécial",
            "Jon Berg",
        ),
        (
            "Le Conseil national a, d'autre part, élu la députée Eva Lund présidente de la commission de la défense.",
            "présidente de la commission de la défense",
            "Eva Lund",
        ),
        (
            "L'Assemblée s'est dotée d'un nouveau secrétaire général en la personne de M. Odd Lie.",
            "secrétaire général",
            "Odd Lie",
        ),
        (
            "La candidature de M. Odd Lie au poste de directeur général a été retenue par le Conseil.",
            "directeur général",
            "Odd Lie",
        ),
        (
            "La nouvelle ministre de la Défense de Veldanie, Mme Eva Lund, a reçu vendredi M. Odd Lie.",
            "ministre de la Défense",
            "Eva Lund",
        ),
        (
            "Le Conseil a confirmé Mme Eva Lund dans ses fonctions de Secrétaire générale pour un second mandat.",
            "Secrétaire générale",
            "Eva Lund",
        ),
    ],
)
def test_words_that_give_a_post(text, post, person):
    assert (post, person) in appointed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nominations\n\nPar décrets du président, ont été nommés :\n\n- M. Odd Lie, ministre plénipotentiaire, "
        "directeur du protocole ;\n- Mme Eva Lund, consule générale à Velmar, à compter du 1er mai 2031.",
        "Le Conseil des ministres a nommé : M. Odd Lie, directeur du protocole ; Mme Eva Lund, consule générale à "
        "Velmar.",
    ],
)
def test_a_list_under_words_of_appointment_gives_each_the_last_post_named(text):
    found = appointed(text, "partner:VE")
    assert found == [("directeur du protocole", "Odd Lie"), ("consule générale à Velmar", "Eva Lund")]


@pytest.mark.parametrize(
    "text",
    [
        "M. Odd Lie, ambassadeur de Norlande en Veldanie, a présenté ses lettres de créance au président Jon Berg.",
        "Le ministre a reçu les copies figurées des lettres de créance de M. Odd Lie, ambassadeur de Norlande.",
        "Cinq diplomates ont remis leurs lettres de créance au chef de l'État, Jon Berg, ce jeudi.",
    ],
)
def test_letters_of_credence_alone_fill_no_post(text):
    assert appointed(text, "partner:VE") == []


def test_a_bare_title_behind_a_post_is_no_post_of_its_own():
    text = "La secrétaire générale adjointe du Pacte, l'ambassadrice Eva Lund, s'est rendue mardi à Velmar."
    (person,) = read(text).people
    assert [post.plain for post in person.posts] == ["secrétaire générale adjointe"]


def test_friendship_with_a_side_owns_nothing():
    text = "La présidente du groupe d'amitié avec la Norlande, Mme Eva Lund, députée de Veldanie, a reçu M. Odd Lie."
    person = next(one for one in read(text, "partner:VE").people if one.name.plain == "Eva Lund")
    assert "présidente du groupe d'amitié avec la Norlande" in [post.plain for post in person.posts]
    assert person.side.plain == "partner:VE"


def side_of(text, name, teller="organisation"):
    person = next(one for one in read(text, teller).people if one.name.plain == name)
    return person.side.plain if person.side else None


def test_who_is_there_beside_a_host_is_of_the_host():
    text = (
        "L'ambassadrice de Norlande, Mme Eva Lund, a présenté mercredi ses lettres de créance au président de "
        "Veldanie, M. Jon Berg, au palais, en présence du vice-ministre des Affaires étrangères, M. Odd Lie."
    )
    assert side_of(text, "Odd Lie", "member:NO") == "partner:VE"


def test_who_is_appointed_is_of_whoever_appoints():
    text = (
        "Le ministre délégué à la Coopération, M. Jon Berg, s'est rendu en Veldanie le 10 mars. M. Berg a annoncé la "
        "nomination de Mme Eva Lund comme envoyée spéciale pour le climat."
    )
    assert side_of(text, "Eva Lund", "member:NO") == "member:NO"


def test_a_people_beside_counterpart_counts_for_the_post_behind_it():
    text = (
        "La ministre des Armées, Mme Eva Lund, a rencontré son homologue veldanien, le secrétaire à la Défense Odd Lie."
    )
    assert side_of(text, "Odd Lie", "member:NO") == "partner:VE"


def test_a_family_name_may_be_a_word_for_a_rank():
    text = (
        "L'ambassade accueille un attaché de défense, le colonel Hugues Maréchal, qui a pris ses fonctions le 1er mars."
    )
    assert [one.name.plain for one in read(text, "member:NO").people] == ["Hugues Maréchal"]


def test_the_last_day_of_a_visit_tells_when_it_began():
    text = (
        "Au quatrième et dernier jour de sa visite officielle en Veldanie, jeudi, M. Odd Lie a rencontré Mme Eva Lund."
    )
    days = [
        (one.date.value.start.day, one.date.value.end.day) for one in read(text).events if one.kind.plain == "visit"
    ]
    assert days == [(10, 13)]
