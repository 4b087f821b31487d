"""Generated problems: the engine on each kind and on five seeds, beside simpler methods with the same time."""

from collections.abc import Sequence
from dataclasses import dataclass

from bench.child import Measured, measured
from bench.methods import Outcome, plain_cpsat, plain_highs
from bench.tables import Table, middle_and_worst, percent, ratio
from bench.watch import Moment, Watch, gap_at, passed
from comity_planning.generate import Kind, generate
from comity_planning.plan import Tightness
from comity_planning.solve import gap_of, solve

WITHOUT_END = 100_000  # rounds: the time alone ends the search
METHODS = {"plain CP-SAT, 2 workers": plain_cpsat, "plain HiGHS": plain_highs}
MARKS = (3.0, 10.0, 20.0)
STAGES = (3.0, 10.0, 15.0, 20.0)
BESIDE = Table(
    (
        ("method", 24),
        ("value", 9),
        ("bound", 9),
        ("gap", 7),
        ("proof", 9),
        ("wall s", 7),
        ("cpu s", 7),
        ("MB", 5),
        ("engine is", 9),
        ("passed after s", 14),
    )
)
SEEDS = Table((("normal, seed", 12), *((f"gap at {mark:g} s", 11) for mark in MARKS), ("proof", 9), ("value", 9)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tailored:
    """What the engine reached: the figures of its plan, and when it knew what, in seconds of processor."""

    value: int
    bound: int | None
    proof: str
    greedy: int | None
    tightness: Tightness | None
    moments: list[Moment]


def tailored(kind: Kind, seed: int, seconds: float) -> Tailored:
    """Tailor a generated problem for so many seconds of processor."""
    problem = generate(kind, seed)
    watch = Watch(seconds)
    plan = solve(problem, gap=0, rounds=WITHOUT_END, on_progress=watch)
    return Tailored(
        value=plan.value,
        bound=plan.bound,
        proof=plan.bound_kind,
        greedy=plan.baseline_greedy,
        tightness=plan.tightness,
        moments=watch.moments,
    )


def plainly(method: str, kind: Kind, seed: int, seconds: float) -> Outcome:
    """A simpler method on the same generated problem."""
    return METHODS[method](generate(kind, seed), seconds)


def beside_simpler_methods(kinds: Sequence[Kind], seed: int, seconds: float) -> None:
    """For each kind: the engine, greedy, and the whole model given to a solver as it comes."""
    for kind in kinds:
        ours = measured(tailored, kind, seed, seconds)
        BESIDE.head(f"{kind}, seed {seed}, {seconds:g} s of processor. {tightness_said(ours.answer.tightness)}")
        ours_row(ours)
        greedy_row(ours.answer)
        for method in METHODS:
            plain_row(method, measured(plainly, method, kind, seed, seconds), ours.answer)


def ours_row(ours: Measured[Tailored]) -> None:
    """The engine's own line."""
    found = ours.answer
    gap = percent(gap_of(found.value, found.bound))
    took = (round(ours.wall, 1), round(ours.processor, 1), round(ours.megabytes))
    BESIDE.row("engine", found.value, found.bound, gap, found.proof, *took, None, None)
    told = (f"{percent(gap_at(found.moments, stage)) or '-'} at {stage:g} s" for stage in STAGES)
    print(f"  the engine's gap: {', '.join(told)}", flush=True)


def greedy_row(found: Tailored) -> None:
    """The greedy plan that the engine begins from."""
    gap = None if found.greedy is None else percent(gap_of(found.greedy, found.bound))
    gain = ratio(found.value, found.greedy)
    after = None if found.greedy is None else passed(found.moments, found.greedy + 1)
    BESIDE.row("greedy", found.greedy, None, gap, None, None, None, None, gain, after)


def plain_row(method: str, plain: Measured[Outcome], ours: Tailored) -> None:
    """A simpler method; the last cells say how much more the engine's plan is worth, and when it was as good."""
    found = plain.answer
    gap = None if found.value is None else percent(gap_of(found.value, found.bound))
    took = (round(plain.wall, 1), round(plain.processor, 1), round(plain.megabytes))
    after = "no plan to pass" if found.value is None else passed(ours.moments, found.value)
    BESIDE.row(method, found.value, found.bound, gap, "reported", *took, ratio(ours.value, found.value), after)


def tightness_said(tightness: Tightness | None) -> str:
    """How tight the problem is, with what it was judged by."""
    if tightness is None:
        return "Tightness unknown."
    binding = ", ".join(f"{family} {100 * share:.0f}%" for family, share in tightness.binding.items() if share)
    return (
        f"{tightness.kind.capitalize()}: potential {100 * tightness.potential:.0f}%, fit {tightness.fit}; "
        f"binding {binding}"
    )


def five_seeds(seeds: Sequence[int], seconds: float) -> None:
    """The normal kind on several seeds: one run is no figure."""
    SEEDS.head(f"Normal on {len(seeds)} seeds, {seconds:g} s of processor each; gap = (bound - value) / value")
    runs = []
    for seed in seeds:
        run = measured(tailored, "normal", seed, seconds)
        runs.append(run)
        gaps = [percent(gap_at(run.answer.moments, mark)) for mark in MARKS]
        SEEDS.row(seed, *gaps, run.answer.proof, run.answer.value)
    for mark in MARKS:
        if mark <= seconds:
            print(f"at {mark:g} s: {middle_and_worst([gap_at(run.answer.moments, mark) for run in runs])}")
    print(f"peak memory: {max(run.megabytes for run in runs):.0f} MB", flush=True)
