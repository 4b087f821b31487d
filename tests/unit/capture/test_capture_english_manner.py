"""What English offices really write: journeys to come, appointments that share a verb, sides by place."""

from datetime import date

import pytest

from comity_capture import KnownBody, Registry, Side, capture
from comity_capture.draft import Period

PUBLISHED = date(2031, 3, 14)  # a Friday
KNOWN = Registry(
    sides=(
        Side(key="organisation", kind="organisation", names={"en": ("the Pact", "Pact")}),
        Side(key="partner:VE", kind="partner", names={"en": ("Veldania",)}, demonyms={"en": ("Veldanian",)}),
        Side(key="partner:KA", kind="partner", names={"en": ("Kardova",)}, demonyms={"en": ("Kardovan",)}),
        Side(key="member:NO", kind="member", names={"en": ("Norland",)}, demonyms={"en": ("Norlandic",)}),
    ),
    places={"en": ("Tarn",)},
)


def read(text, teller="organisation"):
    return capture(text, published=PUBLISHED, language="en", teller=teller, registry=KNOWN)


def days(draft):
    found = []
    for event in draft.events:
        period = event.date.value if event.date else None
        first, last = (period.start, period.end) if isinstance(period, Period) else (None, None)
        found.append((event.kind.plain, first and first.isoformat(), last and last.isoformat()))
    return found


def sides(draft):
    return {person.name.plain: person.side.plain if person.side else "" for person in draft.people}


def posts(draft):
    return {person.name.plain: [post.plain for post in person.posts] for person in draft.people}


def appointments(draft):
    return [(one.post.plain, one.person.plain if one.person else "") for one in draft.appointments]


@pytest.mark.parametrize(
    ("text", "kind", "first", "last"),
    [
        ("Mr Odd Lie will travel on to Kardova on 20 March.", "visit", "2031-03-20", "2031-03-20"),
        ("The two ministers will sign an agreement on transit on Tuesday.", "ceremony", "2031-03-18", "2031-03-18"),
        ("On Monday she will see the rector and sign a memorandum of understanding.", "ceremony", *["2031-03-17"] * 2),
        ('"The meeting with the minister will be held on 20 March," she said.', "meeting", *["2031-03-20"] * 2),
        ("The Minister, Mr Odd Lie, will, together with Ms Ana Rell, visit Kardova on 20 March.", "visit",
         *["2031-03-20"] * 2),
        ("On 17 March Mr Odd Lie will visit Veldania and meet the Prime Minister, Ms Ana Rell.", "meeting",
         *["2031-03-17"] * 2),
        ("Prime Minister Ana Rell will tomorrow meet Dr Odd Lie in Tarn.", "meeting", *["2031-03-15"] * 2),
        ("On Tuesday President Odd Lie accredited the ambassador of Kardova, Ms Ana Rell, who will live in Tarn.",
         "ceremony", *["2031-03-11"] * 2),
        ("Mr Odd Lie accepted the letters of credence of the Ambassador of Kardova, Ms Ana Rell, on Monday.",
         "ceremony", *["2031-03-10"] * 2),
    ],
)  # fmt: skip
def test_what_is_to_come_has_its_own_event_and_day(text, kind, first, last):
    assert (kind, first, last) in days(read(text))


