// Makes a graph handier: keys, size, dragging, the drawer, PNG. All of it is in links without this.
import { openIn } from "./drawer.js";
import { acting } from "./graphmenu.js";
import { meant } from "./keys.js";

const canvas = document.querySelector(".canvas");
const svg = canvas.querySelector("svg");
const row = (id) => document.querySelector(`.twins li[data-id="${CSS.escape(id)}"]`);
const full = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
const sizeKey = "chokepoint-graph-size";
// 0: all of it in sight; nothing chosen yet: as much as can still be read.
const kept = sessionStorage.getItem(sizeKey);
let size = kept === null ? null : Number(kept);

function show() {
  const fit = Math.min(1, canvas.clientWidth / full.width);
  const now = size === null ? Math.max(0.65, fit) : size || fit;
  svg.setAttribute("width", Math.round(full.width * now));
  svg.setAttribute("height", Math.round(full.height * now));
}

function zoom(by) {
  const now = svg.getAttribute("width") / full.width;
  size = by === 0 ? 0 : Math.min(3, Math.max(0.05, now * by));
  sessionStorage.setItem(sizeKey, String(size));
  show();
}

document.querySelector(".graph-zoom").hidden = false;
document.querySelectorAll("[data-zoom]").forEach((button) =>
  button.addEventListener("click", () => zoom({ in: 1.25, out: 0.8, fit: 0 }[button.dataset.zoom])));
addEventListener("resize", show);
show();

const { act, general } = acting(canvas, row);

const keys = {
  x: () => act("expand"),
  h: () => act("hide"),
  ".": () => act("pin"),
  p: () => act("path"),
  H: () => general("show"),
  z: () => general("undo"),
  f: () => zoom(0),
  F: () => (svg.querySelector(".selected") ?? svg).scrollIntoView({ block: "center", inline: "center" }),
  "+": () => zoom(1.25),
  "-": () => zoom(0.8),
};

// Arrow keys go to the nearest node that lies that way.
const ways = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

function walk(from, [dx, dy]) {
  const middle = (node) => {
    const box = node.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
  const [x, y] = middle(from);
  let best = null;
  let least = Infinity;
  for (const node of svg.querySelectorAll("a.node")) {
    const [nx, ny] = middle(node);
    const along = (nx - x) * dx + (ny - y) * dy;
    const aside = Math.abs((nx - x) * dy) + Math.abs((ny - y) * dx);
    if (node !== from && along > 1 && along + 2 * aside < least) {
      least = along + 2 * aside;
      best = node;
    }
  }
  if (best) {
    best.focus();
    document.getElementById("said").textContent = best.getAttribute("aria-label");
  }
}

if (document.body.dataset.keys !== "off") {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const node = event.target.closest?.("a.node");
    if (node && ways[event.key]) {
      event.preventDefault();
      walk(node, ways[event.key]);
    } else if (keys[meant(event.key)]) {
      event.preventDefault();
      keys[meant(event.key)]();
    }
  });
}

// One tab stop for the picture; arrow keys do the rest.
svg.querySelectorAll("a").forEach((link, index) => link.setAttribute("tabindex", index === 0 ? "0" : "-1"));
const first = svg.querySelector("a.node");
if (first) {
  svg.querySelectorAll("a").forEach((link) => link.setAttribute("tabindex", "-1"));
  first.setAttribute("tabindex", "0");
}

let dragged = false;

svg.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  if (dragged) {
    event.preventDefault();
    dragged = false;
    return;
  }
  const twin = link.classList.contains("edge")
    ? document.querySelector(`.twins li[data-link="${CSS.escape(link.dataset.id)}"] a[data-evidence]`)
    : row(link.dataset.id)?.querySelector("a[data-evidence]");
  if (twin) {
    event.preventDefault();
    openIn(twin);
  }
});

svg.addEventListener("dblclick", (event) => {
  const node = event.target.closest(".node");
  if (node) {
    row(node.dataset.id)?.querySelector('[data-act="expand"]')?.click();
  }
});

// A node that is dragged is pinned where it is let go.
svg.addEventListener("pointerdown", (event) => {
  const node = event.target.closest("a.node");
  if (!node || event.button !== 0) {
    return;
  }
  const scale = full.width / svg.getBoundingClientRect().width;
  const place = node.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
  const card = node.querySelector("rect");
  let to = null;
  const move = (moved) => {
    const dx = (moved.clientX - event.clientX) * scale;
    const dy = (moved.clientY - event.clientY) * scale;
    if (to || Math.hypot(dx, dy) > 6) {
      to = [place[0] + dx, place[1] + dy];
      dragged = true;
      node.setAttribute("transform", `translate(${to[0]} ${to[1]})`);
    }
  };
  const done = () => {
    removeEventListener("pointermove", move);
    if (to) {
      const url = new URL(location.href);
      const id = node.dataset.id;
      const others = url.searchParams.getAll("pin").filter((pin) => !pin.startsWith(`${id}@`));
      url.searchParams.delete("pin");
      others.forEach((pin) => url.searchParams.append("pin", pin));
      const x = Math.round(to[0] + Number(card.getAttribute("width")) / 2);
      const y = Math.round(to[1] + Number(card.getAttribute("height")) / 2);
      url.searchParams.append("pin", `${id}@${x},${y}`);
      location.assign(url);
    }
  };
  addEventListener("pointermove", move);
  addEventListener("pointerup", done, { once: true });
});
svg.addEventListener("dragstart", (event) => event.preventDefault());

// PNG of the whole graph, from the picture with its title, legend, day and sources.
const png = document.getElementById("graph-png");
png.hidden = false;
png.addEventListener("click", async () => {
  const link = document.querySelector('a[href^="/graph.svg"]');
  const text = await (await fetch(link.href)).text();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const most = 16000 / Math.max(image.width, image.height);
  const scale = Math.min(Number(png.dataset.scale), most);
  const sheet = document.createElement("canvas");
  sheet.width = Math.round(image.width * scale);
  sheet.height = Math.round(image.height * scale);
  sheet.getContext("2d").drawImage(image, 0, 0, sheet.width, sheet.height);
  sheet.toBlob((blob) => {
    const save = document.createElement("a");
    save.href = URL.createObjectURL(blob);
    save.download = "graph.png";
    save.click();
    URL.revokeObjectURL(save.href);
  });
});
