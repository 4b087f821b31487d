"""The date grammar: what a text says of days, and what it does not."""

import pytest

from tests.unit.capture.texts import days, promises, read

MET = "the Minister of Defence, Ana Rell, met Mr Tor Vess{}."


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("on 12 March 2031", "2031-03-12"),
        ("on the 12th of March 2031", "2031-03-12"),
        ("on March 12, 2031", "2031-03-12"),
        ("on March 12th", "2031-03-12"),
        ("on Wednesday, 12 March", "2031-03-12"),
        ("on 2031-03-12", "2031-03-12"),
        ("on 12.03.2031", "2031-03-12"),
        ("on 13/03/2031", "2031-03-13"),
        ("on Wednesday", "2031-03-12"),
        ("last Thursday", "2031-03-13"),
        ("on Friday", "2031-03-14"),
        ("last Friday", "2031-03-07"),
        ("yesterday", "2031-03-13"),
        ("today", "2031-03-14"),
        ("this morning", "2031-03-14"),
        ("two days ago", "2031-03-12"),
        ("on 30 December", "2030-12-30"),
        ("on 2 Sept. 2031", "2031-09-02"),
    ],
)
def test_a_day_is_read_however_it_is_written(words, day):
    assert days(read("In Velmar, " + MET.format(" " + words))) == [("meeting", day)]


@pytest.mark.parametrize(
    ("words", "stretch"),
    [
        ("on 12-13 March 2031", "2031-03-12/2031-03-13"),
        ("on 12–13 March", "2031-03-12/2031-03-13"),
        ("from 12 to 13 March 2031", "2031-03-12/2031-03-13"),
        ("on 12 and 13 March", "2031-03-12/2031-03-13"),
        ("between 12 and 14 March", "2031-03-12/2031-03-14"),
        ("from 28 February to 2 March 2031", "2031-02-28/2031-03-02"),
        ("on March 12–13, 2031", "2031-03-12/2031-03-13"),
        ("from 30 December 2030 to 2 January 2031", "2030-12-30/2031-01-02"),
        ("from Tuesday to Thursday", "2031-03-11/2031-03-13"),
        ("on Tuesday and Wednesday", "2031-03-11/2031-03-12"),
    ],
)
def test_a_range_keeps_both_its_ends(words, stretch):
    assert days(read(f"The Minister of Defence, Ana Rell, visited Norland {words}.")) == [("visit", stretch)]


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        (
            "The Minister of Defence, Ana Rell, concluded a two-day visit to Norland on Thursday.",
            "2031-03-12/2031-03-13",
        ),
        (
            "The Minister of Defence, Ana Rell, began a three-day visit to Norland on Wednesday.",
            "2031-03-12/2031-03-14",
        ),
        (
            "The Minister of Defence, Ana Rell, left Norland on Thursday after a three-day visit.",
            "2031-03-11/2031-03-13",
        ),
        (
            "The Minister of Defence, Ana Rell, arrived in Grenholm on Wednesday for a two-day visit.",
            "2031-03-12/2031-03-13",
        ),
    ],
)
def test_a_length_and_one_end_make_the_days_of_a_visit(text, stretch):
    assert days(read(text)) == [("visit", stretch)]


def test_a_day_that_leans_on_another_is_counted_from_it():
    text = (
        "The Minister of Defence, Ana Rell, visited Norland from 10 to 12 March 2031. On the second day she "
        "met Mr Odd Lie. The following day she received Ms Eva Lund."
    )
    assert days(read(text)) == [
        ("visit", "2031-03-10/2031-03-12"),
        ("meeting", "2031-03-11"),
        ("meeting", "2031-03-12"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "since 2009",
        "The 2031 summit is near.",
        "Relations began on 3 May 1994.",
        "In 1994 a treaty was signed in Velmar.",
        "It was founded on 4 June 2001.",
    ],
)
def test_the_past_and_names_of_events_make_no_event(words):
    draft = read(
        MET.format("").capitalize().replace("ana rell", "Ana Rell").replace("tor vess", "Tor Vess") + " " + words
    )
    assert [day for _, day in days(draft) if day] == []


def test_the_day_of_a_statement_is_not_the_day_of_the_visit():
    text = "Ana Rell, Minister of Defence, visited Norland on 10 March 2031, the ministry said on Thursday."
    assert days(read(text)) == [("visit", "2031-03-10")]


def test_a_dateline_dates_what_the_lead_tells_without_a_day():
    assert days(read("VELMAR, 12 March – The Minister of Defence, Ana Rell, met Mr Tor Vess.")) == [
        ("meeting", "2031-03-12")
    ]
    assert days(read("VELMAR, 12 March – The Minister of Defence, Ana Rell, met Mr Tor Vess on Tuesday.")) == [
        ("meeting", "2031-03-11")
    ]


def test_figures_that_may_be_read_two_ways_are_asked_about():
    draft = read("The Minister of Defence, Ana Rell, met Mr Tor Vess on 03/04/2031.")
    assert [(event.date.plain, event.date.sureness) for event in draft.events] == [("2031-04-03", "likely")]


def test_without_a_day_of_publication_relative_days_stay_words():
    draft = read("The Minister of Defence, Ana Rell, met Mr Tor Vess on Thursday.", published=None)
    assert [event.date for event in draft.events] == [None]


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("by the end of the year", "../2031-12-31"),
        ("by 15 May", "../2031-05-15"),
        ("before the end of April", "../2031-04-30"),
        ("by mid-2032", "../2032-06-30"),
        ("in the second quarter of 2032", "2032-04-01/2032-06-30"),
        ("next month", "2031-04-01/2031-04-30"),
        ("in the autumn", "2031-09-01/2031-11-30"),
        ("next year", "2032-01-01/2032-12-31"),
        ("in October", "2031-10-01/2031-10-31"),
        ("soon", "soon"),
        ("in the coming months", "in the coming months"),
        ("in due course", "in due course"),
        ("before the summer recess", "before the summer recess"),
        ("", ""),
    ],
)
def test_when_a_promise_is_due_is_a_stretch_or_stays_words(words, due):
    text = f"On 12 March 2031 Ana Rell met Mr Tor Vess. Norland will send two teachers to Veldania {words}."
    assert promises(read(text)) == [("member:NO", "partner:VE", "firm", due)]


@pytest.mark.parametrize("words", ["31 February 2031", "99 March", "0 May", "32 December 2031"])
def test_a_day_that_does_not_exist_is_no_day(words):
    assert [day for _, day in days(read(f"Ana Rell met Mr Tor Vess on {words}.")) if day] == []
