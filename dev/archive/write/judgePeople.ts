import { classifyAddress } from "../../../src/core/people/classifyAddress";
import { parseEmailAddress } from "../../../src/core/people/emailAddress";
import { reasonNotToAsk } from "../../../src/core/people/mayBeAsked";
import { shownName } from "../../../src/core/people/shownName";
import type { Standpoint } from "../../../src/core/people/standpoint";
import type { ArchivePerson } from "../collect/archivePeople";

/** What somebody in an archive becomes in the tenant; `address`: no record, as a list or a machine. */
export type ArchiveRecord = "user" | "rep" | "contact" | "address";

/** Judges as the pane does who is a person, of the organisation, or the rep under another address. */
export function createJudge(rep: ArchivePerson, internalDomains: readonly string[]) {
  const repAddress = parseEmailAddress(rep.address);
  const standpoint: Standpoint = {
    rep: {
      displayName: nameOf(rep),
      addresses: repAddress === undefined ? [] : [repAddress],
    },
    organization: {
      internalDomains,
      optedOut: new Set(),
      teamsOrigin: "",
      outlookWebOrigin: "",
      detailLevel: "counts",
      quote: "message",
    },
  };
  return (person: ArchivePerson): ArchiveRecord => {
    const address = parseEmailAddress(person.address);
    if (person === rep) return "rep";
    if (address === undefined) return "address";
    if (!person.isInternal) {
      const addressClass = classifyAddress(address, standpoint);
      return addressClass === "person" || addressClass === "role" ? "contact" : "address";
    }
    const reason = reasonNotToAsk(
      { displayName: nameOf(person), addresses: [address] },
      standpoint,
    );
    if (reason === "rep") return "rep";
    return reason === undefined ? "user" : "address";
  };
}

export type JudgePerson = ReturnType<typeof createJudge>;

/** The name everything else shows them by. */
export function nameOf({ address, displayName }: ArchivePerson): string {
  const parsed = parseEmailAddress(address);
  return parsed === undefined ? displayName : shownName(displayName, parsed);
}
