import { escapeHtml } from "../../../core/words/escapeHtml";
import type { IntroductionDraft } from "../../../core/outlookPorts";

/** Outlook takes 32,768 UTF-16 units; what it adds itself needs room. */
export const maxHtmlLength = 30_000;

const cutMark = "[…]";

/**
 * The body of a draft. Quoted text that is too long ends at a line, with a mark; the rep's own words
 * are never cut, so the result may still be too long.
 */
export function draftHtml(draft: IntroductionDraft): string {
  const { quotedHeader, quotedText } = draft;
  const request =
    paragraphs(draft.paragraphs) + noteFollows(draft.note) + paragraphs(draft.closing ?? []);
  const header = quotedHeader.map(({ label, value }) => headerLine(label, value)).join("<br>");
  const quoted = header === "" ? "" : `<hr>${paragraph(header)}`;

  const room = maxHtmlLength - request.length - quoted.length - paragraph("").length;
  const text = quotedText === undefined ? "" : paragraph(fittingLines(quotedText, room));
  return request + quoted + text;
}

/** The note is a mail of its own: what is forwarded must need no cutting. */
function noteFollows(note: IntroductionDraft["note"]): string {
  return note === undefined ? "" : paragraphs([note.follows]);
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => paragraph(withBreaks(text))).join("");
}

/** Each paragraph has `dir="auto"`, because names in it may be written from right to left. */
function paragraph(html: string): string {
  return `<p dir="auto">${html}</p>`;
}

function headerLine(label: string, value: string): string {
  return `<b>${escapeHtml(label)}</b> ${escapeHtml(value)}`;
}

function withBreaks(text: string): string {
  return lines(text).join("<br>");
}

function lines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map(escapeHtml);
}

function fittingLines(text: string, room: number): string {
  const whole = withBreaks(text);
  if (whole.length <= room) return whole;

  let fitting = "";
  for (const line of lines(text)) {
    const longer = `${fitting}${line}<br>`;
    if (longer.length + cutMark.length > room) break;
    fitting = longer;
  }
  return fitting + cutMark;
}
