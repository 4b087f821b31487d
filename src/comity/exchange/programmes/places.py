"""Where the words of a file belong: the partner, types, programmes and bodies that the reader of the file may know."""

from datetime import datetime
from hashlib import sha256

from django.utils.text import slugify

from comity.access.actions import own_side
from comity.access.models import User
from comity.access.policy import acts_for_partner
from comity.common.errors import Refused
from comity.common.refs import new_ref
from comity.exchange.programmes.reader import PartnerNamed
from comity.partners.actions import add_body, add_partner
from comity.partners.models import Body, Partner
from comity.partners.policy import bodies_visible_to, keeps_directory, partners_visible_to
from comity.partners.removal import remove_unused_partner
from comity.programmes.actions.entries import refuse_state
from comity.programmes.entries import ProgrammeEntry, TypeEntry
from comity.programmes.models import Programme, ProgrammeType
from comity.programmes.models.programmes import ProgrammeQuerySet
from comity.programmes.policy import begins_programme, keeps_programme, programmes_visible_to, types_visible_to
from comity.programmes.queries.entries import type_entry


class Places:
    """The records of one person's side; what that person may not know does not exist here."""

    def __init__(self, by: User) -> None:
        self.by = by
        self.side = own_side(by)
        kinds = types_visible_to(by).filter(owner=self.side).prefetch_related("levels")
        self.types: dict[str, TypeEntry] = {kind.code: type_entry(kind) for kind in kinds}

    def type_record(self, code: str) -> ProgrammeType | None:
        """The type of this code."""
        return types_visible_to(self.by).filter(owner=self.side, code=code).first()

    def partner(self, named: PartnerNamed | None) -> Partner | None:
        """The partner that a file means: by country, then by name."""
        if named is None:
            return None
        known = partners_visible_to(self.by).select_related("side", "owner")
        if named.country and (found := known.filter(country=named.country).first()):
            return found
        called = known.filter(name__iexact=named.name)
        return (called.filter(country="") if named.country else called).first()

    def why_no_partner(self) -> str:
        """Why a partner that is not there cannot be made; empty when it can."""
        if keeps_directory(self.by):
            return ""
        return "is not among your partners; ask a programme manager to import this file"

    def make_partner(self, named: PartnerNamed, *, at: datetime) -> Partner:
        """The partner with a side of its own."""
        code = slugify(named.code or named.country or named.name)[:50] or "partner"
        values = {"country": named.country, "basis": "fact"}
        try:
            return add_partner(code, named.name, values, by=self.by, at=at)
        except Refused:
            return add_partner(f"{code}-{new_ref()[:6]}", named.name, values, by=self.by, at=at)

    def unmake_partner(self, ref: str, *, at: datetime) -> None:
        """A partner that an import made goes again when nothing else knows it; else it stays."""
        partner = partners_visible_to(self.by).select_related("side").filter(ref=ref).first()
        if partner is not None and not partner.programmes.exists():
            remove_unused_partner(partner, by=self.by, at=at)

    def programme(self, named: PartnerNamed | None, code: str) -> Programme | None:
        """The side's own programme of this code with this partner."""
        partner = self.partner(named)
        if partner is None:
            return None
        return self.own().filter(partner=partner, code=code).first()

    def programme_by_ref(self, ref: str) -> Programme | None:
        """The side's own programme of this reference."""
        return self.own().filter(ref=ref).first()

    def own(self) -> ProgrammeQuerySet:
        """Programmes of the side."""
        seen = programmes_visible_to(self.by).filter(owner=self.side)
        return seen.select_related("partner__side", "partner__owner", "type", "owner", "about")

    def why_not(self, named: PartnerNamed | None, there: Programme | None, entry: ProgrammeEntry) -> str:
        """Why this programme cannot be taken in; empty when it can."""
        if there is not None:
            if not keeps_programme(self.by, there):
                return "is kept by another desk; ask it, or a programme manager, to import this file"
            try:
                refuse_state(there, entry, self.by)
            except Refused as refused:
                return str(refused)
            return ""
        partner = self.partner(named)
        if partner is not None and not begins_programme(self.by, partner):
            return f"is about {partner}, which another desk keeps; ask it, or a programme manager, to import this file"
        return ""

    def bodies(self, partner: Partner, entry: ProgrammeEntry, *, at: datetime) -> dict[tuple[str, str], Body]:
        """The bodies that nodes name, by side and name; made where they are not there yet."""
        organisation = partner.owner if acts_for_partner(self.by) else self.side
        sides = {"partner": partner.side, "organisation": organisation}
        wanted = {
            (body.side, body.name): None
            for node in entry.nodes
            for body in (*node.lead_bodies, *node.supporting_bodies)
        }
        if not wanted:
            return {}
        known = bodies_visible_to(self.by).filter(side__in=sides.values()).order_by("id")
        by_name = {(body.side_id, body.name): body for body in reversed(known)}
        found: dict[tuple[str, str], Body] = {}
        for side, name in wanted:
            body = by_name.get((sides[side].pk, name))
            if body is None:
                code = f"{slugify(name)[:28]}-{sha256(name.encode()).hexdigest()[:8]}".strip("-")
                body = add_body(sides[side], {"code": code, "name": name, "basis": "fact"}, by=self.by, at=at)
            found[side, name] = body
        return found

    def refuse_in_use(self, programme: Programme) -> None:
        """Raises Refused for a programme that someone has begun to work with."""
        if programme.lines.exists() or programme.scenarios.exists() or programme.copies.exists():
            raise Refused(f"{programme} is in use: it has lines, what-if copies or copies. Remove those first.")
