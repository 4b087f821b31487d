"""Every cookie of production is for https and for this host alone, and none but that of the faces is for scripts."""

import re
import runpy

import pytest

from tests.house.tree import ROOT

SETTINGS = ROOT / "src" / "comity" / "config" / "settings.py"
NAMES = ("SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME", "DISPLAY_COOKIE_NAME")


@pytest.fixture
def production(monkeypatch, tmp_path):
    """What the settings of a production say."""
    for name, value in {
        "COMITY_MODE": "production",
        "COMITY_HOME": str(tmp_path),
        "COMITY_SECRET_KEY": "x" * 60,
        "COMITY_HOSTS": "comity.example.org",
    }.items():
        monkeypatch.setenv(name, value)
    return runpy.run_path(str(SETTINGS))


def test_every_cookie_of_production_is_for_https_and_this_host_alone(production, settings, client, db, cast):
    assert [production[name] for name in NAMES] == ["__Host-sessionid", "__Host-csrftoken", "__Host-display"]
    for name in (*NAMES, "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"):
        setattr(settings, name, production[name])
    client.get("/sign-in/")
    client.post("/sign-in/", {"username": "ivana", "password": "a long password"})
    client.post("/display/", {"scheme": "dark", "back": "/"})
    assert set(client.cookies) == {production[name] for name in NAMES}
    for name, cookie in client.cookies.items():
        assert (bool(cookie["secure"]), cookie["path"], cookie["domain"]) == (True, "/", ""), name
        assert cookie["samesite"] == "Lax", name
    assert client.cookies["__Host-sessionid"]["httponly"]
    assert client.cookies["__Host-display"]["httponly"]
    assert 'data-scheme="dark"' in client.get("/").content.decode()


def test_a_cookie_of_a_neighbour_below_the_same_domain_changes_no_page(settings, client, db):
    settings.DISPLAY_COOKIE_NAME = "__Host-display"
    client.cookies["display"] = "dark"
    assert 'data-scheme="dark"' not in client.get("/").content.decode()


def test_scripts_set_no_other_cookie_and_that_one_alike(client, db):
    scripts = {path.name: path.read_text() for path in (ROOT / "src/comity/static").glob("*.js")}
    setting = {name: re.findall(r"\.cookie = (.*)", text) for name, text in scripts.items()}
    assert {name: found for name, found in setting.items() if found and not name.startswith("htmx")} == {
        "house.js": ['name + "=1; path=/; max-age=31536000; samesite=lax" + (https ? "; secure" : "");']
    }
    assert '"__Host-faces"' in scripts["house.js"]
    client.cookies["__Host-faces"] = "1"
    assert "faces.css" in client.get("/").content.decode().split("house.js")[0]
