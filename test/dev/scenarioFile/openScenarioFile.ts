import { createDataverseStandIn } from "@who-knows-whom/dataverse-stand-in/dataverseStandIn";
import { serveStandIn } from "@who-knows-whom/stand-in-base/http/serveStandIn";

import { fillTenant } from "../../../dev/tenant/fillTenant";
import type { TenantFacts } from "../../../dev/tenant/fillTenant";
import { openTenantDatabase } from "../../../dev/tenant/tenantDatabase";
import type { TenantChoice } from "../../../dev/tenant/tenantChoice";
import type { TenantDatabase } from "../../../dev/tenant/tenantDatabase";

type Row = Readonly<Record<string, unknown>>;

/** A tenant whose CRM is asked as its rep, over HTTP. */
export interface OpenTenant {
  readonly facts: TenantFacts;
  readonly mailbox: TenantDatabase["mailbox"];
  readonly ask: (
    path: string,
  ) => Promise<{ readonly status: number; readonly rows: readonly Row[] }>;
  readonly close: () => Promise<void>;
}

export async function openTenant(choice: TenantChoice, today: Date): Promise<OpenTenant> {
  const { writer, mailbox, database, finish, close } = openTenantDatabase();
  const facts = await fillTenant(choice, { writer, today });
  finish();
  const claims = { oid: facts.rep.directoryId, tid: "", aud: "", scp: "" };
  const verifyToken = () => Promise.resolve({ ...claims, preferred_username: "", name: "" });
  const faults = [...(facts.dataverseFaults ?? [])];
  const served = await serveStandIn(
    createDataverseStandIn({ database, verifyToken, faults, now: () => today }),
  );
  return {
    facts,
    mailbox,
    ask: async (path) => {
      const response = await fetch(`${served.origin}/api/data/v9.2/${path}`);
      const body = (await response.json()) as { readonly value?: readonly Row[] };
      return { status: response.status, rows: body.value ?? [] };
    },
    close: async () => {
      await served.close();
      close();
    },
  };
}
