"""Tables of the directory as files: the rows of the page, through the same door."""

import pytest

from comity.formats.sheets import read_csv
from comity.partners.actions import keep_post
from tests.integration.conftest import NOON

PAGES = ("/partners/people/", "/catalogue/providers/", "/catalogue/areas/")


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_table_is_kept_as_a_file(page, ending, client, cast):
    answer = client.get(page, {"file": ending})
    assert (answer.status_code, answer.headers["Content-Disposition"].endswith(f'.{ending}"')) == (200, True)
    assert client.get(page, {"file": "exe"}).status_code == 404


def test_the_file_holds_the_rows_that_this_reader_sees(client, cast, sides, make_provider):
    make_provider(name="A public school")
    make_provider("hidden", name="A hidden school", audience="own")
    keep_post("envoy", {"title": "=Envoy", "side": sides["org"]}, by=cast["maria"], at=NOON)
    names = [row.cells["Provider"] for row in read_csv(client.get("/catalogue/providers/?file=csv").text).rows]
    assert names == ["A public school"]
    client.force_login(cast["maria"])
    names = [row.cells["Provider"] for row in read_csv(client.get("/catalogue/providers/?file=csv").text).rows]
    assert names == ["A hidden school", "A public school"]
    posts = client.get("/partners/people/?file=csv").text
    assert "'=Envoy" in posts
