"""Verbs and nouns by which French texts give somebody a post."""

import pytest

from tests.unit.capture.other_languages import read

ENVOY = [("envoyée spéciale pour les Hautes Terres", "Eva Lund")]


def appointed(text):
    return sorted((one.post.plain, one.person.plain if one.person else None) for one in read(text, "fr").appointments)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            ("Mme Eva Lund a été nommée directrice générale des opérations au ministère de la Défense."),
            [("directrice générale des opérations au ministère de la Défense", "Eva Lund")],
        ),
        (
            (
                "Le général de division Odd Lie a été nommé chef d'état-major de "
                "l'armée de terre, en remplacement du général Jon Berg."
            ),
            [("chef d'état-major de l'armée de terre", "Odd Lie")],
        ),
        (
            (
                "En conseil des ministres, le général Odd Lie, jusque-là commandant de la "
                "zone sud, a été nommé chef d'état-major de l'armée de terre."
            ),
            [("chef d'état-major de l'armée de terre", "Odd Lie")],
        ),
        (
            "M. Odd Lie vient d'être nommé ambassadeur de Norlande en Veldanie.",
            [("ambassadeur de Norlande en Veldanie", "Odd Lie")],
        ),
        (
            "M. Odd Lie sera le prochain ambassadeur de Norlande en Veldanie.",
            [("ambassadeur de Norlande en Veldanie", "Odd Lie")],
        ),
        (
            "M. Odd Lie est nommé ambassadeur de Norlande en Veldanie à compter du 1er avril.",
            [("ambassadeur de Norlande en Veldanie", "Odd Lie")],
        ),
        (
            "Mme Eva Lund a été accréditée en qualité d'ambassadrice de Norlande auprès du Pacte.",
            [("ambassadrice de Norlande auprès du Pacte", "Eva Lund")],
        ),
        ("Le Pacte a nommé Mme Eva Lund envoyée spéciale pour les Hautes Terres.", ENVOY),
        ("Mme Eva Lund a été désignée par le Pacte envoyée spéciale pour les Hautes Terres.", ENVOY),
        ("C'est Mme Eva Lund qui a été choisie comme envoyée spéciale pour les Hautes Terres.", ENVOY),
        ("C'est Mme Eva Lund qui occupera le poste d'envoyée spéciale pour les Hautes Terres.", ENVOY),
        ("Le poste d'envoyée spéciale pour les Hautes Terres a été confié à Mme Eva Lund.", ENVOY),
        ("Le poste d'envoyée spéciale pour les Hautes Terres revient à Mme Eva Lund.", ENVOY),
        ("Mme Eva Lund s'est vu confier le poste d'envoyée spéciale pour les Hautes Terres.", ENVOY),
        ("Mme Eva Lund hérite du poste d'envoyée spéciale pour les Hautes Terres.", ENVOY),
        ("Mme Eva Lund a accepté le poste d'envoyée spéciale pour les Hautes Terres.", ENVOY),
        ("Mme Eva Lund est chargée des fonctions d'envoyée spéciale pour les Hautes Terres.", ENVOY),
        ("Mme Eva Lund est appelée aux fonctions d'envoyée spéciale pour les Hautes Terres.", ENVOY),
        ("Mme Eva Lund exercera les fonctions d'envoyée spéciale pour les Hautes Terres.", ENVOY),
        (
            ("Mme Eva Lund exercera à partir du 1er avril les fonctions d'envoyée spéciale pour les Hautes Terres."),
            ENVOY,
        ),
        (("Mme Eva Lund occupera dès le 1er avril le poste d'envoyée spéciale pour les Hautes Terres."), ENVOY),
        (("Mme Eva Lund agira en qualité d'envoyée spéciale pour les Hautes Terres à compter du 1er avril."), ENVOY),
        ("Mme Eva Lund prendra son poste d'envoyée spéciale pour les Hautes Terres en avril.", ENVOY),
        (("Mme Eva Lund prend officiellement fonction lundi comme envoyée spéciale pour les Hautes Terres."), ENVOY),
        ("Mme Eva Lund a pris fonction lundi en tant qu'envoyée spéciale pour les Hautes Terres.", ENVOY),
        (("La nouvelle envoyée spéciale pour les Hautes Terres, Mme Eva Lund, a pris fonction lundi."), ENVOY),
        (
            (
                "La nouvelle envoyée spéciale pour les Hautes Terres, Mme Eva "
                "Lund, a été officiellement installée lundi."
            ),
            ENVOY,
        ),
        (("Mme Eva Lund débutera son mandat d'envoyée spéciale pour les Hautes Terres le 1er avril."), ENVOY),
        (
            ("Le mandat de Mme Eva Lund en tant qu'envoyée spéciale pour les Hautes Terres commencera le 1er avril."),
            ENVOY,
        ),
        ("Mme Eva Lund a entamé lundi son mandat d'envoyée spéciale pour les Hautes Terres.", ENVOY),
        (("Le mandat de l'envoyée spéciale pour les Hautes Terres, Mme Eva Lund, a été prolongé d'un an."), ENVOY),
        (("Mme Eva Lund a été reconduite pour deux ans comme envoyée spéciale pour les Hautes Terres."), ENVOY),
        (
            (
                "La secrétaire générale a annoncé son intention de nommer Mme Eva "
                "Lund envoyée spéciale pour les Hautes Terres."
            ),
            ENVOY,
        ),
        (
            ("Le ministre a salué la nomination de Mme Eva Lund au poste d'envoyée spéciale pour les Hautes Terres."),
            ENVOY,
        ),
        (
            (
                "Le ministre a félicité Mme Eva Lund pour sa nomination en "
                "qualité d'envoyée spéciale pour les Hautes Terres."
            ),
            ENVOY,
        ),
        (
            (
                "Le ministre a félicité Mme Eva Lund à l'occasion de sa nomination "
                "comme envoyée spéciale pour les Hautes Terres."
            ),
            ENVOY,
        ),
        (
            (
                "M. Jon Berg a présenté Mme Eva Lund, qui lui succédera en avril au "
                "poste d'envoyée spéciale pour les Hautes Terres."
            ),
            ENVOY,
        ),
        (
            (
                "Mme Eva Lund, qui vient d'être nommée envoyée spéciale pour les "
                "Hautes Terres, a été reçue jeudi par M. Jon Berg."
            ),
            ENVOY,
        ),
        (
            (
                "Récemment nommée envoyée spéciale pour les Hautes Terres, Mme "
                "Eva Lund a été reçue jeudi par M. Jon Berg."
            ),
            ENVOY,
        ),
        (("M. Jon Berg a reçu Mme Eva Lund, récemment nommée envoyée spéciale pour les Hautes Terres."), ENVOY),
        (("M. Jon Berg a reçu Mme Eva Lund, nommée en février envoyée spéciale pour les Hautes Terres."), ENVOY),
        (("M. Jon Berg a reçu l'envoyée spéciale pour les Hautes Terres nouvellement nommée, Mme Eva Lund."), ENVOY),
        ("Mme Eva Lund devient la première envoyée spéciale pour les Hautes Terres.", ENVOY),
        ("Mme Eva Lund deviendra dès lundi envoyée spéciale pour les Hautes Terres.", ENVOY),
        (
            ("Le Conseil a approuvé la nomination de Mme Eva Lund au poste d'envoyée spéciale pour les Hautes Terres."),
            ENVOY,
        ),
        (
            (
                "Le Conseil a entériné la candidature de Mme Eva Lund au poste "
                "d'envoyée spéciale pour les Hautes Terres."
            ),
            ENVOY,
        ),
        ("Mme Eva Lund a été portée au poste d'envoyée spéciale pour les Hautes Terres.", ENVOY),
        (
            (
                "Les ministres ont porté leur choix sur Mme Eva Lund pour le "
                "poste d'envoyée spéciale pour les Hautes Terres."
            ),
            ENVOY,
        ),
        (
            (
                "Le choix du Conseil pour le poste d'envoyée spéciale pour les "
                "Hautes Terres s'est porté sur Mme Eva Lund."
            ),
            ENVOY,
        ),
        ("Mme Eva Lund sera, à compter du 1er avril, envoyée spéciale pour les Hautes Terres.", ENVOY),
        ("À compter du 1er avril, Mme Eva Lund sera envoyée spéciale pour les Hautes Terres.", ENVOY),
        ("À compter du 1er avril, l'envoyée spéciale pour les Hautes Terres sera Mme Eva Lund.", ENVOY),
        (
            (
                "La future envoyée spéciale pour les Hautes Terres, Mme Eva Lund, a assisté "
                "à la réunion ; elle prendra ses fonctions le 1er avril."
            ),
            ENVOY,
        ),
        (("Mme Eva Lund a succédé lundi à M. Odd Lie en tant qu'envoyée spéciale pour les Hautes Terres."), ENVOY),
        (("Mme Eva Lund remplace M. Odd Lie dans les fonctions d'envoyée spéciale pour les Hautes Terres."), ENVOY),
        (("M. Odd Lie a été remplacé par Mme Eva Lund au poste d'envoyée spéciale pour les Hautes Terres."), ENVOY),
        (
            ("M. Jon Berg, envoyé spécial pour les Hautes Terres, quitte ses fonctions ; M. Odd Lie lui succède."),
            [("envoyé spécial pour les Hautes Terres", "Odd Lie")],
        ),
        (
            (
                "M. Jon Berg, envoyé spécial pour les Hautes Terres, quittera ses "
                "fonctions en avril. Son successeur sera M. Odd Lie."
            ),
            [("envoyé spécial pour les Hautes Terres", "Odd Lie")],
        ),
        (
            ("M. Jon Berg, envoyé spécial pour les Hautes Terres, cédera sa place en avril à M. Odd Lie."),
            [("envoyé spécial pour les Hautes Terres", "Odd Lie")],
        ),
        (
            ("M. Jon Berg, envoyé spécial pour les Hautes Terres, passera le témoin le 1er avril à M. Odd Lie."),
            [("envoyé spécial pour les Hautes Terres", "Odd Lie")],
        ),
        (
            ("M. Odd Lie prendra la relève de M. Jon Berg au poste d'envoyé spécial pour les Hautes Terres."),
            [("envoyé spécial pour les Hautes Terres", "Odd Lie")],
        ),
        (
            ("M. Odd Lie prend la suite de M. Jon Berg, envoyé spécial pour les Hautes Terres depuis 2028."),
            [("envoyé spécial pour les Hautes Terres", "Odd Lie")],
        ),
    ],
)
def test_a_post_is_given(text, told):
    assert appointed(text) == told
