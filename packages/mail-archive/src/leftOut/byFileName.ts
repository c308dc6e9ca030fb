import type { LeftOut } from "./leftOut";

/** A message of a Maildir; "partial" where it had not wholly arrived. */
export function maildirPart(path: string): "message" | "partial" | undefined {
  const [, part, name = ""] = /(?:^|\/)(cur|new|tmp)\/([^/]+)$/.exec(path) ?? [];
  if (part === undefined) return undefined;
  if (part !== "tmp") return "message";
  // People have a folder of this name, too: it holds files with an extension, or is the one they name.
  const isPeoples = path.startsWith("tmp/") || /\.(?:eml|mbox|mbx|emlx|msg|gz)$/i.test(name);
  return isPeoples ? undefined : "partial";
}

/** Where a colon may not be in a file's name, programs write another character. */
const maildirFlags = /[:;!,_-]2,([A-Za-z]*)$/;

/** MH deletes a message by a mark before its number. */
const deletedInMh = /(?:^|\/)[,#]\d+$/;

/** What a program that keeps a file for each message writes into its name. */
export function leftOutByFileName(path: string): LeftOut | undefined {
  if (deletedInMh.test(path)) return "deleted";
  const [, letters = ""] = maildirPart(path) === undefined ? [] : (maildirFlags.exec(path) ?? []);
  if (letters.includes("T")) return "deleted";
  return letters.includes("D") ? "draft" : undefined;
}
