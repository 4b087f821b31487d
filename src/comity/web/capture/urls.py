"""Taking in a text: begin, review, confirm, take back."""

from django.urls import path

from comity.web.capture import answering, beginning, comparing, deciding, pages, proposing

urlpatterns = [
    path("", beginning.index, name="captures"),
    path("new/", beginning.begin, name="capture-new"),
    path("<slug:ref>/", pages.page, name="capture"),
    path("<slug:ref>/answer/", answering.answer, name="capture-answer"),
    path("<slug:ref>/add/", answering.add, name="capture-add"),
    path("<slug:ref>/accept/", answering.accept, name="capture-accept"),
    path("<slug:ref>/propose/", proposing.propose, name="capture-propose"),
    path("<slug:ref>/take-back/", answering.take_back, name="capture-take-back"),
    path("<slug:ref>/source/", deciding.source, name="capture-source"),
    path("<slug:ref>/confirm/", deciding.confirm, name="capture-confirm"),
    path("<slug:ref>/reopen/", deciding.reopen, name="capture-reopen"),
    path("<slug:ref>/compare/", comparing.compare, name="capture-compare"),
    path("<slug:ref>/set-aside/", deciding.aside, name="capture-aside"),
]
