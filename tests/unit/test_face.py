"""The engine's face: its names, what importing it loads, and functions that no submodule hides."""

import builtins
import inspect
import re
import subprocess
import sys

import pytest

import comity_planning
from comity_planning import LAZY

HEAVY = "{'numpy', 'highspy'} & set(sys.modules)"


def run(code: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize(
    "module", ["comity_planning", "comity_planning.check", "comity_planning.wire", "comity_planning.eligibility"]
)
def test_importing_types_wire_and_checker_loads_no_solver(module):
    assert run(f"import sys, {module}; print(sorted({HEAVY}))") == "[]"


@pytest.mark.parametrize("name", comity_planning.__all__)
def test_every_name_of_the_face_is_there(name):
    assert getattr(comity_planning, name) is not None


def test_the_face_lists_what_it_loads_late():
    assert set(LAZY) <= set(comity_planning.__all__)
    assert sorted(set(comity_planning.__all__)) == sorted(comity_planning.__all__)
    assert dir(comity_planning) == sorted(comity_planning.__all__)


@pytest.mark.parametrize("name", [name for name, (module, _) in LAZY.items() if module.endswith(f".{name}")])
@pytest.mark.parametrize("first", ["import comity_planning.{0}", "import comity_planning; comity_planning.{0}"])
def test_a_function_is_not_hidden_by_the_module_of_its_name(name, first):
    """Whichever is loaded first, the module or the function."""
    code = f"{first.format(name)}; import comity_planning.{name}; print(callable(comity_planning.{name}))"
    assert run(code) == "True"


def test_the_checker_is_a_package_and_its_functions_stand_on_the_face():
    assert comity_planning.check.check is comity_planning.check_plan
    assert comity_planning.check.verify is comity_planning.verify_bound


FUNCTIONS = [name for name in comity_planning.__all__ if inspect.isfunction(getattr(comity_planning, name))]


@pytest.mark.parametrize("name", FUNCTIONS)
def test_what_a_function_of_the_face_answers_with_or_raises_is_on_the_face_too(name):
    """So that a caller can name it: in an annotation, or in an except clause."""
    function = getattr(comity_planning, name)
    answer = inspect.formatannotation(inspect.signature(function, eval_str=True).return_annotation)
    types = {found for found in re.findall(r"comity_planning[\w.]*\.([A-Z]\w+)", answer)}
    raised = {
        found
        for found in re.findall(r"\b(Bad[A-Z]\w+|[A-Z]\w*(?:Error|Found|Failed))\b", inspect.getdoc(function) or "")
    }
    assert {found for found in types | raised if not hasattr(builtins, found)} - set(comity_planning.__all__) == set()


@pytest.mark.parametrize("name", ["repair", "cheapest", "conflicts", "front", "why", "solve", "check_plan"])
def test_each_thing_that_can_be_asked_is_asked_of_the_face(name):
    assert callable(getattr(comity_planning, name))


def test_a_name_the_face_does_not_have_is_refused():
    with pytest.raises(AttributeError, match="has no attribute 'solved'"):
        _ = comity_planning.solved
