"""Addresses of the pages on members and rights."""

from django.urls import path

from comity.web.members import accounts, auditing, explaining, feeds, glasses, inviting, lists

urlpatterns = [
    path("members/", lists.members, name="members"),
    path("members/invite/", inviting.invite, name="invite"),
    path("members/invitations/<slug:ref>/", inviting.invitation, name="invitation"),
    path("members/invitations/<slug:ref>/withdraw/", inviting.withdraw, name="invitation-withdraw"),
    path("members/break-glass/", glasses.glasses, name="break-glasses"),
    path("members/break-glass/ask/", glasses.ask, name="break-glass-ask"),
    path("members/break-glass/<slug:ref>/", glasses.glass, name="break-glass"),
    path("members/break-glass/<slug:ref>/open/", glasses.open_, name="break-glass-open"),
    path("members/break-glass/<slug:ref>/end/", glasses.end, name="break-glass-end"),
    path("members/journal/", auditing.journal, name="whole-journal"),
    path("members/journal/verification/", auditing.verification, name="journal-verification"),
    path("members/people/", auditing.people, name="members-audited"),
    path("members/accounts/", accounts.accounts, name="accounts"),
    path("members/feeds/", feeds.feeds, name="feeds"),
    path("members/feeds/<slug:ref>/revoke/", feeds.revoke, name="feed-revoke"),
    path("members/<slug:ref>/", lists.member, name="member"),
    path("members/<slug:ref>/sees/", explaining.sees, name="member-sees"),
    path("members/<slug:ref>/end/", lists.end, name="member-end"),
    path("members/<slug:ref>/desk/", lists.desk, name="member-desk"),
    path("members/<slug:ref>/contact/", lists.contact, name="member-contact"),
    path("join/<str:secret>/", inviting.join, name="join"),
    path("feeds/<str:secret>.ics", feeds.feed, name="feed"),
]
