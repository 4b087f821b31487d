"""French topics in other words, and words that tell of a career, a brass band or a road to a village."""

import pytest

from tests.unit.capture.other_languages import read

MET = "La ministre de la Défense de Veldanie, Mme Ana Rell, a reçu mardi M. Odd Lie. "


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("Ils ont parlé de l'aptitude des deux armées à opérer ensemble.", "interoperability"),
        ("Ils ont parlé de la formation des professeurs de langue.", "language_training"),
        ("Ils ont évoqué le tunnel du nord.", "transit"),
        ("Le séminaire sur les femmes, la paix et la sécurité a été évoqué.", "women_peace_security"),
        ("Ils ont évoqué un exercice de secours en montagne.", "resilience"),
        ("Ils ont évoqué le financement des partis.", "democratic_reforms"),
    ],
)
def test_a_topic_is_read_in_other_words(said, key):
    assert key in {topic.value for topic in read(MET + said, "fr").topics}


@pytest.mark.parametrize(
    "said",
    [
        "La fanfare des pompiers a joué.",
        "La route de montagne reste fermée.",
        "Officier de marine, elle a commandé la frégate puis dirigé l'école navale.",
    ],
)
def test_what_is_only_told_beside_is_no_topic(said):
    assert [topic.value for topic in read(MET + said, "fr").topics] == []
