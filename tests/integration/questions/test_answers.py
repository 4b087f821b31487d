"""Answers of the question bar: what each asker is told, what is counted, what is said to be missing."""

from collections import Counter

import pytest

from comity.catalogue.models import Area
from comity.dialogue.models import Topic
from comity.exchange.demonstration_vocabulary import load_vocabulary
from comity.reporting.answers.examples import examples_for
from comity.reporting.answers.grammar import Problem, canonical, read
from comity.reporting.answers.names import reads_as
from comity.reporting.answers.run import answer_to
from comity.reporting.answers.vocabulary import names_for
from tests.integration.conftest import NOON
from tests.integration.questions.conftest import TODAY


@pytest.fixture
def ask(asked_of, cast):
    """The answer to a question as somebody is told it."""

    def answered(name, question):
        user = cast[name]
        reading = read(question, names_for(user), TODAY)
        assert reading.answerable, reading.problems
        return answer_to(reading.question, user, TODAY)

    return answered


def found(answer):
    return [line.what for line in answer.lines]


ASKED = {
    ("ivana", "demining Azerbaijan since 2010"): [
        *("Clearing fund", "14,645 items of unexploded ordnance", "14,654 items of unexploded ordnance"),
        *("Clearing of ordnance", "Send deminers", "WHISPER promise"),
    ],
    ("leyla", "demining Azerbaijan since 2010"): [
        *("Clearing fund", "14,645 items of unexploded ordnance", "14,654 items of unexploded ordnance"),
        *("Clearing of ordnance", "Send deminers"),
    ],
    ("omar", "demining Azerbaijan since 2010"): [],
    ("public", "demining Azerbaijan"): ["Framework on demining signed"],
    ("pia", "demining sessions"): [],
    ("maria", "promises to Moldova not kept"): ["Train clerks"],
    ("boris", "promises to Moldova not kept"): ["Train clerks"],
    ("omar", "promises to us"): ["Train clerks"],
    ("leyla", "promises to Moldova not kept"): [],
    ("leyla", "what did we promise"): ["Name a lead body"],
    ("ivana", "what did we promise Azerbaijan"): ["Send deminers", "WHISPER promise"],
    ("ivana", "late promises to Azerbaijan"): ["Send deminers", "WHISPER promise"],
    ("leyla", "lapsed promises"): ["Name a lead body"],
    ("ivana", "promises from Azerbaijan"): ["Name a lead body"],
    ("ivana", "who spoke about the Black Sea in 2025"): [
        *("Ana Sample", "Zebulon Shade", "the Black Sea matters", "Ana Sample"),
    ],
    ("leyla", "who spoke about the Black Sea in 2025"): ["Ana Sample", "the Black Sea matters"],
    ("leyla", "who spoke about the Black Sea in 2024"): [],
    ("leyla", "what was said about the Black Sea"): ["the Black Sea matters"],
    ("leyla", "visits in Baku since September 2025"): ["Visit to the coast"],
    ("leyla", "meetings with Ana Sample"): [],
    ("ivana", "meetings with Sample"): ["WHISPER meeting"],
    ("leyla", "events with Sample"): ["Visit to the coast"],
    ("public", "energy by Azerbaijan"): ["8 bcm gas exported"],
    ("public", "energy to Azerbaijan"): [],
    ("ivana", "energy by Azerbaijan in 2025"): ["8 bcm gas exported", "WHISPER gas: 99 bcm"],
    ("leyla", "who held posts until 2020"): ["Ana Sample: Envoy for the region"],
    ("leyla", "posts after 2024"): [],
    ("leyla", "read-outs about the Black Sea"): ["Release of the visit", "WHISPER note"],
    ("omar", "read-outs"): [],
    ("public", "history before 1995"): ["Framework on demining signed"],
    ("public", "dated facts in June 1994"): [],
    ("public", "activities about demining"): ["Clearing of ordnance"],
    ("ivana", 'activities "ordnance"'): ["Clearing of ordnance"],
    ("audra", "commitments"): [],
    ("otto", "commitments"): [],
}


