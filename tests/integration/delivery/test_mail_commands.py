"""Trying mail, and what the check of an installation says of it."""

from io import StringIO

import pytest
from django.core.management import call_command


def said(*words):
    out, err = StringIO(), StringIO()
    code = 0
    try:
        call_command(*words, stdout=out, stderr=err)
    except SystemExit as ended:
        code = ended.code
    return code, out.getvalue().strip(), err.getvalue().strip()


def test_a_test_mail_arrives_and_tells_nothing(letterbox):
    code, words, _err = said("mail_test", "otto@example.org")
    assert (code, words.endswith("took the test mail for otto@example.org.")) == (0, True)
    [message] = letterbox.messages()
    assert (message["To"], message["Subject"]) == ("otto@example.org", "A test from Comity")
    assert message["List-Unsubscribe"] is None


@pytest.mark.parametrize(
    ("answer", "words"), [("550 no", "does not take this mail: 550"), ("451 later", "does not take mail now: 451")]
)
def test_what_the_server_answers_is_said(answer, words, letterbox):
    letterbox.answers = [answer]
    code, _out, err = said("mail_test", "otto@example.org")
    assert (code, words in err, letterbox.mails) == (2, True, [])


def test_a_server_that_is_not_there_is_said(no_server):
    code, _out, err = said("mail_test", "otto@example.org")
    assert (code, "127.0.0.1:9 does not take mail now" in err) == (2, True)


def test_without_a_server_the_command_and_the_check_say_so(settings, db):
    settings.EMAIL_HOST = ""
    code, _out, err = said("mail_test", "otto@example.org")
    assert (code, "No mail server is set" in err) == (2, True)
    assert "No mail server is set (COMITY_SMTP_HOST)" in said("check")[1]
    settings.EMAIL_HOST = "mail.example.org"
    assert "Mail goes by mail.example.org:" in said("check")[1]
