"""The contracts can fail: a fault planted against each of them is reported, all in one run on a copy."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.house.tree import ROOT, files

PLANTED = {
    "comity_planning/planted.py": "import django, highspy, numpy, ortools",
    "comity_planning/check/planted.py": "import comity_planning.rules",
    "comity_planning/eligibility.py": "import numpy",
    "comity_capture/planted.py": "import comity_planning",
    "comity_capture/packs/planted.py": "import comity_capture.claims",
    "comity/reporting/planted.py": "import allauth, comity_capture, comity_planning.problem, docx, openpyxl, "
    "pypdfium2, requests, typst, xlsxwriter, yaml",
    "comity/reporting/policy.py": "import comity.reporting.actions",
    "comity/reporting/actions.py": "",
    "comity/formats/planted.py": "import django",
    "comity/exchange/planted.py": "import comity.models",
    "comity/common/planted.py": "import comity.drafting",
    "comity/common/chicken.py": "import comity.common.egg",
    "comity/common/egg.py": "import comity.common.chicken",
    "comity/attic/__init__.py": "",
}


def broken(place: Path) -> set[str]:
    """The names of the contracts that do not hold in a copy of the repository."""
    linter = Path(sys.executable).with_name("lint-imports")
    command = [linter, "--no-cache", "--no-logo", "pyproject.toml"]
    env = {"PYTHONPATH": str(place / "src"), "COLUMNS": "200"}
    run = subprocess.run(command, capture_output=True, text=True, cwd=place, env=env)
    assert "Contracts: " in run.stdout, run.stdout + run.stderr
    return set(re.findall(r"^(.*?)(?: \[.*\])? BROKEN", run.stdout, re.MULTILINE))


def test_every_contract_reports_a_fault_that_is_planted_against_it(tmp_path):
    for path in [*files("src"), ROOT / "pyproject.toml"]:
        target = tmp_path / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    for name, line in PLANTED.items():
        target = tmp_path / "src" / name
        target.parent.mkdir(exist_ok=True)
        target.write_text((target.read_text() if target.exists() else "") + f"\n{line}\n")
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    assert broken(tmp_path) == {contract["name"] for contract in contracts}