def test_each_asker_is_told_what_they_may_see(ask):
    told = {(name, question): sorted(found(ask(name, question))) for name, question in ASKED}
    assert told == {asked: sorted(lines) for asked, lines in ASKED.items()}


def test_an_answer_counts_in_words_and_tells_gaps_and_disagreements(ask):
    answer = ask("ivana", "demining Azerbaijan since 2010")
    assert answer.counts == [
        *("2 commitments (2 late)", "2 figures as stated", "1 trust fund", "1 session"),
    ]
    assert answer.years == "2012–2025"
    answer = ask("leyla", "demining Azerbaijan since 2010")
    said = {gap.words: gap.sources for gap in answer.gaps}
    differ = "Sources differ on trust fund, Clearing fund, from 2013: 14,645 items and 14,654 items."
    assert "No data before 2012, though you ask from 2010." in said
    assert [answer.numbers[url] for url in ("https://e.org/b", "https://e.org/c")] == list(said[differ])
    assert "Figures of contributions stand as their sources state them; they are never added up." in said


def test_what_has_no_end_on_record_may_have_gone_on_until_today_and_the_answer_says_so(ask, make_undertaking):
    make_undertaking("Guard", "mission", starts="2012")
    said = "Listed because it may have gone on, with no end on record: Guard."
    answer = ask("ivana", "missions since 2020")
    assert (found(answer), said in [gap.words for gap in answer.gaps]) == (["Guard"], True)
    assert said not in [gap.words for gap in ask("ivana", "missions since 2012").gaps]
    assert found(ask("ivana", f"missions since {TODAY.year + 1}")) == []


def test_what_is_due_is_looked_for_by_its_day_and_each_open_promise_says_when_it_is_due(ask):
    answer = ask("ivana", "promises due in January 2026")
    assert found(answer) == ["WHISPER promise"]
    assert answer.lines[0].note.endswith("due 1 January 2026")
    assert found(ask("ivana", "promises due in 2025")) == found(ask("leyla", "promises due in January 2026")) == []


def test_missions_funds_and_destinations_are_known_by_name_to_whoever_may_see_them(
    ask, asked_of, cast, make_undertaking, make_contribution
):
    guard = make_undertaking("Guard (led by others)", "mission", starts="2012", note="in Kosovo")
    make_contribution(30, kind="strength", title="people", unit="", undertaking=guard, as_of="2013", starts="", ends="")
    make_contribution(5, title="gas exported", counterpart="Italy, Greece", source_url="https://e.org/it")
    make_contribution(6, title="gas exported", counterpart="Azerbaijan", side="mda", source_url="https://e.org/md")
    make_contribution(7, title="gas exported", counterpart="Whisperland", audience="own")
    assert sorted(found(ask("ivana", "troops in Guard"))) == ["30 people", "Guard (led by others)"]
    assert found(ask("ivana", "gas to Greece")) == ["5 bcm gas exported"]
    assert "6 bcm gas exported" in found(ask("maria", "gas to Azerbaijan"))
    names = {name: names_for(cast[name]).by_phrase for name in ("ivana", "leyla", "omar")}
    assert [("whisperland" in known, "guard" in known, "greece" in known) for known in names.values()] == [
        (True, True, True), (False, True, True), (False, False, False),
    ]  # fmt: skip


def test_figures_that_differ_in_their_date_too_are_each_told_with_it(ask, make_contribution):
    told = {"fact": "buyers", "starts": "", "ends": "", "counterpart": ""}
    make_contribution(
        16, title="buyer countries", unit="countries", as_of="2026-01-16", source_url="https://e.org/x", **told
    )
    make_contribution(12, title="member states supplied", unit="countries", as_of="2026-01-22", **told)
    gaps = [gap.words for gap in ask("ivana", "energy in January 2026").gaps]
    assert gaps[0] == (
        "Sources differ on energy: 16 buyer countries (16 January 2026) and "
        "12 member states supplied (22 January 2026)."
    )


