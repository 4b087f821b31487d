"""A text with its versions, as far as a visitor may read them, and which of them stood on a day."""

from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from comity.access.models import Release
from comity.access.policy import releases_visible_to
from comity.programmes.models import Programme
from comity.programmes.policy import keeps_programme
from comity.programmes.states import ProgrammeState
from comity.web.pieces import Act, day_written
from comity.web.programmes.pages import programme_or_404
from comity.web.programmes.versions import RELATED, versions_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text with its versions that this visitor may read, the latest first; `draft` for those who keep its draft."""

    title: str
    versions: list[Release]
    draft: Programme | None
    compare: str
    as_of: str
    crumbs: tuple[Act, ...]

    def version(self, ref: str) -> Release:
        """A version by its reference; hidden, of another text and unknown are the same."""
        found = next((one for one in self.versions if one.ref == ref), None)
        if found is None:
            raise Http404
        return found

    def standing_on(self, day: date) -> Release | None:
        """The latest version that had been tabled, agreed or released by the end of a day and was not withdrawn."""
        stood = [one for one in self.versions if stands(one, day)]
        return max(stood, key=lambda one: (one.at, one.number), default=None)


def stands(release: Release, day: date) -> bool:
    """Whether a version had been shown by the end of a day, and not been withdrawn by then."""
    if release.at is None or localtime(release.at).date() > day:
        return False
    gone = release.state == Release.State.WITHDRAWN and release.ended_at is not None
    return not (gone and release.ended_at is not None and localtime(release.ended_at).date() <= day)


def release_or_404(request: HttpRequest, ref: str) -> Release:
    """The snapshot of a programme through its door."""
    found = releases_visible_to(request.user).filter(kind=Programme.__name__)
    return get_object_or_404(found.select_related(*RELATED), ref=ref)


def text_of_programme(request: HttpRequest, ref: str) -> Text:
    """The text of a programme that may be known."""
    programme = programme_or_404(request, ref)
    keeps = programme.state == ProgrammeState.DRAFT and keeps_programme(request.user, programme)
    return Text(
        title=programme.title,
        versions=versions_of(request.user, of=programme.ref),
        draft=programme if keeps and programme.about_id not in {None, programme.owner_id} else None,
        compare=reverse("programme-compare", args=[ref]),
        as_of=reverse("programme-as-of", args=[ref]),
        crumbs=(
            Act(words=_("Programmes"), address=reverse("programmes")),
            Act(words=programme.title, address=reverse("programme", args=[ref])),
            Act(words=_("Versions"), address=reverse("programme-versions", args=[ref])),
        ),
    )


def text_of_release(request: HttpRequest, release: Release) -> Text:
    """The text of a snapshot that may be read."""
    return Text(
        title=release.title,
        versions=versions_of(request.user, of=release.of),
        draft=None,
        compare=reverse("release-compare", args=[release.ref]),
        as_of=reverse("release-as-of", args=[release.ref]),
        crumbs=(
            Act(words=_("Texts"), address=reverse("releases")),
            Act(
                words=_("%(title)s, version %(n)s") % {"title": release.title, "n": release.number},
                address=reverse("release", args=[release.ref]),
            ),
        ),
    )


def version_words(release: Release) -> str:
    """A version by its number and what was done with it when."""
    if release.at is None:
        return _("Version %(n)s, not shown to others") % {"n": release.number}
    told = {"n": release.number, "day": day_written(localtime(release.at).date())}
    if release.act == Release.Act.TABLE:
        return _("Version %(n)s, tabled on %(day)s") % told
    return _("Version %(n)s, released on %(day)s") % told
