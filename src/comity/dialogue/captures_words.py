"""Why a field is read as it is: the rules of the engine in words, and what record a field would become."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

WHY = (
    ("event.", gettext_lazy("a verb or noun that tells of such an event")),
    ("date.range", gettext_lazy("a range of days in the text")),
    ("date.duration", gettext_lazy("a day in the text and how long it lasted")),
    ("date.only", gettext_lazy("the only day that the text gives")),
    ("date.same-paragraph", gettext_lazy("the day given in the same paragraph")),
    ("date.of-visit", gettext_lazy("the day of the visit to the same host")),
    ("date.leans", gettext_lazy("counted from a day told before")),
    ("date.heading", gettext_lazy("the day that stands over the paragraph")),
    ("date.weekday", gettext_lazy("a weekday, counted from the day of publication")),
    ("date.", gettext_lazy("a day in the text")),
    ("place.", gettext_lazy("a place of the registry, named where the event is told")),
    ("name.registry", gettext_lazy("a name of the registry")),
    ("name.", gettext_lazy("a run of capitalised words that is no place and no body")),
    ("role.before", gettext_lazy("an office right before the name")),
    ("role.apposition", gettext_lazy("an office beside the name, between commas")),
    ("role.bracket", gettext_lazy("an office in brackets behind the name")),
    ("role.plural", gettext_lazy("offices and names listed in the same order")),
    ("role.counterpart", gettext_lazy("the office of the counterpart")),
    ("role.", gettext_lazy("an office told of this person")),
    ("side.registry", gettext_lazy("the registry: the person held a post of that side on that day")),
    ("side.from-post", gettext_lazy("the post belongs to that side")),
    ("side.demonym", gettext_lazy("the name of the country beside the name")),
    ("side.same-list", gettext_lazy("others of the same list stand for that side")),
    ("side.", gettext_lazy("the words around the name")),
    ("topic.after-verb", gettext_lazy("a term of the vocabulary after a word such as “discussed”")),
    ("topic.", gettext_lazy("a term of the vocabulary in the text")),
    ("claim.firm", gettext_lazy("“will”, “agreed” or another firm word")),
    ("claim.readiness", gettext_lazy("“ready to” or another word of readiness")),
    ("claim.intention", gettext_lazy("“intends” or another word of intention")),
    ("claim.continuation", gettext_lazy("“continue” or another word of going on")),
    ("claim.", gettext_lazy("the verb of the sentence")),
    ("group.", gettext_lazy("people who are named as a group only")),
    ("appointment.", gettext_lazy("words of an appointment beside an office")),
    ("adapter.", gettext_lazy("proposed by a second reader")),
    ("added", gettext_lazy("added by a person")),
)


def why_of(rule: str) -> str:
    """The rule in words; the longest beginning that is known speaks."""
    return next((str(words) for start, words in WHY if rule.startswith(start)), _("a rule of the engine"))


def known_as(title: str) -> str:
    """What a field that matches a record becomes."""
    return _("known: %(title)s") % {"title": title}
