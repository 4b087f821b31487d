"""What may stand in a file that others will read: no host of a registry, no path of one machine, no left-overs."""

import ast
import re
import subprocess

import pytest

from tests.house.tree import ROOT, files, git, modules, texts

HOSTS = [f"{name}.org" for name in ("py" + "pi", "python" + "hosted", "registry.np" + "mjs", "deb.deb" + "ian")]
HOMES = ["/" + name + "/" for name in ("work", "root", "home", "Users", "opt", "tmp")]
DECISIONS = ROOT / "docs" / "decisions"


def test_locks_carry_hashes_and_no_addresses():
    """A lock that names a host ties every reader to that host; the hash is what makes the file trustworthy."""
    for lock in (ROOT / "requirements").glob("*.lock"):
        entries = re.split(r"\n(?=[A-Za-z0-9])", lock.read_text())
        assert [entry for entry in entries if "://" in entry or "--hash=sha256:" not in entry] == []


def test_the_run_lock_is_part_of_the_development_lock():
    """Tests run on the very versions that the product runs on."""
    pin = re.compile(r"^([A-Za-z0-9._-]+==[^ \\\n]+)", re.MULTILINE)
    run, dev = (set(pin.findall((ROOT / "requirements" / name).read_text())) for name in ("run.lock", "dev.lock"))
    assert run
    assert sorted(run - dev) == []


@pytest.mark.parametrize("name", ["uv.lock", "pylock.toml", "var/demo/plan.html", ".venv/bin/python"])
def test_files_that_record_hosts_or_local_state_are_ignored(name):
    assert git("check-ignore", name) == [name]


def test_no_file_names_a_package_registry():
    found = [f"{name}: {host}" for name, text in texts() for host in HOSTS if host in text.lower()]
    assert found == []


def test_no_file_names_a_path_of_one_machine():
    home = re.compile(r"(?<![\w.:/])(" + "|".join(HOMES) + r")\w")
    found = [f"{name}: {match.group()}" for name, text in texts() for match in home.finditer(text)]
    assert found == []


def test_no_file_is_a_left_over_or_holds_a_promise_for_later():
    """A thing is done or it is not there."""
    later = re.compile(r"\b(TO" r"DO|FIX" r"ME|NotImplemented" r"Error)\b")
    found = [
        f"{name}: {match.group()}"
        for name, text in texts("src", "tests", "tools", "bench")
        for match in later.finditer(text)
    ]
    assert found == []
    assert [path.name for path in files() if path.suffix in {".orig", ".rej", ".bak", ".swp", ".pyc"}] == []


def test_every_public_function_and_class_of_the_engine_says_its_promise():
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    silent = [
        f"{name}: {node.name}"
        for name, tree in modules("src/comity_planning")
        for node in tree.body
        if isinstance(node, kinds) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_every_module_says_what_it_is():
    """An empty file that only makes a folder a package needs no sentence."""
    own = [(name, tree) for name, tree in modules("src", "tools", "bench") if "/migrations/" not in name]
    assert [name for name, tree in own if tree.body and not ast.get_docstring(tree)] == []


def test_every_make_target_documents_itself():
    """`make` alone is the list of what one can do; a target without a sentence is not on it."""
    text = (ROOT / "Makefile").read_text()
    targets = re.findall(r"^([a-z]+):(.*)$", text, re.MULTILINE)
    phony = re.findall(r"^\.PHONY: (help .*)$", text, re.MULTILINE)[0].split()
    assert [name for name, rest in targets if " ## " not in rest] == []
    assert sorted(name for name, _ in targets) == sorted(phony)
    listed = subprocess.run(["make", "-C", str(ROOT), "-s", "help"], check=True, capture_output=True, text=True).stdout
    assert re.findall(r"^  make ([a-z]+)", listed, re.MULTILINE) == [name for name, _ in targets]


def test_the_pipeline_calls_the_same_two_targets_as_a_person():
    script = (ROOT / ".ci" / "run").read_text()
    assert script.strip().splitlines()[-1] == "make check test"
    assert git("ls-files", "--stage", ".ci/run")[0].split()[0] == "100755"


def test_the_readme_names_both_commands():
    text = (ROOT / "README.md").read_text()
    assert ("make demo" in text, "make test" in text) == (True, True)


def test_every_change_file_names_its_kind_and_says_one_thing():
    names = [path.name for path in files("changes")]
    assert names
    assert [name for name in names if not re.fullmatch(r"[a-z0-9-]+\.(added|changed|fixed|removed)\.md", name)] == []


def test_decisions_are_numbered_without_gaps_and_say_context_choice_price_and_end():
    pages = sorted(path for path in DECISIONS.glob("[0-9]*.md"))
    assert [int(path.name[:4]) for path in pages] == list(range(1, len(pages) + 1))
    assert len(pages) >= 10
    parts = ["**Context.**", "**Choice.**", "**Price.**", "**Reopen when**"]
    assert [path.name for path in pages if any(part not in path.read_text() for part in parts)] == []
    titles = {path.name[:4]: path.read_text().partition("\n")[0] for path in pages}
    numbered = [number for number, title in titles.items() if re.match(r"# \d", title)]
    assert numbered == ["0024"]  # was merged so; the number of a page is that of its file
