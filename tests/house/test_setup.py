"""The set-up script: it says what is missing, repairs what is half made and does nothing twice."""

import ast
import importlib.util
import shutil
import subprocess
import sys

import pytest

from tests.house.tree import ROOT

SCRIPT = ROOT / "tools" / "setup.py"


def answer(pretence: str, *words: str) -> tuple[int, str]:
    """Exit code and message of the script in an interpreter that first believes the pretence."""
    code = f"import runpy, sys, hashlib, pathlib, subprocess\n{pretence}\nsys.argv = ['setup.py', *{words!r}]\n"
    code += f"runpy.run_path({str(SCRIPT)!r}, run_name='__main__')"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    return run.returncode, run.stderr


@pytest.fixture
def place(tmp_path):
    """A copy of the script beside locks of its own, loaded; nothing in the checkout is touched."""
    for name in ("tools/setup.py", "pyproject.toml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "requirements").mkdir()
    for kind in ("run", "dev"):
        (tmp_path / "requirements" / f"{kind}.lock").write_text("django==5.2.19 \\\n    --hash=sha256:00\n")
    spec = importlib.util.spec_from_file_location("setup_of_the_copy", tmp_path / "tools" / "setup.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def ready(place):
    """The same, with an environment that was completed for both kinds."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", place.VENV], check=True)
    for kind in ("run", "dev"):
        place.marker_of(kind).write_text(place.state_of(kind))
    return place


def test_a_python_that_is_too_old_is_told_in_one_sentence():
    assert answer("sys.version_info = (3, 9, 2)") == (
        1,
        "Comity needs Python 3.11 or newer, this is 3.9.2: try make PYTHON=python3.12 with a newer one.\n",
    )


@pytest.mark.parametrize("absent", ["venv", "ensurepip"])
def test_a_python_without_its_venv_module_is_told_in_one_sentence(absent):
    assert answer(f"sys.modules[{absent!r}] = None") == (
        1,
        "This Python has no venv module: on Debian and Ubuntu run apt-get install python3-venv, then try again.\n",
    )


def test_the_script_is_grammar_for_a_python_of_2016():
    """An interpreter that cannot read the script could not say what is missing."""
    ast.parse(SCRIPT.read_text(), feature_version=(3, 6))


def test_an_unknown_kind_is_refused():
    assert answer("pass", "fast") == (1, "setup.py knows run and dev, not fast.\n")


def test_a_ready_environment_is_left_alone(ready):
    assert (ready.is_ready("run"), ready.is_ready("dev")) == (True, True)
    run = subprocess.run([sys.executable, ready.ROOT / "tools" / "setup.py"], capture_output=True, text=True)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_a_changed_lock_makes_its_own_environment_stale_and_no_other(ready):
    ready.lock_of("dev").write_text("django==5.2.20 \\\n    --hash=sha256:01\n")
    assert (ready.is_ready("run"), ready.is_ready("dev")) == (True, False)


def test_settings_of_tools_do_not_make_an_environment_stale(ready):
    project = ready.ROOT / "pyproject.toml"
    project.write_text(project.read_text() + "\n[tool.something]\nline = 1\n")
    assert ready.is_ready("dev") is True


def test_a_changed_dependency_makes_an_environment_stale(ready):
    project = ready.ROOT / "pyproject.toml"
    project.write_text(project.read_text().replace("highspy>=1.16", "highspy>=1.15"))
    assert ready.is_ready("dev") is False


def test_an_environment_is_made_anew_only_for_a_reason(place):
    """Nothing there, half made, without pip, of another Python, interrupted: each is named; a whole one is kept."""
    reasons = [place.why_anew()]
    place.VENV.mkdir()
    reasons.append(place.why_anew())
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", place.VENV], check=True)
    reasons.append(place.why_anew())
    place.make_venv()
    reasons.append(place.why_anew())
    place.marker_of("run").write_text(place.state_of("run").replace(str(place.VENV), "/elsewhere/.venv"))
    reasons.append(place.why_anew())
    place.MAKING.touch()
    reasons.append(place.why_anew())
    assert reasons == [
        "there is none yet",
        "the one here is half made",
        "the one here does not work or belongs to another Python",
        "",
        "the one here belongs to another Python or another folder",
        "the last set-up was interrupted",
    ]


def test_making_an_environment_repairs_an_interrupted_one_and_names_what_it_covers(place):
    """A file of the broken environment must be gone, and the markers stand only after the installation."""
    (place.VENV / "bin").mkdir(parents=True)
    broken = place.VENV / "bin" / "python"
    broken.write_text("not a program")
    seen = []
    place.make("dev", lambda kind: seen.append((kind, place.MAKING.exists(), place.is_ready("run"))))
    assert seen == [("dev", True, False)]
    assert (place.is_ready("run"), place.is_ready("dev"), place.MAKING.exists()) == (True, True, False)
    assert subprocess.run([broken, "-c", "import pip"]).returncode == 0


def test_a_failed_installation_leaves_no_environment_that_looks_ready(ready):
    subprocess.run([sys.executable, "-m", "venv", "--clear", ready.VENV], check=True)

    def fail(kind):
        raise subprocess.CalledProcessError(1, ["pip"])

    with pytest.raises(subprocess.CalledProcessError):
        ready.make("run", fail)
    assert (ready.is_ready("run"), ready.MAKING.exists()) == (False, True)
    assert ready.why_anew() == "the last set-up was interrupted"


def test_packages_are_counted_once_however_many_lines_a_lock_has_for_them(place):
    lock = place.lock_of("run")
    lock.write_text("a==1 ; x\n    --hash=sha256:00\n    # via b\na==2 ; y\n    --hash=sha256:01\nb==1\n")
    assert place.names_in(lock) == 2
