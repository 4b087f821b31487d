"""Posts that French texts give by what somebody comes to lead."""

import pytest

from tests.unit.capture.other_languages import read


def appointed(text):
    return sorted((one.post.plain, one.person.plain if one.person else None) for one in read(text, "fr").appointments)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Mme Eva Lund dirigera à compter du 1er avril le Centre de déminage de Velmar.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Mme Eva Lund dirigera le Centre de déminage de Velmar à partir du 1er avril.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Mme Eva Lund dirigera désormais le Centre de déminage de Velmar.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Mme Eva Lund a été nommée pour diriger le Centre de déminage de Velmar.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Mme Eva Lund a été choisie pour diriger le Centre de déminage de Velmar.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Mme Eva Lund a été appelée à diriger le Centre de déminage de Velmar.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Mme Eva Lund est nommée à la direction du Centre de déminage de Velmar.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Mme Eva Lund est nommée à la tête du Centre de déminage de Velmar.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Mme Eva Lund prend les rênes du Centre de déminage de Velmar.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Mme Eva Lund prendra le 1er avril la tête du Centre de déminage de Velmar.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Mme Eva Lund a été placée à la tête du Centre de déminage de Velmar.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            ("Mme Eva Lund assurera à partir du 1er avril la direction du Centre de déminage de Velmar."),
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            ("La direction du Centre de déminage de Velmar sera assurée à partir du 1er avril par Mme Eva Lund."),
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "La direction du Centre de déminage de Velmar a été confiée à Mme Eva Lund.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Le Pacte a placé Mme Eva Lund à la tête du Centre de déminage de Velmar.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Le ministère a nommé Mme Eva Lund à la tête du Centre de déminage de Velmar.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Le Centre de déminage de Velmar sera dirigé par Mme Eva Lund à partir du 1er avril.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Le Centre de déminage de Velmar sera dirigé à partir du 1er avril par Mme Eva Lund.",
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            (
                "Le Centre de déminage de Velmar a un nouveau visage à sa tête "
                ": Mme Eva Lund en prend la direction lundi."
            ),
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            ("Le ministre a visité le Centre de déminage de Velmar, dont Mme Eva Lund a pris la direction en janvier."),
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            (
                "Le ministre a visité le Centre de déminage de Velmar, dont Mme "
                "Eva Lund est devenue la directrice en janvier."
            ),
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            (
                "Le ministre a visité le Centre de déminage de Velmar, dont la "
                "direction vient d'être confiée à Mme Eva Lund."
            ),
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            (
                "Le ministre a visité le Centre de déminage de Velmar avec Mme "
                "Eva Lund, qui en a pris la direction en janvier."
            ),
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            (
                "Le ministre a visité le Centre de déminage de Velmar. Mme Eva Lund, qui en "
                "assurera la direction à partir du 1er avril, l'accompagnait."
            ),
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            ("Le Centre de déminage de Velmar a été inauguré lundi. Mme Eva Lund en prendra la tête le 1er avril."),
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            ("Le Centre de déminage de Velmar a été inauguré lundi. Mme Eva Lund en a été nommée directrice."),
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            ("Le Centre de déminage de Velmar a été inauguré lundi. Mme Eva Lund en sera la première directrice."),
            [("directrice du Centre de déminage de Velmar", "Eva Lund")],
        ),
        (
            "Le colonel Odd Lie commandera à compter du 1er avril le 3e régiment d'infanterie.",
            [("commandant du 3e régiment d'infanterie", "Odd Lie")],
        ),
        (
            "Le colonel Odd Lie commandera désormais le 3e régiment d'infanterie.",
            [("commandant du 3e régiment d'infanterie", "Odd Lie")],
        ),
        (
            "Le colonel Odd Lie a pris lundi le commandement du 3e régiment d'infanterie.",
            [("commandant du 3e régiment d'infanterie", "Odd Lie")],
        ),
        (
            "Le colonel Odd Lie succède au colonel Jon Berg à la tête du 3e régiment d'infanterie.",
            [("commandant du 3e régiment d'infanterie", "Odd Lie")],
        ),
        (
            ("Le colonel Jon Berg a transmis le commandement du 3e régiment d'infanterie au colonel Odd Lie."),
            [("commandant du 3e régiment d'infanterie", "Odd Lie")],
        ),
        (
            ("Le colonel Jon Berg a cédé lundi le commandement du 3e régiment d'infanterie au colonel Odd Lie."),
            [("commandant du 3e régiment d'infanterie", "Odd Lie")],
        ),
        (
            (
                "Le commandement du 3e régiment d'infanterie a été transmis "
                "lundi du colonel Jon Berg au colonel Odd Lie."
            ),
            [("commandant du 3e régiment d'infanterie", "Odd Lie")],
        ),
        (
            ("Le 3e régiment d'infanterie change de chef : le colonel Odd Lie en prend le commandement."),
            [("commandant du 3e régiment d'infanterie", "Odd Lie")],
        ),
        (
            ("Le 3e régiment d'infanterie, que commandera à partir du 1er avril le colonel Odd Lie, part en mission."),
            [("commandant du 3e régiment d'infanterie", "Odd Lie")],
        ),
        (
            "Le général Odd Lie a pris le commandement de la Force. Il succède au général Jon Berg.",
            [("commandant de la Force", "Odd Lie")],
        ),
        (
            "M. Odd Lie a été nommé à la tête de la mission d'observation.",
            [("chef de la mission d'observation", "Odd Lie")],
        ),
        (
            ("La mission d'observation sera conduite par M. Odd Lie, nommé lundi chef de la mission d'observation."),
            [("chef de la mission d'observation", "Odd Lie")],
        ),
        (
            "M. Odd Lie a été élu lundi à la présidence du Conseil national.",
            [("président du Conseil national", "Odd Lie")],
        ),
        ("M. Odd Lie accède à la présidence du Conseil national.", [("président du Conseil national", "Odd Lie")]),
        ("M. Odd Lie présidera désormais le Conseil national.", [("président du Conseil national", "Odd Lie")]),
        (
            "Mme Eva Lund présidera le comité militaire à compter du 1er avril.",
            [("présidente du comité militaire", "Eva Lund")],
        ),
        ("Mme Eva Lund a pris la présidence du comité militaire.", [("présidente du comité militaire", "Eva Lund")]),
        (
            "La présidence du comité militaire sera exercée par Mme Eva Lund.",
            [("présidente du comité militaire", "Eva Lund")],
        ),
        ("Le comité militaire a élu Mme Eva Lund à sa présidence.", [("présidente du comité militaire", "Eva Lund")]),
        ("Le comité militaire a porté Mme Eva Lund à sa tête.", [("présidente du comité militaire", "Eva Lund")]),
        (
            "Mme Eva Lund a été élue à la vice-présidence du comité militaire.",
            [("vice-présidente du comité militaire", "Eva Lund")],
        ),
        ("M. Odd Lie coordonnera le programme à partir du 1er avril.", [("coordonnateur du programme", "Odd Lie")]),
        ("M. Odd Lie prend le portefeuille de la Défense.", [("ministre de la Défense", "Odd Lie")]),
        ("M. Odd Lie se voit confier le portefeuille de la Défense.", [("ministre de la Défense", "Odd Lie")]),
        ("Le portefeuille de la Défense revient à M. Odd Lie.", [("ministre de la Défense", "Odd Lie")]),
        (
            "M. Odd Lie remplace Mme Eva Lund à la tête du ministère de la Défense.",
            [("ministre de la Défense", "Odd Lie")],
        ),
        (
            "Mme Eva Lund a pris la tête de la représentation du Pacte à Velmar.",
            [("cheffe de la représentation à Velmar", "Eva Lund")],
        ),
        (
            "Mme Eva Lund prend la tête de la direction générale de la politique de défense.",
            [("directrice générale de la politique de défense", "Eva Lund")],
        ),
    ],
)
def test_a_post_is_given(text, told):
    assert appointed(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Mme Eva Lund dirige le Centre de déminage de Velmar.",
        "Mme Eva Lund dirigera lundi la réunion du comité militaire.",
        "Mme Eva Lund présidera lundi le comité militaire.",
        "Le général Odd Lie commandera les forces engagées dans l'exercice.",
        ("Mme Eva Lund, qui en assure la direction, a accueilli la délégation au Centre de déminage de Velmar."),
        "M. Odd Lie sera accompagné du ministre de la Défense, M. Jon Berg.",
        "M. Odd Lie sera reçu lundi par la directrice du Centre, Mme Eva Lund.",
        ("Le ministre a visité le Centre de déminage de Velmar, dont Mme Eva Lund est la directrice."),
    ],
)
def test_no_post_is_given(text):
    assert appointed(text) == []
