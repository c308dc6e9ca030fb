import type { DocumentRow } from "../dataverse/documentTable";
import { csvRows } from "../state/csv";
import type { StateFolder } from "../state/stateFolder";
import { documentsOf } from "./documentRows";
import { sealDocument } from "./sealDocument";
import type { DocumentSealing } from "./sealDocument";

/** The combined documents, sealed one after the other. @throws Error where the two files do not fit */
export async function* sealedDocumentsOf(
  { combined }: StateFolder,
  sealing: DocumentSealing,
): AsyncGenerator<DocumentRow> {
  const seals = csvRows(combined.seals);
  for await (const document of documentsOf(csvRows(combined.documents))) {
    const { about, contacts, id } = document;
    // A person whom nobody may be named for any more has no document.
    const isEmpty = ![...contacts.keys()].some((colleague) => sealing.named.has(colleague));
    const seal = await sealOf(id, seals);
    if (!isEmpty) yield sealDocument({ about, contacts, secret: { id, seal } }, sealing);
  }
}

/** Both files are in the documents' order. */
async function sealOf(id: string, seals: AsyncGenerator<readonly string[]>): Promise<string> {
  for (;;) {
    const next = await seals.next();
    if (next.done === true) throw new Error("A combined document has no seal: combine again.");
    const [document, seal = ""] = next.value;
    if (document === id) return seal;
  }
}
