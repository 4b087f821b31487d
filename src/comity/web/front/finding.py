"""One field for finding: what this visitor may see, grouped by kind."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from comity.access.models import Guarded, Visitor
from comity.catalogue.policy import activities_visible_to
from comity.catalogue.queries import holding
from comity.partners.policy import partners_visible_to, people_visible_to, posts_visible_to
from comity.partners.queries import surrounded
from comity.programmes.policy import nodes_visible_to, programmes_visible_to
from comity.reporting.answers.grammar import read
from comity.reporting.answers.names import Names
from comity.web.frame import marking_of_list
from comity.web.pieces import page_of
from comity.web.releases.editions import edition_row, open_to_everyone

SHOWN = 8  # of a kind; one more is asked for, to know whether there are others
SHORTEST, LONGEST = 2, 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One thing that was found."""

    words: str
    address: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What was found of one kind; `rest` leads to the list of all."""

    words: str
    found: list[Found]
    records: list[Guarded]
    rest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """Where one kind of record is looked for, and how a record of it is shown."""

    words: Any
    door: Callable[[Visitor], QuerySet[Any]]
    page: str
    note: Callable[[Any], str]
    fields: tuple[str, ...] = ()
    holding: Callable[[str], Q] | None = None  # where the room has an index of words
    list: str = ""
    related: tuple[str, ...] = ()


KINDS = (
    Kind(
        words=_("Partners"),
        door=lambda user: surrounded(partners_visible_to(user), user),
        fields=("name", "side__code"),
        page="partner",
        note=lambda partner: partner.region.name if partner.region else "",
        list="partners",
    ),
    Kind(
        words=_("Programmes"),
        door=programmes_visible_to,
        fields=("title", "code", "partner__name"),
        page="programme",
        note=lambda programme: f"{programme.partner}, {programme.get_state_display()}",
        list="programmes",
        related=("partner",),
    ),
    Kind(
        words=_("Released texts"),
        door=open_to_everyone,
        fields=("title", "owner__name", "about__name"),
        page="release",
        note=lambda text: _("version %(n)s, released %(day)s") % {"n": text.number, "day": edition_row(text)["when"]},
        related=("owner", "about"),
    ),
    Kind(
        words=_("Goals"),
        door=nodes_visible_to,
        fields=("title", "code"),
        page="goal",
        note=lambda node: f"{node.code}, {node.programme.title}",
        related=("programme",),
    ),
    Kind(
        words=_("Activities"),
        door=activities_visible_to,
        holding=holding,
        page="activity",
        note=lambda activity: ", ".join(word for word in (activity.code, activity.provider_name) if word),
        list="catalogue",
    ),
    Kind(
        words=_("People"),
        door=people_visible_to,
        fields=("name", "sort_name", "spellings"),
        page="person",
        note=lambda person: person.note.split("\n")[0][:120],
    ),
    Kind(words=_("Posts"), door=posts_visible_to, fields=("title",), page="post", note=lambda post: post.body_name),
)


def search(request: HttpRequest) -> HttpResponse:
    """Find the words in everything this visitor may see."""
    asked = " ".join(request.GET.get("q", "").split())[:LONGEST]
    kinds = KINDS if len(asked) >= SHORTEST else ()
    groups = [group for kind in kinds if (group := found_of(kind, request.user, asked))]
    template = "front/_found.html" if request.htmx else "front/search.html"  # type: ignore[attr-defined]
    context = {
        "asked": asked,
        "groups": groups,
        "short": 0 < len(asked) < SHORTEST,
        "askable": reads_as_a_question(asked, found=bool(groups)),
        "marking": marking_of_list([one for group in groups for one in group.records], request.user),
    }
    return render(request, template, context)


def reads_as_a_question(asked: str, *, found: bool) -> bool:
    """It holds a kind, a state or a time of the question bar, or several words that no single record holds."""
    words_alone = read(asked, Names(()), localdate()).question
    return not words_alone.is_empty or (not found and " " in asked)


def found_of(kind: Kind, user: Visitor, asked: str) -> Group | None:
    """The records of one kind that hold every word asked for."""
    matching = kind.holding(asked) if kind.holding else in_fields(kind.fields, asked)
    records = list(kind.door(user).filter(matching).select_related(*kind.related)[: SHOWN + 1])
    if not records:
        return None
    found = [Found(words=str(one), address=page_of(kind.page, one.ref), note=kind.note(one)) for one in records[:SHOWN]]
    rest = f"{reverse(kind.list)}?{urlencode({'q': asked})}" if kind.list and len(records) > SHOWN else ""
    return Group(words=str(kind.words), found=found, records=records[:SHOWN], rest=rest)


def in_fields(fields: tuple[str, ...], asked: str) -> Q:
    """Every word asked for stands in one of the fields."""
    matching = Q()
    for word in asked.split():
        anywhere = Q()
        for field in fields:
            anywhere |= Q(**{f"{field}__icontains": word})
        matching &= anywhere
    return matching
