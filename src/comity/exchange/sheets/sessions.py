"""Sessions as a table: dated runs of activities."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from comity.access.models import Guarded
from comity.catalogue.actions.bulk import put_runs, take_back_runs
from comity.catalogue.models import Activity, Session
from comity.catalogue.policy import activities_visible_to, keeps_entry, keeps_session, sessions_visible_to
from comity.catalogue.states import MOVABLE, SessionState
from comity.common.sourced import Basis
from comity.exchange.sheets.cells import choice_of, code, country, day, shortened, whole
from comity.exchange.sheets.kind import SheetKind, chunks
from comity.exchange.sheets.providers import changes_of
from comity.exchange.sheets.shapes import NEW, ColumnOf, Judged, Preview

STATES = (SessionState.PLANNED, SessionState.OPEN, SessionState.HELD)


class Sessions(SheetKind):
    """Dated runs."""

    name = "sessions"
    title = "Sessions"
    model = Session
    columns = (
        ColumnOf(
            name="code",
            label="Code",
            field="code",
            also=("iteration",),
            read=code,
            help="Your number of the run, such as M5-32-B-27.",
        ),
        ColumnOf(
            name="activity",
            label="Activity",
            also=("activity_code", "row_id"),
            read=code,
            required=True,
            help="Code, reference or scheme:value of the activity.",
        ),
        ColumnOf(
            name="starts", label="First day", field="starts", also=("start",), read=day, required=True, is_day=True
        ),
        ColumnOf(name="ends", label="Last day", field="ends", also=("end",), read=day, required=True, is_day=True),
        ColumnOf(name="zone", label="Time zone", field="zone", help="Such as Europe/Berlin."),
        ColumnOf(name="city", label="City", field="city", also=("place",)),
        ColumnOf(name="country", label="Country", field="country", read=country, also=("country_iso2",)),
        ColumnOf(
            name="seats_min", label="Seats, at least", field="seats_min", also=("minimum",), read=whole, empty=None
        ),
        ColumnOf(name="seats_max", label="Seats, at most", field="seats_max", also=("seats",), read=whole, empty=None),
        ColumnOf(
            name="nominate_by",
            label="Nominate by",
            field="nominate_by",
            also=("deadline",),
            read=day,
            empty=None,
            is_day=True,
        ),
        ColumnOf(
            name="session_state",
            label="State of a new session",
            read=choice_of(*STATES),
            choices=STATES,
            help="For new rows; the state of a session that is there changes on its page.",
        ),
        ColumnOf(
            name="basis", label="Known as", field="basis", read=choice_of(*Basis.values), choices=tuple(Basis.values)
        ),
        ColumnOf(name="note", label="Note", field="note", width=40),
        ColumnOf(name="source_url", label="Source", field="source_url", width=40),
        ColumnOf(name="source_as_of", label="As of", field="source_as_of"),
    )

    def load(self, rows: Sequence[Judged]) -> None:
        """Activities by code, reference and number; sessions by code and reference."""
        self.activities: dict[str, Activity] = {}
        wanted = [row.rest["cells"].get("activity", "").strip() for row in rows]
        seen = activities_visible_to(self.user).select_related("owner", "about")
        for keys in chunks(wanted):
            self.activities |= {one.ref: one for one in seen.filter(ref__in=keys)}
            self.activities |= {one.code: one for one in seen.filter(code__in=keys)}
        for values in chunks(word.partition(":")[2] for word in wanted):
            for one in seen.filter(identifiers__value__in=values).prefetch_related("identifiers"):
                self.activities |= {f"{number.scheme}:{number.value}": one for number in one.identifiers.all()}
        runs = sessions_visible_to(self.user).select_related("owner", "activity")
        for keys in chunks(row.key for row in rows):
            self.by_key |= {one.code: one for one in runs.filter(code__in=keys)}
        for refs in chunks(row.rest["cells"].get("comity_id", "").strip() for row in rows):
            self.by_ref |= {one.ref: one for one in runs.filter(ref__in=refs)}
        self.load_by_day(rows)

    def load_by_day(self, rows: Sequence[Judged]) -> None:
        """Rows without a code of their own go by activity and first day."""
        bare = [row for row in rows if not row.key and not row.rest["cells"].get("comity_id", "").strip()]
        if not bare:
            return
        runs = sessions_visible_to(self.user).select_related("owner", "activity")
        keys = {row.rest["cells"].get("activity", "").strip() for row in bare}
        chosen = {self.activities[key].pk for key in keys if key in self.activities}
        self.by_day = {(one.activity_id, one.starts): one for one in runs.filter(activity__in=chosen)}

    def may_change(self, record: Guarded) -> bool:
        """Whoever keeps the run."""
        return isinstance(record, Session) and keeps_session(self.user, record)

    def match(self, row: Judged, ref: str) -> None:
        """By reference or code; without one by activity and first day."""
        activity = self.activities.get(row.values.get("activity=", ""))
        if not row.key and not ref and activity is not None and "starts" in row.values:
            run = getattr(self, "by_day", {}).get((activity.pk, row.values["starts"]))
            row.key = run.code if run else f"{activity.code}/{row.values['starts'].isoformat()}"
            if run:
                self.by_key[run.code] = run
        super().match(row, ref)

    def complete(self, row: Judged) -> None:
        """The activity, the order of days and seats, the state of what is new."""
        named = row.values.pop("activity=", "")
        activity = self.activities.get(named)
        if named and activity is None:
            sentence = f"no activity has the code or number {shortened(named)}"
            row.fault("activity", "not_found", sentence, "import the activity first, or correct the code")
        elif activity is not None and not keeps_entry(self.user, activity):
            sentence = f"{activity} is kept by {activity.owner}, so this file cannot add to it"
            row.fault("activity", "not_yours", sentence, "take the row out, or ask the side that keeps it")
        row.rest["activity"] = activity
        row.title = str(activity or named)
        record = row.record if isinstance(row.record, Session) else None
        if record is not None and activity is not None and record.activity_id != activity.pk:
            sentence = f"the session {record.code} is one of {record.activity}, not of {activity}"
            row.fault("activity", "other_activity", sentence, "give the run another code, or correct the activity")
        row.rest["state"] = row.values.pop("session_state=", SessionState.PLANNED)
        self.check_order(row, record)

    def check_order(self, row: Judged, record: Session | None) -> None:
        """Days and seats in order, also against what the record holds already."""
        starts = row.values.get("starts", record.starts if record else None)
        ends = row.values.get("ends", record.ends if record else None)
        if starts and ends and ends < starts:
            row.fault("ends", "order", f"it ends on {ends} before it begins on {starts}", "put the days in order")
        by = row.values.get("nominate_by")
        if by and starts and by > starts:
            row.fault(
                "nominate_by", "order", f"nominations end on {by}, after the first day {starts}", "correct the day"
            )
        least, most = row.values.get("seats_min"), row.values.get("seats_max")
        if least is not None and most is not None and least > most:
            row.fault("seats_min", "order", f"at least {least} seats but at most {most}", "put the smaller one first")
        moved = record and (starts, ends) != (record.starts, record.ends)
        if record and moved and record.state not in MOVABLE:
            sentence = f"the session is {record.get_state_display()}, its days can no longer be moved"
            row.fault("starts", "begun", sentence, "leave its days as they are")

    def write(self, preview: Preview, *, chosen: Mapping[str, bool], at: datetime, note: str) -> list[dict[str, Any]]:
        """Make and change sessions; a new one is known to whoever knows its activity."""
        made = []
        for row in preview.of(NEW):
            activity: Activity = row.rest["activity"]
            made.append(
                Session(
                    owner_id=activity.owner_id,
                    about_id=activity.about_id,
                    audience=activity.audience,
                    activity=activity,
                    code=row.key,
                    state=row.rest["state"],
                    **row.values,
                )
            )
        return put_runs(made, changes_of(self, preview), by=self.user, at=at, note=note)

    def take_back(self, undo: Sequence[Mapping[str, Any]], *, at: datetime, note: str) -> None:
        """Take the sessions back."""
        take_back_runs(undo, by=self.user, at=at, note=note)
