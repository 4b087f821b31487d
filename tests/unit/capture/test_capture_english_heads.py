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


@pytest.mark.parametrize(
    ("text", "given"),
    [
        (
            "The House elected Ms Ana Fif head of the delegation; Mr Jone Waqa will be her alternate.",
            [("alternate", "Jone Waqa"), ("head of the delegation", "Ana Fif")],
        ),
        (
            "The chairperson of the Committee on Foreign Affairs will be elected at the next sitting.",
            [("chairperson of the Committee on Foreign Affairs", "")],
        ),
        (
            "The liaison office in Grenholm will be taken over by Ewald Brink, now a counsellor at the headquarters.",
            [("head of the liaison office in Grenholm", "Ewald Brink")],
        ),
        (
            "The Council has also approved the appointment of one permanent representative to an organisation.",
            [],
        ),
        (
            "New appointments\n\n- Permanent Representative to the Compact: Ruggero Sand, currently Chief of Defence."
            "\n\n- Ambassador to Norland: Ida Holm, until now head of the Crisis Unit."
            "\n\n- Consul General in Velmar: Odd Vess.",
            [
                ("Permanent Representative to the Compact", "Ruggero Sand"),
                ("Ambassador to Norland", "Ida Holm"),
                ("Consul General in Velmar", "Odd Vess"),
            ],
        ),
        (
            "The Minister has announced the following appointments:\n\nTorvald Eken as Ambassador to Mbelu;\n\n"
            "Henning Dahl as Director of Protocol; and\n\nMaiken Storl as Consul-General in Tarqa.\n\n"
            "Mr Eken, at present head of the Trade Department, takes up his duties in May.",
            [
                ("Ambassador to Mbelu", "Torvald Eken"),
                ("Director of Protocol", "Henning Dahl"),
                ("Consul-General in Tarqa", "Maiken Storl"),
            ],
        ),
    ],
)
def test_posts_are_filled(text, given):
    found = [(one.post.plain, one.person.plain if one.person else "") for one in read(text).appointments]
    assert found == given


def test_a_first_name_that_looks_like_a_participle_begins_a_sentence():
    names = [name for name, _, _ in people(read("Henning Dahl met Minister Ana Rell on Monday."))]
    assert names == ["Henning Dahl", "Ana Rell"]
