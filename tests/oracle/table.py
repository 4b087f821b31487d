"""Who may know what, restated from the policy as small functions over plain facts; nothing of the product is used.

A fact is a dictionary made by `facts`; a viewer one made here. Hidden means absent.
"""

from collections.abc import Mapping
from typing import Any

Facts = Mapping[str, Mapping[str, Any]]

# side, kind of membership, and for a desk officer the partners it answers for
VIEWERS: dict[str, dict[str, Any]] = {
    "ivana": {"side": "org", "kind": "desk", "desk": {"aze"}},
    "boris": {"side": "org", "kind": "desk", "desk": {"mda"}},
    "maria": {"side": "org", "kind": "manager"},
    "leyla": {"side": "aze", "kind": "approver"},
    "rashid": {"side": "aze", "kind": "drafter"},
    "nigar": {"side": "aze", "kind": "reader"},
    "omar": {"side": "mda", "kind": "approver"},
    "pia": {"side": "school", "kind": "provider"},
    "audra": {"side": "org", "kind": "auditor"},
    "otto": {"side": "org", "kind": "operator"},
    "public": {"side": "", "kind": "public"},
}
PARTNERS = {"aze", "mda"}
NO_CONTENT = {"auditor", "operator", "public"}


def reads(viewer: Mapping[str, Any]) -> bool:
    """Reads what a side keeps."""
    return viewer["kind"] not in NO_CONTENT


def works_for_organisation(viewer: Mapping[str, Any]) -> bool:
    """A desk officer or a manager."""
    return viewer["kind"] in {"desk", "manager"}


def reaches(viewer: Mapping[str, Any], fact: Mapping[str, Any]) -> bool:
    """By owner, audience and desk alone."""
    if fact["audience"] == "public":
        return True
    if not reads(viewer):
        return False
    side = viewer["side"]
    open_ = (
        fact["owner"] == side
        or (fact["audience"] == "both" and fact["about"] == side)
        or (fact["audience"] == "named" and side in fact["named"])
    )
    if viewer["kind"] != "desk":
        return open_
    about = fact["about"]
    others = {about, fact["owner"]} & PARTNERS - viewer["desk"]
    return open_ and not others and (about in {None, side} or about in viewer["desk"])


def of_its_kind(viewer: Mapping[str, Any], fact: Mapping[str, Any]) -> bool:
    """What a kind of record asks beside."""
    kind = fact["kind"]
    if kind == "Activity":
        if fact["state"] == "approved":
            return True
        own = reads(viewer) and fact["owner"] == viewer["side"]
        return own or (works_for_organisation(viewer) and fact["state"] != "draft")
    if kind == "ImportRun":
        return works_for_organisation(viewer)
    if kind in {"Scenario", "EngineRun"}:
        return reads(viewer) and fact["owner"] == viewer["side"]
    if kind == "LogEntry":
        return reads(viewer) and (fact["owner"] == viewer["side"] or works_for_organisation(viewer))
    return True


def may_know(viewer: Mapping[str, Any], facts: Facts, key: str) -> bool:
    """Whether the viewer may know that the record exists."""
    fact = facts[key]
    if any(may_know(viewer, facts, further) for further in fact.get("through", ())):
        return True
    return (
        (not fact["guarded"] or reaches(viewer, fact))
        and of_its_kind(viewer, fact)
        and all(may_know(viewer, facts, above) for above in fact["up"])
    )


def may_read(viewer: Mapping[str, Any], facts: Facts, key: str, rule: str) -> bool:
    """Whether the viewer may read this value of the record: seats are for members, weights for the owner's side."""
    if not may_know(viewer, facts, key):
        return False
    if rule == "seats":
        return reads(viewer)
    if rule == "weight":
        desk = viewer["kind"] != "desk" or facts[key]["about"] in viewer["desk"]
        return reads(viewer) and facts[key]["owner"] == viewer["side"] and desk
    return True


DRAFTING = {"desk", "manager", "drafter", "approver", "provider"}
FREE = {"acting", "display", "draft", "sign-in", "sign-out"}  # one's own visit, not a record


def may_change(viewer: Mapping[str, Any], facts: Facts, key: str) -> bool:
    """Whether an act of the viewer upon this record may change anything; without a record, whether it may begin one."""
    if viewer["kind"] not in DRAFTING:
        return False
    if not key:
        return True
    if not may_know(viewer, facts, key):
        return False
    fact = facts[key]
    own = fact.get("owner") == viewer["side"]
    if viewer["kind"] == "desk":
        own = own and (fact.get("about") in {None, "org"} or fact.get("about") in viewer["desk"])
    if fact["kind"] == "Activity":
        return own or viewer["kind"] == "manager"
    if fact["kind"] in {"Programme", "Partner", "Body"}:  # copied into a draft of one's own; kept by the desk
        return fact.get("about") in {None, *PARTNERS, "org"}
    return own
