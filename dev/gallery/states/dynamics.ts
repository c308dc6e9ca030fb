import type { InsightsState, ProspectRecord } from "../../../src/core/lookUp/ports";
import type { LookUpResult } from "../../../src/core/lookUp/lookUp";
import { dayNumberOf } from "../../../src/core/evidence/contactDay";
import { summarizeEvidence } from "../../../src/core/evidence/evidence";
import type { Mention } from "../../../src/core/evidence/evidence";
import type { GalleryState } from "../galleryState";
import { introducer, now, tricia } from "./colleagues";
import { answered, lookUp, result } from "./lookUps";
import { address } from "./people";

function byMention(name: string, mentions: readonly Mention[], strength: "medium" | "weak") {
  const evidence = summarizeEvidence({ days: [], mentions, sources: ["insights"] });
  return { ...introducer({ name, strength, days: [] }), evidence };
}

const byDynamics = [
  tricia,
  byMention(
    "Pradeep Gupta",
    [{ kind: "insights", place: 0, lastDay: dayNumberOf(now) - 5 }],
    "medium",
  ),
  byMention("Diane Prescott", [{ kind: "ownerOf", record: "account" }], "weak"),
  byMention("Johanna Lorenz", [{ kind: "connectedAs", roles: ["Former colleague"] }], "weak"),
  byMention(
    "Grady Archie",
    [
      { kind: "opportunity", name: "Twelve espresso bars" },
      { kind: "teamOf", record: "account" },
    ],
    "weak",
  ),
];

const record: ProspectRecord = {
  kind: "contact",
  id: "contact",
  displayName: "Yvonne McKay",
  jobTitle: "Purchasing manager",
  companyName: "Fourth Coffee",
  isOpen: true,
  owner: { kind: "user", id: "diane", displayName: "Diane Prescott" },
  otherAddresses: [address("yvonne@mckay.example")],
  url: "https://contoso.crm.dynamics.com/main.aspx?etn=contact",
};

const records: LookUpResult["records"] = [
  record,
  {
    ...record,
    kind: "lead",
    id: "lead",
    topic: "New store opened last year",
    isOpen: false,
    closed: "qualified",
    url: "https://contoso.crm.dynamics.com/main.aspx?etn=lead",
  },
];

function insights(state: InsightsState): LookUpResult["reports"][number] {
  const coverage = { isPartial: false, insights: state };
  return { asked: "insights", status: "answered", found: 0, coverage };
}

export const dynamicsStates: readonly GalleryState[] = [
  {
    name: "dynamics",
    shows: "pane",
    state: lookUp({
      result: result({
        introducers: byDynamics,
        records,
        reports: [answered("crm", 5), insights("enhanced"), answered("records", 2)],
      }),
    }),
  },
  {
    name: "dynamics-off",
    shows: "pane",
    state: lookUp({
      result: result({
        introducers: [tricia],
        reports: [answered("crm", 1), insights("switchedOff"), answered("records", 1)],
      }),
    }),
  },
  {
    name: "new-lead",
    shows: "pane",
    state: lookUp({
      result: result({
        introducers: [tricia],
        records: [],
        newLeadUrl: "https://contoso.crm.dynamics.com/main.aspx?etn=lead&pagetype=entityrecord",
      }),
    }),
  },
];
