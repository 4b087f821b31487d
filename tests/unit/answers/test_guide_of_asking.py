"""The guide's tables of words are those of the grammar, and its examples are read as it says."""

from datetime import date
from pathlib import Path

from comity.reporting.answers.grammar import canonical, read
from comity.reporting.answers.keywords import ENGLISH, SAID_OF, Kind
from comity.reporting.answers.names import Names, Of, Term

GUIDE = Path(__file__).parents[3] / "docs" / "guide" / "asking.md"
TODAY = date(2026, 11, 26)
ORG = Term(of=Of.ORGANISATION, code="org", name="Organisation", key=1)
NAMES = Names(
    [
        ORG,
        Term(of=Of.PARTNER, code="aze", name="Azerbaijan", key=2),
        Term(of=Of.PARTNER, code="mda", name="Republic of Moldova", key=3, forms=("Moldova",)),
        Term(of=Of.TOPIC, code="mines", name="Mine action", key=4, forms=("demining",)),
        Term(of=Of.TOPIC, code="sea", name="Stability at sea", key=5, forms=("Black Sea",)),
        Term(of=Of.PLACE, code="baku", name="Baku", key=6),
        Term(of=Of.POST, code="envoy", name="Envoy", key=7),
        Term(of=Of.PERSON, code="ana", name="Ana Sample", key=8),
    ],
    own=ORG,
)


def table(head):
    """The rows below a head, cell by cell."""
    lines = GUIDE.read_text("utf-8").splitlines()
    rows = []
    for line in lines[lines.index(head) + 2 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return rows


def test_the_tables_of_the_guide_are_the_words_of_the_grammar():
    kinds = {row[0]: tuple(row[2].split(", ")) for row in table("| kind | finds | words |")}
    assert kinds == {str(kind): words for kind, words in ENGLISH.kinds.items()}
    states = {row[0]: (row[1], tuple(row[2].split(", "))) for row in table("| state | said of | words |")}
    said_of = {
        state: "commitments" if Kind.COMMITMENTS in SAID_OF[state] else "events and sessions"
        for state in ENGLISH.states
    }
    assert states == {str(state): (said_of[state], words) for state, words in ENGLISH.states.items()}
    ways = {row[0]: tuple(row[1].split(", ")) for row in table("| direction | words |")}
    assert ways == {str(way): words for way, words in ENGLISH.ways.items()}
    bounds = {row[0]: tuple(row[1].split(", ")) for row in table("| bound | words |")}
    assert bounds == {str(bound): words for bound, words in ENGLISH.bounds.items()}


def test_the_examples_of_the_guide_are_read_as_it_says():
    told = {question: meant for question, meant in table("| question | read as |")}
    read_as = {}
    for question in told:
        reading = read(question, NAMES, TODAY)
        assert (reading.unknown, reading.problems) == ((), ()), question
        read_as[question] = canonical(reading.question, NAMES, TODAY)
    assert read_as == told
