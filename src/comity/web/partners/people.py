"""People in public posts, and posts with their holders over time."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from comity.dialogue.captures_sides import country_name
from comity.partners.models import Holding, PersonName, Post
from comity.partners.policy import (
    holdings_visible_to,
    keeps_directory,
    names_visible_to,
    people_visible_to,
    posts_visible_to,
)
from comity.partners.queries import found_by_name, posts_with_holders
from comity.programmes.known_dates import date_words
from comity.reporting.partner_home import Seat, is_coming, seats_on
from comity.web.frame import marking_of_labels
from comity.web.partners.cited import Citations, citations_of, namings_of
from comity.web.partners.home import coming_words
from comity.web.pieces import Act, Cell, Fact, Row, Source
from comity.web.tables import headings, page_or_file
from comity.web.tags.house import tongue

DAY = 10  # letters of a date that names its day


def term(holding: Holding, today: date) -> str:
    """From when to when, as precisely as is known; of who is not yet in office from when, and when that was told."""
    if is_coming(holding, today):
        return coming_term(holding)
    if not holding.starts and not holding.ends:
        return _("days not known")
    first = date_words(holding.starts) if holding.starts else _("not known")
    last = date_words(holding.ends) if holding.ends else _("today")
    return f"{first} – {last}"


def coming_term(holding: Holding) -> str:
    """From when somebody will hold a post, or that the day is not known."""
    first, made_known = date_words(holding.took_up or holding.starts), date_words(holding.announced)
    told = {"first": first, "last": date_words(holding.ends)}
    span = _("from %(first)s until %(last)s") if holding.ends else _("from %(first)s")
    if not first:
        return _("%(announced)s, not yet in office") % {"announced": announcement(holding.announced)}
    return ", ".join([span % told, *([announcement(holding.announced)] if made_known else [])])


def announcement(known: str) -> str:
    """On which day, or in which month or year, an appointment was announced."""
    words = _("announced on %(day)s") if len(known) == DAY else _("announced in %(day)s")
    return words % {"day": date_words(known)}


def announced(holding: Holding) -> Cell:
    """When the appointment was made public, and the name where that came later."""
    named = _("name made public %(day)s") % {"day": date_words(holding.named_on)} if holding.named_on else ""
    return Cell(text=date_words(holding.announced) if holding.announced else "", note=named)


def seen(holding: Holding, cited: Citations) -> Cell:
    """What is told of the term, by which sources, and the days on which one names the holder in the post."""
    days = ", ".join(date_words(day) for day in holding.seen)
    took_up = _("took up duties %(day)s") % {"day": date_words(holding.took_up)} if holding.took_up else ""
    words = _("named in the post: %(days)s") if holding.person else _("told to be vacant: %(days)s")
    named = words % {"days": days} if days else ""
    notes = filter(None, [took_up, named, cited.otherwise(holding)])
    return Cell(text=holding.note, note="; ".join(notes), sources=cited.of(holding))


def written(names: Iterable[PersonName], sources: Iterable[Source]) -> list[Fact]:
    """Each spelling once, with the languages it is written in and the numbers of the sources that write it."""
    numbers = {one.address: one.number for one in sources if one.address}
    spelled: dict[str, list[PersonName]] = {}
    for one in names:
        if one.source_url:
            spelled.setdefault(one.name, []).append(one)
    told = []
    for name, found in spelled.items():
        count, languages = len({one.source_url for one in found}), dict.fromkeys(tongue(one.language) for one in found)
        words = ngettext("written so by one source", "written so by %(n)s sources", count) % {"n": count}
        tongues = ", ".join(filter(None, languages))
        told.append(
            Fact(term=name, words=words, note=tongues, sources=sorted({numbers[one.source_url] for one in found}))
        )
    return told


def holder_cell(holding: Holding, today: date) -> Cell:
    """Who held it, with a link; a vacancy in words, and a successor whose name is not known yet."""
    if holding.person is None:
        unnamed = holding.announced and is_coming(holding, today)
        return Cell(text=_("a successor, not named yet") if unnamed else _("vacant"))
    note = _("acting") if holding.acting else ""
    return Cell(text=holding.person.name, address=reverse("person", args=[holding.person.ref]), note=note)


def people(request: HttpRequest) -> HttpResponse:
    """Posts with who holds them, and everyone found by any spelling of the name."""
    asked = request.GET.get("q", "").strip()
    today = localdate()
    posts = seats_on(posts_with_holders(request.user), today)
    named = found_by_name(people_visible_to(request.user), asked) if asked else []
    context = {
        "columns": headings(_("Post"), _("Held by"), _("Since"), _("Body")),
        "rows": [row_of(one, today) for one in posts if not asked or fits(one, asked)],
        "people": named,
        "may_keep": keeps_directory(request.user),
        "words": asked,
        "crumbs": [Act(words=_("Partners"), address=reverse("partners")), Act(words=_("People and posts"), address="")],
    }
    return page_or_file(request, "partners/people.html", context, "posts", posts_visible_to(request.user), "title")


def fits(one: Seat, asked: str) -> bool:
    """The post's titles hold the words."""
    titles = (one.post.title, *one.post.other_titles)
    return any(asked.casefold() in title.casefold() for title in titles)


