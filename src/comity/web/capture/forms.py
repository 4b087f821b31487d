"""The shape of a text that is taken in; what it means is for the actions."""

import re
from datetime import date, timedelta
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from comity.access.models import Side, User
from comity.common.dates import EARLIEST
from comity.dialogue.models import Event
from comity.dialogue.states import Medium
from comity.exchange.demonstration_texts import ExampleText
from comity.programmes.policy import other_side
from comity.web.dialogue.forms import partners_of

LARGEST = 12_000_000  # bytes of a file; the engine says how much text it reads
# what pictures begin with; the signatures of GIF, WebP and BMP are letters, behind which no text has these bytes
PICTURES = re.compile(
    rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff|II\*\x00|MM\x00\*"
    rb"|GIF8[79]a.{0,6}\x00"
    rb"|RIFF.{4}WEBPVP8"
    rb"|BM.{4}\x00{4}.{4}[\x0c\x28\x34\x38\x40\x6c\x7c]\x00{3}",
    re.DOTALL,
)
WITH_NULLS = (b"%PDF", b"\xff\xfe", b"\xfe\xff")  # a PDF, and text of two bytes a letter
TELLERS = (
    ("organisation", gettext_lazy("The organisation")),
    ("partner", gettext_lazy("The partner")),
    ("medium", gettext_lazy("A medium, for neither side")),
    ("", gettext_lazy("Not known")),
)
LANGUAGES = (
    ("", gettext_lazy("found by itself")),
    ("en", gettext_lazy("English")),
    ("fr", gettext_lazy("French")),
    ("az", gettext_lazy("Azerbaijani")),
)


