"""Visits, what was said of them, and what was promised."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("comity", "0011_documents"),
    ]

    operations: list = []
