// The worker that makes reports, so that the page stays responsive. It loads the exporter and passes messages on.
//
// To the worker, all addresses absolute:
//   {kind: "init", glue, wasm, fonts: [address, …]}
//   {kind: "export", id, request}                      request: JSON as text
// From the worker:
//   {kind: "progress", id, done, total}
//   {kind: "done", id, bytes}                          bytes: Uint8Array, handed over, not copied
//   {kind: "failed", id, message, fatal}               fatal: this worker cannot go on, start another
"use strict";

/** Resolves to the fonts once the exporter can be called. */
let ready = Promise.reject(new Error("the worker was not initialised"));
ready.catch(() => {}); // Whoever exports will hear of it.

self.onmessage = ({ data }) => {
  if (data.kind === "init") {
    ready = load(data);
    ready.catch(() => {});
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
    fail(id, error, true);
    return;
  }
  try {
    const progress = (done, total) => self.postMessage({ kind: "progress", id, done, total });
    const bytes = wasm_bindgen.export_pdf(request, fonts, progress);
    self.postMessage({ kind: "done", id, bytes }, [bytes.buffer]);
  } catch (error) {
    // The exporter throws text when it refuses; anything else means that it broke and its memory is not to be trusted.
    fail(id, error, typeof error !== "string");
  }
}

function fail(id, error, fatal) {
  const message = typeof error === "string" ? error : String(error?.message ?? error);
  self.postMessage({ kind: "failed", id, message, fatal });
}
