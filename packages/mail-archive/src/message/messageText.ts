import PostalMime from "postal-mime";
import type { Email } from "postal-mime";

import { decodeBytes } from "../charset/decodeBytes";

/** A longer text is cut: a reading pane needs no more. */
const longestText = 4000;

/** The text of a message of which only the beginning is at hand; empty where it has none. */
export async function messageText(beginning: Buffer): Promise<string> {
  const { text, html } = await parse(beginning);
  const plain = text ?? (html === undefined ? "" : (await parse(asAlternative(html))).text);
  return withoutControls(plain ?? "")
    .trim()
    .slice(0, longestText);
}

/** What some versions of Node make of windows-1252: quotes, dashes and the euro sign are lost. */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) =>
    decodeBytes(Buffer.from(control, "latin1"), "windows-1252"),
  );
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
