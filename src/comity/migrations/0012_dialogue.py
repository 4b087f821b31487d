"""Events, read-outs, claims, commitments and the timeline; posts and holders in more detail."""

import comity.access.marking
import comity.common.refs
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("comity", "0011_documents"),
    ]

    operations = [
        migrations.AddField(
            model_name="holding",
            name="named_on",
            field=models.CharField(blank=True, max_length=10),
        ),
        migrations.AddField(
            model_name="holding",
            name="seen",
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            model_name="holding",
            name="took_up",
            field=models.CharField(blank=True, max_length=10),
        ),
        migrations.AddField(
            model_name="post",
            name="body",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="posts",
                to="comity.body",
            ),
        ),
        migrations.AddField(
            model_name="post",
            name="mandate_name",
            field=models.CharField(blank=True, max_length=160),
        ),
        migrations.CreateModel(
            name="Event",
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
                            ("visit", "visit"),
                            ("meeting", "meeting"),
                            ("call", "call"),
                            ("group", "event with a group"),
                        ],
                        max_length=8,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("planned", "planned"), ("held", "held"), ("called off", "called off")],
                        default="held",
                        max_length=10,
                    ),
                ),
                ("title", models.CharField(max_length=300)),
                ("starts", models.CharField(blank=True, max_length=10)),
                ("ends", models.CharField(blank=True, max_length=10)),
                ("dates_basis", models.TextField(blank=True)),
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
                        related_name="parts",
                        to="comity.event",
                    ),
                ),
            ],
            options={
                "ordering": ["-starts", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Commitment",
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
                ("mutual", models.BooleanField(default=False)),
                ("title", models.CharField(max_length=300)),
                ("words", models.TextField(blank=True)),
                ("said_on", models.CharField(blank=True, max_length=10)),
                (
                    "weight",
                    models.CharField(
                        choices=[
                            ("firm", "firm"),
                            ("readiness", "readiness"),
                            ("intention", "intention"),
                            ("continuation", "continuation"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "due_kind",
                    models.CharField(
                        choices=[
                            ("date", "by a day"),
                            ("period", "within a period"),
                            ("vague", "vague"),
                            ("none", "no date"),
                        ],
                        default="none",
                        max_length=8,
                    ),
                ),
                ("due_from", models.DateField(blank=True, null=True)),
                ("due_by", models.DateField(blank=True, null=True)),
                ("due_words", models.CharField(blank=True, max_length=200)),
                ("lead", models.CharField(blank=True, max_length=160)),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "open"), ("kept", "kept"), ("lapsed", "lapsed"), ("withdrawn", "withdrawn")],
                        default="open",
                        max_length=10,
                    ),
                ),
                ("closed_on", models.DateField(blank=True, null=True)),
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
                (
                    "activity",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.activity",
                    ),
                ),
                (
                    "appointment",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.holding",
                    ),
                ),
                (
                    "giver",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"),
                ),
                (
                    "goal",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="comity.node",
                    ),
                ),
                (
                    "line",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="comity.line",
                    ),
                ),
                (
                    "made_in",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.release",
                    ),
                ),
                ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                (
                    "owner",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"),
                ),
                (
                    "receiver",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"),
                ),
                (
                    "event",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="commitments",
                        to="comity.event",
                    ),
                ),
            ],
            options={
                "ordering": ["due_by", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Place",
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
                ("code", models.SlugField(max_length=80, unique=True)),
                ("name", models.CharField(max_length=160)),
                ("country", models.CharField(blank=True, max_length=2)),
                ("spellings", models.JSONField(blank=True, default=list)),
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
                "ordering": ["name"],
            },
        ),
        migrations.AddField(
            model_name="event",
            name="place",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="events",
                to="comity.place",
            ),
        ),
        migrations.CreateModel(
            name="ReadOut",
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
                ("title", models.CharField(max_length=300)),
                ("publisher", models.CharField(blank=True, max_length=200)),
                (
                    "medium",
                    models.CharField(
                        choices=[
                            ("release", "release"),
                            ("agency", "news agency"),
                            ("press", "press"),
                            ("post", "post on a network"),
                            ("note", "own note"),
                        ],
                        max_length=8,
                    ),
                ),
                ("reports", models.TextField(blank=True)),
                ("published", models.CharField(blank=True, max_length=10)),
                ("language", models.CharField(blank=True, max_length=12)),
                ("sha256", models.CharField(blank=True, max_length=64)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("standing", "stands"),
                            ("corrected", "corrected by a later version"),
                            ("withdrawn", "withdrawn by its publisher"),
                        ],
                        default="standing",
                        max_length=10,
                    ),
                ),
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
                ("events", models.ManyToManyField(blank=True, related_name="read_outs", to="comity.event")),
                ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                (
                    "owner",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"),
                ),
                (
                    "replaces",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="replaced_by",
                        to="comity.readout",
                    ),
                ),
                (
                    "side",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.side",
                    ),
                ),
            ],
            options={
                "ordering": ["published", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Evidence",
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
                            ("read-out", "read-out"),
                            ("session", "session held"),
                            ("document", "document"),
                            ("appointment", "appointment"),
                        ],
                        max_length=12,
                    ),
                ),
                ("words", models.TextField(blank=True)),
                ("on", models.CharField(blank=True, max_length=10)),
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
                    "appointment",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.holding",
                    ),
                ),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="evidence", to="comity.commitment"
                    ),
                ),
                ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                (
                    "owner",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"),
                ),
                (
                    "session",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.session",
                    ),
                ),
                (
                    "snapshot",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.release",
                    ),
                ),
                (
                    "read_out",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.readout",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "evidence",
                "ordering": ["commitment", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Topic",
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
                ("code", models.SlugField(max_length=60, unique=True)),
                ("title", models.CharField(max_length=160)),
                ("titles", models.JSONField(blank=True, default=dict)),
                ("synonyms", models.JSONField(blank=True, default=dict)),
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
                    "area",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="topics",
                        to="comity.area",
                    ),
                ),
                ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                (
                    "owner",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"),
                ),
            ],
            options={
                "ordering": ["title"],
            },
        ),
        migrations.AddField(
            model_name="event",
            name="topics",
            field=models.ManyToManyField(blank=True, related_name="events", to="comity.topic"),
        ),
        migrations.AddField(
            model_name="commitment",
            name="topics",
            field=models.ManyToManyField(blank=True, related_name="commitments", to="comity.topic"),
        ),
        migrations.CreateModel(
            name="Claim",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("date", "date"),
                            ("place", "place"),
                            ("participant", "participant"),
                            ("topic", "topic"),
                            ("commitment", "commitment"),
                            ("announcement", "announcement"),
                            ("appreciation", "appreciation"),
                            ("position", "position"),
                            ("request", "request"),
                            ("figure", "figure or statement"),
                            ("background", "background"),
                        ],
                        max_length=12,
                    ),
                ),
                ("about", models.CharField(blank=True, max_length=120)),
                ("value", models.CharField(blank=True, max_length=300)),
                ("quote", models.TextField(blank=True)),
                ("span_start", models.PositiveIntegerField(blank=True, null=True)),
                ("span_end", models.PositiveIntegerField(blank=True, null=True)),
                ("restated", models.BooleanField(default=False)),
                ("jointly", models.BooleanField(default=False)),
                (
                    "weight",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("firm", "firm"),
                            ("readiness", "readiness"),
                            ("intention", "intention"),
                            ("continuation", "continuation"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "giver",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.side",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.person",
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.post",
                    ),
                ),
                (
                    "receiver",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.side",
                    ),
                ),
                (
                    "speaker",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.side",
                    ),
                ),
                (
                    "commitment",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="claims",
                        to="comity.commitment",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="claims",
                        to="comity.event",
                    ),
                ),
                (
                    "read_out",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="claims", to="comity.readout"
                    ),
                ),
                ("topics", models.ManyToManyField(blank=True, related_name="claims", to="comity.topic")),
            ],
            options={
                "ordering": ["read_out", "pk"],
            },
        ),
        migrations.CreateModel(
            name="WorkingValue",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("date", "date"),
                            ("place", "place"),
                            ("participant", "participant"),
                            ("topic", "topic"),
                            ("commitment", "commitment"),
                            ("announcement", "announcement"),
                            ("appreciation", "appreciation"),
                            ("position", "position"),
                            ("request", "request"),
                            ("figure", "figure or statement"),
                            ("background", "background"),
                        ],
                        max_length=12,
                    ),
                ),
                ("about", models.CharField(blank=True, max_length=120)),
                ("value", models.CharField(max_length=300)),
                ("reason", models.TextField()),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="working_values", to="comity.event"
                    ),
                ),
                (
                    "read_out",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.readout",
                    ),
                ),
            ],
            options={
                "ordering": ["event", "kind", "about"],
            },
        ),
        migrations.CreateModel(
            name="Participant",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("label", models.CharField(blank=True, max_length=200)),
                ("role", models.CharField(blank=True, max_length=120)),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="participants", to="comity.event"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.person",
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.post",
                    ),
                ),
                (
                    "side",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.side",
                    ),
                ),
            ],
            options={
                "ordering": ["event", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("person__isnull", False),
                            ("post__isnull", False),
                            models.Q(("label", ""), _negated=True),
                            _connector="OR",
                        ),
                        name="a_participant_is_somebody",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PersonName",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=160)),
                ("language", models.CharField(blank=True, max_length=12)),
                ("source_url", models.TextField(blank=True)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="names", to="comity.person"
                    ),
                ),
            ],
            options={
                "ordering": ["person", "pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("person", "name", "source_url"), name="one_form_of_a_source")
                ],
            },
        ),
        migrations.CreateModel(
            name="TimelineItem",
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
                ("code", models.SlugField(max_length=80)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("framework", "frameworks"),
                            ("dialogue", "dialogue"),
                            ("visit", "visits"),
                            ("envoy", "envoys"),
                            ("contribution", "contributions"),
                            ("energy", "energy"),
                            ("trust_fund", "trust funds"),
                            ("education", "education"),
                            ("capability", "capability"),
                        ],
                        max_length=16,
                    ),
                ),
                ("title", models.CharField(max_length=400)),
                ("starts", models.CharField(max_length=10)),
                ("ends", models.CharField(blank=True, max_length=10)),
                ("figures", models.JSONField(blank=True, default=dict)),
                ("parties", models.JSONField(blank=True, default=dict)),
                ("note", models.TextField(blank=True)),
                ("sources", models.JSONField(blank=True, default=list)),
                ("differs", models.BooleanField(default=False)),
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
                    "event",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="comity.event",
                    ),
                ),
                ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                (
                    "owner",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"),
                ),
                ("topics", models.ManyToManyField(blank=True, related_name="+", to="comity.topic")),
            ],
            options={
                "ordering": ["starts", "code"],
                "constraints": [
                    models.UniqueConstraint(fields=("owner", "code"), name="one_item_of_a_code_for_a_side")
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="commitment",
            constraint=models.CheckConstraint(
                condition=models.Q(("giver", models.F("receiver")), _negated=True), name="nobody_promises_to_itself"
            ),
        ),
        migrations.AddConstraint(
            model_name="commitment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("due_from__isnull", True),
                    ("due_by__isnull", True),
                    ("due_from__lte", models.F("due_by")),
                    _connector="OR",
                ),
                name="due_from_before_due_by",
            ),
        ),
        migrations.AddConstraint(
            model_name="workingvalue",
            constraint=models.UniqueConstraint(fields=("event", "kind", "about"), name="one_working_value_of_a_thing"),
        ),
    ]
