"""A copy from its first limits to an accepted plan, and what the board shows on the way."""

from comity.catalogue.models import Activity
from comity.drafting.actions import (
    accept_proposal,
    ask_run,
    ban,
    begin_scenario,
    change_limits,
    choose_session,
    copy_scenario,
    pin,
    set_weight,
    undo_acceptance,
)
from comity.drafting.models import EngineRun, Scenario
from comity.drafting.policy import scenarios_visible_to
from comity.drafting.queries import (
    board_of,
    comparison_of,
    not_chosen_of,
    receipt_of,
    scenarios_of,
    why_not_of,
)
from comity.journal.queries import entries_of
from comity.programmes.models import Line
from tests.integration.conftest import NOON
from tests.integration.drafting.conftest import later


def fetched(scenario, user):
    related = ("programme__partner__side", "owner")
    return scenarios_visible_to(user).select_related(*related).get(pk=scenario.pk)


def test_an_empty_board_says_what_is_missing(make_programme, cast):
    scenario = begin_scenario(make_programme(), by=cast["ivana"], at=NOON)
    board = board_of(fetched(scenario, cast["ivana"]), cast["ivana"])
    assert [key for key, _ in board.missing] == ["goals", "catalogue", "limits", "limits"]
    assert board.missing[0][1] == "A programme begins with what it is for: add a goal."
    assert (board.plan, board.run, board.scenario.letter, board.may_change) == (None, None, "A", True)


def test_a_catalogue_with_nothing_on_offer_is_missing(scenario, cast):
    Activity.objects.update(audience="own")
    board = board_of(fetched(scenario, cast["ivana"]), cast["ivana"])
    assert board.missing == (("catalogue", "No activity of the catalogue is open to this partner: offer some."),)


def test_a_proposal_fills_the_board(scenario, cast, propose):
    run = propose(scenario, cast["ivana"])
    assert (run.state, run.error) == ("done", "")
    board = board_of(fetched(scenario, cast["ivana"]), cast["ivana"])
    assert board.missing == ()
    assert [(goal.code, goal.title, goal.share) for goal in board.goals] == [
        ("DEM-1", "Land cleared", 10000),
        ("LAW-1", "Law in cyberspace", 10000),
    ]
    assert board.plan.headline.proof == "No better plan exists under these limits."
    assert board.plan.sessions == 5
    assert {group.code: len(group.lines) for group in board.plan.lines} == {"DEM-1": 3, "LAW-1": 2}
    assert board.quarters[0] == "2026Q1"
    assert board.quarters[-1] == "2029Q4"
    assert {board.quarters[line.from_quarter] for line in board.plan.all_lines} <= {"2027Q1", "2028Q3"}
    assert all(line.activity_ref for line in board.plan.all_lines)
    assert board.stale is False


def test_loads_are_shown_beside_the_limits(scenario, cast, propose):
    propose(scenario, cast["ivana"])
    board = board_of(fetched(scenario, cast["ivana"]), cast["ivana"])
    rows = {(row.kind, row.id): row for row in board.limits}
    assert list(rows) == [("money", "NAT"), ("money", "TF"), ("people", "MOD"), ("absorption", "absorption")]
    spent = sum(cell.used or 0 for kind in ("NAT", "TF") for cell in rows["money", kind].cells)
    assert spent == board.plan.cost == 5 * 2000 * 100
    cell = next(cell for cell in rows["people", "MOD"].cells if cell.key == "pool:MOD:2027Q1")
    assert (cell.value, cell.used, cell.load) == (6, 6, 10000)
    assert rows["people", "MOD"].tightest.load == 10000


def test_the_board_costs_few_queries(scenario, cast, propose, django_assert_max_num_queries):
    propose(scenario, cast["ivana"])
    copy_scenario(scenario, by=cast["ivana"], at=later(1))
    with django_assert_max_num_queries(5):
        board_of(fetched(scenario, cast["ivana"]), cast["ivana"])


