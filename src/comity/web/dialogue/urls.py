"""Visits, meetings, read-outs and promises."""

from django.urls import path

from comity.web.dialogue import becoming, editing, events, ledger, promises, read_outs

urlpatterns = [
    path("", events.index, name="events"),
    path("new/", editing.new_event, name="event-new"),
    path("commitments/", ledger.page, name="commitments"),
    path("commitments/table.<slug:ending>", ledger.table, name="commitments-file"),
    path("commitments/new/", promises.new_commitment, name="commitment-new"),
    path("commitments/many/", ledger.many, name="commitments-many"),
    path("commitments/<slug:ref>/", promises.commitment, name="commitment"),
    path("commitments/<slug:ref>/change/", promises.change, name="commitment-change"),
    path("commitments/<slug:ref>/goal/", becoming.goal, name="commitment-goal"),
    path("commitments/<slug:ref>/line/", becoming.line, name="commitment-line"),
    path("commitments/<slug:ref>/links/", becoming.links, name="commitment-links"),
    path("commitments/<slug:ref>/<slug:name>/", promises.step, name="commitment-step"),
    path("<slug:ref>/", events.event, name="event"),
    path("<slug:ref>/change/", editing.change, name="event-change"),
    path("<slug:ref>/choose/", editing.choose, name="event-choose"),
    path("<slug:ref>/read-outs/new/", editing.new_read_out, name="read-out-new"),
    path("<slug:ref>/read-outs/<slug:source>/state/", read_outs.state, name="read-out-state"),
    path("<slug:ref>/step/<slug:name>/", editing.step, name="event-step"),
]
