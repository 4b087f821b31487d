"""The plan as sheets: a workbook with everything the report says, and its lines as CSV.

Every sheet that holds made-up figures says so in a column of its own, row by row.
"""

from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from comity.common.dates import period_written
from comity.common.money import minor_units
from comity.drafting.plan_picture import PlanPicture
from comity.drafting.plan_picture.shapes import GoalPicture, LinePicture, Origin, ReceiptPicture
from comity.formats.sheets import Cell, Column, Sheet, write_csv, write_xlsx

KNOWN = ("sessions", "people", "cost", "advances")  # the fields of a line that may be made up


def workbook_of(picture: PlanPicture) -> bytes:
    """The plan as XLSX; the same picture gives the same bytes."""
    return write_xlsx(sheets_of(picture))


def lines_csv(picture: PlanPicture) -> str:
    """The lines of the plan as CSV with a header; money in whole units of the currency, days as ISO 8601."""
    sheet = lines_sheet(picture)
    money = [column.kind == "money" for column in sheet.columns]
    rows = (
        [in_units(cell) if is_money else cell for cell, is_money in zip(row, money, strict=True)] for row in sheet.rows
    )
    return write_csv([[column.name for column in sheet.columns], *rows])


def in_units(cell: Cell) -> Cell:
    """A money cell, held in hundredths, as a decimal number."""
    return None if cell is None else Decimal(str(cell)) / 100


def sheets_of(picture: PlanPicture) -> tuple[Sheet, ...]:
    """Every sheet of the workbook, the plan in short first."""
    return (
        summary_sheet(picture),
        lines_sheet(picture),
        coverage_sheet(picture),
        spend_sheet(picture),
        people_sheet(picture),
        not_met_sheet(picture),
        not_chosen_sheet(picture),
        origins_sheet(picture),
        sources_sheet(picture),
    )


def hundredths(amount: int, currency: str) -> Decimal:
    """An amount in minor units as hundredths of the currency, which is what money cells hold."""
    return Decimal(amount * 100) / minor_units(currency)


def summary_sheet(picture: PlanPicture) -> Sheet:
    """The sentences and the names of the exact problem and plan."""
    headline, proof = picture.headline, picture.proof
    rows = (
        (_("Title"), picture.title),
        (_("Partner"), picture.partner),
        (_("First day"), picture.starts.isoformat()),
        (_("Last day"), picture.ends.isoformat()),
        (_("Data"), picture.illustrative or _("No field is said to be illustrative.")),
        (_("Reached"), headline.reach),
        (_("Proof"), headline.proof),
        (_("Confirmed"), headline.confirmed),
        (_("Compared"), headline.baseline),
        (_("Limits"), headline.tightness),
        (_("Points"), headline.unit),
        (_("Problem, SHA-256"), proof.problem_sha256),
        (_("Plan, SHA-256"), proof.plan_sha256),
        (_("Made with"), proof.made_with),
        (_("Check it yourself"), proof.command),
        *((_("To keep in mind"), warning) for warning in picture.warnings),
    )
    kept = tuple((name, said) for name, said in rows if said)
    return Sheet(
        title=_("Plan"), columns=(Column(name=_("What"), width=20), Column(name=_("Said"), width=90)), rows=kept
    )


def lines_sheet(picture: PlanPicture) -> Sheet:
    """One row for each line of the programme."""
    columns = (
        Column(name=_("No."), kind="number", width=6),
        Column(name=_("Goal"), width=36),
        Column(name=_("Activity"), width=44),
        Column(name=_("Activity id"), width=14),
        Column(name=_("Session id"), width=20),
        Column(name=_("Provider"), width=32),
        Column(name=_("Family"), width=20),
        Column(name=_("First day"), kind="date", width=12),
        Column(name=_("Last day"), kind="date", width=12),
        Column(name=_("People"), kind="number", width=9),
        Column(name=_("Paid by"), width=22),
        Column(name=_("Cost, %(currency)s") % {"currency": picture.currency}, kind="money", width=14),
        Column(name=_("Adds to"), width=48),
        Column(name=_("Fixed"), width=12),
        Column(name=_("Reason"), width=60),
        Column(name=_("Left, points"), kind="number", width=12),
        Column(name=_("Dates known how"), width=20),
        Column(name=_("People known how"), width=20),
        Column(name=_("Cost known how"), width=20),
        Column(name=_("Adds known how"), width=20),
        Column(name=_("Source"), width=44),
        Column(name=_("Source as of"), width=12),
    )
    goals = {line.number: f"{goal.number} {goal.title}" for goal in picture.goals for line in goal.lines}
    rows = tuple(line_cells(picture, line, goals.get(line.number)) for line in picture.lines)
    return Sheet(title=_("Lines"), columns=columns, rows=rows)


