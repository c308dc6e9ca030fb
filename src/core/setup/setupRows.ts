import { crmRows } from "./crmRows";
import { graphRows } from "./graphRows";
import type { SetupFacts, SetupSettings } from "./setupFacts";
import type { SetupRow } from "./setupRow";
import type { SetupWords } from "./setupWords";

/** How the organisation is set up, a row for each thing, those of the CRM last. */
export function setupRows(
  { settings, graph, crm }: SetupFacts,
  words: SetupWords,
): readonly SetupRow[] {
  return [
    ...graphRows(settings, graph, words),
    wishRow(settings, words),
    ...(crm === undefined ? [noCrm(words)] : crmRows(settings, crm, words)),
  ];
}

function noCrm({ names, found, gives, fixes }: SetupWords): SetupRow {
  return {
    area: "Dynamics 365",
    name: names.source,
    state: "off",
    found: found.crmOff,
    gives: gives.tracked,
    fix: fixes.crmOff,
  };
}

function wishRow({ ownWishes }: SetupSettings, { gives, fixes, settings }: SetupWords): SetupRow {
  const row = {
    area: settings,
    name: "optOut.ownWishes",
    gives: gives.wishes,
    found: ownWishes,
  } as const;
  if (ownWishes !== "off") return { ...row, state: "good" };
  return { ...row, state: "off", fix: fixes.wishes };
}

/** What was counted is left out; whether it is enough stays. */
export function withoutNumbers(
  rows: readonly SetupRow[],
  { found: { counted } }: SetupWords,
): readonly SetupRow[] {
  return rows.map((row) => (/\d/.test(row.found) ? { ...row, found: counted } : row));
}

/** As text: what a rep sends to the administrator, and what the program prints. */
export function setupText(rows: readonly SetupRow[], { lines }: SetupWords): string {
  return rows
    .map(({ area, name, state, found, gives, fix }) =>
      [
        `[${state}] ${area} – ${name}: ${found}`,
        `    ${lines.gives(gives)}`,
        ...(fix === undefined || state === "good" ? [] : [`    > ${fix}`]),
      ].join("\n"),
    )
    .join("\n");
}
