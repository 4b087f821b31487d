"""Providers and areas as tables."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from comity.access.actions import own_side
from comity.access.bulk import Change
from comity.access.models import Guarded
from comity.access.policy import drafts_for_owner
from comity.catalogue.actions.bulk import put_areas, take_back_areas
from comity.catalogue.models import Area
from comity.catalogue.policy import areas_visible_to
from comity.common.sourced import Basis
from comity.exchange.sheets.cells import country
from comity.exchange.sheets.kind import SheetKind, chunks
from comity.exchange.sheets.shapes import CHANGED, NEW, ColumnOf, Judged, Preview
from comity.partners.models import Provider
from comity.partners.policy import providers_visible_to
from comity.partners.providers import put_providers, take_back_providers


def changes_of(kind: SheetKind, preview: Preview) -> list[Change]:
    """The changed rows as changes of records."""
    return [
        Change(record=row.record, values=kind.changed_values(row), told=kind.journal_told(row))
        for row in preview.of(CHANGED)
        if row.record is not None
    ]


class Providers(SheetKind):
    """Schools, centres and commands that give activities."""

    name = "providers"
    title = "Providers"
    model = Provider
    columns = (
        ColumnOf(name="code", label="Code", field="code", also=("provider_id",), required=True, width=30),
        ColumnOf(name="name", label="Name", field="name", also=("provider",), required=True, width=40),
        ColumnOf(name="kind", label="Kind", field="kind", width=30),
        ColumnOf(name="city", label="City", field="city", also=("location_city",)),
        ColumnOf(
            name="country",
            label="Country",
            field="country",
            read=country,
            also=("country_iso2", "location_country_iso2"),
            help="ISO code of two letters, such as DE.",
        ),
        ColumnOf(name="note", label="Note", field="note", width=40),
        ColumnOf(name="source_url", label="Source", field="source_url", width=40),
        ColumnOf(name="source_as_of", label="As of", field="source_as_of"),
    )

    def load(self, rows: Sequence[Judged]) -> None:
        """The providers that the rows name."""
        seen = providers_visible_to(self.user).select_related("owner")
        for keys in chunks(row.key for row in rows):
            self.by_key |= {one.code: one for one in seen.filter(code__in=keys)}
        for refs in chunks(row.rest["cells"].get("comity_id", "").strip() for row in rows):
            self.by_ref |= {one.ref: one for one in seen.filter(ref__in=refs)}

    def may_change(self, record: Guarded) -> bool:
        """Whoever keeps it."""
        return drafts_for_owner(self.user, record)

    def write(self, preview: Preview, *, chosen: Mapping[str, bool], at: datetime, note: str) -> list[dict[str, Any]]:
        """Make and change providers."""
        side = own_side(self.user)
        made = [Provider(owner=side, code=row.key, basis=Basis.FACT, **row.values) for row in preview.of(NEW)]
        everyone = chosen.get("everyone", False)
        return put_providers(made, changes_of(self, preview), everyone=everyone, by=self.user, at=at, note=note)

    def take_back(self, undo: Sequence[Mapping[str, Any]], *, at: datetime, note: str) -> None:
        """Take the providers back."""
        take_back_providers(undo, by=self.user, at=at, note=note)


class Areas(SheetKind):
    """Fields of work by which activities are classed."""

    name = "areas"
    title = "Areas"
    model = Area
    columns = (
        ColumnOf(name="code", label="Code", field="code", also=("theme",), required=True, width=26),
        ColumnOf(name="name", label="Name", field="name", also=("label",), required=True, width=46),
        ColumnOf(
            name="wider",
            label="Lies in",
            also=("area",),
            width=26,
            help="Code of a wider area; one that is not there is made.",
        ),
    )

    def load(self, rows: Sequence[Judged]) -> None:
        """Every area; there are few."""
        for area in areas_visible_to(self.user).select_related("wider", "owner"):
            self.by_key[area.code] = area
            self.by_ref[area.ref] = area

    def may_change(self, record: Guarded) -> bool:
        """Whoever keeps it."""
        return drafts_for_owner(self.user, record)

    def compare_rest(self, row: Judged) -> None:
        """The wider area, by its code."""
        if "wider=" not in row.values:
            return
        if row.values["wider="] == row.key:
            row.values["wider="] = ""
            row.remarks.append("an area that lies in itself is taken as one of its own")
        wider = row.values["wider="]
        area = self.by_key.get(row.key)
        before = area.wider.code if isinstance(area, Area) and area.wider else ""
        if area is not None and before != wider:
            row.changes.append(("Lies in", before, wider))

    def write(self, preview: Preview, *, chosen: Mapping[str, bool], at: datetime, note: str) -> list[dict[str, Any]]:
        """Make and change areas, the wider ones first."""
        side = own_side(self.user)
        known: dict[str, Area] = {code: one for code, one in self.by_key.items() if isinstance(one, Area)}
        fresh = {row.key: row.values.get("name", row.key) for row in preview.of(NEW)}
        wanted = {row.values.get("wider=", "") for row in [*preview.of(NEW), *preview.of(CHANGED)]} - {""}
        made: dict[str, Area] = {}
        for code in sorted(wanted - known.keys()):
            name = fresh.get(code, code.replace("_", " ").replace("-", " ").capitalize())
            made[code] = Area(owner=side, code=code, name=name)
        for row in preview.of(NEW):
            if row.key not in made:
                wider = row.values.get("wider=", "")
                made[row.key] = Area(
                    owner=side, code=row.key, name=row.values["name"], wider=known.get(wider) or made.get(wider)
                )
        changes = []
        for row in preview.of(CHANGED):
            if row.record is not None:
                values, wider = self.changed_values(row), row.values.get("wider=")
                if wider is not None:
                    values["wider"] = known.get(wider) or made.get(wider)
                changes.append(Change(record=row.record, values=values, told=self.journal_told(row)))
        everyone = chosen.get("everyone", False)
        return put_areas(list(made.values()), changes, everyone=everyone, by=self.user, at=at, note=note)

    def take_back(self, undo: Sequence[Mapping[str, Any]], *, at: datetime, note: str) -> None:
        """Take the areas back."""
        take_back_areas(undo, by=self.user, at=at, note=note)