def line_cells(picture: PlanPicture, line: LinePicture, goal: str | None) -> tuple[Cell, ...]:
    """The cells of one line."""
    source = next((item for item in picture.sources if item.number == line.source_number), None)
    adds = "; ".join(f"{item.requirement}: {item.amount} {item.unit}".strip() for item in line.advances)
    return (
        line.number,
        goal,
        line.title,
        line.activity,
        line.session,
        line.provider or None,
        line.family or None,
        line.starts,
        line.ends,
        line.people,
        line.source,
        hundredths(line.cost, picture.currency),
        adds or None,
        {"pinned": _("beforehand"), "delivered": _("delivered"), "": None}[line.held],
        line.receipt.sentence if line.receipt else None,
        line.receipt.left if line.receipt else None,
        *(known_how(line.origins, field) for field in KNOWN),
        source.address if source else None,
        (source.as_of or None) if source else None,
    )


def known_how(origins: tuple[Origin, ...], field: str) -> str | None:
    """How a field is known, in the words of its note."""
    return next((origin.note for origin in origins if origin.field == field), None)


def coverage_sheet(picture: PlanPicture) -> Sheet:
    """One row for each requirement, and one for each goal as a whole."""
    columns = (
        Column(name=_("Objective"), width=36),
        Column(name=_("Goal"), width=44),
        Column(name=_("Weight"), kind="number", width=9),
        Column(name=_("Requirement"), width=44),
        Column(name=_("Unit"), width=16),
        Column(name=_("Target"), kind="number", width=10),
        Column(name=_("Covered"), kind="number", width=10),
        Column(name=_("Promised minimum"), kind="number", width=12),
        Column(name=_("Share"), kind="share", width=10),
        Column(name=_("Why not more"), width=70),
        Column(name=_("Data"), width=14),
    )
    rows = tuple(
        cells
        for objective in picture.objectives
        for goal in objective.goals
        for cells in coverage_cells(objective.title, goal)
    )
    return Sheet(title=_("Coverage"), columns=columns, rows=rows)


def coverage_cells(objective: str, goal: GoalPicture) -> list[tuple[Cell, ...]]:
    """The goal as a whole, then its requirements."""
    illustrative = any(origin.kind == "illustrative" for origin in goal.origins)
    head: tuple[Cell, ...] = (objective or None, f"{goal.number} {goal.title}", goal.weight)
    label = _("illustrative") if illustrative else None
    whole: tuple[Cell, ...] = (*head, None, None, None, None, None, goal.share, None, label)
    return [
        whole,
        *(
            (
                *head,
                item.title,
                item.unit or None,
                item.target,
                item.amount,
                item.minimum,
                item.amount * 10_000 // item.target,
                item.reason or None,
                label,
            )
            for item in goal.requirements
        ),
    ]


def spend_sheet(picture: PlanPicture) -> Sheet:
    """One row for each payer and year."""
    currency = picture.currency
    columns = (
        Column(name=_("Paid by"), width=32),
        Column(name=_("Year"), width=8),
        Column(name=_("Spent, %(currency)s") % {"currency": currency}, kind="money", width=16),
        Column(name=_("Budget, %(currency)s") % {"currency": currency}, kind="money", width=16),
        Column(name=_("Least, %(currency)s") % {"currency": currency}, kind="money", width=16),
        Column(name=_("Used"), kind="share", width=10),
    )
    rows = tuple(
        (
            source.title,
            str(year.year),
            hundredths(year.spent, currency),
            None if year.at_most is None else hundredths(year.at_most, currency),
            None if year.at_least is None else hundredths(year.at_least, currency),
            year.spent * 10_000 // year.at_most if year.at_most else None,
        )
        for source in picture.spend
        for year in source.years
    )
    return Sheet(title=_("Spend"), columns=columns, rows=rows)


