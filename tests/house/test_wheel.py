"""What is in the repository is in the wheel: nobody's page works only from a checkout."""

import shutil
import subprocess
import sys
import zipfile

from tests.house.tree import ROOT, SRC, files


def test_the_wheel_carries_every_file_of_the_packages_and_nothing_else(tmp_path):
    """Built offline from a copy, so that nothing stale in the checkout can slip in."""
    wanted = {path.relative_to(SRC).as_posix() for path in files("src")}
    for path in [*files("src"), *(ROOT / name for name in ("pyproject.toml", "README.md", "LICENSE"))]:
        target = tmp_path / "copy" / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--disable-pip-version-check", "--no-index", "--no-deps"]
    subprocess.run([*command, "--no-build-isolation", "-w", str(tmp_path), str(tmp_path / "copy")], check=True)
    (wheel,) = tmp_path.glob("comity-*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {name for name in names if ".dist-info/" not in name} == wanted
    assert [name for name in names if name.endswith("/licenses/LICENSE")] != []
