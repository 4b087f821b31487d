"""What an asker may name: the records behind the doors, each with all its names. Two questions to the database."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from django.db.models import BigIntegerField, F, QuerySet, TextField, Value
from django.db.models.functions import Cast
from django.utils.text import slugify

from comity.access.models import Side, Visitor
from comity.access.policy import acts_for, organisation
from comity.catalogue.policy import areas_visible_to
from comity.contributions.policy import contributions_visible_to, undertakings_visible_to
from comity.contributions.states import Of as Under
from comity.dialogue.policy import places_visible_to, topics_visible_to
from comity.partners.policy import bodies_visible_to, partners_visible_to, people_visible_to, posts_visible_to
from comity.reporting.answers.names import Names, Of, Term, plain_words, reads_as

LONG_FORMS = (("republic", "of"), ("kingdom", "of"), ("state", "of"), ("principality", "of"), ("federation", "of"))


def names_for(user: Visitor) -> Names:
    """The names that this asker may know, and no other."""
    rows = list(rows_for(user))
    terms = merged([term_of(*row) for row in rows if row[0] != Of.GIVEN])
    terms += given_terms(name for of, _key, _code, name, *_rest in rows if of == Of.GIVEN)
    side = acts_for(user)
    home = side if side is not None and side.kind == Side.Kind.ORGANISATION else organisation()
    if home is not None:
        terms.append(Term(of=Of.ORGANISATION, code=home.code, name=str(home), key=home.pk))
    return Names(terms, own=own_term(side, terms))


def merged(terms: list[Term]) -> list[Term]:
    """An area that one topic stands for, or that reads as it does, is that topic, under both names.

    Its records are found by either, and nobody has to choose between two that read alike.
    """
    topics = [one for one in terms if one.of == Of.TOPIC]
    links = Counter(one.link for one in topics if one.link is not None)
    linked = {one.link: one.key for one in topics if one.link is not None and links[one.link] == 1}
    called = {reads_as(one.name): one.key for one in reversed(topics)}
    held: dict[int, list[Term]] = {}
    for area in (one for one in terms if one.of == Of.AREA):
        topic = linked.get(area.key, called.get(reads_as(area.name)))
        if topic is not None:
            held.setdefault(topic, []).append(area)
    gone = {area.key for areas in held.values() for area in areas}
    kept = [one for one in terms if one.of != Of.AREA or one.key not in gone]
    return [with_areas(one, held[one.key]) if one.of == Of.TOPIC and one.key in held else one for one in kept]


def with_areas(topic: Term, areas: list[Term]) -> Term:
    """A topic under the names of its areas too."""
    forms = (*topic.forms, *(form for area in areas for form in (area.name, *area.forms)))
    alike = tuple(area.key for area in areas if area.key != topic.link)
    return replace(topic, forms=forms, alike=alike)


def own_term(side: Side | None, terms: list[Term]) -> Term | None:
    """The asker's own side, where it is one that promises and gives."""
    if side is None:
        return None
    return next(
        (one for one in terms if one.of in {Of.PARTNER, Of.ORGANISATION} and side.pk in {one.link, own_key(one)}), None
    )


def own_key(one: Term) -> int | None:
    """The side that a term of the organisation is."""
    return one.key if one.of == Of.ORGANISATION else None


def rows_for(user: Visitor) -> "QuerySet[Any]":
    """One row for each thing that has a name, of all doors in one question."""
    destinations = contributions_visible_to(user).exclude(counterpart="")
    first = told(partners_visible_to(user), Of.PARTNER, code="side__code", link="side_id")
    return first.union(
        told(topics_visible_to(user), Of.TOPIC, link="area_id", name="title", more="synonyms", further="titles"),
        told(areas_visible_to(user), Of.AREA),
        told(places_visible_to(user), Of.PLACE, more="spellings"),
        told(bodies_visible_to(user), Of.BODY, code="ref"),
        told(posts_visible_to(user), Of.POST, name="title", more="other_titles"),
        told(people_visible_to(user), Of.PERSON, more="spellings"),
        told(undertakings_visible_to(user).exclude(kind=Under.PHASE), Of.GIVEN, code="name"),
        told(destinations, Of.GIVEN, code="counterpart", name="counterpart", key=Value(0)).distinct(),
        all=True,
    )


def told(
    records: "QuerySet[Any]", of: Of, *, code: str = "code", name: str = "name", link: str = "", more: str = "",
    further: str = "", key: Any = None,
) -> "QuerySet[Any]":  # fmt: skip
    """The columns that every branch of the question has."""
    rows: QuerySet[Any] = records.order_by().annotate(
        told_of=Value(of.value, output_field=TextField()),
        told_key=Cast(F("pk") if key is None else key, BigIntegerField()),
        told_code=Cast(code, TextField()),
        told_name=Cast(name, TextField()),
        told_link=F(link) if link else Cast(Value(None), BigIntegerField()),
        told_more=Cast(more, TextField()) if more else Value("", output_field=TextField()),
        told_further=Cast(further, TextField()) if further else Value("", output_field=TextField()),
    )
    columns = ("of", "key", "code", "name", "link", "more", "further")
    return rows.values_list(*(f"told_{column}" for column in columns))


def given_terms(told: Iterable[str]) -> list[Term]:
    """Each mission, fund and destination once; of “Iraq, Kosovo” each, of “Iraq (led by others)” Iraq."""
    found: dict[str, Term] = {}
    for name in (part.partition("(")[0].strip() for one in told for part in one.split(",")):
        code = slugify(name)
        if code and not code[0].isdigit():
            found.setdefault(code, Term(of=Of.GIVEN, code=code, name=name))
    return list(found.values())


def term_of(of: str, key: int, code: str, name: str, link: int | None, more: str, further: str) -> Term:
    """A row as a term with its other names."""
    sort = Of(of)
    forms = [form for text in (more, further) for form in strings_in(text)]
    if sort in {Of.TOPIC, Of.AREA}:
        forms.append(code.replace("_", " ").replace("-", " "))
    if sort == Of.PARTNER:
        forms += short_form(name)
    return Term(of=sort, code=code, name=name, key=key, link=link, forms=tuple(dict.fromkeys(forms)))


def strings_in(text: str) -> Iterator[str]:
    """Every string in a list or a table kept as JSON."""

    def walk(value: Any) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, list | dict):
            for one in value.values() if isinstance(value, dict) else value:
                yield from walk(one)

    return walk(json.loads(text)) if text else iter(())


def short_form(name: str) -> list[str]:
    """Moldova, of the Republic of Moldova."""
    words = plain_words(name)
    return [" ".join(words[2:])] if tuple(words[:2]) in LONG_FORMS and len(words) > 2 else []
