"""Measure the engine: values, bounds, seconds and memory, against simpler methods: `python -m bench.run --help`.

Seconds are of the processor unless a column says wall: other work on the machine slows the wall clock, not those.
The public libraries are read from the folder that COMITY_INSTANCES names, else from `shared/data/instances` beside
this repository. Exit code 1 when an answer contradicts a published value.
"""

import argparse
import os
import platform
import sys

from bench.anchors.libraries import Extent, go_through, present, summary
from bench.child import measured
from bench.demonstration import demonstration
from bench.kinds import beside_simpler_methods, five_seeds
from bench.mending import agreed, five_cancellations
from bench.operations import Timing, clash_of, proof_of, receipts_of
from bench.tables import Table
from comity_planning.generate import RECIPES

PARTS = ("kinds", "seeds", "answers", "repair", "demonstration", "libraries")
ANSWERS = Table((("question", 36), ("cpu s", 8), ("to reach", 8), ("outcome", 44)))
# about ten minutes in all: every so many-th problem of a set, and the limit of each in seconds
TEN_MINUTES = {
    "gap": Extent(kept=False),
    "cover": Extent(every=2, seconds=10, kept=False),
    "knapsack": Extent(every=3, seconds=15, kept=False),
    "schedules": Extent(every=12, seconds=6, kept=False),
    "second-opinion": Extent(every=12, seconds=10, kept=False),
}


def asked() -> argparse.Namespace:
    """The options."""
    parser = argparse.ArgumentParser(prog="python -m bench.run", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS), help="these parts alone")
    parser.add_argument("--kinds", nargs="+", choices=tuple(RECIPES), default=list(RECIPES), help="kinds of problem")
    parser.add_argument("--seeds", nargs="+", type=int, default=[1, 2, 3, 4, 5], help="seeds; kinds use the first")
    parser.add_argument("--seconds", type=float, default=20.0, help="processor time of each search (default 20)")
    return parser.parse_args()


def answered(seed: int, seconds: float) -> list[Timing]:
    """The answers around a plan of the normal kind."""
    problem, plan = agreed("normal", seed, seconds)
    return [*proof_of(problem, plan), receipts_of(problem, plan), *clash_of(problem)]


def answers(seed: int, seconds: float) -> None:
    """One row for each question about a plan."""
    ANSWERS.head(f"Answers around a plan, normal, seed {seed} (the least of three runs)")
    for timing in measured(answered, seed, seconds).answer:
        ANSWERS.row(timing.what, round(timing.seconds, 3), timing.to_reach, timing.outcome)


def libraries() -> bool:
    """A part of the public libraries; whether any answer contradicts a published value."""
    groups = present(list(TEN_MINUTES))
    findings = {group: go_through(group, TEN_MINUTES[group]) for group in groups}
    print()
    for group, found in findings.items():
        print(summary(group, found))
    return any(finding.contradicts for found in findings.values() for finding in found)


def main() -> int:
    """Run the parts asked for, in their order."""
    options = asked()
    load = ", ".join(f"{figure:.1f}" for figure in os.getloadavg())
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.machine()}; load {load}")
    first, seconds = options.seeds[0], options.seconds
    if "kinds" in options.only:
        beside_simpler_methods(options.kinds, first, seconds)
    if "seeds" in options.only:
        five_seeds(options.seeds, seconds)
    if "answers" in options.only:
        answers(first, seconds)
    if "repair" in options.only:
        five_cancellations(options.seeds, seconds)
    if "demonstration" in options.only:
        demonstration()
    return int(libraries()) if "libraries" in options.only else 0


if __name__ == "__main__":
    sys.exit(main())
