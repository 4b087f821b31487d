"""The second wall: on PostgreSQL the database itself hides what other sides keep, whatever a query forgets.

It is never the rule, only the rule once more and coarser: a side sees its own, what is shared with it, what is public.
Within a side the policy of each room decides alone (docs/decisions/0029-a-second-wall-in-the-database.md).
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from django.apps import apps
from django.conf import settings
from django.db import DatabaseError, connection

from comity.access.models import Audience, Guarded, Release, Side, Visitor
from comity.access.policy import acting_of, glass_of, reads_content, releases

SYSTEM, RELEASING = "system", "releasing"
NOBODY = ("", "", "")  # side, break-glass, reach: nothing but what is public
ACTS = {"SELECT": "USING ({sees})", "UPDATE": "USING ({sees}) WITH CHECK ({sees})"} | {
    "INSERT": "WITH CHECK ({keeps})",
    "DELETE": "USING ({keeps})",
}
# what is known with another row that is known: the rows asked here are themselves behind the wall
KNOWN_WITH = {
    "comity_activity": "EXISTS (SELECT 1 FROM comity_line l WHERE l.activity_id = comity_activity.id)",
    "comity_session": "EXISTS (SELECT 1 FROM comity_line l WHERE l.session_id = comity_session.id)",
    # the partner that it is about knows a promise with the text it was made in, and whoever works on content a read-out
    # about its side with a shared event of its own that it tells of
    "comity_commitment": "about_id = {side} AND EXISTS (SELECT 1 FROM comity_side s WHERE s.id = {side} AND "
    "s.kind = '{partner}') AND EXISTS (SELECT 1 FROM comity_release r WHERE r.id = made_in_id)",
    "comity_readout": "about_id = {side} AND EXISTS (SELECT 1 FROM comity_side s WHERE s.id = {side} AND "
    "s.kind <> '{provider}') AND EXISTS (SELECT 1 FROM comity_readout_events t JOIN comity_event e "
    "ON e.id = t.event_id WHERE t.readout_id = comity_readout.id AND e.audience <> '{own}' "
    "AND {side} IN (e.owner_id, e.about_id))",
}
KINDS = {"own": Audience.OWN, "partner": Side.Kind.PARTNER, "provider": Side.Kind.PROVIDER}
SET = "SELECT set_config('comity.side', %s, false), set_config('comity.glass', %s, false), "
SET += "set_config('comity.reach', %s, false)"
ASK = "SELECT current_setting('comity.side', true), current_setting('comity.glass', true), "
ASK += "current_setting('comity.reach', true)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the wall stands: tables that have it, tables that lack it, and whether this database role walks through."""

    walled: tuple[str, ...]
    open: tuple[str, ...]
    bypassed: bool

    @property
    def whole(self) -> bool:
        """Every table has it, and the role of the application is held by it."""
        return bool(self.walled) and not self.open and not self.bypassed


def possible() -> bool:
    """Only PostgreSQL has such a wall."""
    return bool(connection.vendor == "postgresql")


def guarded() -> list[type[Guarded]]:
    """Every table whose rows say whose they are."""
    return [model for model in apps.get_app_config("comity").get_models() if issubclass(model, Guarded)]


def asked(name: str, kind: str = "text") -> str:
    """A setting of the connection, asked once for a whole query; unset and empty are the same."""
    return f"(SELECT NULLIF(current_setting('comity.{name}', true), '')::{kind})"


def keeps() -> str:
    """The condition under which a row may be begun or removed: by the side it belongs to."""
    return f"{asked('reach')} = '{SYSTEM}' OR owner_id = {asked('side', 'bigint')}"


