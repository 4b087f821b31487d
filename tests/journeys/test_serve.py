"""One command runs the site and its worker; a killed one comes back, and both end cleanly."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import psutil
import pytest

pytestmark = pytest.mark.own_database
PATIENCE = 180.0  # a machine that does much else is slow to start, and to end


def waited_for(question):
    """The first answer that is not false, while patience lasts."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if answer := question():
            return answer
        time.sleep(0.2)
    raise AssertionError("waited in vain")


@pytest.fixture
def home(tmp_path):
    env = {name: value for name, value in os.environ.items() if name != "COMITY_DATABASE"}
    return {**env, "COMITY_HOME": str(tmp_path / "home"), "COMITY_SYNCHRONOUS": "NORMAL"}


@pytest.fixture
def site(home):
    """The running supervisor and the port of its site."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "comity", "serve", "--port", str(port), "--workers", "1"]
    running = subprocess.Popen(command, env=home, stderr=subprocess.PIPE, text=True)
    yield running, port
    if running.poll() is None:
        running.terminate()
        running.wait()


def answered(port):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=PATIENCE) as answer:
            return answer.status == 200 and b"Comity" in answer.read()
    except OSError:
        return False


def child(running, word):
    for process in psutil.Process(running.pid).children():
        with contextlib.suppress(psutil.ZombieProcess, psutil.NoSuchProcess):
            if word in process.cmdline():
                return process
    return None


def alive(processes):
    """Those that still run; one that waits to be buried does not, nor one that is buried while it is asked."""
    found = []
    for one in processes:
        with contextlib.suppress(psutil.NoSuchProcess):
            if one.is_running() and one.status() != psutil.STATUS_ZOMBIE:
                found.append(one.pid)
    return found


def test_web_and_worker_run_under_one_command_and_a_killed_one_comes_back(site):
    running, port = site
    waited_for(lambda: answered(port))
    for word in ("worker", "granian"):
        killed = waited_for(lambda word=word: child(running, word))
        left = killed.children(recursive=True)
        killed.kill()
        waited_for(lambda word=word, pid=killed.pid: (new := child(running, word)) and new.pid != pid)
        assert alive(left) == []  # whoever held the port for it is gone with it
    waited_for(lambda: answered(port))
    children = psutil.Process(running.pid).children(recursive=True)
    running.send_signal(signal.SIGTERM)
    assert running.wait(PATIENCE) == 0
    assert alive(children) == []


def test_a_port_in_use_is_said_and_nothing_starts(home):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "comity", "serve", "--port", str(port)]
        answer = subprocess.run(command, env=home, capture_output=True, text=True)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.strip().endswith(
        f"Port {port} is in use on 127.0.0.1: end what uses it, or choose another with --port."
    )


def test_a_backup_is_taken_while_the_site_runs_and_proves_itself(site, home, tmp_path):
    _, port = site
    waited_for(lambda: answered(port))
    path = tmp_path / "kept.comity-backup"
    for words in (["backup", str(path)], ["restore", "--verify", str(path)]):
        answer = subprocess.run([sys.executable, "-m", "comity", *words], env=home, capture_output=True, text=True)
        assert (answer.returncode, answer.stderr) == (0, "")
    assert answered(port)
