"""What signing in keeps."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("comity", "0004_members")]
    operations = []
