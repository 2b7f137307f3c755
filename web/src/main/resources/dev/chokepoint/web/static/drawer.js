// Shows what a value rests on beside the page. The same content is a page of its own at the link.
const words = document.body.dataset;
let drawer;
let opener;

function build() {
  const dialog = document.createElement("dialog");
  dialog.className = "drawer";
  const close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.textContent = words.close;
  close.addEventListener("click", shut);
  const content = document.createElement("div");
  content.className = "content";
  dialog.append(close, content);
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      shut();
    }
  });
  document.body.append(dialog);
  return dialog;
}

export function shut() {
  if (drawer && drawer.open) {
    drawer.close();
    if (opener) {
      opener.focus();
    }
    return true;
  }
  return false;
}

export async function openIn(link) {
  drawer ??= build();
  opener = link;
  const url = new URL(link.href);
  url.searchParams.set("part", "drawer");
  try {
    const answer = await fetch(url, { headers: { Accept: "text/html" } });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    drawer.querySelector(".content").replaceChildren(...page.body.childNodes);
    drawer.setAttribute("aria-label", link.getAttribute("aria-label") || link.textContent.trim());
    if (!drawer.open) {
      drawer.show();
    }
    drawer.scrollTop = 0;
    drawer.querySelector(".close").focus();
  } catch (fault) {
    // The page of the same content says what is wrong better than a drawer could.
    document.getElementById("said").textContent = words.failed;
    location.assign(link.href);
  }
}
