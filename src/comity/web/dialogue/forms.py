"""The shape of what is typed about events and read-outs; what it means is for the actions."""

from typing import Any

from django import forms
from django.db.models import Model, QuerySet
from django.utils.translation import gettext_lazy as _

from comity.access.models import User
from comity.dialogue.models import Event, Participant, ReadOut
from comity.dialogue.policy import (
    events_visible_to,
    keeps_dialogue,
    participants_visible_to,
    places_visible_to,
    topics_visible_to,
)
from comity.dialogue.states import EventKind, EventState
from comity.dialogue.workflow import CORRECT, RESTORE, WITHDRAW
from comity.partners.models import Partner
from comity.partners.policy import holdings_visible_to, partners_visible_to
from comity.programmes.policy import other_side
from comity.web.partners.forms import LinesField

DATE = _("A year, a month or a day: 2026, 2026-03 or 2026-03-06.")
NOTE = _("Read by your side alone, also once the record itself is shared or open to everyone.")


def length_of(table: type[Model], name: str) -> int:
    """How many letters a field of a record holds."""
    return int(getattr(table._meta.get_field(name), "max_length", None) or 0)


def partners_of(user: User) -> "list[Partner]":
    """The partners about which this person writes things down; of a partner its own."""
    known = partners_visible_to(user).select_related("side", "owner")
    return [one for one in known if keeps_dialogue(user, other_side(user, one))]


def among(records: "QuerySet[Any]", label: Any, *, field_type: Any = forms.ModelChoiceField, **more: Any) -> Any:
    """A choice among these records, by their references; none is possible."""
    field = field_type(queryset=records, to_field_name="ref", label=label, required=False, **more)
    field.widget.attrs["autocomplete"] = "off"
    return field


def several(records: "QuerySet[Any]", label: Any, **more: Any) -> Any:
    """Some of these records, by their references."""
    return forms.ModelMultipleChoiceField(
        queryset=records,
        to_field_name="ref",
        label=label,
        required=False,
        widget=forms.SelectMultiple({"size": 8}),
        **more,
    )


