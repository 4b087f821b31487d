"""Amounts as people type them: spaces, commas or points between thousands, a percent sign.

What is wrong is said in words that follow the name of a field; `about_field` makes the whole sentence of both.
"""

import re

from django.utils.text import capfirst
from django.utils.translation import gettext as _

SPACES = re.compile(r"[\s\u00a0\u202f_'’]")
THOUSANDS = re.compile(r"\d{1,3}([.,]\d{3})+")
PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?%?")
MOST_PERCENT = 10_000


def about_field(name: str, wrong: object) -> str:
    """A sentence about one field, with its name where it has one; the full stop is left to the page."""
    words = {"name": capfirst(name), "wrong": str(wrong)}
    return _("%(name)s: %(wrong)s") % words if name else str(capfirst(words["wrong"]))


def whole_number(text: str, least: int, most: int) -> int:
    """A whole number. Raises ValueError with words about what to type."""
    bare = SPACES.sub("", text)
    if THOUSANDS.fullmatch(bare):
        bare = re.sub("[.,]", "", bare)
    if not (bare.isascii() and bare.isdigit()) or not least <= int(bare) <= most:
        named = {"least": f"{least:,}", "most": f"{most:,}", "typed": text.strip()[:40]}
        raise ValueError(_("type a whole number from %(least)s to %(most)s, not “%(typed)s”") % named)
    return int(bare)


def percent(text: str) -> str:
    """A share as a document writes it. Raises ValueError with words about what to type."""
    found = PERCENT.fullmatch(SPACES.sub("", text))
    share = int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0")) if found else MOST_PERCENT + 1
    if share > MOST_PERCENT:
        raise ValueError(_("type a share from 0 to 100 %%, not “%(typed)s”") % {"typed": text.strip()[:40]})
    whole, rest = divmod(share, 100)
    return f"{whole}.{rest:02}%" if rest else f"{whole}%"
