"""Addresses of the pages of snapshots."""

from django.urls import path

from comity.web.programmes import comparing
from comity.web.releases import acts, agreement, marking, pages, steps

urlpatterns = [
    path("", pages.index, name="releases"),
    path("marking/<str:name>/<slug:ref>/", marking.change, name="marking-change"),
    path("<slug:ref>/", pages.page, name="release"),
    path("<slug:ref>/snapshot.json", pages.file, name="release-file"),
    path("<slug:ref>/compare/", comparing.of_release, name="release-compare"),
    path("<slug:ref>/as-of/", comparing.day_of_release, name="release-as-of"),
    path("<slug:ref>/decide/", acts.turn, name="release-turn"),
    path("<slug:ref>/call-back/", acts.give_back, name="release-return"),
    path("<slug:ref>/withdraw/", acts.withdraw, name="release-withdraw"),
    path("<slug:ref>/agreement/", agreement.page, name="release-agreement"),
    path("<slug:ref>/approve/", agreement.approve, name="release-approve"),
    path("<slug:ref>/hold/", agreement.hold, name="release-hold"),
    path("<slug:ref>/silence/", agreement.silence, name="release-silence"),
    path("<slug:ref>/step/<slug:name>/", steps.step, name="release-step"),
    path("approvals/<slug:ref>/withdraw/", agreement.unapprove, name="approval-withdraw"),
    path("holds/<slug:ref>/lift/", agreement.lift, name="hold-lift"),
    path("reasons/<slug:ref>/share/", agreement.share, name="reason-share"),
    path("silences/<slug:ref>/object/", agreement.objection, name="silence-break"),
    path("extensions/<slug:ref>/approve/", steps.extension, name="extension-approve"),
    path("steps/<slug:ref>/take-back/", steps.take_back, name="step-take-back"),
]
