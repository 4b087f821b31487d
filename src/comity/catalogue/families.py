"""Families of entries by the origin they were read from; the words and the default view are data."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from comity.common.sourced import Basis

OWN = ""  # entries made here by hand


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One origin: the words shown with its entries, how they are known, whether lists show them unasked."""

    code: str
    label: str
    basis: str = Basis.FACT
    shown: bool = True


@cache
def known_families() -> dict[str, Family]:
    """The families that the installation has words for."""
    text = files("comity").joinpath("data/demonstration/families.toml").read_text(encoding="utf-8")
    return {entry["code"]: Family(**entry) for entry in tomllib.loads(text)["family"]}


def family_of(code: str) -> Family:
    """The family of an origin; an unknown one is shown under its own name."""
    own = Family(code=code, label=code.replace("_", " ") or "entered here", basis=Basis.FACT if code else Basis.OWN)
    return known_families().get(code, own)


def hidden_families() -> list[str]:
    """The families that a list leaves out until someone asks for them."""
    return [family.code for family in known_families().values() if not family.shown]
