from datetime import date, timedelta

import pytest

from comity.drafting.demonstration import CATALOGUE, SETTINGS, demonstration_problem, example_files
from comity.drafting.problem_from_tables import BadTables, make_problem, problem_from_tables
from comity_planning.parts import (
    Absorption,
    Balance,
    Blackout,
    Budget,
    Capacity,
    Eligibility,
    Prerequisite,
    Segment,
)
from comity_planning.wire import read_problem, write_problem

CSV = """id,title,kind,theme,provider,duration_days,people,cost,sessions
A1,Mine action course,course,demining,School,5,MOD:2,1200,2027-03-01..2027-03-05;2027-10-04..2027-10-08
A2,Cyber seminar,seminar,cyber,Centre,,,,
"""
TOML = """
format = "comity-settings/1"
currency = "EUR"
clearances = ["LOW", "HIGH"]
[partner]
id = "AZ"
groups = ["PfP"]
[horizon]
starts = 2027-01-01
years = 2
[[objectives]]
id = "O"
[[goals]]
id = "G"
objective = "O"
weight = 3
basis = { weight = "illustrative" }
[[requirements]]
id = "R"
goal = "G"
target = 10
advanced_by = [{ themes = ["demining"], amount = "people" }, { kinds = ["seminar"], amount = 1 }]
[[sources]]
id = "NAT"
[[budgets]]
source = "NAT"
each_year = 9_000
in_year = { 2028 = 4_500.50 }
[[bodies]]
id = "MOD"
[[pools]]
id = "P"
body = "MOD"
each_period = 4
in_period = { 2027Q3 = 1 }
[[rules.duration]]
name = "a seminar lasts three days"
days = 3
[[rules.runs]]
per_year = 2
[[rules.delegation]]
people = { MOD = 3 }
[[rules.cost]]
per_person = 100
per_person_day = 50
fee = 20
sources = { NAT = "100%" }
"""


def made(csv=CSV, toml=TOML):
    return problem_from_tables(csv, toml)


def faults(csv=CSV, toml=TOML):
    with pytest.raises(BadTables) as bad:
        problem_from_tables(csv, toml)
    return [str(fault) for fault in bad.value.faults]


def activity(problem, name):
    return next(found for found in problem.activities if found.id == name)


def rows(problem, kind):
    return [limit for limit in problem.limits if isinstance(limit, kind)]


# what the catalogue states


def test_a_stated_activity_is_taken_as_it_stands():
    found = activity(made(), "A1")
    assert [(session.id, session.starts, session.ends, session.cost) for session in found.sessions] == [
        ("A1-2027-03-01", date(2027, 3, 1), date(2027, 3, 5), {"NAT": 120_000}),
        ("A1-2027-10-04", date(2027, 10, 4), date(2027, 10, 8), {"NAT": 120_000}),
    ]
    assert (found.people, found.advances, found.at_most) == ({"MOD": 2}, {"R": 2}, 1)
    assert {name: found.basis[name] for name in ("people", "cost", "sessions", "duration_days")} == dict.fromkeys(
        ("people", "cost", "sessions", "duration_days"), "stated"
    )


def test_a_column_may_have_another_name_in_the_file_and_a_column_for_how_it_is_known():
    csv = "code;name;days;duration_days_basis\nA1;Course;4;derived: from the dates of a run\n"
    toml = TOML + '[catalogue.columns]\nid = "code"\ntitle = "name"\nduration_days = "days"\n'
    toml = toml.replace('themes = ["demining"]', 'words = ["course"]').replace('kinds = ["seminar"]', 'ids = ["A1"]')
    found = activity(made(csv, toml), "A1")
    assert (found.title, found.basis["duration_days"]) == ("Course", "derived: from the dates of a run")
    assert {(session.ends - session.starts).days + 1 for session in found.sessions} == {4}


def test_people_stated_without_a_body_come_from_the_body_of_the_rule():
    found = activity(made(CSV.replace("MOD:2", "7")), "A1")
    assert (found.people, found.basis["people"]) == ({"MOD": 7}, "stated; sent by illustrative: rules.delegation[0]")


