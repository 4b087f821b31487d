"""Topics by ordinary French wordings: counted where they are talked of or named twice, not where named in passing."""

import pytest

from tests.unit.capture.other_languages import read

MET = "La ministre de la Défense de Veldanie, Mme Ana Rell, a reçu mardi M. Odd Lie. "


def topics(said):
    return {topic.value for topic in read(MET + said, "fr").topics}


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("la vidéo truquée et les faux sites", "information_threats"),
        ("le travail avec les mêmes normes", "interoperability"),
        ("la réforme des services de police", "security_defence_reform"),
        ("la pénurie d'eau dans le sud", "environment_climate"),
        ("l'accès des femmes aux écoles d'officiers", "women_peace_security"),
        ("les débris en orbite", "space"),
        ("le trafic à la frontière et la contrebande", "border_crime"),
        ("la distribution de vivres aux familles réfugiées", "humanitarian"),
        ("les lignes ferroviaires", "transit"),
        ("le financement du terrorisme", "counter_terrorism"),
    ],
)
def test_a_wording_that_is_talked_of_is_a_topic(words, key):
    assert key in topics(f"Ils ont évoqué {words}.")


def test_a_wording_said_once_in_passing_is_no_topic():
    assert topics("Elle l'a attendu devant un entrepôt.") == set()
    assert topics("L'entrepôt est neuf. Le carburant y est compté.") == {"logistics"}
    assert "resilience" not in topics("Ils ont évoqué les rumeurs répandues pendant les inondations.")


def test_what_was_not_spoken_of_is_no_topic():
    assert topics("La question des réseaux électriques n'a pas été abordée.") == set()
    assert topics("Ils ont parlé non pas de pétrole, mais de satellites.") == {"space"}
