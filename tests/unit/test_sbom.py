"""The list of packages of a release: as the standard wants it, complete against the lock, the same bytes every time."""

import json
import re
from pathlib import Path

import cyclonedx.schema
import pytest
from jsonschema import Draft7Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

from tools.sbom import LOCK, ROOT, bill, packages, text_of

SCHEMAS = Path(cyclonedx.schema.__file__).parent / "_res"
TOLD = text_of(LOCK, ROOT / "pyproject.toml")


def validator():
    """The standard's own schema; what it refers to lies beside it."""
    read = {path.name: json.loads(path.read_text()) for path in SCHEMAS.glob("*.schema.json")}
    beside = {"http://cyclonedx.org/schema/" + name.replace(".SNAPSHOT", ""): told for name, told in read.items()}
    known = [(address, Resource(contents=told, specification=DRAFT7)) for address, told in beside.items()]
    more = [(told["$id"], Resource(contents=told, specification=DRAFT7)) for told in read.values() if "$id" in told]
    schema = read["bom-1.6.SNAPSHOT.schema.json"]
    return Draft7Validator(schema, registry=Registry().with_resources([*known, *more]), format_checker=FormatChecker())


def test_it_is_what_the_standard_demands():
    assert [error.message for error in validator().iter_errors(json.loads(TOLD))] == []
    assert json.loads(TOLD)["specVersion"] == "1.6"


@pytest.mark.parametrize("wrong", ["specVersion", "hash", "type"])
def test_the_standard_notices_what_is_wrong(wrong):
    told = json.loads(TOLD)
    if wrong == "hash":
        told["components"][0]["hashes"][0]["content"] = "abc"
    elif wrong == "type":
        told["components"][0]["type"] = "package"
    else:
        told["specVersion"] = 16
    assert not validator().is_valid(told)


def test_every_package_of_the_lock_is_there_with_every_hash_and_no_place_to_get_it_from():
    lock = LOCK.read_text()
    told = json.loads(TOLD)
    pinned = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", lock, re.MULTILINE)
    assert sorted((one["name"], one["version"]) for one in told["components"]) == sorted(pinned)
    assert sum(len(one["hashes"]) for one in told["components"]) == lock.count("--hash=sha256:") > len(pinned) > 20
    assert re.findall(r"https?://[^\"]*", TOLD) == []
    assert {one["purl"].partition("/")[0] for one in told["components"]} == {"pkg:pypi"}


def test_the_same_lock_gives_the_same_bytes_and_another_another_number():
    assert text_of(LOCK, ROOT / "pyproject.toml") == TOLD
    lock = f"a-b==1.0 \\\n    --hash=sha256:{'0' * 64}\n    # via x\n"
    one, other = bill(lock, version="1"), bill(lock.replace("1.0", "1.1"), version="1")
    assert one["serialNumber"] != other["serialNumber"]
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", one["serialNumber"])


def test_a_lock_that_is_not_understood_is_refused():
    with pytest.raises(ValueError, match="neither a package nor a hash"):
        list(packages("a-b @ file:///x\n"))
    with pytest.raises(ValueError, match="no hash"):
        bill("a-b==1.0\n", version="1")
    assert [one[2] for one in packages(f"a==1 ; sys_platform == 'win32' \\\n    --hash=sha256:{'0' * 64}\n")] == [
        "sys_platform == 'win32'"
    ]
