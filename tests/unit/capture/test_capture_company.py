"""Who came along with somebody, the audience without names, and one day said in two ways."""

import pytest

from tests.unit.capture.texts import days, read

STAY = (
    "The Foreign Minister of Norland, Ms Eva Lund, concluded a two-day visit to Veldania on 13 March 2031. "
    "On 12 March Ms Lund met the Speaker of Veldania, Mr Tor Vess.\n\n"
)


def there(text):
    draft = read(text)
    names = {one.key: one.name.plain for one in draft.people}
    return {one.kind.plain: [names[key] for key in one.people] for one in draft.events}


def test_who_is_said_to_accompany_somebody_was_on_the_visit():
    told = there(f"{STAY}Ms Lund was accompanied by the Director for Partners, Mr Odd Lie.")
    assert told == {"visit": ["Eva Lund", "Odd Lie"], "meeting": ["Eva Lund", "Tor Vess"]}


def test_all_of_a_list_came_along():
    told = there(
        f"{STAY}Ms Lund was accompanied by the Director for Partners, Mr Odd Lie, and by the Head of Staff, Ana Rell."
    )
    assert told["visit"] == ["Eva Lund", "Odd Lie", "Ana Rell"]


def test_whoever_is_named_in_another_clause_did_not_come_along():
    told = there(
        f"{STAY}Ms Lund was accompanied by the Director for Partners, Mr Odd Lie, who succeeded the Head of Staff, "
        "Ana Rell."
    )
    assert "Ana Rell" not in told["visit"]


@pytest.mark.parametrize(
    ("sentence", "group"),
    [
        ("Ms Lund taught students of the Military Academy and met Mr Vess.", "students of the Military Academy"),
        ("Ms Lund addressed the cadets of the Naval School.", "cadets of the Naval School"),
        ("Ms Lund met Norlandic and Veldanian officers in Velmar.", "Veldanian officers"),
    ],
)  # fmt: skip
def test_a_group_is_named_without_what_was_done_with_it(sentence, group):
    draft = read(f"{STAY}On 13 March {sentence}")
    assert [one.words.plain for one in draft.groups] == [group]


def test_a_day_said_again_in_brackets_is_no_second_visit():
    text = (
        "The Foreign Minister of Norland, Ms Eva Lund, concluded a three-day visit to Veldania on Wednesday "
        "(12 March 2031)."
    )
    assert days(read(text)) == [("visit", "2031-03-10/2031-03-12")]


LIST = (
    "The Union and Veldania held staff talks in Velmar on 7 and 8 March 2031.\n\nTaking part were:\n"
    "- Ms Eva Lund, Director for Partners, the Union\n"
    "- Mr Tor Vess, Director of the Plans Division, Ministry of Defence of Veldania\n\n"
    "The Union said that Ms Ana Rell was appointed Head of Staff."
)


def test_a_list_of_those_present_takes_part_in_what_was_told_before_it():
    draft = read(LIST)
    names = {one.key: one.name.plain for one in draft.people}
    assert [names[key] for key in draft.events[0].people] == ["Eva Lund", "Tor Vess"]


def test_a_line_of_a_list_is_of_the_state_whose_house_ends_it():
    sides = {one.name.plain: one.side.plain for one in read(LIST).people if one.side}
    assert (sides["Eva Lund"], sides["Tor Vess"]) == ("organisation", "partner:VE")


def test_who_came_before_somebody_in_a_post_does_not_come_along():
    text = (
        "Mme Eva Lund, ministre de la Défense de Norlande, a effectué une visite en Veldanie les 10 et 11 mars 2031. "
        "Elle succède à M. Odd Lie."
    )
    assert all(len(one.people) < 2 for one in read(text).events)
