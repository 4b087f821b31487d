"""What the pages show is what happens: their Python runs, their commands run, their words cover the code."""

import re
import shlex
import sys
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import load_command_class
from django.core.management.base import BaseCommand

import comity_planning
from comity.__main__ import main

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
GENERATED = DOCS / "reference"
PAGES = [ROOT / "README.md", *sorted(page for page in DOCS.rglob("*.md") if GENERATED not in page.parents)]
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
PRINTS = re.compile(r"^# prints: (.*)$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)")
STANDARD = {"--help", *(word for word in BaseCommand().create_parser("comity", "x")._option_string_actions)}
GUIDE = dict(FENCE.findall((DOCS / "guide" / "make-a-problem.md").read_text()))


def blocks(page, language):
    return [text for kind, text in FENCE.findall(page.read_text()) if kind == language]


def having(language):
    return [pytest.param(page, id=page.name) for page in PAGES if blocks(page, language)]


def commands(page):
    lines = [line for block in blocks(page, "sh") for line in block.splitlines()]
    return [line.partition("  #")[0].strip() for line in lines if line.startswith("comity ")]


def stories():
    """The commands of each page; pages that show the same ones are tried once."""
    pages = {tuple(commands(page)): page.name for page in PAGES if commands(page)}
    return [pytest.param(lines, id=name) for lines, name in pages.items()]


def run(monkeypatch, line):
    """The exit code of one command line, run in this process."""
    monkeypatch.setattr(sys, "argv", shlex.split(line))
    try:
        main()
    except SystemExit as ended:
        return ended.code or 0
    return 0


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with the small example of the guide, its problem and plan, and the changes that a page shows."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "catalogue.csv").write_text(GUIDE["csv"])
    (tmp_path / "settings.toml").write_text(GUIDE["toml"])
    (tmp_path / "changes.json").write_text(blocks(DOCS / "guide" / "command-line.md", "json")[0])
    assert run(monkeypatch, "comity problem catalogue.csv settings.toml -o problem.json") == 0
    assert run(monkeypatch, "comity tailor problem.json -o plan.json") == 0
    return tmp_path


def test_pages_hold_python_and_commands():
    assert [page.name for page in PAGES if blocks(page, "python")][:1] == ["README.md"]
    assert sum(len(commands(page)) for page in PAGES) >= 10


@pytest.mark.parametrize("page", having("python"))
def test_the_python_of_a_page_runs_and_prints_what_the_page_says(page, capsys):
    code = "\n".join(blocks(page, "python"))
    exec(compile(code, page.name, "exec"), {})
    assert capsys.readouterr().out.splitlines() == PRINTS.findall(code)


@pytest.mark.parametrize("lines", stories())
def test_the_commands_of_a_page_run_in_their_order(lines, folder, monkeypatch):
    assert [(line, run(monkeypatch, line)) for line in lines] == [(line, 0) for line in lines]


@pytest.mark.parametrize("page", ["engine/what-if.md", "guide/command-line.md"])
def test_the_changes_that_a_page_shows_can_be_made(page, folder):
    problem = comity_planning.read_problem((folder / "problem.json").read_text())
    plan = comity_planning.read_plan((folder / "plan.json").read_text())
    (shown,) = blocks(DOCS / page, "json")
    changes = comity_planning.read_changes(shown)
    assert comity_planning.apply_changes(problem, changes, plan) != problem


def test_every_link_between_pages_leads_somewhere():
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in PAGES
        for target in LINK.findall(page.read_text())
        if not (page.parent / target).resolve().exists()
    ]
    assert broken == []


def test_every_page_is_in_a_table_of_contents():
    index = (DOCS / "index.md").read_text()
    pages = [page.relative_to(DOCS).with_suffix("").as_posix() for page in DOCS.rglob("*.md")]
    listed = [name for name in pages if name != "index" and not re.match(r"decisions/\d", name)]
    assert [name for name in listed if not re.search(rf"^{re.escape(name)}$", index, re.MULTILINE)] == []


def test_every_noun_of_the_engines_face_is_in_the_glossary():
    glossary = (DOCS / "glossary.md").read_text()
    nouns = [name for name in comity_planning.__all__ if name[0].isupper()]
    assert [name for name in nouns if f"`{name}`" not in glossary] == []


def test_every_label_of_a_row_is_explained():
    page = (DOCS / "engine" / "problem.md").read_text()
    removals = {"PinOut", "Rule"}  # no rows: they take columns away
    families = {family.value for family in comity_planning.Family} - removals
    assert sorted(name for name in families if f"`{name}(" not in page) == []


def test_every_status_is_explained():
    page = (DOCS / "engine" / "proof.md").read_text()
    assert [status.value for status in comity_planning.Status if f"| `{status.value}` |" not in page] == []


def test_every_verb_is_in_the_guide():
    guide = (DOCS / "guide" / "command-line.md").read_text()
    verbs = [path.stem for path in (ROOT / "src/comity/management/commands").glob("*.py") if path.stem != "__init__"]
    assert [verb for verb in sorted(verbs) if f"| `comity {verb.replace('_', '-')}` |" not in guide] == []


@pytest.mark.parametrize("verb", ["tailor", "repair", "front"])
def test_every_argument_of_a_verb_with_many_is_in_the_guide(verb):
    guide = (DOCS / "guide" / "command-line.md").read_text()
    section = guide.partition(f"\n## {verb.capitalize()}\n")[2].partition("\n## ")[0]
    parser = load_command_class("comity", verb).create_parser("comity", verb)
    ours = {text for action in parser._actions for text in action.option_strings if text.startswith("--")} - STANDARD
    assert [text for text in sorted(ours) if text not in section] == []


def test_pictures_are_shown_somewhere_and_small_enough_to_load():
    pictures = sorted((DOCS / "pictures").iterdir())
    shown = "".join(page.read_text() for page in PAGES)
    assert [picture.name for picture in pictures if f"pictures/{picture.name})" not in shown] == []
    assert [picture.name for picture in pictures if picture.read_bytes()[:4] != b"\x89PNG"] == []
    assert [picture.name for picture in pictures if picture.stat().st_size > 300_000] == []


def test_every_table_of_the_rooms_is_in_the_glossary():
    glossary = (DOCS / "glossary.md").read_text()
    nouns = {model.__name__ for model in apps.get_app_config("comity").get_models()}
    same = {"ProgrammeType", "Side"} | {noun for noun in nouns if f"| {noun.lower()} |" in glossary}
    assert sorted(noun for noun in nouns - same if f"`{noun}`" not in glossary) == []


def test_every_variable_of_the_operator_is_explained():
    source = "".join(path.read_text() for path in (ROOT / "src/comity").rglob("*.py"))
    named = {name for name in re.findall(r"\bCOMITY_[A-Z_]+", source) if not name.startswith("COMITY_IN_")}
    page = (DOCS / "operate" / "install.md").read_text()
    assert sorted(name for name in named if f"| `{name}` |" not in page) == []
