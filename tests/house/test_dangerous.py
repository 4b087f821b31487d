"""Calls that open holes: each is absent, or stands in a list with its reason."""

import ast
import re
from collections.abc import Iterator

from tests.house.tree import modules, texts

# texts marked as safe, and why none of a visitor's is among them
MARKED = {
    "src/comity/common/fulltext.py": "text is escaped, then the found words are marked",
    "src/comity/templates/account/reset_mail.txt": "plain text, where escaping would be read as letters",
    "src/comity/templates/board/_run.html": "the style of a bar, a number of ours",
    "src/comity/templates/components/field.html": "the hint of a field, written by us in the form",
    "src/comity/templates/delivery/mail.txt": "plain text, where escaping would be read as letters",
    "src/comity/templates/partners/history.html": "a picture drawn by us, its texts escaped in the drawing",
    "src/comity/templates/partners/partner.html": "a picture drawn by us, its texts escaped in the drawing",
    "src/comity/templates/questions/_answer.html": "a picture drawn by us, its texts escaped in the drawing",
    "src/comity/templates/reporting/_figure.html": "a picture drawn by us, its texts escaped in the drawing",
    "src/comity/templates/reporting/plan.html": "our own style sheet",
}
# SQL that is put together, and of what
PUT_TOGETHER = {
    "src/comity/common/fulltext.py": "a name of ours; the words are a parameter",
    "src/comity/journal/chain.py": "the columns of the journal, written in the module",
    "src/comity/migrations/0002_fulltext.py": "names of our own tables",
    "src/comity/migrations/0003_journal.py": "names of our own tables and triggers",
}
QUERIES = {"filter", "exclude", "get", "create", "update", "order_by", "get_or_create", "update_or_create", "annotate"}
# helpers of a view that has asked, and a call that only looks
ASKED_BEFORE = {
    "src/comity/web/members/explaining.py: sees",
    "src/comity/web/members/inviting.py: joined",
    "src/comity/web/releases/marking.py: keep",
}
# views without the token of forms, and why a foreign page gains nothing by them
WITHOUT_TOKEN = {
    "src/comity/web/notices/views.py: told_off": "a secret of the mail opens it, pressed by mail programs (RFC 8058)",
}
CHECKS = {"url_has_allowed_host_and_scheme", "is_ours", "way_on"}


def name_of(call: ast.Call) -> str:
    """The last word of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def at_once(tree: ast.AST) -> Iterator[ast.Call]:
    """What is called when the function runs; not what it hands on to be called when a button was pressed."""
    for node in ast.iter_child_nodes(tree):
        if not isinstance(node, ast.Lambda | ast.FunctionDef):
            yield from (part for part in [node] if isinstance(part, ast.Call))
            yield from at_once(node)


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_nothing_is_marked_safe_but_what_is_named():
    """Escaping is the framework's; a text that goes around it must be ours to the last sign."""
    marks = re.compile(r"\|\s*safe\b|mark_safe|SafeString|SafeText|autoescape off|safeseq|html_safe")
    found = {name for name, text in texts("src") if marks.search(text)}
    assert found == MARKED.keys()


def test_no_query_is_put_together_from_text():
    """`extra`, raw queries and statements made of pieces let a value become a command."""
    found = set()
    for name, tree in modules("src/comity"):
        for call in calls(tree):
            word, first = name_of(call), call.args[0] if call.args else None
            pieces = isinstance(first, ast.JoinedStr | ast.BinOp) or (
                isinstance(first, ast.Call) and name_of(first) in {"format", "join"}
            )
            raw = word in {"RawSQL", "extra", "raw"} and not (word == "raw" and isinstance(call.func, ast.Name))
            if raw or (word in {"execute", "executemany", "RunSQL", "executescript"} and pieces):
                found.add(name)
    assert found == PUT_TOGETHER.keys()


def test_no_request_is_expanded_into_a_query():
    """Keys that a visitor chose are never names of columns: no `**request.POST`, no `order_by(request.GET[...])`."""
    found = []
    for name, tree in modules("src/comity"):
        for call in calls(tree):
            spread = [ast.unparse(one.value) for one in call.keywords if one.arg is None]
            spread += [ast.unparse(one.value) for one in call.args if isinstance(one, ast.Starred)]
            asked = re.compile(r"\brequest\.(POST|GET|FILES|COOKIES|headers|META)\b")
            spread += [ast.unparse(one) for one in call.args] if name_of(call) == "order_by" else []
            if name_of(call) in QUERIES and any(asked.search(text) for text in spread):
                found.append(f"{name}:{call.lineno}")
    assert found == []


def test_no_view_gives_up_the_token_of_forms_but_what_is_named():
    found = {
        f"{name}: {one.name}"
        for name, tree in modules("src/comity")
        for one in functions(tree)
        if any("csrf" in ast.unparse(mark) for mark in one.decorator_list)
    }
    assert found == WITHOUT_TOKEN.keys()
    named = sum(text.count("csrf_exempt") for name, text in texts("src") if name.endswith(".py"))
    assert named == 2 * len(WITHOUT_TOKEN), "an import and a mark for each, and nothing passed by hand"


def test_a_view_acts_only_when_a_button_was_pressed():
    """Whatever calls an act (`by=` and `at=`) asks first for a POST, or for a valid form; reading changes nothing."""
    found = set()
    for name, tree in modules("src/comity/web"):
        for one in functions(tree):
            if not one.args.args or one.args.args[0].arg != "request":
                continue
            acts = [call for call in at_once(one) if {"by", "at"} <= {word.arg for word in call.keywords}]
            told = [ast.unparse(mark) for mark in one.decorator_list]
            text = ast.unparse(one)
            form = ".is_valid()" in text and "request.GET" not in text  # a form is filled by request.POST alone
            if acts and not (form or "request.method" in text or any("require_POST" in mark for mark in told)):
                found.add(f"{name}: {one.name}")
    assert found == ASKED_BEFORE


def test_every_way_on_that_a_visitor_names_is_checked_to_be_ours():
    """`next` and the page one came from lead on only after they were found to be addresses of this host."""
    found = []
    for name, tree in modules("src/comity/web"):
        for one in functions(tree):
            text = ast.unparse(one)
            named = re.search(r"""\.(GET|POST)(\.get\(|\[)'(next|back|url)'|headers(\.get\(|\[)'Referer'""", text)
            if named and not any(check in text for check in CHECKS):
                found.append(f"{name}: {one.name}")
    assert found == []


def test_no_link_saves_whatever_the_server_answers():
    """With `download` a browser saves even the page that asks who is there; files come as attachments of themselves."""
    saves = re.compile(r"<a\b[^<]*?\sdownload(?=[\s=>])")
    found = {
        name for name, text in texts("src/comity/templates") if name.endswith(".html") and saves.search(text)
    }  # fmt: skip
    assert found == {"src/comity/templates/account/recovery_codes.html"}  # its address holds the file itself
