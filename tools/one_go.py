"""Write the step that makes all tables in one go, for databases that have none yet.

`python -m tools.one_go` after a new step was added: it replaces `0001_squashed_*.py` by one that holds the newest.
"""

from pathlib import Path

import django
from django.apps import apps
from django.db.migrations.operations import CreateModel
from django.db.migrations.state import ModelState
from django.db.migrations.writer import OperationWriter

import comity.migrations

FOLDER = Path(comity.migrations.__file__).parent
HEAD = '''"""The tables of the steps that it replaces, made in one go: a new database is soon there.

A database that stands between those steps goes on by them. Written by `python -m tools.one_go`.
"""

import importlib

{imports}
from comity.migrations._in_one_go import CreateModels

fulltext = importlib.import_module("comity.migrations.0002_fulltext")
journal = importlib.import_module("comity.migrations.0003_journal")


class Migration(migrations.Migration):
    replaces = [
{replaces}
    ]
    initial = True
    dependencies = [("auth", "0012_alter_user_first_name_max_length")]
    operations = [
        CreateModels(
{models}
        ),
        migrations.RunPython(fulltext.make, fulltext.unmake),
        migrations.RunPython(journal.make, journal.unmake),
    ]
'''


def steps() -> list[str]:
    """The names of the steps, the oldest first."""
    return sorted(path.stem for path in FOLDER.glob("0*.py") if "squashed" not in path.stem)


def written() -> str:
    """The text of the step."""
    imports, models = {"from django.db import migrations, models"}, []
    for model in apps.get_app_config("comity").get_models(include_auto_created=False):
        state = ModelState.from_model(model)
        operation = CreateModel(state.name, list(state.fields.items()), state.options, state.bases, state.managers)
        text, needed = OperationWriter(operation, indentation=3).serialize()
        imports |= {one for one in needed if one != "from django.db import models"}
        models.append(text)
    return HEAD.format(
        imports="\n".join(sorted(imports, key=lambda one: one.split()[1])),
        replaces="\n".join(f'        ("comity", "{name}"),' for name in steps()),
        models="\n".join(models),
    )


def main() -> None:
    """Write it beside the steps, in place of an older one."""
    django.setup()
    text = written()
    for older in FOLDER.glob("0001_squashed_*.py"):
        older.unlink()
    path = FOLDER / f"0001_squashed_{steps()[-1][:4]}.py"
    path.write_text(text)
    print(f"Wrote {path.name}. Format it, and ask tests/integration/common/test_steps_of_the_tables.py.")


if __name__ == "__main__":
    main()
