"""Forms of the catalogue: shape only; what the values mean is the actions' affair."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from comity.access.models import Side, Visitor
from comity.catalogue.actions.entries import Number
from comity.catalogue.fields import KINDS
from comity.catalogue.models import Activity, Area, Session
from comity.catalogue.policy import activities_visible_to, areas_visible_to
from comity.exchange.sheets.cells import CellFault, Notes, numbers, profile, ranks
from comity.partners.models import Provider
from comity.partners.policy import groups_visible_to, partners_visible_to, providers_visible_to

SHORT = 300


def said(fault: CellFault) -> str:
    """A fault of a cell as a form says it."""
    return f"{fault.sentence[:1].upper()}{fault.sentence[1:]}: {fault.way_out}."


class ActivityForm(forms.Form):
    """An entry of the catalogue."""

    title = forms.CharField(label=_("Title"), max_length=SHORT)
    kind = forms.ChoiceField(label=_("Kind"))
    provider = forms.ChoiceField(label=_("Provider"), required=False)
    provider_name = forms.CharField(
        label=_("Provider by name"), max_length=200, required=False, help_text=_("If it is not in the list.")
    )
    area = forms.ChoiceField(label=_("Area"), required=False)
    delivery = forms.CharField(
        label=_("Delivery"), max_length=40, required=False, help_text=_("Resident, online, mobile.")
    )
    level = forms.CharField(label=_("Level"), max_length=80, required=False)
    city = forms.CharField(label=_("City"), max_length=120, required=False)
    country = forms.RegexField(
        r"^[A-Za-z]{2}$",
        label=_("Country"),
        required=False,
        help_text=_("Two letters, such as DE."),
        error_messages={"invalid": _("Write the two letters of the country, such as DE.")},
    )
    duration_days = forms.IntegerField(
        label=_("Days"),
        min_value=1,
        max_value=1500,
        required=False,
        help_text=_("From the first to the last, all counted."),
    )
    aim = forms.CharField(label=_("Aim"), widget=forms.Textarea, required=False)
    description = forms.CharField(label=_("Description"), widget=forms.Textarea, required=False)
    language_profile = forms.CharField(
        label=_("Language profile"),
        required=False,
        help_text=_("Language and four digits: listening, speaking, reading, writing; such as en:3232."),
    )
    ranks = forms.CharField(label=_("Ranks"), required=False, help_text=_("Ranges of codes: OR-5..OR-9;OF-2..OF-5."))
    civilian = forms.NullBooleanField(
        label=_("Civilian equivalents"),
        required=False,
        widget=forms.Select(
            choices=[("unknown", _("not stated")), ("true", _("admitted")), ("false", _("not admitted"))]
        ),
    )
    clearance = forms.CharField(label=_("Clearance needed"), max_length=80, required=False)
    releasable_to = forms.CharField(label=_("Releasable to"), max_length=SHORT, required=False)
    open_to = forms.CharField(label=_("Audience"), max_length=SHORT, required=False)
    needs = forms.CharField(
        label=_("Must come before"), required=False, help_text=_("Codes of activities, with semicolons between them.")
    )
    prerequisites = forms.CharField(label=_("Further prerequisites"), required=False)
    seats_min = forms.IntegerField(label=_("Seats, at least"), min_value=0, max_value=100000, required=False)
    seats_max = forms.IntegerField(label=_("Seats, at most"), min_value=0, max_value=100000, required=False)
    periodicity = forms.CharField(label=_("How often"), max_length=200, required=False)
    identifiers = forms.CharField(
        label=_("Identifiers"),
        required=False,
        help_text=_("scheme:value, with semicolons between them; days in brackets if they are known."),
    )
    note = forms.CharField(label=_("Note"), widget=forms.Textarea, required=False)
    source_url = forms.URLField(label=_("Source"), required=False, assume_scheme="https")
    source_as_of = forms.CharField(label=_("As of"), max_length=40, required=False)

    def __init__(self, *args: Any, user: Visitor, activity: Activity | None = None, **kwargs: Any) -> None:
        self.user, self.activity = user, activity
        super().__init__(*args, **kwargs)
        providers = providers_visible_to(user)
        areas = areas_visible_to(user).select_related("wider").order_by("wider__name", "name")
        self.providers: dict[str, Provider] = {one.code: one for one in providers}
        self.areas: dict[str, Area] = {one.code: one for one in areas}
        kinds: dict[str, Any] = dict(KINDS)
        if activity and activity.kind and activity.kind not in kinds:
            kinds[activity.kind] = activity.kind
        self.choose("kind", [("", _("Choose")), *kinds.items()])
        self.choose("provider", [("", _("not in the list")), *((one.code, one.name) for one in providers)])
        self.choose("area", [("", _("not stated")), *((one.code, one.name) for one in areas)])

    def choose(self, name: str, choices: list[Any]) -> None:
        """The values of a list."""
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        field.choices = choices

    def clean_language_profile(self) -> str:
        """A profile in its own form."""
        return read(profile, self.cleaned_data["language_profile"])

    def clean_ranks(self) -> str:
        """Ranks as ranges."""
        return read(ranks, self.cleaned_data["ranks"])

    def clean_identifiers(self) -> list[Number]:
        """Numbers with their schemes."""
        try:
            return list(numbers(self.cleaned_data["identifiers"], Notes()))
        except CellFault as fault:
            raise forms.ValidationError(said(fault)) from fault
        except ValueError as error:
            raise forms.ValidationError(_("One of the days does not exist: write them as 2027-03-17.")) from error

    def clean_needs(self) -> list[Activity]:
        """Activities by their codes, among those this person may know."""
        codes = [part.strip() for part in self.cleaned_data["needs"].split(";") if part.strip()]
        found = {one.code: one for one in activities_visible_to(self.user).filter(code__in=codes)} if codes else {}
        missing = [code for code in codes if code not in found]
        if missing:
            told = ", ".join(missing)
            raise forms.ValidationError(
                _("No activity has the code %(codes)s: correct it, or say it in words below.") % {"codes": told}
            )
        return [found[code] for code in dict.fromkeys(codes)]

    def clean(self) -> dict[str, Any]:
        """Seats in order; somebody gives it."""
        cleaned: dict[str, Any] = super().clean() or {}
        least, most = cleaned.get("seats_min"), cleaned.get("seats_max")
        if least is not None and most is not None and least > most:
            self.add_error("seats_min", _("This is more than the seats at most: put the smaller number here."))
        if not cleaned.get("provider") and not cleaned.get("provider_name"):
            self.add_error("provider", _("Say who gives it: choose one, or write the name below."))
        return cleaned

    def values(self) -> dict[str, Any]:
        """The fields of the record."""
        values = {name: value for name, value in self.cleaned_data.items() if name not in {"identifiers", "needs"}}
        provider = self.providers.get(values["provider"])
        values |= {"provider": provider, "area": self.areas.get(values["area"]), "country": values["country"].upper()}
        if provider:
            values["provider_name"] = provider.name
        return values


def read(reader: Any, text: str) -> str:
    """A cell by the reader that files use, so that hands and files agree."""
    if not text.strip():
        return ""
    try:
        return str(reader(text.strip(), Notes()))
    except CellFault as fault:
        raise forms.ValidationError(said(fault)) from fault


def day(label: Any, *, required: bool = True, help_text: Any = "") -> forms.DateField:
    """A day by the calendar of the browser, or typed."""
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, required=required, help_text=help_text, widget=widget)


class SessionForm(forms.Form):
    """A dated run."""

    starts = day(_("First day"))
    ends = day(_("Last day"))
    city = forms.CharField(label=_("City"), max_length=120, required=False, help_text=_("If it is not the activity's."))
    country = forms.RegexField(r"^[A-Za-z]{2}$", label=_("Country"), required=False, help_text=_("Two letters."))
    zone = forms.CharField(label=_("Time zone"), max_length=60, required=False, help_text=_("Such as Europe/Berlin."))
    seats_min = forms.IntegerField(label=_("Seats, at least"), min_value=0, max_value=100000, required=False)
    seats_max = forms.IntegerField(label=_("Seats, at most"), min_value=0, max_value=100000, required=False)
    nominate_by = day(_("Nominate by"), required=False)
    note = forms.CharField(label=_("Note"), widget=forms.Textarea, required=False)

    def clean(self) -> dict[str, Any]:
        """Days and seats in order."""
        cleaned: dict[str, Any] = super().clean() or {}
        starts, ends, by = cleaned.get("starts"), cleaned.get("ends"), cleaned.get("nominate_by")
        if starts and ends and ends < starts:
            self.add_error("ends", _("It would end before it begins: put the days in order."))
        if starts and by and by > starts:
            self.add_error("nominate_by", _("This is after the first day: choose an earlier one."))
        least, most = cleaned.get("seats_min"), cleaned.get("seats_max")
        if least is not None and most is not None and least > most:
            self.add_error("seats_min", _("This is more than the seats at most: put the smaller number here."))
        return cleaned


class NewSessionForm(SessionForm):
    """A dated run that is added."""

    code = forms.CharField(label=_("Code"), max_length=60, required=False, help_text=_("Left empty, one is made."))


class OfferForm(forms.Form):
    """To whom an entry is offered."""

    everyone = forms.BooleanField(label=_("Everyone, the public included"), required=False)
    groups: Any = forms.ModelMultipleChoiceField(
        label=_("Groups of partners"),
        queryset=None,
        to_field_name="ref",
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    partners = forms.MultipleChoiceField(label=_("Partners"), required=False, widget=forms.CheckboxSelectMultiple)
    note = forms.CharField(label=_("Note for the journal"), max_length=SHORT, required=False)

    def __init__(self, *args: Any, user: Visitor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        groups = self.fields["groups"]
        assert isinstance(groups, forms.ModelMultipleChoiceField)  # noqa: S101 - declared above
        groups.queryset = groups_visible_to(user)
        self.sides: dict[str, Side] = {
            one.side.code: one.side for one in partners_visible_to(user).select_related("side").order_by("name")
        }
        partners = self.fields["partners"]
        assert isinstance(partners, forms.MultipleChoiceField)  # noqa: S101 - declared above
        partners.choices = [(code, side.name) for code, side in self.sides.items()]


def activity_initial(activity: Activity, identifiers: list[str], needs: list[str]) -> dict[str, Any]:
    """The entry as its form shows it."""
    names = [name for name in ActivityForm.base_fields if name not in {"identifiers", "needs", "provider", "area"}]
    return {name: getattr(activity, name) for name in names} | {
        "provider": activity.provider.code if activity.provider else "",
        "area": activity.area.code if activity.area else "",
        "identifiers": "; ".join(identifiers),
        "needs": "; ".join(needs),
    }


def session_initial(session: Session) -> dict[str, Any]:
    """The run as its form shows it."""
    return {name: getattr(session, name) for name in SessionForm.base_fields}
