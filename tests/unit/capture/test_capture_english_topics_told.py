"""Topics of English by the things that releases name for them, and no promise in the items of a programme."""

import pytest

from tests.unit.capture.texts import read

TOLD = (
    ("They discussed the detection of forged travel documents.", {"border_crime"}),
    ("The two discussed the role which parliaments play.", {"parliamentary"}),
    ("They discussed the planned shipping line between the two countries.", {"transit"}),
    ("They discussed the stability of the Sea of Orm region.", {"sea_region"}),
    ("They discussed the surveillance of the fishing grounds.", {"maritime_security"}),
    ("They discussed higher education in nautical sciences.", {"education_links"}),
)


@pytest.mark.parametrize(("told", "keys"), TOLD, ids=[told for told, _ in TOLD])
def test_topics_by_the_things_named_for_them(told, keys):
    draft = read(f"Minister Ana Rell met Mr Odd Lie in Velmar on Monday. {told}")
    assert {topic.value for topic in draft.topics} == keys


@pytest.mark.parametrize(
    "item",
    [
        "Minister Rell will open the new chancery on 6 April.",
        "Nils Rud will be Permanent Representative to the Compact from 1 October.",
        "She will assume charge on 6 December.",
        "They will take up their posts on 1 June.",
        "Mr Lie will report on the work of the Compact.",
    ],
)
def test_items_of_a_programme_are_no_promises(item):
    draft = read(f"Minister Ana Rell met Mr Odd Lie in Velmar on Monday. {item}")
    assert not [claim for claim in draft.claims if claim.kind.value == "commitment"]
