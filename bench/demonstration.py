"""The demonstration as a person runs it: tailored, checked, reported."""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.instances.library import ROOT
from bench.tables import Table

TABLE = Table((("demonstration", 14), ("wall s", 7), ("cpu s", 7), ("exit code", 9), ("report kB", 9)))


def children() -> float:
    """Seconds of processor of all ended child processes."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def demonstration() -> None:
    """Run the command in a folder of its own; everything counts, the start of Python included."""
    TABLE.head("The demonstration programme: tailored, checked, reported (whole command)")
    with tempfile.TemporaryDirectory() as folder:
        wall, processor = time.perf_counter(), children()
        done = subprocess.run(
            [sys.executable, "-m", "comity", "demo", "--folder", folder, "--progress", "none"],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
            capture_output=True,
            text=True,
        )
        took = (time.perf_counter() - wall, children() - processor)
        report = Path(folder) / "plan.html"
        size = report.stat().st_size // 1_000 if report.exists() else None
        TABLE.row("whole command", round(took[0], 1), round(took[1], 1), done.returncode, size)
    for line in done.stdout.splitlines()[1:4]:
        print(f"  {line}")
