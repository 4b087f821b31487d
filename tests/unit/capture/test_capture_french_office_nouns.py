"""Posts that French texts give by the noun of the office, and by other ways of handing one on."""

import pytest

from tests.unit.capture.other_languages import read


def appointed(text):
    return [(one.post.plain, one.person.plain if one.person else None) for one in read(text, "fr").appointments]


@pytest.mark.parametrize(
    ("text", "post", "person"),
    [
        (
            "M. Odd Lie a pris le commandement de la brigade multinationale mercredi.",
            "commandant de la brigade multinationale",
            "Odd Lie",
        ),
        (
            "Le colonel Odd Lie prendra le 1er avril le commandement du bataillon mixte.",
            "commandant du bataillon mixte",
            "Odd Lie",
        ),
        ("Mme Eva Lund accède à la présidence du Conseil national.", "présidente du Conseil national", "Eva Lund"),
        (
            "Les députés ont porté Mme Eva Lund à la présidence de la commission de la défense.",
            "présidente de la commission de la défense",
            "Eva Lund",
        ),
        ("M. Odd Lie est nommé à la tête du bureau du Pacte à Velmar.", "chef du bureau à Velmar", "Odd Lie"),
        (
            "Mme Eva Lund prend la direction générale de l'Agence du numérique.",
            "directrice générale de l'Agence du numérique",
            "Eva Lund",
        ),
        (
            "M. Jon Berg a transmis le commandement de la brigade au colonel Odd Lie.",
            "commandant de la brigade",
            "Odd Lie",
        ),
        ("Le président a confié le portefeuille de la Défense à Mme Eva Lund.", "ministre de la Défense", "Eva Lund"),
        ("La direction du Centre a été confiée à Mme Eva Lund.", "directrice du Centre", "Eva Lund"),
        (
            "C'est à Mme Eva Lund que revient la présidence du comité militaire.",
            "présidente du comité militaire",
            "Eva Lund",
        ),
        (
            "M. Odd Lie s'est vu confier la direction de l'Académie de défense.",
            "directeur de l'Académie de défense",
            "Odd Lie",
        ),
        (
            "Le poste d'attaché de défense à Velmar sera occupé à partir du 1er avril par le colonel Odd Lie.",
            "attaché de défense à Velmar",
            "Odd Lie",
        ),
        (
            "Mme Eva Lund prend les fonctions d'attachée de défense près l'ambassade de Norlande en Veldanie.",
            "attachée de défense près l'ambassade de Norlande en Veldanie",
            "Eva Lund",
        ),
        (
            "Mme Eva Lund sera à partir du 1er mai la représentante permanente de la Veldanie auprès du Pacte.",
            "représentante permanente de la Veldanie auprès du Pacte",
            "Eva Lund",
        ),
        (
            "Mme Eva Lund s'apprête à prendre ses fonctions de directrice de cabinet.",
            "directrice de cabinet",
            "Eva Lund",
        ),
        (
            "Le général Odd Lie prend ainsi le commandement de la Force en qualité de commandant en chef.",
            "commandant en chef",
            "Odd Lie",
        ),
        (
            "Mme Eva Lund a succédé lundi à M. Jon Berg à la direction du protocole.",
            "directrice du protocole",
            "Eva Lund",
        ),
        (
            "Le général Jon Berg a remis le commandement de la force au général Odd Lie.",
            "commandant de la force",
            "Odd Lie",
        ),
    ],
)
def test_the_noun_of_an_office_gives_its_post(text, post, person):
    assert appointed(text) == [(post, person)]


@pytest.mark.parametrize(
    "text",
    [
        "La réunion s'est tenue mardi à Velmar sous la présidence de M. Odd Lie.",
        "La Norlande a pris la présidence du Comité des partenaires, en présence de M. Odd Lie.",
        "M. Odd Lie, à la tête d'une délégation, a été reçu mardi par Mme Eva Lund.",
        "M. Odd Lie a pris la direction de Velmar mardi matin.",
        "Mme Eva Lund a remis à la direction de l'école un don, en présence de M. Odd Lie.",
        "M. Odd Lie a pris la tête de la délégation norlandaise.",
    ],
)
def test_a_noun_of_office_alone_fills_no_post(text):
    assert appointed(text) == []


def days(text):
    return [(one.kind.plain, one.date.value.start.day) for one in read(text, "fr").events if one.date]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le lendemain de son arrivée, le 12 mars, M. Odd Lie a été reçu par la ministre Ana Rell.", [("meeting", 12)]),
        (
            "Mardi, M. Odd Lie s'est entretenu avec Mme Ana Rell. Deux jours plus tard, il a rencontré Mme Eva Lund.",
            [("meeting", 11), ("meeting", 13)],
        ),
        (
            "Jeudi matin, M. Odd Lie a fleuri le monument aux morts ; l'après-midi, il a été reçu par Mme Ana Rell.",
            [("ceremony", 13), ("meeting", 13)],
        ),
        (
            "Les travaux de la commission mixte ont débuté mercredi à Velmar ; ils s'achèveront demain.",
            [("conference", 12)],  # both ends are told of one sitting
        ),
    ],
)
def test_days_told_beside_others(text, told):
    assert days(text) == told


def test_what_stands_before_the_noun_of_an_office_makes_no_post_of_it():
    draft = read("fr", "La première présidence de la conférence a été confiée à Mme Eva Lund le 3 mars 2031.")
    assert [one.plain for person in draft.people for one in person.posts if "résiden" in one.plain] == []
