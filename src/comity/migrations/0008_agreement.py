"""Approvals of two sides, holds, silence procedures, and what is done with an agreed text."""

import comity.access.marking
import comity.common.refs
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.utils.timezone import localdate

REPORTED = {"in_force": "report in force", "ended": "report ended"}  # by a file, of a text that both sides had agreed


def write_steps(apps, schema):
    """Where an agreed text was moved on by a file, the step that says so: by who took the file in, on that day."""
    on = schema.connection.alias  # a backup is proven in a database of its own
    release, programme, step, entry, user = (
        apps.get_model("comity", name).objects.using(on)
        for name in ("Release", "Programme", "AgreementStep", "LogEntry", "User")
    )
    for one in programme.filter(state__in=REPORTED, about__isnull=False):
        agreed = release.filter(kind="Programme", of=one.ref, act="table", state="agreed").order_by("-number").first()
        if agreed is None:
            continue
        lines = entry.filter(kind="Programme", ref=one.ref, move=REPORTED[one.state])
        line = lines.order_by("-at", "-pk").first()
        at = line.at if line else agreed.ended_at or agreed.at
        by = (user.filter(key=line.actor).first() if line else None) or agreed.ended_by or agreed.by
        told = {"owner_id": agreed.owner_id, "about_id": agreed.about_id, "audience": "both"}
        told |= {"marking": agreed.marking, "releasable": agreed.releasable, "on": localdate(at)}
        step.create(release=agreed, kind=one.state, at=at, by=by, done_at=at, **told)


class Migration(migrations.Migration):
    dependencies = [
        ("comity", "0007_notices"),
    ]

    operations = [
        migrations.AlterField(
            model_name="programme",
            name="state",
            field=models.CharField(
                choices=[
                    ("preparation", "in preparation"),
                    ("draft", "draft"),
                    ("consultation", "in consultation"),
                    ("tabled", "tabled"),
                    ("agreed", "agreed"),
                    ("in_force", "in force"),
                    ("under_review", "under review"),
                    ("extended", "extended"),
                    ("superseded", "superseded"),
                    ("ended", "ended"),
                    ("withdrawn", "withdrawn"),
                ],
                default="draft",
                max_length=12,
            ),
        ),
        migrations.CreateModel(
            name="AgreementStep",
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
                ("at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("withdrawn", "withdrawn"),
                            ("void", "made void by a later version"),
                            ("lifted", "lifted"),
                            ("broken", "broken"),
                            ("passed", "passed"),
                            ("replaced", "replaced"),
                        ],
                        max_length=10,
                    ),
                ),
                ("reason", models.TextField(blank=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("provisional", "apply provisionally"),
                            ("in_force", "enter into force"),
                            ("review", "begin a review"),
                            ("resume", "end the review"),
                            ("extension", "extend"),
                            ("superseded", "supersede"),
                            ("ended", "end"),
                            ("withdrawn", "withdraw"),
                        ],
                        max_length=12,
                    ),
                ),
                ("on", models.DateField()),
                ("note", models.TextField(blank=True)),
                ("done_at", models.DateTimeField(blank=True, null=True)),
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
                (
                    "ended_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
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
                (
                    "successor",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.release",
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Hold",
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
                ("at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("withdrawn", "withdrawn"),
                            ("void", "made void by a later version"),
                            ("lifted", "lifted"),
                            ("broken", "broken"),
                            ("passed", "passed"),
                            ("replaced", "replaced"),
                        ],
                        max_length=10,
                    ),
                ),
                ("reason", models.TextField(blank=True)),
                ("since", models.DateField()),
                ("lifted_on", models.DateField(blank=True, null=True)),
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
                (
                    "ended_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
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
                "ordering": ["at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="SideApproval",
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
                ("at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("withdrawn", "withdrawn"),
                            ("void", "made void by a later version"),
                            ("lifted", "lifted"),
                            ("broken", "broken"),
                            ("passed", "passed"),
                            ("replaced", "replaced"),
                        ],
                        max_length=10,
                    ),
                ),
                ("reason", models.TextField(blank=True)),
                ("sha256", models.CharField(max_length=64)),
                ("on", models.DateField()),
                ("body", models.CharField(max_length=300)),
                ("act", models.CharField(blank=True, max_length=300)),
                ("by_silence", models.BooleanField(default=False)),
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
                (
                    "ended_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
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
                (
                    "step",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="comity.agreementstep",
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="SilenceProcedure",
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
                ("at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "ending",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("withdrawn", "withdrawn"),
                            ("void", "made void by a later version"),
                            ("lifted", "lifted"),
                            ("broken", "broken"),
                            ("passed", "passed"),
                            ("replaced", "replaced"),
                        ],
                        max_length=10,
                    ),
                ),
                ("reason", models.TextField(blank=True)),
                ("deadline", models.DateTimeField()),
                ("body", models.CharField(max_length=300)),
                ("act", models.CharField(blank=True, max_length=300)),
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
                (
                    "ended_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
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
                "ordering": ["at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="MemberReason",
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
                ("name", models.CharField(max_length=200)),
                ("reason", models.TextField()),
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
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "hold",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="said",
                        to="comity.hold",
                    ),
                ),
                (
                    "lifted",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="said_at_lifting",
                        to="comity.hold",
                    ),
                ),
                ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                (
                    "owner",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"),
                ),
                (
                    "silence",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="said",
                        to="comity.silenceprocedure",
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
            },
        ),
        migrations.AddConstraint(
            model_name="agreementstep",
            constraint=models.UniqueConstraint(
                condition=models.Q(("done_at", None), ("ended_at", None)),
                fields=("release", "kind"),
                name="one_open_step_of_a_kind",
            ),
        ),
        migrations.AddConstraint(
            model_name="sideapproval",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ended_at", None), ("step", None)),
                fields=("release", "owner"),
                name="one_approval_of_a_side",
            ),
        ),
        migrations.AddConstraint(
            model_name="sideapproval",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ended_at", None), ("step__isnull", False)),
                fields=("step", "owner"),
                name="one_approval_of_a_step_by_a_side",
            ),
        ),
        migrations.AddConstraint(
            model_name="silenceprocedure",
            constraint=models.UniqueConstraint(
                condition=models.Q(("ended_at", None)), fields=("release",), name="one_silence_procedure_at_a_time"
            ),
        ),
        migrations.AddConstraint(
            model_name="memberreason",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("hold__isnull", False), ("lifted", None), ("silence", None)),
                    models.Q(("hold", None), ("lifted", None), ("silence__isnull", False)),
                    models.Q(("hold", None), ("lifted__isnull", False), ("silence", None)),
                    _connector="OR",
                ),
                name="a_reason_of_a_hold_or_of_an_objection",
            ),
        ),
        migrations.AddConstraint(
            model_name="memberreason",
            constraint=models.CheckConstraint(
                condition=models.Q(("lifted", None), ("audience", "own"), _connector="OR"),
                name="why_a_hold_was_lifted_is_never_shared",
            ),
        ),
        migrations.RunPython(write_steps, migrations.RunPython.noop),
    ]