def people_sheet(picture: PlanPicture) -> Sheet:
    """One row for each limit on people, language or dates and each period."""
    columns = (
        Column(name=_("Limit"), width=40),
        Column(name=_("Of"), width=14),
        Column(name=_("Period"), width=14),
        Column(name=_("Used"), kind="number", width=10),
        Column(name=_("At most"), kind="number", width=10),
        Column(name=_("Share"), kind="share", width=10),
    )
    kinds = {"people": _("people"), "language": _("language"), "absorption": _("dates")}
    rows = tuple(
        (
            load.title,
            kinds[load.kind],
            period_written(place.period),
            place.used,
            place.at_most,
            place.used * 10_000 // place.at_most if place.at_most else None,
        )
        for load in picture.loads
        for place in load.places
    )
    return Sheet(title=_("People"), columns=columns, rows=rows)


def not_met_sheet(picture: PlanPicture) -> Sheet:
    """Unmet wishes, the clash behind them, and the cheapest way out."""
    columns = (
        Column(name=_("What"), width=16),
        Column(name=_("Wish or change"), width=60),
        Column(name=_("Asked"), width=18),
        Column(name=_("In the plan"), width=18),
        Column(name=_("Short by"), width=18),
        Column(name=_("Who may grant it"), width=20),
        Column(name=_("Alone"), width=44),
        Column(name=_("Worth"), width=14),
    )
    rows: list[tuple[Cell, ...]] = [
        (_("not met"), item.what, item.asked, item.has, item.short, None, None, None) for item in picture.unmet
    ]
    if picture.conflict:
        rows += [(_("clash"), member, None, None, None, None, None, None) for member in picture.conflict.members]
    rows += [
        (_("way out"), way.change, None, None, None, way.owner or None, way.alone, way.worth or None)
        for way in picture.ways_out
    ]
    return Sheet(title=_("Not met"), columns=columns, rows=tuple(rows))


def not_chosen_sheet(picture: PlanPicture) -> Sheet:
    """Every activity of the catalogue that is not in the plan, with the reason."""
    columns = (
        Column(name=_("Activity"), width=48),
        Column(name=_("Activity id"), width=14),
        Column(name=_("Provider"), width=32),
        Column(name=_("On the table"), width=12),
        Column(name=_("Nearest session"), kind="date", width=14),
        Column(name=_("Reason"), width=80),
        Column(name=_("Left, points"), kind="number", width=12),
    )
    priced = tuple(
        out_cells(item.title, item.id, item.provider, item.starts, item.receipt) for item in picture.not_chosen.priced
    )
    off = tuple(
        (item.title, item.id, item.provider or None, _("no"), None, "; ".join(item.reasons), None)
        for item in picture.not_chosen.off
    )
    return Sheet(title=_("Not chosen"), columns=columns, rows=priced + off)


def out_cells(
    title: str, name: str, provider: str, starts: date | None, receipt: ReceiptPicture | None
) -> tuple[Cell, ...]:
    """The cells of one activity that was on the table."""
    said = receipt.sentence if receipt else None
    return (title, name, provider or None, _("yes"), starts, said, receipt.left if receipt else None)


def origins_sheet(picture: PlanPicture) -> Sheet:
    """How each part of the problem and each field of the plan is known, and how often."""
    columns = (
        Column(name=_("Of"), width=14),
        Column(name=_("What"), width=30),
        Column(name=_("Known how"), width=16),
        Column(name=_("Note"), width=90),
        Column(name=_("Stated"), kind="number", width=10),
        Column(name=_("Derived"), kind="number", width=10),
        Column(name=_("Illustrative"), kind="number", width=12),
        Column(name=_("Not said"), kind="number", width=10),
    )
    parts: tuple[tuple[Cell, ...], ...] = tuple(
        (_("the problem"), item.name, item.kind, item.note, None, None, None, None) for item in picture.origins
    )
    fields: tuple[tuple[Cell, ...], ...] = tuple(
        (item.of, item.field, None, None, item.stated, item.derived, item.illustrative, item.not_said)
        for item in picture.fields
    )
    return Sheet(title=_("Labels"), columns=columns, rows=parts + fields)


def sources_sheet(picture: PlanPicture) -> Sheet:
    """The addresses behind the lines."""
    columns = (
        Column(name=_("No."), kind="number", width=6),
        Column(name=_("Who"), width=36),
        Column(name=_("Address"), width=80),
        Column(name=_("As of"), width=14),
    )
    rows = tuple((item.number, item.title, item.address, item.as_of or None) for item in picture.sources)
    return Sheet(title=_("Sources"), columns=columns, rows=rows)
