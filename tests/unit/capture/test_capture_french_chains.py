"""Whose promise it is where the subject stands elsewhere, and promises told by nouns, in French."""

import pytest

from tests.unit.capture.other_languages import read
from tests.unit.capture.texts import promises

MET = "La ministre de la Défense de Veldanie, Mme Ana Rell, a reçu mardi M. Odd Lie, Secrétaire général du Pacte"


@pytest.mark.parametrize(
    ("said", "side"),
    [
        (". Le pays, qui participe aux opérations conduites par le Pacte, enverra deux officiers.", "partner:VE"),
        (", qui s'est dit prêt à financer deux ateliers.", "organisation"),
        (". L'académie militaire, où le Pacte aide à écrire les cours, veut ouvrir une chaire.", "partner:VE"),
        (". Elle l'a assuré que son ministère présenterait un plan avant l'été.", "partner:VE"),
        (". Mme Rell a confirmé l'engagement du Pacte de financer le centre.", "organisation"),
        (". Mme Rell a obtenu de M. Lie la promesse d'un appui pour le centre.", "organisation"),
        (". Elle a pris acte de ce que le Pacte s'engage à fournir dix véhicules.", "organisation"),
        (". Elle s'est félicitée de l'aide du Pacte et a promis de former vingt démineurs.", "partner:VE"),
        (". Le Pacte compte, dès l'automne, ouvrir un bureau.", "organisation"),
        (". M. Lie a garanti que les frais seraient couverts.", "organisation"),
        (". Celui-ci a annoncé que son équipe reviendrait avant l'été.", "organisation"),
        (". Son hôte a promis de former vingt démineurs.", "organisation"),
    ],
)
def test_a_promise_finds_its_subject(said, side):
    assert [promise[0] for promise in promises(read(MET + said, "fr"))] == [side]


def test_a_list_has_the_subject_that_stands_over_it():
    text = (
        "La ministre de la Défense de Veldanie, Mme Ana Rell, et le ministre de la Défense de Norlande, M. Odd Lie, se "
        "sont réunis mardi. Les deux Parties :\n\n– se félicitent de l'essor du fret et achèveront les travaux du port "
        "en mai ;\n\n– entendent échanger leurs listes de suspects."
    )
    assert [promise[0] for promise in promises(read(text, "fr"))] == ["both", "both"]


@pytest.mark.parametrize(
    "said",
    [
        ". La parole à l'ouverture est revenue à Mme Rell.",
        ". Les véhicules qui arriveront seront gris.",
        ". Elle n'a pas donné sa parole.",
        ". Il prendra son commandement en mai.",
        ". Les échanges gagneraient à être plus réguliers.",
    ],
)
def test_what_only_sounds_like_a_promise_is_none(said):
    assert promises(read(MET + said, "fr")) == []


@pytest.mark.parametrize(
    ("said", "side"),
    [
        (" Mme Lund s'est dite déterminée à soutenir la formation des démineurs.", "member:NO"),
        (" La Norlande fournira, à partir de l'automne, quatre ambulances.", "member:NO"),
        (" Le soutien norlandais se poursuivra en 2032, a-t-elle assuré.", "member:NO"),
        (" Elle a mis sur la table une offre : la Norlande financerait le pont.", "member:NO"),
        (" « Nous enverrons dix médecins », a déclaré Mme Lund.", "member:NO"),
        (" Il a fait part de la disponibilité de la Veldanie pour accueillir la conférence.", "partner:VE"),
        (" La ministre norlandaise a pris l'engagement que ses experts reviendraient.", "member:NO"),
        (" De part et d'autre, on s'est engagé à se revoir avant l'été.", "both"),
    ],
)
def test_an_ordinary_promise_is_read(said, side):
    met = "Le ministre de la Défense, Per Vess, a reçu mardi la ministre norlandaise, Eva Lund."
    assert [promise[0] for promise in promises(read(met + said, "fr", teller="partner:VE"))] == [side]
