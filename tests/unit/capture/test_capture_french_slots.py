"""Posts in French that stand in the place of a new one: the seat of, as, will have for; lists and formal notices."""

import pytest

from tests.unit.capture.other_languages import read


def appointed(text):
    found = read(text, "fr", teller="member:NO").appointments
    return sorted((one.post.plain, one.person.plain if one.person else None) for one in found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("L'Office du Delta aura pour directrice Mme Eva Lund.", [("directrice", "Eva Lund")]),
        (
            "La commission aura comme présidente Mme Eva Lund et comme vice-président M. Odd Lie.",
            [("présidente", "Eva Lund"), ("vice-président", "Odd Lie")],
        ),
        (
            "Siégeront en qualité de membres du jury Mme Eva Lund et M. Odd Lie.",
            [("membre du jury", "Eva Lund"), ("membre du jury", "Odd Lie")],
        ),
        (
            "Mme Eva Lund et M. Odd Lie y siégeront en tant que juges.",
            [("juge", "Eva Lund"), ("juge", "Odd Lie")],
        ),
        ("Mme Eva Lund occupera dès lundi le poste de trésorière du Fonds.", [("trésorière du Fonds", "Eva Lund")]),
        ("M. Odd Lie endossera le 1er mai le costume de porte-parole.", [("porte-parole", "Odd Lie")]),
        (
            "M. Odd Lie sera, pour deux ans, président du Comité des pêches.",
            [("président du Comité des pêches", "Odd Lie")],
        ),
        (
            "Le maire a fait savoir que Mme Eva Lund serait sa première adjointe.",
            [("première adjointe", "Eva Lund")],
        ),
        (
            "Entre au gouvernement, en qualité de secrétaire d'État au Tourisme, M. Odd Lie.",
            [("secrétaire d'État au Tourisme", "Odd Lie")],
        ),
        (
            "Mme Eva Lund, que le Conseil a désignée lundi comme médiatrice, prendra contact avec les parties.",
            [("médiatrice", "Eva Lund")],
        ),
        (
            "La candidature de M. Odd Lie au poste de greffier de la Cour a été retenue.",
            [("greffier de la Cour", "Odd Lie")],
        ),
        (
            "Le Conseil s'est tourné vers M. Odd Lie, qui sera jusqu'à l'été directeur par intérim.",
            [("directeur par intérim", "Odd Lie")],
        ),
        ("Le Pacte a trouvé son nouveau directeur en la personne de Per Aas.", [("directeur", "Per Aas")]),
    ],
)
def test_a_post_in_the_place_of_a_new_one_is_given_to_whoever_is_named_for_it(text, told):
    assert appointed(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le poste de consul général à Velmar reviendra à Eva Lund.", [("consul général à Velmar", "Eva Lund")]),
        ("Restait le fauteuil de trésorier. Il est allé à M. Odd Lie.", [("trésorier", "Odd Lie")]),
        ("La charge de rapporteur incombera à M. Odd Lie.", [("rapporteur", "Odd Lie")]),
        (
            "La Norlande se dote d'une ambassadrice pour le climat. Mme Eva Lund occupera ce poste nouveau dès mai.",
            [("ambassadrice pour le climat", "Eva Lund")],
        ),
        (
            "Ambassadeur de Norlande en Veldanie, M. Odd Lie exercera les mêmes fonctions auprès du Pacte.",
            [("Ambassadeur de Norlande auprès du Pacte", "Odd Lie")],
        ),
        (
            "Le Conseil s'entend sur le choix de deux vice-présidents. Il s'agit de M. Odd Lie et de Mme Eva Lund.",
            [("vice-président", "Eva Lund"), ("vice-président", "Odd Lie")],
        ),
        (
            (
                "Il est mis fin aux fonctions de préfet de Grenholm exercées par M. Odd Lie. Mme Eva Lund, inspectrice "
                "générale, lui succédera le 1er mai."
            ),
            [("préfet de Grenholm", "Eva Lund")],
        ),
    ],
)
def test_words_that_stand_for_a_post_give_the_one_named_before(text, told):
    assert appointed(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le comité des pêches a élu son bureau. Président : M. Odd Lie. Secrétaires : Mme Eva Lund et M. Per Aas.",
            [("Président", "Odd Lie"), ("Secrétaire", "Eva Lund"), ("Secrétaire", "Per Aas")],
        ),
        (
            (
                "Le Conseil a procédé aux affectations suivantes : Per Aas, ambassadeur en Veldanie (jusqu'ici consul "
                "général à Velmar) ; Eva Lund, cheffe du protocole."
            ),
            [("ambassadeur en Veldanie", "Per Aas"), ("cheffe du protocole", "Eva Lund")],
        ),
        (
            "Ont été élus : Mme Eva Lund, présidente ; MM. Odd Lie et Per Aas, membres suppléants.",
            [("membre suppléant", "Odd Lie"), ("membre suppléant", "Per Aas"), ("présidente", "Eva Lund")],
        ),
        (
            "NOMINATIONS\n\nGénéral Odd Lie : chef d'état-major interarmées (1er mai)\nMme Eva Lund : inspectrice",
            [("chef d'état-major interarmées", "Odd Lie"), ("inspectrice", "Eva Lund")],
        ),
    ],
)
def test_lists_under_a_heading_give_each_a_post(text, told):
    assert appointed(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "M. Odd Lie, directeur de l'Institut, a été promu officier de l'Ordre du Mérite.",
        "Le ministère dément que Mme Eva Lund aurait été nommée ambassadrice en Veldanie.",
        "La Norlande présente la candidature de M. Odd Lie au poste de directeur général du Fonds.",
        "M. Odd Lie, ministre des Finances, aura pour mission de préparer tout avec M. Per Aas, directeur du Trésor.",
        "M. Odd Lie, directeur de l'Institut, prendra la parole comme président de séance.",
        "Mme Eva Lund occupe depuis 2027 le poste de directrice du Fonds.",
        "Le ministre a reçu M. Odd Lie, qui a occupé le poste de consul général à Velmar.",
    ],
)
def test_honours_rumours_and_posts_long_held_are_no_appointments(text):
    assert appointed(text) == []


