"""The figures of capture on a folder of labelled texts, per language: `python -m bench.capture FOLDER [FOLDER ...]`;
with `--together` one figure over all folders, for a set that several writers wrote, each with a world of its own.
A folder holds a text and a label a file, or passages: files of lines (`.jsonl`), each a label with its `text`.

A label may name other fair readings of a post (`posts_alt` of a person, `post_alt` of an appointment); the figures that
take these too stand beside the strict ones. Prints counts and rates only, never a word of a text. `--errors` names
what was missed, for a set one develops on."""

import argparse
import csv
import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from bench.capture_marks import Marks, marks_of
from bench.second_reading import answer_to, with_answer
from comity_capture import Draft, Holder, KnownBody, Registry, Side, Term, capture

TOPICS = Path(__file__).parents[1] / "tests" / "texts" / "topics.csv"
PAGE = 3000  # characters


@dataclass
class Figures:
    """Counts of one language."""

    texts: int = 0
    marks: Counter[str] = field(default_factory=Counter)
    milliseconds: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def add(self, name: str, marks: Marks, milliseconds: float) -> None:
        """Count one text in."""
        self.texts += 1
        self.marks.update(marks.counts)
        self.milliseconds.append(milliseconds)
        self.wrong.extend(f"{name}: {line}" for line in marks.wrong)

    def join(self, other: "Figures") -> None:
        """Count the texts of another folder in."""
        self.texts += other.texts
        self.marks.update(other.marks)
        self.milliseconds.extend(other.milliseconds)
        self.wrong.extend(other.wrong)