def test_a_figure_is_one_phrase_with_what_is_counted(ask, make_contribution):
    told = {"kind": "total", "as_of": "", "starts": "1950", "ends": "1951", "counterpart": ""}
    for title, unit in (("personnel deployed", "persons"), ("Fund, paid by the host", "EUR"), ("deployed", "persons")):
        make_contribution(22, title=title, unit=unit, **told)
    assert sorted(found(ask("ivana", "contributions in 1950"))) == [
        *("22 personnel deployed", "22 persons deployed", "Fund, paid by the host: 22 EUR"),
    ]


def test_a_statement_that_two_read_outs_tell_is_one_with_both_sources(ask, asked_of, sides, make_read_out, make_claim):
    told = {"event": asked_of.visit, "kind": "position", "quote": "the Black Sea matters", "speaker": sides["aze"]}
    second = make_read_out(asked_of.visit, published="2025-09-05", source_url="https://e.org/b", audience="both")
    make_claim(second, topics=list(asked_of.visit.topics.all()), **told)
    answer = ask("leyla", "what did Azerbaijan say")
    assert [(line.what, line.urls) for line in answer.lines] == [
        ("the Black Sea matters", ("https://e.org/a", "https://e.org/b")),
    ]
    assert answer.counts == ["1 statement"]
    assert ask("leyla", "what did the organisation say").counts == []
    for number, codes in enumerate((["aze"], ["mda"])):  # no side may have both, and the question has its answer
        bound = make_read_out(asked_of.visit, source_url=f"https://e.org/{number}", audience="both", releasable=codes)
        make_claim(bound, **told)
    assert len(found(ask("ivana", "what did Azerbaijan say"))) == 3


def test_what_was_asked_for_and_has_no_such_link_is_said_to_be_left_out(ask):
    answer = ask("ivana", "posts and visits in Baku")
    assert found(answer) == ["Visit to the coast"]
    assert any(gap.words.startswith("Holders of posts are not linked") for gap in answer.gaps)


def test_no_word_and_no_suggestion_comes_from_what_is_hidden(asked_of, cast):
    assert "zanzibar subject" in names_for(cast["ivana"]).by_phrase
    for name in ("leyla", "omar", "pia", "audra", "otto", "public"):
        names = names_for(cast[name])
        known = " ".join([*names.by_phrase, *names.by_code, *(term.name for term in names.terms)])
        assert not [word for word in ("zanzibar", "zebulon", "quiet") if word in known.lower()]
        for typed in ("Zanzibar", "Zebulom", "shade", "topic:quiet"):
            reading = read(typed, names, TODAY)
            assert reading.question.is_empty
            assert not [near for one in reading.unknown for near in one.nearest if near.startswith("Z")]


def test_a_hidden_subject_finds_nothing_through_what_it_hangs_on(ask, asked_of):
    asked_of.hidden.area = asked_of.area
    asked_of.hidden.save()
    asked_of.promise.topics.set([asked_of.hidden])
    asked_of.promise.title = "Send people"
    asked_of.promise.save()
    assert "Send people" in found(ask("ivana", "commitments about area:demining"))
    assert "Send people" not in found(ask("leyla", "commitments about demining"))


def test_an_area_that_reads_as_a_subject_is_that_subject_and_offered_once(ask, asked_of, cast, sides, make_activity):
    twin = Area.objects.create(owner=sides["org"], audience="public", code="twin", name="Mine and action")
    make_activity("TWIN-1", title="Course of the twin", area=twin)
    names = names_for(cast["leyla"])
    alike = [term.name for term in names.terms if reads_as(term.name) == {"mine", "action"}]
    assert alike == ["Mine action"]
    for question in ("activities about Mine action", "activities about twin"):
        assert "Course of the twin" in found(ask("leyla", question))
    assert "Clearing of ordnance" in found(ask("leyla", "activities about twin"))


