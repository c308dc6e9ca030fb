import { setupTables } from "./setupFacts";
import type { CrmFacts, SetupSettings, SetupTable } from "./setupFacts";
import type { SetupRow } from "./setupRow";

interface TableRule {
  readonly gives: string;
  /** Whether somebody asked for it; the others are there in every organisation with the app. */
  readonly isWanted: (settings: SetupSettings) => boolean;
  /** What to do where it is not there. */
  readonly install: string;
}

const always = () => true;
const never = () => false;
const ofSales = "It belongs to the app Dynamics 365 Sales; the others are looked at without it.";

const rules: Readonly<Record<SetupTable, TableRule>> = {
  lead: { gives: "the person's lead", isWanted: always, install: ofSales },
  contact: { gives: "the person's contact", isWanted: always, install: ofSales },
  account: { gives: "the person's company", isWanted: always, install: ofSales },
  email: { gives: "tracked mail", isWanted: always, install: ofSales },
  appointment: { gives: "tracked meetings", isWanted: always, install: ofSales },
  phonecall: { gives: "tracked calls", isWanted: always, install: ofSales },
  systemuser: { gives: "who of the colleagues it was", isWanted: always, install: ofSales },
  msdyn_wkwconfig: {
    gives: "the settings of Dynamics' own who knows whom",
    isWanted: never,
    install: "Optional: Sales Insights settings > Relationship insights.",
  },
  msdyn_wkwcolleaguesforcontact: {
    gives: "introducers whom Dynamics computed",
    isWanted: never,
    install: "Optional: Sales Insights settings > Relationship insights, with Sales Premium.",
  },
  msdyn_wkwcolleaguesforcompany: {
    gives: "who knows the person's company, as Dynamics computed it",
    isWanted: never,
    install: "Optional: Sales Insights settings > Relationship insights, with Sales Premium.",
  },
  msdyn_mostcontactedby: {
    gives: "the most contacted of relationship analytics",
    isWanted: never,
    install: "Optional: Sales Insights settings > Relationship analytics, with Sales Premium.",
  },
  wkw_wish: {
    gives: "colleagues who opt out by themselves",
    isWanted: ({ ownWishes }) => ownWishes !== "off",
    install: "Run what npm run admin -- opt-out table prints, and give everybody its role.",
  },
  wkw_acquaintance: {
    gives: "the organisation's mail",
    isWanted: ({ readsOrganizationMail }) => readsOrganizationMail,
    install: "Run what npm run admin -- collector prepare writes.",
  },
};

export function tableRows(settings: SetupSettings, { tables }: CrmFacts): readonly SetupRow[] {
  return setupTables.map((name) => {
    const rule = rules[name];
    const table = tables[name];
    const row = { area: "Dynamics 365", name: `Table ${name}`, gives: rule.gives } as const;
    if (table.status === "read") return { ...row, state: "good", found: "readable" };
    const isAbsent = table.code === "notInstalled";
    const state = rule.isWanted(settings) ? "attention" : "off";
    if (isAbsent) return { ...row, state, found: "not there", fix: rule.install };
    if (table.code === "accessDenied") {
      const fix = `Give the reps' security role read on ${name}, at the depth of what they should see.`;
      return { ...row, state, found: "refused", fix };
    }
    return { ...row, state: "unknown", found: table.code, fix: "Try again in a minute." };
  });
}
