"""The files of a programme: its lines as a table, and the whole of it to be imported again, both marked."""

from django.http import HttpRequest, HttpResponse

from comity.access.marking import label_for
from comity.access.models import Audience
from comity.exchange.programmes.files import FORMAT, file_tree
from comity.formats.sheets import Column as SheetColumn
from comity.formats.trees import write_yaml
from comity.programmes.entry_trees import shown_to_the_other_side
from comity.programmes.markings import label_of_entry
from comity.programmes.models import Programme
from comity.programmes.policy import sees_weights
from comity.programmes.queries.entries import seen_entry
from comity.programmes.queries.lines import told_lines
from comity.web.account.stepping import step_up
from comity.web.programmes.pages import line_words, programme_or_404
from comity.web.tables import file_answer, marking_of_file, table_file

LINE_COLUMNS = (
    SheetColumn(name="goal", width=40),
    SheetColumn(name="activity", width=50),
    SheetColumn(name="first day", kind="date", width=12),
    SheetColumn(name="last day", kind="date", width=12),
    SheetColumn(name="who pays", width=24),
    SheetColumn(name="cost", kind="money", width=14),
    SheetColumn(name="currency", width=10),
    SheetColumn(name="people", width=24),
    SheetColumn(name="state", width=12),
    SheetColumn(name="note", width=40),
)


def lines_table(request: HttpRequest, ref: str, ending: str) -> HttpResponse:
    """The lines as a file; of what not everyone may know it is given to whoever proves who asks."""
    programme = programme_or_404(request, ref)
    if programme.audience == Audience.PUBLIC:
        return lines_given(request, programme, ending)
    return step_up(lines_given)(request, programme, ending)


def lines_given(request: HttpRequest, programme: Programme, ending: str) -> HttpResponse:
    """The lines, marked."""
    told = list(told_lines(programme, request.user))
    labels = [label_for(programme), *(label_for(line, "-") for line in told)]
    names = ("goal", "activity", "starts", "ends", "payer", "cost_minor", "currency", "people", "state", "note")
    rows = [tuple(words[name] for name in names) for words in map(line_words, told)]
    return table_file("lines", ending, LINE_COLUMNS, rows, marking_of_file(request.user, labels))


def file(request: HttpRequest, ref: str) -> HttpResponse:
    """The programme as a file that can be imported again; the other side's never holds weights.

    Of what not everyone may know it is given to whoever proves who asks.
    """
    programme = programme_or_404(request, ref)
    if programme.audience == Audience.PUBLIC:
        return file_given(request, programme)
    return step_up(file_given)(request, programme)


def file_given(request: HttpRequest, programme: Programme) -> HttpResponse:
    """The file, marked in itself as a field of the programme and of each entry that is marked otherwise."""
    entry = seen_entry(programme, request.user)
    marking_of_file(request.user, [label_of_entry(entry), *map(label_of_entry, entry.nodes)])
    tree_ = file_tree(programme.partner, [entry])
    if not sees_weights(request.user, programme):
        tree_ = shown_to_the_other_side(tree_)
    return file_answer("programme", "yaml", write_yaml({"format": FORMAT} | tree_).encode())
