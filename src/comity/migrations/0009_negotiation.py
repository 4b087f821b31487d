"""Negotiations with their answers and comments; every text that lies with the other side has a table from now on."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import comity.access.marking
import comity.common.refs


def begin_negotiations(apps, schema):
    """One for each programme that was tabled, with the title the other side read last."""
    release, negotiation = apps.get_model("comity", "Release"), apps.get_model("comity", "Negotiation")
    on = schema.connection.alias  # a backup is proven in a database of its own
    for tabled in release.objects.using(on).filter(kind="Programme", act="table").order_by("number"):
        if tabled.about_id:
            told = {"owner_id": tabled.owner_id, "about_id": tabled.about_id, "audience": "both"}
            told |= {"title": tabled.title, "marking": tabled.marking, "releasable": tabled.releasable}
            negotiation.objects.using(on).update_or_create(of=tabled.of, defaults=told)


class Migration(migrations.Migration):
    dependencies = [("comity", "0008_agreement")]
    operations = [
        migrations.CreateModel(
            name="Negotiation",
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
                ("of", models.CharField(max_length=64, unique=True)),
                ("title", models.CharField(max_length=300)),
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
                ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                (
                    "owner",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Answer",
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
                ("clause", models.CharField(blank=True, max_length=60)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("accept", "accepted"),
                            ("counter", "countered"),
                            ("hold", "held"),
                            ("strike", "to be struck"),
                            ("new", "proposed"),
                        ],
                        max_length=8,
                    ),
                ),
                ("words", models.JSONField(blank=True, default=dict)),
                ("reservation", models.TextField(blank=True)),
                ("against", models.PositiveIntegerField()),
                ("under", models.CharField(blank=True, max_length=60)),
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
                ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                (
                    "owner",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"),
                ),
                (
                    "negotiation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="answers", to="comity.negotiation"
                    ),
                ),
            ],
            options={
                "ordering": ["negotiation", "clause"],
            },
        ),
        migrations.CreateModel(
            name="Comment",
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
                ("clause", models.CharField(blank=True, max_length=60)),
                ("text", models.TextField()),
                ("to_share", models.BooleanField(default=False)),
                ("at", models.DateTimeField()),
                ("shared_at", models.DateTimeField(blank=True, null=True)),
                ("resolved_at", models.DateTimeField(blank=True, null=True)),
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
                    "negotiation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="comments", to="comity.negotiation"
                    ),
                ),
            ],
            options={
                "ordering": ["negotiation", "at", "id"],
            },
        ),
        migrations.AddConstraint(
            model_name="answer",
            constraint=models.UniqueConstraint(
                fields=("negotiation", "owner", "clause"), name="one_answer_of_a_side_to_a_clause"
            ),
        ),
        migrations.RunPython(begin_negotiations, migrations.RunPython.noop),
    ]
