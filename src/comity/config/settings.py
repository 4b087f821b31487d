"""Settings of the command line: it keeps no tables and answers no requests.

There is no web server yet, hence no secret key, no allowed host and no database here: a program that
asks for one of them stops with Django's own message instead of running on an unsafe default.
"""

INSTALLED_APPS = ["comity"]
DATABASES: dict[str, dict[str, str]] = {}
DEBUG = False
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
LANGUAGE_CODE = "en-gb"
TIME_ZONE = "UTC"
USE_TZ = True
