import { setupPrivileges, setupTables } from "../../../src/core/setup/setupFacts";
import type { CrmFacts, Read, SetupFacts } from "../../../src/core/setup/setupFacts";

function read<Value>(value: Value): Read<Value> {
  return { status: "read", value };
}

const refused = { status: "failed", code: "accessDenied" } as const;
const absent = { status: "failed", code: "notInstalled" } as const;

/** An ordinary organisation, in which some things are left to do. */
export const someSetup: SetupFacts = {
  settings: {
    internalDomains: ["contoso.com"],
    wantedScopes: ["User.Read", "Mail.Read", "Calendars.Read", "Presence.Read.All"],
    hasOptOutGroup: true,
    ownWishes: "heeded",
    logsRequests: false,
    readsOrganizationMail: false,
  },
  graph: {
    granted: read(["User.Read", "Mail.Read", "Calendars.Read"]),
    verifiedDomains: read(["contoso.com", "contoso.onmicrosoft.com", "contoso.de"]),
    optOutMembers: read(3),
  },
  crm: {
    admitted: read(true),
    tables: Object.fromEntries(
      setupTables.map((table) => [
        table,
        table.startsWith("msdyn") || table === "wkw_acquaintance" ? absent : read(true),
      ]),
    ) as CrmFacts["tables"],
    privileges: Object.fromEntries(
      setupPrivileges.map((name) => [
        name,
        read(name === "prvReadActivity" ? "unit" : "everything"),
      ]),
    ) as CrmFacts["privileges"],
    wkw: absent,
    synchronization: read({ incoming: "serverSide", outgoing: "none", isApproved: true }),
    counts: {
      mail: read({
        days: 30,
        rows: [
          { isOutgoing: false, status: 4, times: 812 },
          { isOutgoing: true, status: 1, times: 4 },
        ],
      }),
      undatedMail: read({ days: 30, rows: [{ times: 0 }] }),
      pastAppointments: read({
        days: 7,
        rows: [
          { state: 1, times: 40 },
          { state: 0, times: 12 },
        ],
      }),
      calls: refused,
    },
  },
};
