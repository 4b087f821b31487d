"""Posts that a pronoun, a plural or a list gives, and a post that only stands in the phrase in front."""

import pytest

from comity_capture import Draft
from tests.unit.capture import other_languages
from tests.unit.capture.texts import read


def posts(draft: Draft) -> dict[str, list[str]]:
    return {one.name.plain: [post.plain for post in one.posts] for one in draft.people}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The delegation included Ms Ada Holm, head of the Eastern Division, on 11 March. The Council has appointed "
            "her Ambassador of Norland to Veldania.",
            {"Ada Holm": ["Ambassador of Norland to Veldania"]},
        ),
        (
            "On 11 March Odd Lie met Ms Ada Holm. The President, Ms Eva Vess, named him Special Envoy for the Straits.",
            {"Odd Lie": ["Special Envoy for the Straits"], "Ada Holm": [], "Eva Vess": ["President"]},
        ),
        (
            "On 11 March the Secretary General appointed Commodore Ada Holm, of Norland, Director of Operations, and "
            "Mr Per Vess, of Veldania, Head of the Liaison Office in Velmar.",
            {"Ada Holm": ["Director of Operations"], "Per Vess": ["Head of the Liaison Office in Velmar"]},
        ),
        ("After talks with the Minister of Defence, Ms Ada Holm announced aid on 11 March.", {"Ada Holm": []}),
    ],
)
def test_who_gets_a_post(text, wanted):
    assert posts(read(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "La délégation comprenait Mme Ada Holm, cheffe de la Division Orient. Le Conseil l'a nommée ambassadrice "
            "de Norlande en Veldanie avec effet au 1er septembre.",
            {"Ada Holm": ["ambassadrice de Norlande en Veldanie"]},
        ),
        (
            "Ont été désignés coprésidents de la Commission le colonel-major Per Holm, pour la partie norlandaise, et "
            "Mme Ada Vess, pour la partie veldanienne.",
            {"Per Holm": ["coprésident de la Commission"], "Ada Vess": ["coprésident de la Commission"]},
        ),
        (
            "Mme Ada Vess est nommée Représentante du Pacte en Veldanie.",
            {"Ada Vess": ["Représentante du Pacte en Veldanie"]},
        ),
        (
            "La Présidente a nommé le général Cheikh Omar Sangaré-Bah ambassadeur de Veldanie en Norlande.",
            {"Cheikh Omar Sangaré-Bah": ["ambassadeur de Veldanie en Norlande"]},
        ),
        (
            "Le Président a reçu mardi les lettres de Mme Ada Holm, ambassadrice de Norlande en Veldanie. Mme Holm, "
            "nommée le 12 février dernier, a remis au Chef de l'État le document qui l'accrédite.",
            {"Ada Holm": ["ambassadrice de Norlande en Veldanie"]},
        ),
        (
            "Le 11 mars, la ministre a vu M. Per Holm, secrétaire du Comité. M. Holm a été élu, le 3 mars, rapporteur "
            "de l'Assemblée.",
            {"Per Holm": ["rapporteur de l'Assemblée"]},
        ),
        (
            "Le Président a nommé par décret le général Odd Holm chef d'état-major et Mme Ada Vess ambassadrice de "
            "Veldanie en Norlande.",
            {"Odd Holm": ["chef d'état-major"], "Ada Vess": ["ambassadrice de Veldanie en Norlande"]},
        ),
        (
            "Le 11 mars, la ministre a vu le préfet maritime, le vice-amiral Per Merle, et le questeur, M. Odd Holm.",
            {"Per Merle": ["préfet maritime"], "Odd Holm": ["questeur"]},
        ),
        (
            "Le 11 mars, à Velmar, une rencontre a eu lieu. À l'issue de son entretien avec le chef de l'État, "
            "M. Per Holm a remercié ses hôtes.",
            {"Per Holm": []},
        ),
    ],
)
def test_who_gets_a_post_in_french(text, wanted):
    assert posts(other_languages.read(text, "fr")) == wanted
