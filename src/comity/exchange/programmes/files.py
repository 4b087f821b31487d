"""Programmes as files: the tree of one programme or of several of one partner, and the template to start from."""

from collections.abc import Iterable
from typing import Any

from comity.formats.trees import write_yaml
from comity.partners.models import Partner
from comity.programmes.entries import ProgrammeEntry
from comity.programmes.entry_trees import shown_to_the_other_side, tree_of, trimmed, type_tree
from comity.programmes.models import Programme
from comity.programmes.queries.entries import programme_entry

FORMAT = "comity-programmes/1"


def partner_tree(partner: Partner) -> dict[str, Any]:
    """The partner as a file names it."""
    return trimmed({"name": partner.name, "iso2": partner.country}, {})


def file_tree(partner: Partner, entries: Iterable[ProgrammeEntry]) -> dict[str, Any]:
    """The file of these programmes of one partner, with the types that have a code of their own."""
    entries = list(entries)
    types = {entry.type.code: type_tree(entry.type) for entry in entries if not entry.type.derived}
    of_the_file: dict[str, Any] = {}
    for entry in entries:
        of_the_file |= entry.notes.get("of_the_file", {})
    told = of_the_file.pop("partner_told", {})
    head = {"partner": partner_tree(partner) | told, "types": list(types.values())}
    return trimmed(head, of_the_file) | {"programmes": [tree_of(entry) for entry in entries]}


def file_of(programme: Programme) -> dict[str, Any]:
    """The file of one programme."""
    return file_tree(programme.partner, [programme_entry(programme)])


def file_text(programme: Programme, *, whole: bool) -> str:
    """The file of a programme as YAML text; not whole: without what stays with the side that wrote it."""
    tree = file_of(programme)
    return write_yaml({"format": FORMAT} | (tree if whole else shown_to_the_other_side(tree)))


TEMPLATE = """\
# A programme file: copy it, change it, import it under Programmes. All keys may be left out
# but partner, programmes, id and title. Keys that are not explained here are kept as notes
# of what they stand under, never dropped.
format: comity-programmes/1

partner:
  name: Veldania
  iso2: XV                # two letters of the country; with it the partner is found, or made when it is new

# Types that you want to call by a code of your own. Without them a programme says `kind` and `level_scheme`.
types:
  - code: cooperation-plan
    name: Cooperation plan
    short: Plan
    level_scheme:         # one to four levels, top first: words, or words with a plural
      - {label: objective, plural: objectives}
      - {label: goal, plural: goals}
    goal_level: goal      # the level that goals stand on; left out, the deepest one used
    numbering: objectives in Roman numerals, goals in Arabic

programmes:
  - id: veldania-2030
    type: cooperation-plan        # or: kind: Plan, and level_scheme: [objective, goal]
    organisation: The organisation
    title: Cooperation plan 2030-2033
    status: in preparation        # in preparation, draft (may be edited here), agreed, in force, ended
    status_as_of: 2029-11
    status_conflicts:             # what sources say differently stays beside each other
      - {value: agreed, date: 2029-10, source: "https://example.org/report"}
    period: {start: 2030, end: 2033}   # a year, a month (2030-06) or a day; what is not known is left out
    approvals:
      - {side: organisation, date: 2029-12-01, body: Council}
      - {side: partner, date: 2029-12, body: Government, act: Decision 12, countersigned_by: [Defence]}
    supersedes: [{programme: veldania-2026}]
    legal_nature: not legally binding
    marking: unclassified         # a level of this installation; a file raises a marking and never lowers one
    releasable: [xv]              # codes of the sides it may go to; left out, it is bound to no list
    reservations: [must be compatible with neutrality]
    reporting_duties:
      - {who: ministries, to: Government, every: year, due: "12-25", what: what was carried out}
    cross_cutting:                # themes: nodes carry them as tags (themes), or are the goal of one (theme)
      - {id: inclusion, title: Equal part of women}
    instruments:                  # arrangements of the partner that nodes may be linked to
      - {id: demining-fund, kind: trust fund, title: Trust fund for demining}
    axes:                         # a second grouping, independent of the levels
      - name: kind of goal
        values: [{id: G, title: general}, {id: S, title: specific}]
    nodes:                        # in the order of the text; a parent is named where it is known
      - {id: O1, level: objective, number: I, title: Land that can be used again}
      - id: G1
        parent: O1
        level: goal
        number: "1"
        title: Clearance teams meet the international standard
        axis: {kind of goal: S}
        aim: Land is cleared and handed back without accidents.
        rationale: Why this goal was chosen.
        target: What is reached at the end.
        content: What is done, in detail.
        schedule: Two courses a year, first in spring.
        actions: [train team leaders, take part in an exercise]
        marking: limited          # left out, an entry has the marking of its programme
        state: ongoing            # not started, partly implemented, implemented, carried over, dropped
        weight: 5                 # from 1; seen by your side only
        lead_bodies: [Mine action agency, {name: Partnership division, side: organisation}]
        supporting_bodies: [Ministry of Defence]
        themes: [inclusion]
        instruments: [demining-fund]
        lineage: [{from: veldania-2026/G3, how: carried}]
        requirements:
          - id: G1.1
            title: Team leaders trained
            unit: people
            target: 12
            segments: [{share: 40%, slope: 10}, {share: 60%, slope: 5}]   # worth of the first part
            advanced_by: [{themes: [demining], kinds: [course], amount: people}]
        milestones:
          - {title: First team certified, due: 2030-09}
    not_known: [lead bodies of the other goals]
    sources: ["https://example.org/plan"]
"""
