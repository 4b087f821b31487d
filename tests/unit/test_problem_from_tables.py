from datetime import date

from comity.drafting.demonstration import demonstration_problem
from comity_planning.parts import Absorption, Balance, Blackout, Budget, Capacity, Eligibility, Prerequisite, Segment
from comity_planning.wire import read_problem, write_problem
from tests.unit.small_tables import CSV, TOML, activity, made, rows, rules_only, starts_of

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
