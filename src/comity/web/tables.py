"""Files to keep: a table on screen as XLSX or CSV, the same rows through the same door."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from comity.access.marking import Label, Reach, join_of, ladder, must_reach
from comity.access.models import Visitor
from comity.access.policy import acts_for
from comity.formats.sheets import LONGEST_CELL, Cell, Column, Sheet, write_csv, write_xlsx
from comity.web.frame import Bar, bar_of_label
from comity.web.pieces import Column as Heading

MARKING_COLUMN = "marking"
TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "yaml": "application/yaml; charset=utf-8",
    "json": "application/json",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def file_answer(name: str, ending: str, content: bytes) -> HttpResponse:
    """A file to keep; its name says nothing of its content."""
    answer = HttpResponse(content, content_type=TYPES[ending])
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.{ending}"'
    return answer


def marking_of_file(user: Visitor, labels: Iterable[Label]) -> Bar:
    """The marking of a file made of these parts, for the one who takes it: everyone, or the own side.

    Raises Refused with the parts that keep it from where it would go, or with two that cannot stand in one file.
    """
    parts = list(labels)
    if acts_for(user) is None:
        must_reach(parts, Reach.PUBLIC)
    return bar_of_label(join_of([Label(marking=ladder().lowest), *parts]))


def labels_in(rows: "QuerySet[Any]", part: str) -> list[Label]:
    """The labels of these rows, each named by one of its fields."""
    return [
        Label(marking=marking, releasable=frozenset(releasable), part=str(words))
        for marking, releasable, words in rows.values_list("marking", "releasable", part)
    ]


def table_file(
    name: str, ending: str, columns: Sequence[Column], rows: Sequence[Sequence[Cell]], bar: Bar
) -> HttpResponse:
    """The rows under their columns as XLSX or CSV, marked; another ending does not exist.

    CSV begins with the mark by which spreadsheets know UTF-8; each row ends with the marking, so that it stays with
    the rows wherever they go. XLSX says it in the first row and on each printed page.
    """
    if ending == "csv":
        head = [*(column.name for column in columns), MARKING_COLUMN]
        text = write_csv([head, *([*row, str(bar)] for row in rows)])
        return file_answer(name, ending, text.encode("utf-8-sig"))
    if ending != "xlsx":
        raise Http404
    kept = tuple(tuple(cell[:LONGEST_CELL] if isinstance(cell, str) else cell for cell in row) for row in rows)
    sheet = Sheet(title=name, columns=tuple(columns), rows=kept, marking=str(bar))
    return file_answer(name, ending, write_xlsx([sheet]))


def page_or_file(
    request: HttpRequest, template: str, context: dict[str, Any], name: str, records: "QuerySet[Any]", part: str
) -> HttpResponse:
    """The page with `columns` and `rows` of its table, or with ?file=xlsx (or csv) that table to keep.

    `records` are what the rows were made from, each named by the field `part`.
    """
    ending = request.GET.get("file", "")
    if not ending:
        return render(request, template, context)
    columns = [Column(name=str(one.words), width=32) for one in context["columns"]]
    rows = [[as_cell(cell.text) for cell in row.cells] for row in context["rows"]]
    return table_file(name, ending, columns, rows, marking_of_file(request.user, labels_in(records, part)))


def as_cell(value: Any) -> Cell:
    """What stands in a cell, as a file holds it."""
    return value if value is None or isinstance(value, int) else str(value)


def headings(*names: str) -> list[Heading]:
    """Columns that do not sort."""
    return [Heading(words=name) for name in names]