def row_of(one: Seat, today: date) -> Row:
    """One post: who holds it today, and below who is announced."""
    holder = holder_cell(one.now, today) if one.now else Cell(text=_("not known"))
    if one.coming:
        holder = replace(holder, note="; ".join(filter(None, [holder.note, coming_words(one.coming)])))
    since = date_words(one.now.starts) if one.now and one.now.starts else ""
    return Row(
        cells=[
            Cell(text=one.post.title, address=reverse("post", args=[one.post.ref])),
            holder,
            Cell(text=since),
            Cell(text=whose(one.post)),
        ]
    )


def whose(post: Post) -> str:
    """Whose post it is: the body that has it, else the side for which it speaks."""
    return post.body_name or str(post.side or "")


def person(request: HttpRequest, ref: str) -> HttpResponse:
    """One person: every spelling, every post held."""
    found, today = get_object_or_404(people_visible_to(request.user), ref=ref), localdate()
    held = list(holdings_visible_to(request.user).filter(person=found).select_related("post__side").order_by("-starts"))
    names = list(names_visible_to(request.user).filter(person=found))
    cited = citations_of(held, namings_of(request.user, Q(person=found)), names=names)
    context = {
        "person": found,
        "names": written(names, cited.sources),
        "may_keep": keeps_directory(request.user),
        "facts": [
            Fact(term=_("Other spellings"), words=", ".join(found.spellings) or _("none on record")),
            Fact(term=_("Country"), words=country_name(found.country) or _("not stated")),
        ],
        "columns": headings(_("Post"), _("Term"), _("Announced"), _("Note")),
        "rows": [
            Row(
                cells=[
                    Cell(text=one.post.title, address=reverse("post", args=[one.post.ref]), note=whose(one.post)),
                    Cell(text=term(one, today)),
                    announced(one),
                    seen(one, cited),
                ]
            )
            for one in held
        ],
        "sources": cited.sources,
        "marking": marking_of_labels(cited.labels(), request.user),
        "crumbs": [
            Act(words=_("Partners"), address=reverse("partners")),
            Act(words=_("People and posts"), address=reverse("people")),
            Act(words=found.name, address=""),
        ],
    }
    return render(request, "partners/person.html", context)


def post(request: HttpRequest, ref: str) -> HttpResponse:
    """One post: who held it, with vacancies."""
    found, today = get_object_or_404(posts_visible_to(request.user).select_related("side"), ref=ref), localdate()
    held = list(
        holdings_visible_to(request.user).filter(post=found).select_related("person").order_by("-starts", "-pk")
    )
    cited = citations_of(held, namings_of(request.user, Q(post=found)), found.note)
    countries = ", ".join(map(country_name, found.mandate))
    context = {
        "post": found,
        "may_keep": keeps_directory(request.user),
        "terms": [
            Act(
                words=f"{holder_cell(one, today).text}, {term(one, today)}",
                address=reverse("holder-change", args=[ref, one.ref]),
            )
            for one in held
        ],
        "facts": [
            Fact(term=_("Other titles"), words=", ".join(found.other_titles) or _("none on record")),
            Fact(term=_("Side"), words=str(found.side or "")),
            Fact(term=_("Body"), words=found.body_name),
            Fact(
                term=_("Mandate"),
                words=found.mandate_name or countries or _("not stated"),
                note=countries if found.mandate_name else "",
            ),
            *cited.notes(found.note),
        ],
        "columns": headings(_("Held by"), _("Term"), _("Announced"), _("Note")),
        "rows": [
            Row(
                cells=[
                    holder_cell(one, today),
                    Cell(text=term(one, today)),
                    announced(one),
                    seen(one, cited),
                ]
            )
            for one in held
        ],
        "sources": cited.sources,
        "marking": marking_of_labels(cited.labels(), request.user),
        "crumbs": [
            Act(words=_("Partners"), address=reverse("partners")),
            Act(words=_("People and posts"), address=reverse("people")),
            Act(words=found.title, address=""),
        ],
    }
    return render(request, "partners/post.html", context)
