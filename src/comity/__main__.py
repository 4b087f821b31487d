"""The `comity` command: Django's, with our settings chosen, hyphens allowed in verbs, and our verbs listed first."""

import os
import sys
from importlib.metadata import version

import django
from django.core.management import execute_from_command_line, get_commands, load_command_class

STOPPED = 130  # what shells expect of a program that Ctrl-C ended
OVERVIEW: tuple[list[str], ...] = ([], ["help"], ["--help"], ["-h"])
VERSION = (["version"], ["--version"])


def main() -> None:
    """Run the verb of the command line; `verify-log` names the module `verify_log`."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "comity.config.settings")
    os.environ["COMITY_IN_COMMAND"] = "yes"  # behind the second wall a command asks for the system
    words = sys.argv[1:]
    if words in VERSION:
        sys.stdout.write(f"{version('comity')}\n")
        return
    verb = [word if word.startswith("-") else word.replace("-", "_") for word in words[:1]]
    try:
        if words in OVERVIEW:
            sys.stdout.write(overview())
        else:
            execute_from_command_line(["comity", *verb, *words[1:]])
        sys.stdout.flush()
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped; nothing was written.\n")
        sys.exit(STOPPED)
    except BrokenPipeError:
        # the reader of a pipe has read enough; without this Python would complain once more when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def overview() -> str:
    """Our verbs, each with what it does."""
    django.setup()
    verbs = sorted(name for name, app in get_commands().items() if app == "comity")
    said = [f"  {verb.replace('_', '-'):9} {load_command_class('comity', verb).help}" for verb in verbs]
    return "\n".join(["comity VERB ...", "", *said, "", "comity VERB --help explains each.", ""])


if __name__ == "__main__":
    main()
