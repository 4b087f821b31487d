"""Addresses of these pages."""

from django.urls import path

from comity.web.board import accepting, choosing, copies, fronts, limits, repairing, running, views

urlpatterns = [
    path("", views.index, name="boards"),
    path("run/<slug:ref>/", running.progress, name="board-run"),
    path("run/<slug:ref>/stop/", running.stop, name="board-stop"),
    path("run/<slug:ref>/relax/", running.relax, name="board-relax"),
    path("<slug:ref>/", views.place, name="board"),
    path("<slug:ref>/begin/", views.begin, name="board-begin"),
    path("<slug:ref>/compare/", copies.compare, name="board-compare"),
    path("<slug:ref>/propose/", running.propose, name="board-propose"),
    path("<slug:ref>/choose/", choosing.choose, name="board-choose"),
    path("<slug:ref>/weights/", choosing.weigh, name="board-weights"),
    path("<slug:ref>/limits/", limits.edit, name="board-limits"),
    path("<slug:ref>/limits/add/", limits.add, name="board-add"),
    path("<slug:ref>/limits/remove/", limits.remove, name="board-remove"),
    path("<slug:ref>/limits/text/", limits.replace, name="board-text"),
    path("<slug:ref>/copy/", copies.another, name="board-copy"),
    path("<slug:ref>/name/", copies.rename, name="board-name"),
    path("<slug:ref>/drop/", copies.drop, name="board-drop"),
    path("<slug:ref>/front/", fronts.front, name="board-front"),
    path("<slug:ref>/front/take/", fronts.take, name="board-front-take"),
    path("<slug:ref>/repair/", repairing.repair, name="board-repair"),
    path("<slug:ref>/repair/apply/", repairing.apply, name="board-repair-apply"),
    path("<slug:ref>/accept/", accepting.accept, name="board-accept"),
    path("<slug:ref>/undo/", accepting.undo, name="board-undo"),
]
