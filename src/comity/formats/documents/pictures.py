"""Pictures for writers that take only one kind of them."""

import json

import typst

from comity.formats.documents.shapes import Picture, UnwritableDocument

ALONE = b"""#set page(width: auto, height: auto, margin: 0pt, fill: none)
#image(bytes(json(bytes(sys.inputs.picture))), format: sys.inputs.kind, height: 20mm)
"""
DOTS = 300  # to the inch


def png_of(picture: Picture) -> bytes:
    """The picture as PNG; the same picture gives the same bytes. Raises UnwritableDocument."""
    if picture.kind == "png":
        return picture.data
    inputs = {"picture": json.dumps(list(picture.data)), "kind": picture.kind}
    try:
        made = typst.compile(ALONE, format="png", ppi=DOTS, sys_inputs=inputs, ignore_system_fonts=True)
    except typst.TypstError as error:
        raise UnwritableDocument("The mark is no picture; lay a PNG or SVG in its place.") from error
    if not isinstance(made, bytes):
        raise UnwritableDocument("The mark is no single picture; lay a PNG or SVG in its place.")
    return made
