"""The product's acts as moves of a machine; after each of them a few people look somewhere (`machine_looks`)."""

import random
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from comity.access.models import Audience, BreakGlass, Membership, Release, Side
from comity.access.releasing import Destination
from comity.catalogue.actions.entries import begin_activity, move_activity
from comity.catalogue.actions.offers import Offer, offer_activity
from comity.catalogue.models import Activity
from comity.exchange.actions import commit, read_file
from comity.notices import member_acts
from comity.partners.models import Partner
from comity.programmes.actions import crossing
from comity.programmes.actions.agreeing import approve_version
from comity.programmes.actions.nodes import add_node
from comity.programmes.actions.planned_lines import NewLine, replace_planned_lines
from comity.programmes.actions.programmes import begin_programme, change_programme
from comity.programmes.models import Level, Programme, ProgrammeType
from comity.programmes.policy import begins_programme
from tests.oracle import may
from tests.oracle.cast import gather_cast, gather_sides
from tests.oracle.machine_looks import Looks
from tests.oracle.world import NOON, World

# who writes, who decides
WRITE = ("ivana", "boris", "maria", "leyla", "rashid", "omar", "nigar", "pia")
DECIDE = ("maria", "leyla", "omar", "ivana", "rashid", "rhea")


def decides(viewer: dict[str, Any], _fact: dict[str, Any]) -> bool:
    """The programme manager."""
    return bool(viewer["kind"] == "manager")


# a step of an entry: from where, to where, by whom
STEPS: dict[str, Any] = {
    "propose": ({"draft", "declined", "withdrawn"}, "proposed", may.drafts_for_owner),
    "take back": ({"proposed"}, "draft", may.drafts_for_owner),
    "approve": ({"proposed"}, "approved", decides),
    "decline": ({"proposed"}, "declined", decides),
    "withdraw": ({"approved"}, "withdrawn", lambda who, fact: decides(who, fact) or may.drafts_for_owner(who, fact)),
}
INVITE = ("leyla", "maria", "omar")
CODES = ("K-1", "K-2")  # taken by several sides: a code is free or not within one's own alone
pick = st.integers(0, 99)


def small_world() -> World:
    """The cast, two public partners and a public type: everything else comes by acts."""
    world = World(sides=(sides := gather_sides()), cast=gather_cast(sides))
    for code in ("aze", "mda"):
        world.add(f"partner-{code}", Partner, "org", "public", side=sides[code], country=code[:2].upper())
    kind = world.add("type", ProgrammeType, "org", "public", code="open")
    Level.objects.create(type=kind, depth=1, label="goal", is_goal=True)
    return world


