"""The journal's chain: numbers and seals, the head, and triggers that let lines be added and sealed, nothing else.

A later step that makes the table anew on SQLite (any AlterField there) drops its triggers with it: such a step ends
with `put_up` (docs/decisions/0025-the-database-keeps-the-journal.md).
"""

import json

from django.db import migrations, models

import comity.journal.models

KEPT = ("id", "at", "actor", "actor_name", "side", "kind", "ref", "move", "note", "changes")
REFUSAL = "The journal is append-only: a line is written and sealed once, never changed or removed."
SQLITE = {
    "comity_logentry_added": f"""BEFORE INSERT ON comity_logentry
        WHEN EXISTS (SELECT 1 FROM comity_logentry WHERE id = NEW.id OR number = NEW.number)
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END""",
    "comity_logentry_changed": f"""BEFORE UPDATE ON comity_logentry
        WHEN NOT (OLD.number IS NULL AND OLD.seal = '' AND NEW.number IS NOT NULL AND length(NEW.seal) = 64
        AND NOT EXISTS (SELECT 1 FROM comity_logentry WHERE number = NEW.number)
        AND {" AND ".join(f"NEW.{name} IS OLD.{name}" for name in KEPT)})
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END""",
    "comity_logentry_gone": f"""BEFORE DELETE ON comity_logentry
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END""",
    "comity_chainhead_added": f"""BEFORE INSERT ON comity_chainhead
        WHEN EXISTS (SELECT 1 FROM comity_chainhead)
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END""",
    "comity_chainhead_changed": f"""BEFORE UPDATE ON comity_chainhead
        WHEN NOT (NEW.id IS OLD.id AND NEW.number > OLD.number)
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END""",
    "comity_chainhead_gone": f"""BEFORE DELETE ON comity_chainhead
        BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END""",
}
FUNCTION = f"""CREATE OR REPLACE FUNCTION comity_journal_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'comity_chainhead' THEN
        IF NEW.id = OLD.id AND NEW.number > OLD.number THEN
            RETURN NEW;
        END IF;
    ELSIF TG_OP = 'UPDATE' THEN
        IF OLD.number IS NULL AND OLD.seal = '' AND NEW.number IS NOT NULL AND length(NEW.seal) = 64
            AND to_jsonb(NEW) - 'number' - 'seal' = to_jsonb(OLD) - 'number' - 'seal' THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION '{REFUSAL}' USING ERRCODE = 'integrity_constraint_violation';
END $$"""
TABLES = ("comity_logentry", "comity_chainhead")


def put_up(connection):
    """From here on the database itself refuses."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for name, body in SQLITE.items():
                cursor.execute(f"CREATE TRIGGER {name} {body}")
            return
        cursor.execute(FUNCTION)
        for table in TABLES:
            cursor.execute(
                f"CREATE TRIGGER {table}_kept BEFORE UPDATE OR DELETE ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION comity_journal_is_kept()"
            )
            cursor.execute(
                f"CREATE TRIGGER {table}_not_emptied BEFORE TRUNCATE ON {table} "
                "FOR EACH STATEMENT EXECUTE FUNCTION comity_journal_is_kept()"
            )


def take_down(connection):
    """For going back by this step, and for emptying a database of tests."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            for name in SQLITE:
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
            return
        for table in TABLES:
            cursor.execute(f"DROP TRIGGER IF EXISTS {table}_kept ON {table}")
            cursor.execute(f"DROP TRIGGER IF EXISTS {table}_not_emptied ON {table}")


def make(apps, schema_editor):
    put_up(schema_editor.connection)


def unmake(apps, schema_editor):
    take_down(schema_editor.connection)


def write_plainly(apps, schema_editor):
    """Lines from before are written as new ones are, so that a backup gives back the very text that was sealed."""
    with schema_editor.connection.cursor() as cursor:
        cursor.execute("SELECT id, changes FROM comity_logentry")
        told = [(json.dumps(json.loads(text), sort_keys=True), key) for key, text in cursor.fetchall()]
        cursor.executemany("UPDATE comity_logentry SET changes = %s WHERE id = %s", told)


class Migration(migrations.Migration):
    dependencies = [("comity", "0002_fulltext")]
    operations = [
        migrations.AlterField(
            model_name="logentry",
            name="changes",
            field=comity.journal.models.PlainJson(blank=True, default=dict),
        ),
        migrations.RunPython(write_plainly, migrations.RunPython.noop),
        migrations.AddField(
            model_name="logentry",
            name="number",
            field=models.BigIntegerField(editable=False, null=True, unique=True),
        ),
        migrations.AddField(
            model_name="logentry",
            name="seal",
            field=models.CharField(blank=True, default="", editable=False, max_length=64),
        ),
        migrations.CreateModel(
            name="ChainHead",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.BigIntegerField()),
                ("seal", models.CharField(max_length=64)),
                ("sealed_at", models.DateTimeField()),
            ],
        ),
        migrations.RunPython(make, unmake),
    ]
