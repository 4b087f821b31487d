"""What a machine of acts knows and where it looks: facts as plain dictionaries, and what somebody is told somewhere.

What an act makes of the facts is said by the acts (`machine`) and in `table`, not asked of the product. Every title is
two new words; a word may be known to whom one of the records that hold it is known.
"""

import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any

from django.core.cache import cache
from django.db import transaction
from hypothesis.stateful import RuleBasedStateMachine, invariant

from comity.access.models import BreakGlass, Membership, User
from comity.common.errors import Refused
from comity.delivery.render import rendered
from comity.notices.models import Notice
from comity.web.middleware import ACTING
from tests.oracle.sweep import canaries_in
from tests.oracle.table import VIEWERS, may_know
from tests.oracle.visits import Visit
from tests.oracle.world import World

VIEW = ("leyla", "nigar", "omar", "pia", "ivana", "boris", "maria", "rhea", "audra", "gloria", "eldar", "public",
        "tamara-aze", "tamara-school", "rashid")  # fmt: skip
FOLDERS = {"Programme": "programmes", "Release": "releases", "Activity": "catalogue"}
FIRST_WORD = 50_001
COUNT = re.compile(rb"(\d+) (?:activity|activities)\b")


class Looks(RuleBasedStateMachine):
    """Who knows what, and what they are told."""

    world: World  # set by who runs the machine
    done: Counter[str] = Counter()  # acts that were done, acts that were refused, and places that were looked at

    def __init__(self) -> None:
        super().__init__()
        self.atomic = transaction.atomic()
        self.atomic.__enter__()
        cache.clear()
        self.facts: dict[str, dict[str, Any]] = {}
        self.viewers: dict[str, dict[str, Any]] = {name: dict(VIEWERS[name]) for name in VIEW}
        self.viewers["gloria"].pop("glass")
        self.holders: dict[str, set[str]] = {}  # a word, and the records that hold it
        self.words: dict[str, tuple[str, str]] = {}  # a record, and the words of its title now
        self.members: dict[str, Any] = {}  # a name, and the membership acted under
        self.visits: dict[str, Visit] = {}
        self.next_word = FIRST_WORD
        self.chance = random.Random(0)

    def teardown(self) -> None:
        """Take everything back."""
        transaction.set_rollback(True)
        self.atomic.__exit__(None, None, None)

    # --- what is known ---

    def title(self) -> tuple[str, str]:
        """Two new words."""
        self.next_word += 2
        return f"zq{self.next_word - 2}zq", f"zq{self.next_word - 1}zq"

    def hold(self, key: str, words: Iterable[str]) -> None:
        """The record holds these words."""
        for word in words:
            self.holders.setdefault(word, set()).add(key)

    def knows(self, name: str, key: str) -> bool:
        """The table's answer; what was put forward is known to the releasing authority too."""
        fact, viewer = self.facts[key], self.viewers[name]
        if fact["kind"] == "Release" and viewer["kind"] == "releasing" and fact["act"] == "release":
            return True
        return bool(may_know(viewer, self.facts, key))

    def allowed(self, name: str, word: str) -> bool:
        """The viewer may read the word somewhere."""
        return any(self.knows(name, key) for key in self.holders.get(word, ()))

    def of(self, kind: str, at: int, *states: str) -> str:
        """One record of a kind, in one of these states; empty when there is none."""
        found = [k for k, f in self.facts.items() if f["kind"] == kind and (not states or f["state"] in states)]
        return found[at % len(found)] if found else ""

    def user(self, name: str) -> User:
        """The account as it is now, acting as it says."""
        known = self.members.get(name) or self.world.cast[name].acting
        user = User.objects.get(pk=known.user_id)
        user.acting = Membership.objects.select_related("side").filter(pk=known.pk, ended_at=None).first()
        glass = BreakGlass.objects.filter(membership=known, closed_at=None).exclude(opens_at=None).first()
        if user.acting is not None:
            user.acting.glass = glass
        return user

    def one_of(self, names: Sequence[str], who: int, right: Callable[[Any], bool]) -> tuple[str, bool]:
        """Who tries an act, and whether the table lets them: mostly somebody who may, if anybody does."""
        able = [name for name in names if right(self.viewers[name])]
        found = able if able and who % 5 else [name for name in names if self.viewers[name]["side"]]
        name = found[who % len(found)]
        return name, bool(right(self.viewers[name]))

    def tried(self, expected: bool, act: Callable[[], Any]) -> Any:
        """What an act gives; it is refused exactly where the table says so, and then nothing comes of it."""
        made, refused = None, False
        with suppress(Refused):
            try:
                with transaction.atomic():
                    made = act()
            except Refused:
                refused = True
                raise
        act_name = sys._getframe(1).f_code.co_name
        self.done[f"{act_name}{', refused' if refused else ''}"] += 1
        assert refused is not expected, f"the table says {expected}, the act was {'refused' if refused else 'done'}"
        return made

    # --- what somebody is told somewhere ---

    def visit(self, name: str) -> Visit:
        """The visit of a viewer, kept from act to act as a browser keeps it."""
        if name not in self.visits:
            visit = self.visits[name] = Visit()
            if name != "public":
                user = self.user(name)
                visit.force_login(user)
                session = visit.session
                if user.acting is not None:
                    session[ACTING] = user.acting.ref
                session.save()
        return self.visits[name]

    @invariant()
    def everybody_is_told_what_the_table_says(self) -> None:
        """A few viewers, each at one place."""
        if not self.facts:
            return
        places = (self.page, self.list_of, self.search, self.export, self.mail)
        for _time in range(3):
            name = self.chance.choice(list(self.viewers))
            place = self.chance.choice(places)
            place(name)
            self.done[place.__name__] += 1

    def told(self, name: str, answer: Any, where: str, but: str = "") -> set[str]:
        """The words of an answer, each of which the viewer may read."""
        assert answer.status_code < 500, (name, where)
        found = {word for word in canaries_in(answer) if word in self.holders} - {but}
        wrong = {word: sorted(self.holders[word]) for word in found if not self.allowed(name, word)}
        assert not wrong, f"{name} is told at {where}: {wrong}"
        return found

    def page(self, name: str) -> None:
        """The page of any record: there for who may know it, absent for others."""
        key = self.chance.choice(list(self.facts))
        fact = self.facts[key]
        address = f"/{FOLDERS[fact['kind']]}/{fact['ref']}/"
        answer = self.visit(name).get(address)
        found = self.told(name, answer, address)
        if self.knows(name, key):
            assert answer.status_code == 200, (name, address, answer.status_code)
            assert set(self.words[key]) <= found, (name, address, "is not shown")
        else:
            assert answer.status_code in {404, 302}, (name, address, answer.status_code)

    def list_of(self, name: str) -> None:
        """A list holds what may be known, and counts no more."""
        kind, address = self.chance.choice(
            [("Programme", "/programmes/"), ("Activity", "/catalogue/"), ("Release", "/releases/")]
        )  # fmt: skip
        answer = self.visit(name).get(address)
        found = self.told(name, answer, address)
        known = [key for key, fact in self.facts.items() if fact["kind"] == kind and self.knows(name, key)]
        if answer.status_code == 200:
            lacking = [(key, self.facts[key]) for key in known if not set(self.words[key]) <= found]
            assert lacking == [], (name, address, "hides something")
            if kind == "Activity":
                counted = re.search(rb"(\d+) (?:activity|activities)\b", answer.content)
                assert counted is None or int(counted[1]) == len(known), (
                    name,
                    address,
                    counted and counted[0],
                    len(known),
                )

    def search(self, name: str) -> None:
        """One word of a title finds the other one for who may know the record."""
        key = self.chance.choice([key for key, fact in self.facts.items() if fact["kind"] != "Release"])
        one, other = self.words[key]
        address = self.chance.choice(["/search/", "/catalogue/", "/programmes/"])
        answer = self.visit(name).get(address, {"q": one})
        found = self.told(name, answer, f"{address}?q={one}", but=one)
        if address == "/search/" and answer.status_code == 200:
            assert (other in found) == self.knows(name, key), (name, address, key, "is found" if other in found else "")

    def export(self, name: str) -> None:
        """A file holds what the page holds."""
        kind, address = self.chance.choice(
            [("Programme", "/programmes/table.csv"), ("Activity", "/catalogue/table.csv")]
        )  # fmt: skip
        answer = self.visit(name).get(address)
        found = self.told(name, answer, address)
        if answer.status_code == 200:
            known = [key for key, fact in self.facts.items() if fact["kind"] == kind and self.knows(name, key)]
            lacking = [(key, self.facts[key]) for key in known if not set(self.words[key]) <= found]
            assert lacking == [], (name, address, "hides something")

    def mail(self, name: str) -> None:
        """A mail is written as its receiver may see things now."""
        member = self.members.get(name) or getattr(self.world.cast[name], "acting", None)
        for notice in Notice.objects.filter(receiver=member).order_by("-pk")[:3] if member else ():
            mail = rendered(notice)
            text = f"{mail.subject} {mail.text} {mail.html} {mail.headers}" if mail else ""
            words = {word for word in self.holders if word in text}
            assert not any(word in (mail.subject if mail else "") for word in words), (name, "subject", notice.kind)
            wrong = {word for word in words if not self.allowed(name, word)}
            assert not wrong, (name, notice.kind, wrong)