def test_what_was_before_the_talks_was_on_their_day():
    text = (
        "Mr Odd Lie is on a visit to Norland from 11 to 13 March.\n\nOn 12 March he met the Minister, Ms Ana Rell. "
        "They talked about the sea.\n\nPrior to the meeting, Mr Lie laid a wreath at the memorial."
    )
    assert ("ceremony", "2031-03-12", "2031-03-12") in days(read(text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The Secretary General named Ana Rell of Norland, currently deputy director of the fund, as Director of "
            "Operations, and Odd Lie, a lawyer, as Head of Training.",
            [("Director of Operations", "Ana Rell"), ("Head of Training", "Odd Lie")],
        ),
        (
            "Ana Rell, head of the Pact's delegation in Veldania, is to be head of the Pact's delegation to Kardova.",
            [("head of the delegation to Kardova", "Ana Rell")],
        ),
        (
            "The Secretary General has chosen Ana Rell, who served as Director of Training, to serve as Special "
            "Representative for Veldania.",
            [("Special Representative for Veldania", "Ana Rell")],
        ),
        (
            "Ana Rell is appointed Special Representative for the Uplands. Ms Rell succeeds Odd Lie, to whom the "
            "Secretary General expressed his gratitude.",
            [("Special Representative for the Uplands", "Ana Rell")],
        ),
        ("The Secretary General named Dr Ana Rell as Chief Scientist.", [("Chief Scientist", "Ana Rell")]),
    ],
)
def test_appointments_as_offices_write_them(text, found):
    assert appointments(read(text)) == found


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("In his talks with Foreign Minister Ana Rell, the Secretary General thanked Norland.", "Ana Rell",
         ["Foreign Minister"]),
        ("On Monday the President, Mr Odd Lie, met three envoys. Welcoming the envoys, Mr Lie spoke of it.", "Odd Lie",
         ["President"]),
        ("On Monday the president appointed Odd Lie as ambassador to Kardova.", "Odd Lie", ["ambassador to Kardova"]),
        ("On Monday she met the Foreign Minister of the Islamic Republic of Kardova, Mr Odd Lie.", "Odd Lie",
         ["Foreign Minister"]),
        ("On Monday she met Lt General (Retd) Odd Lie, Chief of Defence of Kardova.", "Odd Lie", ["Chief of Defence"]),
    ],
)  # fmt: skip
def test_posts_that_only_stand_beside_a_name_are_not_given_to_it(text, name, found):
    assert posts(read(text))[name] == found


def test_each_in_a_list_is_of_the_country_before_the_name():
    text = (
        "On Monday the President received the credentials of the ambassadors of Veldania, Ana Rell, Kardova, Odd Lie, "
        "and Norland, Tor Vess."
    )
    found = sides(read(text, "medium"))
    assert (found["Ana Rell"], found["Odd Lie"], found["Tor Vess"]) == ("partner:VE", "partner:KA", "member:NO")


def test_who_is_met_in_a_land_is_of_it():
    text = (
        "The Secretary General of the Pact, Mr Odd Lie, visited Veldania and Kardova. In Veldania he met the Prime "
        "Minister of Veldania, Ana Rell. In Kardova, Mr Lie held talks with Prime Minister Tor Vess on Thursday."
    )
    assert sides(read(text))["Tor Vess"] == "partner:KA"


def test_two_ministers_of_one_name_are_not_of_one_state():
    text = (
        "Foreign Minister Ana Rell visited Tarn on Tuesday. She met the President of Kardova, Odd Lie, and Foreign "
        "Minister Tor Vess. The Veldanian ministry said that she would be back on Friday."
    )
    found = sides(read(text, "medium"))
    assert found["Ana Rell"] != found["Tor Vess"]


def test_an_office_in_a_country_is_not_of_that_country():
    text = "Ana Rell will take over as Head of the Liaison Office in Veldania on 1 April."
    assert sides(read(text))["Ana Rell"] == "organisation"


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Mr Odd Lie met Ms Ana Rell. The two ministers will sign an agreement on transit next week.",
        "On Monday Mr Odd Lie met Ms Ana Rell. The Council will hear a report on demining, and Ms Rell will take part.",
        "On Monday Mr Odd Lie met Ms Ana Rell. The post of director is vacant and will be advertised in October.",
        "On Monday Mr Odd Lie met Ms Ana Rell. Ms Rell will be succeeding Tor Vess in June as director.",
    ],
)
def test_items_of_a_programme_are_no_promises(text):
    assert read(text).commitments == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "They are Ana Rell, who has been appointed Ambassador to Veldania; Odd Lie, Ambassador to Kardova; "
            "and Tor "
            "Vess, Permanent Representative to the Pact.",
            [
                ("Ambassador to Veldania", "Ana Rell"),
                ("Ambassador to Kardova", "Odd Lie"),
                ("Permanent Representative to the Pact", "Tor Vess"),
            ],
        ),
        (
            "Odd Lie was relieved of his duties as Minister of Defence and Ana Rell was named in his place.",
            [("Minister of Defence", "Ana Rell")],
        ),
        (
            "Ms Ana Rell came to Tarn to assume her duties as the new Head of Mission.",
            [("Head of Mission", "Ana Rell")],
        ),
        ("Following his election as Speaker on Monday, Odd Lie thanked the members.", [("Speaker", "Odd Lie")]),
        (
            "Ana Rell and Odd Lie were appointed deputy ministers of defence.",
            [("deputy minister of defence", "Ana Rell"), ("deputy minister of defence", "Odd Lie")],
        ),
        (
            "On Monday the Secretary General met the newly appointed Chief of Defence of Kardova, General Odd Lie.",
            [("Chief of Defence", "Odd Lie")],
        ),
        (
            "On Monday the President received the Ambassador of Kardova, Odd Lie, who presented his credentials.",
            [],
        ),
        ("On Monday the Minister met all newly appointed heads of mission in Tarn.", []),
    ],
)
def test_more_ways_to_fill_a_post(text, found):
    assert appointments(read(text)) == found


