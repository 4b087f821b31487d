"""Forms of the negotiation pages: shape only; what the words mean is the actions' matter."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from comity.web.programmes.forms import TITLE, LinesField, long


class WordingForm(forms.Form):
    """The words of a clause."""

    title = forms.CharField(label=gettext_lazy("Title"), error_messages=TITLE, widget=forms.Textarea(attrs={"rows": 2}))
    aim = long(gettext_lazy("Aim"), rows=2)
    rationale = long(gettext_lazy("Why it was chosen"), rows=2)
    target = long(gettext_lazy("Target"), rows=2)
    content = long(gettext_lazy("Content"), rows=3)
    schedule = long(gettext_lazy("Schedule"), rows=2)
    actions = LinesField(gettext_lazy("What is to be done"), gettext_lazy("One in a line."), rows=2)


class ProposeForm(WordingForm):
    """A clause that the text has not, and where it is to stand."""

    field_order = ("under",)
    under = forms.ChoiceField(label=gettext_lazy("Where it is to stand"), required=False)

    def __init__(self, *args: Any, under: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["under"].choices = [("", _("at the end of the text")), *under]  # type: ignore[attr-defined]


class ContextForm(forms.Form):
    """The words before the clauses."""

    context = long(gettext_lazy("Context"), rows=6)


class HoldForm(forms.Form):
    """A reservation or caveat in one's own words."""

    reservation = forms.CharField(
        label=gettext_lazy("Reservation or caveat"),
        help_text=gettext_lazy("Its words stand with the clause, and once both sides stand by them, in the text."),
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={
            "required": gettext_lazy(
                "Write the reservation: its words stand with the clause, and the other side reads them."
            )
        },
    )


class CommentForm(forms.Form):
    """A remark on a clause."""

    text = forms.CharField(
        label=gettext_lazy("Comment"),
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": gettext_lazy("Write the comment.")},
    )
    to_share = forms.BooleanField(required=False)

    def __init__(self, *args: Any, other: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["to_share"].label = _("Share it with %(side)s") % {"side": other}
        self.fields["to_share"].help_text = _(
            "It crosses with the next snapshot of your side, and not before. Without a tick your side alone reads it, "
            "for good."
        )
