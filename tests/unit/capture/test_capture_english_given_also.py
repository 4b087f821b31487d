"""English: posts told of who holds them by now, of all who are named, by rarer words of giving and of following."""

import pytest

from tests.unit.capture.texts import people, read


def filled(text: str) -> set[str]:
    return {f"{one.post.plain} | {one.person.plain if one.person else ''}" for one in read(text).appointments}


def posts(text: str) -> dict[str, list[str]]:
    return {name: held for name, held, _ in people(read(text))}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Ana Moe is hereby appointed Director of Plans.",
            {"Director of Plans | Ana Moe"},
        ),
        (
            "Ana Moe was afterwards elected Deputy Speaker unopposed.",
            {"Deputy Speaker | Ana Moe"},
        ),
        (
            "Ana Moe has with immediate effect been appointed Director of Plans.",
            {"Director of Plans | Ana Moe"},
        ),
        (
            "Odd Lie was subsequently named Ambassador of Norland to Veldania.",
            {"Ambassador of Norland to Veldania | Odd Lie"},
        ),
        (
            "Odd Lie was, after a hearing, confirmed as Director of Plans.",
            {"Director of Plans | Odd Lie"},
        ),
        (
            "Per Holm was the same day sworn in as Minister of Energy.",
            {"Minister of Energy | Per Holm"},
        ),
        (
            "The Committee elected by acclamation Ambassador Odd Lie, Permanent Representative of "
            "Norland to the Compact, as its Chair.",
            {"Chair | Odd Lie"},
        ),
        (
            "The Assembly elected by 40 votes to 12 Ana Moe as its Speaker.",
            {"Speaker | Ana Moe"},
        ),
        (
            "The Board chose by consensus Ana Moe as chair.",
            {"chair | Ana Moe"},
        ),
        (
            "The Commission elected by secret ballot Odd Lie rapporteur.",
            {"rapporteur | Odd Lie"},
        ),
        (
            "Ana Moe, Deputy Minister of Energy of Norland, and Odd Lie, Director of the Railway "
            "Authority, were chosen as vice-chairs.",
            {"vice-chair | Ana Moe", "vice-chair | Odd Lie"},
        ),
        (
            "Ana Moe (Norland) and Odd Lie (Veldania) were elected vice-chairs.",
            {"vice-chair | Ana Moe", "vice-chair | Odd Lie"},
        ),
        (
            "Ana Moe of Norland, Per Holm of Veldania and Odd Lie were elected vice-presidents.",
            {"vice-president | Ana Moe", "vice-president | Odd Lie", "vice-president | Per Holm"},
        ),
        (
            "The institute has a new director. The choice of the board fell on Ana Moe, a biologist.",
            {"director | Ana Moe"},
        ),
        (
            "The council is looking for no one else: its choice for director is Ana Moe.",
            {"director | Ana Moe"},
        ),
        (
            "General Odd Lie relinquished command of the Observer Group on Monday, and Colonel Ana Moe assumed it.",
            {"commander of the Observer Group | Ana Moe"},
        ),
        (
            "Colonel Odd Lie gave up command of the 3rd Brigade on Monday and Colonel Ana Moe took it over.",
            {"commander of the 3rd Brigade | Ana Moe"},
        ),
        (
            "Odd Lie met the Minister of Energy of Veldania, Ana Moe, in office since Monday.",
            {"Minister of Energy | Ana Moe"},
        ),
        (
            "Odd Lie met Minister of Energy Ana Moe, on the job for only two weeks.",
            {"Minister of Energy | Ana Moe"},
        ),
        (
            "Odd Lie met Minister of Energy Ana Moe (in office since Tuesday).",
            {"Minister of Energy | Ana Moe"},
        ),
        (
            "Odd Lie met Minister of Energy Ana Moe, in office since 2019.",
            set(),
        ),
        (
            "Minister of Energy Ana Moe, only a week in office, met Odd Lie.",
            {"Minister of Energy | Ana Moe"},
        ),
        (
            "Until a successor is found the service will be run by his deputy, Ana Moe, as Acting "
            "Chair of the Customs Committee.",
            {"Acting Chair of the Customs Committee | Ana Moe"},
        ),
        (
            "The institute will be led in the meantime by Ana Moe as acting director.",
            {"acting director | Ana Moe"},
        ),
        (
            "The deputies on Sunday put Ana Moe in the chair as Speaker.",
            {"Speaker | Ana Moe"},
        ),
        (
            "The board installed Ana Moe in office as director.",
            {"director | Ana Moe"},
        ),
        (
            "Appointments in the Diplomatic Service\n\nVelmar: Ms Ana Moe – Consul General (from 1 "
            "February)\nNorhaven: Mr Odd Lie – Ambassador (spring 2033)",
            {"Ambassador | Odd Lie", "Consul General | Ana Moe"},
        ),
        (
            "Ambassador of Norland to Veldania Odd Lie was received on Tuesday by Minister of Foreign "
            "Affairs Ana Moe. The Ambassador brought with him Per Holm, his successor as from "
            "mid-July.",
            {"Ambassador of Norland to Veldania | Per Holm"},
        ),
        (
            "Ambassador of Norland to Veldania Odd Lie paid a farewell call with Per Holm, his designated successor.",
            {"Ambassador of Norland to Veldania | Per Holm"},
        ),
        (
            "Director of Plans Odd Lie introduced Ana Moe, who will be his successor.",
            {"Director of Plans | Ana Moe"},
        ),
        (
            "The Co-Chairs of the Dialogue (Ana Moe and Odd Lie) visited Velmar. It was Ms Moe's "
            "first tour since she replaced Ambassador Per Holm in the co-chairmanship on 1 September.",
            {"Co-chair of the Dialogue | Ana Moe"},
        ),
        (
            "The talks were led by Deputy Minister of Energy Ana Moe, who last month took the place of Per Holm.",
            {"Deputy Minister of Energy | Ana Moe"},
        ),
        (
            "Deputy Minister of Energy Ana Moe, who succeeded Per Holm in May, took part.",
            {"Deputy Minister of Energy | Ana Moe"},
        ),
        (
            "Deputy Minister of Energy Ana Moe, successor of Per Holm since Monday, took part.",
            {"Deputy Minister of Energy | Ana Moe"},
        ),
        (
            "Odd Lie received Minister of Justice of Norland Ana Moe today. Congratulating Moe, whom "
            "Parliament confirmed in the post only on 3 March, he thanked her.",
            {"Minister of Justice | Ana Moe"},
        ),
        (
            "Odd Lie received Minister of Justice Ana Moe. Moe took office on Monday.",
            {"Minister of Justice | Ana Moe"},
        ),
        (
            "Odd Lie received Minister of Justice Ana Moe, installed in the post last week.",
            {"Minister of Justice | Ana Moe"},
        ),
        (
            "Prime Minister Odd Lie on Wednesday gave the finance portfolio to Ana Moe, hours after "
            "Minister of Finance Per Holm had cleared his desk.",
            {"Minister of Finance | Ana Moe"},
        ),
        (
            "Article 2. Dr Ana Moe shall be Director General of the Fund for Water, with the rank of minister.",
            {"Director General of the Fund for Water | Ana Moe"},
        ),
        (
            "Reports that Ambassador Odd Lie has been appointed Secretary of the Security Council do "
            "not correspond to the facts.",
            set(),
        ),
        (
            "Claims that Odd Lie was named Director of Plans are untrue, the ministry said.",
            set(),
        ),
        (
            "There is no truth in the report that Odd Lie has been appointed Director of Plans.",
            set(),
        ),
        (
            "Command of the training ship Morning changed hands on Saturday when Captain Odd Lie "
            "saluted the flag and stepped aside for Captain Ana Moe. The new Commanding Officer is "
            "the first woman to lead it.",
            {"Commanding Officer | Ana Moe"},
        ),
        (
            "Director of Plans Odd Lie gave way to Ana Moe on Friday.",
            {"Director of Plans | Ana Moe"},
        ),
        (
            "Director of Plans Odd Lie has stepped back in favour of Ana Moe.",
            {"Director of Plans | Ana Moe"},
        ),
        (
            "Odd Lie today met Ana Moe, Special Envoy for Missing Persons. Appointed in February, the "
            "Envoy is in Velmar from 7 to 10 April.",
            {"Special Envoy for Missing Persons | Ana Moe"},
        ),
        (
            "Odd Lie today met Minister of Energy Ana Moe. Sworn in last week, Moe said that she would come again.",
            {"Minister of Energy | Ana Moe"},
        ),
        (
            "Elected only in May, Speaker of the Assembly Ana Moe visited Velmar.",
            {"Speaker of the Assembly | Ana Moe"},
        ),
        (
            "Odd Lie met Director of Plans Ana Moe. Named to the job in March, she is the first woman there.",
            {"Director of Plans | Ana Moe"},
        ),
        (
            "Speaker of the Assembly Odd Lie has sent a message to Per Holm on the occasion of his "
            "election to the office of Speaker of the Veldanian National Assembly.",
            {"Speaker of the National Assembly | Per Holm"},
        ),
        (
            "Odd Lie congratulated Ana Moe on her appointment as Minister of Energy.",
            {"Minister of Energy | Ana Moe"},
        ),
        (
            "Odd Lie wrote to Ana Moe to congratulate her upon her nomination to the post of Minister of Energy.",
            {"Minister of Energy | Ana Moe"},
        ),
        (
            "Best wishes went to Ana Moe for her election as Speaker.",
            {"Speaker | Ana Moe"},
        ),
        (
            "It is Ana Moe who will go to Velmar as Head of the Observation Mission; as Deputy Head "
            "she will have at her side Odd Lie, a veteran of such missions.",
            {"Deputy Head | Odd Lie", "Head of the Observation Mission | Ana Moe"},
        ),
        (
            "Ana Moe was appointed Head of the Observation Mission. She will have Odd Lie as her deputy.",
            {"Head of the Observation Mission | Ana Moe", "deputy | Odd Lie"},
        ),
        (
            "The new government was sworn in. Ana Moe is Norland's new foreign minister. She took "
            "office on Saturday together with Minister of the Interior Odd Lie and Minister of Energy "
            "Per Holm; the others keep their seats.",
            {"Minister of Energy | Per Holm", "Minister of the Interior | Odd Lie", "foreign minister | Ana Moe"},
        ),
        (
            "Odd Lie telephoned Mr Per Holm to felicitate him on the confidence shown in him by the "
            "Parliament of Veldania, which on Tuesday approved him as Minister of Economy.",
            {"Minister of Economy | Per Holm"},
        ),
        (
            "Ana Moe told reporters that the Council had named her envoy for water.",
            {"envoy for water | Ana Moe"},
        ),
        (
            "Odd Lie spoke to Per Holm after Parliament confirmed him as Minister of Energy.",
            {"Minister of Energy | Per Holm"},
        ),
        (
            "In the ministry Odd Lie received from Ana Moe the keys. He had been voted into the post "
            "of Minister of Foreign Affairs the day before.",
            {"Minister of Foreign Affairs | Odd Lie"},
        ),
        (
            "Mr Odd Lie, newly at the head of the friendship group with Veldania after Ana Moe's "
            "departure from parliament, proposed a visit.",
            {"head of the friendship group with Veldania | Odd Lie"},
        ),
        (
            "The government has drafted in a retired court judge, Per Holm, to be its chief "
            "negotiator on the river frontier.",
            {"chief negotiator on the river frontier | Per Holm"},
        ),
        (
            "The bank has brought in Ana Moe as chief economist.",
            {"chief economist | Ana Moe"},
        ),
        (
            "The ministry called Ana Moe back to serve as director of plans.",
            {"director of plans | Ana Moe"},
        ),
        (
            "The commission on pastures will henceforth be co-chaired, for Norland, by Deputy "
            "Minister of Agriculture Ana Moe and, for Veldania, by Governor of Velmar Province Odd "
            "Lie.",
            {"co-chair of the commission on pastures | Ana Moe", "co-chair of the commission on pastures | Odd Lie"},
        ),
        (
            "The commission will be co-chaired by Ana Moe and Odd Lie.",
            {"co-chair of the commission | Ana Moe", "co-chair of the commission | Odd Lie"},
        ),
        (
            "The Secretariat invites applications for the post of Director of Mediation. The "
            "successful candidate will be appointed for three years, will report to the Deputy "
            "Secretary General and is to take up the position on 1 October.",
            set(),
        ),
        (
            "Ana Moe, sitting on my left, is to be our first Special Envoy for the South; she starts on Monday.",
            {"Special Envoy for the South | Ana Moe"},
        ),
        (
            "It met but adjourned without electing its bureau. Of the candidates for the chair, "
            "Ambassador Odd Lie and Dr Ana Moe, neither obtained a majority.",
            set(),
        ),
    ],
)
def test_what_is_given(text: str, wanted: set[str]) -> None:
    assert filled(text) == wanted


def test_who_chairs_a_sitting_keeps_the_post_held_besides() -> None:
    text = (
        "Ana Moe, Deputy Minister of Energy of Norland, and Odd Lie, Director of the Railway Authority, were chosen as "
        "vice-chairs."
    )
    assert posts(text)["Ana Moe"] == ["Deputy Minister of Energy", "vice-chair"]


def test_an_acting_post_comes_on_top() -> None:
    text = (
        "Prime Minister Ana Moe will look after the ministry herself, her office said. She takes over as acting "
        "Minister of Defence on Monday."
    )
    assert posts(text)["Ana Moe"] == ["Prime Minister", "acting Minister of Defence"]


def test_a_ship_is_nobody() -> None:
    assert "Morning Star" not in posts("Captain Odd Lie took over the training ship Morning Star in the harbour.")
