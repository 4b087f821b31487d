"""Days that English texts count from another day, agendas by the hour, and what is one more meeting."""

from datetime import date

import pytest

from tests.unit.capture.texts import days, read

COUNTED = (
    (
        "Minister Eva Lund of Norland was received by President Per Dahl on Thursday, a day after she had met the "
        "Foreign Minister, Mr Tor Vik.",
        {"2031-03-13", "2031-03-12"},
    ),
    (
        "Two days after his meeting with the Prime Minister of Norland, Ms Kari Moe, President Per Dahl of Veldania "
        "received the Secretary General, Mr Odd Lie, on Thursday.",
        {"2031-03-13", "2031-03-11"},
    ),
    (
        "The committee of the Norlandic Parliament, chaired by Mr Ole Stein, heard Minister Ana Rell of Veldania on "
        "Tuesday; the following day she was received by Defence Minister Nils Rud.",
        {"2031-03-11", "2031-03-12"},
    ),
    (
        "Ms Joan Pike, who presented her letters of credence to President Per Dahl the day before, paid an "
        "introductory call on Minister of Defence Ana Rell on Thursday.",
        {"2031-03-13", "2031-03-12"},
    ),
    (
        "The three-day visit of the Speaker of the Norlandic Parliament, Mr Lars Bo, to Veldania began on 10 March. On "
        "the day of his arrival he was received by President Per Dahl.",
        {"2031-03-10/2031-03-12", "2031-03-10"},
    ),
    (
        "Mr Odd Lie arrived in Velmar on Monday at the start of a three-day visit. That evening he had a working "
        "dinner with the Foreign Minister, Mr Tor Vik.",
        {"2031-03-10/2031-03-12", "2031-03-10"},
    ),
    (
        "A conference on regional security was held in Velmar on 11 and 12 March. On the sidelines of its opening day, "
        "the Secretary General, Mr Odd Lie, met the Veldanian Foreign Minister, Mr Tor Vik.",
        {"2031-03-11/2031-03-12", "2031-03-11"},
    ),
    (
        "A decree was issued on Sunday appointing Mr Ole Stein as Chairman of the Civil Defence Authority. He was "
        "sworn in before President Per Dahl of Veldania the following day.",
        {"2031-03-10"},
    ),
    (
        "President Per Dahl of Veldania received Mr Odd Lie on Thursday. Two days earlier he had met the Prime "
        "Minister of Norland, Ms Kari Moe.",
        {"2031-03-13", "2031-03-11"},
    ),
)


@pytest.mark.parametrize(("text", "found"), COUNTED)
def test_a_day_is_counted_from_another(text, found):
    assert found <= {day for _, day in days(read(text))}


LASTING = (
    ("Mr Nils Rud of Norland left for home on Thursday after a three-day visit to Veldania.", "2031-03-11/2031-03-13"),
    ("The annual seminar opened in Velmar on Wednesday and will last three days.", "2031-03-12/2031-03-14"),
    ("Ministers of the Compact gathered in Velmar on Thursday for a two-day meeting.", "2031-03-13/2031-03-14"),
    (
        "The Speaker of the Norlandic Parliament, Nia Gelo, arrived in Velmar yesterday and will stay until Saturday.",
        "2031-03-13/2031-03-15",
    ),
    (
        "The three-day workshop came to a close on Thursday, 13 March, in Velmar with the handing over of certificates "
        "by Colonel Tor Aas.",
        "2031-03-11/2031-03-13",
    ),
    (
        "On 12 March the Deputy Minister, Mr Carl Boe of Norland, travelled to Velmar, where he met Minister Ana Rell "
        "the same day. He returned to Grenholm the following day after talks with the Speaker, Ms Una Voss.",
        "2031-03-12/2031-03-13",
    ),
)


@pytest.mark.parametrize(("text", "stretch"), LASTING)
def test_what_lasts_some_days_has_all_of_them(text, stretch):
    assert stretch in {day for _, day in days(read(text))}


