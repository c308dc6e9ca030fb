import { setupTables } from "./setupFacts";
import type { CrmFacts, SetupSettings, SetupTable } from "./setupFacts";
import type { SetupRow } from "./setupRow";
import type { SetupWords } from "./setupWords";

interface TableRule {
  /** Whether somebody asked for it; the others are there in every organisation with the app. */
  readonly isWanted: (settings: SetupSettings) => boolean;
  /** What to do where it is not there. */
  readonly install: keyof SetupWords["fixes"] &
    ("ofSales" | "installWkw" | "installInsights" | "wishTable" | "mailTable");
}

const ofSales: TableRule = { isWanted: () => true, install: "ofSales" };
const insights: TableRule = { isWanted: () => false, install: "installInsights" };

const rules: Readonly<Record<SetupTable, TableRule>> = {
  lead: ofSales,
  contact: ofSales,
  account: ofSales,
  email: ofSales,
  appointment: ofSales,
  phonecall: ofSales,
  systemuser: ofSales,
  msdyn_wkwconfig: { ...insights, install: "installWkw" },
  msdyn_wkwcolleaguesforcontact: insights,
  msdyn_wkwcolleaguesforcompany: insights,
  msdyn_mostcontactedby: insights,
  wkw_wish: { isWanted: ({ ownWishes }) => ownWishes !== "off", install: "wishTable" },
  wkw_acquaintance: {
    isWanted: ({ readsOrganizationMail }) => readsOrganizationMail,
    install: "mailTable",
  },
};

export function tableRows(
  settings: SetupSettings,
  { tables }: CrmFacts,
  { names, gives, found, fixes }: SetupWords,
): readonly SetupRow[] {
  return setupTables.map((name) => {
    const { isWanted, install } = rules[name];
    const table = tables[name];
    const row = { area: "Dynamics 365", name: names.table(name), gives: gives.tables[name] };
    if (table.status === "read") return { ...row, state: "good", found: found.readable };
    const state = isWanted(settings) ? "attention" : "off";
    if (table.code === "notInstalled")
      return { ...row, state, found: found.notThere, fix: fixes[install] };
    if (table.code === "accessDenied")
      return { ...row, state, found: found.refused, fix: fixes.giveRead(name) };
    return { ...row, state: "unknown", found: table.code, fix: fixes.tryAgain };
  });
}
