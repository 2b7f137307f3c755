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

if (document.body.dataset.keys !== "off") {
  listen();
}
