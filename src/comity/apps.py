"""The one app: every table of every room will carry its label."""

from django.apps import AppConfig


class ComityConfig(AppConfig):
    """One label for all rooms, so that a table can move to another room without a migration."""

    name = "comity"
    verbose_name = "Comity"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Every sign-in, by whatever door, is stamped as a proof of who is there."""
        from django.contrib.auth.signals import user_logged_in  # noqa: PLC0415 - its table has to be there first

        from comity.web.account.stepping import stamp  # noqa: PLC0415 - the tables have to be there first

        user_logged_in.connect(stamp, dispatch_uid="comity.stamp")
