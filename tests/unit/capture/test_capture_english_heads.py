"""English posts: of what kind a head is, houses it leads, titles and styles beside it, and who keeps the sender."""

import pytest

from tests.unit.capture.texts import people, read


@pytest.mark.parametrize(
    ("text", "name", "posts"),
    [
        ("Additional Secretary Tamar Gvin met Minister Ana Rell on Monday.", "Tamar Gvin", ["Additional Secretary"]),
        ("Ana Rell met terminal manager Faisal Hajri on Monday.", "Faisal Hajri", ["terminal manager"]),
        (
            "Ana Rell met the diplomatic adviser to the President of Norland, Nils Rud, on Monday.",
            "Nils Rud",
            ["diplomatic adviser to the President"],
        ),
        ("Ana Rell met the Solicitor General, Ida Holm, on Monday.", "Ida Holm", ["Solicitor General"]),
        (
            "Ana Rell met the Minister Delegate for Vocational Schools, Ida Holm, on Monday.",
            "Ida Holm",
            ["Minister Delegate for Vocational Schools"],
        ),
        (
            "On Monday Ana Rell met the manager of the sugar mill of Tolbar, Nils Rud.",
            "Nils Rud",
            ["manager of the sugar mill of Tolbar"],
        ),
        (
            "On Monday Ana Rell met the rector of Grenholm Polytechnic, Ida Holm.",
            "Ida Holm",
            ["rector of Grenholm Polytechnic"],
        ),
        (
            "On Monday Ana Rell met the Chairperson of the Committee on National Defense, Senator Imelda Taui.",
            "Imelda Taui",
            ["Chairperson of the Committee on National Defense"],
        ),
        (
            "Ana Rell was sworn in before the Regent, Prince Hamza bin Talal, on Monday.",
            "Hamza bin Talal",
            ["Regent"],
        ),
        (
            "On Monday Ana Rell met the Prime Minister of Norland, the Most Honourable Winston Vale-Boyd.",
            "Winston Vale-Boyd",
            ["Prime Minister"],
        ),
        (
            "On Monday Ana Rell met Chargé d'affaires of Veldania in Norland Homa Rast.",
            "Homa Rast",
            ["Chargé d'affaires of Veldania in Norland"],
        ),
        (
            "On Monday Ana Rell met the Defence Attaché of Norland, Lieutenant Colonel Gareth Pen.",
            "Gareth Pen",
            ["Defence Attaché"],
        ),
        (
            "On Monday Ana Rell met the Defence Attaché of Norland to Veldania, Colonel Gareth Pen.",
            "Gareth Pen",
            ["Defence Attaché of Norland to Veldania"],
        ),
    ],
)
def test_posts_are_read_whole(text, name, posts):
    assert {one: held for one, held, _ in people(read(text))}[name] == posts
