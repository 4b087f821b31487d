"""Who may do what, restated from the policy (trust.md 1.6) over plain facts; nothing of the product is used.

A viewer is one of `table`; a side is its code; a fact a dictionary of `facts`. Every function answers yes or no and
bears the name of the predicate it is compared with.
"""

from collections.abc import Mapping
from typing import Any

from tests.oracle.table import PARTNERS

Viewer = Mapping[str, Any]
Fact = Mapping[str, Any]
READ = ("reader", "drafter", "approver", "provider", "desk", "manager")
DRAFT = ("drafter", "approver", "provider", "desk", "manager")
# each right, and the kinds of membership that have it
RIGHTS: dict[str, tuple[str, ...]] = {
    "account:close": ("operator",),
    "break-glass:ask": ("operator",),
    "break-glass:end": ("operator", "manager", "approver"),
    "break-glass:open": ("manager",),
    "break-glass:read": ("reader", "drafter", "approver", "desk", "manager", "auditor", "operator"),
    "catalogue:decide": ("manager",),
    "dialogue:keep": ("drafter", "approver", "desk", "manager"),
    "directory:keep": ("manager",),
    "feed:keep": READ,
    "hold:keep": ("desk", "manager"),
    "installation:keep": ("operator",),
    "journal:read": ("auditor",),
    "journal:verify": ("auditor", "operator"),
    "membership:change": ("approver", "manager"),
    "membership:explain": ("approver", "manager", "auditor"),
    "membership:invite": ("approver", "manager"),
    "membership:list": (*READ, "auditor", "operator"),
    "programme:agree": ("approver", "manager"),
    "programme:put-forward": ("drafter", "approver", "desk", "manager"),
    "programme:table": ("approver", "manager"),
    "record:draft": DRAFT,
    "record:read": (*READ, "releasing"),
    "release:turn": ("releasing",),
}
OF_A_PARTNER = ("reader", "drafter", "approver")
OF_THE_ORGANISATION = ("desk", "manager", "releasing", "auditor", "operator")
# who may invite whom: kind of inviter, to the own side or another, kinds invited
INVITES = {("approver", True): OF_A_PARTNER, ("manager", True): OF_THE_ORGANISATION,
           ("manager", False): ("approver", "provider")}  # fmt: skip


def keeps_documents(viewer: Viewer, fact: Fact) -> bool:
    """May put documents of a snapshot on the own shelf: a drafter of either side, a desk of its partners."""
    side, owner, about = viewer["side"], fact["owner"], fact["about"]
    return bool(side) and side in {owner, about} and drafts_about(viewer, about if owner == side else owner)


def kind_of_side(code: str) -> str:
    """What a side is to the work."""
    return "partner" if code in PARTNERS else "organisation" if code == "org" else "provider"


def kinds_for(code: str) -> tuple[str, ...]:
    """The kinds of member that a side can have."""
    return {"partner": OF_A_PARTNER, "organisation": OF_THE_ORGANISATION, "provider": ("provider",)}[kind_of_side(code)]


def member(viewer: Viewer) -> bool:
    """Acts for a side at all."""
    return bool(viewer["side"])


def may(viewer: Viewer, right: str) -> bool:
    """Has the right."""
    return viewer["kind"] in RIGHTS[right]


def answers_for(viewer: Viewer, about: str | None) -> bool:
    """A desk officer for the own partners; everybody else who acts for a side for all that the side has."""
    if viewer["kind"] == "desk":
        return about in {None, "org"} or about in viewer["desk"]
    return member(viewer)


def drafts_about(viewer: Viewer, about: str | None) -> bool:
    """May begin a record that concerns this side."""
    return viewer["kind"] in DRAFT and answers_for(viewer, about)


def drafts_for_owner(viewer: Viewer, fact: Fact) -> bool:
    """May change what the own side owns."""
    return fact["owner"] == viewer["side"] and drafts_about(viewer, fact["about"])


def approves_for_owner(viewer: Viewer, fact: Fact) -> bool:
    """May table for the owner."""
    return viewer["kind"] in {"approver", "manager"} and drafts_for_owner(viewer, fact)


