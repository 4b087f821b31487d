"""The `comity` command: Django's, with our settings chosen and hyphens allowed in verbs."""

import os
import sys

from django.core.management import execute_from_command_line


def main() -> None:
    """Run the verb of the command line; `verify-log` names the module `verify_log`."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "comity.config.settings")
    verb = [word if word.startswith("-") else word.replace("-", "_") for word in sys.argv[1:2]]
    execute_from_command_line(["comity", *verb, *sys.argv[2:]])


if __name__ == "__main__":
    main()
