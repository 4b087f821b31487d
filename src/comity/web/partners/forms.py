"""The shape of what is typed about partners and bodies; what it means is for the actions."""

import re
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from comity.access.models import Visitor
from comity.dialogue.known_dates import yet_to_come
from comity.partners.models import Body, Holding, Partner, PartnerGroup, Person, Post, Region
from comity.partners.policy import groups_visible_to, people_visible_to, regions_visible_to

COUNTRY = re.compile(r"[A-Z]{2}")


def offer(form: "forms.ModelForm[Any]", name: str, records: "QuerySet[Any]") -> Any:
    """Let a field choose among these records, by their references; gives the field."""
    field: Any = form.fields[name]
    field.to_field_name, field.queryset = "ref", records
    if form.instance.pk and not isinstance(field, forms.ModelMultipleChoiceField):
        form.initial[name] = getattr(form.instance, name)
    return field


class PartnerForm(forms.ModelForm):  # type: ignore[type-arg]
    """What is told of a partner."""

    def __init__(self, *args: object, user: Visitor, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        offer(self, "region", regions_visible_to(user))
        offer(self, "groups", groups_visible_to(user))

    class Meta:
        model = Partner
        fields = ("name", "country", "region", "groups", "clearance", "summary", "source_url", "source_as_of")
        labels = {
            "name": _("Name"),
            "country": _("Country code"),
            "region": _("Region"),
            "groups": _("Groups"),
            "clearance": _("Highest clearance its people may hold"),
            "summary": _("Summary"),
            "source_url": _("Source"),
            "source_as_of": _("As of"),
        }
        help_texts = {
            "country": _("Two letters, such as AZ."),
            "source_url": _("The public address this was read from."),
            "source_as_of": _("The day, month or year the source speaks to."),
        }
        widgets = {
            "groups": forms.CheckboxSelectMultiple,
            "source_url": forms.TextInput,
            "summary": forms.Textarea({"rows": 4}),
        }


class NewPartnerForm(PartnerForm):
    """The same, with the code of the new side."""

    code = forms.SlugField(
        label=_("Short code"), help_text=_("Letters and digits, such as aze. It cannot be changed later.")
    )
    field_order = ("code",)


class BodyForm(forms.ModelForm):  # type: ignore[type-arg]
    """A ministry, authority or academy."""

    class Meta:
        model = Body
        fields = ("code", "name", "kind")
        labels = {"code": _("Short code"), "name": _("Name"), "kind": _("Kind")}
        help_texts = {
            "code": _("As it stands in tables, such as MOD."),
            "kind": _("Ministry, authority, academy and so on."),
        }


class DirectoryForm(forms.ModelForm):  # type: ignore[type-arg]
    """An entry of the directory; its code is given once."""

    def __init__(self, *args: object, user: Visitor, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.user = user
        if self.instance.pk and "code" in self.fields:
            del self.fields["code"]

    def validate_unique(self) -> None:
        """The action looks, and says it in words."""


class RegionForm(DirectoryForm):
    """A part of the world."""

    class Meta:
        model = Region
        fields = ("code", "name", "position")
        labels = {"code": _("Short code"), "name": _("Name"), "position": _("Place in the list")}


class GroupForm(DirectoryForm):
    """Partners that share an arrangement."""

    class Meta:
        model = PartnerGroup
        fields = ("code", "name", "source_url", "source_as_of")
        labels = {
            "code": _("Short code"),
            "name": _("Name"),
            "source_url": _("Source"),
            "source_as_of": _("As of"),
        }
        widgets = {"source_url": forms.TextInput}


class LinesField(forms.CharField):
    """Texts, one a line, each at most as long as the record holds it."""

    widget = forms.Textarea({"rows": 3})

    def __init__(self, *args: Any, longest: int = 0, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.longest = longest

    def prepare_value(self, value: object) -> object:
        """A list as lines."""
        return "\n".join(map(str, value)) if isinstance(value, list) else value

    def clean(self, value: object) -> list[str]:
        """Lines as a list."""
        lines = [line.strip() for line in str(super().clean(value)).splitlines() if line.strip()]
        long = [str(number) for number, line in enumerate(lines, start=1) if 0 < self.longest < len(line)]
        if long:
            told = {"which": ", ".join(long), "n": self.longest}
            raise forms.ValidationError(_("Line %(which)s is longer than %(n)s characters; shorten it.") % told)
        return lines


class PersonForm(DirectoryForm):
    """A public office holder."""

    spellings = LinesField(
        label=_("Other spellings"), help_text=_("One a line; names are found by each."), required=False
    )

    class Meta:
        model = Person
        fields = ("code", "name", "sort_name", "spellings", "country", "note")
        labels = {
            "code": _("Short code"),
            "name": _("Name"),
            "sort_name": _("Name for sorting"),
            "country": _("Country code"),
            "note": _("Note"),
        }
        help_texts = {"sort_name": _("Family name first."), "country": _("Two letters, such as AZ.")}
        widgets = {"note": forms.Textarea({"rows": 3})}


class PostForm(DirectoryForm):
    """An office that is held in turn."""

    other_titles = LinesField(label=_("Other titles"), help_text=_("One a line."), required=False)
    mandate = LinesField(
        label=_("Countries of the mandate"),
        help_text=_("Codes of two letters, such as AZ, one a line."),
        required=False,
    )

    def clean_mandate(self) -> list[str]:
        """Codes of countries, in capitals."""
        codes = [code.upper() for code in self.cleaned_data["mandate"]]
        if wrong := [code for code in codes if not COUNTRY.fullmatch(code)]:
            raise forms.ValidationError(_("Write codes of two letters, such as AZ; got %(text)s.") % {"text": wrong[0]})
        return codes

    class Meta:
        model = Post
        fields = ("code", "title", "other_titles", "body_name", "mandate", "mandate_name", "note")
        labels = {
            "code": _("Short code"),
            "title": _("Title"),
            "body_name": _("Body"),
            "mandate_name": _("Name of the region of the mandate"),
            "note": _("Note"),
        }
        help_texts = {
            "note": _("One thing a line, such as “Duties: …”; a public address in a line is the source of it.")
        }
        widgets = {"note": forms.Textarea({"rows": 3})}


class HoldingForm(DirectoryForm):
    """Who held a post."""

    sources = LinesField(
        label=_("Sources"),
        help_text=_("Public addresses, one a line; what one tells otherwise than the term may stand behind it."),
        required=False,
    )

    def __init__(self, *args: object, user: Visitor, **kwargs: object) -> None:
        super().__init__(*args, user=user, **kwargs)
        offer(self, "person", people_visible_to(user)).empty_label = _("vacant")

    def clean(self) -> dict[str, Any]:
        """What was announced or made public lies behind us; a term may begin, and duties be taken up, later."""
        data = dict(super().clean() or {})
        for name in ("announced", "named_on"):
            if ahead := yet_to_come(data.get(name) or "", localdate()):
                self.add_error(name, ahead)
        return data

    class Meta:
        model = Holding
        fields = ("person", "starts", "ends", "announced", "named_on", "took_up", "acting", "note", "sources")
        labels = {
            "person": _("Held by"),
            "starts": _("First day"),
            "ends": _("Last day"),
            "announced": _("Announced"),
            "named_on": _("Name made public, where that came later"),
            "took_up": _("Took up duties, where that is told"),
            "acting": _("Acting, until a successor takes over"),
            "note": _("Note"),
        }
        help_texts = {"starts": _("A year, a month or a day: 2026, 2026-03 or 2026-03-06.")}
        widgets = {"note": forms.Textarea({"rows": 3})}
