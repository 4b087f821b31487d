"""A page of HTML to the text a reader sees, with the place of every character; no recursion, so depth is harmless."""

import html
import re
from collections import Counter
from html.parser import HTMLParser

UNSEEN = {
    "script",
    "style",
    "template",
    "noscript",
    "nav",
    "footer",
    "aside",
    "form",
    "button",
    "select",
    "option",
    "svg",
    "iframe",
    "object",
    "head",
    "dialog",
    "textarea",
    "canvas",
    "audio",
    "video",
    "menu",
}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
INLINE = {
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "cite",
    "code",
    "data",
    "em",
    "font",
    "i",
    "ins",
    "mark",
    "q",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "time",
    "u",
    "var",
    "wbr",
    "img",
    "dfn",
    "del",
}
PARTS_OF_A_PAGE = re.compile(
    r"\b(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|share|sharing|social|related|sidebar|footer|"
    r"skip-link|sr-only|"
    r"visually-hidden|screen-reader-text|hidden|banner|newsletter|pagination|tags)\b",
)
NOT_SHOWN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])"
)
LOOKS_LIKE_HTML = re.compile(
    r"^\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|p|h1)\b", re.I | re.S
)


def looks_like_html(text: str) -> bool:
    """Whether a text is a page or a piece of one."""
    return bool(LOOKS_LIKE_HTML.match(text[:2000].lstrip("\ufeff")))


class Reduced(HTMLParser):
    """Collects visible characters and where they stood."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self.letters: list[str] = []
        self.places: list[int] = []
        self.left_out = 0
        self.captions: list[tuple[int, int]] = []
        self.main: list[tuple[int, int]] = []
        self._starts = [0]
        self._starts.extend(match.end() for match in re.finditer("\n", source))
        self._open: list[tuple[str, bool]] = []
        self._count: Counter[str] = Counter()
        self._hidden = 0
        self._marks: dict[str, list[int]] = {"figcaption": [], "main": [], "article": []}

    @property
    def place(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in INLINE:
            self._break()
        if tag in VOID:
            return
        hides = tag in UNSEEN or self._unseen(tag, dict(attrs))
        self._open.append((tag, hides))
        self._count[tag] += 1
        self._hidden += hides
        if tag in self._marks:
            self._marks[tag].append(len(self.letters))

    def _unseen(self, tag: str, attributes: dict[str, str | None]) -> bool:
        if "hidden" in attributes or attributes.get("aria-hidden") == "true":
            return True
        if attributes.get("role") in {"navigation", "banner", "contentinfo", "search"}:
            return True
        if tag == "header" and not self._count["article"] and not self._count["main"]:
            return True
        named = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".lower()
        if tag not in {"html", "body", "main", "article"} and PARTS_OF_A_PAGE.search(named):
            return True
        return bool(NOT_SHOWN.search((attributes.get("style") or "").lower()))

    def handle_endtag(self, tag: str) -> None:
        if tag not in INLINE:
            self._break()
        if not self._count[tag]:
            return
        while self._open:
            name, hides = self._open.pop()
            self._count[name] -= 1
            self._hidden -= hides
            self._close(name)
            if name == tag:
                return

    def _close(self, name: str) -> None:
        if self._marks.get(name):
            start = self._marks[name].pop()
            kept = self.captions if name == "figcaption" else self.main
            kept.append((start, len(self.letters)))

    def _break(self) -> None:
        if not self._hidden and self.letters and self.letters[-2:] != ["\n", "\n"]:
            self._add("\n\n", self.place)

    def _add(self, text: str, place: int, width: int = 0) -> None:
        """Characters that all stand for one place, or, with a width, one after another."""
        if self._hidden:
            self.left_out += len(text.strip())
            return
        self.letters.extend(text)
        self.places.extend(range(place, place + len(text)) if width else [place] * len(text))

    def handle_data(self, data: str) -> None:
        self._add(re.sub(r"[\r\n]", " ", data), self.place, len(data))

    def handle_entityref(self, name: str) -> None:
        self._add(html.unescape(f"&{name};"), self.place)

    def handle_charref(self, name: str) -> None:
        self._add(html.unescape(f"&#{name};"), self.place)

    def handle_comment(self, data: str) -> None:
        self.left_out += len(data)


def reduced(source: str) -> tuple[str, list[int], int, list[tuple[int, int]]]:
    """Visible text, places in the source, how much was left out, and the places in the source of captions."""
    parser = Reduced(source)
    parser.feed(source)
    parser.close()
    while parser._open:
        parser._close(parser._open.pop()[0])
    start, end = max(parser.main, key=lambda pair: pair[1] - pair[0], default=(0, len(parser.letters)))
    left_out = parser.left_out + len(parser.letters) - (end - start)
    places = parser.places
    captions = [(places[a], places[b - 1] + 1) for a, b in parser.captions if b > a]
    return "".join(parser.letters[start:end]), places[start:end], left_out, captions
