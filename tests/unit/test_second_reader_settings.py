"""A second reader is named whole or not at all, and is asked over https, or on this machine."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from comity.config.second_reader import second_reader


@pytest.fixture
def told(monkeypatch):
    def tell(**given):
        for name in ("ADDRESS", "MODEL", "KEY", "KEY_FILE", "MARKINGS", "SECONDS"):
            monkeypatch.delenv(f"COMITY_READER_{name}", raising=False)
        for name, value in given.items():
            monkeypatch.setenv(f"COMITY_READER_{name}", value)
        return second_reader()

    return tell


def test_without_a_word_there_is_none(told):
    assert told() is None


def test_it_is_named_by_its_address_and_its_model(told, tmp_path):
    key = tmp_path / "key"
    key.write_text("hush\n")
    key.chmod(0o600)
    found = told(ADDRESS="https://models.example.org/v1/chat/completions", MODEL="m 7", KEY_FILE=str(key), SECONDS="9")
    assert (found.host, found.model, found.key, found.seconds) == ("models.example.org", "m 7", "hush", 9)
    assert found.markings == ()
    assert "hush" not in repr(found)
    assert told(ADDRESS="http://127.0.0.1:1/v1", MODEL="m", MARKINGS="public, limited").markings == (
        "public",
        "limited",
    )


@pytest.mark.parametrize(
    ("given", "told_of"),
    [
        ({"ADDRESS": "https://models.example.org/v1"}, "COMITY_READER_MODEL: needed too"),
        ({"MODEL": "m"}, "COMITY_READER_ADDRESS: needed too"),
        ({"ADDRESS": "http://models.example.org/v1", "MODEL": "m"}, "COMITY_READER_ADDRESS: an address that begins"),
        ({"ADDRESS": "models.example.org", "MODEL": "m"}, "COMITY_READER_ADDRESS: an address that begins"),
        ({"KEY": "hush"}, "COMITY_READER_ADDRESS, COMITY_READER_MODEL: needed too"),
        ({"MARKINGS": "public"}, "COMITY_READER_ADDRESS, COMITY_READER_MODEL: needed too"),
        ({"ADDRESS": "https://[bad/", "MODEL": "m"}, "COMITY_READER_ADDRESS: an address"),
        ({"ADDRESS": "https://a.example.org:99999/", "MODEL": "m"}, "COMITY_READER_ADDRESS: an address"),
        ({"ADDRESS": "https://me:hush@a.example.org/", "MODEL": "m"}, "COMITY_READER_ADDRESS: an address"),
        ({"ADDRESS": "https://a.example.org", "MODEL": "m", "KEY": "hush’"}, "COMITY_READER_KEY: a key of letters"),
        ({"ADDRESS": "https://a.example.org", "MODEL": "m" * 81}, "COMITY_READER_MODEL: the name"),
        ({"ADDRESS": "https://a.example.org", "MODEL": "m", "SECONDS": "0"}, "COMITY_READER_SECONDS: a number"),
        ({"ADDRESS": "https://a.example.org", "MODEL": "m", "SECONDS": "a minute"}, "COMITY_READER_SECONDS: a number"),
    ],
)
def test_what_is_half_or_wrong_is_refused_by_name(told, given, told_of):
    with pytest.raises(ImproperlyConfigured, match=told_of):
        told(**given)
