"""The operator shuts an account at once, or opens it again."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from comity.access.policy import may
from comity.access.queries import account_called
from comity.access.rights import Right
from comity.common.errors import Refused
from comity.notices import member_acts
from comity.web.account.stepping import step_up
from comity.web.members.forms import AccountForm
from comity.web.members.frame import tabs
from comity.web.requests import MemberRequest


@step_up
@require_http_methods(["GET", "POST"])
def accounts(request: MemberRequest) -> HttpResponse:
    """Close an account by its name; with `again` open a closed one."""
    if not may(request.user, Right.ACCOUNT_CLOSE):
        raise Http404
    form = AccountForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        name, note = form.cleaned_data["account"].strip(), form.cleaned_data["note"]
        again = "again" in request.POST
        try:
            account = account_called(name)
            if account is None:
                raise Refused(_("There is no account of this name."))
            act = member_acts.reopen_account if again else member_acts.close_account
            act(account, by=request.user, at=now(), note=note)
        except Refused as refused:
            form.add_error("account", str(refused))
        else:
            told = _("%(name)s is open again.") if again else _("%(name)s is closed; nothing opens with it any more.")
            messages.success(request, told % {"name": name})
            return redirect("accounts")
    context = {"form": form, "back": reverse("members"), "tabs": tabs(request)}
    return render(request, "members/accounts.html", context, status=422 if form.errors else 200)
