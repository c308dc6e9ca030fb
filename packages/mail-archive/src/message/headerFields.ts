/** The fields of a header, as they are written but on one line each. */
export interface HeaderFields {
  /** The first field of the name; the name in lower case. */
  readonly first: (name: string) => string | undefined;
  /** All fields of the name, in their order. */
  readonly all: (name: string) => readonly string[];
}

/** Most of a header is the post's own trace; only these are kept. */
const keptFields = new Set([
  ...["from", "sender", "reply-to", "to", "cc", "bcc"],
  ...["date", "subject", "message-id", "in-reply-to", "references", "sensitivity", "received"],
  ...["status", "x-status", "x-keywords", "x-gmail-labels"],
  ...["x-mozilla-status", "x-mozilla-status2", "x-mozilla-keys", "x-mozilla-draft-info"],
  ...["x-spam-flag", "x-spam-status"],
  ...["x-unsent", "x-uniform-type-identifier"],
]);

/** A message has a stamp of each server on its way; the newest is the first. */
const keptOnce = "received";

/** What does not end a header, but is no field of it: a server's mark, or its quoted one. */
const noField = /^(?:>?From |[ \t])/;

const name = /^[!-9;-~]+[ \t]*$/;

export function readHeaderFields(header: string): HeaderFields {
  const values = new Map<string, string[]>();
  for (const line of inLines(header).split(/\n(?![ \t])/)) {
    const colon = line.indexOf(":");
    const field = line.slice(0, Math.max(0, colon));
    if (!name.test(field)) {
      if (line === "" || noField.test(line)) continue;
      break;
    }
    keep(values, field.trimEnd().toLowerCase(), () => line.slice(colon + 1));
  }
  return {
    first: (name) => values.get(name)?.[0],
    all: (name) => values.get(name) ?? [],
  };
}

function keep(values: Map<string, string[]>, field: string, value: () => string): void {
  if (!keptFields.has(field)) return;
  const ofSameName = values.get(field);
  if (ofSameName === undefined) values.set(field, [oneLine(value())]);
  else if (field !== keptOnce) ofSameName.push(oneLine(value()));
}

/** A part of a string keeps the whole one in memory: a subject would hold on to its header. */
function oneLine(value: string): string {
  return Buffer.from(value.replaceAll("\n", "").trim()).toString();
}

function inLines(header: string): string {
  return header.includes("\r") ? header.replace(/\r*\n|\r/g, "\n") : header;
}
