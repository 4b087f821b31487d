"""Sides in French by who receives whom, by the day of a stay, and by the section of the organisation."""

import pytest

from tests.unit.capture.other_languages import read


def sides(text, teller="medium"):
    return {one.name.plain: one.side.plain if one.side else "" for one in read(text, "fr", teller=teller).people}


@pytest.mark.parametrize(
    ("text", "teller", "name", "side"),
    [
        (
            "Une délégation du Parlement de Veldanie a séjourné à Grenholm mardi. Reçus par Odd Lie, président de "
            "l'Assemblée, les députés ont parlé des femmes norlandaises.",
            "medium",
            "Odd Lie",
            "member:NO",
        ),
        (
            "La ministre de la Défense, Eva Lund, s'est rendue mardi au siège du Pacte. La délégation a été reçue "
            "par le "
            "vice-amiral Per Vess, commandant du Commandement maritime.",
            "partner:VE",
            "Per Vess",
            "organisation",
        ),
        (
            "Ont pris part aux travaux mardi Eva Lund, vice-ministre des Transports, pour la Veldanie, et Per Vess, "
            "président de la Compagnie des ports, pour la Norlande.",
            "medium",
            "Per Vess",
            "member:NO",
        ),
        (
            "M. Odd Lie, Secrétaire général du Pacte, a séjourné en Norlande les 4 et 5 mars, puis en Veldanie les 6 "
            "et 7 "
            "mars. À Velmar, le 6, il a rencontré le secrétaire du Conseil de sécurité, Per Vess.",
            "organisation",
            "Per Vess",
            "partner:VE",
        ),
        (
            "La ministre de la Défense de Veldanie, Eva Lund, a été reçue mardi. Le chef de la section Énergie, Per "
            "Vess, "
            "a répondu aux questions des députés. Ils ont rencontré Per Vess.",
            "organisation",
            "Per Vess",
            "organisation",
        ),
        (
            "Le Premier ministre de Veldanie, Luka Orb, a reçu mardi avec le ministre Per Vess l'ambassadeur de "
            "Norlande, "
            "Odd Lie.",
            "medium",
            "Per Vess",
            "partner:VE",
        ),
    ],
)
def test_a_side_follows_from_who_receives_whom(text, teller, name, side):
    assert sides(text, teller)[name] == side


def test_a_guess_by_who_receives_is_never_sure():
    text = (
        "Une délégation du Parlement de Veldanie a séjourné à Grenholm mardi. Reçus par Odd Lie, président de "
        "l'Assemblée, les députés ont parlé des femmes norlandaises."
    )
    assert {one.side.sureness for one in read(text, "fr", teller="medium").people if one.side} == {"ask"}


def test_a_counterpart_is_that_of_whoever_the_sentence_begins_with():
    text = (
        "Le ministre de la Défense de Norlande, Emil Kastor, s'est rendu mardi en Veldanie, accompagné de "
        "l'ambassadrice de "
        "Norlande, Birgit Holm. Il a rencontré son homologue Kamal Errad et la conseillère de ce dernier, Sona Aliz."
    )
    found = {one.name.plain: [post.plain for post in one.posts] for one in read(text, "fr", teller="member:NO").people}
    assert found["Kamal Errad"] == ["ministre de la Défense"]
    assert found["Sona Aliz"] == ["conseillère"]
    assert sides(text, "member:NO")["Sona Aliz"] == "partner:VE"


def test_letters_of_credence_are_a_ceremony_and_fill_no_post():
    text = (
        "Le président de Veldanie a reçu lundi les lettres de créance de Kristin Aune, ambassadrice de Norlande, et "
        "de Rolf "
        "Amsel, chef de la mission du Pacte."
    )
    draft = read(text, "fr")
    assert draft.appointments == ()
    held = {one.name.plain: [post.plain for post in one.posts] for one in draft.people}
    assert held["Kristin Aune"] == ["ambassadrice de Norlande"]


def test_whoever_succeeds_has_the_post_of_the_one_who_leaves():
    text = "L'envoyé spécial du Pacte, Joren Pael, passe la main : la juriste Béatrice Noll lui succédera le 1er avril."
    assert [one.person.plain for one in read(text, "fr").appointments] == ["Béatrice Noll"]
