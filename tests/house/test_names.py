"""Names of bodies, programme types and instruments are data; code carries the field's own words."""

import ast
import re

from tests.house.tree import files, modules, texts

ACRONYMS = {
    "bices",
    "cimic",
    "csdp",
    "dap",
    "dcb",
    "dcbi",
    "dci",
    "eapc",
    "eda",
    "eu",
    "euam",
    "eucom",
    "icsa",
    "ipap",
    "ipp",
    "itpp",
    "jfc",
    "jfte",
    "jwc",
    "mpc",
    "nac",
    "nato",
    "ncia",
    "nshq",
    "nspa",
    "occ",
    "osce",
    "otan",
    "pap",
    "parp",
    "pcm",
    "pfp",
    "saceur",
    "saclant",
    "smc",
    "sps",
    "sto",
    "usareur",
}
ORDINARY_WORDS_TOO = {"SHAPE", "DEEP", "ACT", "ACO", "UN"}  # an acronym in capitals only
WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+")


def acronyms_in(name: str) -> list[str]:
    """The organisations' acronyms among the words of one identifier, file name or class name."""
    return [word for word in WORD.findall(name) if word.lower() in ACRONYMS or word in ORDINARY_WORDS_TOO]


def identifiers(tree: ast.AST) -> set[str]:
    """Every name a module gives, takes or uses."""
    found: set[str] = set()
    for node in ast.walk(tree):
        for field in ("id", "attr", "arg", "name", "asname", "module"):
            value = getattr(node, field, None)
            if isinstance(value, str):
                found.add(value)
    return found


def test_an_acronym_is_found_however_it_is_written():
    assert [
        acronyms_in(name) for name in ("nato_file", "natoFile", "PARPSurvey", "DEEP_YEARS", "deep_copy", "shape")
    ] == [
        ["nato"],
        ["nato"],
        ["PARP"],
        ["DEEP"],
        [],
        [],
    ]


def test_no_identifier_carries_an_organisations_acronym():
    found = {
        f"{name}: {identifier}"
        for name, tree in modules("src", "tools", "bench")
        for identifier in identifiers(tree)
        if acronyms_in(identifier)
    }
    assert sorted(found) == []


def test_no_module_template_or_static_file_is_named_after_an_organisation():
    """Data files keep the names of their sources."""
    named = [path for path in files("src") if "data" not in path.parts and acronyms_in(path.stem)]
    assert [path.name for path in named] == []


def test_no_code_or_template_writes_an_organisations_acronym():
    """Capitals in the text of code, templates and styles, comments and strings included."""
    capitals = re.compile(r"\b(" + "|".join(sorted({a.upper() for a in ACRONYMS} | ORDINARY_WORDS_TOO)) + r")\b")
    found = [
        f"{name}: {match.group()}"
        for name, text in texts("src")
        if name.endswith((".py", ".html", ".css", ".js")) and "/data/" not in name
        for match in capitals.finditer(text)
    ]
    assert found == []
