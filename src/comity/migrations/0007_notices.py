"""Notices and their delivery."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("comity", "0006_release")]
    operations = []
