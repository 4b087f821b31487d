"""The labelled texts of this repository, and a small world for sentences of one's own."""

import json
from datetime import date
from functools import cache
from pathlib import Path

from bench.capture import TOPICS, read_topics, registry_of
from comity_capture import Draft, Holder, KnownBody, Registry, Side, capture

FOLDER = Path(__file__).parents[2] / "texts"


@cache
def world() -> Registry:
    return registry_of(json.loads((FOLDER / "world.json").read_text(encoding="utf-8")), read_topics(TOPICS))


@cache
def labels() -> tuple[dict, ...]:
    found = (json.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*-*.json")))
    return tuple(label for label in found if "events" in label)


def source(label: dict) -> str:
    ending = ".html" if label["format"] == "html" else ".txt"
    return (FOLDER / f"{label['id']}{ending}").read_text(encoding="utf-8")


def draft_of(label: dict) -> Draft:
    return capture(
        source(label),
        published=date.fromisoformat(label["published"]),
        language=label["language"],
        teller=label["teller"],
        registry=world(),
    )


def veldania() -> Registry:
    """Two states and an organisation that do not exist."""
    return Registry(
        sides=(
            Side(key="organisation", kind="organisation", names={"en": ("the Compact", "Northern Compact")}),
            Side(
                key="partner:VE",
                kind="partner",
                names={"en": ("Veldania", "Republic of Veldania")},
                demonyms={"en": ("Veldanian",)},
            ),
            Side(key="member:NO", kind="member", names={"en": ("Norland",)}, demonyms={"en": ("Norlandic",)}),
        ),
        holders=(
            Holder(
                key="ana-rell",
                names=("Ana Rell", "Anna Rell"),
                post="Minister of Defence",
                side="partner:VE",
                starts=date(2029, 5, 1),
            ),
        ),
        bodies=(KnownBody(names={"en": ("National Academy",)}, side="partner:VE"),),
        places={"en": ("Velmar", "Grenholm")},
        vocabulary=world().vocabulary,
    )


def read(
    text: str, *, published: date = date(2031, 3, 14), teller: str = "organisation", registry: Registry | None = None
) -> Draft:
    """An English text read in the small world; 14 March 2031 is a Friday."""
    return capture(text, published=published, language="en", teller=teller, registry=registry or veldania())


def people(draft: Draft) -> list[tuple[str, list[str], str]]:
    """Name, posts and side of everyone."""
    return [
        (one.name.plain, [post.plain for post in one.posts], one.side.plain if one.side else "") for one in draft.people
    ]


def days(draft: Draft) -> list[tuple[str, str]]:
    """Kind and day of every event."""
    return [(event.kind.plain, event.date.plain if event.date else "") for event in draft.events]


def promises(draft: Draft) -> list[tuple[str, str, str, str]]:
    """Who, to whom, how firm and until when, of every promise."""
    return [
        tuple(one.plain if one else "" for one in (claim.by, claim.to, claim.weight, claim.due))
        for claim in draft.commitments
    ]
