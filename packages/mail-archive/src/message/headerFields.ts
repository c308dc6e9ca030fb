/** The fields of a header, as they are written but on one line each. */
export interface HeaderFields {
  /** The first field of the name; the name in lower case. */
  readonly first: (name: string) => string | undefined;
  /** All fields of the name, in their order. */
  readonly all: (name: string) => readonly string[];
}

/** Most of a header is the post's own trace; only these are kept. */
const field =
  /^(from|sender|reply-to|to|cc|bcc|date|subject|message-id|in-reply-to|references|sensitivity)[ \t]*:(.*)$/is;

export function readHeaderFields(header: string): HeaderFields {
  const values = new Map<string, string[]>();
  for (const line of header.split(/\r?\n(?![ \t])/)) {
    const [, name, value] = field.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const ofSameName = values.get(name.toLowerCase()) ?? [];
    values.set(name.toLowerCase(), ofSameName);
    ofSameName.push(copied(value.replace(/\r?\n/g, "").trim()));
  }
  return {
    first: (name) => values.get(name)?.[0],
    all: (name) => values.get(name) ?? [],
  };
}

/** A part of a string keeps the whole one in memory: a subject would hold on to its header. */
function copied(part: string): string {
  return Buffer.from(part).toString();
}
