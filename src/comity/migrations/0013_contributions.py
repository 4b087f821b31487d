"""What one side gives the other, as sources state it."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("comity", "0012_dialogue"),
    ]

    operations: list = []
