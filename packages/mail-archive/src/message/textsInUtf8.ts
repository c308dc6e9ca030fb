import { decodeText } from "../charset/decodeText";

/** Lines of a message from one boundary of its parts to the next: the boundary, a header, a body. */
interface Section {
  readonly lines: string[];
  readonly boundary?: string;
  /** How many lines the header has, the boundary included; undefined until its end is met. */
  headerLines?: number;
}

/**
 * A message with each of its texts in UTF-8: the parser that reads it asks Node for charsets, and
 * not every Node knows them, or rightly.
 */
export function withTextsInUtf8(message: Buffer): Buffer {
  const lines = message.toString("latin1").split(/\r?\n/);
  return Buffer.from(sectionsOf(lines).flatMap(inUtf8).join("\n"), "latin1");
}

function sectionsOf(lines: readonly string[]): readonly Section[] {
  const boundaries = new Set<string>();
  let section: Section = { lines: [] };
  const sections = [section];

  const begin = (next: Section) => {
    section = next;
    sections.push(next);
  };
  for (const line of lines) {
    const mark = line.trimEnd();
    if (boundaries.has(mark)) begin({ lines: [], boundary: mark });
    else if (boundaries.has(mark.replace(/--$/, ""))) begin({ lines: [], headerLines: 0 });
    section.lines.push(line);
    if (line !== "" || section.headerLines !== undefined) continue;
    const type = endHeader(section);
    const inner = parameterOf(type, "boundary");
    if (inner !== undefined) boundaries.add(`--${inner}`);
    if (/^message\//i.test(type)) begin({ lines: [] });
  }
  return sections;
}

/** @returns the type of what is below the header */
function endHeader(section: Section): string {
  section.headerLines = section.lines.length;
  return contentTypeOf(section);
}

/** The section, and where it is a text, without its charset and transfer encoding. */
function inUtf8(section: Section): readonly string[] {
  const { lines, headerLines = 0 } = section;
  const type = contentTypeOf(section);
  if (headerLines === 0 || !/^text\//i.test(type)) return lines;
  const bytes = decodeTransfer(
    lines.slice(headerLines).join("\n"),
    fieldOf(section, "content-transfer-encoding"),
  );
  const charset = parameterOf(type, "charset") ?? charsetInMarkup(type, bytes);
  const others = fieldsOf(section).filter(
    (field) => !/^content-(?:type|transfer-encoding)[ \t]*:/i.test(field),
  );
  const parameters = type.replace(/;\s*charset\*?\s*=\s*(?:"[^"]*"|[^\s;]*)/i, "");
  return [
    ...(section.boundary === undefined ? [] : [section.boundary]),
    ...others,
    `Content-Type: ${parameters}; charset=utf-8`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(decodeText(bytes, charset)).toString("base64"),
  ];
}

/** A part that does not say what it is, is plain text. */
function contentTypeOf(section: Section): string {
  return fieldOf(section, "content-type") || "text/plain";
}

function fieldsOf({ lines, headerLines = 0, boundary }: Section): readonly string[] {
  const header = lines.slice(boundary === undefined ? 0 : 1, Math.max(0, headerLines - 1));
  return header.join("\n").split(/\n(?![ \t])/);
}

function fieldOf(section: Section, name: string): string {
  const start = new RegExp(`^${name}[ \\t]*:`, "i");
  const field = fieldsOf(section).find((line) => start.test(line)) ?? "";
  return field.replace(start, "").replaceAll("\n", " ").trim();
}

function parameterOf(field: string, name: string): string | undefined {
  const form = new RegExp(`;\\s*${name}\\*?\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s;]+))`, "i");
  const values: readonly (string | undefined)[] = form.exec(field)?.slice(1) ?? [];
  return values.find((value) => value !== undefined)?.trim();
}

function charsetInMarkup(type: string, bytes: Buffer): string {
  if (!/^text\/html/i.test(type)) return "";
  const [, charset = ""] =
    /<meta\b[^>]*\bcharset\s*=\s*["']?([^\s"'/>;]+)/i.exec(bytes.toString("latin1", 0, 4096)) ?? [];
  return charset;
}

function decodeTransfer(body: string, encoding: string): Buffer {
  if (/^base64/i.test(encoding)) return Buffer.from(body, "base64");
  if (!/^quoted-printable/i.test(encoding)) return Buffer.from(body, "latin1");
  const bytes = body
    .replace(/[ \t]+$/gm, "")
    .replace(/=\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, "latin1");
}
