"""The columns of a table of activities; names of a public data package are recognised beside ours."""

from comity.catalogue.fields import KINDS
from comity.exchange.sheets.cells import (
    CellFault,
    Notes,
    code,
    country,
    decimal,
    money,
    numbers,
    profile,
    ranks,
    texts,
    truth,
    whole,
)
from comity.exchange.sheets.shapes import ColumnOf, said

PROFILE_HELP = "Language and four digits: listening, speaking, reading, writing; such as en:3232."
RANKS_HELP = "Ranges of codes: OR-5..OR-9;OF-2..OF-5."


def kind(cell: str, notes: Notes) -> str:
    """A kind by its code or its words; a kind of one's own is taken and told."""
    plain = cell.lower().replace(" ", "_")
    if len(plain) > 40:
        raise CellFault("choice", "a kind is a word or two", f"choose one of {', '.join(KINDS)}")
    return plain


def amount(value: object) -> str:
    """Hundredths as an amount that reading takes back."""
    if not isinstance(value, int):
        return ""
    return f"{value // 100}" if value % 100 == 0 else f"{value / 100:.2f}"


ACTIVITY_COLUMNS = (
    ColumnOf(
        name="code",
        label="Code",
        field="code",
        also=("row_id", "id"),
        read=code,
        help="Your own number of the activity. It decides which activity a row speaks of.",
    ),
    ColumnOf(name="identifiers", label="Identifiers", read=numbers, width=30, help="scheme:value;scheme:value"),
    ColumnOf(name="family", label="Family", field="family", also=("record_origin",)),
    ColumnOf(name="title", label="Title", field="title", required=True, width=46),
    ColumnOf(name="other_titles", label="Other titles", field="other_titles", read=texts, empty=[], width=30),
    ColumnOf(name="kind", label="Kind", field="kind", read=kind, choices=tuple(KINDS)),
    ColumnOf(
        name="provider_id", label="Provider code", read=code, width=28, help="Code of a provider in the catalogue."
    ),
    ColumnOf(
        name="provider",
        label="Provider",
        also=("provider_name",),
        width=36,
        help="Name of who gives it.",
    ),
    ColumnOf(name="area", label="Area", read=code, also=("theme",), help="Code of an area in the catalogue."),
    ColumnOf(name="delivery", label="Delivery", field="delivery"),
    ColumnOf(name="level", label="Level", field="level"),
    ColumnOf(name="scheme", label="Scheme", field="scheme"),
    ColumnOf(name="city", label="City", field="city", also=("location_city",)),
    ColumnOf(
        name="country", label="Country", field="country", read=country, also=("location_country_iso2", "country_iso2")
    ),
    ColumnOf(name="duration_days", label="Days", field="duration_days", read=whole, empty=None, width=8),
    ColumnOf(name="aim", label="Aim", field="aim", width=40),
    ColumnOf(name="description", label="Description", field="description", width=40),
    ColumnOf(
        name="language_profile", label="Language profile", field="language_profile", read=profile, help=PROFILE_HELP
    ),
    ColumnOf(name="ranks", label="Ranks", field="ranks", read=ranks, help=RANKS_HELP),
    ColumnOf(
        name="civilian",
        label="Civilian equivalent",
        field="civilian",
        read=truth,
        also=("civilian_equivalent",),
        choices=("yes", "no"),
        empty=None,
    ),
    ColumnOf(name="clearance", label="Clearance", field="clearance"),
    ColumnOf(name="releasable_to", label="Releasable to", field="releasable_to"),
    ColumnOf(name="open_to", label="Open to", field="open_to", width=30),
    ColumnOf(name="seats_min", label="Seats, at least", field="seats_min", read=whole, empty=None, width=10),
    ColumnOf(name="seats_max", label="Seats, at most", field="seats_max", read=whole, empty=None, width=10),
    ColumnOf(
        name="prerequisites",
        label="Prerequisites",
        read=texts,
        empty=[],
        width=30,
        help="Codes of activities to pass before, or words; several with semicolons.",
    ),
    ColumnOf(name="periodicity", label="How often", field="periodicity"),
    ColumnOf(name="runs_per_year", label="Runs a year", field="runs_per_year", read=decimal, empty=None, write=said),
    ColumnOf(name="observed_from", label="Seen since", field="observed_from"),
    ColumnOf(
        name="fee",
        label="Fee",
        field="fee_minor",
        read=money,
        also=("fee_eur",),
        empty=None,
        write=amount,
        help="In whole units of the currency; EUR when none is named.",
    ),
    ColumnOf(name="currency", label="Currency", field="currency", width=9),
    ColumnOf(name="fee_basis", label="Fee for", field="fee_basis"),
    ColumnOf(name="note", label="Note", field="note", width=40),
    ColumnOf(name="source_url", label="Source", field="source_url", width=40),
    ColumnOf(name="source_kind", label="Kind of source", field="source_kind"),
    ColumnOf(name="source_as_of", label="As of", field="source_as_of"),
)
