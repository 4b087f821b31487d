"""Topics told by what is done or promised: a company goes to a mission, cadets are admitted, an adviser is lent."""

import pytest

from comity_capture.packs import PACKS
from comity_capture.topics import Phrasebook
from tests.unit.capture.other_languages import read as read_in
from tests.unit.capture.texts import read

MET = {
    "en": "On 3 March 2031 Ana Rell met the Minister of Defence of Norland, Tor Vess. ",
    "fr": "La ministre de la Défense de Veldanie, Mme Ana Rell, a reçu mardi M. Odd Lie. ",
    "az": "Martın 3-də müdafiə naziri Vəli Murad səfir Odd Lie ilə görüşüb. ",
}


def topics(text: str, language: str) -> set[str]:
    whole = MET[language] + text
    draft = read(whole) if language == "en" else read_in(whole, language)
    return {topic.plain for topic in draft.topics}


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        (
            "en",
            "Norland intends to second two officers to the Compact's mission in Ostland.",
            "operations_contribution",
        ),
        ("en", "Norland will keep a frigate in the northern waters until October.", "operations_contribution"),
        ("en", "Norland is ready to admit ten cadets to its flight school.", "defence_education"),
        ("en", "Officer training came under discussion.", "defence_education"),
        ("en", "They discussed the situation on the line of contact.", "armed_conflict"),
        ("en", "They discussed high-voltage lines and the safety of grids.", "energy_security"),
        ("en", "They spoke about exchanges between the parliamentary committees.", "parliamentary"),
        ("en", "They discussed the border treaty.", "normalisation"),
        ("en", "They discussed the effects of coastal erosion.", "environment_climate"),
        ("en", "Norland will send an adviser, and advisers on building integrity will follow.", "integrity"),
        ("en", "He briefed the Head of Office on the forthcoming local elections.", "democratic_reforms"),
        ("fr", "La Veldanie accueillera six officiers à son École interarmées.", "defence_education"),
        ("fr", "Ils ont évoqué la surveillance du détroit de Kell.", "maritime_security"),
        ("fr", "Ils ont évoqué la situation dans la baie de Sorrel.", "sea_region"),
        ("fr", "Ils ont parlé de la desserte maritime des îles.", "transit"),
        ("fr", "La Veldanie va sécuriser la frontière orientale.", "border_crime"),
        ("fr", "La Veldanie maintiendra ses conseillers en déminage.", "demining"),
        ("az", "Nazir missiyada birgə xidmət məsələlərinə toxunub.", "operations_contribution"),
        ("az", "Veldaniya Etimad Fonduna ödəniş edəcək.", "trust_funds"),
        ("az", "İki ölkə arasında hərbi əməkdaşlığın vəziyyəti müzakirə olunub.", "practical_cooperation"),
        ("az", "Təhsil və elm sahəsində əlaqələr müzakirə olunub.", "education_links"),
    ],
)
def test_a_topic_is_told_by_what_is_done(language, text, key):
    assert key in topics(text, language)


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "She spoke at the Faculty of Political Science.", "science"),
        ("en", "They spoke about trafficking at sea.", "human_security"),
        ("en", "He laid a wreath at the memorial to fallen peacekeepers.", "operations_contribution"),
        ("en", "He gave a lecture on energy transition.", "transit"),
        ("en", "They discussed the safety of navigation in the straits.", "sea_region"),
        ("fr", "Ils ont évoqué la coopération dans le domaine de l'eau.", "practical_cooperation"),
        ("fr", "Ils ont évoqué les relations bilatérales.", "political_dialogue"),
        ("fr", "Il a parlé devant les élèves de l'Académie militaire.", "defence_education"),
        ("fr", "Ils ont évoqué les communes du littoral.", "maritime_security"),
        ("az", "Nazir laboratoriya açacaq.", "science"),
        ("az", "Hesabatda kəndlərin su təchizatı göstərilib.", "logistics"),
    ],
)
def test_a_word_that_only_names_something_is_no_topic(language, text, key):
    assert key not in topics(text, language)


def test_a_phrase_may_leave_the_choice_between_words():
    book = Phrasebook(PACKS["en"], [("frigate/corvette .. mission/patrol*", "sea", False)])
    assert set(book.by_first) == {"frigat", "corvett"}
    assert book.by_first["frigat"][0].stems[2] == ("mission", "patrol*")