def test_lines_under_a_heading_of_appointments():
    text = (
        "Appointment of heads of mission\n\nThe Minister for Foreign Affairs, Ms Ana Rell, announces the following "
        "appointments:\n\n- Mr Odd Lie as Ambassador of Norland to Kardova.\n- Ms Tia Vess as Consul General in Tarn."
    )
    assert appointments(read(text, "member:NO")) == [
        ("Ambassador of Norland to Kardova", "Odd Lie"),
        ("Consul General in Tarn", "Tia Vess"),
    ]


def test_a_visit_that_begins_and_ends_in_one_sentence():
    text = "Ms Ana Rell met Mr Odd Lie. She arrived in Norland yesterday and leaves this afternoon."
    assert ("visit", "2031-03-13", "2031-03-14") in days(read(text))
    text = "Minister Ana Rell's two-day visit to Norland, which ends today, was devoted to trade."
    assert ("visit", "2031-03-13", "2031-03-14") in days(read(text))


def test_a_counterpart_whose_post_is_told_only_later():
    text = (
        "Odd Lie, alongside his Kardovan counterpart Ana Rell, signed an agreement today. Defence Secretary Odd Lie "
        "spoke of a good day."
    )
    assert posts(read(text, "member:NO"))["Ana Rell"] == ["Defence Secretary"]


def test_what_is_promised_together_is_of_both():
    text = 'On Monday Mr Odd Lie of Norland met Ms Ana Rell of Kardova. "Together we will buy two radars," he said.'
    assert [one.by.plain for one in read(text).commitments if one.by] == ["both"]


def test_a_visit_whose_end_is_still_to_come():
    text = (
        "Speaker Ana Rell, who is on an official visit to Norland, met President Odd Lie today. The Speaker "
        "arrived in "
        "Norland on 12 March. The visit will conclude on 16 March."
    )
    assert ("visit", "2031-03-12", "2031-03-16") in days(read(text))


def test_who_invited_took_part_where_both_of_the_rank_met():
    text = (
        "At the invitation of Ms Ana Rell, President of Kardova, Mr Odd Lie, President of Norland, paid a visit to "
        "Kardova on 11 March. The two Presidents held talks."
    )
    assert set(posts(read(text))) == {"Ana Rell", "Odd Lie"}


def test_a_president_who_appoints_is_no_bearer_of_the_post():
    text = (
        "President Tor Vess of Norland today received Ms Ana Rell, Minister of Trade of Kardova. The meeting was "
        "attended by Odd Lie, Minister of State for Energy."
    )
    assert sides(read(text, "medium"))["Odd Lie"] == "member:NO"


def test_whoever_is_elected_to_a_post_of_the_organisation_is_of_it():
    text = (
        "Mr Odd Lie (Norland) has been elected President of the Pact Assembly. Members elected Ms Ana Rell "
        "(Kardova) as "
        "Treasurer of the Assembly."
    )
    assert sides(read(text)) == {"Odd Lie": "organisation", "Ana Rell": "organisation"}


def test_the_counterpart_of_who_was_just_appointed():
    text = (
        "Ana Rell, a judge, became foreign minister of Veldania on Tuesday. Hours later, Rell spoke by "
        "telephone with her "
        "Kardovan counterpart, Odd Lie. President Tor Vess of Veldania wished her well."
    )
    assert posts(read(text, "medium"))["Odd Lie"] == ["foreign minister"]


def test_a_ceremony_on_the_day_of_an_appointment_just_told():
    text = (
        "The Secretary General, Dr Odd Lie, today received the letter of credence of Ana Rell, Ambassador of "
        "Kardova to "
        "the Pact.\n\nColonel Tia Vess of Norland yesterday took up the post of Commander of the Pact Training "
        "Mission. "
        "The change of command ceremony was led by the Deputy Secretary General, Mr Tor Mau."
    )
    assert ("ceremony", "2031-03-13", "2031-03-13") in days(read(text))
    assert appointments(read(text)) == [("Commander of the Pact Training Mission", "Tia Vess")]


