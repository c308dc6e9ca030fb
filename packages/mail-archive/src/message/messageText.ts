import PostalMime from "postal-mime";
import type { Email } from "postal-mime";

import { withTextsInUtf8 } from "./textsInUtf8";

/** A longer text is cut: a reading pane needs no more. */
const longestText = 4000;

/** The text of a message of which only the beginning is at hand; empty where it has none. */
export async function messageText(beginning: Buffer): Promise<string> {
  const { text, html } = await parse(withTextsInUtf8(beginning));
  const plain = text ?? (html === undefined ? "" : (await parse(asAlternative(html))).text);
  return withoutControls(plain ?? "")
    .trim()
    .slice(0, longestText);
}

/** Of a file that a crash left incomplete, whole blocks are zeros. */
function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what must go
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, "");
}

async function parse(message: Buffer | string): Promise<Partial<Email>> {
  return PostalMime.parse(message).catch(() => ({}));
}

const unseenElements = /<(style|script)\b[^>]*>.*?<\/\1\s*>/gis;

/** The parser turns markup into text only in a message that has plain text beside it. */
function asAlternative(html: string): string {
  const boundary = "=_beside_the_markup";
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    "Content-Type: text/plain",
    "",
    "",
    `--${boundary}`,
    "Content-Type: text/html; charset=utf-8",
    "",
    html.replace(unseenElements, ""),
    `--${boundary}--`,
  ].join("\n");
}