AGENDA = """The Minister's week: 17 to 20 March 2031

Monday 17 March
10.00 Farewell call by the Ambassador of Norland, Mr Rui Casal
15.30 Telephone conversation with the Minister of Foreign Affairs of Norland, Ms Eva Lund

Tuesday 18 March
Working visit to Norland
11.00 Talks with the Minister of Defence, Mr Nils Rud
18.00 Lecture at the University of Grenholm

Thursday 20 March
09.30 Conference on the protection of cables, Velmar
13.00 Working lunch with the Secretary General, Mr Odd Lie
"""


def test_an_agenda_by_the_hour_is_read_line_by_line():
    assert days(read(AGENDA)) == [
        ("meeting", "2031-03-17"),
        ("call", "2031-03-17"),
        ("visit", "2031-03-18"),
        ("meeting", "2031-03-18"),
        ("lecture", "2031-03-18"),
        ("conference", "2031-03-20"),
        ("meeting", "2031-03-20"),
    ]


def test_a_dinner_in_the_evening_is_one_more_meeting():
    text = (
        "On Wednesday the Foreign Minister of Norland, Eva Lund, met the Prime Minister of Veldania, Mr Jan Stoll. In "
        "the evening he hosted a dinner in her honour."
    )
    assert days(read(text)) == [("meeting", "2031-03-12"), ("meeting", "2031-03-12")]


TO_COME = (
    (
        "He will then co-chair the annual Partnership Council with the Deputy Prime Minister, Mr Jan Stoll.",
        "conference",
    ),
    ("Today she will speak about mobilisation at the National Defence College in Velmar.", "lecture"),
    ("She told deputies that she would make her first trip abroad to Norland on 29 and 30 March.", "visit"),
)


@pytest.mark.parametrize(("text", "kind"), TO_COME)
def test_what_is_to_come_is_told_in_many_ways(text, kind):
    before = "The Secretary General, Mr Odd Lie, met Ms Una Voss of Veldania on Thursday. "
    assert kind in {kind for kind, _ in days(read(before + text, published=date(2031, 3, 14)))}


def test_the_day_of_a_dateline_is_that_of_whom_it_names_together():
    text = (
        "VELMAR, 13 March – The Veldanian President, Per Dahl, and the Secretary General of the Compact, Odd Lie, "
        "discussed regional security in a meeting lasting more than an hour."
    )
    assert days(read(text)) == [("meeting", "2031-03-13")]


BOTH_ENDS = (
    (
        "The Minister of Defence, Ana Rell, wrapped up her visit to Norland today. The visit began on Wednesday with a "
        "working lunch hosted by Mr Nils Rud.",
        "2031-03-12/2031-03-14",
    ),
    (
        "The partnership seminar of the Parliamentary Assembly is set to open in Velmar tomorrow. The two-day event "
        "will "
        "bring together members of parliament.",
        "2031-03-15/2031-03-16",
    ),
    ("Thursday and Friday, 12-13 March\n\nMr Odd Lie paid a working visit to Norland.", "2031-03-12/2031-03-13"),
)


@pytest.mark.parametrize(("text", "stretch"), BOTH_ENDS)
def test_the_days_of_a_stay_stand_in_two_sentences(text, stretch):
    assert stretch in {day for _, day in days(read(text))}


def test_the_close_of_something_else_ends_no_journey():
    text = (
        "The seminar opens in Velmar on Wednesday, 19 March. On Saturday, after the close of the seminar, the members "
        "of "
        "the Assembly's Bureau, led by Mr Nils Rud of Norland, will travel to Grenholm."
    )
    assert ("visit", "2031-03-15") in days(read(text))


def test_a_day_before_a_hyphened_name_is_no_dateline():
    text = (
        "Ms Ida Holm will visit Veldania on 18 March. On Wednesday, 19 March, Ms Solvang-Haas will travel on to "
        "Norland "
        "for a one-day working visit."
    )
    assert ("visit", "2031-03-19") in days(read(text))


def test_what_followed_and_what_is_given_this_evening_are_of_their_own():
    text = (
        "Mr Lars Bo of Norland was received today by the Speaker of the Parliament of Veldania, Una Voss. This "
        "evening the "
        "Speaker is hosting a dinner. The programme ended with a wreath-laying, followed by a conversation with "
        "officers."
    )
    assert [kind for kind, day in days(read(text)) if day == "2031-03-14"].count("meeting") > 1


