"""Forms of the pages of documents: shape only."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from comity.reporting.documents.words import NAMES

ANNEX, PLAIN = "annex", "plain"


class FilesForm(forms.Form):
    """What is made of a snapshot, in which languages, as which files, for whom."""

    content = forms.ChoiceField(label=_("What"), error_messages={"required": _("Choose what is made.")})
    languages = forms.MultipleChoiceField(
        label=_("Languages"),
        choices=list(NAMES.items()),
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Of labels, dates and numbers. The text stays in its own language, and the document says so."),
        error_messages={"required": _("Choose at least one language.")},
    )
    endings = forms.MultipleChoiceField(
        label=_("Files"),
        choices=[("pdf", _("PDF, for reading and print")), ("docx", _("DOCX, for a word processor"))],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one kind of file.")},
    )
    to = forms.ChoiceField(
        label=_("For"),
        help_text=_("Whoever it is for finds it here too, and can verify it. Parts marked above them stop it."),
        error_messages={"required": _("Choose whom it is for.")},
    )

    def __init__(
        self, *args: Any, contents: Sequence[tuple[str, str]], audiences: Sequence[tuple[str, str]], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        fields: Any = self.fields
        fields["content"].choices, fields["to"].choices = contents, audiences
        fields["to"].widget.choices, fields["content"].widget.choices = audiences, contents


class VerifyForm(forms.Form):
    """A file, or its hash."""

    file = forms.FileField(
        label=_("File"),
        required=False,
        help_text=_("It is read to compute its hash, and not kept."),
        allow_empty_file=True,
    )
    sha256 = forms.RegexField(
        label=_("Or its SHA-256"),
        regex=r"^\s*[0-9a-fA-F]{64}\s*$",
        required=False,
        error_messages={"invalid": _("Write the 64 signs of the hash, 0 to 9 and a to f.")},
    )

    def clean(self) -> dict[str, Any]:
        """One of both is needed."""
        data: dict[str, Any] = super().clean() or {}
        if not self.errors and not data.get("file") and not data.get("sha256"):
            self.add_error("file", _("Choose a file, or write its hash."))
        return data
