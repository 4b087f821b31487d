"""Comments on clauses: writing, changing one's own, saying that one is dealt with."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from comity.negotiation.actions.comments import add_comment, change_comment, resolve_comment
from comity.negotiation.models import Comment, Negotiation
from comity.negotiation.policy import comments_visible_to, keeps_remark
from comity.negotiation.queries.tables import Row, Table
from comity.web.frame import marking_of
from comity.web.negotiation.forms import CommentForm
from comity.web.negotiation.looking import (
    back_to,
    bar_within,
    crumbs,
    name_of,
    negotiation_to_comment,
    row_or_404,
    version_sent,
)
from comity.web.negotiation.shown import Names
from comity.web.pieces import Act
from comity.web.programmes.drafts import Draft, draft_page
from comity.web.requests import MemberRequest


def comment_draft(request: MemberRequest, negotiation: Negotiation, table: Table, row: Row) -> Draft:
    """The form in which a clause is commented on."""
    code, other = row.clause.code, str(Names.of(table).theirs)
    initial: Mapping[str, Any] = {"text": "", "to_share": False}

    def act(form: forms.Form, _base: int) -> Comment:
        text, to_share = form.cleaned_data["text"], form.cleaned_data["to_share"]
        return add_comment(negotiation, code, text, to_share=to_share, by=request.user, at=now())

    return Draft(
        make=lambda data: CommentForm(data, initial=initial, other=other, auto_id="comment_%s"),
        initial=initial,
        act=act,
        key=f"negotiation:{negotiation.ref}:comment:{code}",
        title=_("Comment on %(clause)s") % {"clause": name_of(row)},
        version=0,
        back=back_to(request, negotiation, code),
        crumbs=crumbs(negotiation, Act(words=_("Comment"), address="")),
        after=lambda _done: back_to(request, negotiation, code),
        main=_("Keep the comment"),
        marking=bar_within(table),
    )


@login_required
@require_http_methods(["GET", "POST"])
def add(request: MemberRequest, ref: str) -> HttpResponse:
    """Comment on a clause."""
    negotiation = negotiation_to_comment(request, ref)
    table, row = row_or_404(request, negotiation)
    return draft_page(request, comment_draft(request, negotiation, table, row))


def comment_or_404(request: MemberRequest, ref: str) -> Comment:
    """A comment of the own side that this person may change; for others there is no such page."""
    found = comments_visible_to(request.user).select_related("owner", "about", "negotiation", "negotiation__owner")
    comment = get_object_or_404(found.select_related("negotiation__about", "owner", "about"), ref=ref)
    if not keeps_remark(request.user, comment):
        raise Http404
    return comment


@login_required
@require_http_methods(["GET", "POST"])
def edit(request: MemberRequest, ref: str) -> HttpResponse:
    """Change one's own comment, until it was shared."""
    comment = comment_or_404(request, ref)
    if comment.by_id != request.user.pk or comment.shared_at is not None:
        raise Http404
    negotiation, code = comment.negotiation, comment.clause
    initial = {"text": comment.text, "to_share": comment.to_share}

    def again() -> tuple[Mapping[str, Any], int]:
        late = comment_or_404(request, ref)
        return {"text": late.text, "to_share": late.to_share}, late.version

    def act(form: forms.Form, base: int) -> Comment:
        text, to_share = form.cleaned_data["text"], form.cleaned_data["to_share"]
        change_comment(comment, text, to_share=to_share, base_version=base, by=request.user, at=now())
        return comment

    draft = Draft(
        make=lambda data: CommentForm(data, initial=initial, other=str(comment.about)),
        initial=initial,
        act=act,
        key=f"comment:{comment.ref}",
        title=_("Change the comment"),
        version=comment.version,
        back=back_to(request, negotiation, code),
        crumbs=crumbs(negotiation, Act(words=_("Comment"), address="")),
        after=lambda _done: back_to(request, negotiation, code),
        again=again,
        marking=marking_of(comment),
    )
    return draft_page(request, draft)


@login_required
@require_POST
def resolve(request: MemberRequest, ref: str) -> HttpResponse:
    """Say that a comment is dealt with, or that it is not."""
    comment = comment_or_404(request, ref)
    resolved = request.POST.get("resolved", "1") == "1"
    version = version_sent(request) or comment.version
    resolve_comment(comment, resolved=resolved, base_version=version, by=request.user, at=now())
    return redirect(back_to(request, comment.negotiation, comment.clause))
