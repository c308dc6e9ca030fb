import { decodeWords } from "postal-mime";

import { toUtf8Words } from "../charset/encodedWords";
import type { HeaderFields } from "../message/headerFields";
import { leftOutByName } from "./byName";
import type { LeftOut } from "./leftOut";

/** What the program that kept the message wrote into its header. */
export function leftOutByHeader(fields: HeaderFields): LeftOut | undefined {
  return byLabels(fields) ?? byFlags(fields) ?? byMozilla(fields) ?? byDraftMark(fields);
}

/** Gmail's labels are in the language of the account, and encoded where that is not English. */
function byLabels(fields: HeaderFields): LeftOut | undefined {
  const labels = fields.first("x-gmail-labels");
  if (labels === undefined) return undefined;
  // A label with a comma of its own stands in quotes.
  const reasons = decodeWords(toUtf8Words(labels))
    .match(/"[^"]*"|[^,]+/g)
    ?.map((label) => leftOutByName(label.replaceAll('"', "")));
  return reasons?.find((reason) => reason !== undefined);
}

/** The flags of mbox folders (D: deleted, T: draft), and keywords of IMAP servers. */
function byFlags(fields: HeaderFields): LeftOut | undefined {
  const flags = `${fields.first("status") ?? ""}${fields.first("x-status") ?? ""}`;
  if (/^[A-Z]*D[A-Z]*$/.test(flags)) return "deleted";
  if (/^[A-Z]*T[A-Z]*$/.test(fields.first("x-status") ?? "")) return "draft";
  const keywords = `${fields.first("x-keywords") ?? ""} ${fields.first("x-mozilla-keys") ?? ""}`;
  if (/(?:^|\s)\$?junk(?:\s|$)/i.test(keywords)) return "spam";
  // The owner's word counts more than a filter's.
  return /(?:^|\s)\$?no[nt]junk(?:\s|$)/i.test(keywords) ? undefined : byFilter(fields);
}

/** What a server's filter thought of it. */
function byFilter(fields: HeaderFields): LeftOut | undefined {
  const verdicts = [fields.first("x-spam-flag"), fields.first("x-spam-status")];
  return verdicts.some((verdict) => /^yes\b/i.test(verdict ?? "")) ? "spam" : undefined;
}

const mozillaExpunged = 0x0008;
const mozillaQueued = 0x0800;
const mozillaDeletedOnServer = 0x0020_0000;

function byMozilla(fields: HeaderFields): LeftOut | undefined {
  const status = hex(fields.first("x-mozilla-status"));
  if ((status & mozillaExpunged) !== 0) return "deleted";
  if ((hex(fields.first("x-mozilla-status2")) & mozillaDeletedOnServer) !== 0) return "deleted";
  return (status & mozillaQueued) !== 0 ? "draft" : undefined;
}

function byDraftMark(fields: HeaderFields): LeftOut | undefined {
  const isDraft =
    fields.first("x-unsent") === "1" ||
    fields.first("x-uniform-type-identifier") === "com.apple.mail-draft" ||
    /draft|template/i.test(fields.first("x-mozilla-draft-info") ?? "");
  return isDraft ? "draft" : undefined;
}

function hex(value: string | undefined): number {
  return /^[0-9a-f]{1,8}$/i.test(value ?? "") ? Number.parseInt(value ?? "", 16) : 0;
}
