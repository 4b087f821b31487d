from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("comity", "0009_negotiation")]
    operations = []
