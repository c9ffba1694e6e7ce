// The worker that makes reports, so that the page stays responsive. It loads the exporter and passes messages on.
//
// To the worker, all addresses absolute:
//   {kind: "init", glue, wasm, fonts: [address, …]}
//   {kind: "export", id, request}             request: JSON as text
// From the worker:
//   {kind: "progress", id, done, total}
//   {kind: "done", id, bytes}                 bytes: Uint8Array, handed over, not copied
//   {kind: "failed", id, message}             this export failed, the next may succeed
//   {kind: "failed", message}                 without an id: the worker cannot go on, start another
"use strict";

/** Resolves to the fonts once the exporter can be called. */
let ready;

self.onmessage = ({ data }) => {
  if (data.kind === "init") {
    ready = load(data);
    ready.catch((error) => fail(error));
  } else if (data.kind === "export") {
    exportReport(data);
  }
};

async function load({ glue, wasm, fonts }) {
  importScripts(glue);
  const [loaded] = await Promise.all([
    Promise.all(fonts.map(fetchBytes)),
    wasm_bindgen({ module_or_path: wasm }),
  ]);
  return loaded;
}

async function fetchBytes(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function exportReport({ id, request }) {
  let fonts;
  try {
    fonts = await ready;
  } catch (error) {
    fail(error, id);
    return;
  }
  try {
    const progress = (done, total) => self.postMessage({ kind: "progress", id, done, total });
    const bytes = wasm_bindgen.export_pdf(request, fonts, progress);
    self.postMessage({ kind: "done", id, bytes }, [bytes.buffer]);
  } catch (error) {
    fail(error, id);
    // A trap broke it, and its memory is not to be trusted; anything else is the exporter saying that it cannot.
    if (error instanceof WebAssembly.RuntimeError) fail(error);
  }
}

function fail(error, id) {
  const message = typeof error === "string" ? error : String(error?.message ?? error);
  self.postMessage({ kind: "failed", id, message });
}
