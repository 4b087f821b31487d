"""The proof of the proof, in short: leaks still fit and some are found; changes of the policy are made and noticed."""

import ast
import subprocess
import sys

import pytest

from tools.leaks import CLASSES, LEAKS, ROOT, Edit, Leak, Stale, all_leaks, planted, read_leak, run
from tools.mutants import NEAR, QUICK, TESTS, all_mutants, equivalents, modules
from tools.mutations import mutants_of

SHORT = {"child-without-its-parent"}  # found without drawing a page


# --- leaks ---


def test_every_leak_fits_the_product():
    leaks = all_leaks()
    assert len(leaks) >= 16
    assert {leak.kind for leak in leaks} == {"O", "S", "M"}
    for leak in leaks:
        assert planted(leak, ROOT)
        for test in leak.tests:
            assert (ROOT / test.partition("::")[0]).exists(), (leak.name, test)


def test_every_file_that_a_leak_changes_is_python_or_a_page():
    for leak in all_leaks():
        for path, text in planted(leak, ROOT).items():
            if path.suffix == ".py":
                ast.parse(text)
            else:
                assert path.suffix == ".html", leak.name


def test_some_leaks_are_found_and_no_leak_is_not():
    leaks = [leak for leak in all_leaks() if leak.name in SHORT]
    edit = leaks[0].edits[0]
    same = Edit(file=edit.file, find=edit.find, put=edit.find)
    nothing = Leak(name="nothing", title="Nothing is changed", kind="O", tests=leaks[0].tests, edits=(same,))
    assert run([*leaks, nothing], loud=False) == ["nothing"]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ('class = "Z"\ntests = ["tests/oracle/test_matrix.py"]\n', "a class of"),
        ('class = "M"\ntests = ["tests/oracle/test_matrix.py"]\n', "is no test of class M"),
        ('class = "O"\ntests = []\n', "tests and edits are needed"),
    ],
)
def test_a_leak_that_is_not_whole_is_refused(told, words, tmp_path):
    edit = "[[edit]]\nfile = 'a'\nfind = 'b'\nput = 'c'\n"
    (tmp_path / "leak.toml").write_text(f'title = "A leak"\n{told}{edit}')
    with pytest.raises(Stale, match=words):
        read_leak(tmp_path / "leak.toml")


@pytest.mark.parametrize(("text", "words"), [("x x", "stands 2 times"), ("y", "stands 0 times"), (None, "is gone")])
def test_a_leak_that_fits_no_more_is_said(text, words, tmp_path):
    leak = read_leak(sorted(LEAKS.glob("*.toml"))[0])
    edit = Edit(file="a.py", find="x", put="z")
    if text is not None:
        (tmp_path / "a.py").write_text(text)
    with pytest.raises(Stale, match=words):
        planted(Leak(name="one", title="", kind="O", tests=leak.tests, edits=(edit,)), tmp_path)
    assert set(CLASSES) == {"O", "S", "M"}


# --- changes of the policy ---

SOURCE = '''
KINDS = frozenset({"a", "b"})


def sees(user, record) -> bool:
    """Who sees."""
    if user is None:
        return False
    return record.kind in KINDS and not record.shut


def door(user):
    return Record.objects.filter(owner=user, shut=False)
'''
CHANGES = [
    "KINDS: without 'a': {'a', 'b'}",
    "KINDS: without 'b': {'a', 'b'}",
    "sees: condition is always met: if user is None: return False",
    "sees: condition is always unmet: if user is None: return False",
    "sees: turn the comparison: user is None",
    "sees: answer True: return False",
    "sees: answer True: return record.kind in KINDS and (not record.shut)",
    "sees: answer False: return record.kind in KINDS and (not record.shut)",
    "sees: drop one part: record.kind in KINDS and (not record.shut)",
    "sees: drop one part (2): record.kind in KINDS and (not record.shut)",
    "sees: swap and with or: record.kind in KINDS and (not record.shut)",
    "sees: turn the comparison: record.kind in KINDS",
    "sees: drop the not: not record.shut",
    "door: drop the filter: Record.objects.filter(owner=user, shut=False)",
    "door: without owner: Record.objects.filter(owner=user, shut=False)",
    "door: without shut: Record.objects.filter(owner=user, shut=False)",
]


def test_every_condition_part_and_member_is_changed(tmp_path):
    (tmp_path / "rules.py").write_text(SOURCE)
    made = list(mutants_of("rules", tmp_path / "rules.py"))
    assert [one.name.removeprefix("rules:") for one in made] == CHANGES
    whole = {ast.unparse(one) for one in ast.parse(SOURCE).body}
    assert all(ast.unparse(one.statement) not in whole for one in made)


def test_every_module_of_the_policy_is_changed():
    mutants = all_mutants([])
    assert {one.module for one in mutants} == set(modules())
    assert len({one.name for one in mutants}) == len(mutants) > 700


def test_what_is_argued_to_change_nothing_is_a_change():
    assert set(equivalents()) <= {one.name for one in all_mutants([])}
    assert all(len(words) > 20 for words in equivalents().values())


def test_the_tests_that_are_asked_about_a_change_are_there():
    paths = [ROOT / one for one in TESTS]
    assert all(path.exists() for path in paths)
    stems = {path.stem for path in paths}
    assert set(NEAR) <= set(modules())
    assert {name for names in NEAR.values() for name in names} | set(QUICK) <= stems


def test_changes_of_the_reach_are_noticed():
    only = ["--only", "access.policy:drafts_for_owner", "--tests", "tests/oracle/test_doors.py"]
    command = [sys.executable, "-m", "tools.mutants", "--jobs", "1", *only]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stdout
    assert "100.0 % of what can be" in done.stdout, done.stdout
