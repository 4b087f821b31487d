"""Choices about single sessions and activities: pinned in, ruled out, open again, another date."""

import re
from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.models import User
from comity.common.errors import Refused
from comity.drafting.actions.changing import document_of, keep_document, must_change
from comity.drafting.limit_tables import Table, listed
from comity.drafting.models import Scenario
from comity.drafting.records.offers import offered_to

SESSION = re.compile(r"(.+)-(\d{4}-\d\d-\d\d)")


@transaction.atomic
def pin(scenario: Scenario, session: str, *, version: int, by: User, at: datetime) -> None:
    """This session must be in the plan."""
    must_change(scenario, by)
    document = document_of(scenario)
    code = code_of(session)
    remember(document, scenario, code, by)
    forget(document, session=session)
    forget(document, activity=code)
    listed_pins(document).append({"how": "in", "session": session})
    keep(scenario, document, "pin", session, version=version, by=by, at=at)


@transaction.atomic
def ban(scenario: Scenario, *, session: str = "", activity: str = "", version: int, by: User, at: datetime) -> None:
    """This session, or every session of this activity (by its code), must not be in the plan."""
    must_change(scenario, by)
    document = document_of(scenario)
    remember(document, scenario, activity or code_of(session), by)
    if activity:
        document["pins"] = [each for each in listed_pins(document) if not is_of(each, activity)]
        listed_pins(document).append({"how": "out", "activity": activity})
    else:
        forget(document, session=session)
        listed_pins(document).append({"how": "out", "session": session})
    keep(scenario, document, "ban", session or activity, version=version, by=by, at=at)


@transaction.atomic
def unpin(scenario: Scenario, *, session: str = "", activity: str = "", version: int, by: User, at: datetime) -> None:
    """The choice about this session or activity is open again."""
    must_change(scenario, by)
    document = document_of(scenario)
    forget(document, session=session, activity=activity)
    keep(scenario, document, "unpin", session or activity, version=version, by=by, at=at)


@transaction.atomic
def choose_session(scenario: Scenario, instead_of: str, session: str, *, version: int, by: User, at: datetime) -> None:
    """Another session of the same activity is pinned in place of this one."""
    must_change(scenario, by)
    code = code_of(session)
    if code_of(instead_of) != code or instead_of == session:
        raise Refused(_("Choose another session of the same activity."))
    document = document_of(scenario)
    remember(document, scenario, code, by)
    for name in (instead_of, session):
        forget(document, session=name)
    forget(document, activity=code)
    listed_pins(document).extend([{"how": "in", "session": session}, {"how": "out", "session": instead_of}])
    keep(scenario, document, "choose another session", session, version=version, by=by, at=at)


def keep(scenario: Scenario, document: Table, move: str, name: str, *, version: int, by: User, at: datetime) -> None:
    """Write the choices and tell the journal; a choice that changes nothing is not written."""
    if document.get("pins") == scenario.document.get("pins"):
        return
    keep_document(scenario, document, version=version, move=move, changes={"choice": [None, name]}, by=by, at=at)


def code_of(session: str) -> str:
    """The code of the activity whose session it is. Raises Refused when it is the id of none."""
    found = SESSION.fullmatch(session)
    try:
        date.fromisoformat(found[2] if found else "")
    except ValueError:
        raise Refused(_("There is no such session any more; reload the board.")) from None
    return found[1] if found else ""


def remember(document: Table, scenario: Scenario, code: str, by: User) -> None:
    """Keep the title of the activity beside the choice. Raises Refused when it is not on offer."""
    offered = offered_to(by, scenario.programme.partner).filter(code=code)
    title = offered.values_list("title", flat=True).first()
    if title is None:
        raise Refused(_("There is no such activity on offer any more; reload the board."))
    titles = document.get("titles")
    document["titles"] = {**(titles if isinstance(titles, dict) else {}), code: title}


def listed_pins(document: Table) -> list[Table]:
    """The choices of a copy, to add to."""
    document["pins"] = listed(document, "pins")
    found: list[Table] = document["pins"]
    return found


def forget(document: Table, *, session: str = "", activity: str = "") -> None:
    """Take a choice about this session or this activity as a whole away; what was delivered stays."""
    document["pins"] = [
        each
        for each in listed_pins(document)
        if each.get("how") == "delivered"
        or not ((session and each.get("session") == session) or (activity and each.get("activity") == activity))
    ]


def is_of(choice: Table, code: str) -> bool:
    """Whether a choice speaks of the activity or one of its sessions."""
    found = SESSION.fullmatch(str(choice.get("session") or ""))
    return choice.get("how") != "delivered" and (choice.get("activity") == code or bool(found and found[1] == code))
