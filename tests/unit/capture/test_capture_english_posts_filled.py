"""English: posts filled by who was appointed, by lists with days between, and by the sentence before."""

import pytest

from tests.unit.capture.texts import people, read


def filled(text: str) -> set[str]:
    return {f"{one.post.plain} | {one.person.plain if one.person else ''}" for one in read(text).appointments}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "President Odd Lie gave awards. Minister of Energy Ana Moe, who was appointed by Parliament on 4 March, "
            "came.",
            {"Minister of Energy | Ana Moe"},
        ),
        (
            "The Deputy Minister for Foreign Affairs, Odd Lie, who was sworn in last week, was present.",
            {"Deputy Minister for Foreign Affairs | Odd Lie"},
        ),
        (
            "In attendance were the Chief of Army Staff, Major General Odd Lie; and the Chief of Air Staff, Air Vice "
            "Marshal "
            "Per Holm. Both were appointed by the President on 2 March.",
            {"Chief of Army Staff | Odd Lie", "Chief of Air Staff | Per Holm"},
        ),
        (
            "The ambassador designate of Norland to Veldania, Ana Moe, has presented her letters to Odd Lie. "
            "Ms Moe is a seasoned diplomat who was appointed in February.",
            {"ambassador designate of Norland to Veldania | Ana Moe"},
        ),
        (
            "The President appointed Ana Moe Ambassador of Norland to Veldania as of 1 February 2032 and Odd Lie "
            "Ambassador "
            "of Norland to Ruritania as of 1 March 2032.",
            {"Ambassador of Norland to Veldania | Ana Moe", "Ambassador of Norland to Ruritania | Odd Lie"},
        ),
        (
            "Norland has a new Chief of Defence after a ceremony yesterday.\n\nAdmiral Ana Moe, the first naval "
            "officer to "
            "lead the Armed Forces, received the colours in the presence of Prime Minister Odd Lie.",
            {"Chief of Defence | Ana Moe"},
        ),
        (
            "Vice Admiral Odd Lie will, on promotion to Admiral, become Chief of the Defence Force on 6 July. He "
            "will take over "
            "from General Ana Moe, who retires after four years at the head of the Force.",
            {"Chief of the Defence Force | Odd Lie"},
        ),
        (
            "General Odd Lie will hand over command of the armed forces to General Ana Moe at a parade. Moe will "
            "become the "
            "first woman to hold the post of Chief of Defence.",
            {"Chief of Defence | Ana Moe"},
        ),
        (
            "The Senate of the University elected Professor Odd Lie as Director of the Centre for Security Studies.",
            {"Director of the Centre for Security Studies | Odd Lie"},
        ),
        (
            "Odd Lie and Ana Moe were appointed Director of Operations and Director of Plans respectively.",
            {"Director of Operations | Odd Lie", "Director of Plans | Ana Moe"},
        ),
        (
            "The Minister appointed Ana Moe and Odd Lie as Director of Plans and Director of Operations respectively.",
            {"Director of Plans | Ana Moe", "Director of Operations | Odd Lie"},
        ),
        (
            "Colonel Odd Lie took over the command of the 3rd Brigade from Colonel Ana Moe on Tuesday.",
            {"commander of the 3rd Brigade | Odd Lie"},
        ),
        ("Ana Moe has been made Director of Plans.", {"Director of Plans | Ana Moe"}),
        (
            "New faces: Ana Moe (Director of Plans) and Odd Lie (Director of Operations) join the team on 1 May.",
            {"Director of Plans | Ana Moe", "Director of Operations | Odd Lie"},
        ),
        ("The meeting was chaired by Odd Lie, who took part in the talks of last week.", set()),
    ],
)
def test_each_post_goes_to_whom_the_text_says(text: str, wanted: set[str]) -> None:
    assert filled(text) == wanted


def test_the_land_at_the_end_of_a_body_is_no_part_of_a_post() -> None:
    told = people(read("Today Ana Rell met the Rector of the National Academy of Veldania, Odd Lie."))
    assert ("Odd Lie", ["Rector of the National Academy"], "partner:VE") in told
