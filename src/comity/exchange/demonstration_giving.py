"""What a partner gives and receives: the demonstration's figures as records, each with the address it was read from."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from comity.access.models import User
from comity.contributions.actions import add_contribution, add_undertaking, show_to
from comity.contributions.models import Undertaking
from comity.contributions.policy import contributions_visible_to, undertakings_visible_to
from comity.exchange.demonstration import FOLDER, tree
from comity.formats.sheets import read_csv
from comity.partners.models import Partner
from comity.partners.policy import partners_visible_to

Say = Callable[[str], None]
Values = Mapping[str, Any]


def load_giving(by: User, at: datetime, say: Say) -> None:
    """Missions, funds and figures of the partners on the list, for everyone; what is there already is left."""
    told = tree("giving.yaml")
    partners = {one.country: one for one in partners_visible_to(by).select_related("side")}
    places = load_undertakings(told, partners, by, at)
    there = set(contributions_visible_to(by).exclude(code="").values_list("partner_id", "code"))
    written, left = 0, 0
    for country, values, where in figures_in(told):
        partner = partners.get(country)
        if partner is None:
            left += 1
        elif (partner.pk, values["code"]) not in there:
            record = add_contribution(partner, {**values, "undertaking": places.get((country, where))}, by=by, at=at)
            show_to(record, everyone=True, by=by, at=at, note="published elsewhere")
            written += 1
    more = f"; {left} of partners that are not on the list" if left else ""
    say(f"{written} figures of what partners give and receive{more}" if written else "contributions: there already")


def load_undertakings(
    told: Any, partners: Mapping[str, Partner], by: User, at: datetime
) -> dict[tuple[str, str], Undertaking]:
    """Missions, funds and phases by country and code; of the missions also by their names."""
    found = {(one.partner.country, one.code): one for one in undertakings_visible_to(by).select_related("partner")}
    for country, values in undertakings_in(told):
        partner = partners.get(country)
        if partner is None:
            continue
        place = (country, values["code"])
        if place not in found:
            fund = found.get((country, values.pop("of", "")))
            found[place] = add_undertaking(partner, {**values, "part_of": fund}, by=by, at=at)
            show_to(found[place], everyone=True, by=by, at=at, note="published elsewhere")
        found[country, values["name"]] = found[place]
    return found


def undertakings_in(told: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """What the file tells, a fund before its phases."""
    for one in told["missions"]:
        for country, part in one["partners"].items():
            yield country, undertaking("mission", {**one, **part})
    for fund in told["funds"]:
        yield fund["partner"], undertaking("fund", fund)
        for phase in fund.get("phases", ()):
            yield fund["partner"], {**undertaking("phase", phase), "of": fund["code"]}


def undertaking(kind: str, one: Values) -> dict[str, Any]:
    """The fields of a mission, fund or phase."""
    told = {name: one.get(name, "") for name in ("code", "name", "led_by", "starts", "ends", "note")}
    return {**told, "kind": kind, "source_url": one["source"], "basis": "fact"}


def figures_in(told: Any) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Country, fields and the name of what it stands under: rows of the table, then what was received."""
    for row in read_csv(FOLDER.joinpath("contributions.csv").read_text(encoding="utf-8")).rows:
        yield given(row.cells, told)
    for one in told["received"]:
        yield "AZ", received(one, told), one.get("under", "")


def given(row: Mapping[str, str], told: Any) -> tuple[str, dict[str, Any], str]:
    """A row of the table of contributions."""
    kind, place = told["kinds"][row["kind"]], row["counterpart"]
    stands = kind in {"strength", "fund"} or (kind == "transit" and place != "")
    values = {
        "code": row["contribution_id"],
        "kind": kind,
        "giver": "partner",
        "title": row["metric"],
        "low": Decimal(row["value_min"]),
        "high": Decimal(row["value_max"]),
        "unit": row["unit"],
        "qualifier": row["qualifier"],
        "as_of": row["as_of"],
        "starts": row["period_start"],
        "ends": row["period_end"],
        "counterpart": "" if stands else told["places"].get(place, place),
        "fact": row["conflict_group"],
        "note": row["note"],
        "source_url": row["source_url"],
        "source_kind": row["source_kind"],
        "basis": "fact",
    }
    return row["country_iso2"], values, told["under"].get(row["contribution_id"], place)


def received(one: Values, told: Any) -> dict[str, Any]:
    """A figure of a fund, or a benefit without one."""
    pages = told["pages"][one["pages"]] if "pages" in one else one["sources"]
    low = Decimal(str(one["low"])) if "low" in one else None
    return {
        "code": one["code"],
        "kind": "fund" if "under" in one else "benefit",
        "giver": "organisation",
        "title": one["title"],
        "low": low,
        "high": low,
        "unit": one.get("unit", ""),
        "qualifier": one["said"],
        **{name: one.get(name, "") for name in ("as_of", "starts", "ends", "fact", "note")},
        "counterpart": one.get("from", ""),
        "source_url": pages[0],
        "sources": list(pages[1:]),
        "basis": "fact",
    }
