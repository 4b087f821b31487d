"""The form by which a file comes in: shape only."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from comity.exchange.queries import tables_known


class FileForm(forms.Form):
    """A file and what its rows are."""

    file = forms.FileField(
        label=_("File"),
        help_text=_("XLSX, or CSV in UTF-8 with commas or semicolons. At most 20 MB and 50,000 rows."),
        error_messages={
            "required": _("Choose a file."),
            "empty": _("The file is empty: choose another."),
        },
    )
    kind = forms.ChoiceField(label=_("Its rows are"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kind = self.fields["kind"]
        assert isinstance(kind, forms.ChoiceField)  # noqa: S101 - declared above
        kind.choices = [("", _("recognised by the columns")), *tables_known()]


class GoalsForm(forms.Form):
    """A table of goals."""

    file = forms.FileField(
        label=_("Table"),
        help_text=_("XLSX as it was taken here, or CSV in UTF-8 with the same columns."),
        error_messages={"required": _("Choose a file."), "empty": _("The file is empty: choose another.")},
    )
