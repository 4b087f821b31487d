"""A search over parts of a larger plan: what it shows under way, and that watching it changes nothing."""

from comity_planning.generate import generate
from comity_planning.plan import Progress
from comity_planning.rules import table_of
from comity_planning.solve import SMALL, solve
from comity_planning.solvers.greedy import Greedy
from comity_planning.solvers.highs import Relaxed, arrays_of
from comity_planning.solvers.kernel import ground_of
from comity_planning.solvers.neighbourhood import improve
from comity_planning.solvers.rows import build

PROBLEM = generate("normal", 1, activities=150)


def test_watching_a_search_does_not_change_its_plan() -> None:
    seen: list[Progress] = []

    def watch(progress: Progress) -> None:
        seen.append(progress)

    alone = solve(PROBLEM, gap=0, rounds=3)
    watched = solve(PROBLEM, gap=0, rounds=3, on_progress=watch)
    assert watched == alone
    values = [progress.value for progress in seen if progress.value is not None]
    assert values == sorted(values)
    assert values[-1] == alone.value


def test_a_better_plan_from_elsewhere_is_where_the_next_search_begins() -> None:
    model = build(PROBLEM, table_of(PROBLEM))
    assert len(model.sessions) > SMALL
    arrays = arrays_of(model)
    relaxed = Relaxed(arrays)
    assert relaxed.run()
    ground = ground_of(model, arrays, *relaxed.columns(), 1)
    begin = Greedy(model).run()
    assert not begin.broken
    better = [point for point, _ in improve(ground, begin, rounds=4, stop=lambda: False)][-1]
    assert better.value > begin.value
    searches = improve(ground, begin, rounds=2, stop=lambda: False)
    next(searches)
    assert searches.send(better)[0].value >= better.value
