"""Two texts of the demonstration on which the reading of a text can be tried: illustrative, in own words."""

from dataclasses import dataclass

from comity.exchange.demonstration import tree

FILE = "texts-2026-01.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleText:
    """A text with what a person would say of it; `teller` is the kind of side that tells it."""

    name: str
    country: str
    title: str
    publisher: str
    teller: str
    medium: str
    published: str
    language: str
    text: str


def example_texts() -> dict[str, ExampleText]:
    """Both texts by their names: the release of one side, the read-out of the other."""
    told = tree(FILE)
    return {name: ExampleText(name=name, country=told["country"], **values) for name, values in told["texts"].items()}
