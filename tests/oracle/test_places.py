"""Everything has its place in the oracle: a new table, text, command, kind of file or method without one fails here."""

import ast
import contextlib
import io
import re
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command, get_commands
from django.db import models

from tests.oracle.surfaces import names, stale, surfaces, unplaced
from tests.oracle.sweep import CANARY, canaries_in, canaries_of
from tests.oracle.table import VIEWERS
from tests.oracle.visits import enter
from tests.oracle.walk import POSTGRES
from tests.oracle.world import LISTS, NOTES, NUMBERS, TEXTS

HERE = Path(__file__).parent
MODELS = list(apps.get_app_config("comity").get_models())
# tables that hold nothing of anyone which a page could show, and why
NOT_TOLD = {
    "Side": "names of the parties, open to everyone through the partners",
    "BrowserSession": "made by each visit, read by nobody but its owner",
    "Attempts": "counts of wrong passwords by a hash",
    "Beat": "when a duty of the clock was done",
    "ChainHead": "where the chain of the journal stands: a number and a hash",
}
# texts that are no free ones: codes, references, hashes, days, closed lists
PLAIN = {
    *("ref", "marking", "code", "password", "username", "first_name", "digest", "sha256", "session_key", "side"),
    *(
        "move",
        "session_data",
        "how",
        "network",
        "who",
        "what",
        "seal",
        "of",
        "kind",
        "country",
        "source_as_of",
        "starts",
    ),
    *(
        "ends",
        "announced",
        "family",
        "delivery",
        "language_profile",
        "observed_from",
        "currency",
        "zone",
        "starts_known",
    ),
    *(
        "ends_known",
        "precision",
        "extended_to",
        "state_as_of",
        "side_code",
        "on",
        "clause",
        "under",
        "path",
        "number",
        "unit",
        "due",
    ),
    *("reached", "payer", "set_ref", "letter", "record_kind", "record_ref", "once", "bundle", "message_id", "language"),
    *("form", "duty", "marking_of", "last_name", "email", "basis_of", "releasable", "mandate", "segments", "counts"),
    *("mails", "facts", "depth", "position", "id", "version", "duration_days", "lag_days", "base_version", "attempts"),
    *("batch", "states"),  # of a step of lineage: what is undone together, and states before
    *("named_on", "took_up", "seen", "said_on", "published"),  # days
    *("rules_version", "field", "rule", "choices", "eyes"),  # of a capture, of a brief
    *("as_of", "fact"),  # of a contribution: its day, and which figures tell one fact
    *("count", "basis", "trail", "scheme", "answer", "problem", "plan"),  # of a run that ended well
}
# what a command prints or writes, and for whom
OPERATOR, FILES, NOTHING = "the operator: figures and references", "whoever holds the files it is given", "no content"
COMMANDS = {
    "backup": OPERATOR,
    "capture": FILES,
    "check": FILES,
    "demo": OPERATOR,
    "documents": NOTHING,
    "factors": OPERATOR,
    "front": FILES,
    "mail_test": NOTHING,
    "member": OPERATOR,
    "problem": FILES,
    "repair": FILES,
    "restore": OPERATOR,
    "schema": NOTHING,
    "serve": NOTHING,
    "tailor": FILES,
    "verify_log": OPERATOR,
    "walls": NOTHING,
    "why": FILES,
    "worker": NOTHING,
}


def test_every_pattern_has_its_place():
    assert (unplaced(), stale()) == ([], [])


def test_every_table_has_records_in_the_world(world):
    there = {fact["kind"] for fact in world.facts.values()}
    assert sorted({model.__name__ for model in MODELS} - there - NOT_TOLD.keys()) == []


def test_every_text_of_every_table_holds_a_word_of_its_own(world):
    """A field that no recipe fills could tell anything, and nobody would notice."""
    bare = []
    for model in (one for one in MODELS if one.__name__ not in NOT_TOLD):
        texts = [one for one in model._meta.concrete_fields if keeps_text(one) and one.name not in PLAIN]
        for one in texts:
            values = model._default_manager.values_list(one.attname, flat=True)
            if not any(CANARY.search(str(value)) for value in values):
                bare.append(f"{model.__name__}.{one.name}")
    assert bare == []


