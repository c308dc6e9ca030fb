import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A message for an archive, with `From: Yvonne` and a date unless it says otherwise. */
export function aMailText(fields: Readonly<Record<string, string>> = {}, body = "Hello"): string {
  const header = {
    From: "Yvonne McKay <yvonne@fourthcoffee.com>",
    To: "Blaine Carmack <blaine@contoso.com>",
    Date: "Mon, 1 Jun 2020 09:30:00 +0000",
    Subject: "New store",
    ...fields,
  };
  const lines = Object.entries(header).map(([name, value]) => `${name}: ${value}`);
  return [...lines, "", body, ""].join("\n");
}

export function anMbox(...messages: readonly string[]): string {
  return messages
    .map((message) => `From sender@example.com Mon Jun  1 09:30:00 2020\n${message}\n`)
    .join("");
}

/** Files that are gone after the test. */
export function createTemporaryFiles() {
  const folder = mkdtempSync(join(tmpdir(), "who-knows-whom-test-"));
  return {
    folder,
    write(name: string, content: string | Buffer): string {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    remove(): void {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The bytes in pieces of this size, as a slow disk would give them. */
export async function* inPieces(content: string | Buffer, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(content);
  for (let start = 0; start < bytes.length; start += size) {
    await Promise.resolve();
    yield bytes.subarray(start, start + size);
  }
}
