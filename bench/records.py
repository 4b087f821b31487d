"""The committed record of each public problem: what it is, its plan, and what is proven: `python -m bench.records`.

The problem itself (1.5 MB as text) is not committed: its recipe and its hash are. The plan is, with its certificate,
so that anybody can check it without a solver.
"""

import argparse
import json
import time
from dataclasses import asdict
from pathlib import Path

from bench.instances.library import ROOT
from comity_planning.generate import FULL_SIZE, Kind, generate
from comity_planning.plan import Plan
from comity_planning.problem import Problem
from comity_planning.solve import solve
from comity_planning.wire import write_plan

FOLDER = ROOT / "bench" / "seeds"
KINDS: tuple[Kind, ...] = ("loose", "normal", "tight")
SEED = 1


def record_of(kind: Kind, problem: Problem, plan: Plan, seconds: float) -> dict[str, object]:
    """What a reader wants to know before anything is run; seconds are of the processor."""
    return {
        "problem": {"kind": kind, "seed": SEED, "activities": FULL_SIZE, "title": problem.title},
        "made_by": f'comity_planning.generate.generate("{kind}", {SEED})',
        "problem_sha256": plan.problem_sha256,
        "plan": "plan.json",
        "plan_sha256": plan.sha256,
        "engine": plan.engine,
        "solver": plan.solver,
        "settings": "the defaults of solve: gap 0.5%, counted work",
        "status": plan.status,
        "value": plan.value,
        "bound": plan.bound,
        "bound_kind": plan.bound_kind,
        "gap": plan.gap,
        "baseline_greedy": plan.baseline_greedy,
        "tightness": None if plan.tightness is None else asdict(plan.tightness),
        "seconds": round(seconds, 1),
    }


def write(kind: Kind, folder: Path = FOLDER) -> None:
    """Tailor the problem with the defaults and leave record and plan."""
    problem = generate(kind, SEED)
    began = time.process_time()
    plan = solve(problem)
    record = record_of(kind, problem, plan, time.process_time() - began)
    (folder / kind).mkdir(parents=True, exist_ok=True)
    (folder / kind / "plan.json").write_text(write_plan(plan), encoding="utf-8")
    (folder / kind / "record.json").write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    print(f"{kind}: value {plan.value:,}, bound {plan.bound:,}, gap {plan.gap}, {record['seconds']} s", flush=True)


def main() -> None:
    """Write the records of the kinds asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench.records", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=KINDS, default=KINDS, help="these kinds alone")
    for kind in parser.parse_args().only:
        write(kind)


if __name__ == "__main__":
    main()
