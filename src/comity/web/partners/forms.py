"""The shape of what is typed about partners and bodies; what it means is for the actions."""

from django import forms
from django.utils.translation import gettext_lazy as _

from comity.access.models import Visitor
from comity.partners.models import Body, Partner
from comity.partners.policy import groups_visible_to, regions_visible_to


class PartnerForm(forms.ModelForm):  # type: ignore[type-arg]
    """What is told of a partner."""

    def __init__(self, *args: object, user: Visitor, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["region"].queryset = regions_visible_to(user)  # type: ignore[attr-defined]
        self.fields["groups"].queryset = groups_visible_to(user)  # type: ignore[attr-defined]

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
