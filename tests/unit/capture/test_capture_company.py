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
