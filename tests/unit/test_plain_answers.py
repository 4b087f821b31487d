"""What is written as plain JSON comes back as it was."""

import json
from datetime import UTC, date, datetime

from comity.drafting.board_shapes import BoardFault, ChangedLine, OtherSession, RunProgress
from comity.drafting.plain import as_plain, from_plain
from comity.drafting.plan_picture.shapes import ReceiptPicture


def back(value):
    return from_plain(type(value), json.loads(json.dumps(as_plain(value))))


def test_every_kind_of_field_comes_back():
    line = ChangedLine(session="A-1", title="ə", starts=date(2027, 3, 1), ends=date(2027, 3, 5))
    moved = ChangedLine(session="A-1", title="", starts=line.starts, ends=line.ends, was=date(2026, 1, 1))
    other = OtherSession(
        session="A-1",
        starts=line.starts,
        ends=line.ends,
        chosen=True,
        pinned=False,
        banned=False,
        reasons=("too few seats", "closed"),
    )
    receipt = ReceiptPicture(
        sentence="", worth=3, costs=(("money", 2),), left=1, by_rounding=False, limits=(("NAT", -1),)
    )
    run = RunProgress(
        ref="r",
        kind="propose",
        state="done",
        words="",
        stage="",
        asked_at=datetime(2026, 1, 22, 12, tzinfo=UTC),
        asked_by="",
        started_at=None,
        ended_at=None,
        seconds=1.5,
        value=None,
        ceiling=3,
        more="",
        trail=((0.5, None, 3), (1.0, 2, 3)),
        stop_asked=False,
        over=True,
        kept=True,
        ahead=0,
        error="",
        faults=(BoardFault(path="budget:NAT:2027", message="m"),),
    )
    for value in (line, moved, other, receipt, run):
        assert back(value) == value


def test_a_field_that_was_not_written_keeps_its_default():
    assert from_plain(BoardFault, {"path": "p", "message": "m"}) == BoardFault(path="p", message="m", remedy="")
