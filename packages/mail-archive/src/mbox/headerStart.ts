import { beginningOfText } from "./beginningOfText";
import { isFieldLine, isFromLine } from "./fromLine";
import { createLineReader } from "./lineEnds";

/** Fields of which a message has one at least. */
const tellingField = /^(?:from|date|received|message-id|return-path|subject|to)[ \t]*:/i;

/** A text may begin like a header; a message's header is not longer than this without one of those. */
const mostLines = 300;

/** Whether a file that begins so is a message, or would be without the "From " line above it. */
export function beginsLikeMail(bytes: Buffer): boolean {
  const readLine = createLineReader(bytes, "nothing");
  let line = readLine(beginningOfText(bytes));
  for (let count = 0; count < mostLines && line !== undefined; count++) {
    const text = bytes.toString("latin1", line.start, Math.min(line.end, line.start + 200));
    if (tellingField.test(text)) return true;
    const isHeader = isFieldLine(text) || isFromLine(text) || (count > 0 && /^[ \t]/.test(text));
    if (!isHeader) return false;
    line = readLine(line.next);
  }
  return false;
}
