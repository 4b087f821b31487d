"""Forms of the acts by which a text is agreed: shape only; what the words mean is the actions' matter."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

WRITE = {"required": _("Write something here.")}
DAY = {"required": _("Give the day."), "invalid": _("Write the day as in 2026-03-12.")}
MOMENT = {
    "required": _("Give the day and the time."),
    "invalid": _("Write day and time as in 2026-03-12 14:00."),
}


def day_field(label: Any, help_text: Any = "") -> forms.DateField:
    """A day."""
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, help_text=help_text, widget=widget, error_messages=DAY)


def reason_field(label: Any, help_text: Any = "", *, required: bool = True) -> forms.CharField:
    """Why, in a few lines."""
    widget = forms.Textarea(attrs={"rows": 3})
    return forms.CharField(
        label=label, help_text=help_text, max_length=2000, required=required, widget=widget, error_messages=WRITE
    )


class ApprovalForm(forms.Form):
    """By which body and act a side approved, and when."""

    body = forms.CharField(
        label=_("Body that approved"),
        max_length=300,
        help_text=_("Such as a council, a government or a ministry."),
        error_messages=WRITE,
    )
    on = day_field(_("Day of the approval"))
    act = forms.CharField(
        label=_("Act"), max_length=300, required=False, help_text=_("Number or title of the decision or decree.")
    )


class ReasonForm(forms.Form):
    """Why."""

    reason = reason_field(_("Reason"), _("The other side reads it."))


class NoteForm(forms.Form):
    """A note that both sides read."""

    note = reason_field(_("Note"), _("Both sides read it."), required=False)


class HoldForm(forms.Form):
    """Who holds, why, since when."""

    name = forms.CharField(label=_("Member"), max_length=200, error_messages=WRITE)
    since = day_field(_("Since"))
    reason = reason_field(_("Reason"), _("As the member gave it."))


class LiftForm(forms.Form):
    """From which day, and why."""

    on = day_field(_("Lifted on"))
    reason = reason_field(_("Why it was lifted"))


class ObjectionForm(forms.Form):
    """Who objects, and why."""

    name = forms.CharField(label=_("Member"), max_length=200, error_messages=WRITE)
    reason = reason_field(_("Reason"), _("As the member gave it."))


class SilenceForm(forms.Form):
    """Until when nobody may object, and which body approves so."""

    body = forms.CharField(
        label=_("Body that approves"),
        max_length=300,
        help_text=_("Such as a council or a committee."),
        error_messages=WRITE,
    )
    deadline = forms.DateTimeField(
        label=_("Deadline"),
        help_text=_("Day and time by the clock of this installation."),
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        error_messages=MOMENT,
    )
    act = forms.CharField(label=_("Act"), max_length=300, required=False, help_text=_("Number of the document."))


class DayForm(forms.Form):
    """From which day, or until when."""

    on = day_field(_("Day"))
    note = reason_field(_("Note"), _("Both sides read it."), required=False)


class SuccessorForm(DayForm):
    """Which programme follows, and from when."""

    successor = forms.ChoiceField(label=_("Programme that follows"), error_messages={"required": _("Choose one.")})
    field_order = ("successor", "on", "note")

    def __init__(self, *args: Any, choices: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen: Any = self.fields["successor"]
        chosen.choices = choices