def sees(model: type[Guarded]) -> str:
    """The condition under which a row may be known: own, shared with both or by name, public, or by break-glass.

    What a known row stands on is known, and what stands with it (KNOWN_WITH); whoever turns the second key also knows
    the approved catalogue and what was put forward.
    """
    side, glass = asked("side", "bigint"), asked("glass", "bigint")
    table, named = model._meta.db_table, model._meta.get_field("named")
    through, own = named.m2m_db_table(), named.m2m_column_name()
    listed = f"EXISTS (SELECT 1 FROM {through} l WHERE l.{own} = {table}.id AND l.side_id = {side})"  # noqa: S608  # nosec B608 - our tables
    rules = [
        keeps(),
        f"audience = '{Audience.PUBLIC}'",
        f"(audience = '{Audience.BOTH}' AND about_id = {side})",
        f"(audience = '{Audience.NAMED}' AND {listed})",
        f"owner_id = {glass} OR about_id = {glass}",
    ]
    forward = {"comity_activity": "state = 'approved'", "comity_session": "true"}
    forward[Release._meta.db_table] = f"act = '{Release.Act.RELEASE}'"
    if table in KNOWN_WITH:
        rules.append(KNOWN_WITH[table].format(side=side, **KINDS))
    if table in forward:
        rules.append(f"({asked('reach')} = '{RELEASING}' AND {forward[table]})")
    return " OR ".join(rules)


def build_up() -> None:
    """Put the wall around every guarded table; doing it again renews it."""
    for model in guarded():
        table = model._meta.db_table
        take(table)
        run(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY")
        for act, how in ACTS.items():
            conditions = how.format(sees=sees(model), keeps=keeps())
            run(f"CREATE POLICY wall_{act.lower()} ON {table} FOR {act} {conditions}")


def take_down() -> None:
    """Take the wall away from every guarded table."""
    for model in guarded():
        table = model._meta.db_table
        take(table)
        run(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY")


def take(table: str) -> None:
    """Remove our conditions from a table."""
    for act in ACTS:
        run(f"DROP POLICY IF EXISTS wall_{act.lower()} ON {table}")


def run(statement: str) -> None:
    """One statement about tables, made of our own names alone."""
    with connection.cursor() as cursor:
        cursor.execute(statement)


def standing() -> Standing:
    """How the wall stands in this database now."""
    tables = sorted(model._meta.db_table for model in guarded())
    if not possible():
        return Standing(walled=(), open=tuple(tables), bypassed=True)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
            "WHERE n.nspname = current_schema() AND c.relrowsecurity AND c.relforcerowsecurity "
            "AND (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname LIKE 'wall\\_%%') = %s",
            [len(ACTS)],
        )
        walled = {name for (name,) in cursor.fetchall()}
        cursor.execute("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
        ((bypassed,),) = cursor.fetchall()
    return Standing(
        walled=tuple(name for name in tables if name in walled),
        open=tuple(name for name in tables if name not in walled),
        bypassed=bool(bypassed),
    )


def place_of(user: Visitor) -> tuple[str, str, str]:
    """What the wall is told of a visit: the side whose content it reads, the partner read by break-glass, its reach."""
    acting, glass = acting_of(user), glass_of(user)
    reading = acting is not None and (reads_content(user) or releases(user))
    return (
        str(acting.side_id) if acting is not None and reading else "",
        str(glass.partner_id) if glass else "",
        RELEASING if releases(user) else "",
    )


def tell(place: tuple[str, ...]) -> None:
    """Tell the connection for whom it asks from now on."""
    with connection.cursor() as cursor:
        cursor.execute(SET, list(place))


def stand_before(user: Visitor) -> None:
    """From here on the connection asks for this visit."""
    tell(place_of(user))


def close() -> None:
    """From here on the connection asks for nobody: rows that are not public are not there."""
    tell(NOBODY)


@contextmanager
def crossing() -> Iterator[None]:
    """For an act that touches what the other side keeps, such as agreeing its text: over the wall, and back.

    A fault inside a transaction undoes the change of the setting together with everything else.
    """
    if not (settings.COMITY_ROW_SECURITY and possible()):
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute(ASK)
        before = tuple(value or "" for value in cursor.fetchone())
    tell((*before[:2], SYSTEM))
    try:
        yield
    except BaseException:
        with suppress(DatabaseError):
            tell(before)
        raise
    tell(before)
