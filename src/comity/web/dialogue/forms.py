"""The shape of what is typed about events, read-outs and promises; what it means is for the actions."""

from datetime import date
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from comity.access.models import Audience, User
from comity.access.policy import keys_of
from comity.catalogue.policy import activities_visible_to
from comity.dialogue.actions.commitments import Shown
from comity.dialogue.known_dates import due_faults
from comity.dialogue.models import Commitment, Event, ReadOut
from comity.dialogue.policy import (
    events_visible_to,
    keeps_dialogue,
    participants_visible_to,
    places_visible_to,
    topics_visible_to,
)
from comity.dialogue.queries.ledger import appointments_meeting, evidence_offered
from comity.dialogue.states import EventKind, EventState, EvidenceKind
from comity.dialogue.workflow import CORRECT, RESTORE, WITHDRAW
from comity.partners.models import Partner
from comity.partners.policy import holdings_visible_to, partners_visible_to
from comity.programmes.models import Programme
from comity.programmes.policy import lines_visible_to, nodes_visible_to, other_side
from comity.web.partners.forms import LinesField

DATE = _("A year, a month or a day: 2026, 2026-03 or 2026-03-06.")
NOTE = _("Read by your side alone, also once the record itself is shared or open to everyone.")
KINDS_OF_RECORDS = (
    (EvidenceKind.SESSION, "session"),
    (EvidenceKind.DOCUMENT, "snapshot"),
    (EvidenceKind.READ_OUT, "read_out"),
    (EvidenceKind.APPOINTMENT, "appointment"),
)
WAYS = (("ours", _("We promise it to them")), ("theirs", _("They promise it to us")), ("both", _("Each to the other")))


def partners_of(user: User) -> "list[Partner]":
    """The partners about which this person writes things down; of a partner its own."""
    known = partners_visible_to(user).select_related("side", "owner")
    return [one for one in known if keeps_dialogue(user, other_side(user, one))]


def among(records: "QuerySet[Any]", label: Any, **more: Any) -> Any:
    """A choice among these records, by their references; none is possible."""
    field = forms.ModelChoiceField(queryset=records, to_field_name="ref", label=label, required=False, **more)
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

    groups = LinesField(label=_("Groups"), help_text=_("One a line, such as students or ambassadors."), required=False)

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


class CommitmentForm(OfPartner):
    """What one side said it will do for the other."""

    way = forms.ChoiceField(label=_("Who promises"), choices=WAYS, widget=forms.RadioSelect)

    def __init__(self, *args: object, user: User, **kwargs: object) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.fields["event"] = among(events_visible_to(user), _("Said at"))
        self.fields["goal"] = among(nodes_visible_to(user).filter(level__is_goal=True), _("Goal it became"))
        self.fields["topics"] = several(topics_visible_to(user), _("Topics"))
        if self.instance.pk:
            made = self.instance
            self.initial.update(event=made.event, goal=made.goal, topics=list(made.topics.all()))
            self.initial["way"] = "both" if made.mutual else "ours" if made.giver_id == made.owner_id else "theirs"

    def clean(self) -> dict[str, Any]:
        """What is due is told beside its field, before the table is asked."""
        data = dict(super().clean() or {})
        days = {name: data.get(name) for name in ("due_from", "due_by")}
        for name, sentence in due_faults(data.get("due_kind", ""), **days, words=data.get("due_words", "")).items():
            self.add_error(name, sentence)
        return data

    def values(self) -> dict[str, Any]:
        """The fields of the record: who promises to whom from the way that was chosen."""
        told = {name: value for name, value in self.cleaned_data.items() if name not in {"partner", "topics", "way"}}
        ours = self.user.acting.side if self.user.acting else None
        other = self.about if self.instance.pk is None else self.instance.about
        theirs = self.cleaned_data["way"] == "theirs"
        pair = {"giver": other if theirs else ours, "receiver": ours if theirs else other}
        return {**told, **pair, "mutual": self.cleaned_data["way"] == "both"}

    class Meta:
        model = Commitment
        fields = ("title", "words", "weight", "said_on", "due_kind", "due_from", "due_by", "due_words", "lead", "note")
        labels = {
            "title": _("What was promised"),
            "words": _("In these words"),
            "weight": _("Strength"),
            "said_on": _("Said on"),
            "due_kind": _("When it is due"),
            "due_from": _("From"),
            "due_by": _("By"),
            "due_words": _("Words used of the date"),
            "lead": _("Who answers for it"),
            "note": _("Note of your side"),
        }
        help_texts = {"said_on": DATE, "due_words": _("Such as “soon”; never turned into a day."), "note": NOTE}
        widgets = {
            "words": forms.Textarea({"rows": 2}),
            "note": forms.Textarea({"rows": 2}),
            "due_from": forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
            "due_by": forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        }


