"""A brief set on paper in one language: numbered sources, what was left out for room, marking and day."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from comity.access.marking import Label
from comity.formats.documents.brief import BriefPaper, PaperGroup, PaperLine, PaperPart, PaperSource
from comity.formats.documents.shapes import on_paper
from comity.reporting.briefs.shapes import BriefLine, Origin, Part, Subject
from comity.reporting.briefs.sides import to_side
from comity.reporting.briefs.words import joined, side_named, when, word
from comity.reporting.documents.programme import marking_words
from comity.reporting.documents.words import Language, date_in, number_in

LABELS = ("page", "of", "sources")


def paper_of(
    lines: Sequence[BriefLine],
    cut: Sequence[BriefLine],
    subject: Subject,
    language: Language,
    *,
    number: int,
    pages: int,
    label: Label,
    title: str,
) -> BriefPaper:
    """The lines on paper; sources are numbered in the order in which they are first read."""
    numbers: dict[str, int] = {}
    origins: dict[str, Origin] = {}
    for one in (origin for line in lines for origin in line.origins):
        numbers.setdefault(one.key, len(numbers) + 1)
        origins.setdefault(one.key, one)
    name = word("number", language, n=number_in(number, language)) if number else word("brief", language)
    return BriefPaper(
        language=language,
        marking=bar_of(label, subject, language),
        name=joined(name, "" if number else word("draft", language)),
        title=on_paper(title),
        under=under(subject, language),
        parts=tuple(part_of(part, lines, numbers, language) for part in Part if any(one.part == part for one in lines)),
        sources=tuple(source_of(numbers[key], one, language, spelt=pages > 1) for key, one in origins.items()),
        cut=cut_words(cut, pages, language),
        notice=word("language", language) if lines else word("nothing", language),
        day=subject.today,
        labels={key: word(key, language) for key in LABELS},
    )


def bar_of(label: Label, subject: Subject, language: Language) -> str:
    """The marking, and for whom it is."""
    key, side = ("for_sides", subject.other) if subject.theirs else ("internal_to", subject.side)
    bound = word(key, language, side=to_side(side, language))
    return joined(marking_words(label.marking, label.releasable, language), bound)


def under(subject: Subject, language: Language) -> str:
    """The line below the title: partner, days of the visit, as of which day."""
    event = subject.event
    return joined(
        side_named(subject.partner, language) if event else "",
        when(event.starts, event.ends, language) if event else "",
        word("as_of", language, date=date_in(subject.today.isoformat(), language)),
    )


def part_of(part: Part, lines: Sequence[BriefLine], numbers: dict[str, int], language: Language) -> PaperPart:
    """One part, its lines in their groups."""
    groups: dict[str, list[PaperLine]] = {}
    for one in (line for line in lines if line.part == part):
        groups.setdefault(one.group[language], []).append(line_of(one, numbers, language))
    return PaperPart(
        key=part.value,
        title=word(part.value, language),
        groups=tuple(PaperGroup(title=on_paper(title), lines=tuple(told)) for title, told in groups.items()),
    )


def line_of(one: BriefLine, numbers: dict[str, int], language: Language) -> PaperLine:
    """One line with the numbers of its sources, or what it is without any."""
    own = "" if one.origins else one.own[language]
    found = tuple(sorted(numbers[origin.key] for origin in one.origins))
    return PaperLine(text=on_paper(one.said[language]), numbers=found, own=on_paper(own), late=one.late)


def source_of(number: int, one: Origin, language: Language, *, spelt: bool) -> PaperSource:
    """A source with its number, linked to its address; where there is room its host is spelt."""
    address = one.address if one.address.startswith(("http://", "https://")) else ""
    host = urlsplit(address).netloc.removeprefix("www.") if spelt else ""
    text = on_paper(one.words[language])
    return PaperSource(number=number, text=text, address=address, host="" if text.startswith(host) else host)


def cut_words(cut: Sequence[BriefLine], pages: int, language: Language) -> str:
    """What was left out so that it stays on its pages, by part and number."""
    counts = [(word(part.value, language), sum(one.part == part for one in cut)) for part in Part]
    told = ", ".join(f"{title} ({number_in(n, language)})" for title, n in counts if n)
    return word("cut", language, pages=word(f"page_{pages}", language), parts=told) if told else ""
