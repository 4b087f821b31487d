"""The people, posts, holders and places that a confirmed text names: known ones found again, new ones learned."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from comity.access.actions import add_record
from comity.access.models import Guarded, Side, User
from comity.common.sourced import Basis
from comity.dialogue.capture import days_in, same_letters
from comity.dialogue.captures_fields import FieldKind
from comity.dialogue.captures_proposed import with_proposed
from comity.dialogue.captures_review import Reviewed
from comity.dialogue.captures_sides import titled_with
from comity.dialogue.captures_state import state_of
from comity.dialogue.models import Capture, Place
from comity.dialogue.policy import places_visible_to
from comity.dialogue.states import ClaimKind
from comity.partners.learning import code_for, learn_holding, learn_person, learn_post
from comity.partners.models import Holding, Person, Post
from comity.partners.policy import people_visible_to, posts_visible_to

LONGEST_KIND = 80
LENGTHS: Mapping[str, int] = {"year": 4, "month": 7, "day": 10}  # letters of a day as it is known


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A person as the text names them: with posts and side."""

    key: str
    person: Person
    posts: tuple[Post, ...]
    side: Side | None
    reviewed: Reviewed
    title: str  # of the first post, as it is written


@dataclass(slots=True, kw_only=True)
class Ground:
    """What one confirmation stands on, and what it has made so far, in the order in which it was made."""

    capture: Capture
    fields: Sequence[Reviewed]
    by: User
    at: datetime
    made: list[tuple[str, Guarded]] = field(default_factory=list)
    sides: dict[str, Side] = field(default_factory=dict)
    others: dict[str, str] = field(init=False)  # states that are neither side, by code, as read and as proposed

    def __post_init__(self) -> None:
        """The names of other states are asked for once a person."""
        whole = with_proposed(self.capture.draft, state_of(self.capture.answers).proposed)
        self.others = whole.get("others", {})

    @property
    def about(self) -> Side | None:
        """The other side."""
        return self.capture.about

    @property
    def day(self) -> str:
        """The day of publication, as far as it is known."""
        return self.capture.published.isoformat() if self.capture.published else ""

    @property
    def carried(self) -> dict[str, Any]:
        """What every record takes over from its text: marking, and where it may go."""
        return {"marking": self.capture.marking, "releasable": self.capture.releasable}

    def of(self, key: str, kind: FieldKind) -> list[Reviewed]:
        """The fields of one kind that belong to another field and go into the records."""
        return [one for one in self.taken(kind) if one.field.of == key]

    def taken(self, kind: FieldKind) -> list[Reviewed]:
        """The fields of one kind that go into the records."""
        return [one for one in self.fields if one.field.kind == kind and one.taken]

    def keep(self, kind: str, record: Guarded) -> None:
        """Remember what was made."""
        self.made.append((kind, record))


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointed:
    """An appointment of the text, and what became of it; `key` is the field of the person, where one is named."""

    reviewed: Reviewed
    holding: Holding
    key: str
    name: str


def people_of(ground: Ground) -> dict[str, Person]:
    """Everybody the text names as a person, known or new, by the key of their field."""
    fields = ground.taken(FieldKind.PERSON)
    known = {one.ref: one for one in people_visible_to(ground.by).filter(ref__in=[one.field.ref for one in fields])}
    told: dict[str, Person] = {}
    for one in fields:
        person = known.get(one.field.ref) or person_named(one, known, ground)
        known[person.ref] = person
        told[one.field.key] = person
    return told


def parties_of(ground: Ground, people: Mapping[str, Person], filled: Sequence[Appointed]) -> dict[str, Party]:
    """Everybody the text names with posts and side; a post that the text gives them is that of the appointment."""
    told: dict[str, Party] = {}
    for one in ground.taken(FieldKind.PERSON):
        given = [each.holding.post for each in filled if each.key == one.field.key]
        told[one.field.key] = party_of(one, people[one.field.key], given, ground)
    return told


def person_named(one: Reviewed, known: Mapping[str, Person], ground: Ground) -> Person:
    """A new person, unless somebody of exactly that name became known while the text was under review."""
    name = one.field.value
    there = next((each for each in known.values() if same_letters(name, each.name)), None)
    there = there or people_visible_to(ground.by).filter(name=name, owner=ground.capture.owner).first()
    if there is not None:
        return there
    made = learn_person(name, {**sourced(ground), **ground.carried}, about=ground.about, by=ground.by, at=ground.at)
    ground.keep("person", made)
    return made


def sourced(ground: Ground) -> dict[str, Any]:
    """Where it was read; what has no address is the own side's word."""
    address = ground.capture.source_url
    return {"source_url": address, "source_as_of": ground.day, "basis": Basis.FACT if address else Basis.OWN}


