"""Make .venv from a hash lock: `setup.py run` for what the product needs, `setup.py dev` for everything.

Standard library only, and written so that an old Python still understands it and says what is missing.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

BEGAN = time.monotonic()
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
MAKING = VENV / ".making"
COVERS = {"run": ("run",), "dev": ("run", "dev")}
# A lock names every package: what one asks for with an extra (coverage[toml]) would be looked up anew, and a release
# that came after the lock be refused for its hash.
LOCKED = ("--require-hashes", "--no-deps")
STEP = re.compile(
    r"^(?:Collecting |Ignoring |Requirement already satisfied: |Processing \S*/)"
    r"([A-Za-z0-9._-]+?)(?:==|:|-[0-9][^/]*\.whl)"
)


def missing() -> str:
    """What this interpreter lacks, as one sentence that says what to do; empty when nothing does."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file meets old interpreters first
        version = ".".join(str(part) for part in sys.version_info[:3])
        return f"Comity needs Python 3.11 or newer, this is {version}: try make PYTHON=python3.12 with a newer one."
    try:
        import ensurepip  # noqa: F401, PLC0415 - its absence is the question
        import venv  # noqa: F401, PLC0415 - likewise
    except ImportError:
        return "This Python has no venv module: on Debian and Ubuntu run apt-get install python3-venv, then try again."
    return ""


def lock_of(kind: str) -> Path:
    """The lock that holds everything this kind of environment installs."""
    return ROOT / "requirements" / f"{kind}.lock"


def marker_of(kind: str) -> Path:
    """The file that says what the environment was made from, once it is complete."""
    return VENV / f".ready-{kind}"


def state_of(kind: str) -> str:
    """What a complete environment was made from; any difference means it must be made again."""
    project = (ROOT / "pyproject.toml").read_bytes().split(b"[tool.")[0]  # settings of tools install nothing
    script = (ROOT / "tools" / "setup.py").read_bytes()
    digest = hashlib.sha256(lock_of(kind).read_bytes() + project + script).hexdigest()
    return f"{digest}\n{sys.version_info[0]}.{sys.version_info[1]}\n{VENV}\n"


def is_ready(kind: str) -> bool:
    """True if a complete environment of this kind was made from exactly the present files."""
    marker = marker_of(kind)
    return PYTHON.exists() and marker.exists() and marker.read_text() == state_of(kind)


def why_anew() -> str:
    """Why the folder .venv cannot be built upon; empty when it can."""
    if not PYTHON.exists():
        return "there is none yet" if not VENV.exists() else "the one here is half made"
    if MAKING.exists():
        return "the last set-up was interrupted"
    for marker in (marker_of("run"), marker_of("dev")):
        if marker.exists() and marker.read_text().split("\n")[1:] != state_of("run").split("\n")[1:]:
            return "the one here belongs to another Python or another folder"
    if version_inside() != [str(part) for part in sys.version_info[:2]]:
        return "the one here does not work or belongs to another Python"
    return ""


def version_inside() -> "list[str]":
    """Major and minor version of the Python in .venv; empty when it does not start or has no pip."""
    question = "import sys, pip; print(sys.version_info[0], sys.version_info[1])"
    try:
        asked = subprocess.run(
            [str(PYTHON), "-c", question], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
    except OSError:
        return []
    return asked.stdout.split()


def make_venv() -> None:
    """Make .venv from nothing, whatever stood there."""
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)


def say(text: str) -> None:
    """One line of progress, at once."""
    print(text, flush=True)


def names_in(lock: Path) -> int:
    """How many packages a lock names, each counted once."""
    return len({line.split("==")[0] for line in lock.read_text().splitlines() if re.match(r"^[A-Za-z0-9].*==", line)})


def install_by_pip(lock: Path) -> None:
    """Install a lock by pip, with a line whenever another tenth of its packages was looked up."""
    command = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", *LOCKED]
    total = names_in(lock)
    with subprocess.Popen([*command, "-r", str(lock)], stdout=subprocess.PIPE, text=True, cwd=str(ROOT)) as pip:
        seen = {""}
        for line in pip.stdout or ():
            step = STEP.match(line)
            name = step.group(1).lower().replace("_", "-") if step else ""
            if name not in seen and len(seen) * 10 // total > (len(seen) - 1) * 10 // total:
                say(f"      {len(seen)} of {total}: {name}")
            seen.add(name)
            if line.startswith("Installing collected"):
                say("      all fetched, unpacking")
    if pip.returncode:
        raise subprocess.CalledProcessError(pip.returncode, command)


def install(kind: str) -> None:
    """Install what the lock of this kind names, by uv where it is at hand and by pip otherwise."""
    lock = lock_of(kind)
    uv = shutil.which("uv")
    say(f"[2/3] installing {names_in(lock)} packages of requirements/{lock.name} by {'uv' if uv else 'pip'}")
    if uv:
        environment = dict(os.environ, UV_PYTHON_DOWNLOADS="never")
        command = [uv, "pip", "install", "--python", str(PYTHON), *LOCKED, "-r", str(lock)]
        subprocess.run(command, check=True, env=environment, cwd=str(ROOT))
    else:
        install_by_pip(lock)
    say("[3/3] linking comity itself")
    pip = [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-index"]
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", "."], check=True, cwd=str(ROOT))


def make(kind: str, installer: "Callable[[str], None]" = install) -> None:
    """Bring .venv to what the lock says; an interrupted or broken one is made anew."""
    reason = why_anew()
    if reason:
        say(f"[1/3] making .venv with Python {sys.version.split()[0]}, since {reason}")
        make_venv()
    else:
        say("[1/3] .venv is there, bringing it to the lock")
    for marker in (marker_of("run"), marker_of("dev")):
        if marker.exists():
            marker.unlink()
    MAKING.touch()
    installer(kind)
    MAKING.unlink()
    for covered in COVERS[kind]:
        marker_of(covered).write_text(state_of(covered))


def main() -> None:
    """Make the environment that the first argument names, `dev` by default, unless it is ready."""
    kind = sys.argv[1] if len(sys.argv) > 1 else "dev"
    if kind not in COVERS:
        sys.exit(f"setup.py knows run and dev, not {kind}.")
    lacking = missing()
    if lacking:
        sys.exit(lacking)
    if is_ready(kind):
        marker_of(kind).touch()
        return
    try:
        make(kind)
    except subprocess.CalledProcessError:
        sys.exit("Set-up stopped at the step above; when its cause is gone, run the same command again.")
    say(f"Ready after {time.monotonic() - BEGAN:.0f} s.")


if __name__ == "__main__":
    main()
