"""The shape of what is typed about contributions, missions and funds; what it means is for the actions."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from comity.access.models import Visitor
from comity.contributions.checking import MEANT, meant_by, not_the_same, tells_the_same
from comity.contributions.models import Contribution, Undertaking
from comity.contributions.policy import contributions_visible_to, undertakings_visible_to
from comity.contributions.queries import fact_of
from comity.contributions.states import Of
from comity.contributions.words import name_of, value_words, when_words
from comity.partners.models import Partner
from comity.web.partners.forms import LinesField

DATE = _("A year, a month or a day: 2026, 2026-03 or 2026-03-06.")
NUMBER = _("Write a number such as 1560 or 10.5: no comma, no space and no unit in it.")


class UndertakingField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A mission, a fund, or a phase with its fund."""

    def label_from_instance(self, obj: Any) -> str:
        """The phase with its fund."""
        return name_of(obj)


class FigureField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """Another figure of the same partner."""

    def label_from_instance(self, obj: Any) -> str:
        """What it says, and when."""
        said = ", ".join(part for part in (obj.title, value_words(obj), when_words(obj)) if part)
        return f"{obj.undertaking or obj.counterpart}: {said}" if obj.undertaking or obj.counterpart else said


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Fields that belong together, under their heading; short ones stand side by side."""

    words: Any
    fields: list[Any]
    beside: bool = False


class Parted:
    """A form in parts."""

    PARTS: tuple[tuple[Any, tuple[str, ...], bool], ...]

    @property
    def parts(self) -> list[Part]:
        """The parts with their fields as they stand now."""
        form: Any = self
        return [
            Part(words=words, fields=[form[name] for name in names], beside=row) for words, names, row in self.PARTS
        ]


class ContributionForm(Parted, forms.ModelForm):  # type: ignore[type-arg]
    """A figure as a source states it."""

    PARTS = (
        (_("What"), ("giver", "kind", "undertaking", "title", "counterpart"), False),
        (_("How much"), ("low", "high", "unit", "qualifier"), True),
        (_("When"), ("as_of", "starts", "ends"), True),
        (_("By which source"), ("source_url", "sources", "source_kind", "note", "same_as"), False),
    )
    undertaking = UndertakingField(label=_("Mission or trust fund"), queryset=None, to_field_name="ref", required=False)
    same_as = FigureField(
        label=_("Tells the same fact as"),
        queryset=None,
        to_field_name="ref",
        required=False,
        help_text=_("Both stay, side by side, each with its source."),
    )
    sources = LinesField(label=_("Further addresses"), help_text=_("One a line."), required=False)

    def __init__(self, *args: object, user: Visitor, partner: Partner, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        fields: dict[str, Any] = self.fields
        places = undertakings_visible_to(user).filter(partner=partner).select_related("part_of")
        others = contributions_visible_to(user).filter(partner=partner).exclude(pk=self.instance.pk)
        fields["undertaking"].queryset = places
        fields["same_as"].queryset = others.select_related("undertaking")
        self.kept = ""
        if self.instance.pk:
            self.initial["undertaking"] = self.instance.undertaking
            same = [one for one in others if self.instance.fact and fact_of(one) == self.instance.fact]
            self.initial["same_as"] = same[0] if same else None
            self.kept = "" if same else self.instance.fact
            if not self.is_bound:  # what is typed may be about something else
                meant = meant_by(self.instance)
                alike = [each.pk for each in others if each in same or tells_the_same(meant, meant_by(each))]
                fields["same_as"].queryset = fields["same_as"].queryset.filter(pk__in=alike)

    def clean(self) -> dict[str, Any]:
        """The other figure is of the same thing, unless it was chosen before."""
        data = dict(super().clean() or {})
        other = data.get("same_as")
        whole = all(name in data for name in MEANT)
        if other is None or not whole or other == self.initial.get("same_as"):
            return data
        if not tells_the_same(data, meant_by(other)):
            self.add_error("same_as", not_the_same())
        return data

    @property
    def joined_with(self) -> Contribution | None:
        """The figure that was chosen as telling the same fact."""
        chosen: Contribution | None = self.cleaned_data["same_as"]
        return chosen

    def values(self) -> dict[str, Any]:
        """The fields of the record; where no figure of its fact may be known here, the form could not name one.

        The fact then stays.
        """
        told = {name: value for name, value in self.cleaned_data.items() if name != "same_as"}
        return {**told, "fact": self.kept}

    class Meta:
        model = Contribution
        fields = (
            *("giver", "kind", "undertaking", "title", "counterpart", "low", "high", "unit", "qualifier"),
            *("as_of", "starts", "ends", "source_url", "sources", "source_kind", "note"),
        )
        labels = {
            "giver": _("Given or received"),
            "kind": _("Kind"),
            "title": _("What is counted"),
            "counterpart": _("Destination or place"),
            "low": _("Value, or the least"),
            "high": _("The most"),
            "unit": _("Unit"),
            "qualifier": _("How sure the source is"),
            "as_of": _("Value of the date"),
            "starts": _("Or: period from"),
            "ends": _("to"),
            "source_url": _("Address of the source"),
            "source_kind": _("Kind of source"),
            "note": _("Note"),
        }
        help_texts = {
            "title": _("Such as: personnel deployed, gas exported, area cleared."),
            "high": _("Only for a range, which stays a range."),
            "unit": _("Such as persons, percent, bcm, EUR, km2."),
            "as_of": DATE,
            "starts": DATE,
            "source_url": _("The public address it was read from."),
            "source_kind": _("In words, such as embassy, press, letter of the ministry."),
        }
        error_messages = {
            **dict.fromkeys(("low", "high"), {"invalid": NUMBER}),
            **dict.fromkeys(("as_of", "starts", "ends"), {"max_length": DATE}),
        }
        widgets = {"source_url": forms.TextInput, "note": forms.Textarea({"rows": 3})}


class UndertakingForm(Parted, forms.ModelForm):  # type: ignore[type-arg]
    """A mission, a trust fund or a phase of one."""

    PARTS = (
        (_("What"), ("kind", "name", "part_of", "led_by"), False),
        (_("When"), ("starts", "ends"), True),
        (_("By which source"), ("source_url", "source_kind", "note"), False),
    )
    part_of = UndertakingField(label=_("Phase of the trust fund"), queryset=None, to_field_name="ref", required=False)

    def __init__(self, *args: object, user: Visitor, partner: Partner, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        fields: dict[str, Any] = self.fields
        funds = undertakings_visible_to(user).filter(partner=partner, kind=Of.FUND)
        fields["part_of"].queryset = funds.exclude(pk=self.instance.pk)
        if self.instance.pk:
            self.initial["part_of"] = self.instance.part_of

    class Meta:
        model = Undertaking
        fields = ("kind", "part_of", "name", "led_by", "starts", "ends", "note", "source_url", "source_kind")
        labels = {
            "kind": _("Kind"),
            "name": _("Name"),
            "led_by": _("Led and carried out by"),
            "starts": _("From"),
            "ends": _("to"),
            "note": _("Note"),
            "source_url": _("Address of the source"),
            "source_kind": _("Kind of source"),
        }
        help_texts = {"starts": DATE, "source_url": _("The public address it was read from.")}
        widgets = {"source_url": forms.TextInput, "note": forms.Textarea({"rows": 3})}
