"use strict";
// The table of clauses by keyboard. Without it every act is a link or a button all the same.
(function () {
  const doc = document, root = doc.documentElement;
  const typing = node => node && node.closest && node.closest("input, select, textarea, [contenteditable]");
  const lines = () => Array.from(doc.querySelectorAll(".bargain .line"));
  const here = () => doc.activeElement && doc.activeElement.closest(".bargain .line");
  let going = 0;

  // an agreed clause is one line: its own button opens it
  function to(line) {
    const place = line.querySelector("summary") || line;
    place.focus();
    line.scrollIntoView({ block: "nearest" });
  }
  function step(by) {
    const all = lines(), at = all.indexOf(here());
    const first = all.findIndex(line => !line.classList.contains("agreed"));
    const next = at < 0 ? Math.max(0, first) : Math.max(0, Math.min(all.length - 1, at + by));
    if (all[next]) to(all[next]);
  }
  function act(key) {
    const line = here(), node = line && line.querySelector("[data-on-row='" + key + "']");
    if (!node) return false;
    const closed = line.querySelector("details:not([open])");
    if (closed) closed.open = true;
    node.click();
    return true;
  }
  addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || root.dataset.keys === "off" || typing(event.target)) return;
    if (going && Date.now() - going < 1500) { going = 0; return; }
    if (event.key === "g") { going = Date.now(); return; }
    const by = { j: 1, k: -1, ...(here() ? { ArrowDown: 1, ArrowUp: -1 } : {}) }[event.key];
    if (by) { event.preventDefault(); return step(by); }
    if (/^[a-z]$/.test(event.key) && act(event.key)) event.preventDefault();
  });
})();
