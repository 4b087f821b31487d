"use strict";
// The review of a text by keyboard and selection. Without it the same is a numbered form.
(function () {
  const doc = document, root = doc.documentElement;
  const one = (what, from) => (from || doc).querySelector(what);
  const each = (what, from) => Array.from((from || doc).querySelectorAll(what));
  const typing = node => node && node.closest && node.closest("input, select, textarea, [contenteditable]");
  const off = () => root.dataset.keys === "off";
  const rows = () => each("#review .read").filter(row => row.offsetParent);
  const waiting = () => rows().filter(row => row.matches(".waits, .offered"));
  const text = () => one("#text");
  const NEAR = 12;  // pixels a hand may move between pressing and letting go
  let current = "", editing = null, going = 0, busy = false, asking = false, pressed = null, settled = 0, held = [];

  const here = () => {
    const focused = doc.activeElement && doc.activeElement.closest && doc.activeElement.closest("#review .read");
    return focused || rows().find(row => row.dataset.field === current) || waiting()[0] || null;
  };

  // the text moves to the words of the field that has the focus
  function show(row) {
    each("#text .here").forEach(mark => mark.classList.remove("here"));
    each("#review .read.current").forEach(other => other.classList.remove("current"));
    if (!row) return;
    current = row.dataset.field;
    row.classList.add("current");
    const marks = each("#text [data-keys~='" + CSS.escape(current) + "']"), pane = text();
    marks.forEach(mark => mark.classList.add("here"));
    if (!marks[0] || !pane || pane.scrollHeight <= pane.clientHeight) return;
    pane.scrollTop += marks[0].getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
  }
  function to(row) {
    if (!row) return;
    const folded = row.closest("details.folded");
    if (folded) folded.open = true;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }
  function step(by) {
    const all = waiting(), row = here();
    if (!all.length) return false;
    const at = all.indexOf(row), list = rows(), place = list.indexOf(row);
    const next = at >= 0 ? all[at + by] : by > 0 ? all.find(other => list.indexOf(other) > place) : all.filter(other => list.indexOf(other) < place).pop();
    if (!next) return false;
    to(next);
    return true;
  }

  // words selected in the text: where they begin and what they are, whatever numbers stand between them
  function pieces() { return each("#text [data-start]"); }
  function offset(node, at) {
    const piece = (node.nodeType === 1 ? node : node.parentElement).closest("[data-start]");
    if (piece) return +piece.dataset.start + (node.nodeType === 3 ? at : at ? piece.textContent.length : 0);
    const next = node.nodeType === 1 && node.childNodes[at];
    const beyond = pieces().find(other => node.compareDocumentPosition(other) & 4 || (next && next.contains && next.contains(other)));
    return beyond ? +beyond.dataset.start : -1;
  }
  function selected() {
    const chosen = getSelection(), pane = text();
    if (!chosen.rangeCount || chosen.isCollapsed || !pane || !pane.contains(chosen.anchorNode) || !pane.contains(chosen.focusNode)) return null;
    const range = chosen.getRangeAt(0), start = offset(range.startContainer, range.startOffset), end = offset(range.endContainer, range.endOffset);
    if (start < 0 || end <= start) return null;
    const first = +pieces()[0].dataset.start, whole = pieces().map(piece => piece.textContent).join("");
    const raw = whole.slice(start - first, end - first), words = raw.trim();
    return words ? { words, at: start + raw.indexOf(words) } : null;
  }
  function fill(form, found) {
    if (!form || !found) return;
    one("[data-words]", form).value = found.words;
    one("[data-at]", form).value = found.at;
  }
  doc.addEventListener("selectionchange", () => {
    const found = selected();
    if (!found) return;
    const open = editing && editing.isConnected && editing.open ? editing : null;
    fill(open || one("[data-add]"), found);
    if (!open && one("#add")) one("#add").classList.add("ready");
  });

  // arrows move a mark from word to word while the text has the focus; Shift selects
  function move(event) {
    const chosen = getSelection(), pane = text(), way = { ArrowRight: "forward", ArrowLeft: "backward", ArrowDown: "forward", ArrowUp: "backward" }[event.key];
    if (!way || !pane || !pane.contains(doc.activeElement)) return false;
    if (!chosen.rangeCount || !pane.contains(chosen.anchorNode)) {
      const from = one("#text .here") || pieces()[0];
      chosen.collapse(from.firstChild || from, 0);
    }
    chosen.modify(event.shiftKey ? "extend" : "move", way, event.key === "ArrowDown" || event.key === "ArrowUp" ? "line" : "word");
    return true;
  }
  function edit(row) {
    const part = row && one("[data-edit]", row);
    if (!part) return;
    part.open = true;
    const field = one("input[name^='value.']", part);
    field.focus();
    field.select();
  }
  function press(row, key) {
    const button = row && one("[data-on-row='" + key + "']", row);
    if (!button) return false;
    current = row.dataset.field;
    button.click();
    return true;
  }
  function add(key) {
    const found = selected(), form = one("[data-add]");
    if (!found || !form) return false;
    fill(form, found);
    one("#add").open = true;
    if (key === "p") one("[data-kind='p']", form).click();
    else one({ t: "[name=topic]", d: "[name=value]", c: "[name=by]" }[key], form).focus();
    return true;
  }
  addEventListener("toggle", event => {
    if (!event.target.matches || !event.target.matches("[data-edit]")) return;
    if (event.target.open) { editing = event.target; show(editing.closest(".read")); } else if (editing === event.target) editing = null;
  }, true);
  addEventListener("focusin", event => {
    const row = event.target.closest && event.target.closest("#review .read");
    if (row) show(row);
  });
  // what is pressed while an answer is on its way, or while the page changes under the hand, is done after it
  const named = button => button.name ? button.name + "=" + button.value : (button.form || button).action + button.textContent.trim();
  function click(name) {
    const button = each("#review button").find(other => named(other) === name && other.offsetParent);
    if (button) button.click();
  }
  // but not what is pressed while the second reader is asked: its rows were not there when it was
  const later = act => { if (!asking) held.push(act); };
  const soon = act => { if (busy) later(act); else act(); };
  function free() {
    busy = asking = false;
    while (held.length && !busy) held.shift()();
  }
  const sender = event => event.target.closest && event.target.closest("#review form button, #review button[form]");
  addEventListener("click", event => {
    const button = busy && sender(event);
    if (!button) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const name = named(button);
    later(() => click(name));
  }, true);
  addEventListener("pointerdown", event => {
    const button = event.button === 0 && sender(event);
    pressed = button ? { button, name: named(button), x: event.clientX, y: event.clientY } : null;
  });
  addEventListener("pointerup", event => {
    const was = pressed;
    pressed = null;
    if (!was || was.button.isConnected || Math.hypot(event.clientX - was.x, event.clientY - was.y) > NEAR) return;
    soon(() => click(was.name));
  });
  addEventListener("htmx:beforeRequest", event => {
    if (event.target.closest("#review")) busy = true;
    if (event.target.closest(".second-reader")) asking = true;
  });
  addEventListener("htmx:afterRequest", event => {
    if (!busy) return;
    if (!event.detail.successful || event.detail.xhr.status >= 400) held = [];  // what went wrong is said and stays to be read
    if (!event.detail.successful) free();
  });

  addEventListener("keydown", event => {
    if (!one("#review") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && event.target.matches && event.target.matches("[data-edit] input")) {
      event.preventDefault();
      return one("[data-edit] button", event.target.closest(".read")).click();
    }
    if (event.key === "Escape" && event.target.closest && event.target.closest("[data-edit]")) {
      const row = event.target.closest(".read");
      one("[data-edit]", row).open = false;
      return row.focus();
    }
    if (typing(event.target)) return;
    if (move(event)) return event.preventDefault();
    if (off()) return;
    // from field to field that waits; inside a field, and beyond the last, Tab does what it always does
    if (event.key === "Tab" && event.target.matches(".read, body, main")) {
      if (step(event.shiftKey ? -1 : 1)) event.preventDefault();
      return;
    }
    if (going && Date.now() - going < 1500) { going = 0; return; }
    if (event.key === "g") { going = Date.now(); return; }
    if (!/^[pdtcexyn1-9]$/.test(event.key) || event.repeat) return;
    if (busy) { event.preventDefault(); later(() => answer(event.key)); } else if (answer(event.key)) event.preventDefault();
  });
  function answer(key) {
    const row = here();
    if ("pdtc".includes(key)) return add(key);
    if (!row) return false;
    if (key === "e") { edit(row); return true; }
    if (key === "x") return press(one(".read[data-field='" + CSS.escape(row.dataset.event || "-") + "']"), "x");
    if (key === "y" && !one("[data-on-row='y']", row) && press(row, "1")) return true;
    if (key === "n" && !one("[data-on-row='n']", row) && press(row, "x")) return true;
    return press(row, key);
  }
  const begin = () => { const row = here(); if (row) show(row); };
  addEventListener("htmx:afterSettle", () => {
    begin();
    clearTimeout(settled);  // one swap settles in several places
    settled = setTimeout(free, 0);
  });
  if (doc.readyState === "loading") doc.addEventListener("DOMContentLoaded", begin); else begin();
})();
