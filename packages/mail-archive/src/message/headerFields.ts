/** The fields of a header, as they are written but on one line each. */
export interface HeaderFields {
  /** The first field of the name; the name in lower case. */
  readonly first: (name: string) => string | undefined;
  /** All fields of the name, in their order. */
  readonly all: (name: string) => readonly string[];
}

/** Most of a header is the post's own trace; only these are kept. */
const field =
  /^(from|sender|reply-to|to|cc|bcc|date|subject|message-id|in-reply-to|references|sensitivity|received|status|x-status|x-keywords|x-gmail-labels|x-mozilla-status2?|x-mozilla-keys|x-mozilla-draft-info|x-unsent|x-uniform-type-identifier)[ \t]*:(.*)$/is;

/** What does not end a header, but is no field of it: a server's mark, or its quoted one. */
const anyField = /^(?:[!-9;-~]+[ \t]*:|>?From |[ \t])/;

/** A message has a stamp of each server on its way; the newest is the first. */
const keptOnce = new Set(["received"]);

export function readHeaderFields(header: string): HeaderFields {
  const values = new Map<string, string[]>();
  for (const line of inLines(header).split(/\n(?![ \t])/)) {
    const [, name, value] = field.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      if (line !== "" && !anyField.test(line)) break;
      continue;
    }
    const ofSameName = values.get(name.toLowerCase()) ?? [];
    if (ofSameName.length > 0 && keptOnce.has(name.toLowerCase())) continue;
    values.set(name.toLowerCase(), ofSameName);
    ofSameName.push(copied(value.replaceAll("\n", "").trim()));
  }
  return {
    first: (name) => values.get(name)?.[0],
    all: (name) => values.get(name) ?? [],
  };
}

function inLines(header: string): string {
  return header.includes("\r") ? header.replace(/\r*\n|\r/g, "\n") : header;
}

/** A part of a string keeps the whole one in memory: a subject would hold on to its header. */
function copied(part: string): string {
  return Buffer.from(part).toString();
}
