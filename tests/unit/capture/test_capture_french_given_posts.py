"""Lists, ellipses and successions in which French texts give posts, and what gives none."""

import pytest

from tests.unit.capture.other_languages import read

DIRECTOR = [("directeur des opérations", "Odd Lie")]


def appointed(text):
    return sorted((one.post.plain, one.person.plain if one.person else None) for one in read(text, "fr").appointments)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Odd Lie a été nommé directeur de cabinet et Eva Lund, conseillère spéciale.",
            [("conseillère spéciale", "Eva Lund"), ("directeur de cabinet", "Odd Lie")],
        ),
        (
            "M. Odd Lie a été nommé directeur de cabinet et Mme Eva Lund conseillère spéciale.",
            [("conseillère spéciale", "Eva Lund"), ("directeur de cabinet", "Odd Lie")],
        ),
        (
            ("M. Odd Lie est nommé directeur de cabinet, tandis que Mme Eva Lund devient conseillère spéciale."),
            [("conseillère spéciale", "Eva Lund"), ("directeur de cabinet", "Odd Lie")],
        ),
        (
            ("Le ministre a nommé M. Odd Lie directeur de cabinet et Mme Eva Lund conseillère spéciale."),
            [("conseillère spéciale", "Eva Lund"), ("directeur de cabinet", "Odd Lie")],
        ),
        (
            ("M. Odd Lie et Mme Eva Lund ont été nommés respectivement directeur de cabinet et conseillère spéciale."),
            [("conseillère spéciale", "Eva Lund"), ("directeur de cabinet", "Odd Lie")],
        ),
        (
            (
                "Le Conseil a approuvé les nominations suivantes :\n- Odd Lie, "
                "directeur des opérations ;\n- Eva Lund, directrice du budget."
            ),
            [("directeur des opérations", "Odd Lie"), ("directrice du budget", "Eva Lund")],
        ),
        (
            ("Ont été nommés :\n– directeur des opérations : M. Odd Lie ;\n– directrice du budget : Mme Eva Lund."),
            [("directeur des opérations", "Odd Lie"), ("directrice du budget", "Eva Lund")],
        ),
        (
            (
                "Le conseil des ministres a adopté les mesures individuelles suivantes :\nM. Odd Lie est "
                "nommé directeur des opérations ;\nMme Eva Lund est nommée directrice du budget."
            ),
            [("directeur des opérations", "Odd Lie"), ("directrice du budget", "Eva Lund")],
        ),
        (
            (
                "Au titre du ministère des Affaires étrangères, sont nommés :\n- M. Odd Lie, précédemment "
                "consul général, directeur des opérations ;\n- Mme Eva Lund, "
                "précédemment conseillère, directrice du budget."
            ),
            [("directeur des opérations", "Odd Lie"), ("directrice du budget", "Eva Lund")],
        ),
        ("Par arrêté du 3 mars, M. Odd Lie, administrateur, est nommé directeur des opérations.", DIRECTOR),
        ("Par ordonnance souveraine du 3 mars, M. Odd Lie a été nommé directeur des opérations.", DIRECTOR),
        ("Aux termes du décret, M. Odd Lie est nommé directeur des opérations.", DIRECTOR),
        ("Un décret nomme M. Odd Lie directeur des opérations.", DIRECTOR),
        (
            ("Un décret portant nomination de M. Odd Lie en qualité de directeur des opérations a été publié lundi."),
            DIRECTOR,
        ),
        ("M. Odd Lie arrive le 1er avril comme directeur des opérations.", DIRECTOR),
        ("M. Odd Lie quitte Velmar pour Grenholm, où il sera directeur des opérations.", DIRECTOR),
        ("M. Odd Lie rejoint l'Agence, où il prendra le poste de directeur des opérations.", DIRECTOR),
        ("M. Odd Lie rejoindra en avril l'Agence en tant que directeur des opérations.", DIRECTOR),
        ("M. Odd Lie rejoint le Pacte au poste de directeur des opérations.", DIRECTOR),
        ("M. Odd Lie a été affecté au poste de directeur des opérations.", DIRECTOR),
        ("M. Odd Lie a été muté à Velmar comme directeur des opérations.", DIRECTOR),
        ("M. Odd Lie a été détaché auprès du Pacte comme directeur des opérations.", DIRECTOR),
        ("M. Odd Lie a pris ce lundi 3 mars ses fonctions de directeur des opérations.", DIRECTOR),
        ("M. Odd Lie vient de prendre ses fonctions en tant que directeur des opérations.", DIRECTOR),
        ("Nouveau directeur des opérations, M. Odd Lie a pris ses fonctions lundi.", DIRECTOR),
        ("Nouvellement nommé directeur des opérations, M. Odd Lie a visité la base.", DIRECTOR),
        ("Tout juste nommé directeur des opérations, M. Odd Lie a visité la base.", DIRECTOR),
        ("M. Odd Lie, fraîchement nommé directeur des opérations, a visité la base.", DIRECTOR),
        (("M. Odd Lie, qui a été nommé la semaine dernière directeur des opérations, a visité la base."), DIRECTOR),
        (
            ("M. Odd Lie, qui prendra ses fonctions de directeur des opérations le 1er avril, a visité la base."),
            DIRECTOR,
        ),
        (("M. Odd Lie, qui vient de prendre ses fonctions de directeur des opérations, a visité la base."), DIRECTOR),
        ("M. Odd Lie, appelé à devenir directeur des opérations en avril, a visité la base.", DIRECTOR),
        (
            (
                "M. Odd Lie, dont la nomination au poste de directeur des "
                "opérations a été annoncée lundi, a visité la base."
            ),
            DIRECTOR,
        ),
        (("M. Odd Lie, désigné pour occuper le poste de directeur des opérations, a visité la base."), DIRECTOR),
        (
            ("M. Odd Lie, désigné pour succéder à M. Jon Berg comme directeur des opérations, a visité la base."),
            DIRECTOR,
        ),
        ("Le directeur des opérations nouvellement nommé, M. Odd Lie, a visité la base.", DIRECTOR),
        ("Le nouveau directeur des opérations du Pacte, M. Odd Lie, a visité la base.", DIRECTOR),
        ("M. Odd Lie, nouveau directeur des opérations du Pacte, a visité la base.", DIRECTOR),
        ("La base a accueilli son nouveau directeur des opérations, M. Odd Lie.", DIRECTOR),
        ("Le poste de directeur des opérations sera occupé par M. Odd Lie à partir du 1er avril.", DIRECTOR),
        (("Le poste de directeur des opérations, vacant depuis janvier, sera pourvu par M. Odd Lie."), DIRECTOR),
        ("Est nommé directeur des opérations M. Odd Lie.", DIRECTOR),
        ("A été nommé directeur des opérations : M. Odd Lie.", DIRECTOR),
        ("Les fonctions de directeur des opérations ont été confiées à M. Odd Lie.", DIRECTOR),
        ("Le ministre a confié à M. Odd Lie les fonctions de directeur des opérations.", DIRECTOR),
        ("Le ministre a choisi M. Odd Lie comme directeur des opérations.", DIRECTOR),
        ("Le ministre a choisi de confier le poste de directeur des opérations à M. Odd Lie.", DIRECTOR),
        ("Le ministre a décidé de nommer M. Odd Lie directeur des opérations.", DIRECTOR),
        ("Le ministre nommera M. Odd Lie directeur des opérations.", DIRECTOR),
        ("Le ministre a fait de M. Odd Lie son directeur des opérations.", DIRECTOR),
        ("Le ministre a appelé M. Odd Lie aux fonctions de directeur des opérations.", DIRECTOR),
        ("Le ministre a installé M. Odd Lie dans ses fonctions de directeur des opérations.", DIRECTOR),
        (("Le ministre a procédé lundi à l'installation de M. Odd Lie, nouveau directeur des opérations."), DIRECTOR),
        (
            (
                "Le ministre a présidé lundi la cérémonie d'installation du "
                "nouveau directeur des opérations, M. Odd Lie."
            ),
            DIRECTOR,
        ),
        (
            (
                "Le ministre a présidé lundi la cérémonie de passation de service entre M. Jon Berg, "
                "directeur des opérations sortant, et M. Odd Lie, son successeur."
            ),
            DIRECTOR,
        ),
        (
            (
                "La passation de service entre M. Jon Berg, directeur des opérations sortant, et "
                "M. Odd Lie, nouveau directeur des opérations, a eu lieu lundi."
            ),
            DIRECTOR,
        ),
        ("M. Jon Berg a passé le relais lundi à M. Odd Lie, nouveau directeur des opérations.", DIRECTOR),
        (
            ("M. Jon Berg, directeur des opérations depuis 2027, prend sa retraite ; il sera remplacé par M. Odd Lie."),
            DIRECTOR,
        ),
        (("M. Jon Berg, directeur des opérations, prendra sa retraite en avril. M. Odd Lie le remplacera."), DIRECTOR),
        (
            (
                "M. Jon Berg, directeur des opérations, prendra sa retraite en "
                "avril. C'est M. Odd Lie qui lui succédera."
            ),
            DIRECTOR,
        ),
        (
            (
                "M. Jon Berg a quitté vendredi son poste de directeur des "
                "opérations. M. Odd Lie a été nommé pour lui succéder."
            ),
            DIRECTOR,
        ),
        (
            (
                "M. Jon Berg quittera en avril le poste de directeur des opérations. "
                "Le ministre a désigné M. Odd Lie pour le remplacer."
            ),
            DIRECTOR,
        ),
        ("Le ministre a reçu M. Odd Lie. Ce dernier a été nommé directeur des opérations.", DIRECTOR),
        ("M. Odd Lie a visité la base lundi. Il a été nommé directeur des opérations le 3 mars.", DIRECTOR),
        (
            (
                "M. Odd Lie a visité la base lundi. Le diplomate a pris ses "
                "fonctions de directeur des opérations le 3 mars."
            ),
            DIRECTOR,
        ),
        (
            ("Mme Eva Lund a visité la base lundi. Elle prendra le poste de directrice des opérations le 1er avril."),
            [("directrice des opérations", "Eva Lund")],
        ),
        (
            "La directrice des opérations, Mme Eva Lund, a pris ses fonctions le 3 mars.",
            [("directrice des opérations", "Eva Lund")],
        ),
        (
            ("La directrice des opérations, Mme Eva Lund, entrée en fonctions le 3 mars, a visité la base."),
            [("directrice des opérations", "Eva Lund")],
        ),
        (
            "Mme Eva Lund, en poste depuis lundi comme directrice des opérations, a visité la base.",
            [("directrice des opérations", "Eva Lund")],
        ),
        (
            "Mme Eva Lund assurera l'intérim en tant que directrice des opérations par intérim.",
            [("directrice des opérations par intérim", "Eva Lund")],
        ),
        (
            "Mme Eva Lund est nommée directrice des opérations par intérim.",
            [("directrice des opérations par intérim", "Eva Lund")],
        ),
        (
            "Mme Eva Lund a été désignée directrice par intérim des opérations.",
            [("directrice par intérim des opérations", "Eva Lund")],
        ),
        (
            "Le général Odd Lie a été désigné représentant militaire auprès du Pacte.",
            [("représentant militaire auprès du Pacte", "Odd Lie")],
        ),
        (
            "La colonelle Eva Lund a pris la tête du détachement de liaison.",
            [("commandante du détachement de liaison", "Eva Lund")],
        ),
        (
            (
                "La députée Eva Lund, portée mercredi à la tête de la commission "
                "des Affaires étrangères, a pris part à l'entretien."
            ),
            [("présidente de la commission des Affaires étrangères", "Eva Lund")],
        ),
        (
            (
                "Le ministère annonce les nominations suivantes :\n\n• Eva Lund : directrice des opérations, jusque-là "
                "cheffe de cabinet ;\n\n• Odd Lie : directeur du budget, précédemment conseiller du ministre."
            ),
            [("directeur du budget", "Odd Lie"), ("directrice des opérations", "Eva Lund")],
        ),
    ],
)
def test_a_post_is_given(text, told):
    assert appointed(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "M. Odd Lie, ancien directeur des opérations, a été reçu lundi.",
        "M. Odd Lie, directeur des opérations, a été reçu lundi par Mme Ana Rell.",
        "M. Odd Lie a été directeur des opérations de 2019 à 2024.",
        "M. Odd Lie avait été nommé directeur des opérations en 2019.",
        ("Né en 1970, M. Odd Lie a été nommé directeur des opérations en 2015 puis ambassadeur en 2020."),
        "M. Odd Lie, qui quitte ses fonctions de directeur des opérations, a été reçu lundi.",
        "L'Agence recrute un directeur des opérations.",
        ("Le poste de directeur des opérations est à pourvoir ; les candidatures sont reçues jusqu'au 3 avril."),
        ("M. Odd Lie a présenté lundi ses lettres de créance en qualité d'ambassadeur de Norlande en Veldanie."),
        ("Mme Ana Rell a remercié M. Odd Lie, directeur des opérations, dont le mandat s'achève en avril."),
        "M. Odd Lie est intervenu en qualité de président de séance.",
        "M. Odd Lie, chef de la délégation norlandaise, a remercié Mme Ana Rell.",
        "Mme Ana Rell est arrivée à la tête d'une délégation.",
        "M. Odd Lie pourrait être nommé directeur des opérations, selon la presse.",
        "M. Odd Lie est candidat au poste de directeur des opérations.",
        "M. Odd Lie a dirigé l'École de 2019 à 2024.",
        "Le général Odd Lie commande la brigade depuis 2027.",
        "Mme Eva Lund, présidente du comité, présidera la réunion du 3 avril.",
        "M. Odd Lie a été décoré lundi par le directeur des opérations, M. Jon Berg.",
        (
            "La Présidente a reçu les lettres de créance de trois nouveaux ambassadeurs : M. Odd "
            "Lie, ambassadeur de Norlande, et Mme Eva Lund, ambassadrice de Veldanie."
        ),
    ],
)
def test_no_post_is_given(text):
    assert appointed(text) == []