def registry_of(world: Mapping[str, Any], topics: Iterable[Mapping[str, str]]) -> Registry:
    """The registry of a set: its sides, people, bodies and places, with the vocabulary of topics."""

    def names(value: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
        return {language: tuple(one) for language, one in value.items()}

    def day(value: str | None) -> date | None:
        return date.fromisoformat(value) if value else None

    return Registry(
        sides=tuple(
            Side(key=s["key"], kind=s["kind"], names=names(s["names"]), demonyms=names(s.get("demonyms", {})))
            for s in world["sides"]
        ),
        holders=tuple(
            Holder(
                key=p["key"],
                names=tuple(p["names"]),
                post=p["post"],
                side=p["side"],
                starts=day(p.get("from")),
                ends=day(p.get("to")),
            )
            for p in world["people"]
        ),
        bodies=tuple(KnownBody(names=names(b["names"]), side=b["side"]) for b in world.get("bodies", ())),
        places=names(world.get("places", {})),
        vocabulary=tuple(
            Term(key=row["key"], titles={code: row[code] for code in ("en", "fr", "az")}) for row in topics
        ),
    )


def read_topics(path: Path) -> list[dict[str, str]]:
    """The vocabulary of topics, one row each."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def source_of(folder: Path, label: Mapping[str, Any]) -> bytes:
    """The text of a label: its own where it is a passage, else the file beside it."""
    if "text" in label:
        return str(label["text"]).encode()
    files = (folder / f"{label['id']}{ending}" for ending in (".html", ".txt"))
    return next(path for path in files if path.exists()).read_bytes()


def labels_of(folder: Path, only: str = "") -> Iterator[Mapping[str, Any]]:
    """The labels of a folder, of its texts and of its passages; else of the one file of passages that is named."""
    for path in () if only else sorted(folder.glob("*.json")):
        label = json.loads(path.read_text(encoding="utf-8"))
        if path.name != "world.json" and "events" in label:
            yield label
    for path in sorted(folder.glob(f"{only or '*'}.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            yield {"id": f"{path.stem}:{number}", "language": path.name[:2], **json.loads(line)}


def draft_of(folder: Path, label: Mapping[str, Any], registry: Registry) -> tuple[Draft, float]:
    """The draft of one labelled text, and how long the processor worked for a page, in milliseconds."""
    source = source_of(folder, label)
    begun = time.process_time()
    draft = capture(
        source,
        published=date.fromisoformat(label["published"]),
        language=label["language"],
        teller=label["teller"],
        registry=registry,
    )
    spent = (time.process_time() - begun) * 1000
    return draft, spent * PAGE / max(PAGE, len(draft.text))


def measure(folder: Path, topics: Path = TOPICS, *, only: str = "", answers: Path | None = None) -> dict[str, Figures]:
    """The figures of a folder, or of one file of passages in it, by language; with the answers of a second reader."""
    registry = registry_of(json.loads((folder / "world.json").read_text(encoding="utf-8")), read_topics(topics))
    found: dict[str, Figures] = {}
    for label in labels_of(folder, only):
        if label["language"] not in found:
            draft_of(folder, label, registry)  # what is laid out once for a language is not counted to its first text
        draft, spent = draft_of(folder, label, registry)
        if answers:
            draft = with_answer(draft, answer_to(answers, folder, label), label, registry)
        found.setdefault(label["language"], Figures()).add(label["id"], marks_of(draft, label), spent)
    return found


def together(sets: Iterable[Mapping[str, Figures]]) -> dict[str, Figures]:
    """The figures of several folders as those of one, by language."""
    whole: dict[str, Figures] = {}
    for one in sets:
        for language, figures in one.items():
            whole.setdefault(language, Figures()).join(figures)
    return whole


def rate(part: int, whole: int) -> float:
    """A share; of nothing, 1."""
    return part / whole if whole else 1.0


def f1(marks: Mapping[str, int], name: str) -> float:
    """The harmonic mean of precision and recall."""
    return rate(2 * marks[f"{name}.right"], marks[f"{name}.found"] + marks[f"{name}.labelled"])


def lines_of(language: str, figures: Figures) -> list[str]:
    """The figures of one language, each with its counts."""
    m = figures.marks
    slow = sorted(figures.milliseconds)[max(0, -(-len(figures.milliseconds) * 95 // 100) - 1)]

    def share(title: str, part: str, whole: str, target: str) -> str:
        return f"  {title:<28}{rate(m[part], m[whole]):6.3f}  {m[part]:>4} of {m[whole]:<4} {target}"

    def both(title: str, name: str, target: str) -> str:
        precise, recalled = (
            rate(m[f"{name}.right"], m[f"{name}.found"]),
            rate(m[f"{name}.right"], m[f"{name}.labelled"]),
        )
        counts = f"{m[f'{name}.right']} right, {m[f'{name}.found']} found, {m[f'{name}.labelled']} labelled"
        return f"  {title:<28}{f1(m, name):6.3f}  precision {precise:.3f}, recall {recalled:.3f} ({counts}) {target}"

    fair_appointments = {f"a.{part}": m[f"appointments.{part}"] for part in ("found", "labelled")}
    fair_appointments["a.right"] = m["appointments.fair"]
    return [
        f"{language}: {figures.texts} texts",
        both("people F1", "people", ">= 0.92"),
        share("posts right", "posts.right", "people.right", ">= 0.88"),
        share("  or in a fair reading", "posts.fair", "people.right", ""),
        share("sides right", "sides.right", "people.right", ">= 0.95"),
        share("event dates", "dates.right", "dates.labelled", ">= 0.97"),
        share("  kind for kind", "dates.strict", "dates.labelled", ""),
        f"  {'events with a day found':<36}{m['dates.found']:>4}, background taken for one: {m['dates.background']}",
        both("topics F1", "topics", ">= 0.85"),
        both("commitments", "commitments", "recall >= 0.80 at precision >= 0.75"),
        share("  weight right", "commitments.weight", "commitments.right", ""),
        share("  receiver right", "commitments.to", "commitments.right", ""),
        share("  due right", "commitments.due", "commitments.right", ""),
        both("appointments", "appointments", ">= 0.90"),
        f"  {'  or in a fair wording':<28}{f1(fair_appointments, 'a'):6.3f}  {m['appointments.fair']:>4} right",
        f"  {'invented values':<28}{m['invented']:>6}  of {m['values']} values; dropped by the check: {m['dropped']}",
        share("sure that is wrong", "sure.wrong", "sure.all", "<= 0.02"),
        share("  and in no fair reading", "sure.unfair", "sure.all", ""),
        f"  {'slowest of 20 pages, ms':<28}{slow:6.1f}  <= 50",
    ]


def main(arguments: list[str] | None = None) -> None:
    """Print the figures of every folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--topics", type=Path, default=TOPICS)
    parser.add_argument("--errors", action="store_true", help="also what was missed; only for a set one develops on")
    parser.add_argument("--only", default="", help="one language")
    parser.add_argument("--together", action="store_true", help="one figure over all folders")
    parser.add_argument(
        "--answers", type=Path, help="answers of a second reader, ANSWERS/FOLDER/ID.answer, all said yes to"
    )
    given = parser.parse_args(arguments)
    sets = [measure(folder, given.topics, answers=given.answers) for folder in given.folders]
    for one in [together(sets)] if given.together else sets:
        for language, figures in sorted(one.items()):
            if given.only in ("", language):
                sys.stdout.write(
                    "\n".join([*lines_of(language, figures), *(figures.wrong if given.errors else ()), ""])
                )


if __name__ == "__main__":
    main()