def approves_for_other_side(viewer: Viewer, fact: Fact) -> bool:
    """May agree, for the side that did not write it."""
    approves = viewer["kind"] in {"approver", "manager"}
    return approves and viewer["side"] == fact["about"] and viewer["side"] != fact["owner"]


def puts_forward(viewer: Viewer, fact: Fact) -> bool:
    """Turns the first key: a drafter of the owner, providers left out."""
    return may(viewer, "programme:put-forward") and drafts_for_owner(viewer, fact)


def takes_part(viewer: Viewer, fact: Fact) -> bool:
    """Comments in a negotiation: a drafter of either side, a desk officer for the own partners."""
    sides = {fact["owner"], fact["about"]}
    return viewer["side"] in sides and drafts_about(viewer, next(iter(sides - {viewer["side"]})))


def answers_clauses(viewer: Viewer, fact: Fact) -> bool:
    """Answers clause by clause: a drafter of the side that did not write the text."""
    return viewer["side"] == fact["about"] and takes_part(viewer, fact)


def keeps_holds(viewer: Viewer, fact: Fact) -> bool:
    """Row 9: the desk of the partner and the managers write down what a member of the organisation said."""
    sides = {fact["owner"], fact["about"]}
    return may(viewer, "hold:keep") and "org" in sides and answers_for(viewer, next(iter(sides - {"org"}), None))


def approves_one_side(viewer: Viewer, fact: Fact) -> bool:
    """Approves a tabled text: an approver of one of its two sides, for that side."""
    tabled = fact["act"] == "table"
    return tabled and (approves_for_owner(viewer, fact) or approves_for_other_side(viewer, fact))


def keeps_dialogue(viewer: Viewer, about: str | None) -> bool:
    """Writes down what is said with a side: a drafter of the organisation or of a partner, never a provider."""
    return may(viewer, "dialogue:keep") and drafts_about(viewer, about)


def keeps_what_was_said(viewer: Viewer, fact: Fact) -> bool:
    """Changes what the own side wrote down."""
    return may(viewer, "dialogue:keep") and drafts_for_owner(viewer, fact)


def shares_what_was_said(viewer: Viewer, fact: Fact) -> bool:
    """Lets the other side know, as for a text that is tabled: an approver of the side that wrote it down."""
    return fact["about"] is not None and approves_for_owner(viewer, fact) and viewer["kind"] in {"approver", "manager"}


def publishes_what_was_said(viewer: Viewer, fact: Fact) -> bool:
    """Opens to everyone what was read from public sources: a manager, for the organisation."""
    return viewer["kind"] == "manager" and fact["owner"] == "org" and fact.get("basis") == "fact"


def attaches_to(viewer: Viewer, fact: Fact) -> bool:
    """Attaches a read-out to an own event, or to one that the other side shares with the own one."""
    shared = fact["audience"] != "own" and fact["about"] == viewer["side"] and bool(viewer["side"])
    return keeps_what_was_said(viewer, fact) or (shared and keeps_dialogue(viewer, fact["owner"]))


def builds_brief(viewer: Viewer, fact: Fact) -> bool:
    """Makes a brief of the own side on an event that it knows: whoever writes down what is said with its partner."""
    partners = {fact["owner"], fact["about"]} & PARTNERS
    if viewer["side"] != "org":
        partners &= {viewer["side"]}
    return any(keeps_dialogue(viewer, one) for one in partners)


def keeps_questions(viewer: Viewer) -> bool:
    """Keeps questions to ask again: whoever reads for a side, or releases."""
    return viewer["kind"] in {"desk", "manager", "reader", "drafter", "approver", "provider", "releasing"}


def begins_entries(viewer: Viewer) -> bool:
    """May begin an entry of the catalogue."""
    return viewer["kind"] in {"desk", "manager", "provider"}


def invites(viewer: Viewer, side: str, kind: str) -> bool:
    """May invite this kind of member to this side."""
    told = INVITES.get((viewer["kind"], viewer["side"] == side), ())
    return kind in told and kind in kinds_for(side)