class OfPartner(forms.ModelForm):  # type: ignore[type-arg]
    """Something written down about one partner, which is chosen once."""

    def __init__(self, *args: object, user: User, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.user = user
        self.partners = partners_of(user)
        if self.instance.pk is None:
            choices = [(one.ref, one.name) for one in self.partners]
            first: Any = forms.ChoiceField(label=_("Partner"), choices=choices)
            self.fields = {"partner": first, **self.fields}

    @property
    def about(self) -> Any:
        """The side it concerns: the partner, or for a partner the organisation."""
        chosen = next(one for one in self.partners if one.ref == self.cleaned_data["partner"])
        return other_side(self.user, chosen)


class EventForm(OfPartner):
    """A visit, meeting, call or event with a group."""

    groups = LinesField(
        label=_("Groups"), help_text=_("One a line, such as students or ambassadors."), required=False,
        longest=length_of(Participant, "label"),
    )  # fmt: skip

    def __init__(self, *args: object, user: User, **kwargs: object) -> None:
        super().__init__(*args, user=user, **kwargs)
        visits = events_visible_to(user).filter(kind=EventKind.VISIT, owner=user.acting.side if user.acting else None)
        held = holdings_visible_to(user).filter(person__isnull=False, ends="").select_related("person", "post")
        self.fields["part_of"] = among(visits.exclude(pk=self.instance.pk), _("Part of the visit"))
        self.fields["place"] = among(places_visible_to(user), _("Place"))
        self.fields["people"] = several(held, _("People in their posts"))
        self.fields["topics"] = several(topics_visible_to(user), _("Topics"))
        if self.instance.pk:
            self.initial.update(self.kept())

    def kept(self) -> dict[str, Any]:
        """What the record holds now, in the shape of the fields."""
        taken = list(participants_visible_to(self.user).filter(event=self.instance))
        wanted = {(one.person_id, one.post_id) for one in taken if one.person_id}
        people: Any = self.fields["people"]
        return {
            "part_of": self.instance.part_of,
            "place": self.instance.place,
            "topics": list(self.instance.topics.all()),
            "people": [one for one in people.queryset if (one.person_id, one.post_id) in wanted],
            "groups": [one.label for one in taken if one.label],
        }

    class Meta:
        model = Event
        fields = ("kind", "state", "title", "starts", "ends", "dates_basis", "note")
        labels = {
            "kind": _("Kind"),
            "state": _("State"),
            "title": _("Title"),
            "starts": _("First day"),
            "ends": _("Last day"),
            "dates_basis": _("How the days are known"),
            "note": _("Note of your side"),
        }
        help_texts = {"starts": DATE, "note": NOTE}
        widgets = {"dates_basis": forms.TextInput, "note": forms.Textarea({"rows": 3})}

    def clean_state(self) -> str:
        """A new event is planned or held; how one goes on is said by its steps."""
        state = str(self.cleaned_data["state"])
        return self.instance.state if self.instance.pk else state if state != EventState.CALLED_OFF else EventState.HELD


class ReadOutForm(forms.ModelForm):  # type: ignore[type-arg]
    """A public account of an event."""

    def __init__(self, *args: object, user: User, event: Event, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        sides = [one for one in (event.owner, event.about) if one is not None]
        self.sides = {one.code: one for one in sides}
        tellers = [*((one.code, one.name) for one in sides), ("", _("neither side"))]
        self.fields["teller"] = forms.ChoiceField(label=_("Told by"), choices=tellers, required=False)
        self.fields["topics"] = several(topics_visible_to(user), _("Topics it names"))

    def values(self) -> dict[str, Any]:
        """The fields of the record."""
        told = dict(self.cleaned_data)
        told.pop("topics")
        teller = told.pop("teller")
        return {**told, "side": self.sides.get(teller)}

    class Meta:
        model = ReadOut
        fields = ("title", "publisher", "medium", "published", "language", "source_url", "reports")
        labels = {
            "title": _("Title"),
            "publisher": _("Published by"),
            "medium": _("Medium"),
            "published": _("Published on"),
            "language": _("Language"),
            "source_url": _("Address"),
            "reports": _("What it reports"),
        }
        help_texts = {"published": DATE, "language": _("Such as en, fr or az.")}
        widgets = {"source_url": forms.TextInput, "reports": forms.Textarea({"rows": 2})}


class AttachForm(forms.Form):
    """A read-out that is there already."""

    def __init__(self, *args: Any, read_outs: "QuerySet[Any]", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["read_out"] = among(read_outs, _("Read-out"))
        self.fields["read_out"].required = True


class ChoiceForm(forms.Form):
    """Which telling the record goes by, and why."""

    def __init__(self, *args: Any, tellings: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["value"] = forms.ChoiceField(
            label=_("The record goes by"), choices=tellings, widget=forms.RadioSelect
        )
        self.fields["reason"] = forms.CharField(
            label=_("Why this one"), widget=forms.Textarea({"rows": 2}),
            help_text=_("Whoever reads the record reads it too. The others stay where they are told."),
        )  # fmt: skip


class ReasonForm(forms.Form):
    """Why, in a few words."""

    note = forms.CharField(label=_("Reason"), widget=forms.Textarea({"rows": 2}), required=False)


MOVES = (
    (CORRECT, _("corrected: a later version on record replaces it")),
    (WITHDRAW, _("withdrawn by its publisher")),
    (RESTORE, _("its publisher stands by it again")),
)


class ReadOutStateForm(forms.Form):
    """What became of a read-out, by which version, and why."""

    def __init__(self, *args: Any, moves: list[str], versions: "QuerySet[Any]", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(move, words) for move, words in MOVES if move in moves]
        self.fields["move"] = forms.ChoiceField(label=_("It is"), choices=choices, widget=forms.RadioSelect)
        if CORRECT in moves:
            self.fields["version"] = among(versions, _("The version that replaces it"))
        self.fields["note"] = forms.CharField(
            label=_("Reason"),
            widget=forms.Textarea({"rows": 2}),
            required=False,
        )
