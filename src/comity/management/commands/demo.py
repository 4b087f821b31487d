"""`comity demo`: load real records, tailor the demonstration programme, leave its report, and serve the site."""

import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import CommandParser
from django.utils.timezone import now

from comity.common.errors import Refused
from comity.drafting.proposals import Moment, check_texts, pictured
from comity.exchange.demonstration import PASSWORD, cast, load_cast, load_directory, load_sides
from comity.exchange.demonstration_dialogue import load_dialogue
from comity.exchange.demonstration_giving import load_giving
from comity.exchange.demonstration_lineage import load_predecessor
from comity.exchange.demonstration_plan import tailored
from comity.exchange.demonstration_records import (
    load_catalogue,
    load_programmes,
    load_scenario,
    publish_catalogue,
)
from comity.management.files import FileCommand
from comity.reporting.plan_report import render
from comity.reporting.plan_tables import lines_csv, workbook_of


class Command(FileCommand):
    help = "Load real records, tailor the demonstration programme, leave its report, and serve the site until Ctrl-C."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--folder", help="where the report goes (default demo/ in the home folder)")
        parser.add_argument("--progress", choices=("auto", "bar", "json", "none"), default="auto")
        parser.add_argument("--no-serve", action="store_true", help="load and tailor, then end")
        parser.add_argument("--port", type=int, default=8000)

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.COMITY_IN_PRODUCTION:
            self.refuse("This is a production installation: the demonstration is not loaded into it.")
        began = time.monotonic()
        call_command("migrate", verbosity=0)
        try:
            problem, plan = self.load(options["progress"])
        except Refused as refused:
            self.refuse(str(refused))
        self.report(Path(options["folder"] or settings.COMITY_HOME / "demo"), problem, plan)
        self.stdout.write(f"Done in {time.monotonic() - began:.1f} s.")
        self.invite()
        if not options["no_serve"]:
            self.stdout.flush()
            call_command("serve", port=options["port"])

    def load(self, progress: str) -> tuple[str, str]:
        """The records and the plan; what is there already is left alone."""
        say, at = self.stdout.write, now()
        by = load_sides(at)
        load_directory(by, at, say)
        load_catalogue(by, at, say)
        publish_catalogue(by, at, say)
        load_programmes(by, at, say)
        load_cast(by, at)
        load_predecessor(by, at, say)
        load_giving(by, at, say)
        load_dialogue(by, at, say)
        scenario = load_scenario(by, at, say)
        run = tailored(scenario, by=by, at=at, watch=self.heard(progress))
        self.end_bar(progress)
        return run.problem, run.plan

    def heard(self, progress: str) -> Any:
        """The events of the search as moments of the bar."""
        tell, began = self.watcher(progress), time.monotonic()
        if tell is None:
            return None

        def hear(event: dict[str, Any]) -> None:
            if event.get("event") == "progress":
                value, ceiling = event.get("value"), event.get("ceiling")
                more = (ceiling - value) / value if value and ceiling else None
                seconds = time.monotonic() - began
                tell(Moment(stage=event["stage"], value=value, ceiling=ceiling, more=more, seconds=seconds))

        return hear

    def report(self, folder: Path, problem: str, plan: str) -> None:
        """The report beside the site: for mail, for paper, for a machine without a server."""
        proposal, checked = pictured(problem, plan), check_texts(problem, plan)
        files: dict[str, str | bytes] = {
            "problem.json": problem,
            "plan.json": plan,
            "plan.xlsx": workbook_of(proposal.picture),
            "plan.csv": lines_csv(proposal.picture),
            "plan.html": render(proposal.picture),
        }
        self.write_all({str(folder / name): content for name, content in files.items()})
        for sentence in (*proposal.summary, checked.summary):
            self.stdout.write(sentence)
        self.stdout.write(f"Report: {(folder / 'plan.html').resolve()}")

    def invite(self) -> None:
        """Who may sign in."""
        names = ", ".join(one.username for one in cast())
        self.stdout.write(f'Sign in as {names} (invented people; password "{PASSWORD}").')
