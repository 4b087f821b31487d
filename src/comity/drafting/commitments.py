"""How much people are committed to the lines of an agreed plan, read from JSON or from a table: session to weight."""

import json

from comity.drafting.proposals import BadInput, Wrong
from comity.formats.sheets import UnreadableSheet, read_csv
from comity_planning.problem import Problem

NAMED = {"planned": 1, "agreed": 3, "nominated": 10}
MOST = 1_000
COLUMNS = ("session", "weight")
EXPECTED = f"must be {', '.join(NAMED)} or a whole number from 1 to {MOST:,}"

Entry = tuple[str, str, object]


def commitment_in(text: str, problem: Problem) -> dict[str, int]:
    """The weight of each session named: a JSON object, or CSV with the columns session and weight.

    A weight is planned (1), agreed (3), nominated (10) or a whole number from 1 to 1,000. Raises BadInput with every
    fault: what is not readable, sessions the problem does not have or that come twice, and what is no weight.
    """
    entries = entries_of_json(text) if text.lstrip().startswith("{") else entries_of_table(text)
    known = {session.id for activity in problem.activities for session in activity.sessions}
    found: dict[str, int] = {}
    faults: list[Wrong] = []
    for path, session, written in entries:
        weight = weight_of(written)
        if session not in known:
            faults.append(Wrong(path=path, message=f'no session called "{session}"'))
        elif session in found:
            faults.append(Wrong(path=path, message=f'"{session}" has a weight already'))
        if weight is None:
            faults.append(Wrong(path=path, message=f'{EXPECTED}, got "{written}"'))
        found[session] = weight or 1
    if faults:
        raise BadInput(faults)
    return found


def weight_of(written: object) -> int | None:
    """The weight that is written; None when it is none."""
    if isinstance(written, str):
        word = written.strip().casefold()
        written = NAMED.get(word, int(word) if word.isascii() and word.isdigit() and len(word) <= len(str(MOST)) else 0)
    plain = isinstance(written, int) and not isinstance(written, bool)
    return written if plain and isinstance(written, int) and 1 <= written <= MOST else None


def entries_of_json(text: str) -> list[Entry]:
    """Each entry of a JSON object with its path. Raises BadInput."""
    try:
        pairs: list[tuple[str, object]] = json.loads(text, object_pairs_hook=list)
    except ValueError as error:
        raise BadInput([Wrong(path="commitment", message=f"not JSON: {error}")]) from None
    except RecursionError:
        raise BadInput([Wrong(path="commitment", message="not JSON: nested too deeply")]) from None
    return [(f"commitment.{session}", session, weight) for session, weight in pairs]


def entries_of_table(text: str) -> list[Entry]:
    """Each row of a table with its place. Raises BadInput."""
    try:
        table = read_csv(text)
    except UnreadableSheet as error:
        raise BadInput([Wrong(path="commitment", message=str(error))]) from None
    missing = [name for name in COLUMNS if name not in table.columns]
    if missing:
        message = f"no column {' and no column '.join(missing)}"
        remedy = "the header is session,weight; or give a JSON object from session to weight"
        raise BadInput([Wrong(path="commitment", message=message, remedy=remedy)])
    return [
        (f"commitment row {row.number}", row.cells["session"].strip(), row.cells["weight"].strip())
        for row in table.rows
    ]
