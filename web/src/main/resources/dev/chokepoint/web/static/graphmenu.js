// Acts on a graph: one list of them, in the toolbar, in the menu (right click, Shift+F10) and by keys.
// What cannot be done now stays where it is and says why.

import { pressed } from "./keys.js";

const said = (text) => { document.getElementById("said").textContent = text; };

export function acting(canvas, row) {
  const svg = canvas.querySelector("svg");
  const tools = document.querySelector(".graph-tools");
  const whole = document.querySelector(".graph-general");
  let last = svg.querySelector(".node.selected")?.dataset.id;

  // The node that acts are on: the one that has or had the focus, in the picture or in the list.
  const idAt = (element) => element.closest?.(".node")?.dataset.id ?? element.closest?.(".twins li[data-id]")?.dataset.id;
  const current = () => (last === undefined ? null : row(last));

  // An act as the page has it: a link, or why there is none.
  function found(name) {
    if (name === "undo") {
      // Each act leads from one address of the graph to another; what came before the first is no act.
      const acted = document.referrer.startsWith(`${location.origin}/graph?`);
      return acted ? { run: () => history.back() } : { why: tools.dataset.undo };
    }
    const general = whole.querySelector(`[data-act="${name}"]`);
    const at = general ?? current()?.querySelector(`.acts [data-act="${name}"]`);
    if (!at) {
      return { why: tools.dataset.none };
    }
    return at.dataset.why ? { why: at.dataset.why, label: at.textContent } : { run: () => at.click(), label: at.textContent };
  }

  function perform(name) {
    const act = found(name);
    if (act.why) {
      said(act.why);
    } else {
      act.run();
    }
  }

  function refresh() {
    for (const button of tools.querySelectorAll("[data-tool]")) {
      if (button.dataset.tool === "menu") {
        continue;
      }
      const act = found(button.dataset.tool);
      if (act.label) {
        button.textContent = act.label;
      }
      const key = button.dataset.keyed ? ` (${button.dataset.keyed})` : "";
      button.title = act.why ? `${button.textContent}${key}: ${act.why}` : button.textContent + key;
      if (act.why) {
        button.setAttribute("aria-disabled", "true");
      } else {
        button.removeAttribute("aria-disabled");
      }
    }
  }

  document.addEventListener("focusin", (event) => {
    const id = idAt(event.target);
    if (id !== undefined && id !== last) {
      last = id;
      refresh();
    }
  });

  // One tab stop for the toolbar; arrow keys do the rest.
  const buttons = [...tools.querySelectorAll("button")];
  buttons.forEach((button, index) => {
    button.tabIndex = index === 0 ? 0 : -1;
    button.addEventListener("click", () => {
      if (button.dataset.tool === "menu") {
        const box = button.getBoundingClientRect();
        open(box.left, box.bottom, button);
      } else {
        perform(button.dataset.tool);
      }
    });
  });
  tools.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) {
      event.preventDefault();
      const next = buttons[(buttons.indexOf(document.activeElement) + by + buttons.length) % buttons.length];
      buttons.forEach((button) => { button.tabIndex = button === next ? 0 : -1; });
      next.focus();
    }
  });

  const menu = document.createElement("div");
  menu.className = "graph-menu";
  menu.setAttribute("role", "menu");
  menu.hidden = true;
  document.body.append(menu);
  let opener = null;

  function item(label, key, why, run) {
    const line = document.createElement("div");
    line.setAttribute("role", "menuitem");
    line.tabIndex = -1;
    const name = document.createElement("span");
    name.textContent = label;
    line.append(name);
    if (key) {
      const press = document.createElement("kbd");
      press.textContent = key;
      line.append(" ", press);
    }
    if (why) {
      line.setAttribute("aria-disabled", "true");
      const reason = document.createElement("span");
      reason.className = "why";
      reason.textContent = why;
      line.append(" ", reason);
    }
    line.addEventListener("click", () => {
      if (why) {
        said(why);
      } else {
        close();
        run();
      }
    });
    menu.append(line);
  }

  function fill() {
    menu.replaceChildren();
    const at = current();
    menu.setAttribute("aria-label", at?.querySelector(".title")?.textContent.trim() || tools.getAttribute("aria-label"));
    for (const act of (at ?? document).querySelectorAll(at ? ".acts [data-act]" : ".graph-tools [data-tool]:not([data-tool=undo], [data-tool=menu])")) {
      item(act.textContent, act.dataset.keyed, at ? act.dataset.why : tools.dataset.none, () => act.click());
    }
    menu.append(document.createElement("hr"));
    for (const act of whole.querySelectorAll("[data-act]")) {
      item(act.textContent, act.dataset.keyed, act.dataset.why, () => act.click());
    }
    const undo = tools.querySelector("[data-tool=undo]");
    item(undo.textContent, pressed("z"), found("undo").why, () => perform("undo"));
    for (const button of document.querySelectorAll("[data-zoom]")) {
      item(button.getAttribute("aria-label") ?? button.textContent, pressed({ in: "+", out: "-", fit: "f" }[button.dataset.zoom]), null, () => button.click());
    }
  }

  function open(x, y, from) {
    opener = from;
    fill();
    menu.hidden = false;
    menu.style.left = `${Math.max(0, Math.min(x, innerWidth - menu.offsetWidth - 4))}px`;
    menu.style.top = `${Math.max(0, Math.min(y, innerHeight - menu.offsetHeight - 4))}px`;
    menu.querySelector("[role=menuitem]").focus();
  }

  function close() {
    menu.hidden = true;
    opener?.focus();
  }

  menu.addEventListener("keydown", (event) => {
    const items = [...menu.querySelectorAll("[role=menuitem]")];
    const now = items.indexOf(document.activeElement);
    const to = { ArrowDown: (now + 1) % items.length, ArrowUp: (now - 1 + items.length) % items.length, Home: 0, End: items.length - 1 }[event.key];
    event.stopPropagation();
    if (to !== undefined) {
      event.preventDefault();
      items[to].focus();
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      document.activeElement.click();
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      close();
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (!menu.hidden && !menu.contains(event.target)) {
      menu.hidden = true;
    }
  });

  canvas.addEventListener("contextmenu", (event) => {
    if (event.shiftKey) {
      return; // The browser's own menu stays within reach.
    }
    event.preventDefault();
    const node = event.target.closest("a.node");
    last = node ? node.dataset.id : last;
    refresh();
    open(event.clientX, event.clientY, node ?? canvas);
  });
  document.querySelector(".graph").addEventListener("keydown", (event) => {
    if ((event.key === "F10" && event.shiftKey) || event.key === "ContextMenu") {
      event.preventDefault();
      const box = document.activeElement.getBoundingClientRect();
      open(box.left + 8, Math.min(box.bottom, innerHeight) - 4, document.activeElement);
    }
  });

  tools.hidden = false;
  refresh();
  return { act: perform, general: perform };
}
