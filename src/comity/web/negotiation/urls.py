"""Addresses of the negotiation pages."""

from django.urls import path

from comity.web.negotiation import answering, commenting, finding, pages, proposing, sending, wording

urlpatterns = [
    path("of/<slug:ref>/", finding.of_programme, name="negotiation-of"),
    path("text/<slug:ref>/", finding.of_text, name="negotiation-text"),
    path("comments/<slug:ref>/edit/", commenting.edit, name="comment-edit"),
    path("comments/<slug:ref>/resolve/", commenting.resolve, name="comment-resolve"),
    path("<slug:ref>/", pages.page, name="negotiation"),
    path("<slug:ref>/as-they-see-it/", pages.as_they_see_it, name="negotiation-as"),
    path("<slug:ref>/accept/", answering.accept, name="negotiation-accept"),
    path("<slug:ref>/accept-the-rest/", answering.rest, name="negotiation-rest"),
    path("<slug:ref>/take-away/", answering.take_away, name="negotiation-take-away"),
    path("<slug:ref>/counter/", wording.counter, name="negotiation-counter"),
    path("<slug:ref>/propose/", proposing.page, name="negotiation-propose"),
    path("<slug:ref>/strike/", answering.strike, name="negotiation-strike"),
    path("<slug:ref>/hold/", wording.hold, name="negotiation-hold"),
    path("<slug:ref>/lift/", wording.lift, name="negotiation-lift"),
    path("<slug:ref>/comment/", commenting.add, name="negotiation-comment"),
    path("<slug:ref>/send/", sending.page, name="negotiation-send"),
]