def test_an_adjective_of_a_people_is_no_part_of_the_post_of_an_attaché():
    text = "L'attaché de défense norlandais, le colonel Odd Lie, a rencontré mardi le maire de Velmar."
    (one, *_) = read(text, "fr", teller="partner:VE").people
    assert [post.plain for post in one.posts] == ["attaché de défense"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le gouvernement veldanien a donné son agrément à Mme Eva Lund comme ambassadrice de Norlande.",
            [("ambassadrice de Norlande", "Eva Lund")],
        ),
        (
            "Mme Eva Lund, préfète, cumulera ces fonctions avec celles de présidente du Fonds.",
            [("présidente du Fonds", "Eva Lund")],
        ),
        (
            "Le Conseil a porté son choix sur Mme Eva Lund pour diriger le Centre de déminage.",
            [("directrice du Centre de déminage", "Eva Lund")],
        ),
        ("C'est à M. Odd Lie que revient le poste de rapporteur général.", [("rapporteur général", "Odd Lie")]),
        (
            "Mme Eva Lund obtient le portefeuille de la Défense et M. Odd Lie celui des Finances.",
            [("ministre de la Défense", "Eva Lund"), ("ministre des Finances", "Odd Lie")],
        ),
        (
            "La commission s'est dotée d'un président, M. Odd Lie, et d'une rapporteure, Mme Eva Lund.",
            [("président", "Odd Lie"), ("rapporteure", "Eva Lund")],
        ),
        (
            "Le bureau se compose désormais de Mme Eva Lund, présidente, et de M. Odd Lie, trésorier.",
            [("présidente", "Eva Lund"), ("trésorier", "Odd Lie")],
        ),
        ("Mme Eva Lund, avocate, rejoint la Cour des eaux comme juge.", [("juge", "Eva Lund")]),
        ("Mme Eva Lund décroche la présidence de la Commission.", [("présidente de la Commission", "Eva Lund")]),
    ],
)
def test_nouns_and_verbs_of_office_give_posts_without_their_own_words(text, told):
    assert appointed(text) == told


def test_a_plural_post_behind_two_names_is_both_ones():
    text = "M. Odd Lie et Mme Eva Lund, coprésidents de la Commission mixte, ont ouvert mardi la séance à Velmar."
    found = {one.name.plain: [post.plain for post in one.posts] for one in read(text, "fr", teller="member:NO").people}
    assert found == {name: ["coprésident de la Commission mixte"] for name in ("Odd Lie", "Eva Lund")}
