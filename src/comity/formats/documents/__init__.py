"""Documents to keep and to print: DOCX from a template that an operator can edit, PDF as PDF/UA-1."""

from comity.formats.documents.paper import AS_SHIPPED, Page, Paper, paper_of, styled
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
    "AS_SHIPPED",
    "Clause",
    "Line",
    "Page",
    "Paper",
    "Picture",
    "ProgrammeDocument",
    "Run",
    "Section",
    "Table",
    "Text",
    "UnwritableDocument",
    "docx",
    "paper_of",
    "pdf",
    "plain",
    "styled",
    "words_in",
]