def test_a_receipt_adds_up(scenario, cast, propose):
    run = propose(scenario, cast["ivana"])
    line = run.answer["plan"]["lines"][0]["lines"][0]
    receipt = receipt_of(scenario, line["session"], cast["ivana"])
    assert receipt.title == line["title"]
    assert receipt.receipt.worth - sum(cost for _, cost in receipt.receipt.costs) == receipt.receipt.left
    assert receipt.advances == (("Land cleared", "Clearance teams", 4, "people"),)
    assert receipt.without
    assert len(receipt.others) == 2
    assert receipt_of(scenario, "A9-2027-01-01", cast["ivana"]) is None


def test_a_banned_activity_says_so_and_comes_back(scenario, cast, propose):
    ban(scenario, activity="A4", version=1, by=cast["ivana"], at=NOON)
    propose(scenario, cast["ivana"])
    answer = why_not_of(scenario, "A4", cast["ivana"])
    assert (answer.kind, answer.banned, answer.reasons) == (
        "off",
        True,
        ("ruled out by choice (the activity is pinned out)",),
    )
    count, rows = not_chosen_of(scenario, cast["ivana"])
    assert count == len(rows)
    assert ("A4", "off") in [(row.activity, row.kind) for row in rows]
    assert not_chosen_of(scenario, cast["ivana"], goal="LAW-1", words="cyber LAW")[0] == 1
    assert not_chosen_of(scenario, cast["ivana"], goal="DEM-1", words="cyber law")[0] == 0
    board = board_of(fetched(scenario, cast["ivana"]), cast["ivana"])
    assert [(choice.how, choice.activity, choice.title) for choice in board.choices] == [
        ("out", "A4", "Seminar on cyber law")
    ]


def test_another_session_is_pinned_in_place_of_one(scenario, cast, propose):
    pin(scenario, "A1-2027-03-09", version=1, by=cast["ivana"], at=NOON)
    first = propose(scenario, cast["ivana"])
    assert ("A1-2027-03-09", "pinned") in held(first)
    choose_session(scenario, "A1-2027-03-09", "A1-2028-09-09", version=2, by=cast["ivana"], at=later(1))
    second = propose(scenario, cast["ivana"], at=later(2))
    assert ("A1-2028-09-09", "pinned") in held(second)
    assert "A1-2027-03-09" not in dict(held(second))


def held(run):
    return [(line["session"], line["held"]) for group in run.answer["plan"]["lines"] for line in group["lines"]]


def test_what_changed_against_the_proposal_before_is_marked(scenario, cast, propose):
    propose(scenario, cast["ivana"])
    ban(scenario, activity="A4", version=1, by=cast["ivana"], at=later(1))
    board = board_of(fetched(scenario, cast["ivana"]), cast["ivana"])
    assert board.stale is True
    propose(scenario, cast["ivana"], at=later(2))
    changed = board_of(fetched(scenario, cast["ivana"]), cast["ivana"]).plan.changed
    assert [line.title for line in changed.dropped] == ["Seminar on cyber law", "Seminar on cyber law"]
    assert (changed.added, changed.moved, changed.cost) == ((), (), -4000 * 100)
    assert changed.against.startswith("the proposal of ")