def test_gates_of_an_activity_are_read_from_the_words_of_the_catalogue():
    csv = (
        "id,title,language_profile,ranks,civilian,clearance,releasable_to,open_to,seats\n"
        'A1,x,3232,OR-6..OR-9;OF-1..OF-4,true,PUBLIC,PfP;EU,"NATO, PfP and others as approved",6\n'
    )
    toml = rules_only() + (
        '[catalogue]\nlanguage = "en"\n[catalogue.clearances]\nPUBLIC = "LOW"\n'
        '[catalogue.audience]\nNATO = ["NATO"]\nPfP = ["PfP"]\n"others as approved" = []\n'
    )
    found = activity(made(csv, toml), "A1")
    assert found.eligibility == Eligibility(
        audience=("NATO", "PfP"),
        others_as_approved=True,
        language="en:3232",
        ranks="OR-6..OR-9;OF-1..OF-4",
        civilian=True,
        clearance="LOW",
        releasable_to=("PfP", "EU"),
    )
    assert {session.seats for session in found.sessions} == {6}


def rules_only():
    """Settings whose rules name no theme and no kind, so that any catalogue fits them."""
    return TOML.replace(
        'advanced_by = [{ themes = ["demining"], amount = "people" }, { kinds = ["seminar"], amount = 1 }]',
        'advanced_by = [{ without_words = ["nothing"], amount = 1 }]',
    )


def test_a_long_phrase_of_the_audience_goes_before_the_short_one_inside_it():
    toml = rules_only() + '[catalogue.audience]\npartners = ["partners"]\n"ICI partners" = ["ICI"]\n'
    found = activity(made("id,title,open_to\nA1,x,open to ICI partners\n", toml), "A1")
    assert found.eligibility.audience == ("ICI",)


def test_an_audience_in_unknown_words_stays_an_open_question_and_says_so():
    found = activity(made("id,title,open_to\nA1,x,everyone of good will\n", rules_only()), "A1")
    assert found.eligibility == Eligibility()
    assert found.basis["open_to"] == "stated in words that the settings do not know: everyone of good will"


def test_prerequisites_by_id_become_limits_and_words_do_not():
    csv = "id,title,prerequisites\nA1,x,\nA2,y,A1;online module\n"
    problem = made(csv, rules_only() + "[catalogue]\nprerequisite_lag_days = 14\n")
    assert rows(problem, Prerequisite) == [Prerequisite(before="A1", after="A2", lag_days=14)]


# what rules fill


def test_what_no_source_gives_is_filled_by_the_first_rule_that_fits_and_labelled_with_it():
    found = activity(made(), "A2")
    assert (found.people, found.advances) == ({"MOD": 3}, {"R": 1})
    assert [session.cost for session in found.sessions] == [{"NAT": 3 * (100 + 20 + 3 * 50) * 100}] * 4
    assert found.basis["duration_days"] == "illustrative: a seminar lasts three days (rules.duration[0])"
    assert found.basis["cost"] == "illustrative: rules.cost[0]"
    assert found.basis["sessions"] == "illustrative: week from the checksum of the id; illustrative: rules.runs[0]"


def test_costs_by_rule_grow_every_year_and_are_whole_units_of_the_currency():
    toml = TOML.replace("[[rules.duration]]", '[rules]\nyearly_increase = "3%"\n[[rules.duration]]', 1)
    found = activity(made(toml=toml), "A2")
    costs = {session.starts.year: session.cost["NAT"] for session in found.sessions}
    assert costs == {2027: 81_000, 2028: 83_400}
    assert {session.cost["NAT"] for session in activity(made(toml=toml), "A1").sessions} == {120_000}


def test_travel_is_added_for_each_person_by_the_country_of_the_activity():
    csv = "id,title,country\nA1,x,EE\nA2,y,\n"
    toml = rules_only().replace("per_person = 100", "travel = true") + (
        '[[rules.travel]]\nname = "north"\ncountries = ["EE"]\nper_person = 690\n[[rules.travel]]\nper_person = 500\n'
    )
    problem = made(csv, toml)
    north, other = (activity(problem, name).sessions[0].cost["NAT"] for name in ("A1", "A2"))
    assert (north, other) == (3 * (690 + 20 + 150) * 100, 3 * (500 + 20 + 150) * 100)
    assert activity(problem, "A1").basis["cost"] == "illustrative: rules.cost[0]; travel: north (rules.travel[0])"


def test_each_source_pays_its_own_share_of_a_cost():
    toml = TOML.replace('sources = { NAT = "100%" }', 'sources = { NAT = "100%", TF = "33.33%" }').replace(
        '[[sources]]\nid = "NAT"', '[[sources]]\nid = "NAT"\n[[sources]]\nid = "TF"'
    )
    assert activity(made(toml=toml), "A2").sessions[0].cost == {"NAT": 81_000, "TF": 27_000}


