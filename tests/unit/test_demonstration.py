from datetime import date, timedelta

from comity.drafting.demonstration import CATALOGUE, SETTINGS, demonstration_problem, example_files
from comity.drafting.problem_from_tables import problem_from_tables


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


def test_the_classification_of_the_editors_is_labelled_as_derived():
    for found in demonstration_problem().activities:
        assert {found.basis[name] for name in ("kind", "theme", "area")} == {"derived: the editors' classification"}


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
