"""The journal's chain."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("comity", "0002_fulltext")]
    operations = []
