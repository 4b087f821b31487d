"""What no person would type is answered like anything else, on both databases."""

import pytest

from comity.partners.models import Region


@pytest.mark.parametrize(
    "address",
    [
        *(
            "/programmes/?year=0000",
            "/programmes/?year=9999",
            "/programmes/?partner=%00",
            "/programmes/table.csv?year=0000",
        ),
        *(
            "/partners/?q=%00",
            "/partners/?region=%00",
            "/partners/people/?q=%00",
            "/search/?q=ab%00",
            "/catalogue/?q=%00",
        ),
        *("/catalogue/?area=%00", "/catalogue/?after=%00", "/catalogue/compare/?a=%00", "/programmes/?after=%00"),
    ],
)
def test_an_odd_address_is_no_fault_of_ours(address, client, make_programme):
    make_programme(audience="public")
    client.raise_request_exception = False
    assert client.get(address).status_code in {200, 404}


@pytest.mark.parametrize("version", ["abc", "-1", "9" * 30, ""])
def test_an_odd_version_of_a_partner_is_no_fault_of_ours(version, sign_in, cast, make_partner):
    client = sign_in(cast["maria"])
    client.raise_request_exception = False
    answer = client.post(f"/partners/{make_partner().ref}/change/", {"name": "Azerbaijan", "version": version})
    assert answer.status_code == 302


def test_an_odd_version_of_an_entry_of_the_directory_is_no_fault_of_ours(sign_in, cast, sides):
    region = Region.objects.create(owner=sides["org"], audience="public", code="north", name="North")
    client = sign_in(cast["maria"])
    client.raise_request_exception = False
    form = {"name": "The north", "position": 1, "version": "abc"}
    assert client.post(f"/partners/directory/region/{region.ref}/", form).status_code < 500
