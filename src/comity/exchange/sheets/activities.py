"""Activities as a table: matching by reference, code and identifier; providers, areas and order by their codes."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from comity.access.actions import own_side
from comity.access.bulk import Change
from comity.access.models import Guarded
from comity.catalogue.actions.bulk import TiedChange, Ties, put_entries, take_back_entries
from comity.catalogue.actions.entries import Number, number_of
from comity.catalogue.families import family_of
from comity.catalogue.fields import told
from comity.catalogue.models import Activity, Area
from comity.catalogue.policy import activities_visible_to, areas_visible_to, keeps_entry
from comity.exchange.sheets.activity_columns import ACTIVITY_COLUMNS
from comity.exchange.sheets.cells import shortened
from comity.exchange.sheets.kind import OUR_OWN, SheetKind, chunks
from comity.exchange.sheets.shapes import CHANGED, NEW, Judged, Preview, said
from comity.partners.models import Provider
from comity.partners.policy import providers_visible_to

JOINED = frozenset(
    {"language", "slp_min", "ref_code", "other_refs", "duration_basis", "duration_days_basis", "prerequisites_basis"}
)
USUAL_CURRENCY = "EUR"  # of a fee that names none, told in the template
OWN_SCHEME = "provider"  # a provider's own number of what it gives
BASIS = "_basis"
BASES = {
    "duration_basis": "duration_days",
    "duration_days_basis": "duration_days",
    "prerequisites_basis": "prerequisites",
}  # how single fields are known
RESOLVED = {
    "provider_name": "Provider",
    "provider": "Provider code",
    "area": "Area",
    "prerequisites": "Prerequisites",
}


class Activities(SheetKind):
    """What the catalogue offers."""

    name = "activities"
    title = "Activities"
    model = Activity
    columns = ACTIVITY_COLUMNS
    keeps_rest = True

    def joined(self) -> set[str]:
        """Columns of the public data package that are read together with others."""
        return set(JOINED)

    def fold(self, cells: dict[str, str]) -> dict[str, str]:
        """Language and profile in one; the provider's number beside the others."""
        if cells.get("slp_min", "").strip() and not cells.get("language_profile"):
            language = cells.get("language", "").strip()
            cells["language_profile"] = f"{language}:{cells['slp_min'].strip()}" if language else cells["slp_min"]
        own = cells.get("ref_code", "").strip()
        numbers = [cells.get("identifiers", ""), f"{OWN_SCHEME}:{own}" if own else "", cells.get("other_refs", "")]
        cells["identifiers"] = ";".join(part.strip() for part in numbers if part.strip())
        return cells

    def load(self, rows: Sequence[Judged]) -> None:
        """What the rows may speak of: by code, reference and identifier; providers and areas by code and name."""
        self.by_number: dict[tuple[str, str], Activity] = {}
        seen = activities_visible_to(self.user).select_related("owner", "provider", "area")
        seen = seen.prefetch_related("identifiers", "needs__before")
        found: dict[int, Activity] = {}
        for keys in chunks(row.key for row in rows):
            found |= {one.pk: one for one in seen.filter(code__in=keys)}
        for refs in chunks(row.rest["cells"].get("comity_id", "").strip() for row in rows):
            found |= {one.pk: one for one in seen.filter(ref__in=refs)}
        for values in chunks(value for row in rows for value in values_in(row.rest["cells"]["identifiers"])):
            found |= {one.pk: one for one in seen.filter(identifiers__value__in=values)}
        side = own_side(self.user)
        for one in sorted(found.values(), key=lambda activity: activity.owner_id == side.pk):
            self.by_ref[one.ref] = self.by_key[one.code] = one
            for number in one.identifiers.all():
                if (number.valid_to is None or number.valid_to >= self.on) and (number.scheme != OWN_SCHEME):
                    self.by_number[number.scheme, number.value] = one
        self.in_file = {row.key for row in rows if row.key}
        self.load_references()

    def load_references(self) -> None:
        """Providers, areas, the codes that may come before, and titles that may be the same."""
        providers = list(providers_visible_to(self.user))
        self.providers: dict[str, Provider] = {one.code: one for one in providers}
        self.by_name: dict[str, Provider] = {one.name.casefold(): one for one in providers}
        self.areas: dict[str, Area] = {one.code: one for one in areas_visible_to(self.user)}
        known = activities_visible_to(self.user).filter(owner=own_side(self.user))
        self.titles: dict[str, str] = {}
        self.codes: set[str] = set()
        for code, title, provider in known.values_list("code", "title", "provider_name"):
            self.codes.add(code)
            self.titles.setdefault(plain(f"{title} {provider}"), code)

    def may_change(self, record: Guarded) -> bool:
        """Whoever keeps the entry."""
        return isinstance(record, Activity) and keeps_entry(self.user, record)

    def match(self, row: Judged, ref: str) -> None:
        """By our reference, by code, then by a number that holds today."""
        super().match(row, ref)
        if row.record is not None or ref:
            return
        for number in row.values.get("identifiers=", ()):
            held = self.by_number.get((number.scheme, number.value))
            if held is None:
                continue
            if row.key:
                sentence = f"{number} is the number of {held.code}, {held.title}"
                row.fault("identifiers", "number_taken", sentence, f"write {held.code} as the code, or drop the number")
            else:
                row.record, row.key = held, held.code
            return

    def complete(self, row: Judged) -> None:
        """Provider, area, what must come before, what has no column of its own."""
        self.find_provider(row)
        self.find_area(row)
        if row.values.get("fee_minor") is not None and not row.values.get("currency"):
            row.values["currency"] = getattr(row.record, "currency", "") or USUAL_CURRENCY
        needs = row.values.pop("prerequisites=", None)
        if needs is not None:
            codes = tuple(part for part in needs if part in self.codes or part in self.in_file)
            row.rest["needs"] = codes
            row.values["prerequisites"] = "; ".join(part for part in needs if part not in codes)
            if row.key in codes:
                row.fault("prerequisites", "itself", "an activity cannot come before itself", "take its code out")
        row.rest["identifiers"] = row.values.pop("identifiers=", None)
        least, most = row.values.get("seats_min"), row.values.get("seats_max")
        if least is not None and most is not None and least > most:
            row.fault("seats_min", "order", f"at least {least} seats but at most {most}", "put the smaller one first")
        title = plain(f"{row.values.get('title', '')} {row.values.get('provider_name', '')}")
        alike = self.titles.get(title)
        if row.record is None and alike and alike != row.key:
            row.remarks.append(f"same as {alike}? Write that code to change it instead of adding another.")

    def find_provider(self, row: Judged) -> None:
        """By code, else by name; a name that nobody has stays as words."""
        code, name = row.values.pop("provider_id=", ""), row.values.pop("provider=", "")
        if not code and not name:
            if row.record is None:
                row.fault(
                    "provider", "missing", "provider is missing", "a new row needs its provider, by name or by code"
                )
            return
        provider = self.providers.get(code) or self.by_name.get(name.casefold())
        if provider is not None:
            row.values |= {"provider": provider, "provider_name": provider.name}
        elif name:
            row.values |= {"provider": None, "provider_name": name[:200]}
            row.remarks.append(f"{shortened(name)} is no provider of the catalogue; the name is kept as words")
        else:
            row.fault("provider_id", "unknown", f"no provider has the code {shortened(code)}", "import providers first")

    def find_area(self, row: Judged) -> None:
        """By code."""
        if "area=" not in row.values:
            return
        code = row.values.pop("area=")
        if code and code not in self.areas:
            row.fault(
                "area", "unknown", f"no area has the code {shortened(code)}", "import areas first, or leave it empty"
            )
        row.values["area"] = self.areas.get(code)

    def compare_rest(self, row: Judged) -> None:
        """References, numbers, order, and the columns that are kept as they are."""
        activity = row.record if isinstance(row.record, Activity) else None
        kept = self.rest_of(row)
        row.rest["unmapped"], row.rest["basis_of"] = kept
        if activity is None:
            return
        for name, label in RESOLVED.items():
            if name in row.values and told(getattr(activity, name)) != told(row.values[name]):
                row.changes.append((label, said(getattr(activity, name)), said(row.values[name])))
        for name, label, after in self.ties_after(row):
            before = self.ties_before(activity, name)
            if sorted(after) != before:
                row.changes.append((label, "; ".join(before), "; ".join(sorted(after))))
        for name, value in zip(("unmapped", "basis_of"), kept, strict=True):
            before_kept = getattr(activity, name)
            row.values[name] = {**before_kept, **value}
            row.changes += [
                (f"{key}{BASIS if name == 'basis_of' else ''}", str(before_kept.get(key, "")), one)
                for key, one in value.items()
                if before_kept.get(key, "") != one
            ]

    def ties_after(self, row: Judged) -> list[tuple[str, str, list[str]]]:
        """The numbers and the order that a row states."""
        stated = []
        if row.rest["identifiers"] is not None:
            stated.append(("identifiers", "Identifiers", [str(one) for one in row.rest["identifiers"]]))
        if "needs" in row.rest:
            stated.append(("needs", "Must come before", list(row.rest["needs"])))
        return stated

    def ties_before(self, activity: Activity, name: str) -> list[str]:
        """The numbers and the order as they are, in a stable order."""
        if name == "identifiers":
            return sorted(str(number_of(one)) for one in activity.identifiers.all())
        return sorted(one.before.code for one in activity.needs.all())

    def rest_of(self, row: Judged) -> tuple[dict[str, str], dict[str, str]]:
        """Cells without a column of their own, and how single fields are known."""
        ours = {one.name for one in self.columns} | OUR_OWN
        unmapped: dict[str, str] = {}
        basis: dict[str, str] = {}
        for name, cell in row.rest["cells"].items():
            text = cell.strip()
            if not text or name in ours:
                continue
            if name in BASES:
                basis[BASES[name]] = text
            elif name not in JOINED or (name == "language" and not row.rest["cells"].get("slp_min", "").strip()):
                unmapped[name] = text
        return unmapped, basis

    def write(self, preview: Preview, *, chosen: Mapping[str, bool], at: datetime, note: str) -> list[dict[str, Any]]:
        """Make and change entries."""
        side = own_side(self.user)
        made = [(self.made_of(row, side.pk), self.ties_of(row)) for row in preview.of(NEW)]
        changes = [self.change_of(row) for row in preview.of(CHANGED)]
        approved = chosen.get("approved", False)
        return put_entries(made, changes, approved=approved, by=self.user, at=at, note=note)

    def made_of(self, row: Judged, owner: int) -> Activity:
        """The new entry of a row."""
        values = {name: value for name, value in row.values.items() if not name.endswith("=")}
        return Activity(
            owner_id=owner,
            code=row.key,
            basis=family_of(row.values.get("family", "")).basis,
            unmapped=row.rest["unmapped"],
            basis_of=row.rest["basis_of"],
            **values,
        )

    def ties_of(self, row: Judged) -> Ties:
        """The ties that a row states."""
        numbers: tuple[Number, ...] | None = row.rest["identifiers"]
        return Ties(
            identifiers=numbers, needs=row.rest.get("needs"), basis=row.rest["basis_of"].get("prerequisites", "")
        )

    def change_of(self, row: Judged) -> TiedChange:
        """The change of a row, with the ties before and after."""
        activity = row.record
        assert isinstance(activity, Activity)  # noqa: S101 - a changed row has matched one
        before = Ties(
            identifiers=tuple(number_of(one) for one in activity.identifiers.all()),
            needs=tuple(self.ties_before(activity, "needs")),
        )
        told_in_journal = self.journal_told(row) | {
            name: [self.ties_before(activity, name), sorted(after)]
            for name, _, after in self.ties_after(row)
            if self.ties_before(activity, name) != sorted(after)
        }
        change = Change(record=activity, values=self.changed_values(row), told=told_in_journal)
        return TiedChange(change=change, before=before, after=self.ties_of(row))

    def take_back(self, undo: Sequence[Mapping[str, Any]], *, at: datetime, note: str) -> None:
        """Take the entries back."""
        take_back_entries(undo, by=self.user, at=at, note=note)


def values_in(cell: str) -> list[str]:
    """The values of identifiers in a cell, for fetching; what is malformed is judged later."""
    return [part.partition(":")[2].split("(")[0].strip() for part in cell.split(";")]


def plain(title: str) -> str:
    """A title without case, punctuation and double spaces: what two spellings of one course share."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in title.casefold()).split())