class EvidenceForm(forms.Form):
    """By what a promise is shown to be kept: a record that may be opened, or an address."""

    kind = forms.ChoiceField(label=_("What shows it"), choices=EvidenceKind.choices)
    words = forms.CharField(label=_("In a few words"), widget=forms.Textarea({"rows": 2}))
    on = forms.CharField(label=_("Day"), required=False, help_text=DATE, max_length=10)
    source_url = forms.CharField(
        label=_("Address"), required=False, help_text=_("Where it can be looked at, when it is no record here.")
    )

    def __init__(self, *args: Any, user: User, made: Commitment, on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = evidence_offered(made, user, on)
        self.fields["session"] = among(offered.sessions, _("Session held"))
        self.fields["snapshot"] = among(offered.snapshots, _("Document: a version that was shown or agreed"))
        self.fields["read_out"] = among(offered.read_outs, _("Later read-out"))
        self.fields["appointment"] = among(offered.appointments, _("Appointment"))
        shared = made.audience != Audience.OWN
        if shared:
            self.fields["shared"] = forms.BooleanField(
                label=_("Who knows of the promise may know of this"), required=False, initial=True,
                help_text=_("Else the other side goes on reading it as open: it reads “kept” only with evidence."),
            )  # fmt: skip
        order = ("kind", "session", "snapshot", "read_out", "appointment", "source_url", "words", "on", "shared")
        self.order_fields(order)
        for _kind, name in KINDS_OF_RECORDS:
            if not self.fields[name].queryset.exists():  # type: ignore[attr-defined]
                del self.fields[name]

    def clean(self) -> dict[str, Any]:
        """The one record that was chosen says what shows it."""
        data = dict(super().clean() or {})
        chosen = [kind for kind, name in KINDS_OF_RECORDS if data.get(name)]
        if len(chosen) > 1:
            self.add_error("kind", _("Choose one record; further evidence is added after."))
        if len(chosen) == 1:
            data["kind"] = chosen[0]
        return data

    def shown(self) -> Shown:
        """What was chosen and typed."""
        return Shown(**self.cleaned_data)


class GoalForm(forms.Form):
    """The entry of a programme that a promise becomes: where it stands and how it is called there."""

    level = forms.ChoiceField(label=_("Level"))
    title = forms.CharField(label=_("Title"), widget=forms.Textarea({"rows": 2}))
    aim = forms.CharField(label=_("Aim"), widget=forms.Textarea({"rows": 3}), required=False)

    def __init__(self, *args: Any, user: User, programme: Programme, made: Commitment, **kwargs: Any) -> None:
        levels = {str(one.depth): one for one in programme.type.levels.all()}
        goal = next((depth for depth, one in levels.items() if one.is_goal), "")
        initial = {"title": made.title, "aim": made.words, "level": goal}
        super().__init__(*args, **{"initial": initial, **kwargs})
        self.levels = levels
        nodes = nodes_visible_to(user).filter(programme=programme).order_by("path")
        self.fields["parent"] = among(nodes, _("Below"), empty_label=_("at the top"))
        self.fields["level"].choices = [(depth, one.label) for depth, one in levels.items()]  # type: ignore[attr-defined]
        self.order_fields(("parent", "level", "title", "aim"))

    def values(self) -> dict[str, Any]:
        """The fields of the entry."""
        data = self.cleaned_data
        return {"title": data["title"], "aim": data["aim"], "level": self.levels[data["level"]]}


class LineForm(forms.Form):
    """The line of a programme that a promise becomes: an activity and its days."""

    starts = forms.DateField(label=_("First day"), widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"))
    ends = forms.DateField(label=_("Last day"), widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"))

    def __init__(self, *args: Any, user: User, programme: Programme, made: Commitment, **kwargs: Any) -> None:
        goals = nodes_visible_to(user).filter(programme=programme, level__is_goal=True).order_by("path")
        own = made.goal_id and goals.filter(pk=made.goal_id).first()
        initial = {"goal": own, "activity": made.activity, "starts": made.due_from or made.due_by, "ends": made.due_by}
        super().__init__(*args, **{"initial": initial, **kwargs})
        self.fields["activity"] = among(activities_visible_to(user).order_by("title"), _("Activity"))
        self.fields["activity"].required = True
        self.fields["goal"] = among(goals, _("Goal it serves"))
        self.order_fields(("activity", "starts", "ends", "goal"))


class LinksForm(forms.Form):
    """Which goal, line, activity or appointment of ours a promise became."""

    def __init__(self, *args: Any, user: User, made: Commitment, **kwargs: Any) -> None:
        initial = {name: getattr(made, name) for name in ("goal", "line", "activity", "appointment")}
        super().__init__(*args, **{"initial": initial, **kwargs})
        sides = [made.giver_id, made.receiver_id]
        goals = nodes_visible_to(user).filter(programme__partner__side__in=sides, level__is_goal=True)
        lines = lines_visible_to(user).filter(programme__partner__side__in=sides).filter(
            activity__in=keys_of(activities_visible_to, user)
        )  # fmt: skip
        chosen = holdings_visible_to(user).filter(pk__in=[made.appointment_id or 0]).select_related("person", "post")
        self.fields["goal"] = among(goals.order_by("programme", "path"), _("Goal"))
        self.fields["line"] = among(lines.select_related("activity").order_by("starts", "pk"), _("Line"))
        self.fields["activity"] = among(activities_visible_to(user).order_by("title"), _("Activity"))
        self.fields["appointment"] = among(appointments_meeting(made, user) | chosen, _("Appointment"))


class DayForm(forms.Form):
    """A new day, and why."""

    due_by = forms.DateField(label=_("New day"), widget=forms.DateInput({"type": "date"}))
    note = forms.CharField(label=_("Why the day moves"), widget=forms.Textarea({"rows": 2}))


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
