"""How the documentation is built: Markdown pages, one theme, nothing fetched from anywhere."""

from typing import Any

from pygments.lexers.special import TextLexer

project = "Comity"
author = "Comity contributors"
copyright = "Comity contributors, Apache-2.0"
extensions = ["myst_parser"]
exclude_patterns = ["reference/schemas"]
html_theme = "furo"
html_title = "Comity"
html_copy_source = False
html_show_sourcelink = False
myst_heading_anchors = 3


def setup(app: Any) -> None:
    """Tables of comma-separated values are shown as plain text."""
    app.add_lexer("csv", TextLexer)
