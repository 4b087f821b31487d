"""The tables of the steps that it replaces, made in one go: a new database is soon there.

A database that stands between those steps goes on by them. Written by `python -m tools.one_go`.
"""

import importlib

import comity.access.marking
import comity.common.refs
import comity.journal.models
from django.conf import settings
import django.contrib.auth.models
import django.contrib.auth.validators
from django.db import migrations, models
import django.db.models.deletion
import django.utils.timezone
import uuid
from comity.migrations._in_one_go import CreateModels

fulltext = importlib.import_module("comity.migrations.0002_fulltext")
journal = importlib.import_module("comity.migrations.0003_journal")


class Migration(migrations.Migration):
    replaces = [
        ("comity", "0001_initial"),
        ("comity", "0002_fulltext"),
        ("comity", "0003_journal"),
        ("comity", "0004_members"),
        ("comity", "0005_sign_in"),
        ("comity", "0006_release"),
        ("comity", "0007_notices"),
        ("comity", "0008_agreement"),
        ("comity", "0009_negotiation"),
        ("comity", "0010_lineage"),
        ("comity", "0011_documents"),
        ("comity", "0012_dialogue"),
        ("comity", "0013_contributions"),
        ("comity", "0014_captures"),
        ("comity", "0015_briefs"),
        ("comity", "0016_questions"),
    ]
    initial = True
    dependencies = [("auth", "0012_alter_user_first_name_max_length")]
    operations = [
        CreateModels(
            migrations.CreateModel(
                name="Side",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "kind",
                        models.CharField(
                            choices=[
                                ("organisation", "organisation"),
                                ("partner", "partner"),
                                ("provider", "provider"),
                            ],
                            max_length=16,
                        ),
                    ),
                    ("code", models.SlugField(max_length=60, unique=True)),
                    ("name", models.CharField(blank=True, max_length=160)),
                ],
                options={
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="User",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    ("password", models.CharField(max_length=128, verbose_name="password")),
                    ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                    (
                        "is_superuser",
                        models.BooleanField(
                            default=False,
                            help_text="Designates that this user has all permissions without explicitly assigning them.",
                            verbose_name="superuser status",
                        ),
                    ),
                    (
                        "username",
                        models.CharField(
                            error_messages={"unique": "A user with that username already exists."},
                            help_text="Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                            max_length=150,
                            unique=True,
                            validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                            verbose_name="username",
                        ),
                    ),
                    ("first_name", models.CharField(blank=True, max_length=150, verbose_name="first name")),
                    ("last_name", models.CharField(blank=True, max_length=150, verbose_name="last name")),
                    ("email", models.EmailField(blank=True, max_length=254, verbose_name="email address")),
                    (
                        "is_staff",
                        models.BooleanField(
                            default=False,
                            help_text="Designates whether the user can log into this admin site.",
                            verbose_name="staff status",
                        ),
                    ),
                    (
                        "is_active",
                        models.BooleanField(
                            default=True,
                            help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                            verbose_name="active",
                        ),
                    ),
                    (
                        "date_joined",
                        models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined"),
                    ),
                    ("key", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                    (
                        "groups",
                        models.ManyToManyField(
                            blank=True,
                            help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                            related_name="user_set",
                            related_query_name="user",
                            to="auth.group",
                            verbose_name="groups",
                        ),
                    ),
                    (
                        "user_permissions",
                        models.ManyToManyField(
                            blank=True,
                            help_text="Specific permissions for this user.",
                            related_name="user_set",
                            related_query_name="user",
                            to="auth.permission",
                            verbose_name="user permissions",
                        ),
                    ),
                ],
                options={
                    "verbose_name": "user",
                    "verbose_name_plural": "users",
                    "abstract": False,
                    "indexes": [],
                    "constraints": [],
                },
                managers=[
                    ("objects", django.contrib.auth.models.UserManager()),
                ],
            ),
            migrations.CreateModel(
                name="Membership",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "user",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="memberships",
                            to=settings.AUTH_USER_MODEL,
                        ),
                    ),
                    (
                        "side",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="memberships", to="comity.side"
                        ),
                    ),
                    (
                        "kind",
                        models.CharField(
                            choices=[
                                ("reader", "reader"),
                                ("drafter", "drafter"),
                                ("approver", "approver"),
                                ("provider", "provider"),
                                ("desk", "desk officer"),
                                ("manager", "programme manager"),
                                ("releasing", "releasing authority"),
                                ("auditor", "auditor"),
                                ("operator", "operator"),
                            ],
                            max_length=16,
                        ),
                    ),
                    ("contact", models.BooleanField(default=False)),
                    ("since", models.DateTimeField(blank=True, null=True)),
                    ("ended_at", models.DateTimeField(blank=True, null=True)),
                    ("answers_for", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "constraints": [
                        models.UniqueConstraint(
                            condition=models.Q(("ended_at", None)),
                            fields=("user", "side", "kind"),
                            name="one_live_membership_of_a_kind",
                        )
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Invitation",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "side",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
                        ),
                    ),
                    (
                        "kind",
                        models.CharField(
                            choices=[
                                ("reader", "reader"),
                                ("drafter", "drafter"),
                                ("approver", "approver"),
                                ("provider", "provider"),
                                ("desk", "desk officer"),
                                ("manager", "programme manager"),
                                ("releasing", "releasing authority"),
                                ("auditor", "auditor"),
                                ("operator", "operator"),
                            ],
                            max_length=16,
                        ),
                    ),
                    ("mail", models.EmailField(max_length=254)),
                    ("name", models.CharField(blank=True, max_length=150)),
                    ("digest", models.CharField(max_length=64, unique=True)),
                    (
                        "by",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.membership"
                        ),
                    ),
                    ("at", models.DateTimeField()),
                    ("expires_at", models.DateTimeField()),
                    (
                        "end",
                        models.CharField(
                            blank=True,
                            choices=[("accepted", "accepted"), ("withdrawn", "withdrawn"), ("expired", "expired")],
                            max_length=10,
                        ),
                    ),
                    ("ended_at", models.DateTimeField(blank=True, null=True)),
                    (
                        "membership",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="comity.membership",
                        ),
                    ),
                    ("by_mail", models.BooleanField(default=False)),
                    ("next_at", models.DateTimeField(blank=True, null=True)),
                    ("tries", models.PositiveSmallIntegerField(default=0)),
                    ("mailed_at", models.DateTimeField(blank=True, null=True)),
                    ("answers_for", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="BreakGlass",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "membership",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.membership"
                        ),
                    ),
                    (
                        "partner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
                        ),
                    ),
                    ("reason", models.TextField()),
                    ("asked_at", models.DateTimeField()),
                    (
                        "by",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                        ),
                    ),
                    (
                        "allowed_by",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to=settings.AUTH_USER_MODEL,
                        ),
                    ),
                    ("opens_at", models.DateTimeField(blank=True, null=True)),
                    ("ends_at", models.DateTimeField(blank=True, null=True)),
                    ("closed_at", models.DateTimeField(blank=True, null=True)),
                    (
                        "closed_by",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to=settings.AUTH_USER_MODEL,
                        ),
                    ),
                ],
                options={
                    "constraints": [
                        models.UniqueConstraint(
                            condition=models.Q(("closed_at", None)),
                            fields=("membership",),
                            name="one_glass_of_an_operator_at_a_time",
                        )
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Token",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "membership",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="tokens", to="comity.membership"
                        ),
                    ),
                    ("scope", models.CharField(choices=[("calendar", "calendar")], max_length=16)),
                    ("digest", models.CharField(max_length=64, unique=True)),
                    ("made_at", models.DateTimeField()),
                    ("expires_at", models.DateTimeField()),
                    ("last_used_at", models.DateTimeField(blank=True, null=True)),
                    ("ended_at", models.DateTimeField(blank=True, null=True)),
                ],
                options={
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Release",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("kind", models.CharField(max_length=40)),
                    ("of", models.CharField(max_length=64)),
                    ("title", models.CharField(max_length=300)),
                    (
                        "act",
                        models.CharField(
                            choices=[("table", "tabled"), ("release", "released")], default="table", max_length=8
                        ),
                    ),
                    (
                        "state",
                        models.CharField(
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
                    ("number", models.PositiveIntegerField(default=1)),
                    (
                        "intended",
                        models.CharField(
                            choices=[
                                ("own", "our side"),
                                ("both", "both sides"),
                                ("named", "named sides"),
                                ("public", "everyone"),
                            ],
                            default="both",
                            max_length=8,
                        ),
                    ),
                    ("content", models.TextField(blank=True)),
                    ("text", models.TextField()),
                    ("sha256", models.CharField(max_length=64)),
                    ("note", models.TextField(blank=True)),
                    ("prepared_at", models.DateTimeField(blank=True, null=True)),
                    (
                        "prepared_by",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to=settings.AUTH_USER_MODEL,
                        ),
                    ),
                    ("at", models.DateTimeField(blank=True, null=True)),
                    (
                        "by",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to=settings.AUTH_USER_MODEL,
                        ),
                    ),
                    ("ended_at", models.DateTimeField(blank=True, null=True)),
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
                    ("reason", models.TextField(blank=True)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "indexes": [models.Index(fields=["kind", "of"], name="comity_rele_kind_6a4995_idx")],
                    "constraints": [
                        models.UniqueConstraint(fields=("kind", "of", "number"), name="one_snapshot_of_a_number")
                    ],
                },
            ),
            migrations.CreateModel(
                name="TypedDraft",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "user",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL
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
                    ("form", models.CharField(max_length=160)),
                    ("fields", models.JSONField(default=dict)),
                    ("base_version", models.PositiveIntegerField(default=0)),
                    ("updated_at", models.DateTimeField(auto_now=True)),
                ],
                options={
                    "constraints": [
                        models.UniqueConstraint(fields=("user", "side", "form"), name="one_draft_for_a_form"),
                        models.UniqueConstraint(
                            condition=models.Q(("side", None)),
                            fields=("user", "form"),
                            name="one_draft_for_a_form_without_a_side",
                        ),
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="BrowserSession",
                fields=[
                    (
                        "session_key",
                        models.CharField(max_length=40, primary_key=True, serialize=False, verbose_name="session key"),
                    ),
                    ("session_data", models.TextField(verbose_name="session data")),
                    ("expire_date", models.DateTimeField(db_index=True, verbose_name="expire date")),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "user",
                        models.ForeignKey(
                            null=True,
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="+",
                            to=settings.AUTH_USER_MODEL,
                        ),
                    ),
                    ("began_at", models.DateTimeField(null=True)),
                    ("seen_at", models.DateTimeField(null=True)),
                    ("how", models.CharField(blank=True, max_length=40)),
                    ("browser", models.CharField(blank=True, max_length=200)),
                    ("network", models.CharField(blank=True, max_length=64)),
                ],
                options={
                    "verbose_name": "session",
                    "verbose_name_plural": "sessions",
                    "abstract": False,
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Attempts",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    ("what", models.CharField(max_length=40)),
                    ("who", models.CharField(max_length=64)),
                    ("since", models.DateTimeField(db_index=True)),
                    ("count", models.PositiveIntegerField(default=0)),
                ],
                options={
                    "constraints": [models.UniqueConstraint(fields=("what", "who"), name="one_count_of_attempts")],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Region",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("code", models.SlugField(max_length=40, unique=True)),
                    ("name", models.CharField(max_length=120)),
                    ("position", models.PositiveSmallIntegerField(default=0)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["position", "name"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="PartnerGroup",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("code", models.CharField(max_length=40, unique=True)),
                    ("name", models.CharField(max_length=160)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["name"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Partner",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "side",
                        models.OneToOneField(
                            on_delete=django.db.models.deletion.PROTECT, related_name="partner", to="comity.side"
                        ),
                    ),
                    ("name", models.CharField(max_length=120)),
                    ("country", models.CharField(blank=True, max_length=2)),
                    (
                        "region",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="partners",
                            to="comity.region",
                        ),
                    ),
                    ("clearance", models.CharField(blank=True, max_length=60)),
                    ("summary", models.TextField(blank=True)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                    ("groups", models.ManyToManyField(blank=True, related_name="partners", to="comity.partnergroup")),
                ],
                options={
                    "ordering": ["name"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Provider",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("code", models.SlugField(max_length=80, unique=True)),
                    (
                        "side",
                        models.OneToOneField(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="provider",
                            to="comity.side",
                        ),
                    ),
                    ("name", models.CharField(max_length=200)),
                    ("kind", models.CharField(blank=True, max_length=120)),
                    ("city", models.CharField(blank=True, max_length=120)),
                    ("country", models.CharField(blank=True, max_length=2)),
                    ("note", models.TextField(blank=True)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["name"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Body",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "side",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="bodies", to="comity.side"
                        ),
                    ),
                    ("code", models.CharField(max_length=40)),
                    ("name", models.CharField(max_length=200)),
                    ("kind", models.CharField(blank=True, max_length=80)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "verbose_name_plural": "bodies",
                    "ordering": ["name"],
                    "constraints": [
                        models.UniqueConstraint(fields=("side", "code"), name="one_body_of_a_code_for_a_side")
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Person",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("code", models.SlugField(max_length=80, unique=True)),
                    ("name", models.CharField(max_length=160)),
                    ("sort_name", models.CharField(blank=True, max_length=160)),
                    ("spellings", models.JSONField(blank=True, default=list)),
                    ("country", models.CharField(blank=True, max_length=2)),
                    ("note", models.TextField(blank=True)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["sort_name", "name"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="PersonName",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "person",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="names", to="comity.person"
                        ),
                    ),
                    ("name", models.CharField(max_length=160)),
                    ("language", models.CharField(blank=True, max_length=12)),
                    ("source_url", models.TextField(blank=True)),
                ],
                options={
                    "ordering": ["person", "pk"],
                    "constraints": [
                        models.UniqueConstraint(fields=("person", "name", "source_url"), name="one_form_of_a_source")
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Post",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("code", models.SlugField(max_length=100, unique=True)),
                    ("title", models.CharField(max_length=200)),
                    ("other_titles", models.JSONField(blank=True, default=list)),
                    (
                        "side",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="posts",
                            to="comity.side",
                        ),
                    ),
                    ("body_name", models.CharField(blank=True, max_length=200)),
                    (
                        "body",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="posts",
                            to="comity.body",
                        ),
                    ),
                    ("mandate", models.JSONField(blank=True, default=list)),
                    ("mandate_name", models.CharField(blank=True, max_length=160)),
                    ("note", models.TextField(blank=True)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["title"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Holding",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "post",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="holdings", to="comity.post"
                        ),
                    ),
                    (
                        "person",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="holdings",
                            to="comity.person",
                        ),
                    ),
                    ("starts", models.CharField(blank=True, max_length=10)),
                    ("ends", models.CharField(blank=True, max_length=10)),
                    ("announced", models.CharField(blank=True, max_length=10)),
                    ("named_on", models.CharField(blank=True, max_length=10)),
                    ("took_up", models.CharField(blank=True, max_length=10)),
                    ("seen", models.JSONField(blank=True, default=list)),
                    ("acting", models.BooleanField(default=False)),
                    ("note", models.TextField(blank=True)),
                    ("sources", models.JSONField(blank=True, default=list)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["-starts"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Area",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("name", models.CharField(max_length=160)),
                    (
                        "wider",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="narrower",
                            to="comity.area",
                        ),
                    ),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["name"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Activity",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("code", models.CharField(max_length=40)),
                    ("family", models.CharField(blank=True, max_length=60)),
                    ("title", models.CharField(max_length=300)),
                    ("other_titles", models.JSONField(blank=True, default=list)),
                    (
                        "provider",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="activities",
                            to="comity.provider",
                        ),
                    ),
                    ("provider_name", models.CharField(blank=True, max_length=200)),
                    ("kind", models.CharField(blank=True, max_length=40)),
                    (
                        "area",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="activities",
                            to="comity.area",
                        ),
                    ),
                    ("delivery", models.CharField(blank=True, max_length=40)),
                    ("level", models.CharField(blank=True, max_length=80)),
                    ("scheme", models.CharField(blank=True, max_length=120)),
                    ("city", models.CharField(blank=True, max_length=120)),
                    ("country", models.CharField(blank=True, max_length=2)),
                    ("duration_days", models.PositiveIntegerField(blank=True, null=True)),
                    ("aim", models.TextField(blank=True)),
                    ("description", models.TextField(blank=True)),
                    ("language_profile", models.CharField(blank=True, max_length=20)),
                    ("ranks", models.CharField(blank=True, max_length=120)),
                    ("civilian", models.BooleanField(blank=True, null=True)),
                    ("clearance", models.CharField(blank=True, max_length=80)),
                    ("releasable_to", models.CharField(blank=True, max_length=300)),
                    ("open_to", models.CharField(blank=True, max_length=300)),
                    ("seats_min", models.PositiveIntegerField(blank=True, null=True)),
                    ("seats_max", models.PositiveIntegerField(blank=True, null=True)),
                    ("prerequisites", models.TextField(blank=True)),
                    ("periodicity", models.CharField(blank=True, max_length=200)),
                    ("runs_per_year", models.DecimalField(blank=True, decimal_places=2, max_digits=6, null=True)),
                    ("observed_from", models.CharField(blank=True, max_length=10)),
                    ("fee_minor", models.PositiveBigIntegerField(blank=True, null=True)),
                    ("currency", models.CharField(blank=True, max_length=3)),
                    ("fee_basis", models.CharField(blank=True, max_length=120)),
                    ("note", models.TextField(blank=True)),
                    (
                        "state",
                        models.CharField(
                            choices=[
                                ("draft", "draft"),
                                ("proposed", "proposed"),
                                ("approved", "approved"),
                                ("declined", "declined"),
                                ("withdrawn", "withdrawn"),
                            ],
                            default="draft",
                            max_length=12,
                        ),
                    ),
                    ("state_note", models.TextField(blank=True)),
                    ("unmapped", models.JSONField(blank=True, default=dict)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                    ("offered_groups", models.ManyToManyField(blank=True, related_name="+", to="comity.partnergroup")),
                ],
                options={
                    "verbose_name_plural": "activities",
                    "ordering": ["title", "code"],
                    "indexes": [
                        models.Index(fields=["title", "id"], name="comity_acti_title_5aa531_idx"),
                        models.Index(fields=["audience", "owner"], name="comity_acti_audienc_757cdf_idx"),
                        models.Index(fields=["audience", "about"], name="comity_acti_audienc_fb3ef5_idx"),
                    ],
                    "constraints": [
                        models.UniqueConstraint(fields=("owner", "code"), name="one_activity_of_a_code_for_a_side")
                    ],
                },
            ),
            migrations.CreateModel(
                name="Identifier",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "activity",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="identifiers",
                            to="comity.activity",
                        ),
                    ),
                    ("scheme", models.CharField(max_length=60)),
                    ("value", models.CharField(max_length=80)),
                    ("valid_from", models.DateField(blank=True, null=True)),
                    ("valid_to", models.DateField(blank=True, null=True)),
                    ("note", models.CharField(blank=True, max_length=200)),
                ],
                options={
                    "ordering": ["scheme", "value"],
                    "indexes": [models.Index(fields=["scheme", "value"], name="comity_iden_scheme_c7f9af_idx")],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=("activity", "scheme", "value", "valid_from"), name="an_identifier_is_told_once"
                        )
                    ],
                },
            ),
            migrations.CreateModel(
                name="Precedence",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "after",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="needs", to="comity.activity"
                        ),
                    ),
                    (
                        "before",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="opens", to="comity.activity"
                        ),
                    ),
                    ("lag_days", models.PositiveIntegerField(default=0)),
                    ("basis", models.CharField(blank=True, max_length=120)),
                ],
                options={
                    "constraints": [
                        models.UniqueConstraint(fields=("after", "before"), name="an_order_is_told_once"),
                        models.CheckConstraint(
                            condition=models.Q(("after", models.F("before")), _negated=True),
                            name="nothing_before_itself",
                        ),
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Session",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "activity",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="sessions", to="comity.activity"
                        ),
                    ),
                    ("code", models.CharField(max_length=60)),
                    ("starts", models.DateField()),
                    ("ends", models.DateField()),
                    ("zone", models.CharField(blank=True, max_length=60)),
                    ("city", models.CharField(blank=True, max_length=120)),
                    ("country", models.CharField(blank=True, max_length=2)),
                    ("seats_min", models.PositiveIntegerField(blank=True, null=True)),
                    ("seats_max", models.PositiveIntegerField(blank=True, null=True)),
                    ("nominate_by", models.DateField(blank=True, null=True)),
                    (
                        "state",
                        models.CharField(
                            choices=[
                                ("planned", "planned"),
                                ("open", "open"),
                                ("closed", "closed"),
                                ("running", "running"),
                                ("held", "held"),
                                ("cancelled", "cancelled"),
                                ("reported", "reported"),
                            ],
                            default="planned",
                            max_length=12,
                        ),
                    ),
                    ("note", models.TextField(blank=True)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["starts", "code"],
                    "indexes": [
                        models.Index(fields=["activity", "starts"], name="comity_sess_activit_630a65_idx"),
                        models.Index(fields=["starts", "ends"], name="comity_sess_starts_00c4a2_idx"),
                    ],
                    "constraints": [
                        models.CheckConstraint(
                            condition=models.Q(("ends__gte", models.F("starts"))), name="session_days_in_order"
                        ),
                        models.UniqueConstraint(fields=("owner", "code"), name="one_session_of_a_code_for_a_side"),
                    ],
                },
            ),
            migrations.CreateModel(
                name="Undertaking",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "partner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="undertakings",
                            to="comity.partner",
                        ),
                    ),
                    (
                        "kind",
                        models.CharField(
                            choices=[
                                ("mission", "mission"),
                                ("fund", "trust fund"),
                                ("phase", "phase of a trust fund"),
                            ],
                            max_length=8,
                        ),
                    ),
                    ("code", models.SlugField(blank=True, max_length=60)),
                    ("name", models.CharField(max_length=200)),
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
                    ("led_by", models.CharField(blank=True, max_length=200)),
                    ("starts", models.CharField(blank=True, max_length=10)),
                    ("ends", models.CharField(blank=True, max_length=10)),
                    ("note", models.TextField(blank=True)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["starts", "name", "pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            condition=models.Q(("code", ""), _negated=True),
                            fields=("owner", "partner", "code"),
                            name="one_undertaking_of_a_code",
                        ),
                        models.CheckConstraint(
                            condition=models.Q(
                                models.Q(("kind", "phase"), ("part_of__isnull", False)),
                                models.Q(models.Q(("kind", "phase"), _negated=True), ("part_of", None)),
                                _connector="OR",
                            ),
                            name="a_phase_is_part_of_a_fund",
                            violation_error_message="A phase is part of a trust fund, and only a phase is: choose its fund.",
                        ),
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Contribution",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "partner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="contributions",
                            to="comity.partner",
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
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["kind", "as_of", "starts", "title", "pk"],
                    "indexes": [models.Index(fields=["partner", "kind"], name="comity_cont_partner_53c4d3_idx")],
                    "constraints": [
                        models.UniqueConstraint(
                            condition=models.Q(("code", ""), _negated=True),
                            fields=("owner", "partner", "code"),
                            name="one_contribution_of_a_code",
                        ),
                        models.CheckConstraint(
                            condition=models.Q(
                                models.Q(("high", None), ("low", None)), ("high__gte", models.F("low")), _connector="OR"
                            ),
                            name="from_the_least_to_the_most",
                            violation_error_message="Write the least value first; the most is no less.",
                        ),
                    ],
                },
            ),
            migrations.CreateModel(
                name="AgreementStep",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "release",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.release"
                        ),
                    ),
                    ("at", models.DateTimeField()),
                    (
                        "by",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                        ),
                    ),
                    ("ended_at", models.DateTimeField(blank=True, null=True)),
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
                        "successor",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="comity.release",
                        ),
                    ),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["at", "pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            condition=models.Q(("done_at", None), ("ended_at", None)),
                            fields=("release", "kind"),
                            name="one_open_step_of_a_kind",
                        )
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="SideApproval",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "release",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.release"
                        ),
                    ),
                    ("at", models.DateTimeField()),
                    (
                        "by",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                        ),
                    ),
                    ("ended_at", models.DateTimeField(blank=True, null=True)),
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
                        "step",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="comity.agreementstep",
                        ),
                    ),
                    ("sha256", models.CharField(max_length=64)),
                    ("on", models.DateField()),
                    ("body", models.CharField(max_length=300)),
                    ("act", models.CharField(blank=True, max_length=300)),
                    ("by_silence", models.BooleanField(default=False)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["at", "pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            condition=models.Q(("ended_at", None), ("step", None)),
                            fields=("release", "owner"),
                            name="one_approval_of_a_side",
                        ),
                        models.UniqueConstraint(
                            condition=models.Q(("ended_at", None), ("step__isnull", False)),
                            fields=("step", "owner"),
                            name="one_approval_of_a_step_by_a_side",
                        ),
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Hold",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "release",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.release"
                        ),
                    ),
                    ("at", models.DateTimeField()),
                    (
                        "by",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                        ),
                    ),
                    ("ended_at", models.DateTimeField(blank=True, null=True)),
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
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["at", "pk"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="SilenceProcedure",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "release",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.release"
                        ),
                    ),
                    ("at", models.DateTimeField()),
                    (
                        "by",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                        ),
                    ),
                    ("ended_at", models.DateTimeField(blank=True, null=True)),
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
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["at", "pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            condition=models.Q(("ended_at", None)),
                            fields=("release",),
                            name="one_silence_procedure_at_a_time",
                        )
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="MemberReason",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "silence",
                        models.OneToOneField(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="said",
                            to="comity.silenceprocedure",
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
                    ("name", models.CharField(max_length=200)),
                    ("reason", models.TextField()),
                    ("at", models.DateTimeField()),
                    (
                        "by",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                        ),
                    ),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["at", "pk"],
                    "constraints": [
                        models.CheckConstraint(
                            condition=models.Q(
                                models.Q(("hold__isnull", False), ("lifted", None), ("silence", None)),
                                models.Q(("hold", None), ("lifted", None), ("silence__isnull", False)),
                                models.Q(("hold", None), ("lifted__isnull", False), ("silence", None)),
                                _connector="OR",
                            ),
                            name="a_reason_of_a_hold_or_of_an_objection",
                        ),
                        models.CheckConstraint(
                            condition=models.Q(("lifted", None), ("audience", "own"), _connector="OR"),
                            name="why_a_hold_was_lifted_is_never_shared",
                        ),
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="ProgrammeType",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("code", models.CharField(max_length=120)),
                    ("name", models.CharField(max_length=200)),
                    ("short", models.CharField(blank=True, max_length=60)),
                    ("numbering", models.TextField(blank=True)),
                    ("note", models.TextField(blank=True)),
                    ("notes", models.JSONField(blank=True, default=dict)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["name", "code"],
                    "constraints": [
                        models.UniqueConstraint(fields=("owner", "code"), name="one_type_of_a_code_for_a_side")
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Level",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "type",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="levels",
                            to="comity.programmetype",
                        ),
                    ),
                    ("depth", models.PositiveSmallIntegerField()),
                    ("label", models.CharField(max_length=120)),
                    ("plural", models.CharField(blank=True, max_length=120)),
                    ("is_goal", models.BooleanField(default=False)),
                ],
                options={
                    "ordering": ["type", "depth"],
                    "constraints": [
                        models.UniqueConstraint(fields=("type", "depth"), name="one_level_at_a_depth"),
                        models.UniqueConstraint(fields=("type", "label"), name="one_level_of_a_label"),
                        models.CheckConstraint(
                            condition=models.Q(("depth__gte", 1), ("depth__lte", 4)), name="one_to_four_levels"
                        ),
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Programme",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("code", models.CharField(max_length=80)),
                    (
                        "partner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="programmes", to="comity.partner"
                        ),
                    ),
                    (
                        "type",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="programmes",
                            to="comity.programmetype",
                        ),
                    ),
                    ("title", models.CharField(max_length=300)),
                    ("organisation", models.CharField(blank=True, max_length=120)),
                    ("starts", models.DateField(blank=True, null=True)),
                    ("ends", models.DateField(blank=True, null=True)),
                    ("starts_known", models.CharField(blank=True, max_length=10)),
                    ("ends_known", models.CharField(blank=True, max_length=10)),
                    ("precision", models.CharField(default="day", max_length=8)),
                    ("extended_to", models.CharField(blank=True, max_length=10)),
                    ("period_note", models.TextField(blank=True)),
                    (
                        "state",
                        models.CharField(
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
                    ("state_as_of", models.CharField(blank=True, max_length=10)),
                    ("legal_nature", models.TextField(blank=True)),
                    ("context", models.TextField(blank=True)),
                    ("reservations", models.JSONField(blank=True, default=list)),
                    ("not_known", models.JSONField(blank=True, default=list)),
                    ("sources", models.JSONField(blank=True, default=list)),
                    ("supersedes", models.JSONField(blank=True, default=list)),
                    ("notes", models.JSONField(blank=True, default=dict)),
                    (
                        "copied_from",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.SET_NULL,
                            related_name="copies",
                            to="comity.programme",
                        ),
                    ),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                    (
                        "instruments",
                        models.ManyToManyField(blank=True, related_name="programmes", to="comity.instrument"),
                    ),
                ],
                options={
                    "ordering": ["partner", "-starts", "code"],
                    "constraints": [
                        models.CheckConstraint(
                            condition=models.Q(("ends__gte", models.F("starts"))), name="programme_days_in_order"
                        ),
                        models.UniqueConstraint(
                            fields=("owner", "partner", "code"), name="one_programme_of_a_code_for_a_side_and_a_partner"
                        ),
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Approval",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "programme",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="approvals", to="comity.programme"
                        ),
                    ),
                    ("side_code", models.CharField(max_length=60)),
                    ("on", models.CharField(blank=True, max_length=10)),
                    ("body", models.CharField(blank=True, max_length=300)),
                    ("act", models.CharField(blank=True, max_length=300)),
                    ("countersigned_by", models.JSONField(blank=True, default=list)),
                    ("position", models.PositiveSmallIntegerField(default=0)),
                    ("notes", models.JSONField(blank=True, default=dict)),
                ],
                options={
                    "ordering": ["position", "id"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Axis",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "programme",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="axes", to="comity.programme"
                        ),
                    ),
                    ("name", models.CharField(max_length=120)),
                    ("note", models.TextField(blank=True)),
                    ("position", models.PositiveSmallIntegerField(default=0)),
                    ("notes", models.JSONField(blank=True, default=dict)),
                ],
                options={
                    "verbose_name_plural": "axes",
                    "ordering": ["position", "id"],
                    "constraints": [models.UniqueConstraint(fields=("programme", "name"), name="one_axis_of_a_name")],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="AxisValue",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "axis",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="values", to="comity.axis"
                        ),
                    ),
                    ("code", models.CharField(max_length=60)),
                    ("title", models.CharField(max_length=300)),
                    ("position", models.PositiveSmallIntegerField(default=0)),
                    ("notes", models.JSONField(blank=True, default=dict)),
                ],
                options={
                    "ordering": ["axis", "position"],
                    "constraints": [models.UniqueConstraint(fields=("axis", "code"), name="one_value_of_a_code")],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Theme",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "programme",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="themes", to="comity.programme"
                        ),
                    ),
                    ("code", models.CharField(max_length=300)),
                    ("name", models.CharField(max_length=300)),
                    ("position", models.PositiveSmallIntegerField(default=0)),
                    ("notes", models.JSONField(blank=True, default=dict)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["position", "id"],
                    "constraints": [models.UniqueConstraint(fields=("programme", "code"), name="one_theme_of_a_code")],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Instrument",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "partner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="instruments", to="comity.partner"
                        ),
                    ),
                    ("code", models.CharField(max_length=60)),
                    ("kind", models.CharField(blank=True, max_length=120)),
                    ("title", models.CharField(max_length=300)),
                    ("note", models.TextField(blank=True)),
                    ("notes", models.JSONField(blank=True, default=dict)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["title"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=("owner", "partner", "code"), name="one_instrument_of_a_code_for_a_side"
                        )
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Node",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "programme",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="nodes", to="comity.programme"
                        ),
                    ),
                    (
                        "level",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="nodes",
                            to="comity.level",
                        ),
                    ),
                    (
                        "parent",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="children",
                            to="comity.node",
                        ),
                    ),
                    ("position", models.PositiveSmallIntegerField(default=1)),
                    ("path", models.CharField(blank=True, max_length=40)),
                    ("code", models.CharField(max_length=60)),
                    ("number", models.CharField(blank=True, max_length=40)),
                    ("title", models.CharField(max_length=500)),
                    ("aim", models.TextField(blank=True)),
                    ("rationale", models.TextField(blank=True)),
                    ("target", models.TextField(blank=True)),
                    ("content", models.TextField(blank=True)),
                    ("schedule", models.TextField(blank=True)),
                    ("actions", models.JSONField(blank=True, default=list)),
                    ("weight", models.PositiveIntegerField(default=1)),
                    (
                        "state",
                        models.CharField(
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
                    (
                        "theme",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.SET_NULL,
                            related_name="goals",
                            to="comity.theme",
                        ),
                    ),
                    ("lineage", models.JSONField(blank=True, default=list)),
                    ("basis_of", models.JSONField(blank=True, default=dict)),
                    ("notes", models.JSONField(blank=True, default=dict)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                    ("lead_bodies", models.ManyToManyField(blank=True, related_name="+", to="comity.body")),
                    ("supporting_bodies", models.ManyToManyField(blank=True, related_name="+", to="comity.body")),
                    ("axis_values", models.ManyToManyField(blank=True, related_name="nodes", to="comity.axisvalue")),
                    ("themes", models.ManyToManyField(blank=True, related_name="nodes", to="comity.theme")),
                    ("instruments", models.ManyToManyField(blank=True, related_name="nodes", to="comity.instrument")),
                ],
                options={
                    "ordering": ["programme", "path", "position", "id"],
                    "constraints": [models.UniqueConstraint(fields=("programme", "code"), name="one_node_of_a_code")],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Requirement",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "node",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="requirements", to="comity.node"
                        ),
                    ),
                    ("code", models.CharField(max_length=60)),
                    ("title", models.CharField(max_length=500)),
                    ("unit", models.CharField(blank=True, max_length=60)),
                    ("target", models.PositiveIntegerField()),
                    ("weight", models.PositiveIntegerField(default=1)),
                    ("position", models.PositiveSmallIntegerField(default=1)),
                    ("segments", models.JSONField(blank=True, default=list)),
                    ("advanced_by", models.JSONField(blank=True, default=list)),
                    ("basis_of", models.JSONField(blank=True, default=dict)),
                    ("notes", models.JSONField(blank=True, default=dict)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["node", "position", "id"],
                    "constraints": [
                        models.UniqueConstraint(fields=("node", "code"), name="one_requirement_of_a_code"),
                        models.CheckConstraint(
                            condition=models.Q(("target__gte", 1), ("weight__gte", 1)),
                            name="requirement_asks_something",
                        ),
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Milestone",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "node",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="milestones", to="comity.node"
                        ),
                    ),
                    ("title", models.CharField(max_length=500)),
                    ("due", models.CharField(blank=True, max_length=10)),
                    ("reached", models.CharField(blank=True, max_length=10)),
                    ("position", models.PositiveSmallIntegerField(default=1)),
                    ("notes", models.JSONField(blank=True, default=dict)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["node", "position", "id"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="LineageStep",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "programme",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="lineage_steps",
                            to="comity.programme",
                        ),
                    ),
                    (
                        "source",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="lineage_on",
                            to="comity.programme",
                        ),
                    ),
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
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                    ("goals_before", models.ManyToManyField(blank=True, related_name="gone_by", to="comity.node")),
                    ("goals_after", models.ManyToManyField(blank=True, related_name="come_by", to="comity.node")),
                ],
                options={
                    "ordering": ["programme", "pk"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Line",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "programme",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="lines", to="comity.programme"
                        ),
                    ),
                    (
                        "node",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="lines",
                            to="comity.node",
                        ),
                    ),
                    (
                        "activity",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="lines", to="comity.activity"
                        ),
                    ),
                    (
                        "session",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="lines",
                            to="comity.session",
                        ),
                    ),
                    ("starts", models.DateField()),
                    ("ends", models.DateField()),
                    ("payer", models.CharField(blank=True, max_length=60)),
                    ("payer_name", models.CharField(blank=True, max_length=160)),
                    ("cost_minor", models.PositiveBigIntegerField(default=0)),
                    ("currency", models.CharField(default="EUR", max_length=3)),
                    ("people", models.JSONField(blank=True, default=dict)),
                    (
                        "state",
                        models.CharField(
                            choices=[("planned", "planned"), ("delivered", "delivered"), ("cancelled", "cancelled")],
                            default="planned",
                            max_length=12,
                        ),
                    ),
                    ("set_ref", models.CharField(blank=True, max_length=64)),
                    ("note", models.TextField(blank=True)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["programme", "starts", "id"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Place",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["name"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Topic",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                ],
                options={
                    "ordering": ["title"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Event",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    (
                        "place",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="events",
                            to="comity.place",
                        ),
                    ),
                    ("starts", models.CharField(blank=True, max_length=10)),
                    ("ends", models.CharField(blank=True, max_length=10)),
                    ("dates_basis", models.TextField(blank=True)),
                    ("note", models.TextField(blank=True)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                    ("topics", models.ManyToManyField(blank=True, related_name="events", to="comity.topic")),
                ],
                options={
                    "ordering": ["-starts", "pk"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Participant",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
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
                    ("label", models.CharField(blank=True, max_length=200)),
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
                    ("role", models.CharField(blank=True, max_length=120)),
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
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="ReadOut",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                    ("events", models.ManyToManyField(blank=True, related_name="read_outs", to="comity.event")),
                ],
                options={
                    "ordering": ["published", "pk"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Commitment",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "event",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="commitments",
                            to="comity.event",
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
                    (
                        "giver",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
                        ),
                    ),
                    (
                        "receiver",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
                        ),
                    ),
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
                            choices=[
                                ("open", "open"),
                                ("kept", "kept"),
                                ("lapsed", "lapsed"),
                                ("withdrawn", "withdrawn"),
                            ],
                            default="open",
                            max_length=10,
                        ),
                    ),
                    ("closed_on", models.DateField(blank=True, null=True)),
                    ("note", models.TextField(blank=True)),
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
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                    ("topics", models.ManyToManyField(blank=True, related_name="commitments", to="comity.topic")),
                ],
                options={
                    "ordering": ["due_by", "pk"],
                    "constraints": [
                        models.CheckConstraint(
                            condition=models.Q(("giver", models.F("receiver")), _negated=True),
                            name="nobody_promises_to_itself",
                        ),
                        models.CheckConstraint(
                            condition=models.Q(
                                ("due_from__isnull", True),
                                ("due_by__isnull", True),
                                ("due_from__lte", models.F("due_by")),
                                _connector="OR",
                            ),
                            name="due_from_before_due_by",
                        ),
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Claim",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "read_out",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="claims", to="comity.readout"
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
                    ("jointly", models.BooleanField(default=False)),
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
                        "receiver",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="comity.side",
                        ),
                    ),
                    ("topics", models.ManyToManyField(blank=True, related_name="claims", to="comity.topic")),
                ],
                options={
                    "ordering": ["read_out", "pk"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="WorkingValue",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "event",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="working_values",
                            to="comity.event",
                        ),
                    ),
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
                    "constraints": [
                        models.UniqueConstraint(fields=("event", "kind", "about"), name="one_working_value_of_a_thing")
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Evidence",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "commitment",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="evidence", to="comity.commitment"
                        ),
                    ),
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
                        "read_out",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="comity.readout",
                        ),
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
                        "appointment",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="comity.holding",
                        ),
                    ),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "verbose_name_plural": "evidence",
                    "ordering": ["commitment", "pk"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="TimelineItem",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("topics", models.ManyToManyField(blank=True, related_name="+", to="comity.topic")),
                ],
                options={
                    "ordering": ["starts", "code"],
                    "constraints": [
                        models.UniqueConstraint(fields=("owner", "code"), name="one_item_of_a_code_for_a_side")
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Capture",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "state",
                        models.CharField(
                            choices=[
                                ("read", "read"),
                                ("in review", "in review"),
                                ("confirmed", "confirmed"),
                                ("set aside", "set aside"),
                            ],
                            default="read",
                            max_length=10,
                        ),
                    ),
                    ("title", models.CharField(blank=True, max_length=300)),
                    (
                        "teller",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="comity.side",
                        ),
                    ),
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
                            default="release",
                            max_length=8,
                        ),
                    ),
                    ("publisher", models.CharField(blank=True, max_length=200)),
                    ("source_url", models.URLField(blank=True, max_length=500)),
                    ("published", models.DateField(blank=True, null=True)),
                    ("language", models.CharField(blank=True, max_length=12)),
                    ("sha256", models.CharField(max_length=64)),
                    ("rules_version", models.CharField(max_length=20)),
                    ("text", models.TextField(blank=True)),
                    ("keep_text", models.BooleanField(default=False)),
                    ("rights_note", models.CharField(blank=True, max_length=300)),
                    ("draft", models.JSONField(default=dict)),
                    ("answers", models.JSONField(blank=True, default=list)),
                    ("made", models.JSONField(blank=True, default=list)),
                    ("reason", models.TextField(blank=True)),
                    (
                        "read_out",
                        models.OneToOneField(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.SET_NULL,
                            related_name="capture",
                            to="comity.readout",
                        ),
                    ),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["-pk"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=("owner", "about", "sha256"), name="one_capture_of_a_text_for_a_side"
                        )
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Correction",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "capture",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="corrections", to="comity.capture"
                        ),
                    ),
                    ("field", models.CharField(max_length=40)),
                    ("words", models.TextField(blank=True)),
                    ("wrong", models.CharField(blank=True, max_length=300)),
                    ("right", models.CharField(blank=True, max_length=300)),
                    ("rule", models.CharField(blank=True, max_length=80)),
                    ("language", models.CharField(blank=True, max_length=12)),
                    ("rules_version", models.CharField(max_length=20)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["pk"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Scenario",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "programme",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="scenarios", to="comity.programme"
                        ),
                    ),
                    ("letter", models.CharField(max_length=2)),
                    ("name", models.CharField(blank=True, max_length=120)),
                    ("document", models.JSONField(default=dict)),
                    (
                        "copied_from",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.SET_NULL,
                            related_name="copies",
                            to="comity.scenario",
                        ),
                    ),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["programme", "letter"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=("programme", "owner", "letter"), name="one_scenario_of_a_letter"
                        )
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="EngineRun",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "scenario",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="runs", to="comity.scenario"
                        ),
                    ),
                    (
                        "kind",
                        models.CharField(
                            choices=[("propose", "proposal"), ("front", "cost and coverage"), ("repair", "repair")],
                            default="propose",
                            max_length=8,
                        ),
                    ),
                    (
                        "state",
                        models.CharField(
                            choices=[
                                ("waiting", "waiting for the worker"),
                                ("running", "running"),
                                ("done", "done"),
                                ("stopped", "stopped, best plan kept"),
                                ("failed", "failed"),
                            ],
                            default="waiting",
                            max_length=8,
                        ),
                    ),
                    (
                        "asked_by",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                        ),
                    ),
                    ("asked_at", models.DateTimeField()),
                    ("started_at", models.DateTimeField(blank=True, null=True)),
                    ("ended_at", models.DateTimeField(blank=True, null=True)),
                    ("heard_at", models.DateTimeField(blank=True, null=True)),
                    ("stop_asked", models.BooleanField(default=False)),
                    ("request", models.JSONField(blank=True, default=dict)),
                    ("problem", models.TextField(blank=True)),
                    ("plan", models.TextField(blank=True)),
                    ("answer", models.JSONField(blank=True, default=dict)),
                    ("stage", models.CharField(blank=True, max_length=40)),
                    ("value", models.BigIntegerField(blank=True, null=True)),
                    ("ceiling", models.BigIntegerField(blank=True, null=True)),
                    ("more", models.FloatField(blank=True, null=True)),
                    ("seconds", models.FloatField(default=0)),
                    ("trail", models.JSONField(blank=True, default=list)),
                    ("error", models.TextField(blank=True)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["-asked_at", "-id"],
                    "indexes": [models.Index(fields=["state", "asked_at"], name="comity_engi_state_9b20c5_idx")],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Acceptance",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "programme",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="acceptances",
                            to="comity.programme",
                        ),
                    ),
                    (
                        "run",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="acceptances",
                            to="comity.enginerun",
                        ),
                    ),
                    (
                        "by",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                        ),
                    ),
                    ("at", models.DateTimeField()),
                    ("before", models.JSONField(default=list)),
                    ("undone_at", models.DateTimeField(blank=True, null=True)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["-at", "-id"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="ImportRun",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("kind", models.CharField(max_length=40)),
                    ("file_name", models.CharField(max_length=200)),
                    ("sha256", models.CharField(max_length=64)),
                    ("content", models.BinaryField()),
                    (
                        "state",
                        models.CharField(
                            choices=[("previewed", "previewed"), ("done", "done"), ("undone", "undone")],
                            default="previewed",
                            max_length=10,
                        ),
                    ),
                    ("rows", models.JSONField(default=list)),
                    ("counts", models.JSONField(default=dict)),
                    ("undo", models.JSONField(default=list)),
                    (
                        "by",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                        ),
                    ),
                    ("at", models.DateTimeField()),
                    ("done_at", models.DateTimeField(blank=True, null=True)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["-at", "-id"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="LogEntry",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    ("at", models.DateTimeField(db_index=True)),
                    ("actor", models.UUIDField()),
                    ("actor_name", models.CharField(blank=True, max_length=150)),
                    ("side", models.SlugField()),
                    ("kind", models.CharField(max_length=40)),
                    ("ref", models.CharField(max_length=64)),
                    ("move", models.CharField(max_length=60)),
                    ("note", models.TextField(blank=True)),
                    ("changes", comity.journal.models.PlainJson(blank=True, default=dict)),
                    ("number", models.BigIntegerField(editable=False, null=True, unique=True)),
                    ("seal", models.CharField(blank=True, default="", editable=False, max_length=64)),
                ],
                options={
                    "indexes": [models.Index(fields=["kind", "ref"], name="comity_loge_kind_6e5a8f_idx")],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="ChainHead",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    ("number", models.BigIntegerField()),
                    ("seal", models.CharField(max_length=64)),
                    ("sealed_at", models.DateTimeField()),
                ],
                options={
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Negotiation",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "abstract": False,
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Answer",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "negotiation",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="answers", to="comity.negotiation"
                        ),
                    ),
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
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["negotiation", "clause"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=("negotiation", "owner", "clause"), name="one_answer_of_a_side_to_a_clause"
                        )
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Comment",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "negotiation",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="comments",
                            to="comity.negotiation",
                        ),
                    ),
                    ("clause", models.CharField(blank=True, max_length=60)),
                    ("text", models.TextField()),
                    ("to_share", models.BooleanField(default=False)),
                    (
                        "by",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                        ),
                    ),
                    ("at", models.DateTimeField()),
                    ("shared_at", models.DateTimeField(blank=True, null=True)),
                    ("resolved_at", models.DateTimeField(blank=True, null=True)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["negotiation", "at", "id"],
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Notice",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "receiver",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="+", to="comity.membership"
                        ),
                    ),
                    ("kind", models.CharField(max_length=24)),
                    ("record_kind", models.CharField(max_length=40)),
                    ("record_ref", models.CharField(max_length=64)),
                    ("facts", models.JSONField(blank=True, default=dict)),
                    (
                        "by",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.SET_NULL,
                            related_name="+",
                            to=settings.AUTH_USER_MODEL,
                        ),
                    ),
                    ("at", models.DateTimeField()),
                    ("once", models.CharField(blank=True, max_length=200, null=True)),
                    (
                        "state",
                        models.CharField(
                            choices=[
                                ("waiting", "waits to be sent"),
                                ("digest", "waits for the next digest"),
                                ("taken", "being sent"),
                                ("sent", "sent"),
                                ("shown", "shown on pages only"),
                                ("dropped", "dropped"),
                                ("failed", "given up"),
                            ],
                            default="waiting",
                            max_length=8,
                        ),
                    ),
                    ("reason", models.CharField(blank=True, max_length=120)),
                    ("bundle", models.SlugField(blank=True, max_length=64)),
                    ("message_id", models.CharField(blank=True, max_length=250)),
                    ("attempts", models.PositiveSmallIntegerField(default=0)),
                    ("next_at", models.DateTimeField(blank=True, null=True)),
                    ("taken_at", models.DateTimeField(blank=True, null=True)),
                    ("sent_at", models.DateTimeField(blank=True, null=True)),
                    ("read_at", models.DateTimeField(blank=True, null=True)),
                ],
                options={
                    "ordering": ["-at", "-id"],
                    "indexes": [
                        models.Index(fields=["state", "next_at"], name="comity_noti_state_e11d3f_idx"),
                        models.Index(fields=["receiver", "-at", "-id"], name="comity_noti_receive_ea6d84_idx"),
                    ],
                    "constraints": [models.UniqueConstraint(fields=("receiver", "once"), name="what_is_told_once")],
                },
            ),
            migrations.CreateModel(
                name="Subscription",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "membership",
                        models.OneToOneField(
                            on_delete=django.db.models.deletion.CASCADE, related_name="+", to="comity.membership"
                        ),
                    ),
                    ("mails", models.JSONField(blank=True, default=dict)),
                    ("zone", models.CharField(blank=True, max_length=60)),
                    ("language", models.CharField(blank=True, max_length=12)),
                ],
                options={
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="Beat",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    ("duty", models.SlugField(max_length=40, unique=True)),
                    ("last_at", models.DateTimeField()),
                ],
                options={
                    "indexes": [],
                    "constraints": [],
                },
            ),
            migrations.CreateModel(
                name="IssuedDocument",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "release",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.release"
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
                    (
                        "by",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                        ),
                    ),
                    ("at", models.DateTimeField()),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
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
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="Brief",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "partner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.partner"
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
                    (
                        "eyes",
                        models.CharField(
                            choices=[("own", "our side"), ("theirs", "the other side")], default="own", max_length=6
                        ),
                    ),
                    ("title", models.CharField(max_length=400)),
                    ("choices", models.JSONField(blank=True, default=dict)),
                    ("points", models.JSONField(blank=True, default=list)),
                    ("content", models.JSONField(blank=True, default=dict)),
                    ("number", models.PositiveIntegerField()),
                    (
                        "by",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                        ),
                    ),
                    ("at", models.DateTimeField()),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["-at", "-id"],
                    "constraints": [
                        models.UniqueConstraint(fields=("owner", "partner", "number"), name="one_brief_of_a_number")
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="BriefFile",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "brief",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.CASCADE, related_name="files", to="comity.brief"
                        ),
                    ),
                    ("language", models.CharField(choices=[("en", "English"), ("fr", "French")], max_length=2)),
                    ("ending", models.CharField(choices=[("pdf", "PDF"), ("docx", "DOCX")], max_length=4)),
                    ("sha256", models.CharField(db_index=True, max_length=64)),
                    ("content", models.BinaryField()),
                    ("size", models.PositiveIntegerField()),
                ],
                options={
                    "ordering": ["brief", "language", "-ending"],
                    "constraints": [
                        models.UniqueConstraint(
                            fields=("brief", "language", "ending"), name="one_file_of_a_brief_of_a_kind"
                        )
                    ],
                    "indexes": [],
                },
            ),
            migrations.CreateModel(
                name="SavedQuestion",
                fields=[
                    (
                        "id",
                        models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"),
                    ),
                    (
                        "ref",
                        models.SlugField(
                            default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True
                        ),
                    ),
                    (
                        "owner",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to="comity.side"
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
                        "by",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                        ),
                    ),
                    ("title", models.CharField(max_length=120)),
                    ("title_before", models.CharField(blank=True, max_length=120)),
                    ("question", models.CharField(max_length=300)),
                    ("removed_at", models.DateTimeField(blank=True, null=True)),
                    ("named", models.ManyToManyField(blank=True, related_name="+", to="comity.side")),
                ],
                options={
                    "ordering": ["title", "pk"],
                    "indexes": [models.Index(fields=["by", "owner"], name="comity_save_by_id_df1bab_idx")],
                    "constraints": [],
                },
            ),
        ),
        migrations.RunPython(fulltext.make, fulltext.unmake),
        migrations.RunPython(journal.make, journal.unmake),
    ]
