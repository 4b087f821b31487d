"""The door for a WSGI server."""

import os

from django.core.wsgi import get_wsgi_application

os.environ["COMITY_IN_COMMAND"] = ""  # before the settings are read: behind the second wall a page asks for its side
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "comity.config.settings")
application = get_wsgi_application()