def test_a_session_without_charge_has_no_source():
    toml = TOML.replace("[[rules.cost]]", '[[rules.cost]]\nkinds = ["seminar"]\nno_charge = true\n[[rules.cost]]')
    assert {tuple(session.cost) for session in activity(made(toml=toml), "A2").sessions} == {()}


def test_cells_given_in_the_settings_go_before_those_of_the_catalogue():
    toml = TOML + '[[activities]]\nid = "A1"\npeople = "MOD:4"\nadvances = "R:9"\nbasis = "agreed by letter"\n'
    found = activity(made(toml=toml), "A1")
    assert (found.people, found.advances) == ({"MOD": 4}, {"R": 9})
    assert (found.basis["people"], found.basis["duration_days"]) == ("agreed by letter", "stated")


def test_an_amount_of_nothing_takes_the_activity_off_a_requirement():
    assert activity(made(toml=TOML + '[[activities]]\nid = "A1"\nadvances = "R:0"\n'), "A1").advances == {}


# dates by rule


def starts_of(problem, name):
    return [session.starts for session in activity(problem, name).sessions]


def test_generated_sessions_are_spread_over_the_year_and_start_on_the_weekday_of_the_settings():
    starts = starts_of(made(), "A2")
    assert [day.year for day in starts] == [2027, 2027, 2028, 2028]
    assert {day.weekday() for day in starts} == {1}  # three days are short: Tuesday
    assert (starts[1] - starts[0]).days == 182


def test_another_row_in_the_catalogue_moves_no_session():
    more = CSV.replace("A2,", "A0,Another,seminar,cyber,Centre,,,,\nA2,")
    assert starts_of(made(more), "A2") == starts_of(made(), "A2")


def test_a_run_every_second_year_is_held_in_every_second_year():
    toml = TOML.replace("per_year = 2", "per_year = 0.5").replace("years = 2", "years = 6")
    years = [day.year for day in starts_of(made(toml=toml), "A2")]
    assert len(years) == 3
    assert {later - earlier for earlier, later in zip(years, years[1:], strict=False)} == {2}


def test_runs_begin_around_the_day_on_which_the_activity_was_last_seen():
    csv = "id,title,runs_per_year,observed_from\nA1,x,1,2024-12-02\n"
    assert starts_of(made(csv, rules_only()), "A1") == [date(2027, 11, 30), date(2028, 11, 28)]


def test_runs_begin_around_the_days_of_a_season():
    toml = TOML + '[[rules.season]]\nkinds = ["seminar"]\naround = ["03-10", "09-15"]\n'
    assert starts_of(made(toml=toml), "A2") == [
        date(2027, 3, 9),
        date(2027, 9, 14),
        date(2028, 3, 7),
        date(2028, 9, 12),
    ]


def test_a_generated_session_moves_by_whole_weeks_off_avoided_days():
    toml = TOML + (
        '[[rules.season]]\nkinds = ["seminar"]\naround = ["03-10", "12-30"]\n'
        '[[sessions.avoid]]\nfirst = "03-08"\nlast = "03-20"\n[[sessions.avoid]]\nfirst = "12-20"\nlast = "01-08"\n'
    )
    assert starts_of(made(toml=toml), "A2") == [
        date(2027, 3, 23),
        date(2027, 12, 14),
        date(2028, 3, 21),
        date(2028, 12, 12),
    ]


def test_runs_before_the_first_day_of_sessions_are_left_out():
    toml = TOML + '[sessions]\nfirst_day = 2027-07-01\n[[rules.season]]\nkinds = ["seminar"]\naround = ["02-02"]\n'
    assert [day.year for day in starts_of(made(toml=toml), "A2")] == [2027, 2028, 2028]


# limits and the rest of a problem


