"""Notices and their delivery."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import comity.common.refs


class Migration(migrations.Migration):
    dependencies = [("comity", "0006_release")]
    operations = [
        migrations.CreateModel(
            name="Beat",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("duty", models.SlugField(max_length=40, unique=True)),
                ("last_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Subscription",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("mails", models.JSONField(blank=True, default=dict)),
                ("zone", models.CharField(blank=True, max_length=60)),
                ("language", models.CharField(blank=True, max_length=12)),
                (
                    "membership",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="comity.membership"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Notice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "ref",
                    models.SlugField(default=comity.common.refs.new_ref, editable=False, max_length=64, unique=True),
                ),
                ("kind", models.CharField(max_length=24)),
                ("record_kind", models.CharField(max_length=40)),
                ("record_ref", models.CharField(max_length=64)),
                ("facts", models.JSONField(blank=True, default=dict)),
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
                (
                    "receiver",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="+", to="comity.membership"
                    ),
                ),
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
    ]
