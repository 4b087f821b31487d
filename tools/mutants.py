"""Change the policy in one place after another, and see whether the tests notice: `python -m tools.mutants`.

The tests run in one warm process, file after file: once without a change, to learn how long each takes and which rules
it reaches; then, while what the file shares still stands, for each change that was not noticed yet a child of that
process puts the changed code in the place of the old and runs the tests that reach it, quickest first, until one fails.
What no test notices has survived: it wants a test, or an argument in the list of changes that change nothing
(tests/oracle/equivalent_mutants.toml), which is held against the run.
"""

import argparse
import ast
import gc
import importlib
import os
import signal
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

from tools.mutations import Mutant, mutants_of

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src"
EQUIVALENT = ROOT / "tests" / "oracle" / "equivalent_mutants.toml"
BESIDE = (
    "access.reaching",
    "access.rights",
    "access.marking",
    "journal.machine",
    "programmes.workflow",
    "catalogue.workflow",
)
WORDS_ALONE = frozenset({"WORDS", "REACHES", "Records", "Grants", "TONES"})  # no rules
TESTS = (
    *("tests/unit/test_ladder_of_markings.py", "tests/unit/test_labels_of_texts.py"),
    *("tests/integration/programmes/test_moves_of_programmes.py", "tests/integration/journal/test_moves_of_records.py"),
    "tests/integration/catalogue/test_moves_of_entries.py",
    "tests/integration/catalogue/test_steps_that_want_words.py",
    *("tests/oracle/test_doors.py", "tests/oracle/test_doors_to_people.py", "tests/oracle/test_doors_of_the_odd.py"),
    *("tests/integration/programmes/test_programmes.py", "tests/integration/access", "tests/integration/releases"),
    "tests/integration/drafting/test_who_may.py",
)
NEAR = {  # the files that know a module best: each is asked first, and there about its module alone
    "comity.access.marking": ("test_ladder_of_markings", "test_labels_of_texts"),
    "comity.journal.machine": ("test_moves_of_records",),
    "comity.programmes.workflow": ("test_moves_of_programmes",),
    "comity.catalogue.workflow": ("test_moves_of_entries", "test_steps_that_want_words"),
}
# asked next, about everything: one world for all tests of a file
QUICK = ("test_doors", "test_doors_to_people", "test_doors_of_the_odd")
GOAL = 95.0  # per cent
FIRST_TEST = 2  # a child ends with this for the first of its tests, one more for the second
PATIENCE = 5  # times as long as without a change, and a minute: who takes longer goes round in circles
NOT_IN_PLACE = 1  # a child ends with this when the changed code could not be put in place: that is no change


def modules() -> dict[str, Path]:
    """The modules of the policy: the one of each room, the rights, the markings and the tables of moves."""
    names = [f"{path.parent.name}.policy" for path in sorted(SOURCES.glob("comity/*/policy.py"))] + list(BESIDE)
    return {f"comity.{name}": SOURCES / "comity" / f"{name.replace('.', '/')}.py" for name in names}


def all_mutants(wanted: Iterable[str]) -> list[Mutant]:
    """Every mutant whose name, which begins with its module and function, holds one of these words; of none, all."""
    words = list(wanted)
    every = [one for name, path in modules().items() for one in mutants_of(name, path, WORDS_ALONE)]
    return [one for one in every if not words or any(word in one.name for word in words)]


def equivalents() -> dict[str, str]:
    """Changes that change nothing, each with the argument."""
    if not EQUIVALENT.exists():
        return {}
    return {one["name"]: one["because"] for one in tomllib.loads(EQUIVALENT.read_text())["same"]}


# --- putting a change in place ---


def apply(mutant: Mutant) -> None:
    """Let the running program follow the changed code."""
    module = sys.modules[mutant.module]
    if isinstance(mutant.statement, ast.FunctionDef | ast.ClassDef):
        function = mutant.statement
        if isinstance(function, ast.ClassDef):
            name = mutant.function.partition(".")[2]
            function = next(one for one in function.body if isinstance(one, ast.FunctionDef) and one.name == name)
        put_code(target_of(module, mutant.function), compiled(function, module))
        return
    body = ast.parse(Path(str(module.__file__)).read_text()).body
    space = dict(vars(module))
    for at, statement in enumerate(body[mutant.at :], start=mutant.at):
        if isinstance(statement, ast.Assign | ast.AnnAssign):  # what is made of the changed value changes with it
            one = mutant.statement if at == mutant.at else statement
            changed = compile(ast.Module(body=[one], type_ignores=[]), "changed", "exec")
            exec(changed, space)  # nosec B102 - our own modules, changed
    for name, value in space.items():
        if name in vars(module) and value is not vars(module)[name] and name not in WORDS_ALONE:
            put_value(vars(module)[name], value)


