"""A table on screen as a file: the same rows through the same door."""

from collections.abc import Sequence

from django.http import Http404, HttpResponse

from comity.formats.sheets import Cell, Column, Sheet, write_csv, write_xlsx
from comity.web.pieces import Column as Heading

TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def table_file(name: str, kind: str, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> HttpResponse:
    """The rows as XLSX or CSV to download; another kind of file does not exist."""
    if kind not in TYPES:
        raise Http404
    cells = tuple(tuple(row) for row in rows)
    content: bytes | str
    if kind == "csv":
        content = write_csv([[column.name for column in columns], *cells])
    else:
        content = write_xlsx([Sheet(title=name, columns=tuple(columns), rows=cells)])
    response = HttpResponse(content, content_type=TYPES[kind])
    response.headers["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    return response


def headings(*names: str) -> list[Heading]:
    """Columns that do not sort."""
    return [Heading(words=name) for name in names]
