"""Tables as files to keep: XLSX and CSV."""

from collections.abc import Sequence

from django.http import HttpResponse

from comity.formats.sheets import LONGEST_CELL, Cell, Column, Sheet, write_csv, write_xlsx

TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "yaml": "application/yaml; charset=utf-8",
}


def file_answer(name: str, ending: str, content: bytes) -> HttpResponse:
    """A file to keep; its name says nothing of its content."""
    answer = HttpResponse(content, content_type=TYPES[ending])
    answer["Content-Disposition"] = f'attachment; filename="{name}.{ending}"'
    return answer


def table_file(name: str, columns: Sequence[Column], rows: Sequence[Sequence[Cell]], ending: str) -> HttpResponse:
    """The rows under their columns."""
    if ending == "csv":
        text = write_csv([[column.name for column in columns], *rows])
        return file_answer(name, ending, text.encode("utf-8-sig"))
    kept = tuple(tuple(cell[:LONGEST_CELL] if isinstance(cell, str) else cell for cell in row) for row in rows)
    return file_answer(name, ending, write_xlsx([Sheet(title=name, columns=tuple(columns), rows=kept)]))
