"""Markings and releases."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("comity", "0005_sign_in")]
    operations = []
