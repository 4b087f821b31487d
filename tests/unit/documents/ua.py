"""Conditions of PDF/UA-1 that a machine can test (Matterhorn Protocol 1.1), asked of a file by its objects.

Asked here: 01 all content tagged or an artefact; 06 title in the metadata, mark of the standard; 07 title shown; 09 and
14 headings in order; 11 language; 13 words for figures; 15 header cells with their scope; 18 headers and footers as
artefacts; 26 no lock; 28 links with words and in the structure; 31 faces embedded, with the letters they stand for. Not
asked: what only a person sees (order, contrast, sense of the words), the inner tables of faces, and what is never made
(19 notes, 20 layers, 21 attachments, 25 forms, 27 to 30 actions and inserted pages).
"""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Name

PAINTS = {"Tj", "TJ", "'", '"', "Do", "sh", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "BI"}


def faults_in(content: bytes) -> list[str]:
    """Every condition that does not hold, in words."""
    with pikepdf.open(BytesIO(content)) as pdf:
        return [
            *faults_of_document(pdf),
            *faults_of_structure(pdf),
            *(fault for number, page in enumerate(pdf.pages, start=1) for fault in faults_of_page(number, page)),
            *faults_of_faces(pdf),
        ]


def faults_of_document(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if not root.get("/MarkInfo", {}).get("/Marked", False) or "/StructTreeRoot" not in root:
        yield "is not tagged"
    if not str(root.get("/Lang", "")):
        yield "names no language"
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "does not show its title"
    if pdf.is_encrypted:
        yield "is locked"
    with pdf.open_metadata() as meta:
        if meta.get("pdfuaid:part") != "1":
            yield "does not say that it is PDF/UA-1"
        if not meta.get("dc:title"):
            yield "has no title"


def kids_of(element: Any) -> list[Any]:
    kids = element.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def elements(pdf: pikepdf.Pdf) -> Iterator[tuple[str, Any]]:
    """Every element of the structure in reading order, by the type it stands for."""
    root = pdf.Root.get("/StructTreeRoot")
    if root is None:
        return
    roles = root.get("/RoleMap", {})
    waiting = kids_of(root)[::-1]
    while waiting:
        one = waiting.pop()
        if not isinstance(one, pikepdf.Dictionary) or "/S" not in one:
            continue
        kind = str(one.S)
        yield str(roles.get(kind, kind)).lstrip("/"), one
        waiting += kids_of(one)[::-1]


def faults_of_structure(pdf: pikepdf.Pdf) -> Iterator[str]:
    level, tables = 0, 0
    for kind, one in elements(pdf):
        if kind in {"H1", "H2", "H3", "H4", "H5", "H6"}:
            if int(kind[1]) > level + 1:
                yield f"jumps from heading {level} to {kind}"
            level = int(kind[1])
        if kind in {"Figure", "Formula"} and not str(one.get("/Alt", "")):
            yield "has a figure without words"
        if kind == "Table":
            tables += 1
            cells = [(inner, cell) for inner, cell in below(one)]
            if not any(inner == "TH" for inner, _cell in cells):
                yield f"table {tables} has no header cell"
            if any(inner == "TH" and "/Scope" not in str(cell.get("/A", "")) for inner, cell in cells):
                yield f"table {tables} has a header cell without a scope"


def below(element: Any) -> Iterator[tuple[str, Any]]:
    for one in kids_of(element):
        if isinstance(one, pikepdf.Dictionary) and "/S" in one:
            yield str(one.S).lstrip("/"), one
            yield from below(one)


def faults_of_page(number: int, page: pikepdf.Page) -> Iterator[str]:
    marks: list[tuple[str, int | None]] = []
    seen: set[int] = set()
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            told = operands[1] if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) else {}
            marks.append((str(operands[0]), int(told["/MCID"]) if "/MCID" in told else None))
            seen |= {int(told["/MCID"])} if "/MCID" in told else set()
        elif name == "EMC":
            marks.pop()
        elif name in PAINTS and not any(tag == "/Artifact" or mark is not None for tag, mark in marks):
            yield f"page {number} paints what is neither tagged nor an artefact ({name})"
    if seen and "/StructParents" not in page.obj:
        yield f"page {number} is not in the structure"
    for one in page.obj.get("/Annots", []):
        if "/StructParent" not in one or not str(one.get("/Contents", "")):
            yield f"page {number} has a link without words or outside the structure"
        if page.obj.get("/Tabs") != Name.S:
            yield f"page {number} does not go from link to link in the order of the structure"


def faults_of_faces(pdf: pikepdf.Pdf) -> Iterator[str]:
    for one in pdf.objects:
        if (
            not isinstance(one, pikepdf.Dictionary)
            or one.get("/Type") != Name.Font
            or one.get("/Subtype") != Name.Type0
        ):
            continue
        told = one.DescendantFonts[0].FontDescriptor
        if not any(key in told for key in ("/FontFile2", "/FontFile3", "/FontFile")):
            yield f"{one.BaseFont} is not embedded"
        if "/ToUnicode" not in one:
            yield f"{one.BaseFont} does not say which letters it shows"
