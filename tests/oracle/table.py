"""Who may know what, restated from the policy as small functions over plain facts; nothing of the product is used.

Row numbers are those of the policy table (trust.md 1.2). A fact is a dictionary made by `facts`; a viewer one made
here. Hidden means absent.
"""

from collections.abc import Mapping
from typing import Any

Facts = Mapping[str, Mapping[str, Any]]
Viewer = Mapping[str, Any]
Fact = Mapping[str, Any]

# account, side and kind of membership acted under; for a desk officer the partners it answers for
VIEWERS: dict[str, dict[str, Any]] = {
    "ivana": {"account": "ivana", "side": "org", "kind": "desk", "desk": {"aze"}},
    "boris": {"account": "boris", "side": "org", "kind": "desk", "desk": {"mda"}},
    "dana": {"account": "dana", "side": "org", "kind": "desk", "desk": {"aze", "mda"}},
    "maria": {"account": "maria", "side": "org", "kind": "manager"},
    "rhea": {"account": "rhea", "side": "org", "kind": "releasing"},
    "leyla": {"account": "leyla", "side": "aze", "kind": "approver"},
    "rashid": {"account": "rashid", "side": "aze", "kind": "drafter"},
    "nigar": {"account": "nigar", "side": "aze", "kind": "reader"},
    "omar": {"account": "omar", "side": "mda", "kind": "approver"},
    "pia": {"account": "pia", "side": "school", "kind": "provider"},
    "quentin": {"account": "quentin", "side": "academy", "kind": "provider"},
    "tamara-aze": {"account": "tamara", "side": "aze", "kind": "drafter"},
    "tamara-school": {"account": "tamara", "side": "school", "kind": "provider"},
    "audra": {"account": "audra", "side": "org", "kind": "auditor"},
    "otto": {"account": "otto", "side": "org", "kind": "operator"},
    "gloria": {"account": "gloria", "side": "org", "kind": "operator", "glass": "aze"},
    "eldar": {"account": "eldar", "side": "", "kind": "none"},  # the membership has ended
    "ines": {"account": "ines", "side": "", "kind": "none"},  # invited, and not joined
    "public": {"account": "", "side": "", "kind": "public"},
}
for name, one in VIEWERS.items():
    one["name"] = name
PARTNERS = {"aze", "mda"}
CONTENT = {"desk", "manager", "reader", "drafter", "approver", "provider"}
DRAFTING = {"desk", "manager", "drafter", "approver", "provider"}


def reads(viewer: Viewer) -> bool:
    """Reads what a side keeps: neither who only audits, operates or releases, nor who is of no side."""
    return viewer["kind"] in CONTENT


def works_for_organisation(viewer: Viewer) -> bool:
    """A desk officer or a manager."""
    return viewer["kind"] in {"desk", "manager"}


def in_open_glass(viewer: Viewer, fact: Fact) -> bool:
    """An operator reads what concerns the one partner for which the glass is broken (1.6)."""
    return "glass" in viewer and viewer["glass"] in {fact.get("owner"), fact.get("about")}


def reaches(viewer: Viewer, fact: Fact) -> bool:
    """By owner, audience and desk alone."""
    if fact["audience"] == "public" or in_open_glass(viewer, fact):
        return True
    side = viewer["side"]
    named = fact["audience"] == "named" and side in fact["named"]
    if viewer["kind"] == "releasing":
        return named
    if not reads(viewer):
        return False
    open_ = fact["owner"] == side or (fact["audience"] == "both" and fact["about"] == side) or named
    if viewer["kind"] != "desk":
        return open_
    about = fact["about"]
    others = {about, fact["owner"]} & PARTNERS - viewer["desk"]
    return open_ and not others and (about in {None, side} or about in viewer["desk"])


