from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("comity", "0008_agreement")]
    operations = []
