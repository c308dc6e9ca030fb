import type { IntroductionDraft } from "../../core/outlookPorts";

/** The draft to paste somewhere else: everything Outlook's form would have held, as plain text. */
export function draftAsText(draft: IntroductionDraft): string {
  const { subject, paragraphs, note, quotedHeader, quotedText } = draft;
  const header = quotedHeader.map(({ label, value }) => `${label} ${value}`).join("\n");
  const noteParts = note === undefined ? [] : [note.lead, ...note.paragraphs];
  return [subject, ...paragraphs, ...noteParts, header, quotedText ?? ""]
    .filter((part) => part !== "")
    .join("\n\n");
}
