/** @jest-environment node */
import { filesMissing } from "./filesMissing";
import type { ClosedList } from "./filesMissing";

interface Expected extends ClosedList {
  /** Where the compiler leads somebody who adds a member. */
  readonly leadsTo: readonly string[];
}

const words = "src/words/<language>";

const lists: readonly Expected[] = [
  {
    file: "src/core/evidence/sourceName.ts",
    name: "sourceOrder",
    newMember: "newSource",
    leadsTo: [words],
  },
  {
    file: "src/core/evidence/contactDay.ts",
    name: "contactKinds",
    newMember: "newKind",
    leadsTo: ["src/core/evidence/contactDay.ts", "src/core/strength/contactWeight.ts", words],
  },
  {
    file: "src/core/evidence/evidence.ts",
    name: "mentionKinds",
    newMember: "newMention",
    leadsTo: ["src/taskpane/text/evidenceLine.ts"],
  },
  {
    file: "src/core/strength/connectionStrength.ts",
    name: "connectionStrengths",
    newMember: "newBand",
    leadsTo: [
      "src/core/lookUp/rankIntroducers.ts",
      "src/taskpane/drawing/geometry/relationshipGraph.ts",
      "src/taskpane/parts/StrengthBars.tsx",
      words,
    ],
  },
  {
    file: "src/core/lookUp/lookUp.ts",
    name: "askedThings",
    newMember: "newThing",
    leadsTo: [words],
  },
  {
    file: "src/core/errors.ts",
    name: "appErrorCodes",
    newMember: "newErrorCode",
    leadsTo: ["src/taskpane/state/nextAction.ts", words],
  },
  {
    file: "src/adapters/graph/graphScopes.ts",
    name: "coreGraphScopes",
    newMember: "New.CoreScope",
    leadsTo: ["admin/scopePurposes.ts", "src/adapters/graph/graphScopes.ts"],
  },
  {
    file: "src/adapters/graph/graphScopes.ts",
    name: "optionalGraphScopes",
    newMember: "New.OptionalScope",
    leadsTo: ["admin/scopePurposes.ts"],
  },
  {
    file: "src/adapters/config/clouds.ts",
    name: "cloudNames",
    newMember: "newCloud",
    leadsTo: [
      "admin/registration/azureCli.ts",
      "admin/registration/powerShell.ts",
      "src/adapters/config/clouds.ts",
    ],
  },
];

describe("the closed lists", () => {
  const missing = filesMissing(lists);

  it.each(lists)("do not compile with a member of $name that nothing handles", (list) => {
    const files = missing.get(list.newMember) ?? [];
    const places = files.map((file) => file.replace(/^src\/words\/.*/, words));
    expect([...new Set(places)].sort()).toEqual([...list.leadsTo].sort());
  });
});
