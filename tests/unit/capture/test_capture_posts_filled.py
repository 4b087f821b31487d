"""The ordinary ways in which English texts fill a post, and those that look like one."""

import pytest

from tests.unit.capture.texts import read


def appointed(text: str) -> list[tuple[str, str]]:
    return [(one.post.plain, one.person.plain if one.person else "") for one in read(text).appointments]


DIRECTOR = "Director of the Training Centre"


@pytest.mark.parametrize(
    "text",
    [
        "Ms Eva Lund has also been appointed Director of the Training Centre.",
        "Ms Eva Lund took over yesterday as Director of the Training Centre from Mr Odd Lie.",
        "Ms Eva Lund takes over on 1 April as Director of the Training Centre.",
        "On Monday Ms Eva Lund began work as Director of the Training Centre.",
        "Ms Eva Lund took charge this week as Director of the Training Centre.",
        "Ms Eva Lund steps in as Director of the Training Centre.",
        "Ms Eva Lund has since been named Director of the Training Centre.",
        "Ms Eva Lund's appointment as Director of the Training Centre was confirmed on Monday.",
        "He congratulated Ms Eva Lund on her election as Director of the Training Centre.",
        "The post of Director of the Training Centre will be filled by Ms Eva Lund.",
        "The post of Director of the Training Centre passes to Ms Eva Lund.",
        "The next Director of the Training Centre will be Ms Eva Lund.",
        "The President picked Ms Eva Lund as Director of the Training Centre.",
        "Ms Eva Lund was sworn in on Monday as Director of the Training Centre.",
        "By decree of 3 March, Ms Eva Lund becomes Director of the Training Centre.",
        "The decree naming Ms Eva Lund Director of the Training Centre was published on Monday.",
        "Ms Eva Lund succeeds Mr Odd Lie as Director of the Training Centre.",
        "Ms Eva Lund assumed the post of Director of the Training Centre on Monday.",
        "Ms Eva Lund, newly appointed Director of the Training Centre, met Ana Rell on Monday.",
        "Ms Eva Lund, who was elected Director of the Training Centre last week, met Ana Rell on Monday.",
        "The Council's choice for Director of the Training Centre is Ms Eva Lund.",
        "Ms Eva Lund, until now a teacher, is the new Director of the Training Centre.",
        "With effect from 1 April, Ms Eva Lund will act as Director of the Training Centre.",
        "Under Decree No. 5 the duties of Director of the Training Centre are entrusted to Ms Eva Lund.",
        "Ms Eva Lund will be Director of the Training Centre as of 1 April.",
        "Decree No. 5: Ms Eva Lund, Director of the Training Centre.",
        "The incoming Director of the Training Centre, Ms Eva Lund, met Ana Rell on Monday.",
        "Ms Eva Lund was voted in as Director of the Training Centre.",
        "Ms Eva Lund was announced as Director of the Training Centre.",
    ],
)
def test_a_post_is_filled_in_many_ways(text):
    assert appointed(text) == [(DIRECTOR, "Eva Lund")]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("A new Head of the Liaison Office in Velmar has also been appointed.", "Head of the Liaison Office in Velmar"),
        (
            "It told the Commission that a coordinator for the tailored programme had been appointed.",
            "coordinator for the tailored programme",
        ),
        ("He signed a decree on the designation of a Director of the Cyber Centre.", "Director of the Cyber Centre"),
        (
            "Ms Eva Lund has been appointed Assistant Secretary General for Emerging Risks, with effect from 1 July.",
            "Assistant Secretary General for Emerging Risks",
        ),
        (
            "Ms Eva Lund has been elected chairwoman of the Veldanian–Norlandic friendship group.",
            "chairwoman of the Veldanian–Norlandic friendship group",
        ),
    ],
)
def test_the_post_that_is_filled_has_all_its_words(text, post):
    assert [one[0] for one in appointed(text)] == [post]


@pytest.mark.parametrize(
    "text",
    [
        "Ms Eva Lund was not appointed Director of the Training Centre.",
        "Ms Eva Lund might be appointed Director of the Training Centre.",
        "Ms Eva Lund served as Director of the Training Centre until 2029.",
        "Ms Eva Lund, Director of the Training Centre, took over the chair on Monday.",
        "Since her appointment as Director of the Training Centre in 2024 Ms Eva Lund has met Ana Rell twice.",
        "Ms Eva Lund, who worked as Director of the Training Centre, met Ana Rell on Monday.",
        "She will be received by the Director of the Training Centre, Ms Eva Lund, from 5 to 7 April.",
        "The Director of the Training Centre, Ms Eva Lund, signed a decree on Monday.",
        "The outgoing Director of the Training Centre, Ms Eva Lund, met Ana Rell on Monday.",
        "Ms Eva Lund spoke as Director of the Training Centre.",
        "Mr Odd Lie stepped down as Director of the Training Centre.",
        "The post of Director of the Training Centre remains vacant.",
        "The new year will be busy, said the Director of the Training Centre, Ms Eva Lund.",
        "The next meeting will be chaired by the Director of the Training Centre, Ms Eva Lund.",
        "Ms Eva Lund was appointed Director of the Training Centre in 2019.",
    ],
)
def test_words_that_fill_no_post_now(text):
    assert appointed(text) == []


def test_a_post_by_a_beginning_alone_is_no_more_than_likely():
    draft = read("Decree No. 5: Ms Eva Lund, Director of the Training Centre.")
    assert [one.post.sureness for one in draft.appointments] == ["likely"]