def test_weekdays_lie_in_the_week_named_before_them():
    text = (
        "Mr Nils Rud of Norland will travel to Veldania next week. During the visit, which lasts from Tuesday to "
        "Thursday, "
        "he is to meet Minister Ana Rell."
    )
    assert "2031-03-18/2031-03-20" in {day for _, day in days(read(text))}


def test_a_lead_without_a_day_has_that_of_the_dateline():
    text = (
        "VELMAR, 14 March 2031 – President Per Dahl of Veldania has received Mr Odd Lie, Secretary General of the "
        "Compact.\n\n"
        "Mr Lie, who arrived in the country on Tuesday, had inspected the training centre a day earlier and handed "
        "certificates to graduates of its course. He leaves this evening."
    )
    found = days(read(text))
    assert ("meeting", "2031-03-14") in found
    assert ("ceremony", "2031-03-13") in found


def test_two_meals_and_a_lecture_are_of_their_own_days():
    text = (
        "On Wednesday Colonel Rémy Cast of Norland lectured on the law of the sea; the Ambassador meanwhile had a "
        "conversation with Minister Ana Rell. Today the Embassy hosted a lunch for the members of the group."
    )
    found = days(read(text))
    assert ("lecture", "2031-03-12") in found
    assert ("meeting", "2031-03-12") in found
    assert ("meeting", "2031-03-14") in found


MORE_DAYS = (
    (
        "Mr Odd Lie paid a visit to Norland from 10 to 11 March. On the first day, he met the Prime Minister, Ms Kari "
        "Moe; "
        "on the second, he had a working breakfast with the Foreign Minister, Ms Eva Lund.",
        ("meeting", "2031-03-11"),
    ),
    (
        "Minister Ana Rell met Mr Nils Rud today, as part of the working visit he has been paying to Veldania since "
        "Wednesday and which ends this Friday.",
        ("visit", "2031-03-12/2031-03-14"),
    ),
    (
        "On Tuesday Minister Ana Rell met Mr Lars Bo of Norland, who is on an official visit to Velmar until Saturday.",
        ("visit", "2031-03-15"),
    ),
    (
        "From 10 to 12 March Minister Ana Rell was in Grenholm, where she took part in a forum with Mr Lars Bo of "
        "Norland.",
        ("visit", "2031-03-10/2031-03-12"),
    ),
    (
        "On Wednesday, 19 March, Mr Odd Lie will sign a document with Ms Una Voss of Veldania and deliver a keynote "
        "address "
        "at the University of Velmar.",
        ("lecture", "2031-03-19"),
    ),
)


MORE_DAYS += (
    (
        "On 10 March, as part of his working visit to Velmar on 9-11 March, Deputy Minister Lars Bo of Norland held a "
        "meeting with Minister Ana Rell.",
        ("meeting", "2031-03-10"),
    ),
    (
        "Mr Odd Lie will travel to Veldania on 18 March. On Wednesday 19 March he will deliver an address at the State "
        "University and lay a wreath at the Memorial to the Fallen.",
        ("ceremony", "2031-03-19"),
    ),
    (
        "Minister Ana Rell met Mr Lars Bo of Norland today. On 26 March he will brief the ambassadors of partner "
        "states.",
        ("meeting", "2031-03-26"),
    ),
)


@pytest.mark.parametrize(("text", "event"), MORE_DAYS)
def test_days_are_told_in_further_ways(text, event):
    assert event in days(read(text))


def test_days_in_brackets_behind_what_is_on_them():
    text = "Activities\n\nMonday 17 March\n\nMr Odd Lie receives Ms Eva Lund of Norland.\n\nThursday 20 March\n\n"
    text += "Forum on Hybrid "
    text += "Threats (20-21/03)\n\nMr Odd Lie receives Minister Ana Rell."
    draft = read(text)
    assert ("conference", "2031-03-20/2031-03-21") in days(draft)
    assert "Hybrid Threats" not in {one.name.plain for one in draft.people}
