"""Every address, gathered from the pages of the rooms."""

from django.urls import include, path

from comity.config import environment

urlpatterns = [
    path("", include("comity.web.front.urls")),
    path("", include("comity.web.account.urls")),
    path("", include("comity.web.contributions.urls")),
    path("", include("comity.web.questions.urls")),
    path("partners/", include("comity.web.partners.urls")),
    path("catalogue/", include("comity.web.catalogue.urls")),
    path("programmes/", include("comity.web.programmes.urls")),
    path("dialogue/capture/", include("comity.web.capture.urls")),
    path("dialogue/", include("comity.web.dialogue.urls")),
    path("negotiation/", include("comity.web.negotiation.urls")),
    path("releases/", include("comity.web.releases.urls")),
    path("documents/", include("comity.web.documents.urls")),
    path("briefs/", include("comity.web.briefs.urls")),
    path("board/", include("comity.web.board.urls")),
    path("import/", include("comity.web.imports.urls")),
    path("", include("comity.web.members.urls")),
    path("news/", include("comity.web.notices.urls")),
]
if not environment.in_production():
    urlpatterns.append(path("gallery/", include("comity.web.gallery.urls")))
handler404 = "comity.web.front.views.not_found"
handler500 = "comity.web.front.views.failed"