def test_copies_stand_side_by_side(scenario, cast, propose):
    propose(scenario, cast["ivana"])
    copy = copy_scenario(scenario, by=cast["ivana"], at=later(1), name="Less money")
    assert (copy.letter, copy.copied_from) == ("B", scenario)
    change_limits(copy, {"budget:TF:2027": "0", "budget:TF:2028": "0"}, version=1, by=cast["ivana"], at=later(2))
    set_weight(copy, "LAW-1", "1", version=2, by=cast["ivana"], at=later(2))
    propose(copy, cast["ivana"], at=later(3))
    cards = scenarios_of(scenario.programme, cast["ivana"])
    assert [(card.letter, card.name, card.copied_from, card.sessions) for card in cards] == [
        ("A", "", "", 5),
        ("B", "Less money", "A", 5),
    ]
    change_limits(copy, {"budget:NAT:2027": "2 000", "budget:NAT:2028": "2,000"}, version=3, by=cast["ivana"], at=NOON)
    propose(copy, cast["ivana"], at=later(4))
    found = comparison_of([scenario, copy], cast["ivana"])
    assert found.sessions == (5, 2)
    assert [(goal.code, goal.weights) for goal in found.goals] == [("DEM-1", (6, 6)), ("LAW-1", (2, 1))]
    assert (len(found.only[0]), found.only[1]) == (3, ())
    assert [title for title, _ in found.limits] == ["State budget", "Trust fund"]


def test_a_plan_is_accepted_once_and_undone_as_one(scenario, cast, propose, make_line):
    old = make_line(scenario.programme, "A9")
    delivered = make_line(scenario.programme, "A8", state="delivered")
    run = propose(scenario, cast["ivana"])
    first = accept_proposal(run, by=cast["ivana"], at=later(1))
    assert accept_proposal(run, by=cast["ivana"], at=later(2)) == first
    lines = Line.objects.filter(programme=scenario.programme)
    assert lines.filter(state="planned").count() == 5
    assert set(lines.filter(state="planned").values_list("set_ref", flat=True)) == {first.ref}
    line = lines.filter(activity__code="A1").first()
    assert (line.node.code, line.session.activity_id, line.cost_minor, line.people) == (
        "DEM-1",
        line.activity_id,
        200_000,
        {"MOD": 2},
    )
    assert lines.filter(pk=delivered.pk).exists()
    assert not lines.filter(pk=old.pk).exists()
    board = board_of(fetched(scenario, cast["ivana"]), cast["ivana"])
    assert (board.accepted.lines, board.accepted.can_undo, board.accepted.is_on_board) == (6, True, True)
    undo_acceptance(first, by=cast["ivana"], at=later(3))
    assert list(lines.filter(state="planned").values_list("ref", "activity__code")) == [(old.ref, "A9")]
    moves = [entry.move for entry in entries_of(scenario.programme)]
    assert moves == ["undo an acceptance", "accept a proposal"]
    assert board_of(fetched(scenario, cast["ivana"]), cast["ivana"]).accepted is None


def test_a_line_that_stands_in_both_plans_keeps_its_record(scenario, cast, propose):
    first = accept_proposal(propose(scenario, cast["ivana"]), by=cast["ivana"], at=later(1))
    before = set(Line.objects.values_list("ref", flat=True))
    ban(scenario, activity="A4", version=1, by=cast["ivana"], at=later(1))
    second = accept_proposal(propose(scenario, cast["ivana"], at=later(2)), by=cast["ivana"], at=later(3))
    after = set(Line.objects.values_list("ref", flat=True))
    assert after < before
    assert len(after) == 3
    undo_acceptance(second, by=cast["ivana"], at=later(4))
    assert set(Line.objects.values_list("ref", flat=True)) == before
    assert set(Line.objects.values_list("set_ref", flat=True)) == {first.ref}


def test_every_act_is_one_line_of_the_journal(scenario, cast, propose):
    pin(scenario, "A1-2027-03-09", version=1, by=cast["ivana"], at=NOON)
    change_limits(scenario, {"budget:NAT:2027": "9 000"}, version=2, by=cast["ivana"], at=NOON)
    ask_run(scenario, by=cast["ivana"], at=NOON)
    ask_run(scenario, by=cast["ivana"], at=later(1))
    assert EngineRun.objects.count() == 1
    moves = [entry.move for entry in entries_of(scenario)]
    assert moves == ["ask for a proposal", "change limits", "pin", "begin"]
    assert Scenario.objects.get().document["budgets"][0]["in_year"] == {
        "2026": 6000,
        "2027": 9000,
        "2028": 6000,
        "2029": 6000,
    }
