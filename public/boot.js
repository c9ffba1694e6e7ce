// Starts the app; until then, and if it cannot start, the page shell speaks for it.
import start from "./plumbline.js";

const shell = document.getElementById("boot");
try {
  await start({ module_or_path: new URL("./plumbline.wasm", import.meta.url) });
  shell?.remove();
} catch (error) {
  console.error(error);
  shell?.classList.add("boot--failed");
}