class BeginForm(forms.Form):
    """A text, pasted or as a file, with what only a person knows of it."""

    text = forms.CharField(
        label=gettext_lazy("Text"),
        required=False,
        help_text=gettext_lazy("Paste the whole text: title, place and day included. At most 60,000 characters."),
        widget=forms.Textarea({"rows": 12}),
    )
    file = forms.FileField(
        label=gettext_lazy("Or a file"),
        required=False,
        help_text=gettext_lazy(
            "Plain text, a page (HTML), or a PDF that holds text. Pictures and scans cannot be read."
        ),
        widget=forms.FileInput({"accept": ".txt,.html,.htm,.pdf,text/plain,text/html,application/pdf"}),
    )
    published = forms.DateField(
        label=gettext_lazy("Published on"),
        help_text=gettext_lazy("Words such as “Thursday” are counted from this day."),
        widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        error_messages={
            "required": gettext_lazy("Say on which day it was published; it stands above or below the text."),
            "invalid": gettext_lazy("Write the day as 2026-01-23."),
        },
    )
    teller = forms.ChoiceField(
        label=gettext_lazy("Whose account it is"), choices=TELLERS, required=False, widget=forms.RadioSelect
    )
    publisher = forms.CharField(label=gettext_lazy("Published by"), required=False, max_length=200)
    source_url = forms.CharField(label=gettext_lazy("Address"), required=False, max_length=500)
    medium = forms.ChoiceField(label=gettext_lazy("Medium"), choices=Medium.choices, required=False)
    title = forms.CharField(
        label=gettext_lazy("Title"),
        required=False,
        max_length=300,
        help_text=gettext_lazy("The first line of the text, if you leave it empty."),
    )
    language = forms.ChoiceField(label=gettext_lazy("Language"), choices=LANGUAGES, required=False)
    rights_note = forms.CharField(
        label=gettext_lazy("Keep the whole text, by this right"),
        required=False,
        max_length=300,
        help_text=gettext_lazy("Left empty, the text goes after the review; its address and the words quoted stay."),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user
        self.partners = partners_of(user)
        choices = [(one.ref, one.name) for one in self.partners]
        first: Any = forms.ChoiceField(label=gettext_lazy("Partner"), choices=choices)
        if len(choices) == 1:
            first = forms.CharField(widget=forms.HiddenInput, initial=choices[0][0], required=False)
        self.fields = {"partner": first, **self.fields}

    @property
    def rest(self) -> "list[forms.BoundField]":
        """What can be said but need not be."""
        return [self[name] for name in ("source_url", "medium", "title", "language", "rights_note")]

    @property
    def rest_wrong(self) -> bool:
        """Whether one of these has to be mended."""
        return any(one.errors for one in self.rest)

    @property
    def main(self) -> "list[forms.BoundField]":
        """What is asked of everybody."""
        return [self[name] for name in ("partner", "text", "file", "published", "teller", "publisher")]

    def clean_partner(self) -> str:
        """The only partner there is, where there is one alone."""
        given = str(self.cleaned_data["partner"])
        known = {one.ref for one in self.partners}
        if given not in known and len(known) == 1:
            return known.pop()
        if given not in known:
            raise forms.ValidationError(_("Choose the partner."))
        return given

    def clean_published(self) -> date:
        """A day on which something can have been published; tomorrow is today somewhere."""
        day: date = self.cleaned_data["published"]
        if day.year < EARLIEST or day > localdate() + timedelta(days=1):
            raise forms.ValidationError(_("Write the day on which it was published; that is not such a day."))
        return day

    def clean_file(self) -> "UploadedFile[bytes] | None":
        """A text, a page or a PDF; a picture is answered with what to do."""
        upload: UploadedFile[bytes] | None = self.cleaned_data["file"]
        if upload is None:
            return None
        if upload.size is not None and upload.size > LARGEST:
            raise forms.ValidationError(_("The file is larger than 12 MB: give the text alone."))
        start = upload.read(4096)
        upload.seek(0)
        if PICTURES.match(start):
            raise forms.ValidationError(
                _("This file is a picture, and pictures are not read. Paste the text, or give a PDF that holds text.")
            )
        if b"\x00" in start and not start.startswith(WITH_NULLS):
            raise forms.ValidationError(_("This file holds no text that can be read. Paste the text instead."))
        return upload

    def clean(self) -> dict[str, Any]:
        """One of the two, and not both."""
        told = super().clean() or {}
        text, upload = str(told.get("text", "")).strip(), told.get("file")
        if text and upload:
            self.add_error("file", _("Give the text or a file, not both: empty one of them."))
        if not text and not upload and "file" not in self.errors:
            self.add_error("text", _("Paste a text, or choose a file below."))
        return told

    @property
    def about(self) -> Side:
        """The side it concerns: the partner, or for a partner the organisation."""
        chosen = next(one for one in self.partners if one.ref == self.cleaned_data["partner"])
        return other_side(self.user, chosen)

    @property
    def source(self) -> str | bytes:
        """The text as it was pasted, or the bytes of the file."""
        upload = self.cleaned_data["file"]
        # a form sends each end of a line as two signs
        return bytes(upload.read()) if upload else str(self.cleaned_data["text"]).replace("\r\n", "\n")

    def values(self) -> dict[str, Any]:
        """What is known of it beside its words."""
        told = {name: self.cleaned_data[name] for name in ("published", "publisher", "source_url", "title", "language")}
        told["title"] = told["title"] or next(iter(str(self.cleaned_data["text"]).strip().splitlines()), "")[:300]
        told |= {"rights_note": self.cleaned_data["rights_note"], "keep_text": bool(self.cleaned_data["rights_note"])}
        medium = self.cleaned_data["medium"] or Medium.RELEASE
        if medium == Medium.RELEASE and self.told_by == "medium":
            medium = Medium.PRESS  # what a medium tells is a report, not a release
        return {**told, "medium": medium, "teller": self.told_by}

    @property
    def told_by(self) -> str:
        """The code of the side that tells it, or that a medium does."""
        given = str(self.cleaned_data["teller"])
        ours = self.user.acting.side if self.user.acting else None
        pair = [one for one in (ours, self.about) if one is not None]
        return next((one.code for one in pair if one.kind == given), given if given == "medium" else "")

    def partner_of(self, event: Event | None) -> dict[str, str]:
        """The partner of the event it is taken in for."""
        sides = {event.owner_id, event.about_id} if event else set()
        return next(({"partner": one.ref} for one in self.partners if one.side_id in sides), {})

    def example_for(self, text: ExampleText) -> "dict[str, Any] | None":
        """What the fields hold when somebody tries an example; nothing where its partner is none of theirs."""
        partner = next((one for one in self.partners if one.country == text.country), None)
        if partner is None:
            return None
        names = ("title", "publisher", "teller", "medium", "published", "language", "text")
        return {"partner": partner.ref, **{name: getattr(text, name) for name in names}}


class AsideForm(forms.Form):
    """Why a text is put aside."""

    note = forms.CharField(label=gettext_lazy("Reason"), widget=forms.Textarea({"rows": 2}), max_length=500)
