"""The acts of a review: answer one field or many, add one, accept what is sure, take the last act back."""

from collections.abc import Mapping

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from comity.access.models import Visitor
from comity.common.errors import Refused
from comity.dialogue.actions.capturing import accept_sure, add_field, answer_fields, name_topic, undo_answer
from comity.dialogue.captures_fields import Answer, Field, FieldKind, Said
from comity.dialogue.policy import topics_visible_to
from comity.dialogue.queries.capturing import Review
from comity.programmes.faults import FaultyFields
from comity.web.capture.pages import ADDING, acted, base_of
from comity.web.capture.shown import TO_ADD
from comity.web.capture.typed import PARTS, answers_in, span_of
from comity.web.requests import MemberRequest


def topic_named(told: Mapping[str, Answer], fields: Mapping[str, Field], user: Visitor) -> str:
    """The code of the topic that one answer names for words of no topic; empty for every other answer.

    Raises FaultyFields for a title that no topic has.
    """
    key, one = next(iter(told.items()))
    if len(told) > 1 or fields[key].kind != FieldKind.NEW_TOPIC or one.said == Said.NO:
        return ""
    if one.reading:
        return next((each.ref for each in fields[key].choices if each.number == one.reading), "")
    titles = {title.casefold(): code for code, title in topics_visible_to(user).values_list("code", "title")}
    code = titles.get((one.value or "").casefold(), "")
    if not code:
        raise FaultyFields({key: _("Write the title of a topic of the vocabulary, or say no.")})
    return code


@login_required
@require_POST
def answer(request: MemberRequest, ref: str) -> HttpResponse:
    """What a person says to one field by its button, or to all that were ticked."""

    def act(review: Review) -> str:
        fields = {one.key: one for one in review.fields}
        told = answers_in(request.POST, fields, review.capture.text)
        if not told:
            raise Refused(_("Nothing is ticked yet: say yes, no or which reading, then save."))
        base = base_of(request, review)
        named = topic_named(told, fields, request.user)
        if named:
            topic = get_object_or_404(topics_visible_to(request.user), code=named)
            name_topic(review.capture, next(iter(told)), topic, base_version=base, by=request.user, at=now())
            return next(iter(told))
        try:
            answer_fields(review.capture, told, base_version=base, by=request.user, at=now())
        except FaultyFields as faulty:
            # of one answer alone every fault is about its field, whichever part of it is meant
            raise FaultyFields({next(iter(told)): str(faulty)} if len(told) == 1 else faulty.faults) from faulty
        return list(told)[-1]

    return acted(request, ref, act)


@login_required
@require_POST
def accept(request: MemberRequest, ref: str) -> HttpResponse:
    """Accept in one act everything that is sure and known."""

    def act(review: Review) -> str:
        accept_sure(review.capture, base_version=base_of(request, review), by=request.user, at=now())
        return "-"

    return acted(request, ref, act)


@login_required
@require_POST
def take_back(request: MemberRequest, ref: str) -> HttpResponse:
    """Take the last answer or addition back."""

    def act(review: Review) -> str:
        undo_answer(review.capture, base_version=base_of(request, review), by=request.user, at=now())
        return "-"

    return acted(request, ref, act)


@login_required
@require_POST
def add(request: MemberRequest, ref: str) -> HttpResponse:
    """Add a person, a date, a topic or a commitment that the reading missed, from words of the text."""

    def act(review: Review) -> str:
        post = request.POST
        words = post.get("words", "").strip()
        span = span_of(words, post.get("at", ""), review.capture.text)
        kind = post.get("kind", "")
        if kind not in {one.value for one, _key, _words in TO_ADD}:
            raise FaultyFields({ADDING: _("Say whether it is a person, a date, a topic or a commitment.")})
        if span is None:
            raise FaultyFields({ADDING: _("Select its words in the text, or copy them from it.")})
        value = post.get("topic" if kind == FieldKind.TOPIC else "value", "").strip()
        parts = {name: post[name] for name in PARTS if post.get(name)} if kind == FieldKind.COMMITMENT else {}
        try:
            return add_field(
                review.capture, kind, span, of=post.get("of", ""), value=value, parts=parts,
                base_version=base_of(request, review), by=request.user, at=now(),
            )  # fmt: skip
        except FaultyFields as faulty:
            raise FaultyFields({ADDING: " ".join(faulty.faults.values())}) from faulty

    return acted(request, ref, act)
