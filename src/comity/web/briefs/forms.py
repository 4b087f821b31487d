"""The shape of what is chosen for a brief."""

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from comity.reporting.briefs.building import LONGEST_POINT, MOST_POINTS, USUAL_PARTS, Asked
from comity.reporting.briefs.shapes import Part
from comity.reporting.documents.words import LANGUAGES, NAMES

OWN, THEIRS = "own", "theirs"
PARTS = {
    Part.MEETS: gettext_lazy("Who meets whom"),
    Part.POINTS: gettext_lazy("Points to raise"),
    Part.PROMISES: gettext_lazy("Commitments both ways"),
    Part.SAID: gettext_lazy("Last said"),
    Part.GOALS: gettext_lazy("Goals and coverage"),
    Part.SESSIONS: gettext_lazy("Planned sessions"),
    Part.GIVING: gettext_lazy("Contributions"),
    Part.DIFFERENCES: gettext_lazy("Open differences"),
}
Choices = Sequence[tuple[str, str]]


def ticks(label: Any, **more: Any) -> forms.MultipleChoiceField:
    """Some of several, by ticks."""
    return forms.MultipleChoiceField(label=label, widget=forms.CheckboxSelectMultiple, **more)


class BriefForm(forms.Form):
    """For whose eyes, with which parts, how long, in which languages, and what to raise."""

    eyes = forms.ChoiceField(
        label=gettext_lazy("For"),
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose for whose eyes it is.")},
    )
    meetings = ticks(gettext_lazy("Meetings"), required=False)
    parts = ticks(gettext_lazy("Parts"), error_messages={"required": gettext_lazy("Choose at least one part.")})
    pages = forms.TypedChoiceField(
        label=gettext_lazy("Length"),
        coerce=int,
        choices=[(1, gettext_lazy("One page")), (2, gettext_lazy("Two pages"))],
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Choose one page or two.")},
    )
    languages = ticks(
        gettext_lazy("Languages"),
        choices=list(NAMES.items()),
        error_messages={"required": gettext_lazy("Choose at least one language.")},
    )
    points = forms.CharField(
        label=gettext_lazy("Points to raise, in your words"),
        required=False,
        max_length=(LONGEST_POINT + 2) * MOST_POINTS * 2,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    pulled = ticks(gettext_lazy("Or pull open points"), required=False)

    def __init__(
        self, *args: Any, eyes: Choices, meetings: Choices, held: dict[str, str], may_raise: Choices, **kwargs: Any
    ):
        super().__init__(*args, **kwargs)
        fields = cast("dict[str, Any]", self.fields)
        fields["eyes"].choices = eyes
        fields["meetings"].choices = meetings
        fields["parts"].choices = [
            (part.value, f"{words} {held.get(part, '')}".strip()) for part, words in PARTS.items()
        ]
        fields["pulled"].choices = may_raise
        fields["points"].help_text = _(
            "One a line, at most %(n)s. The brief says that they are your own assessment."
        ) % {"n": MOST_POINTS}
        for name, choices in (("meetings", meetings), ("pulled", may_raise)):
            if not choices:
                del fields[name]

    def clean_points(self) -> tuple[str, ...]:
        """One point a line, each short enough to be read in a meeting."""
        found = tuple(" ".join(line.split()) for line in self.cleaned_data["points"].splitlines() if line.strip())
        if len(found) > MOST_POINTS:
            raise forms.ValidationError(
                _("Write at most %(n)s points; a meeting has no room for more.") % {"n": MOST_POINTS}
            )
        long = [number for number, one in enumerate(found, start=1) if len(one) > LONGEST_POINT]
        if long:
            told = {"which": ", ".join(map(str, long)), "n": LONGEST_POINT}
            raise forms.ValidationError(_("Point %(which)s is longer than %(n)s characters; shorten it.") % told)
        return found

    def asked(self) -> Asked:
        """What was chosen, as far as it can be made of."""
        data = self.cleaned_data
        meetings = frozenset(data.get("meetings", ()))
        languages = tuple(one for one in LANGUAGES if one in data.get("languages", LANGUAGES))
        return Asked(
            theirs=data.get("eyes") == THEIRS,
            parts=tuple(Part(one) for one in data.get("parts", USUAL_PARTS)),
            meetings=meetings if "meetings" in self.fields and "meetings" in data else None,
            pages=data.get("pages", 1),
            languages=languages or LANGUAGES,
            points=data.get("points", ()),
            pulled=frozenset(data.get("pulled", ())),
        )