def target_of(module: ModuleType, name: str) -> Any:
    """The function or method of this name, without what wraps it."""
    found: Any = module
    for part in name.split("."):
        found = vars(found)[part] if isinstance(found, type) else getattr(found, part)
    found = getattr(found, "fget", None) or getattr(found, "__func__", found)
    if hasattr(found, "cache_clear"):
        found.cache_clear()
    while hasattr(found, "__wrapped__"):
        found = found.__wrapped__
    return found


def compiled(function: ast.FunctionDef, module: ModuleType) -> CodeType:
    """The code of a changed function."""
    bare = deepcopy(function)
    bare.decorator_list, bare.returns = [], None
    space = dict(vars(module))
    changed = compile(ast.Module(body=[bare], type_ignores=[]), "changed", "exec")
    exec(changed, space)  # nosec B102 - our own modules, changed
    made = space[function.name]
    if not isinstance(made, FunctionType):
        raise TypeError(f"{function.name} is no plain function")
    return made.__code__


def put_code(function: Any, code: CodeType) -> None:
    """Everybody who has taken the function along runs the changed code."""
    function.__code__ = code


def put_value(old: Any, new: Any) -> None:
    """A changed table, set or workflow in the place of the old one, wherever it was taken along."""
    if isinstance(old, dict | set):
        old.clear()
        old.update(new)
    elif hasattr(old, "moves"):
        vars(old).update(vars(new))
    else:
        for module in [one for name, one in sys.modules.items() if name.startswith(("comity", "tests"))]:
            for name, value in list(vars(module).items()):
                if value is old:
                    setattr(module, name, new)


# --- running the tests ---


@dataclass(frozen=True, slots=True)
class Stage:
    """The tests of a file, and the changes that are tried with them."""

    name: str
    items: list[pytest.Item]
    modules: frozenset[str]
    slow: bool = False  # draws pages: what is argued to change nothing is not tried here


def stages_of(items: Sequence[pytest.Item]) -> list[Stage]:
    """The files in their turn: the nearest to a module for it alone, the quick ones, all others, the nearest again."""
    files: dict[str, list[pytest.Item]] = {}
    for item in items:
        files.setdefault(item.path.stem, []).append(item)
    every = frozenset(modules())
    near = {name: frozenset(module for module, of in NEAR.items() if name in of) for name in files}
    first = [(name, near[name]) for of in NEAR.values() for name in of if name in files]
    quick = [(name, every) for name in QUICK if name in files]
    others = [(name, every) for name in files if name not in QUICK and not near[name]]
    again = [(name, every - near[name]) for name in files if near[name]]
    early = [Stage(name, files[name], of) for name, of in (*first, *quick)]
    return early + [Stage(name, files[name], of, slow=True) for name, of in (*others, *again)]


