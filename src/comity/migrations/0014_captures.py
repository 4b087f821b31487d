from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("comity", "0013_contributions")]
    operations = []
