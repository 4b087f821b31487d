"""French appointments whose post stands in fuller words elsewhere, and further ways to tell of one."""

import pytest

from tests.unit.capture.other_languages import read


def appointed(text):
    return [(one.post.plain, one.person.plain if one.person else None) for one in read(text, "fr").appointments]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "L'ambassadrice de Norlande en Veldanie, Mme Eva Lund, a été reçue jeudi par Mme Ana Rell. Mme Lund a pris "
            "ses fonctions d'ambassadrice le 3 mars.",
            "ambassadrice de Norlande en Veldanie",
        ),
        (
            "Le président Jon Berg a reçu Eva Lund, nouvelle ambassadrice extraordinaire et plénipotentiaire de "
            "Norlande en Veldanie. Eva Lund a été nommée ambassadrice en Veldanie le 3 février.",
            "ambassadrice extraordinaire et plénipotentiaire de Norlande en Veldanie",
        ),
    ],
)
def test_the_fuller_post_of_the_same_person_is_the_one_that_was_given(text, post):
    assert appointed(text) == [(post, "Eva Lund")]
    held = [
        [one.plain for one in person.posts] for person in read(text, "fr").people if person.name.plain == "Eva Lund"
    ]
    assert held == [[post]]


def test_a_deputy_who_is_made_director_is_none_of_a_fuller_post():
    text = (
        "M. Odd Lie, directeur adjoint du Centre, a été reçu jeudi. M. Lie a été nommé directeur du Centre le 3 mars."
    )
    assert appointed(text) == [("directeur du Centre", "Odd Lie")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Mme Lund a annoncé qu'Odd Lie deviendrait en octobre ambassadeur de Norlande en Veldanie.",
            [("ambassadeur de Norlande en Veldanie", "Odd Lie")],
        ),
        (
            "La présidence a annoncé la nomination d'Odd Lie au poste d'envoyé spécial pour la normalisation avec la "
            "Veldanie.",
            [("envoyé spécial pour la normalisation avec la Veldanie", "Odd Lie")],
        ),
        (
            "Le Conseil national a élu Eva Lund présidente du groupe d'amitié avec l'Assemblée.",
            [("présidente du groupe d'amitié avec l'Assemblée", "Eva Lund")],
        ),
        (
            "Le colonel Odd Lie a pris le commandement du 3e régiment d'infanterie.",
            [("commandant du 3e régiment d'infanterie", "Odd Lie")],
        ),
        ("Le général Odd Lie est désormais commandant de la force.", [("commandant de la force", "Odd Lie")]),
        (
            "Le comité a élu M. Odd Lie président du comité et Mme Eva Lund vice-présidente du comité.",
            [("président du comité", "Odd Lie"), ("vice-présidente du comité", "Eva Lund")],
        ),
        (
            "Lors d'une cérémonie lundi, le général Jon Berg a passé le commandement de la force au général Odd Lie.",
            [("commandant de la force", "Odd Lie")],
        ),
        (
            "Le commodore Odd Lie vient d'être désigné attaché de défense de Norlande en Veldanie.",
            [("attaché de défense de Norlande en Veldanie", "Odd Lie")],
        ),
        (
            "La Norlande a désormais une représentante spéciale pour le climat, Mme Eva Lund.",
            [("représentante spéciale pour le climat", "Eva Lund")],
        ),
    ],
)
def test_further_ways_to_give_a_post(text, told):
    assert appointed(text) == told


def test_who_tells_of_something_below_a_list_of_appointments_is_none_of_it():
    text = (
        "Le Conseil a adopté les mesures individuelles suivantes :\n\n- M. Odd Lie est nommé consul à Velmar.\n\nLe "
        "ministre des Finances, Jon Berg, a par ailleurs rendu compte de l'entretien qu'il a eu jeudi avec Ana Rell."
    )
    assert appointed(text) == [("consul à Velmar", "Odd Lie")]
    assert "2031-03-13" in [one.date.plain for one in read(text, "fr").events if one.date]


def test_a_plural_that_names_a_chamber_is_no_post():
    draft = read("Jeudi, M. Odd Lie a rencontré le président de la Chambre des députés, Jon Berg.", "fr")
    assert [post.plain for one in draft.people if one.name.plain == "Jon Berg" for post in one.posts] == [
        "président de la Chambre des députés"
    ]


def test_the_first_lines_of_an_agenda_are_no_titles():
    text = (
        "Agenda de la ministre\n\nLundi 17 mars\n\n09h00 : entretien avec M. Odd Lie\n\nMardi 18 mars\n\nDéplacement "
        "en Norlande\n\n11h30 : entretien avec M. Jon Berg"
    )
    told = [(one.kind.plain, one.date.value.start.day) for one in read(text, "fr").events if one.date]
    assert told == [("meeting", 17), ("visit", 18), ("meeting", 18)]
