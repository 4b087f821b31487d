"""Where goals went from one programme to the next."""

import comity.access.marking
import comity.common.refs
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("comity", "0009_negotiation"),
    ]

    operations = [
        migrations.AlterField(
            model_name="node",
            name="state",
            field=models.CharField(
                choices=[
                    ("not_started", "not started"),
                    ("ongoing", "ongoing"),
                    ("partly", "partly implemented"),
                    ("implemented", "implemented"),
                    ("carried", "carried over"),
                    ("merged", "merged"),
                    ("dropped", "dropped"),
                ],
                default="not_started",
                max_length=12,
            ),
        ),
        migrations.CreateModel(
            name="LineageStep",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "ref",
                    models.SlugField(default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True),
                ),
                (
                    "audience",
                    models.CharField(
                        choices=[
                            ("own", "our side"),
                            ("both", "both sides"),
                            ("named", "named sides"),
                            ("public", "everyone"),
                        ],
                        default="own",
                        max_length=8,
                    ),
                ),
                ("marking", models.SlugField(default=comity.access.marking.default_marking)),
                ("releasable", models.JSONField(blank=True, default=list)),
                ("version", models.PositiveIntegerField(default=1)),
                ("updated_at", models.DateTimeField(auto_now=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("carried", "carried"),
                            ("merged", "merged"),
                            ("split", "split"),
                            ("dropped", "dropped"),
                        ],
                        max_length=8,
                    ),
                ),
                ("reason", models.TextField(blank=True)),
                ("batch", models.CharField(default=comity.common.refs.new_ref, max_length=64)),
                ("states", models.JSONField(blank=True, default=dict)),
                (
                    "about",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.side",
                    ),
                ),
                ("goals_after", models.ManyToManyField(blank=True, related_name="come_by", to="comity.node")),
                ("goals_before", models.ManyToManyField(blank=True, related_name="gone_by", to="comity.node")),
                ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                (
                    "owner",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"),
                ),
                (
                    "programme",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="lineage_steps", to="comity.programme"
                    ),
                ),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="lineage_on", to="comity.programme"
                    ),
                ),
            ],
            options={
                "ordering": ["programme", "pk"],
            },
        ),
    ]