def party_of(one: Reviewed, person: Person, given: Sequence[Post], ground: Ground) -> Party:
    """A person with side and posts, of which some are given by this text; holdings that are new are learned."""
    side = next((ground.sides.get(each.field.ref) for each in ground.of(one.field.key, FieldKind.SIDE)), None)
    other = other_of(one.field.key, ground)
    posts, written = [], ""
    for each in ground.of(one.field.key, FieldKind.POST):
        title = titled_with(each.field.value, other)
        post = next((post for post in given if same_letters(post.title, title)), None)
        post = post or post_of(each, side, ground, other=other)
        posts.append(post)
        written = written or (each.field.value if each.field.edited else each.raw.value)
        hold(post, person, {"seen": [ground.day] if ground.day else []}, ground)
    return Party(key=one.field.key, person=person, posts=tuple(posts), side=side, reviewed=one, title=written)


def post_of(one: Reviewed, side: Side | None, ground: Ground, *, other: str = "") -> Post:
    """The known post, or one that is learned: of a side, or of the state of this name that is none."""
    known = posts_visible_to(ground.by).filter(ref=one.field.ref).first() if one.field.ref else None
    if known is not None:  # else it was taken back while the text was under review
        return known
    there = [record for kind, record in ground.made if kind == "post" and isinstance(record, Post)]
    title = titled_with(one.field.value, other)
    same = next((post for post in there if same_letters(post.title, title) and post.side == side), None)
    if same is not None:
        return same
    values = {**sourced(ground), **ground.carried}
    made = learn_post(title, side, values, about=ground.about, by=ground.by, at=ground.at)
    ground.keep("post", made)
    return made


def hold(post: Post, person: Person | None, values: Mapping[str, Any], ground: Ground) -> Holding:
    """Who holds a post, learned where it is not known."""
    address, publisher = ground.capture.source_url, ground.capture.publisher
    told = {**values, **sourced(ground), **ground.carried, "sources": [address] if address else []}
    told["source_kind"] = publisher[:LONGEST_KIND]
    holding, new = learn_holding(post, person, told, about=ground.about, by=ground.by, at=ground.at)
    if new:
        ground.keep("holding", holding)
    return holding


def place_of(one: Reviewed | None, ground: Ground) -> Place | None:
    """The known place, or one that the own side keeps."""
    if one is None:
        return None
    known = places_visible_to(ground.by).filter(ref=one.field.ref).first() if one.field.ref else None
    if known is not None:
        return known
    there = [record for kind, record in ground.made if kind == "place" and isinstance(record, Place)]
    same = next((place for place in there if same_letters(place.name, one.field.value)), None)
    if same is not None:
        return same
    values = {"code": code_for(one.field.value), "name": one.field.value[:160], **ground.carried}
    made = add_record(Place, values, by=ground.by, at=ground.at, about=ground.about)
    ground.keep("place", made)
    return made


def appoint(ground: Ground, people: Mapping[str, Person]) -> list[Appointed]:
    """Each appointment with its holding and the name that the text gives; one that is not named stays without."""
    told = []
    fields = {one.field.value: one for one in ground.taken(FieldKind.PERSON)}
    for one in ground.taken(FieldKind.APPOINTMENT):
        named = one.raw.detail.get("person")
        name = str(named["value"]) if named else ""
        person = fields.get(name)
        other = other_of(person.field.key, ground) if person else ""
        side = None if other else side_of(person, ground)
        post = post_of(one, side, ground, other=other)
        values = {"starts": start_of(one), "announced": announced_on(one, ground)}
        if person is None:
            told.append(Appointed(reviewed=one, holding=hold(post, None, values, ground), key="", name=""))
            continue
        values["named_on"] = values["announced"]
        holding = hold(post, people[person.field.key], values, ground)
        told.append(Appointed(reviewed=one, holding=holding, key=person.field.key, name=name))
    return told


def start_of(one: Reviewed) -> str:
    """The first day in the post, as precisely as the text gives it."""
    read = one.raw.detail.get("starts") or {}
    length = LENGTHS.get(read.get("precision", ""), LENGTHS["day"])
    return str(one.parts.get("starts") or (read.get("start") or "")[:length])


def announced_on(one: Reviewed, ground: Ground) -> str:
    """The day that the words before the post give to its announcement, else the day of the text."""
    first = one.raw.spans[0][0]
    starts = start_of(one)
    for claim in ground.capture.draft["claims"]:
        words = claim["words"]
        begins, ends = words["spans"][0]
        if claim["kind"]["value"] != ClaimKind.ANNOUNCEMENT or not begins < first < ends:
            continue
        before = words["quotes"][0][: first - begins]
        days = [each for each in days_in(before, ground.capture.language, ground.capture.published) if "/" not in each]
        told = [each for each in days if each != starts and (not ground.day or each <= ground.day)]
        if told:
            return told[0]
    return ground.day


def side_of(person: Reviewed | None, ground: Ground) -> Side | None:
    """The side of a post that somebody is given: that for which he stands, else the organisation."""
    told = ground.of(person.field.key, FieldKind.SIDE) if person else []
    code = next((one.field.ref for one in told), "") or ground.capture.draft["ends"]["organisation"]
    return ground.sides.get(code)


def other_of(key: str, ground: Ground) -> str:
    """The name of the state that somebody stands for, where that is neither side of the dialogue."""
    code = next((each.field.ref for each in ground.of(key, FieldKind.SIDE)), "")
    return str(ground.others.get(code, ""))
