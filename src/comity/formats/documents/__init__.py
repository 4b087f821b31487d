"""Documents to keep and to print: DOCX from a template that an operator can edit, PDF as PDF/UA-1."""

from comity.formats.documents.printed import pdf
from comity.formats.documents.shapes import (
    Clause,
    Line,
    Picture,
    ProgrammeDocument,
    Run,
    Section,
    Table,
    Text,
    UnwritableDocument,
    plain,
    words_in,
)
from comity.formats.documents.word import docx

__all__ = [
    "Clause",
    "Line",
    "Picture",
    "ProgrammeDocument",
    "Run",
    "Section",
    "Table",
    "Text",
    "UnwritableDocument",
    "docx",
    "pdf",
    "plain",
    "words_in",
]
