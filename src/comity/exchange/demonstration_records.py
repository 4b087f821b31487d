"""Catalogue, programmes and sessions of the demonstration, through the imports that people use."""

import json
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.db import transaction

from comity.access.actions import own_side
from comity.access.models import Audience, User
from comity.catalogue.actions.offers import offer_activities, offer_to
from comity.catalogue.policy import activities_visible_to
from comity.catalogue.states import ActivityState
from comity.common.errors import Refused
from comity.common.sourced import Basis
from comity.drafting.actions.scenarios import begin_scenario
from comity.drafting.demonstration import example_files
from comity.drafting.demonstration_records import ProgrammeContent, sessions_by_rule, taken_apart
from comity.drafting.models import Scenario
from comity.drafting.policy import scenarios_visible_to
from comity.exchange.actions import commit, read_file
from comity.exchange.demonstration import FOLDER, tree
from comity.exchange.models import ImportRun
from comity.exchange.policy import imports_visible_to
from comity.exchange.programmes.runs import preview_file, take_in
from comity.formats.sheets import write_csv
from comity.programmes.actions.programmes import open_programme
from comity.programmes.models import Programme
from comity.programmes.policy import programmes_visible_to
from comity.programmes.states import ProgrammeState

TABLES = (("areas", "themes.csv"), ("providers", "providers.csv"), ("activities", "catalogue.csv"))
PROGRAMMES = ("azerbaijan", "japan", "korea", "moldova", "switzerland")
SETTINGS, CATALOGUE = "settings-azerbaijan-2026-2029.toml", "activities.csv"
SESSION_COLUMNS = ("code", "activity", "starts", "ends", "seats_max", "session_state", "basis", "note")
Say = Callable[[str], None]


def taken_already(data: bytes, by: User) -> bool:
    """The very same file was taken in before, and not taken back."""
    done = imports_visible_to(by).filter(sha256=sha256(data).hexdigest(), state=ImportRun.State.DONE)
    return done.exists()


def load_table(kind: str, name: str, data: bytes, by: User, at: datetime) -> int:
    """One table of the catalogue; how many rows were written. Raises Refused when a row has a fault."""
    if taken_already(data, by):
        return 0
    run = read_file(data, name, by=by, at=at, kind=kind)
    return commit(run, by=by, at=at, chosen={"approved": True, "everyone": True}).written


def load_catalogue(by: User, at: datetime, say: Say) -> None:
    """Areas, providers, activities, then the sessions that stated rules make for the coming years."""
    for kind, name in TABLES:
        written = load_table(kind, name, FOLDER.joinpath(name).read_bytes(), by, at)
        say(f"{written} {kind}" if written else f"{kind}: there already")
    written = load_table("sessions", "sessions-by-rule.csv", sessions_table(), by, at)
    say(
        f"{written} sessions, dated by stated rules and labelled illustrative" if written else "sessions: there already"
    )


@transaction.atomic
def publish_catalogue(by: User, at: datetime, say: Say) -> None:
    """Offer what was read from public pages and reports to everyone; what stands already is left."""
    mine = activities_visible_to(by).filter(owner=own_side(by), audience=Audience.OWN)
    waiting = list(mine.filter(state=ActivityState.APPROVED))
    offer_activities(waiting, offer_to(by, everyone=True), by=by, at=at, note="read from public sources")
    if waiting:
        say(f"{len(waiting)} activities offered to everyone")


def sessions_table() -> bytes:
    """Every session that the rules of the demonstration's settings make, as a file to import."""
    texts = example_files()
    made = sessions_by_rule(texts[CATALOGUE], texts[SETTINGS])
    rows = [
        (one.code, one.activity, one.starts, one.ends, one.seats, "planned", "illustrative", one.basis) for one in made
    ]
    return write_csv([SESSION_COLUMNS, *rows]).encode()


def load_programmes(by: User, at: datetime, say: Say) -> None:
    """The five partners' published programmes, then the illustrative draft that the demonstration tailors."""
    for name in PROGRAMMES:
        load_programme_file(f"{name}.yaml", FOLDER.joinpath("programmes", f"{name}.yaml").read_bytes(), by, at)
    draft = json.dumps(draft_tree(taken_apart(example_files()[SETTINGS])), indent=1).encode()
    load_programme_file("draft.json", draft, by, at)
    told = programmes_visible_to(by).filter(audience=Audience.OWN).exclude(basis=Basis.ILLUSTRATIVE)
    for programme in told.exclude(state=ProgrammeState.DRAFT):
        open_programme(programme, by=by, at=at, note="published elsewhere")
    say(f"{programmes_visible_to(by).count()} programmes, one of them an illustrative draft")


def load_programme_file(name: str, data: bytes, by: User, at: datetime) -> None:
    """One programme file, unless it is there. Raises Refused with its faults."""
    if taken_already(data, by):
        return
    run = preview_file(data, name, by=by, at=at)
    if run.counts.get("error"):
        raise Refused(f"{name}: {run.rows}")
    take_in(run, by=by, at=at)


def draft_tree(content: ProgrammeContent) -> dict[str, Any]:
    """The demonstration's goals as a programme file."""
    area_source = content.document["basis"]["objectives"].split("(")[-1].rstrip(")")
    draft = {
        **tree("cast.yaml")["draft"],
        "period": {"start": content.starts.isoformat(), "end": content.ends.isoformat()},
        "nodes": [objective_tree(content, one) for one in content.objectives],
        "sources": [area_source],
    }
    return {"partner": {"name": content.partner["title"], "iso2": content.partner["id"]}, "programmes": [draft]}


def objective_tree(content: ProgrammeContent, objective: Any) -> dict[str, Any]:
    """An objective, which public statements name, with its illustrative goals."""
    return {
        "id": objective["code"],
        "level": "objective",
        "title": objective["title"],
        "basis": {"title": "fact"},
        "nodes": [goal_tree(content, one) for one in content.goals if one["objective"] == objective["code"]],
    }


def goal_tree(content: ProgrammeContent, goal: Any) -> dict[str, Any]:
    """A goal with its requirements."""
    return {
        "id": goal["code"],
        "level": "goal",
        "title": goal["title"],
        "weight": goal["weight"],
        "basis": goal["basis_of"],
        "requirements": [requirement_tree(one) for one in content.requirements if one["goal"] == goal["code"]],
    }


def requirement_tree(one: Any) -> dict[str, Any]:
    """A requirement."""
    told = {
        "id": one["code"],
        "title": one["title"],
        "unit": one["unit"],
        "target": one["target"],
        "weight": one["weight"],
        "advanced_by": one["advanced_by"],
        "basis": {"target": "illustrative"},
    }
    if one["segments"]:
        told["segments"] = [{"share": f"{share}%", "slope": slope} for share, slope in one["segments"]]
    return told


def draft_programme(by: User) -> Programme:
    """The illustrative draft."""
    return programmes_visible_to(by).get(code=tree("cast.yaml")["draft"]["id"])


def load_scenario(by: User, at: datetime, say: Say) -> Scenario:
    """The first what-if copy of the draft, with the limits of the demonstration's settings."""
    programme = draft_programme(by)
    there = scenarios_visible_to(by).filter(programme=programme).order_by("letter").first()
    if there is not None:
        return there
    content = taken_apart(example_files()[SETTINGS])
    say("limits of the draft: money, people, absorption, all illustrative")
    return begin_scenario(programme, by=by, at=at, document=content.document, name="as it came")