class Sides(Looks):
    """Sides that write, show, take back and look."""

    @initialize(seed=st.integers(0, 2**16))
    def begin(self, seed: int) -> None:
        """Whom and where to ask is drawn with the rest, so that it can be repeated; half the runs begin later."""
        self.chance = random.Random(seed)
        if seed % 2:
            self.begin_draft(1, "aze")
            self.table(1, 0)
            self.begin_entry(1, "K-1")
            self.step(1, 0, "propose")
        if seed % 4 == 1:
            self.agree(1, 0)
            self.step(1, 0, "approve")

    # --- programmes ---

    @rule(who=pick, partner=st.sampled_from(["aze", "mda"]))
    def begin_draft(self, who: int, partner: str) -> None:
        """A draft with one goal, about a partner, for the writer's side."""
        one, other = self.title(), self.title()
        by, expected = self.one_of(WRITE, who, lambda viewer: may.begins_programme(viewer, partner))
        user, about = self.user(by), self.world.records[f"partner-{partner}"]

        def act() -> Programme:
            made = begin_programme(about, self.world.records["type"], {"title": " ".join(one)}, by=user, at=NOON)
            level = made.type.levels.get()
            values = {"title": " ".join(other), "level": level, "weight": 1, "state": "not_started", "actions": []}
            add_node(made, values, {}, by=user, at=NOON)
            return made

        viewer = self.viewers[by]
        assert begins_programme(user, about) == expected
        if not expected:
            return
        made = self.tried(True, act)
        key = f"programme-{made.ref}"
        self.facts[key] = {
            "kind": "Programme", "guarded": True, "up": (), "state": "draft", "named": frozenset(), "audience": "own",
            "owner": viewer["side"], "about": partner if viewer["side"] == "org" else "org", "ref": made.ref,
        }  # fmt: skip
        self.words[key] = one
        self.hold(key, [*one, *other])
        self.facts[key]["goal"] = other

    def programme(self, key: str) -> Programme:
        """The record as it is now."""
        return Programme.objects.select_related("owner", "about", "partner__side", "type").get(
            ref=self.facts[key]["ref"]
        )

    @rule(who=pick, at=pick)
    @precondition(lambda self: self.of("Programme", 0))
    def edit(self, who: int, at: int) -> None:
        """Another title; what was shown before keeps the old one."""
        key, words = self.of("Programme", at), self.title()
        record, fact = self.programme(key), self.facts[key]
        draft = fact["state"] == "draft"
        by, expected = self.one_of(WRITE, who, lambda viewer: draft and may.drafts_for_owner(viewer, fact))
        self.tried(expected, lambda: change_programme(
            record, {"title": " ".join(words)}, base_version=record.version, by=self.user(by), at=NOON))  # fmt: skip
        if expected:
            self.words[key] = words
            self.hold(key, words)

    @rule(who=pick, at=pick)
    @precondition(lambda self: self.of("Programme", 0, "draft"))
    def table(self, who: int, at: int) -> None:
        """The other side gets a snapshot, never the draft."""
        key = self.of("Programme", at, "draft")
        record, fact = self.programme(key), self.facts[key]
        seen = crossing.tabling_of(record).snapshot.sha256
        by, expected = self.one_of(DECIDE, who, lambda viewer: may.approves_for_owner(viewer, fact))
        made = self.tried(expected, lambda: crossing.table_programme(record, seen=seen, by=self.user(by), at=NOON))
        if expected:
            fact["state"] = "tabled"
            self.shown(made, key, "both", fact["about"], "table", "shown")

    def shown(self, made: Release, of: str, audience: str, about: str | None, act: str, state: str) -> None:
        """The facts of a snapshot: it holds the words of now."""
        key = f"release-{made.ref}"
        self.facts[key] = {
            "kind": "Release", "guarded": True, "up": (), "owner": self.facts[of]["owner"], "about": about, "act": act,
            "audience": audience, "named": frozenset(), "state": state, "of": of, "ref": made.ref,
        }  # fmt: skip
        self.words[key] = self.words[of]
        self.hold(key, [*self.words[of], *self.facts[of]["goal"]])

    def latest(self, key: str) -> str:
        """The snapshot that lies on the table."""
        found = [k for k, f in self.facts.items() if f["kind"] == "Release" and f["of"] == key and f["act"] == "table"]
        return found[-1] if found and self.facts[found[-1]]["state"] == "shown" else ""

    @rule(who=pick, at=pick)
    @precondition(lambda self: self.of("Programme", 0, "tabled"))
    def take_back(self, who: int, at: int) -> None:
        """What was read stays read, marked as withdrawn."""
        key = self.of("Programme", at, "tabled")
        fact, record = self.facts[key], self.programme(key)
        by, expected = self.one_of(DECIDE, who, lambda viewer: may.approves_for_owner(viewer, fact))
        self.tried(expected, lambda: crossing.take_back_programme(record, reason="Later.", by=self.user(by), at=NOON))
        if expected:
            if on := self.latest(key):
                self.facts[on]["state"] = "withdrawn"
            fact["state"] = "draft"

    @rule(who=pick, at=pick)
    @precondition(lambda self: self.of("Programme", 0, "tabled"))
    def agree(self, who: int, at: int) -> None:
        """One side approves what it read; with the other's approval it is agreed."""
        key = self.of("Programme", at, "tabled")
        fact, on = self.facts[key], self.latest(key)
        release = Release.objects.get(ref=self.facts[on]["ref"])
        tabled, done = {**fact, "act": "table"}, self.facts[on].setdefault("approved", set())
        by, expected = self.one_of(
            DECIDE, who, lambda viewer: may.approves_one_side(viewer, tabled) and viewer["side"] not in done
        )
        told = {"seen": release.sha256, "on": NOON.date(), "body": "A council"}
        self.tried(expected, lambda: approve_version(release, **told, by=self.user(by), at=NOON))
        if expected:
            done.add(self.viewers[by]["side"])
        if len(done) == 2:
            fact["state"] = self.facts[on]["state"] = "agreed"

    @rule(who=pick, at=pick, everyone=st.booleans())
    @precondition(lambda self: self.of("Programme", 0, "agreed"))
    def put_forward(self, who: int, at: int, everyone: bool) -> None:
        """The first key: nobody of the audience reads it yet."""
        key = self.of("Programme", at, "agreed")
        fact, record = self.facts[key], self.programme(key)
        named = () if everyone else (self.world.sides["mda"],)
        to = Destination(audience=Audience.PUBLIC if everyone else Audience.NAMED, sides=named)
        seen = crossing.forwarding_of(record, to).snapshot.sha256
        waits = any(one.get("of") == key and one["state"] == "forward" for one in self.facts.values())
        by, expected = self.one_of(DECIDE, who, lambda viewer: not waits and may.puts_forward(viewer, fact))
        made = self.tried(
            expected, lambda: crossing.put_forward_programme(record, to, seen=seen, by=self.user(by), at=NOON)
        )  # fmt: skip
        if expected:
            self.shown(made, key, "own", fact["about"], "release", "forward")
            self.facts[f"release-{made.ref}"]["to"] = "public" if everyone else "named"

    @rule(who=pick, at=pick)
    @precondition(lambda self: self.of("Release", 0, "forward"))
    def turn_second_key(self, who: int, at: int) -> None:
        """The audience reads exactly what was put forward."""
        key = self.of("Release", at, "forward")
        fact, release = self.facts[key], Release.objects.get(ref=self.facts[key]["ref"])
        by, expected = self.one_of(DECIDE, who, lambda viewer: viewer["kind"] == "releasing")
        if at % 3 == 0:  # the side that wrote it tries to do both
            by, expected = {"org": "maria", "aze": "leyla", "mda": "omar"}[fact["owner"]], False
        self.tried(expected, lambda: crossing.release_text(release, seen=release.sha256, by=self.user(by), at=NOON))
        if expected:
            fact |= {"state": "shown", "audience": fact["to"]}
            fact["named"] = frozenset({"mda"} if fact["to"] == "named" else ())

    # --- the catalogue ---

    @rule(who=pick, code=st.sampled_from(CODES))
    def begin_entry(self, who: int, code: str) -> None:
        """A draft of an entry; its code is taken only by an entry of the own side."""
        words = self.title()
        taken = {f["owner"] for f in self.facts.values() if f["kind"] == "Activity" and f["code"] == code}
        by, expected = self.one_of(WRITE, who, lambda one: may.begins_entries(one) and one["side"] not in taken)
        viewer = self.viewers[by]
        values = {"title": " ".join(words), "kind": "course", "provider_name": "A school"}
        made = self.tried(expected, lambda: begin_activity(values, by=self.user(by), at=NOON, code=code))
        if expected:
            key = f"activity-{made.ref}"
            self.facts[key] = {
                "kind": "Activity", "guarded": True, "up": (), "state": "draft", "owner": viewer["side"], "code": code,
                "about": None if viewer["side"] == "org" else "org", "audience": "own", "named": frozenset(),
                "ref": made.ref,
            }  # fmt: skip
            self.words[key] = words
            self.hold(key, words)

    def activity(self, key: str) -> Activity:
        """The record as it is now."""
        return Activity.objects.select_related("owner", "about").get(ref=self.facts[key]["ref"])

    @rule(who=pick, at=pick, move=st.sampled_from(sorted(STEPS)))
    @precondition(lambda self: self.of("Activity", 0))
    def step(self, who: int, at: int, move: str) -> None:
        """One step of an entry; a provider's proposal becomes known to the organisation by it."""
        key = self.of("Activity", at)
        fact = self.facts[key]
        if who % 5:
            move = next((one for one in STEPS if fact["state"] in STEPS[one][0] and one != "take back"), move)
        sources, target, right = STEPS[move]
        by, expected = self.one_of(WRITE, who, lambda viewer: fact["state"] in sources and right(viewer, fact))
        self.tried(expected, lambda: move_activity(self.activity(key), move, by=self.user(by), at=NOON, note="So."))
        if expected:
            fact["state"] = target
            if move == "propose" and fact["owner"] != "org" and fact["audience"] == "own":
                fact["audience"] = "both"

    @rule(who=pick, at=pick, to=st.sampled_from(["everyone", "aze", "mda", "nobody"]))
    @precondition(lambda self: self.of("Activity", 0, "approved"))
    def offer(self, who: int, at: int, to: str) -> None:
        """To everyone, to one partner, or to nobody any more."""
        key = self.of("Activity", at, "approved")
        fact = self.facts[key]
        approved = fact["state"] == "approved"
        by, expected = self.one_of(DECIDE, who, lambda viewer: approved and viewer["kind"] == "manager")
        sides = (self.world.sides[to],) if to in may.PARTNERS else ()
        offered = Offer(everyone=to == "everyone", sides=sides, groups=())
        self.tried(expected, lambda: offer_activity(self.activity(key), offered, by=self.user(by), at=NOON))
        if expected:
            alone = "own" if fact["owner"] == "org" else "both"
            fact["audience"] = {"everyone": "public", "nobody": alone}.get(to, "named")
            fact["named"] = frozenset({to, fact["owner"], "org"} if to in may.PARTNERS else ())

    @rule(who=pick)
    def import_entry(self, who: int) -> None:
        """A table of one row becomes a draft of the organisation."""
        words, code = self.title(), f"I-{self.next_word}"
        by, expected = self.one_of(("maria", "ivana", "leyla"), who, may.organisations_drafter)
        data = f"code,title,kind,provider\n{code},{' '.join(words)},course,A school\n".encode()

        def act() -> Activity | None:
            commit(
                read_file(data, "entries.csv", by=self.user(by), at=NOON, kind="activities"), by=self.user(by), at=NOON
            )
            return Activity.objects.filter(code=code).first()

        made = self.tried(expected, act)
        if expected and made is not None:
            key = f"activity-{made.ref}"
            self.facts[key] = {
                "kind": "Activity", "guarded": True, "up": (), "state": made.state, "owner": "org", "code": code,
                "about": None, "audience": "own", "named": frozenset(), "ref": made.ref,
            }  # fmt: skip
            self.words[key] = words
            self.hold(key, words)

    @rule(at=pick, which=pick)
    @precondition(lambda self: self.of("Programme", 0, "draft") and self.of("Activity", 0, "approved"))
    def accept_line(self, at: int, which: int) -> None:
        """A proposal is accepted: the draft gets a line that names an activity, which not every reader may know."""
        key, entry = self.of("Programme", at, "draft"), self.of("Activity", which, "approved")
        fact, owner = self.facts[key], {"org": "maria", "aze": "leyla", "mda": "omar"}
        by = owner[fact["owner"]]
        if not self.knows(by, entry):
            return
        line = NewLine(
            node=None, activity=self.activity(entry), session=None, starts=NOON.date(), ends=NOON.date(), payer="",
            payer_name="", cost_minor=100, currency="EUR",
        )  # fmt: skip
        self.tried(True, lambda: replace_planned_lines(
            self.programme(key), [line], set_ref="set", move="accept", by=self.user(by), at=NOON))  # fmt: skip

    # --- people ---

    @rule(
        name=st.sampled_from(["nigar", "rashid", "tamara-aze", "pia", "boris"]),
        who=pick,
    )
    def end_membership(self, name: str, who: int) -> None:
        """All doors of a membership shut at once; what is open in a browser too."""
        member = Membership.objects.select_related("side", "user").get(pk=self.world.cast[name].acting.pk)
        side = self.viewers[name]["side"]
        if not side:
            return
        self.visit(name)  # the session of before is what is tried after
        by, expected = self.one_of(INVITE, who, lambda viewer: may.changes_membership(viewer, {"side": side}))
        self.tried(expected, lambda: member_acts.end_membership(member, by=self.user(by), at=NOON, note="Left."))
        if expected:
            self.viewers[name] |= {"side": "", "kind": "none"}
            for other, viewer in self.viewers.items():  # whoever acts for two sides has to sign in anew for the other
                if other != name and viewer["account"] == self.viewers[name]["account"]:
                    self.visits.pop(other, None)

    @rule(who=pick, kind=st.sampled_from(["reader", "drafter", "desk"]))
    @precondition(lambda self: sum(name.startswith("new-") for name in self.viewers) < 3)
    def invite_and_join(self, who: int, kind: str) -> None:
        """Somebody new belongs to the side of who invited, and to no other."""
        by, expected = self.one_of(INVITE, who, lambda viewer: may.invites(viewer, viewer["side"], kind))
        viewer = self.viewers[by]
        side = Side.objects.get(code=viewer["side"])
        number = len(self.viewers)
        made = self.tried(expected, lambda: member_acts.invite_person(
            f"new{number}@example.org", side=side, kind=kind, by=self.user(by), at=NOON,
            answers_for=[self.world.sides["mda"]] if kind == "desk" else ()))  # fmt: skip
        if expected:
            user = member_acts.join_anew(made[0], name="New Person", password="calm paper and ink", at=NOON)
            name = f"new-{number}"
            self.members[name] = Membership.objects.get(user=user)
            self.viewers[name] = {"account": name, "side": viewer["side"], "kind": kind, "desk": {"mda"}}

    @rule(step=st.sampled_from(["ask", "open", "end"]))
    def break_glass(self, step: str) -> None:
        """An operator reads what concerns Azerbaijan, by leave of a manager, until somebody ends it."""
        glass = BreakGlass.objects.filter(membership__user__username="gloria", closed_at=None).first()
        if step == "ask" and glass is None:
            member_acts.ask_glass(self.world.sides["aze"], "A fault.", by=self.user("gloria"), at=NOON)
        elif step == "open" and glass is not None and glass.opens_at is None:
            member_acts.open_glass(glass, by=self.user("maria"), at=NOON)
            self.viewers["gloria"]["glass"] = "aze"
        elif step == "end" and glass is not None:
            member_acts.end_glass(glass, by=self.user("leyla"), at=NOON, note="Enough.")
            self.viewers["gloria"].pop("glass", None)
