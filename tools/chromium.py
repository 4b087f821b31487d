"""Where the browser for tests and pictures is; nothing is ever downloaded."""

import os
import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
ABSENT = "No Chromium found: install it from the system's packages, or name one in COMITY_CHROMIUM."


def find_chromium() -> str | None:
    """The path of a browser: the one COMITY_CHROMIUM names, else the first on the path, else None."""
    named = os.environ.get("COMITY_CHROMIUM")
    if named:
        return shutil.which(named)
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def flags() -> list[str]:
    """Flags for every start: quiet, offline, and without the sandbox only where root forbids it."""
    return [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else list(FLAGS)
