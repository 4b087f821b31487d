"""Days that a text gives by another sentence: the two ends of a gathering, the same day, the next one."""

import pytest

from tests.unit.capture.other_languages import read as read_in
from tests.unit.capture.texts import read


def days(draft) -> list[tuple[str, str]]:
    return [(one.kind.plain, str(one.date.plain) if one.date else "") for one in draft.events]


def in_language(text: str, language: str):
    return read(text) if language == "en" else read_in(text, language)


@pytest.mark.parametrize(
    ("language", "told", "ends"),
    [
        (
            "en",
            "Twenty officers on 12 March completed a course on demining. The course, which began on 3 March, was "
            "organised by the Ministry.",
            ("03-03", "03-12"),
        ),
        (
            "fr",
            "La conférence sur la sécurité s'est ouverte le 10 mars à Velmar. Ses travaux s'achèveront le 12 mars.",
            ("03-10", "03-12"),
        ),
        (
            "az",
            "Martın 10-da Velmarda beynəlxalq konfrans işə başlayıb. Tədbir martın 12-də başa çatacaq.",
            ("03-10", "03-12"),
        ),
    ],
)
def test_a_gathering_lasts_from_the_one_end_to_the_other_though_in_two_sentences(language, told, ends):
    ((_, found),) = days(in_language(told, language))
    assert found == f"2031-{ends[0]}/2031-{ends[1]}"


@pytest.mark.parametrize(
    "told",
    [
        "The seminar opened on 3 March. The conference ended on 12 March.",
        "The course began on 3 March. Its work was praised by all who came. It was cold. The hall was full. "
        "The exercise ended on 12 March.",
        "The course ended on 3 March. It began on 12 March.",
    ],
)
def test_two_gatherings_stay_two(told):
    assert not any("/" in found for _, found in days(read(told)))


def test_what_was_then_is_of_the_day_told_last_and_not_of_another_with_the_same_verb():
    told = (
        "On Wednesday General Lie was received at the Ministry of Defence. On Thursday he spoke to students of the "
        "National Academy. He was then received by President Eva Lund."
    )
    assert days(read(told))[-1] == ("meeting", "2031-03-13")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            "On 12 March the Minister spoke on the telephone with Odd Lie. They discussed the ceasefire of 3 March. "
            "The same day she received the Ambassador of Norland.",
        ),
        (
            "fr",
            "Le 12 mars, la ministre a rencontré M. Odd Lie. L'entretien a porté sur le cessez-le-feu du 3 mars. Le "
            "même jour, elle a reçu l'ambassadrice.",
        ),
        (
            "az",
            "Martın 12-də nazir Odd Li ilə görüşüb. Görüşdə 3 mart tarixli razılaşma müzakirə olunub. Həmin gün nazir "
            "səfiri qəbul edib.",
        ),
    ],
)
def test_the_day_by_which_a_paper_is_called_is_no_day_of_an_event(language, told):
    assert {found for _, found in days(in_language(told, language))} == {"2031-03-12"}


def test_since_when_somebody_is_there_is_not_the_day_of_what_follows():
    told = (
        "La ministre a coprésidé mercredi une réunion. Elle effectue depuis mardi une visite de travail de deux jours "
        "en Norlande.\n\nDans l'après-midi, un accord a été signé par les deux ministres."
    )
    assert days(read_in(told, "fr"))[-1] == ("ceremony", "2031-03-12")


@pytest.mark.parametrize(
    ("seen", "trips"),
    [
        ("Dağ Hazırlığı Mərkəzini ziyarət edib", 1),
        ("Qrenholm şəhərinə gedib", 1),
        ("Şəhidlər xiyabanını ziyarət edib", 0),
    ],
)
def test_what_is_seen_on_a_day_of_a_stay_is_a_visit_of_its_own_and_a_grave_is_none(seen, trips):
    told = (
        "Martın 10-da nazir Odd Li Norlanda rəsmi səfərə gəlib. Martın 12-də nümayəndə heyəti "
        f"{seen}. Nazirin səfəri martın 12-də başa çatıb."
    )
    found = [one for one in days(read_in(told, "az")) if one[0] == "visit"]
    assert found[0] == ("visit", "2031-03-10/2031-03-12")
    assert found[1:] == [("visit", "2031-03-12")] * trips
