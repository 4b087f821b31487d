"""Addresses of the pages of snapshots."""

from django.urls import path

from comity.web.releases import acts, marking, pages

urlpatterns = [
    path("", pages.index, name="releases"),
    path("marking/<str:name>/<slug:ref>/", marking.change, name="marking-change"),
    path("<slug:ref>/", pages.page, name="release"),
    path("<slug:ref>/snapshot.json", pages.file, name="release-file"),
    path("<slug:ref>/decide/", acts.turn, name="release-turn"),
    path("<slug:ref>/call-back/", acts.give_back, name="release-return"),
    path("<slug:ref>/withdraw/", acts.withdraw, name="release-withdraw"),
    path("<slug:ref>/agree/", acts.agree, name="release-agree"),
]
