"""The shelf of documents that were issued."""

import comity.access.marking
import comity.common.refs
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("comity", "0010_lineage"),
    ]

    operations = [
        migrations.CreateModel(
            name="IssuedDocument",
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
                    "what",
                    models.CharField(
                        choices=[("programme", "programme"), ("redline", "comparison of versions")],
                        default="programme",
                        max_length=12,
                    ),
                ),
                ("annex", models.BooleanField(default=True)),
                ("language", models.CharField(choices=[("en", "English"), ("fr", "French")], max_length=2)),
                ("ending", models.CharField(choices=[("pdf", "PDF"), ("docx", "DOCX")], max_length=4)),
                ("number", models.PositiveIntegerField()),
                ("sha256", models.CharField(db_index=True, max_length=64)),
                ("content", models.BinaryField()),
                ("size", models.PositiveIntegerField()),
                ("at", models.DateTimeField()),
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
                (
                    "before",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.release",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                (
                    "owner",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"),
                ),
                (
                    "release",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.release"
                    ),
                ),
            ],
            options={
                "ordering": ["-at", "-id"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("owner", "release", "audience", "number"), name="one_document_of_a_number"
                    ),
                    models.UniqueConstraint(
                        fields=("owner", "sha256", "audience"), name="one_document_of_the_same_bytes"
                    ),
                ],
            },
        ),
    ]
