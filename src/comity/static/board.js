"use strict";
// The board by keyboard. Without it every act is a link or a button all the same.
(function () {
  const doc = document, one = what => doc.querySelector(what);
  const why = () => one("#why");
  const typing = node => node && node.closest && node.closest("input, select, textarea, [contenteditable]");
  const seen = () => Array.from(doc.querySelectorAll("[data-line]")).filter(line => line.offsetParent);

  function step(by) {
    const lines = seen();
    const at = lines.findIndex(line => line === doc.activeElement);
    const from = at < 0 ? lines.findIndex(line => line.getAttribute("aria-current")) : at;
    const next = lines[Math.max(0, Math.min(lines.length - 1, from < 0 ? 0 : from + by))];
    if (!next) return;
    next.focus();
    next.click();
  }
  addEventListener("keydown", event => {
    if (!one("#board")) return;
    if (event.ctrlKey && event.key === "Enter" && one("[data-propose]")) { event.preventDefault(); return one("[data-propose]").click(); }
    if (event.key === "Escape" && one("[data-stop]") && !one("details.menu[open]")) return one("[data-stop]").click();
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && event.target.closest("[data-line]")) { event.preventDefault(); return step(by); }
    // what is asked of a line waits until its reason is there
    if ("pxd".includes(event.key) && why() && why().getAttribute("aria-busy")) event.stopImmediatePropagation();
  }, true);

  addEventListener("click", event => {
    const line = event.target.closest("[data-line]");
    if (!line || !why()) return;
    doc.querySelectorAll("[data-line][aria-current]").forEach(other => other.removeAttribute("aria-current"));
    line.setAttribute("aria-current", "true");
    why().setAttribute("aria-busy", "true");
  });
  addEventListener("htmx:afterSwap", event => {
    if (event.detail.target.id !== "why") return;
    why().removeAttribute("aria-busy");
    const title = one("#why .what");
    if (title) one("#news").textContent = one("#why-title").textContent + ": " + title.textContent;
    if (matchMedia("(max-width: 1079px)").matches) why().scrollIntoView();
  });
  // a new plan does not sweep away what is being typed; its link stays
  addEventListener("htmx:beforeRequest", event => {
    if (!event.detail.elt.hasAttribute("data-fresh")) return;
    const field = doc.activeElement;
    if (typing(field) && one("#board").contains(field) && field.value !== field.defaultValue) event.preventDefault();
  });
})();
