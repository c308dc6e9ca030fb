import type { IntroductionDraft } from "../../core/ports";

/** The draft to paste somewhere else: everything Outlook's form would have held, as plain text. */
export function draftAsText({ subject, paragraphs, quotedHeader, quotedText }: IntroductionDraft) {
  const header = quotedHeader.map(({ label, value }) => `${label} ${value}`);
  return [subject, ...paragraphs, header.join("\n"), quotedText ?? ""]
    .filter((part) => part !== "")
    .join("\n\n");
}
