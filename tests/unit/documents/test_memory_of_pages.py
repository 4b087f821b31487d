"""A process that measures briefs all day does not grow."""

from datetime import date
from pathlib import Path

from comity.formats.documents.brief import BriefPaper, PaperGroup, PaperLine, PaperPart, brief_filled
from comity.reporting.briefs.paper import LABELS

PAGE_SIZE, MIB = 4096, 2**20


def memory() -> int:
    """What this process holds now, in MiB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_SIZE // MIB


def paper(number: int) -> BriefPaper:
    """A brief of a page and a half that no other is like."""
    words = f"Line {number} of a brief that says what was promised, by whom, and what became of it by then."
    lines = tuple(PaperLine(text=f"{words} {place}.") for place in range(60))
    part = PaperPart(key="promises", title="Commitments", groups=(PaperGroup(title="", lines=lines),))
    return BriefPaper(
        **{"language": "en", "marking": "UNCLASSIFIED", "name": f"Brief {number}", "title": f"Brief {number}"},
        **{"under": "A visit", "parts": (part,), "sources": (), "cut": "", "notice": "", "day": date(2026, 1, 22)},
        labels={key: key for key in LABELS},
    )


def test_measuring_many_briefs_takes_no_more_memory_than_measuring_a_few():
    filled = [brief_filled(paper(number)) for number in range(4)]
    before = memory()
    filled += [brief_filled(paper(number)) for number in range(4, 16)]
    grown = memory() - before
    assert (grown < 40, len(filled)) == (True, 16)
