from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("comity", "0015_briefs")]
    operations = []
