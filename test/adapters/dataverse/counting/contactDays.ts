import type { ContactDay } from "../../../../src/core/evidence/contactDay";
import { millisecondsPerDay } from "../../../../src/core/evidence/contactDay";
import type { SourceFindings } from "../../../../src/core/lookUp/ports";
import { aProspect, anAddress } from "../../../support/builders";
import { contactsIn, withLocalCrm, yvonne } from "../localCrm";
import type { LocalCrm } from "../localCrm";

export interface Found extends SourceFindings, Pick<LocalCrm, "traffic"> {
  /** What was told before everything was known. */
  readonly soFar: readonly SourceFindings[];
}

/** What the product's source finds in a CRM that `fill` has filled. */
export function findContacts(
  fill: Parameters<typeof withLocalCrm>[0],
  options?: Parameters<typeof withLocalCrm>[2],
  address = yvonne.address,
): Promise<Found> {
  const use = async (crm: LocalCrm) => {
    const soFar: SourceFindings[] = [];
    const asked = aProspect({ address: anAddress(address) });
    const tell = (findings: SourceFindings) => soFar.push(findings);
    const findings = await contactsIn(crm).findContacts(asked, tell);
    return { ...findings, soFar, traffic: crm.traffic };
  };
  return withLocalCrm(fill, use, options);
}

/** Contact days in one line each: whose, when, what, how, how often. */
export function linesOf({ contacts }: SourceFindings): readonly string[] {
  return contacts
    .flatMap(({ colleague, days }) => days.map((day) => `${colleague.displayName} ${line(day)}`))
    .sort();
}

function line({ day, kind, direction, addressing, times }: ContactDay): string {
  const date = new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
  return `${date} ${kind} ${direction} ${addressing} ${times}`;
}
