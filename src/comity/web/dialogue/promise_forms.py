"""The forms of promises: what was said, what shows that it was kept, a new day, what it becomes."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from comity.access.models import Audience, User
from comity.access.policy import keys_of
from comity.catalogue.policy import activities_visible_to
from comity.dialogue.actions.commitments import Shown
from comity.dialogue.known_dates import due_faults, yet_to_come
from comity.dialogue.models import Commitment
from comity.dialogue.policy import events_visible_to, topics_visible_to
from comity.dialogue.queries.ledger import appointments_meeting, evidence_offered
from comity.dialogue.states import EvidenceKind
from comity.partners.policy import holdings_visible_to
from comity.programmes.models import Node, Programme
from comity.programmes.policy import lines_visible_to, nodes_visible_to
from comity.web.dialogue.forms import DATE, NOTE, OfPartner, among, length_of, several

KINDS_OF_RECORDS = (
    (EvidenceKind.SESSION, "session"),
    (EvidenceKind.DOCUMENT, "snapshot"),
    (EvidenceKind.READ_OUT, "read_out"),
    (EvidenceKind.APPOINTMENT, "appointment"),
)
WAYS = (("ours", _("We promise it to them")), ("theirs", _("They promise it to us")), ("both", _("Each to the other")))


class GoalField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A choice among goals, each named with its programme: goals of several programmes are called alike."""

    def label_from_instance(self, obj: Any) -> str:
        """The programme, then the goal."""
        return f"{obj.programme.title}: {obj.title}"


def goal_among(goals: "QuerySet[Any]", label: Any) -> Any:
    """A choice among these goals, by their references; none is possible."""
    return among(goals.select_related("programme__partner"), label, field_type=GoalField)


class CommitmentForm(OfPartner):
    """What one side said it will do for the other."""

    way = forms.ChoiceField(label=_("Who promises"), choices=WAYS, widget=forms.RadioSelect)

    def __init__(self, *args: object, user: User, **kwargs: object) -> None:
        super().__init__(*args, user=user, **kwargs)
        sides = self.sides_of()
        ours, theirs = (
            Q(level__is_goal=True, programme__partner__side__in=sides),
            Q(about__in=sides) | Q(owner__in=sides),
        )
        goals = nodes_visible_to(user).filter(ours | Q(pk=self.instance.goal_id))  # what is on record stays a choice
        events = events_visible_to(user).filter(theirs | Q(pk=self.instance.event_id))
        self.fields["event"] = among(events, _("Said at"))
        self.fields["goal"] = goal_among(goals.order_by("programme", "path"), _("Goal it became"))
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
        if ahead := yet_to_come(data.get("said_on") or "", localdate()):
            self.add_error("said_on", ahead)
        self.refuse_others(data)
        return data

    def sides_of(self, ref: str = "") -> set[int]:
        """The partners' sides it may concern: of one that is chosen, of the promise on record, else of any."""
        made = self.instance
        pair = {made.giver_id, made.receiver_id} if made.pk else {one.side_id for one in self.partners}
        return {one.side_id for one in self.partners if one.side_id in pair and ref in {"", one.ref}}

    def refuse_others(self, data: Mapping[str, Any]) -> None:
        """A promise is said at an event with its partner, and becomes a goal of a programme with it."""
        sides = self.sides_of(data.get("partner", ""))
        event, goal = data.get("event"), data.get("goal")
        of_others = event and event.pk != self.instance.event_id and sides.isdisjoint({event.about_id, event.owner_id})
        if sides and of_others:
            self.add_error("event", _("Choose an event with this partner."))
        if sides and goal and goal.pk != self.instance.goal_id and goal.programme.partner.side_id not in sides:
            self.add_error("goal", _("Choose a goal of a programme with this partner."))

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
        self.today = on
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
        if ahead := yet_to_come(data.get("on") or "", self.today):
            self.add_error("on", ahead)
        return data

    def shown(self) -> Shown:
        """What was chosen and typed."""
        return Shown(**self.cleaned_data)


class GoalForm(forms.Form):
    """The entry of a programme that a promise becomes: where it stands and how it is called there."""

    level = forms.ChoiceField(label=_("Level"))
    title = forms.CharField(
        label=_("Title"), widget=forms.Textarea({"rows": 2}), max_length=length_of(Node, "title")
    )  # fmt: skip
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
        self.fields["goal"] = goal_among(goals.order_by("programme", "path"), _("Goal"))
        self.fields["line"] = among(lines.select_related("activity").order_by("starts", "pk"), _("Line"))
        self.fields["activity"] = among(activities_visible_to(user).order_by("title"), _("Activity"))
        self.fields["appointment"] = among(appointments_meeting(made, user) | chosen, _("Appointment"))


class DayForm(forms.Form):
    """A new day, and why."""

    due_by = forms.DateField(label=_("New day"), widget=forms.DateInput({"type": "date"}))
    note = forms.CharField(label=_("Why the day moves"), widget=forms.Textarea({"rows": 2}))