@dataclass(slots=True)
class Trial:
    """The tests, what each reaches, and what became of each change. A plugin of pytest."""

    mutants: list[Mutant]
    jobs: int
    loud: bool
    argued: frozenset[str] = frozenset()
    reached: dict[str, set[str]] = field(default_factory=dict)
    lasted: dict[str, float] = field(default_factory=dict)
    outcome: dict[str, str] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    noticed: Counter[str] = field(default_factory=Counter)  # how many changes a test has noticed so far

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """In the place of the usual run."""
        for name in modules():
            importlib.import_module(name)
        importlib.import_module("comity.access.reaching").Reaches.MOST = 0  # built anew, so that a change is met
        if not session.items or session.testsfailed:
            self.broken.append("the tests could not be gathered")
            return True
        alive = list(self.mutants)
        for stage in stages_of(session.items):
            if (wanted := [one for one in alive if self.wanted(one, stage)]) and not self.broken:
                session._setupstate.teardown_exact(stage.items[0])  # what only the file before needs
                self.act(stage, wanted)
                alive = [one for one in alive if self.outcome.get(one.name) != "killed"]
        session._setupstate.teardown_exact(None)
        for mutant in alive:
            self.outcome[mutant.name] = "survived"
            if self.loud:
                print(f"  line {mutant.line}: {mutant.name}", flush=True)
        return True

    def wanted(self, mutant: Mutant, stage: Stage) -> bool:
        """A change is tried with this file."""
        return mutant.module in stage.modules and not (stage.slow and mutant.name in self.argued)

    def act(self, stage: Stage, wanted: list[Mutant]) -> None:
        """Learn the tests of a file, then try these changes with them, while what they share stands."""
        begun, items = time.monotonic(), stage.items
        # after the last one another is announced, of the file if there is one: what the file shares stays
        others = [one for one in (items[0], *items[0].session.items) if one is not items[-1]]
        for item, following in zip(items, [*items[1:], next(iter(others), None)], strict=True):
            self.learn(item, following)
        if self.broken:
            return
        gc.freeze()  # children share what stands here
        if os.waitpid(self.child(None, items), 0)[1] != 0:  # else a change would be noticed by tests that fail anyhow
            self.broken.append(f"fails in a child without any change: {stage.name}")
            return
        self.try_all(wanted, items)
        gc.unfreeze()
        if self.loud:
            killed = sum(self.outcome.get(one.name) == "killed" for one in wanted)
            took = time.monotonic() - begun
            print(f"{stage.name}: {killed} of {len(wanted)} changes noticed ({took:.0f} s)", flush=True)

    def learn(self, item: pytest.Item, following: pytest.Item | None) -> None:
        """Run a test without a change; what it reaches and how long it takes."""
        places: set[str] = set()
        files = {str(path): name for name, path in modules().items()}

        def note(frame: Any, event: str, _arg: Any) -> None:
            if event == "call" and (name := files.get(frame.f_code.co_filename)):
                places.add(f"{name}:{frame.f_code.co_qualname.split('.<locals>')[0]}")

        begun = time.perf_counter()
        sys.setprofile(note)
        try:
            reports = runtestprotocol(item, log=False, nextitem=following)
        finally:
            sys.setprofile(None)
        self.reached[item.nodeid], self.lasted[item.nodeid] = places, time.perf_counter() - begun
        if any(report.failed for report in reports):
            self.broken.append(f"fails without any change: {item.nodeid}")

    def tests_for(self, mutant: Mutant, items: Sequence[pytest.Item]) -> list[pytest.Item]:
        """The tests that reach the changed place, quickest first; a changed table is reached by all."""
        place = f"{mutant.module}:{mutant.function}"
        whole = not isinstance(mutant.statement, ast.FunctionDef | ast.ClassDef)
        near = [item for item in items if whole or place in self.reached[item.nodeid]]
        return sorted(near, key=lambda item: self.lasted[item.nodeid] / (1 + self.noticed[item.nodeid]))

    def try_all(self, mutants: Sequence[Mutant], items: Sequence[pytest.Item]) -> None:
        """Each change in a child of this process, some at a time."""
        running: dict[int, tuple[Mutant, float, Sequence[pytest.Item]]] = {}
        waiting = list(reversed(mutants))
        while waiting or running:
            while waiting and len(running) < self.jobs:
                mutant = waiting.pop()
                if near := self.tests_for(mutant, items):
                    running[self.child(mutant, near)] = mutant, time.monotonic(), near
            time.sleep(0.005)
            for pid, (mutant, begun, tests) in list(running.items()):
                done, status = os.waitpid(pid, os.WNOHANG)
                if not done and time.monotonic() - begun > self.patience(tests):
                    os.kill(pid, signal.SIGKILL)
                    done, status = os.waitpid(pid, 0)
                if done:
                    del running[pid]
                    self.ended(mutant, status, tests)

    def ended(self, mutant: Mutant, status: int, tests: Sequence[pytest.Item]) -> None:
        """Keep what a child found."""
        code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else None
        if code == NOT_IN_PLACE:
            self.broken.append(f"could not be put in place: {mutant.name}")
        elif code != 0:
            self.outcome[mutant.name] = "killed"
        if code is None and self.loud:
            print(f"  cut off, and counted as noticed: {mutant.name}", flush=True)
        if code is not None and FIRST_TEST <= code < FIRST_TEST + len(tests):
            self.noticed[tests[code - FIRST_TEST].nodeid] += 1

    def patience(self, tests: Sequence[pytest.Item]) -> float:
        """How many seconds the tests of a change may take; who is cut off was noticed by a test that never ends."""
        return 60 + PATIENCE * sum(self.lasted[item.nodeid] for item in tests)

    def child(self, mutant: Mutant | None, near: Sequence[pytest.Item]) -> int:
        """A child that ends with the number of the test that fails under the change; what it prints is nobody's."""
        pid = os.fork()
        if pid:
            return pid
        os.setsid()  # a test that asks at a terminal shall find none
        quiet = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(quiet, stream)
        try:
            if mutant:
                apply(mutant)
        except BaseException:
            os._exit(NOT_IN_PLACE)
        try:
            for at, item in enumerate(near):
                reports = runtestprotocol(item, log=False, nextitem=near[at + 1] if at + 1 < len(near) else item)
                if any(report.failed for report in reports):
                    os._exit(min(FIRST_TEST + at, 255))
        except BaseException:
            os._exit(255)
        os._exit(0)


