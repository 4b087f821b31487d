"""Forms of the pages on members: shape only; what the words mean is the acts' matter."""

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

WRITE = {"required": _("Write something here.")}
CHOOSE = {"required": _("Choose one."), "invalid_choice": _("Choose one of these.")}
Choices = Sequence[tuple[str, Any]]


def reason(label: Any, help_text: Any = "") -> forms.CharField:
    """Why something is done."""
    widget = forms.Textarea(attrs={"rows": 3})
    return forms.CharField(label=label, help_text=help_text, max_length=2000, widget=widget, error_messages=WRITE)


class InviteForm(forms.Form):
    """Who is invited to what; the place is a side and a kind in one."""

    place = forms.ChoiceField(label=_("What the person will be"), error_messages=CHOOSE)
    mail = forms.CharField(
        label=_("Mail address"), max_length=254, error_messages={"required": _("Write a mail address.")}
    )
    name = forms.CharField(label=_("Name"), max_length=150, required=False)
    partners = forms.MultipleChoiceField(
        label=_("Partners that a desk officer will answer for"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages=CHOOSE,
    )

    by_hand = forms.BooleanField(label=_("Show me the link; I hand it over myself, without a mail"), required=False)

    def __init__(self, data: Any = None, *, places: Choices, partners: Choices, mail: bool) -> None:
        super().__init__(data)
        if not mail:
            del self.fields["by_hand"]
        self.fields["place"].choices = [("", _("Choose")), *places]  # type: ignore[attr-defined]
        self.fields["partners"].choices = partners  # type: ignore[attr-defined]
        self.fields["mail"].widget.attrs |= {"autocomplete": "off", "inputmode": "email"}
        if not partners:
            del self.fields["partners"]


class DeskForm(forms.Form):
    """The partners that a desk officer answers for."""

    partners = forms.MultipleChoiceField(
        label=_("Partners"), required=False, widget=forms.CheckboxSelectMultiple, error_messages=CHOOSE
    )
    note = forms.CharField(label=_("Why"), max_length=500, required=False)

    def __init__(self, data: Any = None, *, partners: Choices, chosen: Iterable[str]) -> None:
        super().__init__(data, initial={"partners": list(chosen)})
        self.fields["partners"].choices = partners  # type: ignore[attr-defined]


class ReasonForm(forms.Form):
    """One reason."""

    note = reason(_("Why"), _("It stands in the journal, and the members of the side read it."))


class AccountForm(forms.Form):
    """An account, and why it is closed or opened again."""

    account = forms.CharField(
        label=_("Name of the account"), max_length=150, error_messages={"required": _("Write the name of the account.")}
    )
    note = reason(_("Why"), _("It stands in the journal. Write nothing of what the person worked on."))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["account"].widget.attrs |= {"autocomplete": "off", "autocapitalize": "none", "spellcheck": "false"}


class GlassForm(forms.Form):
    """Whose records have to be read, and why."""

    partner = forms.ChoiceField(label=_("Partner"), error_messages=CHOOSE)
    reason = reason(_("Why it is necessary"), _("Both sides read this at once."))

    def __init__(self, data: Any = None, *, partners: Choices) -> None:
        super().__init__(data)
        self.fields["partner"].choices = [("", _("Choose")), *partners]  # type: ignore[attr-defined]


class JoinForm(forms.Form):
    """A new account for who accepts an invitation."""

    name = forms.CharField(label=_("Your name"), max_length=150, error_messages={"required": _("Write your name.")})
    password = forms.CharField(
        label=_("Password"),
        help_text=_("At least twelve signs; a few words you can remember are good."),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        error_messages={"required": _("Choose a password.")},
    )
    again = forms.CharField(
        label=_("The same password again"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        error_messages={"required": _("Type the password a second time.")},
    )

    def clean_again(self) -> str:
        """Both must be the same."""
        again: str = self.cleaned_data["again"]
        if "password" in self.cleaned_data and again != self.cleaned_data["password"]:
            raise forms.ValidationError(_("The two passwords differ; type both again."))
        return again
