import * as v from "valibot";

import {
  acquaintanceTable,
  headerId,
} from "../../../src/adapters/organizationMail/acquaintanceTable";
import type { Service, ServiceAnswer } from "../http/service";

/** A sealed document, or the header, by the id of its row. */
export interface DocumentRow {
  readonly id: string;
  readonly body: string;
}

/** The table that panes read. */
export interface DocumentTable {
  /** At most `rowsPerRequest`. Rows that are there are replaced. */
  readonly upsert: (rows: readonly DocumentRow[]) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** @throws Error where there is no such table, or it may not be read */
  readonly hasHeader: () => Promise<boolean>;
  readonly ids: () => Promise<readonly string[]>;
}

/** Microsoft's advice for elastic tables. */
export const rowsPerRequest = 100;

const secondsPerDay = 86_400;

/** The engine empties the table of a collector that was switched off or forgotten. */
export const expiryDays = 40;

const { entitySet, logicalName, idColumn, bodyColumn, expiryColumn } = acquaintanceTable;
const root = `/api/data/v9.2/${entitySet}`;

export function createDocumentTable(
  dataverse: Service,
  kind: "elastic" | "standard",
): DocumentTable {
  const expiry = kind === "elastic" ? { [expiryColumn]: expiryDays * secondsPerDay } : {};
  return {
    async upsert(rows) {
      const targets = rows.map(({ id, body }) => ({
        "@odata.type": `Microsoft.Dynamics.CRM.${logicalName}`,
        [idColumn]: id,
        [bodyColumn]: body,
        ...expiry,
      }));
      const path = `${root}/Microsoft.Dynamics.CRM.UpsertMultiple`;
      const answer = await dataverse.send({ method: "POST", path, body: { Targets: targets } });
      assertDone(answer, "write documents");
    },
    async remove(id) {
      const answer = await dataverse.send({ method: "DELETE", path: `${root}(${id})` });
      if (!isRowMissing(answer)) assertDone(answer, "delete a document");
    },
    async hasHeader() {
      const path = `${root}(${headerId})?$select=${idColumn}`;
      const answer = await dataverse.send({ method: "GET", path });
      if (isRowMissing(answer)) return false;
      assertDone(answer, "read the table of documents");
      return true;
    },
    ids: () => readIds(dataverse),
  };
}

const pageForm = v.looseObject({
  value: v.array(v.looseObject({ [idColumn]: v.string() })),
  "@odata.nextLink": v.nullish(v.string()),
});

async function readIds(dataverse: Service): Promise<readonly string[]> {
  const ids: string[] = [];
  let next: string | undefined = `${root}?$select=${idColumn}`;
  while (next !== undefined) {
    const answer = await dataverse.send({ method: "GET", path: next });
    assertDone(answer, "list the table of documents");
    const page: v.InferOutput<typeof pageForm> = v.parse(pageForm, answer.body);
    ids.push(...page.value.map((row) => row[idColumn]));
    next = page["@odata.nextLink"] ?? undefined;
  }
  return ids;
}

/** A 404 with another code says that there is no such table. */
function isRowMissing(answer: ServiceAnswer): boolean {
  return answer.status === 404 && codeOf(answer) === "0x80040217";
}

const errorForm = v.looseObject({ error: v.looseObject({ code: v.string() }) });

function codeOf({ body }: ServiceAnswer): string {
  const { success, output } = v.safeParse(errorForm, body);
  return success ? output.error.code : "";
}

function assertDone(answer: ServiceAnswer, what: string): void {
  if (answer.status >= 200 && answer.status < 300) return;
  // The answer's own words may repeat what was sent.
  throw new Error(`Dynamics 365 refuses to ${what}: ${answer.status} ${codeOf(answer)}.`);
}
