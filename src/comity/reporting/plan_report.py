"""The report of a plan as one HTML file that needs nothing else: styles and faces are inside, there is no script."""

import base64
import re
from functools import cache
from pathlib import Path

from django.template.loader import render_to_string

from comity.drafting.plan_picture import PlanPicture
from comity.reporting.plan_page import page_of

STATIC = Path(__file__).resolve().parent.parent / "static"
FACE = re.compile(r"url\((?P<file>comity-[a-z]+-\d+\.woff2)\)")


def render(picture: PlanPicture) -> str:
    """The whole report; the same picture gives the same text."""
    text = render_to_string("reporting/plan.html", {"page": page_of(picture), "styles": styles()})
    return "\n".join(line for line in text.splitlines() if line.strip()) + "\n"


@cache
def styles() -> str:
    """The house's styles with its faces as data inside; both are our own files, nothing in them comes from a user."""
    faces = (STATIC / "fonts" / "faces.css").read_text(encoding="utf-8")
    inlined = FACE.sub(lambda found: f"url({data_address(STATIC / 'fonts' / found['file'])})", faces)
    return inlined + (STATIC / "house.css").read_text(encoding="utf-8")


def data_address(path: Path) -> str:
    """A file as a data address."""
    return f"data:font/woff2;base64,{base64.b64encode(path.read_bytes()).decode('ascii')}"
