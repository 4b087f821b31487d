"""The pack of no language: names of the registry and dates in figures, nothing else; it stands in for none of the others."""

from comity_capture.pack import (
    ClaimWords,
    DateWords,
    EventWords,
    NameWords,
    OfficeWords,
    Pack,
    TextWords,
    TopicWords,
)

EMPTY: frozenset[str] = frozenset()

PLAIN = Pack(
    code="und",
    text=TextWords(stopwords=EMPTY, abbreviations=EMPTY, boilerplate=(), background=(), contact=(), caption=()),
    names=NameWords(
        honorifics=EMPTY, genders={}, ranks=EMPTY, particles=EMPTY, rank_tails=EMPTY, things=EMPTY, not_names=EMPTY, locatives=EMPTY
    ),
    offices=OfficeWords(
        heads=EMPTY, plurals={}, before=EMPTY, after=EMPTY, whole=EMPTY, scope_links=EMPTY, receiver_links=EMPTY, envoys=EMPTY,
        scopes=EMPTY, inside=EMPTY, articles=EMPTY, definite=EMPTY, joiners=EMPTY, former=EMPTY, generic=EMPTY,
    ),  # fmt: skip
    dates=DateWords(
        months={}, weekdays={}, numbers={}, units={}, relative={}, nth_day={}, parts={}, seasons={},
        patterns=(("date.iso", r"{y1}-{mm1}-{d1}"), ("date.figures", r"{d1}\.{mm1}\.{y1}")), background=(), background_after=(),
        due=(), vague=(), same_day=(), next_day=(), day_before=(), nth_day_of=(), last_day=EMPTY, statement=(), dateline=r"(?!)(?P<date>)",
        durations=(),
    ),  # fmt: skip
    events=EventWords(patterns=(), background=(), next_day_begins=(), cancelled=(), hypothetical=(), future=(), definite=EMPTY, destination=r"(?!)"),
    claims=ClaimWords(
        patterns=(), lowers=(), lowers_after=(), promises_after_all=(), own_country=(), asides=(), not_promises=(), both=(), we=(),
        pronouns=EMPTY, genders={}, neuter=EMPTY, subject_begins=(), clause_starts=(), clause_ends=(), new_promise=(), reports=(),
        to_whom=(), by_whom=(),
    ),  # fmt: skip
    appointments=(),
    taken_up=(),
    topics=TopicWords(synonyms={}, verbs=(), not_topics=(), bodies=EMPTY),
    side_leads=(),
    groups=(),
)
