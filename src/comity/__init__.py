"""The platform: one Django app, with a plain package for each room of the field."""
