"""What can this person see and do, and why: for managers, approvers of a partner, and the auditor."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from comity.access.models import Membership
from comity.access.policy import acts_for, memberships_explained_to, reach_of
from comity.access.queries import in_order
from comity.access.rights import Reach, Right
from comity.reporting.who_sees import RightTold, check, reach_told, rights_told
from comity.web.members.frame import crumbs, name_of
from comity.web.members.lists import headings
from comity.web.pieces import Act, Badge, Cell, Row
from comity.web.requests import MemberRequest


@login_required
@require_GET
def sees(request: MemberRequest, ref: str) -> HttpResponse:
    """One membership: each right with its reason, the sides in reach, and whether one record is seen."""
    explained = memberships_explained_to(request.user)
    # by what may be known alone: a hidden membership asks no more of the database than one that never was
    person = explained.filter(ref=ref).order_by().values("user")
    of_person = in_order(explained.filter(user__in=person).prefetch_related("answers_for").distinct())
    member = next((one for one in of_person if one.ref == ref), None)
    if member is None:
        raise Http404
    asked = request.GET.get("record", "").strip()
    others = [one for one in of_person if one.pk != member.pk]
    rights, reach = rights_told(member), reach_told(member)
    context = {
        "member": member,
        "name": name_of(member),
        "reach": reach,
        "columns": headings(_("May"), _("Has it"), _("Because")),
        "rows": [row_of(one) for one in rights],
        "others": [Act(words=str(one), address=reverse("member-sees", args=[one.ref])) for one in others],
        "looked_for": asked,
        "checked": check(asked, about=member, by=request.user, at=now()) if asked else None,
        "crumbs": crumbs(name_of(member), _("Sees and may do"), within=way_to(request, member)),
    }
    return render(request, "members/sees.html", context)


def way_to(request: MemberRequest, member: Membership) -> str:
    """The page of the member; an auditor opens those of the own side alone."""
    own = acts_for(request.user) == member.side
    known = own or reach_of(request.user, Right.MEMBERSHIP_EXPLAIN) != Reach.REFERENCES
    return reverse("member", args=[member.ref]) if known else ""


def row_of(one: RightTold) -> Row:
    """One right."""
    held = Badge(shape="yes", words=_("yes"), tone="agreed") if one.held else Badge(shape="no", words=_("no"))
    return Row(cells=[Cell(text=one.words, note=one.right.value), Cell(badge=held), Cell(text=one.why)])