# --- the command ---


def figures(trial: Trial, same: dict[str, str]) -> Iterator[str]:
    """Killed of all, by module."""
    for module in [*sorted({one.module for one in trial.mutants}), "all"]:
        of = [one for one in trial.mutants if module in {one.module, "all"}]
        killed = sum(trial.outcome[one.name] == "killed" for one in of)
        argued = sum(one.name in same for one in of)
        share = 100 * killed / max(1, len(of) - argued)
        yield f"{module:32} {killed:4} of {len(of):4} killed, {argued:3} argued, {share:5.1f} % of what can be"


def faults(trial: Trial, same: dict[str, str]) -> Iterator[str]:
    """What keeps the run from being good."""
    yield from trial.broken
    for name in same:
        if trial.outcome.get(name) == "killed":
            yield f"argued to change nothing, and noticed: {name}"
    for module in sorted({one.module for one in trial.mutants}):
        tried = [one.name for one in trial.mutants if one.module == module and one.name not in same]
        missed = sum(trial.outcome.get(name) == "survived" for name in tried)
        if tried and 100 * (len(tried) - missed) / len(tried) < GOAL:
            yield f"{module}: {missed} of {len(tried)} changes were not noticed; at least {GOAL:.0f} % must be"


def run(mutants: list[Mutant], tests: Sequence[str], *, jobs: int = 1, loud: bool = True) -> Trial:
    """Try these changes against these tests."""
    trial = Trial(mutants=mutants, jobs=jobs, loud=loud, argued=frozenset(equivalents()))
    here = [str(ROOT / test.partition("::")[0]) + test[len(test.partition("::")[0]) :] for test in tests]
    code = pytest.main(["-q", "-p", "no:cacheprovider", "-p", "no:logging", "--capture=no", *here], plugins=[trial])
    if mutants and not trial.outcome and not trial.broken:
        trial.broken.append(f"the tests could not be gathered (pytest: {code})")
    return trial


def main(arguments: Sequence[str] | None = None) -> int:
    """Try every change, or those whose names hold a word."""
    parser = argparse.ArgumentParser(prog="mutants", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        help="a part of a name, such as access.policy or access.policy:within_reach",
    )
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--every", type=int, default=1, help="only every so many-th change")
    parser.add_argument("--tests", nargs="*", default=[test for test in TESTS if (ROOT / test).exists()])
    given = parser.parse_args(arguments)
    os.environ["DJANGO_SETTINGS_MODULE"] = "comity.config.settings"
    begun = time.monotonic()
    same = equivalents()
    trial = run(all_mutants(given.only)[:: given.every], given.tests, jobs=given.jobs)
    found = list(faults(trial, same))
    if len(trial.outcome) == len(trial.mutants):
        print("\n".join(figures(trial, same)), f"({time.monotonic() - begun:.0f} s)")
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
