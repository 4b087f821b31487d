"""Columns of text, in which records of different kinds stand in one answer of the database."""

from typing import Any

from django.db.models import TextField, Value
from django.db.models.functions import Cast, Coalesce


def as_text(value: Any) -> Any:
    """Any expression as text that is never null; a plain `Value` is not null to begin with."""
    text = Cast(value, TextField())
    if isinstance(value, Value):  # most columns of most kinds: what is there needs nothing in its place
        return text
    return Coalesce(text, Value(""), output_field=TextField())
