"""Partners, people and posts."""

from django.urls import path

from comity.web.partners import forms_views, people, views

urlpatterns = [
    path("", views.partners, name="partners"),
    path("table.<slug:kind>", views.partners_file, name="partners-file"),
    path("new/", forms_views.new_partner, name="partner-new"),
    path("people/", people.people, name="people"),
    path("people/<slug:ref>/", people.person, name="person"),
    path("posts/<slug:ref>/", people.post, name="post"),
    path("<slug:ref>/", views.partner, name="partner"),
    path("<slug:ref>/history/", views.history, name="partner-history"),
    path("<slug:ref>/change/", forms_views.change, name="partner-change"),
    path("<slug:ref>/bodies/new/", forms_views.new_body, name="body-new"),
    path("<slug:ref>/bodies/<slug:body_ref>/", forms_views.body, name="body-change"),
]
