import type { IntroductionDraft } from "../../core/outlookPorts";

/** The draft to paste somewhere else: everything Outlook's form would have held, as plain text. */
export function draftAsText(draft: IntroductionDraft): string {
  return [draft.subject, bodyAsText(draft)].filter((part) => part !== "").join("\n\n");
}

/** The same without its subject. */
export function bodyAsText(draft: IntroductionDraft): string {
  const { paragraphs, note, closing = [], quotedHeader, quotedText } = draft;
  const header = quotedHeader.map(({ label, value }) => `${label} ${value}`).join("\n");
  const noteParts = note === undefined ? [] : [note.lead, ...note.paragraphs];
  return [...paragraphs, ...noteParts, ...closing, header, quotedText ?? ""]
    .filter((part) => part !== "")
    .join("\n\n");
}
