"use strict";
// Shortcuts, focus, and what is typed kept safe. Every page works without it.
(function () {
  const doc = document, self = doc.currentScript, root = doc.documentElement;
  const one = (what, from) => (from || doc).querySelector(what);
  const each = (what, from) => Array.from((from || doc).querySelectorAll(what));
  const cookie = name => (doc.cookie.match("(?:^|; )" + name + "=([^;]*)") || [])[1];
  const token = () => JSON.parse(doc.body.getAttribute("hx-headers") || "{}")["X-CSRFToken"] || "";
  const tell = words => { const news = one("#news"); if (news) news.textContent = words; };
  root.classList.add("scripted");

  // the text faces come after everything else on a first visit, and at once on later ones
  function faces() {
    const line = navigator.connection || {};
    const https = location.protocol === "https:", name = https ? "__Host-faces" : "faces";
    if (!self.dataset.faces || cookie(name) || line.saveData || /2g/.test(line.effectiveType || "")) return;
    doc.cookie = name + "=1; path=/; max-age=31536000; samesite=lax" + (https ? "; secure" : "");
    const link = doc.createElement("link");
    link.rel = "stylesheet";
    link.href = self.dataset.faces;
    doc.head.append(link);
  }
  addEventListener("load", faces);

  // keys; they rest while one types, and in a browser in which they were turned off
  const asked = value => { try { if (value) localStorage.setItem("keys", value); return localStorage.getItem("keys"); } catch (_) { return ""; } };
  if (asked() === "off") root.dataset.keys = "off";
  function turning() {
    const button = one("[data-keys-turn]"), both = button && [button.textContent, button.dataset.keysTurn];
    if (!button) return;
    const off = () => root.dataset.keys === "off", say = () => { button.textContent = both[off() ? 1 : 0]; };
    button.hidden = false;
    button.addEventListener("click", () => { root.dataset.keys = off() ? "on" : "off"; asked(root.dataset.keys); say(); });
    say();
  }
  addEventListener("load", turning);
  const typing = node => node.closest("input, select, textarea, [contenteditable]");
  let going = 0;
  addEventListener("keydown", event => {
    if (event.key === "Escape") return each("details.menu[open]").forEach(shut);
    if (event.ctrlKey || event.metaKey || event.altKey || root.dataset.keys === "off" || typing(event.target)) return;
    if (going && Date.now() - going < 1500) {
      going = 0;
      const link = each("[data-go]").find(place => place.dataset.go === event.key);
      if (link) { event.preventDefault(); link.click(); }
      return;
    }
    if (event.key === "g") { going = Date.now(); return; }
    if (event.key === "/") { event.preventDefault(); const find = one("#find"); find.focus(); find.select(); return; }
    if (event.key === "?") { location.href = one("[data-help]").href; return; }
    const act = each("[data-key]").find(node => node.dataset.key === event.key && node.offsetParent);
    if (act) { event.preventDefault(); act.click(); }
  });
  function shut(menu) {
    const inside = menu.contains(doc.activeElement);
    menu.open = false;
    if (inside) one("summary", menu).focus();
  }
  addEventListener("click", event => each("details.menu[open]").forEach(menu => { if (!menu.contains(event.target)) menu.open = false; }));

  // focus goes to what is wrong, or to the new heading of what was replaced
  function settle(where) {
    const target = one("[data-focus]", where);
    if (target) { if (!target.hasAttribute("tabindex")) target.tabIndex = -1; target.focus(); }
    each("form[data-draft]", where).forEach(keep);
    if (matchMedia("(max-width: 899px)").matches) each("[data-narrow='closed'][open]", where).forEach(part => { part.open = false; });
  }
  addEventListener("htmx:beforeSwap", event => {
    const status = event.detail.xhr.status;
    if (status === 409 || status === 422) { event.detail.shouldSwap = true; event.detail.isError = false; }
  });
  addEventListener("htmx:afterSwap", event => settle(event.detail.elt.isConnected ? event.detail.elt : doc));
  addEventListener("htmx:sendError", () => tell(words.down));
  addEventListener("submit", event => {
    const button = event.submitter;
    if (event.defaultPrevented || !button) return;
    if (event.target.dataset.sent && Date.now() - event.target.dataset.sent < 4000) return event.preventDefault();
    if (event.target.method === "post" && !event.target.hasAttribute("hx-post")) event.target.dataset.sent = Date.now();
    working(event.target, event.target.dataset.working);
  });
  // what takes a moment says so beside its button; who comes back by the browser's own way finds the form at rest
  const working = (form, said) => { const place = said !== undefined && one("[data-saved]", form); if (place) place.textContent = said; };
  addEventListener("pageshow", event => { if (event.persisted) each("form[data-working]").forEach(form => working(form, "")); });

  // typed drafts: on the server, and in this browser while the line is down
  const words = Object.assign(
    { saving: "Saving…", saved: "Draft kept", not: "Not saved yet: kept in this browser until the line is back", back: "What you typed before is back. It is not saved yet.", give: "Give it up", down: "The line is down. Nothing you typed is lost." },
    JSON.parse(doc.body.dataset.words || "{}"));
  const AGE = 7 * 864e5, account = doc.body.dataset.account || "";
  const store = { get: key => { try { return JSON.parse(localStorage.getItem(key)); } catch (_) { return null; } },
    set: (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); } catch (_) { /* private window */ } },
    drop: key => { try { localStorage.removeItem(key); } catch (_) { /* private window */ } } };
  const drafts = act => { try { Object.keys(localStorage).filter(key => key.startsWith("draft:")).forEach(act); } catch (_) { /* no storage */ } };
  // those of another account go, and all when nobody is signed in, but on the way back from an ended session; what was
  // sent goes too, unless the answer was to sign in again
  drafts(key => {
    const kept = store.get(key), own = account ? key.startsWith("draft:" + account.split(".")[0] + ".") : one("[data-returning]");
    if (!kept || Date.now() - kept.at > AGE || !own || (kept.sent && account)) store.drop(key);
    else if (kept.sent) store.set(key, { ...kept, sent: false });
  });
  addEventListener("submit", event => { if (event.target.hasAttribute("data-leaving")) drafts(store.drop); });

  function typed(form) {
    const fields = {};
    new FormData(form).forEach((value, name) => {
      if (typeof value === "string" && name !== "csrfmiddlewaretoken" && !one("[type=password][name='" + CSS.escape(name) + "']", form)) (fields[name] = fields[name] || []).push(value);
    });
    return fields;
  }
  function fill(form, fields) {
    Array.from(form.elements).forEach(field => {
      if (!field.name || ["hidden", "file", "password", "submit"].includes(field.type) || field.tagName === "BUTTON") return;
      const values = fields[field.name] || [];
      if (field.type === "checkbox" || field.type === "radio") field.checked = values.includes(field.value);
      else if (field.multiple) Array.from(field.options).forEach(option => { option.selected = values.includes(option.value); });
      else if (field.name in fields) field.value = values.shift() || "";
    });
  }
  function send(form, more) {
    if (more.fields) more.fields = JSON.stringify({ ...JSON.parse(more.fields), "@page": [location.pathname + location.search], "@title": [(one("h1") || doc).textContent.trim().slice(0, 120)] });
    const body = new URLSearchParams({ form: form.dataset.draft, ...more });
    return fetch("/draft/", { method: "POST", body, headers: { "X-CSRFToken": token() }, keepalive: true, credentials: "same-origin" });
  }
  function keep(form) {
    if (form.dataset.kept || !account) return;
    form.dataset.kept = "1";
    const key = "draft:" + account + ":" + form.dataset.draft, first = JSON.stringify(typed(form));
    let sent = first, timer = 0, done = false;
    const say = (text, failed) => each("[data-saved]", form).forEach(node => { node.textContent = text; node.classList.toggle("failed", !!failed); });
    function save() {
      const now = JSON.stringify(typed(form));
      if (done || now === sent) return;
      store.set(key, { at: Date.now(), version: form.dataset.version || "0", fields: JSON.parse(now) });
      say(words.saving);
      send(form, { fields: now, version: form.dataset.version || "0" }).then(answer => {
        if (!answer.ok) return answer.json().then(said => say(said.words || words.not, true));
        sent = now; store.drop(key); say(words.saved);
      }).catch(() => { say(words.not, true); clearTimeout(timer); timer = setTimeout(save, 5000); });
    }
    const later = () => { clearTimeout(timer); timer = setTimeout(save, 800); };
    form.addEventListener("input", later);
    form.addEventListener("change", later);
    addEventListener("online", save);
    addEventListener("pagehide", save);
    form.addEventListener("submit", () => {
      done = true; clearTimeout(timer);
      if (JSON.stringify(typed(form)) === first) store.drop(key);
      else store.set(key, { at: Date.now(), version: form.dataset.version || "0", fields: typed(form), sent: true });
    });
    if (one(".wrong, [data-focus]", form.parentElement)) return;  // the server has just shown what was typed
    fetch("/draft/?form=" + encodeURIComponent(form.dataset.draft), { credentials: "same-origin" }).then(answer => answer.ok ? answer.json() : {}).catch(() => ({})).then(kept => {
      const local = store.get(key), from = local && (!kept.kept || local.at > Date.parse(kept.at)) ? local : kept.kept ? kept : null;
      if (!from || JSON.stringify(from.fields) === first || JSON.stringify(typed(form)) !== first) return;
      fill(form, from.fields);
      const note = doc.createElement("div"), text = doc.createElement("p"), button = doc.createElement("button");
      note.className = "notice straw undo"; note.setAttribute("role", "status");
      text.textContent = words.back; button.type = "button"; button.className = "plain"; button.textContent = words.give;
      button.addEventListener("click", () => { done = true; store.drop(key); send(form, { forget: "1" }).then(() => location.reload()); });
      note.append(text, button);
      form.prepend(note);
      if (from === local) { sent = ""; save(); }
    });
  }
  doc.addEventListener("DOMContentLoaded", () => settle(doc));
  if (doc.readyState !== "loading") settle(doc);
})();
