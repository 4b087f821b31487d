"""What one side gives the other, as sources state it."""

import comity.access.marking
import comity.common.refs
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("comity", "0012_dialogue"),
    ]

    operations = [
        migrations.CreateModel(
            name="Undertaking",
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
                ("source_url", models.TextField(blank=True)),
                ("source_kind", models.CharField(blank=True, max_length=80)),
                ("source_as_of", models.CharField(blank=True, max_length=40)),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("fact", "fact"),
                            ("derived", "derived"),
                            ("illustrative", "illustrative"),
                            ("own", "entered here"),
                        ],
                        default="own",
                        max_length=16,
                    ),
                ),
                ("basis_of", models.JSONField(blank=True, default=dict)),
                (
                    "kind",
                    models.CharField(
                        choices=[("mission", "mission"), ("fund", "trust fund"), ("phase", "phase of a trust fund")],
                        max_length=8,
                    ),
                ),
                ("code", models.SlugField(blank=True, max_length=60)),
                ("name", models.CharField(max_length=200)),
                ("led_by", models.CharField(blank=True, max_length=200)),
                ("starts", models.CharField(blank=True, max_length=10)),
                ("ends", models.CharField(blank=True, max_length=10)),
                ("note", models.TextField(blank=True)),
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
                    "part_of",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="phases",
                        to="comity.undertaking",
                    ),
                ),
                (
                    "partner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="undertakings", to="comity.partner"
                    ),
                ),
            ],
            options={
                "ordering": ["starts", "name", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Contribution",
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
                ("source_url", models.TextField(blank=True)),
                ("source_kind", models.CharField(blank=True, max_length=80)),
                ("source_as_of", models.CharField(blank=True, max_length=40)),
                (
                    "basis",
                    models.CharField(
                        choices=[
                            ("fact", "fact"),
                            ("derived", "derived"),
                            ("illustrative", "illustrative"),
                            ("own", "entered here"),
                        ],
                        default="own",
                        max_length=16,
                    ),
                ),
                ("basis_of", models.JSONField(blank=True, default=dict)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("strength", "strength of a mission"),
                            ("total", "people in missions, counted over years"),
                            ("transit", "transit"),
                            ("fund", "trust fund"),
                            ("energy", "energy"),
                            ("benefit", "benefit"),
                        ],
                        max_length=8,
                    ),
                ),
                (
                    "giver",
                    models.CharField(
                        choices=[("partner", "given by the partner"), ("organisation", "received by the partner")],
                        max_length=12,
                    ),
                ),
                ("code", models.SlugField(blank=True, max_length=40)),
                ("title", models.CharField(max_length=200)),
                ("low", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ("high", models.DecimalField(blank=True, decimal_places=3, max_digits=16, null=True)),
                ("unit", models.CharField(blank=True, max_length=20)),
                (
                    "qualifier",
                    models.CharField(
                        choices=[
                            ("exact", "exact"),
                            ("about", "about"),
                            ("range", "range"),
                            ("as_of", "as of the date"),
                            ("more_than", "more than"),
                            ("reported", "reported"),
                            ("preliminary", "preliminary"),
                            ("forecast", "forecast"),
                            ("planned", "planned"),
                        ],
                        default="reported",
                        max_length=12,
                    ),
                ),
                ("as_of", models.CharField(blank=True, max_length=10)),
                ("starts", models.CharField(blank=True, max_length=10)),
                ("ends", models.CharField(blank=True, max_length=10)),
                ("counterpart", models.CharField(blank=True, max_length=120)),
                ("fact", models.SlugField(blank=True, max_length=64)),
                ("working", models.BooleanField(default=False)),
                ("reason", models.TextField(blank=True)),
                ("sources", models.JSONField(blank=True, default=list)),
                ("note", models.TextField(blank=True)),
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
                    "partner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="contributions", to="comity.partner"
                    ),
                ),
                (
                    "undertaking",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contributions",
                        to="comity.undertaking",
                    ),
                ),
            ],
            options={
                "ordering": ["kind", "as_of", "starts", "title", "pk"],
            },
        ),
        migrations.AddConstraint(
            model_name="undertaking",
            constraint=models.UniqueConstraint(
                condition=models.Q(("code", ""), _negated=True),
                fields=("owner", "partner", "code"),
                name="one_undertaking_of_a_code",
            ),
        ),
        migrations.AddConstraint(
            model_name="undertaking",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind", "phase"), ("part_of__isnull", False)),
                    models.Q(models.Q(("kind", "phase"), _negated=True), ("part_of", None)),
                    _connector="OR",
                ),
                name="a_phase_is_part_of_a_fund",
                violation_error_message="A phase is part of a trust fund, and only a phase is: choose its fund.",
            ),
        ),
        migrations.AddIndex(
            model_name="contribution",
            index=models.Index(fields=["partner", "kind"], name="comity_cont_partner_53c4d3_idx"),
        ),
        migrations.AddConstraint(
            model_name="contribution",
            constraint=models.UniqueConstraint(
                condition=models.Q(("code", ""), _negated=True),
                fields=("owner", "partner", "code"),
                name="one_contribution_of_a_code",
            ),
        ),
        migrations.AddConstraint(
            model_name="contribution",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("high", None), ("low", None)), ("high__gte", models.F("low")), _connector="OR"
                ),
                name="from_the_least_to_the_most",
                violation_error_message="Write the least value first; the most is no less.",
            ),
        ),
    ]