def test_limits_are_read_for_every_year_and_period():
    toml = TOML + (
        '[absorption]\neach_period = 5\nowner = "partner"\n[balance]\nat_least = "12.5%"\n'
        '[[blackouts]]\nid = "B"\nstarts = 2027-12-30\nends = 2028-01-02\nevery_year = true\nbodies = ["MOD"]\n'
    )
    problem = made(toml=toml)
    assert [(limit.year, limit.at_most) for limit in rows(problem, Budget)] == [(2027, 900_000), (2028, 450_050)]
    assert {limit.period: limit.at_most for limit in rows(problem, Capacity)}["2027Q3"] == 1
    assert {(limit.at_most, limit.owner) for limit in rows(problem, Absorption)} == {(5, "partner")}
    assert rows(problem, Balance) == [Balance(at_least=1_250)]
    assert [(limit.id, limit.starts, limit.ends) for limit in rows(problem, Blackout)] == [
        ("B-2027", date(2027, 12, 30), date(2028, 1, 2)),
        ("B-2028", date(2028, 12, 30), date(2029, 1, 2)),
    ]


def test_a_requirement_without_segments_has_the_usual_ones():
    assert made().requirements[0].segments == (
        Segment(share=4_000, slope=10),
        Segment(share=3_000, slope=6),
        Segment(share=3_000, slope=3),
    )


def test_only_families_in_use_become_activities():
    csv = "id,title,record_origin\nA1,x,menu\nA2,y,other\n"
    toml = rules_only() + '[[catalogue.families]]\norigin = "menu"\n[[catalogue.families]]\norigin = "other"\nuse = '
    assert [found.id for found in made(csv, toml + "false\n").activities] == ["A1"]
    assert [found.id for found in made(csv, toml + "true\n").activities] == ["A1", "A2"]


def test_the_problem_of_the_tables_travels_through_the_wire():
    problem = demonstration_problem()
    text = write_problem(problem)
    assert write_problem(read_problem(text)) == text


# faults


@pytest.mark.parametrize(
    ("change", "path", "words"),
    [
        (("weight = 3", "weight = 0"), "goals[0].weight", "must be a whole number from 1 to 10000, got 0"),
        (("weight = 3", "weight = 3\nwieght = 3"), "goals[0].wieght", "is not a setting (did you mean weight?)"),
        (("target = 10", ""), "requirements[0].target", "is missing"),
        (
            ("2027-01-01", '"2027"'),
            "horizon.starts",
            'must be a day in a year from 1900 to 2200, such as 2027-03-01 without quotation marks, got "2027"',
        ),
        (("= 9_000", "= 0.005"), "budgets[0].each_year", "must have at most 2 digits after the point, got 0.005"),
        (("2028 = ", "2031 = "), "budgets[0].in_year.2031", "is not a year of the horizon (from 2027 to 2028)"),
        (
            ('source = "NAT"', 'source = "NAP"'),
            "budgets[0].source",
            '"NAP" is not one of the sources (did you mean NAT?)',
        ),
        (('"demining"', '"demning"'), "requirements[0].advanced_by[0].themes", '"demning" is not the theme of any row'),
        (('kinds = ["seminar"], ', ""), "requirements[0].advanced_by[1]", "names no activities"),
        (("MOD = 3", "MFA = 3"), "rules.delegation[0].people", '"MFA" is not one of the bodies (known: MOD)'),
        (('"100%"', '"1000%"'), "rules.cost[0].sources.NAT", 'must be a share from "0%" to "100%", got "1000%"'),
        (
            ("[[rules.runs]]\nper_year = 2", ""),
            "catalogue row 3, runs_per_year",
            "is not stated for A2, and no rule fits",
        ),
    ],
)
def test_a_fault_of_the_settings_is_named_with_path_value_and_way_out(change, path, words):
    assert TOML.replace(*change) != TOML
    (fault,) = faults(toml=TOML.replace(*change))
    assert fault.partition(": ")[0] == path
    assert fault.partition(": ")[2].startswith(words)


@pytest.mark.parametrize(
    ("change", "path", "words"),
    [
        (("School,5,", "School,five,"), "row 2, duration_days", 'must be a whole number from 1 to 36500, got "five"'),
        (("MOD:2", "MOD;2"), "row 2, people", 'must be pairs such as "A:3;B:1", each id once, got "MOD"'),
        (("MOD:2", "MFA:2"), "row 2 (A1).people.MFA", 'no body called "MFA"'),
        (("1200", "12OO"), "row 2, cost", 'must be a number, got "12OO"'),
        (("2027-03-05", "2027-02-30"), "row 2, sessions", 'must be a day such as 2027-03-01, got "2027-02-30"'),
        (("2027-03-05", "2027-02-26"), "row 2, sessions", "must not end before it starts"),
        (("A2,Cyber seminar", "A2,"), "row 3, title", "is missing"),
    ],
)
def test_a_fault_of_the_catalogue_is_named_with_row_and_column(change, path, words):
    assert CSV.replace(*change) != CSV
    (fault,) = faults(CSV.replace(*change))
    assert fault.startswith(f"catalogue {path}: {words}")


