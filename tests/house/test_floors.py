"""What the import contracts cannot see."""

import ast
import subprocess
import sys

import pytest

from tests.house.tree import ENGINE, SRC, modules

TABLES = {"objects", "_default_manager", "_base_manager", "save", "bulk_create", "bulk_update"}
STANDARD_LIBRARY_ALONE = ["check", "eligibility", "faults", "labels", "periods", "plan", "problem", "shapes", "wire"]
PROCESS = "src/comity_planning/__main__.py"  # keeps the best plan so far in a file, for when it is killed
ENGINE_MODULES = sorted(
    ".".join(path.relative_to(SRC).with_suffix("").parts).removesuffix(".__init__") for path in ENGINE.rglob("*.py")
)


def import_with(blocked: list[str], *names: str) -> str:
    """What a fresh interpreter complains of when it imports these modules while the blocked ones are absent."""
    code = "import importlib, sys\n" + "".join(f"sys.modules[{name!r}] = None\n" for name in blocked)
    code += "".join(f"importlib.import_module({name!r})\n" for name in names)
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={"PYTHONPATH": str(SRC)})
    return run.stderr


def test_the_engine_imports_where_django_is_not_installed():
    """A lazy import would pass the contracts; here every module of the engine is really imported."""
    assert import_with(["django", "comity"], *ENGINE_MODULES) == ""


def test_the_checker_imports_where_no_solver_is_installed():
    """Who checks a plan needs neither the code that made it nor the libraries that code needs."""
    makers = ["comity_planning.solvers", "comity_planning.rules", "comity_planning.solve"]
    checker = [name for name in ENGINE_MODULES if name.startswith("comity_planning.check")]
    assert checker
    assert import_with(["highspy", "numpy", "ortools", "django", *makers], *checker) == ""


@pytest.mark.parametrize("name", STANDARD_LIBRARY_ALONE)
def test_types_wire_and_eligibility_load_nothing_beyond_the_standard_library(name):
    code = f"import sys, comity_planning.{name}; print(*sys.modules)"
    env = {"PYTHONPATH": str(SRC)}
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, env=env).stdout
    tops = {module.split(".")[0] for module in loaded.split()}
    assert sorted(tops & {"numpy", "highspy", "ortools", "django", "xlsxwriter"}) == []


def test_formats_import_where_django_is_not_installed():
    """Bytes and plain shapes only: a format can be tried and reused without the platform's framework."""
    formats = sorted(
        ".".join(path.relative_to(SRC).with_suffix("").parts).removesuffix(".__init__")
        for path in SRC.glob("comity/formats/**/*.py")
    )
    assert formats
    assert import_with(["django"], *formats) == ""


def test_doors_never_touch_a_table():
    """Pages, API, commands, mails and files go through policy, queries and actions."""
    doors = [f"src/comity/{room}" for room in ("web", "api", "management", "delivery")]
    found = [
        f"{name}: {ast.unparse(node)}"
        for name, tree in modules(*doors)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in TABLES
    ]
    assert found == []


def test_the_engine_opens_no_file_and_asks_no_clock_of_the_day():
    """Text in, text out; the day is part of the problem, so the same problem gives the same plan on any day."""
    forbidden = {"open", "read_text", "write_text", "read_bytes", "write_bytes", "today", "now", "utcnow", "getenv"}
    nowhere = "os.open(os.devnull, os.O_WRONLY)"  # where a greeting of the solver library goes
    found = [
        f"{name}:{node.lineno} {ast.unparse(node)}"
        for name, tree in modules("src/comity_planning")
        if name != PROCESS
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and (node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")) in forbidden
        and ast.unparse(node) != nowhere
    ]
    assert found == []
