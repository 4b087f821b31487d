import pytest

from comity.drafting.problem_from_tables import make_problem
from tests.unit.small_tables import CSV, TOML, faults, made, rules_only


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


def test_a_basis_of_a_column_that_nobody_reads_is_a_fault():
    (fault,) = faults(toml=TOML + '[catalogue.basis]\nthemes = "guessed"\n')
    assert fault == "catalogue.basis.themes: is not a column we read (did you mean theme?)"


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
