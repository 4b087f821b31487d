"""JSON Schema (draft 2020-12) of the wire format, read from the types: titles, bounds, patterns and words."""

import json
from typing import Any

from comity_planning.inputs.change import Changes
from comity_planning.inputs.decode import FORMAT
from comity_planning.inputs.encode import Writer
from comity_planning.inputs.kinds import (
    ChoiceKind,
    DayKind,
    FlagKind,
    Kind,
    LabelKind,
    ListKind,
    MapKind,
    OptionalKind,
    RealKind,
    RecordKind,
    ShareKind,
    TextKind,
    VariantKind,
    WholeKind,
    record_of,
    share_text,
)
from comity_planning.labels import TEXT
from comity_planning.parts import Parts
from comity_planning.plan import Plan

DRAFT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]


def problem_schema() -> Schema:
    """The schema of a problem."""
    return schema_of(record_of(Parts), "Problem")


def plan_schema() -> Schema:
    """The schema of a plan."""
    return schema_of(record_of(Plan), "Plan")


def changes_schema() -> Schema:
    """The schema of a list of changes."""
    return schema_of(record_of(Changes), "Changes")


def schema_files() -> dict[str, str]:
    """The text of each published schema, by the name of its file."""
    schemas = {"problem": problem_schema(), "plan": plan_schema(), "changes": changes_schema()}
    return {
        f"{name}.schema.json": json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
        for name, schema in schemas.items()
    }


def schema_of(kind: RecordKind, title: str) -> Schema:
    """The schema of a document: an object with the record's fields and the name of the format."""
    schemas = Schemas()
    body = schemas.object_of(kind)
    body["properties"] = {"format": {"const": FORMAT}, **body["properties"]}
    body["required"] = ["format", *body["required"]]
    return {"$schema": DRAFT, "title": title, **body, "$defs": dict(sorted(schemas.named.items()))}


class Schemas:
    """Builds schemas; `named` gathers one definition for each record, so that none is written twice."""

    def __init__(self) -> None:
        self.named: dict[str, Schema] = {}

    def of(self, kind: Kind) -> Schema:
        """The schema of a value."""
        match kind:
            case WholeKind() | RealKind() | FlagKind() | ShareKind():
                return number(kind)
            case TextKind() | DayKind() | LabelKind() | ChoiceKind():
                return text(kind)
            case OptionalKind(inner=inner):
                return {"anyOf": [self.of(inner), {"type": "null"}]}
            case ListKind(item=item):
                return {"type": "array", "items": self.of(item)}
            case MapKind(key=key, value=value):
                return {"type": "object", "propertyNames": text(key), "additionalProperties": self.of(value)}
            case VariantKind(records=records):
                return {"oneOf": [self.refer(record, name) for name, record in records.items()]}
            case RecordKind():
                return self.refer(kind)

    def refer(self, kind: RecordKind, tag: str = "") -> Schema:
        """A reference to the definition of a record; `tag` is the `type` by which a variant is told apart."""
        if kind.name not in self.named:
            self.named[kind.name] = {}
            self.named[kind.name] = self.pair_of(kind) if kind.as_pair else self.object_of(kind, tag)
        return {"$ref": f"#/$defs/{kind.name}"}

    def object_of(self, kind: RecordKind, tag: str = "") -> Schema:
        """An object with the fields of the record and no others."""
        properties = {"type": {"const": tag}} if tag else {}
        for part in kind.parts:
            properties[part.name] = self.of(part.kind)
            if not part.required:
                written = Writer(sort=True).write(part.kind, part.default)
                properties[part.name] = {**properties[part.name], "default": written}
        required = [part.name for part in kind.parts if part.required]
        return {
            "type": "object",
            "description": kind.says,
            "properties": properties,
            "required": ["type", *required] if tag else required,
            "additionalProperties": False,
        }

    def pair_of(self, kind: RecordKind) -> Schema:
        """An array of the record's fields, in order."""
        return {
            "type": "array",
            "description": kind.says,
            "prefixItems": [{"title": part.name, **self.of(part.kind)} for part in kind.parts],
            "items": False,
            "minItems": len(kind.parts),
        }


def number(kind: WholeKind | RealKind | FlagKind | ShareKind) -> Schema:
    """The schema of a number, of a flag, or of a share, which is written as text."""
    match kind:
        case RealKind():
            return {"type": "number"}
        case FlagKind():
            return {"type": "boolean"}
        case ShareKind(least=least, most=most):
            says = f"a percentage from {share_text(least)} to {share_text(most)}"
            return {"type": "string", "pattern": r"^[0-9]{1,3}(\.[0-9]{1,2})?%$", "description": says}
        case WholeKind(least=least, most=most, unit=unit):
            bounds = {"minimum": least, "maximum": most, "description": unit}
            return {"type": "integer", **{name: bound for name, bound in bounds.items() if bound not in (None, "")}}


def text(kind: TextKind | DayKind | LabelKind | ChoiceKind) -> Schema:
    """The schema of text, of a day, of a label or of one of a few words."""
    match kind:
        case DayKind():
            return {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
        case LabelKind():
            return {"type": "string", "pattern": f"^{TEXT.pattern.replace('?P<family>', '').replace('?P<of>', '')}$"}
        case ChoiceKind(values=values):
            return {"enum": list(values)}
        case TextKind(pattern=pattern, longest=longest, what=what):
            bounds = {"pattern": f"^(?:{pattern})$".replace(r"\d", "[0-9]") if pattern else None, "maxLength": longest}
            said = {name: bound for name, bound in bounds.items() if bound is not None}
            return {"type": "string", **said, **({"description": what} if said else {})}
