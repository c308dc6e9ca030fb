import { contactKinds } from "../../../src/core/evidence/contactDay";
import type { ContactDay } from "../../../src/core/evidence/contactDay";

/** One document's contact days, as combine left them. */
export interface CombinedDocument {
  readonly id: string;
  readonly about: "person" | "company";
  /** By the colleague's directory id. */
  readonly contacts: ReadonlyMap<string, CombinedContacts>;
}

export interface CombinedContacts {
  readonly peopleKnown: number;
  readonly days: readonly ContactDay[];
}

/** Puts the rows of each document together; they come in the documents' order. */
export async function* documentsOf(
  rows: AsyncIterable<readonly string[]>,
): AsyncGenerator<CombinedDocument> {
  let open: OpenDocument | undefined;
  for await (const row of rows) {
    const [id = "", about] = row;
    if (open?.id !== id) {
      if (open !== undefined) yield open;
      open = { id, about: about === "company" ? "company" : "person", contacts: new Map() };
    }
    addRow(open, row);
  }
  if (open !== undefined) yield open;
}

interface OpenDocument extends CombinedDocument {
  readonly contacts: Map<string, { readonly peopleKnown: number; readonly days: ContactDay[] }>;
}

function addRow({ contacts }: OpenDocument, row: readonly string[]): void {
  const [, , colleague = "", peopleKnown = "", ...contact] = row;
  const known = contacts.get(colleague) ?? { peopleKnown: Number(peopleKnown), days: [] };
  known.days.push(contactDayOf(contact));
  contacts.set(colleague, known);
}

const directions = ["toProspect", "fromProspect", "mutual"] as const;

/** @throws Error for what combine never writes */
function contactDayOf([day, ...words]: readonly string[]): ContactDay {
  const kind = contactKinds.find((one) => one === words[0]);
  const direction = directions.find((one) => one === words[1]);
  if (kind === undefined || direction === undefined)
    throw new Error("The combined documents are damaged: combine again.");
  const addressing = words[2] === "copied" ? "copied" : "direct";
  return { day: Number(day), kind, direction, addressing, times: Number(words[3]) };
}
