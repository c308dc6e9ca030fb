import { headerEnd } from "./headerEnd";
import { createLineReader } from "./lineEnds";

const contentLength = /^content-length[ \t]*:[ \t]*(\d{1,12})[ \t]*\r?$/im;

/**
 * How long a message says it is, header and body, from the beginning of it. Some programs count a
 * message's bytes in place of quoting its lines; others leave behind a count that is no longer true.
 */
export function statedLength(message: Buffer): number | undefined {
  const end = headerEnd(message);
  // Looked for as bytes: most messages have no such field, and are not decoded for it.
  if (end < 0 || !message.subarray(0, end).includes("ength:")) return undefined;
  const [, count] = contentLength.exec(message.toString("latin1", 0, end)) ?? [];
  if (count === undefined) return undefined;
  const body = createLineReader(message, "nothing")(end)?.next ?? message.length;
  return body + Number(count);
}
