import { crmError } from "./crmError";
import type { CrmError } from "./crmError";

/** A part of a multipart body, or a request or answer in one. */
export interface Part {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The boundary in a multipart content type, or undefined where it is none. */
export function boundaryOf(contentType = ""): string | undefined {
  const [, quoted, plain] =
    /^multipart\/mixed\s*;.*?\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType) ?? [];
  return quoted ?? plain;
}

/** Takes a multipart body apart. Lines end in CRLF, as HTTP has them. @throws CrmError */
export function splitMultipart(body: string, boundary: string): readonly Part[] {
  const [, ...pieces] = `\r\n${body}`.split(`\r\n--${boundary}`);
  const closing = pieces.pop();
  if (closing?.startsWith("--") !== true || pieces.length === 0) {
    throw invalidBatch("The batch has no parts, no end, or lines that do not end in CRLF.");
  }
  return pieces.map((piece) => {
    if (piece.startsWith("\r\n")) return readPart(piece.slice(2));
    throw invalidBatch("A boundary in the batch is not followed by CRLF.");
  });
}

/** Reads header lines, an empty line, and the rest as the body. @throws CrmError */
export function readPart(text: string): Part {
  const [head = "", ...rest] = `\r\n${text}`.split("\r\n\r\n");
  const lines = head.split("\r\n").filter((line) => line !== "");
  const headers = lines.map((line) => {
    const [, name = "", value = ""] = /^([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === "") throw invalidBatch("A header in the batch cannot be read.");
    return [name.toLowerCase(), value] as const;
  });
  return { headers: Object.fromEntries(headers), body: rest.join("\r\n\r\n") };
}

/** Puts parts, written out with their headers, into one body. */
export function joinMultipart(parts: readonly string[], boundary: string): string {
  return [...parts.map((part) => `--${boundary}\r\n${part}\r\n`), `--${boundary}--\r\n`].join("");
}

export function invalidBatch(message: string): CrmError {
  return crmError(
    400,
    "0x80048d19",
    `Error identified in Payload provided by the user. ${message}`,
  );
}
