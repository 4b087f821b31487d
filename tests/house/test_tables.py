"""Tables of the rooms: which way they look, whose they are, and who touches them."""

import ast
import importlib
import tomllib
from collections.abc import Iterator

from django.apps import apps

from comity.access.models import Guarded
from tests.house.tree import ROOT, SRC, modules

MODELS = list(apps.get_app_config("comity").get_models(include_auto_created=True))

# tables that hang on a guarded parent and never show without it, or that belong to one account
HANGS_ON = {
    "Approval": "programme",
    "Axis": "programme",
    "AxisValue": "axis",
    "BreakGlass": "membership",
    "BriefFile": "brief",
    "Claim": "read_out",
    "Identifier": "activity",
    "Invitation": "side",
    "Level": "type",
    "Notice": "receiver",
    "Participant": "event",
    "PersonName": "person",
    "Precedence": "after",
    "Subscription": "membership",
    "Token": "membership",
    "TypedDraft": "user",
    "WorkingValue": "event",
}
THE_WALL = {"Attempts", "BrowserSession", "Side", "User", "Membership", "LogEntry", "ChainHead"}
NOBODYS = {"Beat"}  # when the clock's duties were done: times, and nothing of anyone
LIBRARIES = {"comity.access": ("allauth.mfa", "allauth.socialaccount")}  # whose tables a room keeps as its own
TABLE_WORDS = {"objects", "_default_manager", "_base_manager"}


def floors() -> dict[str, int]:
    """Room to height; rooms on one floor share a number."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract.get("exhaustive"))
    return {room.strip(" ()"): -number for number, floor in enumerate(layers) for room in floor.split("|")}


def room_of(model) -> str:
    return model.__module__.split(".")[1]


def relations() -> Iterator[tuple[str, str, str]]:
    """The name of a relation between our tables, the room it is in, the room it points to."""
    for model in MODELS:
        for field in model._meta.get_fields():
            if field.concrete and field.is_relation and field.related_model.__module__.startswith("comity."):
                yield f"{model.__name__}.{field.name}", room_of(model), room_of(field.related_model)


def test_foreign_keys_only_look_down():
    """A foreign key named by a string is invisible to the import contracts."""
    height = floors()
    assert [name for name, home, other in relations() if height[other] > height[home]] == []


def test_siblings_hold_no_foreign_keys_to_each_other():
    height = floors()
    assert [name for name, home, other in relations() if height[other] == height[home] and other != home] == []


def test_every_table_is_gathered():
    """A models module that comity.models forgets is a table that Django never makes."""
    before = set(MODELS)
    for path in sorted([*SRC.glob("comity/*/models.py"), *SRC.glob("comity/*/models/*.py")]):
        importlib.import_module(".".join(path.relative_to(SRC).with_suffix("").parts).removesuffix(".__init__"))
    assert set(apps.get_app_config("comity").get_models(include_auto_created=True)) == before


def test_every_record_says_whose_it_is_and_who_may_know():
    """A new table without an owner fails here, unless it hangs on a parent that has one."""
    own = [model for model in MODELS if not model._meta.auto_created]
    assert {model.__name__ for model in own if not issubclass(model, Guarded)} == HANGS_ON.keys() | THE_WALL | NOBODYS
    for name, parent in HANGS_ON.items():
        assert not apps.get_model("comity", name)._meta.get_field(parent).null, f"{name} can lose its parent"


def touched(tree: ast.AST) -> list[str]:
    """Whose table is touched: `Programme.objects` gives `Programme`."""
    return [
        ast.unparse(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in TABLE_WORDS
    ]


def test_a_table_is_touched_in_its_own_room_only():
    """Another room's records come through that room's door, which knows who may see what."""
    found = []
    for name, tree in modules("src/comity"):
        home = f"comity.{name.split('/')[2]}"
        foreign = {
            alias.asname or alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module and ".models" in node.module
            if not node.module.startswith(tuple(f"{kept}." for kept in (home, *LIBRARIES.get(home, ()))))
            for alias in node.names
        }
        found += [f"{name}: {table}" for table in touched(tree) if table in foreign]
    assert found == []


def test_only_access_names_kinds_of_membership():
    """A role check in a room would be a second policy."""
    found = [
        name
        for name, tree in modules("src/comity")
        if any(
            isinstance(node, ast.Attribute) and node.attr == "kind" and ast.unparse(node.value).endswith("acting")
            for node in ast.walk(tree)
        )
        or "Membership.Kind" in ast.unparse(tree)
    ]
    assert {name for name in found if not name.startswith("src/comity/access/")} == set()


def test_templates_walk_no_relations():
    """`programme.lines.all` in a template would pass by the door."""
    pages = sorted(SRC.glob("comity/templates/**/*.html"))
    assert [page.name for page in pages if ".all" in (text := page.read_text()) or "_set" in text] == []