def changes_membership(viewer: Viewer, fact: Fact) -> bool:
    """May end the membership: approvers and managers of their side, managers those of providers."""
    if viewer["kind"] == "manager":
        return fact["side"] == "org" or kind_of_side(fact["side"]) == "provider"
    return viewer["kind"] == "approver" and fact["side"] == viewer["side"]


def opens_glass(viewer: Viewer, asked_by: str) -> bool:
    """The second person: a manager, and another than who asked."""
    return viewer["kind"] == "manager" and viewer["account"] != asked_by


def ends_glass(viewer: Viewer, partner: str, asked_by: str) -> bool:
    """A manager, an approver of the partner, and who asked."""
    if viewer["kind"] == "approver":
        return viewer["side"] == partner
    return viewer["kind"] == "manager" or (viewer["kind"] == "operator" and viewer["account"] == asked_by)


def keeps_contribution(viewer: Viewer, fact: Fact) -> bool:
    """Row 24: what the own side wrote down, its drafters; what everyone reads, a manager alone."""
    return drafts_for_owner(viewer, fact) and (fact["audience"] != "public" or viewer["kind"] == "manager")


def organisations_drafter(viewer: Viewer) -> bool:
    """A desk officer or a manager."""
    return viewer["kind"] in {"desk", "manager"}


def keeps_body(viewer: Viewer, side: str) -> bool:
    """The bodies of a side: its own drafters; of a partner also its desk."""
    if viewer["side"] == side:
        return drafts_about(viewer, None)
    return organisations_drafter(viewer) and drafts_about(viewer, side)


def begins_programme(viewer: Viewer, partner: str) -> bool:
    """A draft about a partner: its desk, a manager, or a drafter of the partner."""
    if organisations_drafter(viewer):
        return drafts_about(viewer, partner)
    return viewer["side"] == partner and viewer["kind"] in {"drafter", "approver"}


def keeps_types(viewer: Viewer) -> bool:
    """May describe types of programmes: the organisation, and drafters of partners."""
    return viewer["kind"] in {"desk", "manager", "drafter", "approver"}


def opens_programme(viewer: Viewer, fact: Fact) -> bool:
    """A manager, for what the organisation keeps and is no draft."""
    return viewer["kind"] == "manager" and fact["owner"] == "org" and fact["state"] not in {"draft", "tabled"}


def sees_weights(viewer: Viewer, fact: Fact) -> bool:
    """Row 11: the side that set them; a desk for the own partners."""
    return viewer["kind"] in READ and fact["owner"] == viewer["side"] and answers_for(viewer, fact["about"])


def sees_history(viewer: Viewer, fact: Fact) -> bool:
    """Row 32, of an entry: its owner's side, and the organisation."""
    return (may(viewer, "record:read") and fact["owner"] == viewer["side"]) or organisations_drafter(viewer)


def rule(viewer: Viewer, fact: Fact) -> str:
    """The first rule by which a record is known: everyone's, own or of the desk, both sides', named, put forward."""
    if fact["audience"] == "public":
        return "public"
    side, named = viewer["side"], fact["audience"] == "named" and viewer["side"] in fact["named"]
    if viewer["kind"] == "operator":
        return "break-glass" if "glass" in viewer and viewer["glass"] in {fact["owner"], fact["about"]} else ""
    if viewer["kind"] == "releasing":
        return "put forward" if named else ""
    if viewer["kind"] not in READ:
        return ""
    if viewer["kind"] == "desk" and ({fact["owner"], fact["about"]} & PARTNERS) - viewer["desk"]:
        return ""
    if fact["owner"] == side:
        return "desk" if viewer["kind"] == "desk" else "own"
    if fact["audience"] == "both" and fact["about"] == side:
        return "both"
    return "named" if named else ""


def own_work(viewer: Viewer, fact: Fact) -> bool:
    """Of or about the own side; for a desk officer also of nobody or of the own partners."""
    if not viewer["side"] or viewer["side"] not in {fact["owner"], fact["about"]}:
        return False
    mine = fact["about"] is None or bool({fact["owner"], fact["about"]} & viewer.get("desk", set()))
    return viewer["kind"] != "desk" or mine
