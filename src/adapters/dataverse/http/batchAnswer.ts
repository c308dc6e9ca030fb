/** Characters a header may hold; at any other the platform's Headers throw. */
const headerText = /^[\t\x20-\x7e\x80-\xff]*$/;

/** A part of a batch's answer: status line, headers, an empty line and JSON, up to the next boundary. */
export function readPart(text: string): Response | undefined {
  const statusLine = /^HTTP\/1\.1 ([2-5]\d\d)\b/m.exec(text);
  const end = text.lastIndexOf("\n--");
  if (statusLine === null || end < statusLine.index) return undefined;

  const message = text.slice(statusLine.index, end);
  const [head = ""] = message.split(/\r?\n\r?\n/, 1);
  const body = message.slice(head.length).trim();
  const [, ...headerLines] = head.split(/\r?\n/);
  const status = Number(statusLine[1]);
  return new Response(body === "" || bodiless.has(status) ? null : body, {
    status,
    headers: headerLines.map(parseHeader).filter((header) => header !== undefined),
  });
}

/** Statuses with which the platform's Response takes no body. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** All parts of an answer, in the order they were asked. */
export function readParts(text: string): readonly (Response | undefined)[] {
  const [boundary] = /^--[^\r\n]+?(?=\r?$)/m.exec(text) ?? [];
  if (boundary === undefined) return [];
  return text
    .split(boundary)
    .slice(1, -1)
    .map((part) => readPart(`${part}\n--`));
}

function parseHeader(line: string): [string, string] | undefined {
  const [, name, value] = /^([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
  if (name === undefined || value === undefined || !headerText.test(value)) return undefined;
  return [name, value];
}
