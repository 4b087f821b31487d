"""How a member wants to be told: one choice for each group, the zone, and the language where there are several."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from comity.delivery.kinds import how_of
from comity.notices.models import Subscription
from comity.notices.states import Group, How

CHOSEN = tuple(group for group in Group if group != Group.SECURITY)


def languages() -> list[tuple[str, str]]:
    """The languages that mail can be written in."""
    return [(code, name) for code, name in settings.LANGUAGES if code in settings.COMITY_IN_LANGUAGES]


class ToldForm(forms.Form):
    """Choices as they stand, what is not chosen as it is by default."""

    def __init__(self, *args: Any, wished: Subscription, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for group in CHOSEN:
            self.fields[group.name.lower()] = forms.ChoiceField(
                label=group.label, choices=How.choices, initial=how_of(group, wished.mails).value
            )
        self.fields["zone"] = forms.CharField(
            label=_("Time zone"),
            required=False,
            max_length=60,
            initial=wished.zone,
            help_text=_("Such as Asia/Baku; left empty it is %(zone)s. Digests are sent at seven in the morning there.")
            % {"zone": settings.COMITY_ZONE},
        )
        if len(languages()) > 1:
            self.fields["language"] = forms.ChoiceField(
                label=_("Language of mails"),
                required=False,
                choices=[("", _("As this installation")), *languages()],
                initial=wished.language,
            )

    def mails(self) -> dict[str, str]:
        """By group how mail comes."""
        return {group.value: self.cleaned_data[group.name.lower()] for group in CHOSEN}