def knows_activity(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Row 13: approved ones by their audience; the own side's in any state; what is proposed, the organisation."""
    fact = facts[key]
    if viewer["kind"] == "releasing":
        return bool(fact["state"] == "approved")
    own = reads(viewer) and fact["owner"] == viewer["side"]
    told = own or (works_for_organisation(viewer) and fact["state"] != "draft")
    return reaches(viewer, fact) and (fact["state"] == "approved" or told)


def knows_session(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Row 14: with its activity and by its own audience; the releasing authority every run of what it knows."""
    return viewer["kind"] == "releasing" or reaches(viewer, facts[key])


def knows_import(viewer: Viewer, facts: Facts, key: str) -> bool:
    """A file that was read: the desk's and the managers' work; goals into its own draft, who drafts for that side."""
    fact = facts[key]
    own = fact["of"] == "goals" and fact["owner"] == viewer["side"] and viewer["kind"] in DRAFTING
    return reaches(viewer, fact) and (works_for_organisation(viewer) or own)


def knows_copy(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Row 11: the side that made it."""
    return reaches(viewer, facts[key])


def knows_release(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Rows 3 and 4: who was shown it, its own side, and of what was put forward for release the authority.

    A withdrawn snapshot is not unseen (1.3): its audience keeps it, with the day and the reason.
    """
    fact = facts[key]
    return reaches(viewer, fact) or (viewer["kind"] == "releasing" and fact["act"] == "release")


def knows_entry(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Row 32: on records one sees; what the people of a side did stays with it and with the organisation."""
    owner, reader = facts[key]["owner"], viewer["kind"] in CONTENT | {"releasing"}
    return reader and (owner == viewer["side"] or works_for_organisation(viewer))


def knows_person(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Row 34: oneself, and whoever one knows as a member; a member of the own side stays known when it has ended.

    The auditor has the page on rights, the operator closes accounts (1.6): both know who there is.
    """
    if f"user-{viewer['account']}" == key or viewer["kind"] in {"auditor", "operator"}:
        return True
    return any(knows_membership(viewer, one) for one in facts[key]["held"])


def knows_membership(viewer: Viewer, one: Fact) -> bool:
    """Row 34: the own side; of another side its named contacts, of the organisation those who answer for the partner.

    The manager knows all, and keeps the organisation's members and those of providers; a partner keeps its own.
    """
    side, kind = one["side"], viewer["kind"]
    keeps = (kind == "manager" and side not in PARTNERS) or (kind == "approver" and side == viewer["side"])
    if keeps:
        return True
    if not one["live"] or kind not in CONTENT | {"auditor", "operator"}:
        return False
    if side == viewer["side"] or kind == "manager":
        return True
    if kind == "desk":
        return bool(one["contact"]) and side in viewer["desk"]
    answering = one["mkind"] != "desk" or viewer["side"] in one["desk"]
    return viewer["side"] in PARTNERS and side == "org" and bool(one["contact"]) and answering


def knows_member(viewer: Viewer, facts: Facts, key: str) -> bool:
    """A membership: as above; one's own; the auditor and the operator all that hold."""
    fact = facts[key]
    if fact["of"] == f"user-{viewer['account']}" and viewer["kind"] != "none":
        return True
    if viewer["kind"] in {"auditor", "operator"}:
        return bool(fact["live"])
    return knows_membership(viewer, fact)


def knows_invitation(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Who invites for a side sees what was sent to it and what it sent to the first of another."""
    fact = facts[key]
    sent_by = "org" if fact["by"] == "maria" else fact["side"]
    return viewer["kind"] in {"manager", "approver"} and viewer["side"] in {fact["side"], sent_by}


def knows_glass(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Break-glass is seen by both sides (1.6), by the auditor, and by those who keep the server."""
    fact = facts[key]
    partner = fact["partner"]
    desk = viewer["kind"] == "desk" and partner in viewer["desk"]
    return desk or viewer["side"] == partner or viewer["kind"] in {"manager", "auditor", "operator"}


def is_ones_own(viewer: Viewer, facts: Facts, key: str) -> bool:
    """What was typed, told or made for one person alone."""
    return bool(facts[key]["whose"] == viewer["name"]) and viewer["kind"] != "none"


def knows_read_out(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Row 22: by its audience; both sides once it is attached to an event they share; whoever releases."""
    fact = facts[key]
    if viewer["kind"] == "releasing":
        return fact["audience"] == "public" or fact["owner"] == viewer["side"]
    event = facts[fact["of"]]
    shared = event["audience"] != "own" and reaches(viewer, event) and at_work(viewer, event)
    return reaches(viewer, fact) or (shared and at_work(viewer, fact))


def at_work(viewer: Viewer, fact: Fact) -> bool:
    """Of or about the own side; at a desk about the own partners."""
    if viewer["kind"] not in CONTENT - {"provider"} or viewer["side"] not in {fact["owner"], fact["about"]}:
        return False
    return viewer["kind"] != "desk" or bool({fact["owner"], fact["about"]} & viewer["desk"])


def knows_commitment(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Row 23: by its audience; the partner it concerns, where it was made in a text that was tabled to it."""
    fact = facts[key]
    in_text = "made_in" in fact and viewer["side"] == fact["about"] and may_know(viewer, facts, fact["made_in"])
    return reaches(viewer, fact) or (in_text and viewer["side"] in PARTNERS)


def knows_capture(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Row 21: the side that wrote it; one's own partners at a desk. One that says it is for others stays shut."""
    fact = facts[key]
    return fact["audience"] == "own" and fact["owner"] == viewer["side"] and reaches(viewer, fact)


def knows_saved_question(viewer: Viewer, facts: Facts, key: str) -> bool:
    """What one person keeps to ask again, while that person reads for the side under which it was kept."""
    fact = facts[key]
    reader = viewer["kind"] in CONTENT | {"releasing"}
    return reader and fact["whose"] == viewer["name"] and fact["owner"] == viewer["side"]


KINDS = {
    "Capture": knows_capture,
    "ReadOut": knows_read_out,
    "Commitment": knows_commitment,
    "Activity": knows_activity,
    "Session": knows_session,
    "ImportRun": knows_import,
    **dict.fromkeys(("Scenario", "EngineRun"), knows_copy),
    "Release": knows_release,
    "LogEntry": knows_entry,
    "User": knows_person,
    "Membership": knows_member,
    "Invitation": knows_invitation,
    "BreakGlass": knows_glass,
    **dict.fromkeys(("Token", "TypedDraft", "Notice", "Subscription"), is_ones_own),
    "SavedQuestion": knows_saved_question,
}


def may_know(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Whether the viewer may know that the record exists."""
    fact = facts[key]
    if any(may_know(viewer, facts, further) for further in fact.get("through", ())):
        return True
    rule = KINDS.get(fact["kind"])
    open_ = rule(viewer, facts, key) if rule else not fact["guarded"] or reaches(viewer, fact)
    return open_ and all(may_know(viewer, facts, above) for above in fact["up"])


def may_read(viewer: Viewer, facts: Facts, key: str, rule: str) -> bool:
    """Whether the viewer may read this value: seats are for members, weights and notes for the owner's side."""
    if rule == "actor" and viewer["kind"] == "auditor":  # who did what to which reference, when; no content
        return True
    if not may_know(viewer, facts, key):
        return False
    if rule == "seats":  # row 15
        return reads(viewer) or in_open_glass(viewer, facts[key])
    if rule in {"weight", "note"}:  # row 11, and decision 0039
        desk = viewer["kind"] != "desk" or facts[key]["about"] in viewer["desk"]
        return reads(viewer) and facts[key]["owner"] == viewer["side"] and desk
    return True


# one's own visit and account, not a record
FREE = {"acting", "display", "draft", "sign-in", "sign-out", "news-read", "told", "step-up", "password-change"}
FREE |= {"sessions-end", "second-factor", "sign-in-passkey", "factor-set-up", "app-add", "passkey-add", "provider-link"}
FREE |= {"recovery-codes", "provider-unlink", "reset", "sign-in-provider", "sign-in-provider-back", "feeds"}


def may_change(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Whether an act of the viewer upon this record may change anything; without a record, whether it may begin one."""
    if not key:
        return viewer["kind"] in DRAFTING | {"operator"}  # an operator asks for break-glass
    if not may_know(viewer, facts, key):
        return False
    fact = facts[key]
    rule = CHANGES.get(fact["kind"])
    return rule(viewer, facts, key) if rule else viewer["kind"] in DRAFTING and changes_record(viewer, fact)


def changes_record(viewer: Viewer, fact: Fact) -> bool:
    """What the own side keeps, a desk officer for the own partners."""
    own = fact.get("owner") == viewer["side"]
    if viewer["kind"] == "desk":
        own = own and (fact.get("about") in {None, "org"} or fact.get("about") in viewer["desk"])
    if fact["kind"] == "Activity":
        return bool(own or viewer["kind"] == "manager")
    if fact["kind"] in {"Programme", "Partner", "Body"}:  # copied into a draft of one's own; kept by the desk
        return fact.get("about") in {None, *PARTNERS, "org"}
    return bool(own)


def changes_member(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Approvers for their side, managers for the organisation and for providers; anybody may leave."""
    side, kind = facts[key]["side"], viewer["kind"]
    keeps = (kind == "approver" and side == viewer["side"]) or (kind == "manager" and side not in PARTNERS)
    return bool(keeps or facts[key]["of"] == f"user-{viewer['account']}")


def changes_invitation(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Who invites for that side."""
    return viewer["kind"] in {"approver", "manager"}


def changes_glass(viewer: Viewer, facts: Facts, key: str) -> bool:
    """A manager opens and ends, an approver of the partner ends, and who asked."""
    partner = viewer["kind"] == "approver" and viewer["side"] == facts[key]["partner"]
    return viewer["kind"] == "manager" or partner or facts[key]["whose"] == viewer["name"]


def changes_release(viewer: Viewer, facts: Facts, key: str) -> bool:
    """The releasing authority turns the second key and withdraws; the own side's drafters; the other side agrees."""
    fact = facts[key]
    if viewer["kind"] == "releasing":
        return bool(fact["act"] == "release")
    agrees = viewer["kind"] in {"approver", "manager"} and fact["about"] == viewer["side"]
    holds = viewer["kind"] in {"desk", "manager"} and fact["act"] == "table"  # rows 8 and 9
    return viewer["kind"] in DRAFTING and (agrees or holds or changes_record(viewer, fact))


def changes_step(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Approvers of either side: an extension is approved by both."""
    return viewer["kind"] in {"approver", "manager"} and viewer["side"] in {facts[key]["owner"], facts[key]["about"]}


def changes_negotiation(viewer: Viewer, facts: Facts, key: str) -> bool:
    """Drafters of either side answer, comment and word clauses, each for the own side."""
    fact = facts[key]
    desk = viewer["kind"] != "desk" or {fact["owner"], fact["about"]} & viewer["desk"]
    return viewer["kind"] in DRAFTING and viewer["side"] in {fact["owner"], fact["about"]} and bool(desk)


def changes_contribution(viewer: Viewer, facts: Facts, key: str) -> bool:
    """What the own side wrote down; what everyone reads, a manager alone."""
    fact = facts[key]
    drafts = viewer["kind"] in DRAFTING and changes_record(viewer, fact)
    return drafts and (fact["audience"] != "public" or viewer["kind"] == "manager")


CHANGES = {
    **dict.fromkeys(("Contribution", "Undertaking"), changes_contribution),
    "Negotiation": changes_negotiation,
    "AgreementStep": changes_step,
    "Membership": changes_member,
    "Invitation": changes_invitation,
    "BreakGlass": changes_glass,
    "Release": changes_release,
    **dict.fromkeys(("Token", "Notice"), is_ones_own),
}
