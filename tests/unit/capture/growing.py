"""How the time of a reading grows with its text."""

import time
from collections.abc import Callable
from datetime import date

from comity_capture import Registry, capture

QUADRATIC = 16.0  # times as long for four times the text
TRIES = 6
PLAINLY_LESS = 6.0


def growth(make: Callable[[int], str], language: str, registry: Registry) -> float:
    """How much longer four times a text takes: the shortest of some tries of each, which only a busy machine lengthens.

    A ratio within one run, so that it holds on any machine."""

    def spent(count: int) -> float:
        begun = time.process_time()
        capture(make(count), published=date(2031, 3, 14), language=language, registry=registry)
        return time.process_time() - begun + 0.02

    spent(50)
    short = long = float("inf")
    for _ in range(TRIES):
        short, long = min(short, spent(200)), min(long, spent(800))
        if long / short < PLAINLY_LESS:
            break
    return long / short
