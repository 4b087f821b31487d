"""The second wall stands on PostgreSQL alone; what is said where there is none is a test of its own."""

from django.conf import settings

collect_ignore = [] if "postgresql" in settings.DATABASES["default"]["ENGINE"] else ["test_second_wall.py"]
