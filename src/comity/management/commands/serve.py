"""`comity serve`: the site and its worker under one supervisor."""

import socket
import sys
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandParser
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from comity.management.files import FileCommand
from comity.management.supervisor import Child, Supervisor

BACKPRESSURE = "64"


class Command(FileCommand):
    help = "Serve the site, with its worker, until Ctrl-C."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default this machine alone)")
        parser.add_argument("--port", type=int, default=8000)
        parser.add_argument("--workers", type=int, default=2, help="processes that answer requests")
        parser.add_argument("--threads", type=int, default=2, help="threads of each")

    def handle(self, *args: Any, **options: Any) -> None:
        host, port = options["host"], options["port"]
        if taken(host, port):
            self.refuse(f"Port {port} is in use on {host}: end what uses it, or choose another with --port.")
        self.make_ready()
        call_command("collectstatic", interactive=False, verbosity=0)
        web = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", host, "--port", str(port)]
        web += ["--workers", str(options["workers"]), "--blocking-threads", str(options["threads"])]
        web += ["--backpressure", BACKPRESSURE, "--no-ws", "--log-level", "warning", "comity.config.wsgi:application"]
        worker = [sys.executable, "-m", "comity", "worker"]
        self.say(f"Open http://{host}:{port}/ (Ctrl-C ends it)")
        sys.exit(Supervisor([Child("web server", web), Child("worker", worker)], self.say).run())

    def make_ready(self) -> None:
        """Bring the tables up to date on a demonstration; in production say what to run."""
        executor = MigrationExecutor(connection)
        waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
        if not waiting:
            return
        if settings.COMITY_IN_PRODUCTION:
            self.refuse("The tables are not up to date: make a backup, then run comity migrate.")
        call_command("migrate", verbosity=0)


def taken(host: str, port: int) -> bool:
    """Somebody listens there already."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return True
    return False
