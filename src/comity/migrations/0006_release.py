"""Markings and releases."""

from importlib import import_module

import comity.access.marking
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

fulltext = import_module("comity.migrations.0002_fulltext")


def without_words(apps, schema_editor):
    """SQLite makes a table anew for a new column, and the triggers of its index go with the old one."""
    if schema_editor.connection.vendor == "sqlite":
        fulltext.unmake(apps, schema_editor)


def with_words(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        fulltext.make(apps, schema_editor)


def number_releases(apps, schema_editor):
    """Snapshots of before were hashed over their text, and are numbered by age."""
    seen = {}
    there = apps.get_model("comity", "Release").objects.using(schema_editor.connection.alias)
    for one in there.order_by("at", "pk"):
        seen[one.kind, one.of] = one.number = seen.get((one.kind, one.of), 0) + 1
        one.content, one.prepared_at, one.prepared_by_id = one.text, one.at, one.by_id
        one.intended = one.audience
        one.act = "release" if one.audience == "public" else "table"
        one.save()


class Migration(migrations.Migration):
    dependencies = [("comity", "0005_sign_in")]
    operations = [
        migrations.RunPython(without_words, with_words),
        migrations.AddField(
            model_name="activity",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AlterField(
            model_name="activity",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.RunPython(with_words, without_words),
        migrations.AddField(
            model_name="acceptance",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="area",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="body",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="enginerun",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="holding",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="importrun",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="instrument",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="line",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="milestone",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="node",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="partner",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="partnergroup",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="person",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="post",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="programme",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="programmetype",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="provider",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="region",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="release",
            name="act",
            field=models.CharField(
                choices=[("table", "tabled"), ("release", "released")], default="table", max_length=8
            ),
        ),
        migrations.AddField(
            model_name="release",
            name="content",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="release",
            name="ended_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="release",
            name="ended_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="release",
            name="intended",
            field=models.CharField(
                choices=[("own", "our side"), ("both", "both sides"), ("named", "named sides"), ("public", "everyone")],
                default="both",
                max_length=8,
            ),
        ),
        migrations.AddField(
            model_name="release",
            name="note",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="release",
            name="number",
            field=models.PositiveIntegerField(default=1),
        ),
        migrations.AddField(
            model_name="release",
            name="prepared_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="release",
            name="prepared_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="release",
            name="reason",
            field=models.TextField(blank=True),
        ),
        migrations.AddField(
            model_name="release",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="release",
            name="state",
            field=models.CharField(
                choices=[
                    ("forward", "put forward"),
                    ("returned", "returned"),
                    ("shown", "shown"),
                    ("agreed", "agreed"),
                    ("withdrawn", "withdrawn"),
                ],
                default="shown",
                max_length=10,
            ),
        ),
        migrations.AddField(
            model_name="requirement",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="scenario",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="session",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="theme",
            name="releasable",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AlterField(
            model_name="acceptance",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="area",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="body",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="enginerun",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="holding",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="importrun",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="instrument",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="line",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="milestone",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="node",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="partner",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="partnergroup",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="person",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="post",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="programme",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="programmetype",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="provider",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="region",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="release",
            name="at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AlterField(
            model_name="release",
            name="by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AlterField(
            model_name="release",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="requirement",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="scenario",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="session",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.AlterField(
            model_name="theme",
            name="marking",
            field=models.SlugField(default=comity.access.marking.default_marking),
        ),
        migrations.RunPython(number_releases, migrations.RunPython.noop),
        migrations.AddConstraint(
            model_name="release",
            constraint=models.UniqueConstraint(fields=("kind", "of", "number"), name="one_snapshot_of_a_number"),
        ),
    ]
