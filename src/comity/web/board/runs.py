"""A run of the engine as its strip shows it: words, figures, a small picture of the search, when to ask again."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.common.numbers import grouped
from comity.drafting.board_shapes import RunProgress
from comity.formats.charts_of_choice import small_search

BACK = {"propose": "board", "front": "board-front", "repair": "board-repair"}
SOON = 20  # seconds in which the strip asks every second


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """The strip: `every` is empty when there is nothing more to come."""

    run: RunProgress
    address: str
    every: str
    title: str
    says: str
    back: str
    facts: tuple[tuple[str, str], ...]
    search: str
    stop: str


def strip_of(run: RunProgress | None, scenario_ref: str, *, may_stop: bool) -> Strip | None:
    """The strip of the newest run; none before the first."""
    if run is None:
        return None
    return Strip(
        run=run,
        address=reverse("board-run", args=[run.ref]),
        every="" if run.over else "1s" if run.seconds < SOON else "3s",
        title=(title := title_of(run)),
        says="" if run.words.strip(".") == title else run.words,
        back=reverse(BACK[run.kind], args=[scenario_ref]),
        facts=tuple(facts_of(run)),
        search=small_search(f"search-{run.ref}", run.trail, _("The plan so far under what is possible")),
        stop=reverse("board-stop", args=[run.ref]) if may_stop and not run.over and not run.stop_asked else "",
    )


def title_of(run: RunProgress) -> str:
    """Where it stands in two or three words."""
    if run.state == "waiting":
        return _("Waiting")
    if run.state == "running":
        return _("Stopping") if run.stop_asked else _("Improving") if run.value is not None else _("Beginning")
    return {"done": _("Done"), "stopped": _("Stopped, best plan kept"), "failed": run.words.rstrip(".") or _("Failed")}[
        run.state
    ]


def facts_of(run: RunProgress) -> list[tuple[str, str]]:
    """The figures of a run."""
    facts = []
    if run.state == "waiting" and run.ahead:
        facts.append((_("Before it"), ngettext("%(n)s run", "%(n)s runs", run.ahead) % {"n": run.ahead}))
    if run.value is not None and not run.over:
        facts.append((_("Value"), grouped(run.value)))
    if run.ceiling is not None and run.value is not None and not run.over:
        facts.append((_("At most"), grouped(run.ceiling)))
    if run.started_at is not None:
        facts.append((_("Time"), _("%(seconds)s s") % {"seconds": f"{run.seconds:.1f}"}))
    return facts
