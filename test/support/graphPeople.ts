import type { ConnectionStrength } from "../../src/core/strength/connectionStrength";
import type { CompanyColleague, Introducer } from "../../src/core/lookUp/lookUp";
import { aColleague, anAddress, anIntroducer, never, someCounts, someEvidence } from "./builders";

/** An introducer with an address of their own. */
export function introducerCalled(
  name: string,
  strength: ConnectionStrength = "medium",
): Introducer {
  return anIntroducer({ id: name, colleague: colleagueCalled(name), strength });
}

export function companyColleague(part: Partial<CompanyColleague> = {}): CompanyColleague {
  return {
    id: "pradeep",
    colleague: colleagueCalled("Pradeep"),
    knows: [{ displayName: "Susan Halford", strength: "medium" }],
    bestStrength: "medium",
    evidence: someEvidence({ counts: someCounts({ meeting: { ...never, mutual: 1 } }) }),
    ...part,
  };
}

export function companyColleagueCalled(name: string): CompanyColleague {
  return companyColleague({ id: name, colleague: colleagueCalled(name) });
}

function colleagueCalled(name: string) {
  const address = anAddress(`${name.toLowerCase().replaceAll(" ", ".")}@contoso.com`);
  return aColleague({ displayName: name, addresses: [address] });
}
