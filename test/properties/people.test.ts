/** @jest-environment node */
import fc from "fast-check";

import { classifyAddress } from "../../src/core/people/classifyAddress";
import { domainOf, parseEmailAddress, untagged } from "../../src/core/people/emailAddress";
import type { EmailAddress } from "../../src/core/people/emailAddress";
import { personName } from "../../src/core/words/personName";
import { chooseProspect } from "../../src/core/prospect/chooseProspect";
import { anOpenItem, anOrganization, aRep } from "../support/builders";
import { counterexampleTo } from "../support/jest/counterexampleTo";
import { hostileAddress, hostileText, isWellFormed } from "./hostileText";

const plainItem = anOpenItem();
const standpoint = {
  rep: aRep(),
  organization: anOrganization({ internalDomains: ["contoso.com"] }),
};

const classes = ["self", "automated", "list", "internal", "role", "person"];

describe("who somebody is, whatever stands in the mail", () => {
  it("takes an address for one, and gives its canonical form back as it is", () => {
    const found = counterexampleTo(hostileAddress, (raw) => {
      const address = parseEmailAddress(raw);
      if (address === undefined) return true;
      return (
        parseEmailAddress(address) === address && !/[\s\p{Cc}\p{Cf}<>]/u.test(unquoted(address))
      );
    });
    expect(found).toBeUndefined();
  });

  it("keeps the tag's owner: the base of an address is an address at the same domain", () => {
    const found = counterexampleTo(hostileAddress, (raw) => {
      const address = parseEmailAddress(raw);
      return address === undefined || domainOf(untagged(address)) === domainOf(address);
    });
    expect(found).toBeUndefined();
  });

  it("calls nobody internal whose domain is not listed, and everybody something", () => {
    const found = counterexampleTo(hostileAddress, (raw) => {
      const address = parseEmailAddress(raw);
      if (address === undefined) return true;
      const one = classifyAddress(address, standpoint);
      return classes.includes(one) && (one !== "internal" || domainOf(address) === "contoso.com");
    });
    expect(found).toBeUndefined();
  });

  it("looks up nobody but somebody of the message, and never a colleague or a machine", () => {
    const person = fc.record({ raw: hostileAddress, displayName: hostileText });
    const message = fc.record({
      from: person,
      sender: fc.option(person, { nil: undefined }),
      to: fc.array(person, { maxLength: 1 }),
    });
    const found = counterexampleTo(message, ({ from, sender, to }) => {
      const all = [from, ...(sender === undefined ? [] : [sender]), ...to].map(toParticipant);
      const [first] = all;
      const item = {
        ...plainItem,
        ...(first && { from: first }),
        to: to.map(toParticipant),
        cc: [],
      };
      const choice = chooseProspect(item, standpoint);
      if (choice.status !== "found") return true;
      const { address } = choice.prospect;
      const isOnMessage = all.some((one) => "address" in one && one.address === address);
      return isOnMessage && ["person", "role"].includes(classifyAddress(address, standpoint));
    });
    expect(found).toBeUndefined();
  });

  it("shows a name in one line, without what turns or hides text", () => {
    const found = counterexampleTo(hostileText, (raw) => {
      const name = personName(raw);
      return isWellFormed(name) && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(name);
    });
    expect(found).toBeUndefined();
  });
});

function toParticipant({
  raw,
  displayName,
}: {
  readonly raw: string;
  readonly displayName: string;
}) {
  const address = parseEmailAddress(raw);
  return { displayName, ...(address !== undefined && { address }) };
}

function unquoted(address: EmailAddress): string {
  return address.startsWith('"') ? domainOf(address) : address;
}
