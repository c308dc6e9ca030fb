import { crmRows } from "./crmRows";
import { graphRows } from "./graphRows";
import type { SetupFacts, SetupSettings } from "./setupFacts";
import type { SetupRow } from "./setupRow";

/** How the organisation is set up, a row for each thing, those of the CRM last. */
export function setupRows({ settings, graph, crm }: SetupFacts): readonly SetupRow[] {
  return [
    ...graphRows(settings, graph),
    wishRow(settings),
    ...(crm === undefined ? [noCrm] : crmRows(settings, crm)),
  ];
}

const noCrm: SetupRow = {
  area: "Dynamics 365",
  name: "Source",
  state: "off",
  found: "sources.crm is false",
  gives: "what colleagues tracked: without it, only the rep's own mail and meetings are known",
  fix: "Set sources.crm and dataverseUrl in config.json.",
};

function wishRow({ ownWishes }: SetupSettings): SetupRow {
  const row = {
    area: "Settings",
    name: "optOut.ownWishes",
    gives: "colleagues opt out by themselves, without asking anybody",
    found: ownWishes,
  } as const;
  if (ownWishes !== "off") return { ...row, state: "good" };
  const fix =
    'Optional: npm run admin -- opt-out table, then "heeded" or "required" in config.json.';
  return { ...row, state: "off", fix };
}

/** As text: what a rep sends to the administrator, and what the program prints. */
export function setupText(rows: readonly SetupRow[]): string {
  return rows
    .map(({ area, name, state, found, gives, fix }) =>
      [
        `[${state}] ${area} – ${name}: ${found}`,
        `    gives: ${gives}`,
        ...(fix === undefined || state === "good" ? [] : [`    to do: ${fix}`]),
      ].join("\n"),
    )
    .join("\n");
}
