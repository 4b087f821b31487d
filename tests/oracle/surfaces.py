"""Every address of the running product, walked from the URLconf, with a recipe for its arguments.

A pattern without a recipe has no place here, and `unplaced` tells of it: a test fails until somebody says which
records it shows.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver, reverse

# the kinds of record whose reference stands in the address
BY_REF: dict[str, tuple[str, ...]] = {
    "board": ("Programme", "Scenario"),
    "board-begin": ("Programme",),
    **dict.fromkeys(("board-run", "board-stop", "board-relax", "board-front-take"), ("EngineRun",)),
    **dict.fromkeys(("board-repair-apply",), ("EngineRun",)),
    **dict.fromkeys(("board-propose", "board-choose", "board-weights", "board-limits", "board-add"), ("Scenario",)),
    **dict.fromkeys(("board-remove", "board-text", "board-copy", "board-name", "board-drop"), ("Scenario",)),
    **dict.fromkeys(("board-front", "board-repair", "board-repair-undo", "board-accept"), ("Scenario",)),
    "board-compare": ("Programme", "Scenario"),
    "board-undo": ("Acceptance",),
    "holder-new": ("Post",),
    "provider": ("Provider",),
    **dict.fromkeys(("session", "session-change", "session-step"), ("Session",)),
    **dict.fromkeys(("activity", "activity-history", "activity-change", "activity-step"), ("Activity",)),
    **dict.fromkeys(("activity-offer", "session-new"), ("Activity",)),
    **dict.fromkeys(("import", "import-take", "import-undo", "import-faulty"), ("ImportRun",)),
    **dict.fromkeys(("programme-import-run", "programme-import-errors"), ("ImportRun",)),
    "person": ("Person",),
    "post": ("Post",),
    **dict.fromkeys(("partner", "partner-history", "partner-change", "body-new"), ("Partner",)),
    "programme-type-edit": ("ProgrammeType",),
    **dict.fromkeys(("goal", "node-edit", "node-move", "node-remove", "requirement-new", "milestone-new"), ("Node",)),
    **dict.fromkeys(("requirement-edit", "requirement-remove"), ("Requirement",)),
    **dict.fromkeys(("milestone-edit", "milestone-remove"), ("Milestone",)),
    **dict.fromkeys(("programme", "programme-document", "programme-file", "programme-lines"), ("Programme",)),
    **dict.fromkeys(
        ("programme-lines-xlsx", "programme-lines-csv", "programme-edit", "programme-copy"), ("Programme",)
    ),
    **dict.fromkeys(("programme-table", "programme-take-back", "programme-open", "programme-remove"), ("Programme",)),
    **dict.fromkeys(("programme-versions", "programme-draft-on", "programme-forward"), ("Programme",)),
    **dict.fromkeys(("release", "release-file", "release-turn", "release-return"), ("Release",)),
    **{"release-documents": ("Release",), "document": ("IssuedDocument",)},
    **dict.fromkeys(("goals", "goals-table", "goals-lines"), ("Programme",)),
    "goals-run": ("ImportRun",),
    **dict.fromkeys(("release-withdraw", "release-agreement", "release-approve"), ("Release",)),
    **dict.fromkeys(("programme-parts", "node-new", "programme-removed", "programme-restore"), ("Programme",)),
    **dict.fromkeys(("negotiation", "negotiation-as", "negotiation-accept", "negotiation-rest"), ("Negotiation",)),
    **dict.fromkeys(("negotiation-take-away", "negotiation-counter", "negotiation-hold"), ("Negotiation",)),
    **dict.fromkeys(("negotiation-lift", "negotiation-comment", "negotiation-send"), ("Negotiation",)),
    **dict.fromkeys(("negotiation-propose", "negotiation-strike"), ("Negotiation",)),
    "negotiation-of": ("Programme",),
    "negotiation-text": ("Release",),
    **dict.fromkeys(("comment-edit", "comment-resolve"), ("Comment",)),
    **dict.fromkeys(("release-hold", "release-silence"), ("Release",)),
    **dict.fromkeys(("programme-agreement", "programme-consult", "programme-end-consultation"), ("Programme",)),
    "programme-give-up": ("Programme",),
    "approval-withdraw": ("SideApproval",),
    "hold-lift": ("Hold",),
    "reason-share": ("MemberReason",),
    "silence-break": ("SilenceProcedure",),
    **dict.fromkeys(("extension-approve", "step-take-back"), ("AgreementStep",)),
    **dict.fromkeys(("member", "member-sees", "member-end", "member-desk", "member-contact"), ("Membership",)),
    **dict.fromkeys(("invitation", "invitation-withdraw"), ("Invitation",)),
    **dict.fromkeys(("break-glass", "break-glass-open", "break-glass-end"), ("BreakGlass",)),
    **dict.fromkeys(("programme-compare", "programme-as-of", "programme-lineage"), ("Programme",)),
    **dict.fromkeys(("lineage-carry", "lineage-undo", "lineage-states"), ("Programme",)),
    "programme-cycles": ("Partner",),
    **dict.fromkeys(("release-compare", "release-as-of"), ("Release",)),
    "feed-revoke": ("Token",),
    **dict.fromkeys(("contributions", "contribution-new", "undertaking-new"), ("Partner",)),
    **dict.fromkeys(("contribution", "contribution-change", "contribution-remove"), ("Contribution",)),
    **dict.fromkeys(("contribution-working", "contribution-everyone"), ("Contribution",)),
    **dict.fromkeys(("undertaking-change", "undertaking-remove"), ("Undertaking",)),
    **dict.fromkeys(("event", "event-change", "event-choose", "read-out-new"), ("Event",)),
    **dict.fromkeys(("commitment", "commitment-change", "commitment-goal", "commitment-line"), ("Commitment",)),
    "commitment-links": ("Commitment",),
    **dict.fromkeys(("capture", "capture-answer", "capture-add", "capture-accept", "capture-take-back"), ("Capture",)),
    **dict.fromkeys(("capture-source", "capture-confirm", "capture-reopen", "capture-aside"), ("Capture",)),
    **dict.fromkeys(("capture-compare", "capture-propose"), ("Capture",)),
    **{"brief-of-event": ("Event",), "brief-of-partner": ("Partner",), "brief": ("Brief",)},
    **dict.fromkeys(("question-rename", "question-remove", "question-undo"), ("SavedQuestion",)),
}
# pages whose address holds no reference, and how they are narrowed
ALONE: dict[str, tuple[str, ...]] = {
    "front": ("",),
    "security-text": ("",),
    "home": ("", "?part=late", "?part=due", "?part=waits", "?part=returned", "?part=soon"),
    "sign-in": ("",),
    "sign-out": ("",),
    **dict.fromkeys(("sign-in-passkey", "second-factor", "sign-in-provider", "sign-in-provider-back"), ("",)),
    **dict.fromkeys(("reset", "step-up", "account", "password-change", "sessions-end", "factor-set-up"), ("",)),
    **dict.fromkeys(("app-add", "passkey-add", "recovery-codes", "provider-link", "provider-unlink"), ("",)),
    **dict.fromkeys(("news", "news-read", "told"), ("",)),
    **dict.fromkeys(("members", "invite", "break-glasses", "break-glass-ask", "members-audited"), ("",)),
    **dict.fromkeys(("journal-verification", "accounts", "feeds"), ("",)),
    "whole-journal": ("", "?kind=Programme", "?side=aze", "?who=zq", "?until=2026-06-01"),
    "acting": ("",),
    "display": ("",),
    "draft": ("?form=activity:new",),
    "search": ("?q=zq1", "?q=zq"),
    "keys": ("",),
    "partners": ("", "?q=zq", "?group=group-open", "?region=region-open"),
    "partner-new": ("",),
    "directory": ("",),
    "people": ("", "?q=zq"),
    "catalogue": (
        *("", "?q=zq1", "?sort=provider", "?area=area-open", "?when=2027", "?when=2027Q1"),
        *("?offered=aze", "?offered=nobody", "?state=draft", "?state=proposed", "?kind=course", "?family=-"),
    ),
    "compare": ("",),
    "activity-new": ("",),
    "offer-many": ("",),
    "providers": ("",),
    "areas": ("",),
    "boards": ("",),
    "imports": ("",),
    "events": ("", "?q=zq", "?kind=meeting", "?partner=aze", "?topic=topic-open", "?file=csv"),
    **{"captures": ("",), "capture-new": ("", "?example=release")},
    "commitments": ("", "?way=ours", "?way=theirs", "?standing=kept", "?partner=mda", "?q=zq", "?weight=firm"),
    **dict.fromkeys(("event-new", "commitment-new", "commitments-many"), ("",)),
    "programmes": ("", "?state=draft", "?year=2026"),
    "programmes-xlsx": ("", "?state=draft"),
    "programmes-csv": ("", "?state=draft"),
    "programme-new": ("",),
    "programme-types": ("",),
    "programme-type-new": ("",),
    "programme-import": ("",),
    "programme-import-format": ("",),
    "programme-import-template": ("",),
    "releases": ("",),
    "document-verify": ("",),
    "gallery": ("",),
    "ask": ("", "?q=%22zq%22", "?q=people+%22zq%22"),
    "question-save": ("",),
}
TABLES = ("xlsx", "csv", "pdf")
WITH_WORDS: dict[str, tuple[tuple[str, ...], ...]] = {
    **dict.fromkeys(("session-end", "passkey", "factor-remove"), (("nonsense",),)),  # one's own alone, by other refs
    "reset-set": (("nonsense", "nonsense"),),
    "told-off": (("nonsense",),),
    "partners-file": tuple((kind,) for kind in TABLES),
    "catalogue-file": tuple((kind,) for kind in TABLES),
    "commitments-file": tuple((kind,) for kind in TABLES),
    "sessions-file": tuple((kind,) for kind in TABLES),
    "ask-file": (("xlsx",), ("nonsense",)),
    "import-template": tuple((name, kind) for name in ("activities", "sessions", "nonsense") for kind in TABLES),
    "directory-new": (("region",), ("group",), ("person",), ("post",), ("nonsense",)),
    **dict.fromkeys(("join", "feed"), (("nonsense",), ("x" * 43,))),
    "gallery-group": (("words",), ("nonsense",)),
}
ASKED = {"ask-file": "?q=%22zq%22"}  # a file of nothing in particular is none
TWO_REFS = {
    "lineage-goal": ("Programme", "Node"),
    "body-change": ("Partner", "Body"),
    "holder-change": ("Post", "Holding"),
    "read-out-state": ("Event", "ReadOut"),
}
# a word beside the reference: of what kind the record is, or as what file it is wanted
WORD_AND_REF = {
    "directory-change": (("region", "Region"), ("group", "PartnerGroup"), ("person", "Person"), ("post", "Post")),
    "release-step": tuple((kind, "Release") for kind in ("review", "in-force", "superseded", "nonsense")),
    "board-plan-file": tuple((kind, "Scenario") for kind in TABLES),
    "release-document": tuple((name, "Release") for name in ("en.pdf", "fr.docx", "fr.pdf", "en.xlsx")),
    "brief-file": tuple((name, "Brief") for name in ("en.pdf", "all.zip", "fr.docx")),
    "contributions-file": tuple((kind, "Partner") for kind in TABLES),
    "event-step": tuple((name, "Event") for name in ("share", "publish", "call-off", "nonsense")),
    "commitment-step": tuple(
        (name, "Commitment") for name in ("evidence", "more", "date", "lapse", "reopen", "share", "nonsense")
    ),
    "marking-change": (("programme", "Programme"), ("entry", "Node"), ("activity", "Activity"), ("session", "Session")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """One address: the name of its pattern, and the key of the record it is about, if any."""

    name: str
    address: str
    key: str = ""
    words: tuple[str, ...] = ()  # beside the reference: of what kind the record is, or as what file it is wanted


def names() -> list[str]:
    """The name of every pattern of the URLconf; one without a name is told by its route."""

    def walk(patterns: list[URLPattern | URLResolver]) -> Iterator[str]:
        for one in patterns:
            if isinstance(one, URLResolver):
                yield from walk(one.url_patterns)
            else:
                yield one.name or str(one.pattern)

    return list(walk(get_resolver().url_patterns))


def known() -> set[str]:
    """Names that have a recipe."""
    return {*BY_REF, *ALONE, *WITH_WORDS, *TWO_REFS, *WORD_AND_REF}


def unplaced() -> list[str]:
    """Patterns that no recipe knows."""
    return sorted(set(names()) - known())


def stale() -> list[str]:
    """Recipes of patterns that are gone."""
    return sorted(known() - set(names()))


def without_record(present: set[str]) -> Iterator[Surface]:
    """Addresses that hold no reference."""
    for name, queries in ALONE.items():
        if name in present:
            yield from (Surface(name=name, address=reverse(name) + query) for query in queries)
    for name, words in WITH_WORDS.items():
        query = ASKED.get(name, "")
        if name in present:
            yield from (Surface(name=name, address=reverse(name, args=args) + query) for args in words)


def surfaces(facts: dict[str, dict]) -> Iterator[Surface]:
    """Every address of this world; that each recipe has a pattern is what `stale` says, once."""
    of_kind: dict[str, list[str]] = {}
    for key, fact in facts.items():
        of_kind.setdefault(fact["kind"], []).append(key)
    present = set(names())
    yield from without_record(present)
    for name in (one for one in BY_REF if one in present):
        for key in (key for kind in BY_REF[name] for key in of_kind[kind]):
            yield Surface(name=name, address=reverse(name, args=[facts[key]["ref"]]), key=key)
    for name in (one for one in WORD_AND_REF if one in present):
        for word, key in ((word, key) for word, kind in WORD_AND_REF[name] for key in of_kind[kind]):
            given = {"ref": facts[key]["ref"], "kind" if name == "board-plan-file" else "name": word}
            yield Surface(name=name, address=reverse(name, kwargs=given), key=key, words=(word,))
    for name in (one for one in TWO_REFS if one in present):
        outer, inner = TWO_REFS[name]
        for first in of_kind[outer]:
            for key in of_kind[inner]:
                args = [facts[first]["ref"], facts[key]["ref"]]
                yield Surface(name=name, address=reverse(name, args=args), key=key, words=(first,))