def keeps_text(one):
    """A field that holds words of a person."""
    return isinstance(one, models.CharField | models.TextField | models.JSONField) and not one.choices


def test_every_telling_number_is_one_of_a_kind(world):
    for name in NUMBERS:
        models_with = [model for model in MODELS if any(one.name == name for one in model._meta.concrete_fields)]
        values = [str(value) for model in models_with for value in model._default_manager.values_list(name, flat=True)]
        assert {value for value in values if value in world.canaries}, name


def test_every_command_has_its_place():
    ours = {name for name, app in get_commands().items() if app == "comity"}
    assert ours == COMMANDS.keys()


@pytest.mark.parametrize("line", [("verify_log",), ("check",), ("walls", "show"), ("schema", "plan"), ("backup", "")])
def test_a_command_of_the_operator_prints_no_content(line, world, tmp_path, count_cells):
    """The operator keeps the server and reads no content, on no screen and in no log of what was run."""
    name, *given = line
    given = [str(tmp_path / "kept.comity-backup")] if name == "backup" else given
    told = io.StringIO()
    with contextlib.redirect_stdout(told), contextlib.redirect_stderr(told), contextlib.suppress(SystemExit):
        call_command(name, *given, stdout=told, stderr=told)
    assert told.getvalue()
    assert canaries_of(told.getvalue()) & world.canaries.keys() == set()
    assert count_cells(1) == 1


def test_the_table_knows_nothing_of_the_product():
    """An oracle that asks the product would agree with it in everything."""
    for name in ("table.py", "may.py"):
        tree = ast.parse((HERE / name).read_text())
        asked = {
            node.module if isinstance(node, ast.ImportFrom) else alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
            for alias in node.names
        }
        assert asked <= {"collections.abc", "typing", "enum", "tests.oracle.table"}, name


def test_no_page_reads_what_a_script_wants_but_by_its_headers():
    """The walk leaves parts of a page out where the page did not look at a header that begins so."""
    source = (HERE.parents[1] / "src" / "comity").rglob("*.py")
    assert [path.name for path in source if re.search(r"HTTP_HX|is_ajax|X-Requested-With", path.read_text())] == []


@pytest.mark.parametrize("name", ["public"] if POSTGRES else ["maria", "public"])
def test_a_method_that_is_not_meant_is_refused(name, world, count_cells):
    """HEAD is GET without the page; whatever else is asked changes nothing and tells nothing."""
    visit, wrong, cells, done = enter(world.cast, name), [], 0, set()
    for surface in surfaces(world.facts):
        if surface.name in done:
            continue
        done.add(surface.name)
        for method in ("HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"):
            answer = visit.generic(method, surface.address)
            cells += 1
            told = canaries_in(answer) & world.canaries.keys()  # of HEAD, in the headers
            refused = answer.status_code == 405 if method != "HEAD" else answer.status_code < 500
            if told or answer.wrote or not refused:
                wrong.append((surface.name, method, answer.status_code, sorted(told)))
    assert wrong == []
    assert done == set(names())
    assert count_cells(cells) > 500


def test_files_lie_where_no_address_leads(world, count_cells):
    """Only what was made for everyone is below /static/; neither the database nor a backup has an address."""
    visit = enter(world.cast, "public")
    never = visit.get("/nothing-here-0never/").content
    tried = [
        *("/static/../comity.sqlite3", "/static/%2e%2e/comity.sqlite3", "/static/..%2f..%2fcomity.sqlite3"),
        *("/comity.sqlite3", "/var/comity.sqlite3", "/media/", "/static/", "/backups/", "/demo/plan.html"),
        *(
            "/.git/config",
            "/static/house.css/../../settings.py",
            "/secret-key",
            "/static//etc/passwd",
            "/admin/",
            "/api/",
        ),
    ]
    answers = {address: visit.get(address) for address in tried}
    assert [address for address, answer in answers.items() if answer.status_code != 404] == []
    assert all(len(answer.content) == len(never) for answer in answers.values() if answer.content)
    assert visit.get("/static/house.css").status_code == 200
    assert count_cells(len(tried)) > 10


def test_the_viewers_are_the_cast(world):
    assert VIEWERS.keys() == world.cast.keys()
    assert TEXTS | LISTS | NOTES
