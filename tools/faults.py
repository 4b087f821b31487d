"""`make faults`: kill and strike a release, an import and a mail run on either database, and print the figures.

The machinery is tests/faults; `ARGS="--kills 50 --only mail"` runs less.
"""

import os
import subprocess
import sys

from tools.postgres import server

RUN = [sys.executable, "-m", "tests.faults.run_faults"]


def main() -> int:
    """Both databases, one after the other; exit code 1 when anything was lost or left half-done on either."""
    sys.stdout.write("On SQLite\n")
    sys.stdout.flush()
    codes = [subprocess.run([*RUN, *sys.argv[1:]]).returncode]
    with server() as address:
        sys.stdout.write("\nOn PostgreSQL\n")
        sys.stdout.flush()
        codes.append(subprocess.run([*RUN, *sys.argv[1:]], env={**os.environ, "COMITY_DATABASE": address}).returncode)
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
