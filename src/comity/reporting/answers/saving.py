"""Keeping questions: each is one person's own, with a title; what is removed or renamed can be taken back."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from comity.access.actions import add_record, change_record
from comity.access.models import User
from comity.access.policy import acts_for
from comity.common.errors import Refused
from comity.journal.actions import write_entry
from comity.reporting.answers.grammar import LONGEST, clean
from comity.reporting.models import SavedQuestion
from comity.reporting.policy import keeps_questions, questions_visible_to

MOST_KEPT = 100
LONGEST_TITLE = 120
KEPT_REMOVED = timedelta(days=30)


@transaction.atomic
def save_question(question: str, title: str, *, by: User, at: datetime, note: str = "") -> SavedQuestion:
    """Keep a question under a title; without one its words are the title. Raises Refused."""
    if not keeps_questions(by):
        raise Refused(_("Only members who read records keep questions. Keep the address of the page instead."))
    asked = clean(question)
    if not asked:
        raise Refused(_("Ask a question first, then save it."))
    if len(asked) > LONGEST:
        raise Refused(_("A question has at most %(most)s characters. Shorten it, then save it.") % {"most": LONGEST})
    own = SavedQuestion.objects.filter(by=by, owner=acts_for(by))
    own.filter(removed_at__lt=at - KEPT_REMOVED).delete()
    if own.filter(removed_at=None).count() >= MOST_KEPT:
        raise Refused(_("You keep %(most)s questions. Remove one, then save this one.") % {"most": MOST_KEPT})
    values = {"title": clean(title)[:LONGEST_TITLE] or asked[:LONGEST_TITLE], "question": asked, "by": by}
    return add_record(SavedQuestion, values, by=by, at=at, note=note)


@transaction.atomic
def rename_question(kept: SavedQuestion, title: str, *, by: User, at: datetime, note: str = "") -> None:
    """Give a saved question another title; the one before can be taken back. Raises Refused."""
    must_be_own(kept, by)
    named = clean(title)
    if not named:
        raise Refused(_("Write a title, so that you find the question again."))
    if len(named) > LONGEST_TITLE:
        raise Refused(_("A title has at most %(most)s characters. Shorten it.") % {"most": LONGEST_TITLE})
    if named == kept.title:
        return
    values = {"title": named, "title_before": kept.title}
    change_record(kept, values, base_version=kept.version, by=by, at=at, note=note)


@transaction.atomic
def remove_question(kept: SavedQuestion, *, by: User, at: datetime, note: str = "") -> None:
    """Take a question from the list; for a month it can be taken back."""
    must_be_own(kept, by)
    SavedQuestion.objects.filter(pk=kept.pk, removed_at=None).update(removed_at=at, updated_at=at)
    write_entry(kept, "remove", by=by, at=at, note=note)


@transaction.atomic
def restore_question(kept: SavedQuestion, *, by: User, at: datetime, note: str = "") -> None:
    """Put a removed question back, as it was."""
    must_be_own(kept, by)
    SavedQuestion.objects.filter(pk=kept.pk).update(removed_at=None, updated_at=at)
    write_entry(kept, "restore", by=by, at=at, note=note)


def must_be_own(kept: SavedQuestion, by: User) -> None:
    """Nobody changes a question of somebody else."""
    if not questions_visible_to(by).filter(pk=kept.pk).exists():
        raise Refused(_("This question is not yours. Save it under a title of your own."))
