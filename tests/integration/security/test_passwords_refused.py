"""Passwords that are refused: made of words of the house, common ones made long, known from a breach."""

import hashlib
import random
from pathlib import Path

import pytest

from comity.access.breached import WrongFile, known_from_breaches, wrong_with
from comity.access.house_words import fold
from comity.access.models import User
from comity.access.passwords import common_ones, is_common_made_long, refuse_weak
from comity.common.errors import Refused
from comity.config import environment

FEWEST = 12
HOUSE, COMMON, BREACH = "do not count", "is a common one", "known from a breach"


def said_of(password, user):
    try:
        refuse_weak(password, user)
    except Refused as refused:
        return str(refused)
    return ""


# words of the house


@pytest.mark.parametrize(
    "password",
    [
        "comity comity comity",
        "C0m1ty-2026!",
        "¡Cómíty! 2026",
        "c.o.m.i.t.y.2026",
        "Organisation2026",
        "0rgan1sat10n!!",
        "оrganisatiоn 2026",  # two letters of another script that look the same
        "αzerbαijαn 2026",
        "Azerbaijan2026!",
        "Moldova-Azerbaijan",
        "Ruritan1a rules",
        "Project Quill 7",
    ],
)
def test_no_password_is_made_of_words_of_the_house(cast, settings, password):
    settings.COMITY_HOUSE_WORDS = ["Ruritania", "Quill"]
    assert HOUSE in said_of(password, cast["nigar"])


@pytest.mark.parametrize(
    "password", ["seven calm herons in Azerbaijan", "comity and four green lanterns", "calm herons 7"]
)
def test_words_of_the_house_beside_enough_else_are_no_harm(cast, password):
    assert said_of(password, cast["nigar"]) == ""


def test_the_own_side_is_on_the_list_and_another_that_may_be_hidden_is_not(cast):
    """A refusal must not tell that there is such a side: countries are refused to all alike, partner or not."""
    assert HOUSE in said_of("a school 2026", cast["pia"])
    assert said_of("a school 2026", cast["nigar"]) == ""
    assert HOUSE in said_of("Moldova 202620", cast["nigar"])
    assert HOUSE in said_of("Paraguay 202620", cast["nigar"])


def test_who_is_invited_takes_no_name_of_the_side_they_join(cast, sides):
    with pytest.raises(Refused, match=HOUSE):
        refuse_weak("a school 2026", User(username="new"), side=sides["school"])


def test_the_words_the_operator_gives_are_read_by_commas(monkeypatch):
    monkeypatch.setenv("COMITY_HOUSE_WORDS", " Quill, Blue Room ,,")
    assert environment.house_words() == ["Quill", "Blue Room"]
    assert fold("Blüe-R00m") == fold("blue room")


def test_the_page_says_why(cast, client):
    client.force_login(cast["nigar"])
    sent = {"old": "a long password", "new": "Azerbaijan2026!", "again": "Azerbaijan2026!"}
    answer = client.post("/account/password/", sent)
    assert (answer.status_code, "at least 12 characters must stand beside them" in answer.text) == (422, True)


# common ones made long