def test_a_column_that_nobody_reads_is_a_fault_unless_it_is_to_be_passed_over():
    csv = "id,title,note\nA1,x,y\n"
    (fault,) = faults(csv, rules_only())
    assert fault.startswith("catalogue, column note: is not a column we read")
    assert len(made(csv, rules_only() + '[catalogue]\nignore_columns = ["note"]\n').activities) == 1


def test_all_faults_of_both_files_come_in_one_pass():
    csv = CSV.replace("School,5", "School,0").replace("1200", "-1")
    toml = TOML.replace("weight = 3", "weight = -1").replace("target = 10", "target = 0.5")
    assert [text.partition(":")[0] for text in faults(csv, toml)] == [
        "requirements[0].target",
        "goals[0].weight",
        "catalogue row 2, duration_days",
        "catalogue row 2, cost",
    ]


def test_a_row_that_repeats_an_id_is_named():
    assert [text.partition(":")[0] for text in faults(CSV.replace("A2,", "A1,"))] == [
        "catalogue row 2, id",
        "catalogue row 3, id",
    ]


def test_a_text_that_is_no_settings_file_is_refused():
    (fault,) = faults(toml="partner")
    assert fault.startswith("settings: not a TOML file: ")


def test_an_engine_fault_in_a_limit_is_told_with_its_place_in_the_settings():
    toml = TOML + '[[prerequisites]]\nbefore = "A1"\nafter = "A2"\n[[prerequisites]]\nbefore = "A2"\nafter = "A1"\n'
    assert [text.partition(":")[0] for text in faults(toml=toml)] != []
    assert all("limits[" not in text for text in faults(toml=toml))


def test_warnings_of_the_engine_come_with_the_problem():
    made_problem = make_problem(CSV, TOML)
    assert (made_problem.activities, made_problem.sessions, made_problem.requirements) == (2, 6, 1)
    assert [str(warning) for warning in made_problem.warnings] == [
        "requirements[0].target: the whole catalogue brings 3 of 10"
    ]


# the demonstration


def test_the_demonstration_holds_the_public_activities_alone():
    problem = demonstration_problem()
    assert len(problem.activities) == 126
    assert {found.basis["family"] for found in problem.activities} == {"read from a public page"}


def test_the_family_of_bilateral_training_can_be_switched_on_and_is_labelled():
    texts = example_files()
    on = texts[SETTINGS].replace("use = false", "use = true")
    families = [found.basis["family"] for found in problem_from_tables(texts[CATALOGUE], on).activities]
    assert families.count("read from a public page") == 126
    assert families.count("bilateral United States training, derived") == 215


def test_every_filled_field_of_the_demonstration_is_labelled():
    for found in demonstration_problem().activities:
        assert {"title", "duration_days", "people", "cost", "sessions", "at_most", "advances"} <= set(found.basis)
        assert all(
            label.startswith(("stated", "derived", "illustrative", "read from", "not stated", "20"))
            for label in found.basis.values()
        ), found.basis


def test_the_goals_of_the_demonstration_are_labelled_illustrative():
    problem = demonstration_problem()
    assert {goal.basis["weight"] for goal in problem.goals} == {"illustrative"}
    assert {problem.basis[part].partition(":")[0] for part in ("goals", "budgets", "people", "sessions")} == {
        "illustrative"
    }


def test_sessions_of_the_demonstration_run_on_plausible_days():
    sessions = [session for found in demonstration_problem().activities for session in found.sessions]
    assert 300 <= len(sessions) <= 600
    assert {session.starts.weekday() for session in sessions} == {0, 1}
    assert min(session.starts for session in sessions) >= date(2026, 4, 1)
    short = [session for session in sessions if (session.ends - session.starts).days < 31]
    held = {
        session.starts + timedelta(days=day)
        for session in short
        for day in range((session.ends - session.starts).days + 1)
    }
    assert {(day.month, day.day) for day in held} & {
        (1, 1),
        (3, 20),
        (3, 21),
        (5, 28),
        (11, 8),
        (12, 31),
        (8, 5),
    } == set()


def test_every_activity_of_the_demonstration_names_its_source():
    assert all(found.source_url.startswith("http") for found in demonstration_problem().activities)
