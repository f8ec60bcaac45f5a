// The keyboard in lists (j, k, Enter) and at the desk (a key of a form's own). Pages work without it.
"use strict";

const rows = () => [...document.querySelectorAll("[data-rows] > *")];
const isTyping = (target) => target.matches("input:not([type=radio]), textarea, select");

function move(step) {
  const all = rows();
  if (all.length === 0) return;
  const at = all.findIndex((row) => row.contains(document.activeElement));
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
  next.querySelector("a, button").focus();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (isTyping(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (event.key === "j") move(1);
  else if (event.key === "k") move(-1);
  else {
    const wanted = document.querySelector(`[data-key="${CSS.escape(event.key)}"]:not([disabled])`);
    if (!wanted) return;
    event.preventDefault();
    if (wanted.matches("textarea, input:not([type=radio])")) wanted.focus();
    else if (wanted.matches("[type=radio]")) wanted.checked = true;
    else wanted.click();
  }
});

// A window of sound is a link to its second in the player.
document.addEventListener("click", (event) => {
  const place = event.target.closest("[data-second]");
  const player = place?.closest(".heard")?.querySelector("audio");
  if (!player) return;
  event.preventDefault();
  player.currentTime = Number(place.dataset.second);
  player.play().catch(() => {});
});

// A page that was answered with an error is shown, not swallowed.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status === 422) event.detail.shouldSwap = true;
});

// Seconds spent on a form count from when it was shown.
const shownAt = Date.now();
document.addEventListener("submit", (event) => {
  const seconds = event.target.querySelector("input[name=seconds]");
  if (seconds) seconds.value = String(Math.round((Date.now() - shownAt) / 1000));
});
