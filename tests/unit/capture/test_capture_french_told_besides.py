"""What French texts tell by the way: second items of agendas, trips within a stay, posts with realm and sender."""

import pytest

from tests.unit.capture.other_languages import read


def told(text):
    return [
        (one.kind.plain == "visit", one.date.value.start.day, one.date.value.end.day)
        for one in read(text, "fr").events
        if one.date
    ]


def appointed(text):
    return [(one.post.plain, one.person.plain if one.person else None) for one in read(text, "fr").appointments]


def side_of(text, name, teller="organisation"):
    return next(
        one.side.plain if one.side else None for one in read(text, "fr", teller=teller).people if one.name.plain == name
    )


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Mme Eva Lund a séjourné en Veldanie du 10 au 13 mars. Le premier jour, elle a été reçue par Mme Ana Rell. "
            "Le surlendemain, elle s'est rendue dans le district de Velmar.",
            (True, 12, 12),
        ),
        (
            "La visite de M. Odd Lie en Veldanie s'est achevée jeudi. Elle avait commencé deux jours plus tôt.",
            (True, 11, 13),
        ),
        (
            "– le lundi 17 mars, audience avec la ministre, Mme Ana Rell, puis, à 15 heures, conférence à l'Académie.",
            (False, 17, 17),
        ),
        ("Mme Ana Rell effectue vendredi et samedi une visite de travail en Norlande.", (True, 14, 15)),
        (
            "Nommé le 3 mars par décret, le général Odd Lie a reçu mercredi Mme Ana Rell à Velmar.",
            (False, 12, 12),
        ),
        (
            "Mardi, Mme Ana Rell a reçu M. Odd Lie. La veille, une cérémonie semblable s'était déroulée à Velmar.",
            (False, 10, 10),
        ),
        (
            "Mercredi, M. Odd Lie a été reçu par Mme Ana Rell. Il doit également signer samedi une convention de "
            "jumelage.",
            (False, 15, 15),
        ),
        ("Mardi et mercredi, M. Odd Lie était à Velmar, où il a inspecté la mission de formation.", (True, 11, 12)),
    ],
)
def test_ways_to_tell_of_a_day(text, event):
    assert event in told(text)


def test_an_audience_and_a_lecture_of_one_line_are_two():
    text = "– le lundi 17 mars, audience avec la ministre, Mme Ana Rell, puis, à 15 heures, conférence à l'Académie."
    assert told(text) == [(False, 17, 17), (False, 17, 17)]


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "M. Odd Lie prend la direction de l'Institut diplomatique, en qualité de directeur par intérim.",
            [("directeur par intérim", "Odd Lie")],
        ),
        (
            "Le ministère annonce la désignation de M. Jon Berg en qualité de directeur du budget et de celle de Mme "
            "Eva Lund comme porte-parole.",
            [("directeur du budget", "Jon Berg"), ("porte-parole", "Eva Lund")],
        ),
        (
            "Un communiqué annonce la promotion de l'ambassadeur Jon Berg au poste de secrétaire général du ministère.",
            [("secrétaire général du ministère", "Jon Berg")],
        ),
        (
            "Mme Eva Lund est portée à la direction du Protocole d'État.",
            [("directrice du Protocole d'État", "Eva Lund")],
        ),
        (
            "Jon Berg a été nommé directeur de cabinet et Eva Lund, conseillère spéciale.",
            [("directeur de cabinet", "Jon Berg"), ("conseillère spéciale", "Eva Lund")],
        ),
        (
            "Le professeur Jon Berg a été nommé directeur général en conseil des ministres la semaine dernière.",
            [("directeur général", "Jon Berg")],
        ),
        (
            "Le colonel Eva Lund y prendra le même jour le commandement du détachement norlandais.",
            [("commandant du détachement", "Eva Lund")],
        ),
        (
            "Le général Odd Lie, installé le 3 mars dans les fonctions de commandant des forces navales, a été reçu.",
            [("commandant des forces navales", "Odd Lie")],
        ),
        ("Le Pacte financera trois robots, a confirmé l'ambassadeur.", []),
        (
            "Le ministre des Finances, M. Jon Berg, a présidé la cérémonie de prise de fonctions des responsables.",
            [],
        ),
    ],
)
def test_ways_to_give_a_post(text, posts):
    assert appointed(text) == posts


@pytest.mark.parametrize(
    ("words", "post"),
    [
        ("président de la République de Veldanie", "président de la République"),
        ("chef de la délégation du Pacte en Veldanie", "chef de la délégation en Veldanie"),
        ("envoyé spécial pour la paix dans le Caucase", "envoyé spécial pour la paix dans le Caucase"),
        ("chef du bureau instruction", "chef du bureau instruction"),
        ("secrétaire de la gouverneure générale", "secrétaire de la gouverneure générale"),
    ],
)
def test_posts_keep_realm_region_and_sender(words, post):
    draft = read(f"Mercredi, Mme Ana Rell a reçu le {words}, Jon Berg.", "fr")
    assert [one.plain for person in draft.people if person.name.plain == "Jon Berg" for one in person.posts] == [post]


def test_whom_the_organisation_appoints_is_of_it():
    text = (
        "La secrétaire générale du Pacte, Mme Ingrid Holm, a procédé lundi à la nomination de deux responsables. M. "
        "Jon Berg (Norlande) devient représentant pour le climat."
    )
    assert side_of(text, "Jon Berg") == "organisation"


def test_who_receives_the_letters_of_an_envoy_is_of_the_state_he_is_sent_to():
    text = (
        "M. Odd Lie, ambassadeur de Norlande en Veldanie, a remis jeudi ses lettres de créance à la Présidente de la "
        "République, Mme Eva Lund."
    )
    assert side_of(text, "Eva Lund", "member:NO") == "partner:VE"


def test_lines_that_all_begin_with_a_capital_stay_lines():
    text = (
        "Mme Ana Rell a reçu jeudi trois ambassadeurs lors d'une cérémonie de présentation des lettres de créance :\n\n"
        "Son Excellence Jon Berg, ambassadeur de Norlande en Veldanie\nSon Excellence Eva Lund, ambassadrice d'Ostrie "
        "en Veldanie\nSon Excellence Odd Lie, haut-commissaire de Mahire en Veldanie"
    )
    posts = {one.name.plain: [post.plain for post in one.posts] for one in read(text, "fr").people}
    assert posts["Jon Berg"] == ["ambassadeur de Norlande en Veldanie"]
    assert posts["Eva Lund"] == ["ambassadrice d'Ostrie en Veldanie"]


def test_a_pronoun_stands_for_the_side_that_opens_what_was_said():
    text = "Mercredi, M. Odd Lie a été reçu par Mme Ana Rell. La partie norlandaise a dit qu'elle financera un pont."
    assert [one.by.plain for one in read(text, "fr").commitments if one.by] == ["member:NO"]