def test_who_was_told_of_a_promise_does_not_make_it():
    text = "On Monday Mr Odd Lie of Norland told Ms Ana Rell that Kardova will send two aircraft to Veldania."
    assert [one.by.plain for one in read(text, "medium").commitments if one.by] == ["partner:KA"]


def test_a_day_on_which_somebody_was_appointed_is_no_day_of_the_meeting():
    text = (
        "On 5 March, Ana Rell spoke by telephone with Odd Lie. On the same day, Minister Ana Rell received Tia "
        "Vess, who was "
        "appointed Head of the Field Office in Kardova on 1 March."
    )
    assert ("meeting", "2031-03-05", "2031-03-05") in days(read(text))


def test_a_minister_after_which_is_a_minister():
    text = (
        "On Monday the President, Odd Lie, held talks with the ambassadors, in which Minister of Trade Ana Rell "
        "took part."
    )
    assert posts(read(text))["Ana Rell"] == ["Minister of Trade"]


def test_a_family_name_that_stands_first_is_the_same_person():
    text = (
        "The Minister for Foreign Affairs of Norland, H.E. Mr Rell Haruomi, visited Kardova on 11 March. On the "
        "same day "
        "Minister Rell was received by the President of Kardova, H.E. Mr Odd Lie."
    )
    assert set(posts(read(text))) == {"Rell Haruomi", "Odd Lie"}


def test_an_oath_is_a_ceremony():
    text = "The three ministers were sworn in by President Odd Lie on Tuesday. Ana Rell becomes Minister of Trade."
    assert ("ceremony", "2031-03-11", "2031-03-11") in days(read(text))


def test_the_day_of_a_clause_before_is_no_day_of_the_ceremony():
    text = (
        "H.E. Mr Odd Lie, who took up his duties as Ambassador of Norland to Kardova on 2 March, handed a copy of his "
        "letters of credence to the Under-Secretary of the Ministry of Foreign Affairs, Mr Tor Vess, on 4 March 2031."
    )
    assert ("ceremony", "2031-03-04", "2031-03-04") in days(read(text, "member:NO"))


def test_an_assembly_is_of_the_country_that_the_text_names_it_with():
    known = Registry(
        sides=KNOWN.sides, bodies=(KnownBody(names={"en": ("National Assembly of Kardova",)}, side="partner:KA"),)
    )
    text = (
        "On Monday the Speaker met a delegation of the National Assembly of Veldania led by Odd Lie, President of the "
        "National Assembly."
    )
    draft = capture(text, published=PUBLISHED, language="en", teller="member:NO", registry=known)
    assert sides(draft)["Odd Lie"] == "partner:VE"


def test_with_whom_the_text_of_a_state_begins():
    text = (
        "Foreign Minister Ana Rell will lead a delegation to Veldania and Kardova on 17 March. She will meet "
        "Prime Minister "
        "Odd Lie of Kardova."
    )
    assert sides(read(text, "member:NO"))["Ana Rell"] == "member:NO"


def test_a_group_for_relations_with_a_country_is_not_of_it():
    text = (
        "Ana Rell, who was elected Chair of the Group for Interparliamentary Relations with Veldania on Monday, spoke."
    )
    assert sides(read(text, "member:NO")) == {"Ana Rell": "member:NO"}


def test_who_is_appointed_in_the_text_of_a_state_is_its_own():
    text = (
        "Foreign Minister Tia Vess will travel to Veldania on 17 March. The Minister will be accompanied by Odd "
        "Lie, who "
        "was appointed Special Representative for the Talks on 10 March."
    )
    assert sides(read(text, "member:NO"))["Odd Lie"] == "member:NO"


def test_an_outgoing_secretary_general_still_is_one():
    text = (
        "The meeting was chaired on Monday by the outgoing Secretary General of the Pact, Mr Odd Lie, and the "
        "Minister of "
        "Trade of Kardova, Ms Ana Rell."
    )
    assert posts(read(text))["Odd Lie"] == ["Secretary General"]


def test_what_is_going_on_has_the_days_of_this_week():
    text = (
        "General Odd Lie of Norland is on a two-day visit to Kardova on Friday and Saturday.\n\nOn Saturday, "
        "General Lie is "
        "meeting with the Minister of Defence of Kardova, Ms Ana Rell."
    )
    found = days(read(text, "medium"))
    assert ("visit", "2031-03-14", "2031-03-15") in found
    assert ("meeting", "2031-03-15", "2031-03-15") in found
