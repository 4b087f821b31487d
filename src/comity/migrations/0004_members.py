"""Invitations, tokens, break-glass."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("comity", "0003_journal")]
    operations = []
