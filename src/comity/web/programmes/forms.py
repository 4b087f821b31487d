"""Forms of the programme pages: shape only; what the words mean is the actions' matter."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from comity.programmes.advancing import EXAMPLE, rule_of_text, text_of_rule
from comity.programmes.states import GoalState

Choices = Sequence[tuple[str, str]]
WRITE = {"required": _("Write something here.")}
TITLE = {"required": _("Give it a title.")}
CHOOSE = {"required": _("Choose one.")}


def long(label: Any, help_text: Any = "", rows: int = 4) -> forms.CharField:
    """A long text."""
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, help_text=help_text, required=False, widget=widget, strip=True)


class LinesField(forms.CharField):
    """A list of texts, one in a line; what is not a text (from a file) stays as it was when its line is not touched."""

    def __init__(self, label: Any, help_text: Any = "", rows: int = 3) -> None:
        widget = forms.Textarea(attrs={"rows": rows})
        super().__init__(label=label, help_text=help_text, required=False, widget=widget)

    def clean(self, value: Any) -> list[str]:
        """The lines that say something."""
        return [line.strip() for line in super().clean(value).splitlines() if line.strip()]


class SegmentsField(forms.CharField):
    """Stretches of a target: `40 % at 10; 60 % at 5`."""

    def clean(self, value: Any) -> list[list[int]]:
        """Pairs of share and points."""
        found = []
        for part in filter(None, (part.strip() for part in super().clean(value).replace("%", " ").split(";"))):
            words = part.replace(" at ", " ").split()
            if len(words) != 2 or not all(word.isascii() and word.isdigit() and len(word) < 6 for word in words):
                raise forms.ValidationError(_("Write it like this: 40 % at 10; 60 % at 5."))
            found.append([int(words[0]), int(words[1])])
        return found


class RulesField(forms.CharField):
    """Which activities advance a requirement: one rule in a line."""

    def clean(self, value: Any) -> list[dict[str, Any]]:
        """The rules."""
        found = []
        for number, line in enumerate(super().clean(value).splitlines(), start=1):
            if not line.strip():
                continue
            try:
                found.append(rule_of_text(line))
            except ValueError as error:
                raise forms.ValidationError(_("Line %(n)s: %(why)s."), params={"n": number, "why": error}) from error
        return found


class ProgrammeForm(forms.Form):
    """What a draft says of itself."""

    BESIDE: ClassVar = {"starts_known": "ends_known"}
    title = forms.CharField(label=_("Title"), max_length=300, error_messages=TITLE)
    organisation = forms.CharField(label=_("Organisation"), max_length=120, required=False)
    starts_known = forms.CharField(
        label=_("First day"), required=False, help_text=_("A year, a month or a day: 2030, 2030-01 or 2030-01-15.")
    )
    ends_known = forms.CharField(label=_("Last day"), required=False, help_text=_("As precisely as it is known."))
    period_note = long(_("Note on the period"), rows=2)
    legal_nature = long(_("Legal nature"), _("For example: not legally binding."), rows=2)
    context = long(_("Context"), _("What stands before the goals."), rows=6)
    reservations = LinesField(_("Reservations"), _("One in a line."))
    not_known = LinesField(_("Not known yet"), _("One in a line."))
    sources = LinesField(_("Sources"), _("Addresses or titles, one in a line."))


class BeginForm(ProgrammeForm):
    """A new programme: about whom, of which type."""

    field_order = ("partner", "type")
    BESIDE: ClassVar = {"starts_known": "ends_known", "partner": "type"}
    partner = forms.ChoiceField(label=_("Partner"), error_messages=CHOOSE)
    type = forms.ChoiceField(
        label=_("Type"), error_messages=CHOOSE, help_text=_("Its levels, their labels and the numbering.")
    )

    def __init__(self, *args: Any, partners: Choices, types: Choices, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["partner"].choices = [("", "—"), *partners]  # type: ignore[attr-defined]
        self.fields["type"].choices = [("", "—"), *types]  # type: ignore[attr-defined]


class NodeForm(forms.Form):
    """An entry of a programme."""

    BESIDE: ClassVar = {"level": "number", "state": "weight"}
    title = forms.CharField(label=_("Title"), error_messages=TITLE, widget=forms.Textarea(attrs={"rows": 2}))
    level = forms.ChoiceField(label=_("Level"), required=False)
    number = forms.CharField(
        label=_("Number"), required=False, help_text=_("As the text has it; left empty, it follows from the place.")
    )
    aim = long(_("Aim"), _("What it is for, in a sentence."))
    rationale = long(_("Why it was chosen"))
    target = long(_("Target"), _("What is there at the end."))
    content = long(_("Content"))
    schedule = long(_("Schedule"), rows=2)
    actions = LinesField(_("What is to be done"), _("One in a line."))
    state = forms.ChoiceField(
        label=_("What became of it"),
        choices=[(state.value, str(state.label).capitalize()) for state in GoalState],
        initial=GoalState.NOT_STARTED.value,
    )
    weight = forms.IntegerField(
        label=_("Weight"), initial=1, help_text=_("From 1; seen by your side only, used when a plan is tailored.")
    )
    lead_bodies = forms.MultipleChoiceField(label=_("Lead bodies"), required=False)
    supporting_bodies = forms.MultipleChoiceField(label=_("Supporting bodies"), required=False)
    axis_values = forms.MultipleChoiceField(label=_("Second grouping"), required=False)
    themes = forms.MultipleChoiceField(label=_("Cross-cutting themes it carries"), required=False)
    theme = forms.ChoiceField(label=_("It is the goal of a theme"), required=False)
    instruments = forms.MultipleChoiceField(label=_("Instruments"), required=False)
    MANY = ("lead_bodies", "supporting_bodies", "axis_values", "themes", "instruments")

    def __init__(self, *args: Any, choices: Mapping[str, Choices], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self.MANY:
            if not choices[name]:
                del self.fields[name]
                continue
            self.fields[name].choices = choices[name]  # type: ignore[attr-defined]
            self.fields[name].widget = forms.CheckboxSelectMultiple(choices=choices[name])
        self.fields["level"].choices = [("", _("not said")), *choices["level"]]  # type: ignore[attr-defined]
        if choices["themes"]:
            self.fields["theme"].choices = [("", _("no")), *choices["themes"]]  # type: ignore[attr-defined]
        else:
            del self.fields["theme"]


class RequirementForm(forms.Form):
    """An amount that a goal needs."""

    BESIDE: ClassVar = {"target": "unit"}
    title = forms.CharField(label=_("What is needed"), error_messages=TITLE)
    target = forms.IntegerField(label=_("Amount"), error_messages=WRITE)
    unit = forms.CharField(label=_("Unit"), required=False, help_text=_("For example: people, courses, teams."))
    weight = forms.IntegerField(label=_("Weight"), initial=1, help_text=_("Against other requirements of the goal."))
    segments = SegmentsField(
        label=_("What its parts are worth"),
        required=False,
        help_text=_("Most first: 40 % at 10; 30 % at 6; 30 % at 3. Left empty, it is these."),
    )
    advanced_by = RulesField(
        label=_("Which activities bring it nearer"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("One rule in a line: %(example)s") % {"example": EXAMPLE},
    )


class MilestoneForm(forms.Form):
    """A dated step."""

    BESIDE: ClassVar = {"due": "reached"}
    title = forms.CharField(label=_("Step"), error_messages=TITLE)
    due = forms.CharField(label=_("Due"), required=False, help_text=_("A year, a month or a day."))
    reached = forms.CharField(label=_("Reached"), required=False)


class ThemeForm(forms.Form):
    """A cross-cutting theme."""

    name = forms.CharField(label=_("Theme"), error_messages=WRITE)


class AxisForm(forms.Form):
    """A second grouping."""

    name = forms.CharField(label=_("Grouping"), error_messages=WRITE, help_text=_("For example: kind of goal."))
    values = LinesField(_("Its values"), _("One in a line: general, specific."))


class InstrumentForm(forms.Form):
    """An arrangement of the partner."""

    title = forms.CharField(label=_("Instrument"), error_messages=TITLE)
    kind = forms.CharField(label=_("Kind"), required=False, help_text=_("For example: trust fund, review process."))
    note = long(_("Note"), rows=2)


class TypeForm(forms.Form):
    """A programme type with one to four levels."""

    BESIDE: ClassVar = {"name": "short"} | {f"level_{at}": f"plural_{at}" for at in range(1, 5)}
    name = forms.CharField(label=_("Name"), max_length=200, error_messages=WRITE)
    short = forms.CharField(label=_("In short"), max_length=60, required=False, help_text=_("How people call it."))
    numbering = long(_("How it is numbered"), rows=2)
    note = long(_("Note"), rows=2)
    level_1 = forms.CharField(
        label=_("First level"), max_length=120, error_messages=WRITE, help_text=_("For example: objective.")
    )
    plural_1 = forms.CharField(label=_("Several of it"), max_length=120, required=False)
    level_2 = forms.CharField(label=_("Second level"), max_length=120, required=False)
    plural_2 = forms.CharField(label=_("Several of it"), max_length=120, required=False)
    level_3 = forms.CharField(label=_("Third level"), max_length=120, required=False)
    plural_3 = forms.CharField(label=_("Several of it"), max_length=120, required=False)
    level_4 = forms.CharField(label=_("Fourth level"), max_length=120, required=False)
    plural_4 = forms.CharField(label=_("Several of it"), max_length=120, required=False)
    goal_level = forms.ChoiceField(
        label=_("Goals stand on"),
        choices=[
            ("", _("the deepest level")),
            ("1", _("the first")),
            ("2", _("the second")),
            ("3", _("the third")),
            ("4", _("the fourth")),
        ],
        required=False,
        help_text=_("Goals have weights, requirements and milestones."),
    )

    def levels(self) -> list[tuple[str, str]]:
        """The levels that have a label, with their plural."""
        data = self.cleaned_data
        return [(data[f"level_{at}"], data[f"plural_{at}"]) for at in range(1, 5) if data[f"level_{at}"]]

    def goal(self) -> str:
        """The label of the level that goals stand on."""
        levels = self.levels()
        chosen = self.cleaned_data["goal_level"]
        return self.cleaned_data[f"level_{chosen}"] if chosen else levels[-1][0] if levels else ""


class ImportForm(forms.Form):
    """A programme file."""

    file = forms.FileField(
        label=_("Programme file"),
        error_messages={"required": _("Choose a file."), "empty": _("The file is empty.")},
        help_text=_("YAML or JSON, at most 2 MB. Nothing changes before you have seen what would."),
    )


def lines_text(values: Iterable[Any]) -> str:
    """A list as the text of its field; what is no text is left to files."""
    return "\n".join(value for value in values if isinstance(value, str))


def segments_text(segments: Iterable[Iterable[int]]) -> str:
    """Segments as the text of their field."""
    return "; ".join(f"{share} % at {slope}" for share, slope in segments)


def rules_text(rules: Iterable[dict[str, Any]]) -> str:
    """Rules as the text of their field."""
    return "\n".join(text_of_rule(rule) for rule in rules)