def test_the_vocabulary_is_loaded_without_two_subjects_that_read_alike(db, cast, sides):
    for code, name in (
        ("cyber", "Cyber defence and security"),
        ("arms_control_cbrn", "Arms control, non-proliferation, CBRN defence"),
        ("own_area", "An area of its own"),
    ):
        Area.objects.create(owner=sides["org"], audience="public", code=code, name=name)
    load_vocabulary(cast["maria"], NOON, str)
    titles = list(Topic.objects.values_list("title", flat=True))
    assert "An area of its own" in titles
    assert [title for title, n in Counter(map(reads_as, titles)).items() if n > 1] == []


def test_kept_by_evidence_that_is_not_shared_is_open_for_the_partner(ask, asked_of):
    asked_of.promise.state = "kept"
    asked_of.promise.save()
    assert found(ask("ivana", "commitments kept")) == ["Send deminers"]
    assert found(ask("leyla", "commitments kept")) == []


def test_a_provider_is_answered_about_its_own_sessions_and_what_everyone_may_read(
    ask, cast, sides, make_provider, asked_of
):
    asked_of.course.provider = make_provider("school", side=sides["school"])
    asked_of.course.save()
    answer = ask("pia", "sessions and commitments and dated facts")
    assert (found(answer), answer.gaps[0].words) == (
        ["Framework on demining signed", "Clearing of ordnance"],
        "Sessions and activities are your own; those of other providers stand in the catalogue.",
    )


@pytest.mark.parametrize(
    "question", ["demining Azerbaijan", "commitments", "events", "read-outs", "posts", "dated facts", "contributions"]
)
def test_who_signs_in_for_a_provider_is_told_no_less_than_a_stranger(ask, question):
    ours = [line.what for line in ask("pia", question).lines if line.sort not in {"session", "activity"}]
    theirs = [line.what for line in ask("public", question).lines if line.sort not in {"session", "activity"}]
    assert ours == theirs


def test_every_example_has_an_answer(ask, cast):
    for name in ("ivana", "maria", "leyla", "omar", "boris", "public", "audra", "pia"):
        examples = examples_for(cast[name], names_for(cast[name]), TODAY)
        assert len(examples) == (3 if name == "pia" else 5)  # a school that has no activity yet
        assert [question for question in examples if not found(ask(name, question))] == []


def test_names_are_read_back_as_they_are_said(asked_of, cast):
    names = names_for(cast["maria"])
    for term in names.terms:
        question = read(term.coded, names, TODAY).question
        assert [one.term for one in question.named] == [term]
        assert read(canonical(question, names, TODAY), names, TODAY).question == question


def test_an_answer_asks_as_often_for_many_records_as_for_one(
    ask, cast, asked_of, make_commitment, make_event, make_read_out, django_assert_max_num_queries
):
    asked = "demining Azerbaijan since 2010"
    asked_of.visit.topics.add(asked_of.mines)
    names = names_for(cast["ivana"])
    question = read(asked, names, TODAY).question
    with django_assert_max_num_queries(10) as few:
        answer_to(question, cast["ivana"], TODAY)
    for number in range(5):
        make_commitment(title=f"Demining {number}", said_on="2025-01-01").topics.set([asked_of.mines])
        made = make_event(title=f"Demining day {number}")
        make_read_out(made)
    with django_assert_max_num_queries(len(few)) as many:
        answer = answer_to(question, cast["ivana"], TODAY)
    assert (len(many), len(answer.lines) > 15) == (len(few), True)


def test_signs_that_mean_something_to_a_database_find_nothing_and_break_nothing(ask, cast):
    for text in ("'; DROP TABLE comity_commitment; --", '"%"', '"_"', 'visits "(.*)+$"', 'commitments "\\"'):
        reading = read(text, names_for(cast["ivana"]), TODAY)
        if reading.answerable:
            answer_to(reading.question, cast["ivana"], TODAY)
        else:
            assert reading.problems[0] in {Problem.UNKNOWN, Problem.EMPTY}
