"""What a partner gives and receives."""

from django.urls import path

from comity.web.contributions import acts, editing, views

urlpatterns = [
    path("partners/<slug:ref>/contributions/", views.contributions, name="contributions"),
    path("partners/<slug:ref>/contributions/table.<slug:name>", views.table, name="contributions-file"),
    path("partners/<slug:ref>/contributions/new/", editing.new_contribution, name="contribution-new"),
    path("partners/<slug:ref>/contributions/missions/new/", editing.new_undertaking, name="undertaking-new"),
    path("contributions/<slug:ref>/", views.contribution, name="contribution"),
    path("contributions/<slug:ref>/change/", editing.change_figure, name="contribution-change"),
    path("contributions/<slug:ref>/remove/", acts.remove, name="contribution-remove"),
    path("contributions/<slug:ref>/working/", acts.working, name="contribution-working"),
    path("contributions/<slug:ref>/everyone/", acts.everyone, name="contribution-everyone"),
    path("contributions/missions/<slug:ref>/change/", editing.change_place, name="undertaking-change"),
    path("contributions/missions/<slug:ref>/remove/", acts.remove_place, name="undertaking-remove"),
]
