"""The one app: every table of every room will carry its label."""

from django.apps import AppConfig


class ComityConfig(AppConfig):
    """One label for all rooms, so that a table can move to another room without a migration."""

    name = "comity"
    verbose_name = "Comity"
    default_auto_field = "django.db.models.BigAutoField"
