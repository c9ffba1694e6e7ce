// Starts the app; until it shows something, and if it cannot start, the page shell speaks for it.
import start from "./plumbline.js";

const shell = document.getElementById("boot");

const observer = new MutationObserver(() => {
  if (document.body.childElementCount > 1) {
    observer.disconnect();
    shell.remove();
  }
});
observer.observe(document.body, { childList: true });

try {
  await start({ module_or_path: new URL("./plumbline_bg.wasm", import.meta.url) });
} catch (error) {
  console.error(error);
  shell.classList.add("boot--failed");
}
