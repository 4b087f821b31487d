"""The whole journal for who audits: references, kinds, moves, who and when; never a note and never what was changed."""

from datetime import date

from django.db.models import QuerySet

from comity.journal.models import LogEntry


def lines_audited(
    *, kind: str = "", ref: str = "", move: str = "", side: str = "", who: str = "", first: date | None = None
) -> QuerySet[LogEntry]:
    """The lines that fit, without their content; whoever asks has the right to the whole journal.

    `first` is the last day that is shown, counted back from it. The caller orders and pages.
    """
    exact = {"kind": kind, "ref": ref, "move": move, "side": side}
    lines = LogEntry.objects.filter(**{name: value for name, value in exact.items() if value})
    if who:
        lines = lines.filter(actor_name__icontains=who)
    if first is not None:
        lines = lines.filter(at__date__lte=first)
    return lines.defer("note", "changes")


def words_of_lines() -> dict[str, list[str]]:
    """The kinds, moves and sides that the journal holds, to choose from."""
    return {
        name: sorted(LogEntry.objects.order_by().values_list(name, flat=True).distinct())
        for name in ("kind", "move", "side")
    }
