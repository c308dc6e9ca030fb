/** The browser that `npm test` found; a single jest run has to name one itself. */
export function findBrowser(): string {
  return process.env["CHROME_PATH"] ?? "/usr/bin/chromium";
}
