"""Addresses of these pages."""

from django.urls import path

from comity.web.board.accepting import accept, undo
from comity.web.board.choosing import choose, weigh
from comity.web.board.copies import another, compare, drop, rename
from comity.web.board.files import plan_file
from comity.web.board.fronts import front, take
from comity.web.board.limits import add, edit, remove, replace
from comity.web.board.repairing import apply, repair, take_back
from comity.web.board.running import progress, propose, relax, stop
from comity.web.board.views import begin, index, place

urlpatterns = [
    path("", index, name="boards"),
    path("run/<slug:ref>/", progress, name="board-run"),
    path("run/<slug:ref>/stop/", stop, name="board-stop"),
    path("run/<slug:ref>/relax/", relax, name="board-relax"),
    path("<slug:ref>/", place, name="board"),
    path("<slug:ref>/begin/", begin, name="board-begin"),
    path("<slug:ref>/compare/", compare, name="board-compare"),
    path("<slug:ref>/propose/", propose, name="board-propose"),
    path("<slug:ref>/choose/", choose, name="board-choose"),
    path("<slug:ref>/weights/", weigh, name="board-weights"),
    path("<slug:ref>/limits/", edit, name="board-limits"),
    path("<slug:ref>/limits/add/", add, name="board-add"),
    path("<slug:ref>/limits/remove/", remove, name="board-remove"),
    path("<slug:ref>/limits/text/", replace, name="board-text"),
    path("<slug:ref>/copy/", another, name="board-copy"),
    path("<slug:ref>/name/", rename, name="board-name"),
    path("<slug:ref>/drop/", drop, name="board-drop"),
    path("<slug:ref>/front/", front, name="board-front"),
    path("<slug:ref>/front/take/", take, name="board-front-take"),
    path("<slug:ref>/repair/", repair, name="board-repair"),
    path("<slug:ref>/repair/apply/", apply, name="board-repair-apply"),
    path("<slug:ref>/repair/undo/", take_back, name="board-repair-undo"),
    path("<slug:ref>/accept/", accept, name="board-accept"),
    path("<slug:ref>/plan.<slug:kind>", plan_file, name="board-plan-file"),
    path("<slug:ref>/undo/", undo, name="board-undo"),
]
