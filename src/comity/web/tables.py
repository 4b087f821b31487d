"""Files to keep: a table on screen as XLSX or CSV, the same rows through the same door."""

from collections.abc import Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from comity.formats.sheets import LONGEST_CELL, Cell, Column, Sheet, write_csv, write_xlsx
from comity.web.pieces import Column as Heading

TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "yaml": "application/yaml; charset=utf-8",
    "json": "application/json",
}


def file_answer(name: str, ending: str, content: bytes) -> HttpResponse:
    """A file to keep; its name says nothing of its content."""
    answer = HttpResponse(content, content_type=TYPES[ending])
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.{ending}"'
    return answer


def table_file(name: str, ending: str, columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> HttpResponse:
    """The rows under their columns as XLSX or CSV; another ending does not exist.

    CSV begins with the mark by which spreadsheets know UTF-8.
    """
    if ending == "csv":
        text = write_csv([[column.name for column in columns], *rows])
        return file_answer(name, ending, text.encode("utf-8-sig"))
    if ending != "xlsx":
        raise Http404
    kept = tuple(tuple(cell[:LONGEST_CELL] if isinstance(cell, str) else cell for cell in row) for row in rows)
    return file_answer(name, ending, write_xlsx([Sheet(title=name, columns=tuple(columns), rows=kept)]))


def page_or_file(request: HttpRequest, template: str, context: dict[str, Any], name: str) -> HttpResponse:
    """The page with `columns` and `rows` of its table, or with ?file=xlsx (or csv) that table to keep."""
    ending = request.GET.get("file", "")
    if not ending:
        return render(request, template, context)
    columns = [Column(name=str(one.words), width=32) for one in context["columns"]]
    rows = [[as_cell(cell.text) for cell in row.cells] for row in context["rows"]]
    return table_file(name, ending, columns, rows)


def as_cell(value: Any) -> Cell:
    """What stands in a cell, as a file holds it."""
    return value if value is None or isinstance(value, int) else str(value)


def headings(*names: str) -> list[Heading]:
    """Columns that do not sort."""
    return [Heading(words=name) for name in names]
