import { startFileServer } from "@who-knows-whom/outlook-host/server/fileServer";
import type { FileServer } from "@who-knows-whom/outlook-host/server/fileServer";

const html =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><p>Bare</p></html>';

/** The least a page can be that shows something. */
export function startBarePage(): Promise<FileServer> {
  const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" };
  const page = { status: 200, headers, body: html };
  return startFileServer(() => () => Promise.resolve(page), { port: 0 });
}
