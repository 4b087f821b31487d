"""The button that stops a run stands in a strip that asks for itself: its answer is the board, not the strip."""

from comity.drafting.actions import ask_run
from tests.board_world import NOON, build


def test_stopping_puts_the_answer_in_the_place_of_the_board_and_is_never_dropped_for_a_question(client, db):
    world = build()
    run = ask_run(world.scenario, by=world.cast["maria"], at=NOON)
    client.force_login(world.cast["maria"])
    page = client.get(f"/board/{world.scenario.ref}/").content.decode()
    form = page[page.index(f'action="/board/run/{run.ref}/stop/"') :]
    form = form[: form.index(">")]
    assert ['hx-target="#board"' in form, 'hx-sync="#board:replace"' in form] == [True, True]
