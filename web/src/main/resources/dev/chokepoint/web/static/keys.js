// Single keys, as shortcuts.json has them. Never while something is typed, and off by a setting.
import { openIn, shut } from "./drawer.js";

const here = import.meta.url;
const own = new URLSearchParams(document.body.dataset.keymap);
const bundled = new Map([...own].map(([key, pressed]) => [pressed, key]));

// What a pressed key is called in shortcuts.json: readers may have changed it in the settings.
export function meant(pressed) {
  return bundled.get(pressed) ?? (own.has(pressed) ? "" : pressed);
}

export function pressed(key) {
  return own.get(key) ?? key;
}

const search = () => document.getElementById("bar-search");

function rows() {
  return [...document.querySelectorAll("[data-rows] > li, table[data-rows] tbody tr")];
}

function step(by) {
  const all = rows();
  if (all.length === 0) {
    return;
  }
  const now = all.findIndex((row) => row.contains(document.activeElement));
  const next = all[Math.min(all.length - 1, Math.max(0, now < 0 ? 0 : now + by))];
  const link = next.querySelector("a");
  if (link) {
    link.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}

const row = () => document.activeElement.closest("[data-rows] > li, table[data-rows] tbody tr");

// What the page itself marks with a key: a choice is made, a button is pressed, a field is gone to.
function press(key) {
  const marked = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!marked) {
    return;
  }
  const folded = marked.closest("details");
  if (folded) {
    folded.open = true;
  }
  marked.focus();
  if (marked.matches("button, input[type=radio], input[type=checkbox], a")) {
    marked.click();
  }
}

const acts = {
  search: () => search().focus(),
  next: () => step(1),
  previous: () => step(-1),
  open: () => document.activeElement.closest("a") && window.open(document.activeElement.closest("a").href, "_blank", "noopener"),
  peek: () => row()?.querySelector("a[data-peek]")?.click(),
  sources: () => {
    const mark = (row() ?? document.activeElement.parentElement)?.querySelector("a[data-evidence]") ?? document.querySelector("main a[data-evidence]");
    if (mark) {
      openIn(mark);
    }
  },
  latin: () => { document.body.dataset.latin = document.body.dataset.latin === "on" ? "off" : "on"; },
  help: () => location.assign("/help/shortcuts"),
  close: () => shut(),
  press,
};

export async function listen() {
  const keys = await (await fetch(new URL("shortcuts.json", here))).json();
  const single = new Map();
  const going = new Map();
  for (const group of keys.groups) {
    for (const key of group.keys) {
      // What no act here does, a script of the page itself does.
      if (key.href || acts[key.act]) {
        (key.after ? going : single).set(key.key, key);
      }
    }
  }
  let goes = false;
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
    if (typing && event.key === "Escape") {
      event.target.blur();
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const means = meant(event.key);
    const key = goes ? going.get(means) : single.get(means);
    const went = goes;
    goes = !went && means === "g";
    if (key?.href) {
      location.assign(key.href);
    } else if (key?.act && acts[key.act]) {
      if (key.act === "search") {
        event.preventDefault();
      }
      acts[key.act](means);
    }
  });
}
