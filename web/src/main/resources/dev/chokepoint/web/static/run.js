// Shows the rows of a run as they end. Without this, or where the server has no room for one more who
// watches, the page looks again by itself every two seconds.
const MOST = 200;
const place = document.querySelector("[data-live]");
const here = new URL(location.href);

function go(live) {
  here.searchParams.delete("live");
  if (live) {
    here.searchParams.set("live", live);
  }
  location.replace(here);
}

function cell(row, content, label) {
  const made = document.createElement("td");
  if (label) {
    made.className = label;
  }
  made.append(content);
  row.append(made);
  return made;
}

function chip(told) {
  const glyph = document.createElement("span");
  glyph.setAttribute("aria-hidden", "true");
  glyph.textContent = told.glyph;
  const made = document.createElement("span");
  made.className = `status chip ${told.css}`;
  made.append(glyph, " ", told.verdict);
  return made;
}

function name(text) {
  const made = document.createElement("bdi");
  made.setAttribute("translate", "no");
  made.textContent = text;
  return made;
}

function show(told) {
  const row = document.createElement("tr");
  cell(row, String(told.row), "number");
  cell(row, chip(told));
  cell(row, told.why).lang = told.lang ?? document.documentElement.lang;
  const item = document.createElement("div");
  item.className = "meta";
  item.append(name(told.item));
  cell(row, name(told.party)).append(item);
  const body = place.querySelector("tbody");
  body.prepend(row);
  while (body.rows.length > MOST) {
    body.lastElementChild.remove();
  }
}

function watch() {
  const source = new EventSource(place.dataset.live);
  const far = document.querySelector("[data-far] strong");
  let told = false;
  // Many times a second would be too often to be read aloud.
  far.parentElement.removeAttribute("role");
  source.addEventListener("rows", (event) => {
    const now = JSON.parse(event.data);
    told = true;
    place.hidden = false;
    far.textContent = now.sentence;
    now.rows.forEach(show);
  });
  source.addEventListener("end", () => {
    source.close();
    go("");
  });
  source.addEventListener("error", () => {
    source.close();
    go(told ? "" : "no");
  });
}

if (place && here.searchParams.get("live") === "yes") {
  watch();
} else if (place && here.searchParams.get("live") !== "no") {
  go("yes");
}
