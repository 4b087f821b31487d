"""Weekdays: of a week named above them, of talks that were, and of what the present tense announces."""

from datetime import date

import pytest

from comity_capture import Draft
from tests.unit.capture import other_languages
from tests.unit.capture.texts import read

MONDAY = date(2031, 3, 10)


def days(draft: Draft) -> list[str]:
    return sorted(f"{one.kind.plain} {one.date.plain.replace('2031-', '')}" for one in draft.events if one.date)


def french(text: str) -> Draft:
    return other_languages.read(text, "fr")


WEEK = """Week ahead: March 10-16

Every Monday the editors look at what the coming days hold.

10 March 2031

Monday and Tuesday: Foreign Minister Odd Lie visits Veldania. On Tuesday he will sign an agreement on exchanges.

Wednesday to Friday: Eva Lund travels to Norland. Prime Minister Ana Rell will receive her on Thursday.

Friday: The Council of the Compact meets in Velmar.
"""


def test_weekdays_lie_in_the_week_that_the_title_names():
    assert days(read(WEEK, published=MONDAY)) == [
        "ceremony 03-11",
        "meeting 03-13",
        "meeting 03-14",
        "visit 03-10/03-11",
        "visit 03-12/03-14",
    ]


def test_a_week_that_was_is_read_the_same_way():
    text = "The week of 3 to 9 March 2031\n\nOn Monday Eva Lund met Ana Rell. She held talks with Odd Lie on Friday.\n"
    assert days(read(text, published=date(2031, 3, 21))) == ["meeting 03-03", "meeting 03-07"]


def test_a_weekday_under_a_heading_of_several_days_is_one_of_these():
    text = (
        "Agenda de la ministre\n\nLundi 17 mars\nLa ministre reçoit Odd Li.\n\n"
        "Mardi 18 et mercredi 19 mars\nLa ministre se rend en Norlande. Elle est reçue mardi par le président.\n"
    )
    assert "meeting 03-18" in days(french(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ana Rell and Odd Lie agreed to send instructors in April 2032 during their talks on Monday.", "03-10"),
        ("The two ministers agreed at their meeting on Tuesday that the talks will resume in June.", "03-11"),
        ("The Military Committee convenes on Wednesday in Velmar.", "03-19"),
        ("Ana Rell visits Norland on Monday.", "03-17"),
        ("Ana Rell, who has been here since Monday, met Odd Lie on Tuesday.", "03-11"),
        ("The visits ended on Monday; Ana Rell met Odd Lie on Tuesday.", "03-11"),
    ],
)
def test_the_tense_beside_a_weekday_decides_which_one_it_is(text, wanted):
    assert wanted in [one.date.plain[5:] for one in read(text, published=date(2031, 3, 14)).events if one.date]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("La ministre reçoit mardi son homologue norlandais, Odd Li.", ["meeting 03-18"]),
        ("Mercredi, elle s'entretient avec Odd Li.", ["meeting 03-19"]),
        (
            "La Norlande s'est engagée à livrer six robots à l'issue d'une rencontre mercredi à Velmar.",
            ["meeting 03-12"],
        ),
        ("Ana Rell, présidente de la Commission, a reçu lundi Odd Li.", ["meeting 03-10"]),
        ("Le Conseil de partenariat se tiendra à Velmar le 18 juillet.", ["conference 07-18"]),
        ("Jeudi, Ana Rell est allée fleurir le Mémorial des marins disparus.", ["ceremony 03-13"]),
        (
            "Lundi, Ana Rell a rencontré Odd Li. Elle a assisté à une remise de diplômes aux côtés de Bo Ek, nommé "
            "directeur de l'École navale régionale de la baie de Velmar à compter du 1er septembre.",
            ["ceremony 03-10", "meeting 03-10"],
        ),
    ],
)
def test_french_days_to_come_and_behind(text, wanted):
    assert days(french(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("From 10 to 13 March 2031 the Assembly of Norland hosted a delegation of Veldania.", ["visit 03-10/03-13"]),
        ("The Joint Commission met in Velmar on 11 and 12 March.", ["conference 03-11/03-12"]),
        ("Eva Lund received Odd Lie on 11 March.", ["meeting 03-11"]),
    ],
)
def test_guests_over_days_are_on_a_visit_and_a_body_over_days_sits(text, wanted):
    assert days(read(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "A course for teachers opened in Velmar on Monday. Thirty of them take part in the course, which runs "
            "until 21 March.",
            "group_event 03-10/03-21",
        ),
        (
            "The exercise Calm Anchor between the naval forces, which began on 3 March, concluded off the coast of "
            "Velmar on Tuesday.",
            "group_event 03-03/03-11",
        ),
        (
            "On Tuesday 11 March the Secretary General will open the new simulator hall of the Centre, together with "
            "Captain Ada Holm, who was appointed its Director last month.",
            "ceremony 03-11",
        ),
    ],
)
def test_gatherings_up_to_their_end_and_houses_to_be_opened(text, wanted):
    assert wanted in days(read(text, published=date(2031, 3, 12)))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Le président a reçu, mercredi, la ministre de Norlande, Mme Ada Holm, arrivée la veille à Velmar pour une "
            "visite de travail de trois jours.",
            "visit 03-11/03-13",
        ),
        (
            "L'amiral Odd Li est désigné commandant de la mission à compter du 3 juin. La cérémonie de passation de "
            "commandement se tiendra ce jour-là à Velmar.",
            "ceremony 06-03",
        ),
        ("M. Odd Li doit assister mercredi à un exercice, puis rencontrer le président, Per Holm.", "meeting 03-19"),
        ("Mme Ada Holm a effectué du 8 au 10 mars une mission dans la région de Diaré.", "visit 03-08/03-10"),
    ],
)
def test_french_days_counted_from_others(text, wanted):
    assert wanted in days(french(text))


def test_a_group_is_of_the_event_beside_it():
    draft = read(
        "On Tuesday Ana Rell met Odd Lie, and on Wednesday she gave a lecture to students of Velmar University."
    )
    assert [(one.kind.plain, len(one.groups)) for one in draft.events] == [("meeting", 0), ("lecture", 1)]
