"""The grammar of the question bar: what is asked, what is left over, what stands in the way."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from comity.reporting.answers.grammar import LONGEST, Named, Problem, Question, canonical, read, without
from comity.reporting.answers.keywords import ENGLISH, Kind, State, Way
from comity.reporting.answers.names import Names, Of, Term

TODAY = date(2026, 11, 26)
ORG = Term(of=Of.ORGANISATION, code="org", name="Organisation", key=1)
AZE = Term(of=Of.PARTNER, code="aze", name="Azerbaijan", key=2)
MDA = Term(of=Of.PARTNER, code="mda", name="Republic of Moldova", key=3, forms=("Moldova",))
DEMINING = Term(
    of=Of.TOPIC, code="demining", name="Mine action and demining", key=4, forms=("demining", "mine clearance")
)
GAS = Term(of=Of.TOPIC, code="gas_supply", name="Energy security", key=11, forms=("energy",))
SEA = Term(of=Of.TOPIC, code="sea_region", name="Stability in a sea region", key=5, forms=("Black Sea", "Baltic Sea"))
RULES = Term(of=Of.TOPIC, code="rules", name="Kept, late and open", key=6)
TWIN = Term(of=Of.AREA, code="demining", name="Mine action and demining", key=7)
BAKU = Term(of=Of.PLACE, code="baku", name="Baku", key=8)
SAMPLE = Term(of=Of.PERSON, code="sample", name="Ana Sämple", key=9, forms=("Ana Sampel",))
ENVOY = Term(of=Of.POST, code="envoy", name="Special Representative", key=10)
NAMES = Names([AZE, MDA, ORG, DEMINING, GAS, SEA, RULES, TWIN, BAKU, SAMPLE, ENVOY], own=ORG)
WITH, TO, BY = Way.WITH, Way.TO, Way.BY


def asked(text, names=NAMES):
    return read(text, names, TODAY)


def question(*named, **parts):
    known = tuple(Named(term=one[0], way=one[1]) if isinstance(one, tuple) else Named(term=one) for one in named)
    return Question(named=known, **parts)


READ = {
    "demining Azerbaijan since 2010": question(AZE, DEMINING, since="2010"),
    "promises to Moldova not kept": question((MDA, TO), kinds=(Kind.COMMITMENTS,), states=(State.NOT_KEPT,)),
    "who spoke about the Black Sea in 2025": question(SEA, kinds=(Kind.PEOPLE,), since="2025", until="2025"),
    "what did we promise Azerbaijan?": question((ORG, BY), AZE, kinds=(Kind.COMMITMENTS,)),
    "what did they promise us": question((ORG, TO), kinds=(Kind.COMMITMENTS,)),
    "what did Azerbaijan promise us?": question((ORG, TO), (AZE, BY), kinds=(Kind.COMMITMENTS,)),
    "what has the organisation promised Azerbaijan": question((ORG, BY), AZE, kinds=(Kind.COMMITMENTS,)),
    "promises to Azerbaijan and Moldova": question((AZE, TO), (MDA, TO), kinds=(Kind.COMMITMENTS,)),
    "promises between Moldova and us": question(ORG, MDA, kinds=(Kind.COMMITMENTS,)),
    "promises from Moldova to us": question((ORG, TO), (MDA, BY), kinds=(Kind.COMMITMENTS,)),
    "promises that were never kept": question(kinds=(Kind.COMMITMENTS,), states=(State.NOT_KEPT,)),
    "promises that have not been kept": question(kinds=(Kind.COMMITMENTS,), states=(State.NOT_KEPT,)),
    "what did Azerbaijan say about energy": question((AZE, BY), GAS, kinds=(Kind.STATEMENTS,)),
    "visits about energy": question(GAS, kinds=(Kind.VISITS,)),
    "what was given on energy": question(kinds=(Kind.CONTRIBUTIONS, Kind.ENERGY)),
    "who promised Moldova what": question(MDA, kinds=(Kind.COMMITMENTS,)),
    "promises due in December 2026": question(
        kinds=(Kind.COMMITMENTS,), states=(State.DUE,), since="2026-12", until="2026-12"
    ),
    "late promises by the organisation": question((ORG, BY), kinds=(Kind.COMMITMENTS,), states=(State.LATE,)),
    "visits and meetings in Baku this year": question(
        BAKU, kinds=(Kind.VISITS, Kind.MEETINGS), since="2026", until="2026"
    ),
    "energy from Azerbaijan from 2020 to 2022": question((AZE, BY), kinds=(Kind.ENERGY,), since="2020", until="2022"),
    "trust funds between 1999 and 2010": question(kinds=(Kind.FUNDS,), since="1999", until="2010"),
    "sessions 2010-2012": question(kinds=(Kind.SESSIONS,), since="2010", until="2012"),
    "sessions before 2012": question(kinds=(Kind.SESSIONS,), until="2011"),
    "sessions after last year": question(kinds=(Kind.SESSIONS,), since="2026"),
    "visits on 22 January 2026": question(kinds=(Kind.VISITS,), since="2026-01-22", until="2026-01-22"),
    "visits on January 22nd, 2026": question(kinds=(Kind.VISITS,), since="2026-01-22", until="2026-01-22"),
    "visits after 22.01.2026": question(kinds=(Kind.VISITS,), since="2026-01-23"),
    "visits 21–22 January 2026": question(kinds=(Kind.VISITS,), since="2026-01-21", until="2026-01-22"),
    "visits from 21 to 22 January 2026": question(kinds=(Kind.VISITS,), since="2026-01-21", until="2026-01-22"),
    "visits on 22nd January, 2026": question(kinds=(Kind.VISITS,), since="2026-01-22", until="2026-01-22"),
    "visits in the first quarter of 2026": question(kinds=(Kind.VISITS,), since="2026-01", until="2026-03"),
    "visits since Q4 2025": question(kinds=(Kind.VISITS,), since="2025-10"),
    "visits before the second quarter of 2026": question(kinds=(Kind.VISITS,), until="2026-03"),
    "visits last quarter": question(kinds=(Kind.VISITS,), since="2026-07", until="2026-09"),
    "visits next quarter": question(kinds=(Kind.VISITS,), since="2027-01", until="2027-03"),
    "visits last month": question(kinds=(Kind.VISITS,), since="2026-10", until="2026-10"),
    "visits in January 2026": question(kinds=(Kind.VISITS,), since="2026-01", until="2026-01"),
    "visits since 2026-01-20": question(kinds=(Kind.VISITS,), since="2026-01-20"),
    "visits after 2026-12-31": question(kinds=(Kind.VISITS,), since="2027-01-01"),
    "calls until March 2024": question(kinds=(Kind.CALLS,), until="2024-03"),
    "who is special representative": question(ENVOY, kinds=(Kind.POSTS,)),
    "read-outs with Sampel": question(SAMPLE, kinds=(Kind.READ_OUTS,)),
    "ANA SAMPLE": question(SAMPLE),
    "topic:rules, partner:AZE": question(AZE, RULES),
    'activities "field hospital"': question(kinds=(Kind.ACTIVITIES,), words=("field hospital",)),
    "history of Azerbaijan": question(AZE, kinds=(Kind.FACTS,)),
    "mine clearance": question(DEMINING),
    "Azerbaijan\u200f \u202esince\u202c 2010\u200b": question(AZE, since="2010"),
}


@pytest.mark.parametrize("text", READ)
def test_a_question_is_read_as_it_is_meant(text):
    reading = asked(text)
    assert (reading.question, reading.unknown, reading.problems) == (READ[text], (), ())


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", Problem.EMPTY),
        ("  \u200f\u202e ", Problem.EMPTY),
        ("what did they do", Problem.EMPTY),
        ("x" * 10_000, Problem.TOO_LONG),
        ("blorb grumph", Problem.UNKNOWN),
        ("'; DROP TABLE comity_user; --", Problem.UNKNOWN),
        ("visits since 2020 until 2010", Problem.YEARS),
        ("visits in 2010 in 2012", Problem.PERIODS),
        ("promises kept and not kept", Problem.STATES),
        ("sessions not kept", Problem.STATE_OF_KIND),
        ("promises not late", Problem.NEGATION),
        ("commitments except late", Problem.NEGATION),
        ("who didn't visit Baku", Problem.NEGATION),
    ],
)
def test_what_cannot_be_answered_is_said(text, problem):
    assert asked(text).problems == (problem,)


def test_words_that_mean_nothing_are_named_with_what_looks_like_them():
    reading = asked("promisses to Azerbaidjan about (.*)+ zzz")
    assert [one.word for one in reading.unknown] == ["promisses", "Azerbaidjan", "zzz"]
    assert reading.unknown[0].nearest[0] == "promises"
    assert reading.unknown[1].nearest == ("Azerbaijan",)
    assert reading.unknown[2].nearest == ()


def test_a_word_of_the_language_goes_before_a_name_and_the_code_names_the_other():
    late = Term(of=Of.TOPIC, code="late", name="Late")
    names = Names([late])
    assert asked("promises late", names).question.states == (State.LATE,)
    assert asked("promises, topic:late", names).question.terms(Of.TOPIC) == [late]


def test_who_acts_for_nobody_has_no_us():
    assert asked("what did we promise", Names([AZE])).problems == (Problem.OWN,)


def test_a_family_name_of_two_people_names_neither():
    names = Names([SAMPLE, Term(of=Of.PERSON, code="other", name="Boris Sample")])
    assert [one.word for one in asked("meetings with Sample", names).unknown] == ["Sample"]


MINISTER = Term(of=Of.POST, code="fm", name="Minister of Foreign Affairs", key=12)
SPEAKER = Term(of=Of.POST, code="speaker", name="Speaker of the Assembly", key=13)


def test_a_post_is_found_by_its_title_turned_round_its_head_alone_and_in_the_plural():
    names = Names([MINISTER, SPEAKER])
    for text in ("who met the foreign minister", "who met foreign ministers", "who met the Foreign Affairs Minister"):
        assert asked(text, names).question == question(MINISTER, kinds=(Kind.PEOPLE,))
    assert asked("meetings with the Speaker", names).question == question(SPEAKER, kinds=(Kind.MEETINGS,))
    other = Term(of=Of.POST, code="other", name="Speaker of the Senate", key=14)
    assert [one.word for one in asked("meetings with the Speaker", Names([SPEAKER, other])).unknown] == ["Speaker"]


def test_a_destination_receives_and_never_gives():
    names = Names([Term(of=Of.GIVEN, code="ruritania", name="Ruritania")])
    assert asked("gas to Ruritania", names).question.terms(Of.GIVEN) == names.terms
    assert [one.word for one in asked("gas from Ruritania", names).unknown] == ["Ruritania"]


def test_each_part_can_be_taken_away():
    whole = asked('promises to Moldova about demining not kept since 2010 until 2012 "team"').question
    for part in ("commitments", "not kept", "partner:mda", "topic:demining", '"team"', "since", "until"):
        left = without(whole, part)
        assert left != whole
        assert without(left, part) == left


def test_every_word_of_the_language_means_one_thing():
    for table in (ENGLISH.kinds, ENGLISH.states):
        said = [phrase for phrases in table.values() for phrase in phrases]
        assert len(said) == len(set(said))
    for kind, phrases in ENGLISH.kinds.items():
        assert {asked(phrase).question.kinds for phrase in phrases} == {(kind,)}
    for state, phrases in ENGLISH.states.items():
        assert {asked(phrase).question.states for phrase in phrases} == {(state,)}


PIECES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [phrase for table in (ENGLISH.kinds, ENGLISH.states, ENGLISH.ways, ENGLISH.bounds) for told in table.values()
         for phrase in told]
        + ["2010", "1999-12", "2026-02-30", "january", "this year", "q3", "last quarter", "22.01.2026", "31 april"]
        + ["us", "we", ",", '"', "“a b”", "topic:", "not"]
        + [form for term in NAMES.terms for form in (term.name, term.coded, *term.forms)]
    ),
)  # fmt: skip


@given(st.lists(PIECES, max_size=14).map(" ".join))
@example("kept, late and open")
@example("mine action and demining area:demining")
@example("to topic:demining between january 2010 and 2012")
@example("x:y_ ½ ２０１０ ﷺ")
def test_whatever_is_typed_is_read_and_its_canonical_form_is_read_as_the_same(text):
    reading = asked(text)
    again = asked(canonical(reading.question, NAMES, TODAY))
    if Problem.TOO_LONG not in again.problems:
        assert (again.question, again.unknown) == (reading.question, ())
    assert len(reading.question.named) <= len(NAMES.terms)
    assert reading.length <= max(LONGEST, len(text))