def test_three_thousand_of_the_most_common_that_are_long_enough_are_refused():
    """Each of the framework's list that holds a letter, made just long enough in the ways people do."""
    words = [word for word in sorted(common_ones()) if len(word) > 1 and any(sign.isalpha() for sign in word)]
    digits = {word: "1234567890123"[: max(1, FEWEST - len(word))] for word in words}
    made = {form for word in words for form in (word + digits[word], f"{digits[word]}{word.title()}!")}
    made |= {word * -(-FEWEST // len(word)) for word in words} | {f"{word}! " * FEWEST for word in words[::20]}
    tried = [one for one in made if len(one) >= FEWEST]
    assert len(tried) > 50_000
    assert [one for one in tried if not is_common_made_long(one)] == []


@pytest.mark.parametrize(
    "password",
    [
        "password2026!",
        "2026password!",
        "!!Password!!",
        "passwordpassword",
        "PASSWORDpassword1",
        "qwertyqwerty12",
        "abc123abc123",
    ],
)
def test_a_common_password_made_long_is_refused(cast, password):
    assert COMMON in said_of(password, cast["nigar"])


@pytest.mark.parametrize(
    "password", ["password for the herons", "482915037264", "482a15037264", "seven calm herons 99"]
)
def test_what_holds_more_than_a_common_one_is_taken(cast, password):
    assert said_of(password, cast["nigar"]) == ""


# known from breaches


def hashed(password):
    return hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest()


BY_HASH = {hashed(one).upper(): one for one in (f"calm heron number {n}" for n in range(3010))}
LINES = sorted(BY_HASH)[5:-5]
BELOW, ABOVE = ([BY_HASH[one] for one in part] for part in (sorted(BY_HASH)[:5], sorted(BY_HASH)[-5:]))
KNOWN = [word for one, word in BY_HASH.items() if one in set(LINES)]
FORMS = {
    "as published": "".join(f"{one}:{n % 977}\r\n" for n, one in enumerate(LINES)),
    "ends of lines": "".join(f"{one}:{n % 977}\n" for n, one in enumerate(LINES)),
    "lower case": "".join(f"{one.lower()}:{n}\n" for n, one in enumerate(LINES)),
    "without counts": "".join(f"{one}\n" for one in LINES),
    "no end at the last": "\n".join(LINES),
    "a blank line at the end": "\r\n".join(LINES) + "\r\n\r\n",
}


@pytest.fixture(params=FORMS)
def file(request, tmp_path):
    path = tmp_path / "breached"
    path.write_bytes(FORMS[request.param].encode())
    return str(path)


def test_every_one_that_is_in_the_file_is_found_and_no_other(file):
    """The first and the last line among them, and absent ones before the first, after the last and everywhere."""
    tried = [BY_HASH[LINES[0]], BY_HASH[LINES[-1]], *random.Random(4).sample(KNOWN, 400)]
    assert [one for one in tried if not known_from_breaches(one, file)] == []
    absent = [*BELOW, *ABOVE, *(f"green lantern number {n}" for n in range(400))]
    assert [one for one in absent if known_from_breaches(one, file)] == []
    assert wrong_with(file) == ""


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_file_of_a_few_lines_is_searched_whole(tmp_path, count):
    path = tmp_path / "few"
    few = sorted(KNOWN[:count], key=hashed)
    path.write_text("".join(f"{hashed(one).upper()}:1\n" for one in few))
    assert [known_from_breaches(one, str(path)) for one in few] == [True] * count
    assert not known_from_breaches(KNOWN[count], str(path))


class Counting:
    """A file that counts what is read of it."""

    read = 0

    def __init__(self, file):
        self.file = file

    def __enter__(self):
        return self

    def __exit__(self, *_ended):
        self.file.close()

    def seek(self, *place):
        return self.file.seek(*place)

    def tell(self):
        return self.file.tell()

    def readline(self, most):
        line = self.file.readline(most)
        Counting.read += len(line)
        return line


def test_little_of_the_file_is_read(tmp_path, monkeypatch):
    path, opened = tmp_path / "breached", Path.open
    path.write_bytes(FORMS["as published"].encode())
    monkeypatch.setattr(Path, "open", lambda self, *how: Counting(opened(self, *how)))
    Counting.read = 0
    assert known_from_breaches(KNOWN[7], str(path))
    assert 0 < Counting.read < 3000 < path.stat().st_size


def test_a_password_of_the_file_is_refused_wherever_one_is_set(cast, client, settings, file):
    settings.COMITY_BREACHED_PASSWORDS = file
    assert BREACH in said_of(KNOWN[0], cast["nigar"])
    assert said_of("green lantern number 1", cast["nigar"]) == ""
    client.force_login(cast["nigar"])
    answer = client.post("/account/password/", {"old": "a long password", "new": KNOWN[1], "again": KNOWN[1]})
    assert (answer.status_code, BREACH in answer.text) == (422, True)


WRONG = {
    "not sorted": ("".join(f"{hashed(one).upper()}:1\n" for one in KNOWN), "not sorted by hash"),
    "sorted by count": ("".join(f"{one}:{9 - n}\n" for n, one in enumerate(reversed(LINES[:9]))), "not sorted by hash"),
    "another hash": ("".join(f"{one[:32]}:1\n" for one in LINES), "not of the form"),
    "passwords": ("".join(f"{one}\n" for one in KNOWN), "not of the form"),
    "one long line": ("A" * 10_000, "A line is"),
    "empty": ("", "is empty"),
}


@pytest.mark.parametrize("form", WRONG)
def test_a_file_that_is_none_is_named_with_what_is_wrong(tmp_path, form):
    path, (text, words) = tmp_path / "wrong", WRONG[form]
    path.write_text(text)
    assert words in wrong_with(str(path))
    assert str(path) in wrong_with(str(path))


def test_a_file_that_cannot_be_read_lets_no_password_through_and_the_log_says_why(cast, settings, tmp_path, caplog):
    settings.COMITY_BREACHED_PASSWORDS = str(tmp_path / "none")
    assert "cannot be read" in wrong_with(settings.COMITY_BREACHED_PASSWORDS)
    assert "cannot be checked now" in said_of("seven calm herons", cast["nigar"])
    assert "COMITY_BREACHED_PASSWORDS" in caplog.text
    (tmp_path / "none").write_text("".join(f"{one}\n" for one in KNOWN))
    with pytest.raises(WrongFile):
        known_from_breaches("seven calm herons", settings.COMITY_BREACHED_PASSWORDS)
