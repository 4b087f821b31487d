"""Partners, people and posts."""

from django.urls import path

from comity.web.partners import directory, editing, history, home, people, views

urlpatterns = [
    path("", views.partners, name="partners"),
    path("table.<slug:kind>", views.partners_file, name="partners-file"),
    path("new/", editing.new_partner, name="partner-new"),
    path("directory/", directory.directory, name="directory"),
    path("directory/<slug:name>/new/", directory.add, name="directory-new"),
    path("directory/<slug:name>/<slug:ref>/", directory.edit, name="directory-change"),
    path("people/", people.people, name="people"),
    path("people/<slug:ref>/", people.person, name="person"),
    path("posts/<slug:ref>/", people.post, name="post"),
    path("posts/<slug:ref>/holders/new/", directory.add_holder, name="holder-new"),
    path("posts/<slug:ref>/holders/<slug:holding_ref>/", directory.edit_holder, name="holder-change"),
    path("<slug:ref>/", home.partner, name="partner"),
    path("<slug:ref>/history/", history.history, name="partner-history"),
    path("<slug:ref>/change/", editing.change, name="partner-change"),
    path("<slug:ref>/bodies/new/", editing.new_body, name="body-new"),
    path("<slug:ref>/bodies/<slug:body_ref>/", editing.body, name="body-change"),
]
