"""The parts of a DOCX beside its text: faces, properties, and a file without a word of who made it where."""

import io
import zipfile
from datetime import date, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml

from comity.formats.documents.shapes import UnwritableDocument

FACES = Path(__file__).resolve().parents[2] / "data" / "faces"
FAMILIES = {
    "Comity Serif": {
        "embedRegular": "comity-serif-400.ttf",
        "embedBold": "comity-serif-600.ttf",
        "embedItalic": "comity-serif-400-italic.ttf",
    },
    "Comity Sans": {"embedRegular": "comity-sans-400.ttf", "embedBold": "comity-sans-600.ttf"},
}
OBFUSCATED = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
SCRAMBLED = 32  # bytes at the head of an embedded face that are mixed with its key
TRACKED = ("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:commentRangeStart", "w:rPrChange", "w:pPrChange")
FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)  # the earliest that an archive can tell
DROPPED = ("/docProps/custom.xml", "/docProps/thumbnail.jpeg", "/word/people.xml", "/word/comments.xml", "/customXml",
           "/word/stylesWithEffects.xml")  # fmt: skip
APP = (
    b"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>Comity</Application></Properties>"
)


def must_be_clean(paper: Document) -> None:
    """Raises UnwritableDocument for a template with tracked changes, comments, macros, or parts that lie elsewhere."""
    if any(True for name in TRACKED for _one in paper.element.body.iter(qn(name))):
        raise UnwritableDocument(
            "The template holds tracked changes or comments, which tell who made them; accept or remove them all first."
        )
    for part in paper.part.package.iter_parts():
        if "vba" in str(part.partname).lower():
            raise UnwritableDocument("The template holds macros; save it as DOCX without them.")
    outside = [
        one.target_ref
        for part in [paper.part, *paper.part.package.iter_parts()]
        for one in part.rels.values()
        if one.is_external and one.reltype != RT.HYPERLINK
    ]
    if outside:
        raise UnwritableDocument(
            "The template refers to a file that lies elsewhere (a linked picture or an attached template); embed the "
            "picture, or detach the template."
        )


def embed_faces(paper: Document) -> None:
    """Put our faces into the file, so that it looks the same where they are not installed."""
    table = paper.part.part_related_by(RT.FONT_TABLE)
    root = parse_xml(table.blob)
    for family, faces in FAMILIES.items():
        for old in [one for one in root if one.get(qn("w:name")) == family]:
            root.remove(old)
        entry = parse_xml(f'<w:font {nsdecls("w")} w:name="{family}"/>')
        entry.append(parse_xml(f'<w:charset {nsdecls("w")} w:val="00"/>'))
        entry.append(parse_xml(f'<w:family {nsdecls("w")} w:val="{"roman" if "Serif" in family else "swiss"}"/>'))
        entry.append(parse_xml(f'<w:pitch {nsdecls("w")} w:val="variable"/>'))
        for kind, file in faces.items():
            key = str(uuid5(NAMESPACE_URL, file)).upper()
            uri = PackURI(f"/word/fonts/{file.removesuffix('.ttf')}.odttf")
            face = Part(uri, OBFUSCATED, scrambled((FACES / file).read_bytes(), key), table.package)
            rel = table.relate_to(face, RT.FONT)
            entry.append(parse_xml(f'<w:{kind} {nsdecls("w", "r")} r:id="{rel}" w:fontKey="{{{key}}}"/>'))
        root.append(entry)
    table._blob = serialize_part_xml(root)
    settings = paper.settings.element
    if settings.find(qn("w:embedTrueTypeFonts")) is None:
        place = settings.find(qn("w:zoom"))
        mark = parse_xml(f"<w:embedTrueTypeFonts {nsdecls('w')}/>")
        settings.insert(0 if place is None else list(settings).index(place) + 1, mark)


def scrambled(face: bytes, key: str) -> bytes:
    """A face as the format keeps it: the head mixed with the key, read from its end (ECMA-376 part 4, 4.5)."""
    mask = bytes.fromhex(key.replace("-", ""))[::-1]
    head = bytes(byte ^ mask[at % len(mask)] for at, byte in enumerate(face[:SCRAMBLED]))
    return head + face[SCRAMBLED:]


def finished(paper: Document, *, title: str, day: date, language: str) -> bytes:
    """The file: its own title, date and language, and nothing of who made it, where, with what."""
    told = paper.core_properties
    for name in ("author", "category", "comments", "content_status", "identifier", "keywords", "last_modified_by",
                 "subject", "version"):  # fmt: skip
        setattr(told, name, "")
    moment = datetime(day.year, day.month, day.day)  # noqa: DTZ001
    told.title, told.language, told.revision = title[:255], language, 1
    told.created = told.modified = told.last_printed = moment
    name_language(paper, language)
    forget_the_maker(paper)
    file = io.BytesIO()
    paper.save(file)
    return rewritten(file.getvalue())


def name_language(paper: Document, language: str) -> None:
    """The language of all that names none of its own."""
    for one in paper.styles.element.iter(qn("w:lang")):
        one.set(qn("w:val"), language)
    for one in paper.settings.element.iter(qn("w:themeFontLang")):
        one.set(qn("w:val"), language)


def forget_the_maker(paper: Document) -> None:
    """Take away the parts and the marks of editing by which the maker of the template could be told."""
    package = paper.part.package
    for source in [package, *package.iter_parts()]:
        for key, one in list(source.rels.items()):
            if not one.is_external and str(one.target_part.partname).startswith(DROPPED):
                del source.rels[key]
    roots = [paper.element, paper.settings.element, paper.styles.element, paper.part.numbering_part.element]
    for section in paper.sections:
        roots += [section.header._element, section.footer._element]
    for root in roots:
        for rsids in list(root.iter(qn("w:rsids"), qn("w:rsid"))):
            rsids.getparent().remove(rsids)
        for element in root.iter():
            for name in [key for key in element.attrib if "rsid" in str(key)]:
                del element.attrib[name]


def rewritten(content: bytes) -> bytes:
    """The archive with its members in order, none of them dated, without what tells of its maker."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda one: (one != "[Content_Types].xml", one)):
            data = APP if name == "docProps/app.xml" else old.read(name)
            entry = zipfile.ZipInfo(name, FIRST_MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            new.writestr(entry, data)
    return out.getvalue()
