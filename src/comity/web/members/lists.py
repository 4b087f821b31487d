"""Who belongs to a side, one member, and the acts on a membership."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from comity.access.models import Invitation, Membership, User
from comity.access.policy import (
    acting_of,
    changes_membership,
    invitations_visible_to,
    manages,
    may,
    memberships_explained_to,
    memberships_visible_to,
)
from comity.access.queries import in_order, partner_sides
from comity.access.rights import Reach, Right, grants_of
from comity.common.errors import Refused
from comity.journal.sentences import Sentence
from comity.notices import member_acts
from comity.web.account.stepping import step_up
from comity.web.histories import history
from comity.web.members.forms import DeskForm, ReasonForm
from comity.web.members.frame import crumbs, day, member_or_404, moment, name_of, tabs
from comity.web.pieces import Badge, Cell, Column, Fact, Row
from comity.web.requests import MemberRequest

TOLD = frozenset({"kind", "answers for", "contact", "ended"})  # changes of a membership that its page tells of


@login_required
@require_GET
def members(request: MemberRequest) -> HttpResponse:
    """All of the own side, of others the named contacts or, to a manager, everybody, and invitations that wait."""
    user = request.user
    acting = acting_of(user)
    if acting is None or not may(user, Right.MEMBERSHIP_LIST):
        raise Http404
    known = in_order(memberships_visible_to(user).prefetch_related("answers_for"))
    waiting = invitations_visible_to(user).filter(end="", expires_at__gt=now()).order_by("expires_at", "pk")
    context = {
        "own": [row_of(one, own=True) for one in known if one.side_id == acting.side_id],
        "others": [row_of(one, own=False) for one in known if one.side_id != acting.side_id],
        "waiting": [row_of_invitation(one) for one in waiting],
        "own_columns": headings(_("Name"), _("Kind"), _("Since"), _("Known to others")),
        "other_columns": headings(_("Name"), _("Side"), _("Kind")),
        "waiting_columns": headings(_("Invited"), _("As"), _("By"), _("Until")),
        "others_are": _("Members of other sides") if manages(user) else _("People of other sides you may turn to"),
        "side": acting.side,
        "may_invite": may(user, Right.MEMBERSHIP_INVITE),
        "tabs": tabs(request),
    }
    return render(request, "members/members.html", context)


def headings(*names: str) -> list[Column]:
    """Columns that do not sort."""
    return [Column(words=name) for name in names]


def row_of(member: Membership, *, own: bool) -> Row:
    """One member; of another side only who it is and for whom."""
    name = Cell(text=name_of(member), address=reverse("member", args=[member.ref]))
    kind = member.get_kind_display()
    if not own:
        return Row(cells=[name, Cell(text=str(member.side)), Cell(text=kind)])
    desks = ", ".join(sorted(str(one) for one in member.answers_for.all()))
    contact = Badge(shape="yes", words=_("Named contact")) if member.contact else None
    return Row(cells=[name, Cell(text=kind, note=desks), Cell(text=day(member.since)), Cell(badge=contact)])


def row_of_invitation(one: Invitation) -> Row:
    """One invitation that waits."""
    return Row(
        cells=[
            Cell(text=one.mail, address=reverse("invitation", args=[one.ref]), note=one.name),
            Cell(text=str(one)),
            Cell(text=one.by.user.get_full_name() or one.by.user.username),
            Cell(text=day(one.expires_at)),
        ]
    )


@login_required
@require_GET
def member(request: MemberRequest, ref: str) -> HttpResponse:
    """One member, and what the visitor may do with the membership."""
    one = member_or_404(request, ref)
    user, acting = request.user, acting_of(request.user)
    own_side = acting is not None and acting.side_id == one.side_id
    facts = [
        Fact(term=_("Side"), words=str(one.side)),
        Fact(term=_("Kind"), words=one.get_kind_display()),
    ]
    if own_side:
        desks = ", ".join(sorted(str(partner) for partner in one.answers_for.all()))
        facts += [Fact(term=_("Since"), words=day(one.since))]
        facts += [Fact(term=_("Answers for"), words=desks or _("no partner"))] if is_desk(one) else []
        facts += [Fact(term=_("Known to others"), words=contact_words(one))]
    if one.ended_at:
        facts += [Fact(term=_("Ended"), words=moment(one.ended_at))]
    live = one.ended_at is None
    keeps = live and changes_membership(user, one)
    context = {
        "member": one,
        "name": name_of(one),
        "facts": facts,
        "keeps": keeps,
        "history": past_of(one, user) if changes_membership(user, one) else [],
        "desk": keeps and is_desk(one),
        "ends": live and (keeps or one.user_id == user.pk),
        "explained": live and memberships_explained_to(user).filter(pk=one.pk).exists(),
        "crumbs": crumbs(name_of(one)),
    }
    return render(request, "members/member.html", context)


def past_of(one: Membership, user: User) -> list[Sentence]:
    """What became of the membership, and why, for those who keep the members of its side; not each turn to it."""
    return history(one, user, only=TOLD, untold={"ended"}, most=20)


def is_desk(one: Membership) -> bool:
    """A desk officer."""
    return grants_of(one).get(Right.RECORD_DRAFT) == Reach.ANSWERED_FOR


def contact_words(one: Membership) -> str:
    """Whether the other side may know of this member."""
    return _("named contact") if one.contact else _("no")


@step_up
@require_http_methods(["GET", "POST"])
def end(request: MemberRequest, ref: str) -> HttpResponse:
    """End a membership, with a reason."""
    one = member_or_404(request, ref)
    if one.ended_at or not (changes_membership(request.user, one) or one.user_id == request.user.pk):
        raise Http404
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            member_acts.end_membership(one, by=request.user, at=now(), note=form.cleaned_data["note"])
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, _("The membership of %(name)s has ended.") % {"name": name_of(one)})
            return redirect("members" if one.user_id != request.user.pk else "front")
    context = {
        "form": form,
        "title": _("End the membership of %(name)s") % {"name": name_of(one)},
        "words": _(
            "From the next request on, nothing opens any more in the name of this membership: sessions, feeds, mail "
            "that waits, what was typed and not saved. It cannot be taken back; you may invite the person again."
        ),
        "main": _("End it"),
        "back": reverse("member", args=[one.ref]),
        "crumbs": crumbs(name_of(one)),
    }
    return render(request, "members/form.html", context, status=409 if form.errors else 200)


@step_up
@require_http_methods(["GET", "POST"])
def desk(request: MemberRequest, ref: str) -> HttpResponse:
    """The partners that a desk officer answers for."""
    one = member_or_404(request, ref)
    if one.ended_at or not is_desk(one) or not changes_membership(request.user, one):
        raise Http404
    sides = {side.code: side for side in partner_sides()}
    chosen = [side.code for side in one.answers_for.all()]
    form = DeskForm(request.POST or None, partners=[(code, str(side)) for code, side in sides.items()], chosen=chosen)
    if request.method == "POST" and form.is_valid():
        wanted, note = [sides[code] for code in form.cleaned_data["partners"]], form.cleaned_data["note"]
        member_acts.change_desk(one, wanted, by=request.user, at=now(), note=note)
        return redirect("member", one.ref)
    context = {
        "form": form,
        "title": _("Partners of %(name)s") % {"name": name_of(one)},
        "words": _("A desk officer reads and writes what the organisation keeps about these partners, and no other."),
        "main": _("Save"),
        "back": reverse("member", args=[one.ref]),
        "crumbs": crumbs(name_of(one)),
    }
    return render(request, "members/form.html", context, status=422 if form.errors else 200)


@step_up
@require_POST
def contact(request: MemberRequest, ref: str) -> HttpResponse:
    """Name a member to the other side, or not any more."""
    one = member_or_404(request, ref)
    if one.ended_at or not changes_membership(request.user, one):
        raise Http404
    member_acts.name_contact(one, named=request.POST.get("named") == "1", by=request.user, at=now())
    return redirect("member", one.ref)
