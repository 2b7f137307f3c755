// Everything here makes a page handier; nothing here is needed to read one.
import { openIn } from "./drawer.js";
import { listen } from "./keys.js";

document.addEventListener("click", (event) => {
  const plain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && event.button === 0;
  const link = event.target.closest("a[data-evidence]");
  if (link && plain && !link.closest("dialog.drawer")) {
    event.preventDefault();
    openIn(link);
  }
});

// A form that writes says so while it is under way, and is sent once.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.saving && !event.defaultPrevented) {
    document.getElementById("said").textContent = form.dataset.saving;
    for (const button of form.querySelectorAll("button")) {
      button.setAttribute("aria-busy", "true");
      button.classList.add("busy");
      if (form.dataset.sent) {
        event.preventDefault();
      }
    }
    form.dataset.sent = "yes";
  }
});

if (document.body.dataset.keys !== "off") {
  listen();
}
