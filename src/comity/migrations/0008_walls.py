"""The second wall on PostgreSQL."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("comity", "0007_notices")]
    operations = []
