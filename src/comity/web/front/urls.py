"""Start page, the home of each side, finding, and what the frame itself needs."""

from django.urls import path

from comity.web.front import finding, views
from comity.web.front.drafts import draft
from comity.web.front.security_text import security_text
from comity.web.front.today import home

urlpatterns = [
    path("", views.front, name="front"),
    path("today/", home, name="home"),
    path("acting/", views.act_as, name="acting"),
    path("display/", views.display, name="display"),
    path("draft/", draft, name="draft"),
    path(".well-known/security.txt", security_text, name="security-text"),
    path("search/", finding.search, name="search"),
    path("help/keys/", views.keys, name="keys"),
]
