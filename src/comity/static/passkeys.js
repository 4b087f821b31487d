"use strict";
// Passkeys: the browser asks, the device answers, the form carries the answer. Without this script a password does.
(function () {
  const doc = document;
  const say = (form, name) => {
    const place = form.querySelector("[data-passkey-said]"), words = JSON.parse(form.dataset.words || "{}");
    if (place) { place.textContent = words[name] || { not: "No passkey was used.", ask: "Answer on your device." }[name]; place.classList.toggle("failed", name === "not"); }
  };
  async function question(form) {
    if (form.dataset.passkey !== "ask") return JSON.parse(doc.getElementById(form.dataset.options).textContent);
    const answer = await fetch(form.action, { headers: { Accept: "application/json" }, credentials: "same-origin" });
    if (!answer.ok) throw new Error("no question");
    return (await answer.json()).options;
  }
  async function use(form) {
    say(form, "ask");
    try {
      const asked = await question(form);
      const made = await (form.dataset.passkey === "make" ? window.webauthnJSON.create(asked) : window.webauthnJSON.get(asked));
      form.elements.credential.value = JSON.stringify(made);
      form.requestSubmit();
    } catch (_) { say(form, "not"); }
  }
  doc.querySelectorAll("form[data-passkey]").forEach(form => {
    const start = form.querySelector("[data-passkey-start]");
    start.addEventListener("click", () => { if (form.reportValidity()) use(form); });
    form.addEventListener("submit", event => { if (!form.elements.credential.value) { event.preventDefault(); use(form); } });
  });
})();
