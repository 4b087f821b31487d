"""A form of every kind of field, empty, filled and wrong."""

from django import forms


class EveryField(forms.Form):
    """One field of each kind."""

    title = forms.CharField(label="Title of the activity", help_text="As the provider writes it.")
    aim = forms.CharField(label="Aim", widget=forms.Textarea, required=False)
    area = forms.ChoiceField(
        label="Area", choices=[("", "choose"), ("demining", "Demining"), ("cyber", "Cyber defence")]
    )
    starts = forms.DateField(label="First day", help_text="For example 12 March 2027 or 2027-03-12.")
    ends = forms.DateField(label="Last day", help_text="For example 12 March 2027 or 2027-03-12.")
    seats = forms.IntegerField(label="Seats", min_value=1, required=False, help_text="Leave empty when not stated.")
    delivery = forms.ChoiceField(
        label="Delivery", widget=forms.RadioSelect, choices=[("here", "residential"), ("away", "online")]
    )
    ranks = forms.MultipleChoiceField(
        label="Ranks",
        widget=forms.CheckboxSelectMultiple,
        choices=[("OF-1", "lieutenants"), ("OF-3", "majors"), ("OR-6", "sergeants")],
        required=False,
    )
    civilian = forms.BooleanField(label="Open to civilians", required=False, help_text="Of ministries and agencies.")


def filled_forms() -> dict[str, object]:
    """Fresh, and sent with faults."""
    fresh = EveryField(prefix="fresh", initial={"title": "Cyber range exercise", "area": "cyber", "delivery": "here"})
    wrong = EveryField(
        prefix="wrong",
        data={"wrong-title": "", "wrong-aim": "To train instructors.", "wrong-starts": "12/13/27", "wrong-seats": "0"},
    )
    return {"fresh": fresh, "wrong": wrong}
