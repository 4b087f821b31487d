"""Ten tags and filters at most; what a page shows is made before it reaches the template."""

from collections.abc import Sequence
from datetime import date

from django import template
from django.utils.translation import get_language_info

from comity.common.dates import days_written
from comity.common.money import in_thousands, written
from comity.common.numbers import grouped
from comity.programmes.known_dates import date_words
from comity.web.pieces import address_of

register = template.Library()


@register.filter
def days(starts: date, ends: date) -> str:
    """{{ session.starts|days:session.ends }}: the days as people read them."""
    return days_written(starts, ends)


@register.filter
def money(amount: int | None, currency: str) -> str:
    """{{ line.cost_minor|money:line.currency }}: an amount of minor units in full."""
    return "" if amount is None else written(amount, currency)


@register.filter
def thousands(amount: int | None, currency: str) -> str:
    """{{ amount|thousands:"EUR" }}: an amount of minor units rounded to thousands."""
    return "" if amount is None else in_thousands(amount, currency)


@register.filter
def number(value: int | None) -> str:
    """A whole number with its thousands apart."""
    return "" if value is None else grouped(value)


@register.filter
def tongue(code: str) -> str:
    """{{ source.language|tongue }}: a language by its name; a code that is not known stays as it is."""
    try:
        return str(get_language_info(code)["name_translated"]) if code else ""
    except KeyError:
        return code


@register.filter
def known(day: str) -> str:
    """{{ source.published|known }}: a date as precisely as it is known, in words."""
    return date_words(day)


@register.filter
def at(items: Sequence[object], index: int) -> object:
    """{{ columns|at:forloop.counter0 }}: one of a sequence, nothing beyond its end."""
    return items[index] if index < len(items) else ""


@register.simple_tag(takes_context=True)
def address_with(context: template.Context, **changes: object) -> str:
    """The query string of this page with some of its parts changed; an empty value takes a part away."""
    return address_of(context["request"], **changes)
