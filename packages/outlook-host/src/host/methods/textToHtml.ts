/** A plain-text message as Outlook gives it to somebody who asks for HTML. */
export function textToHtml(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => `<div>${escapeHtml(line) || "<br>"}</div>`);
  return `<html><body>${lines.join("")}</body></html>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
