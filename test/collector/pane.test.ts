/** @jest-environment node */
import { createOrganizationMailSource } from "../../src/adapters/organizationMail/organizationMailSource";
import { createAcquaintanceTable } from "../../src/adapters/organizationMail/readTable";
import { parseEmailAddress } from "../../src/core/people/emailAddress";
import {
  aMessage,
  alan,
  blaine,
  dentist,
  idOf,
  tricia,
  yvonne,
} from "./support/anOrganizationsMail";
import { openOrganization } from "./support/openOrganization";
import { runCollector } from "./support/runCollector";

/** Both know Yvonne by mail that is in no CRM; Alan opted out. */
async function aTable() {
  const opened = await openOrganization({
    messages: [tricia, alan].flatMap((one) => [
      aMessage(one, yvonne, 10),
      aMessage(yvonne, one, 9),
      aMessage(one, dentist, 10),
      aMessage(dentist, one, 9),
    ]),
    optedOutIds: [idOf(alan)],
  });
  await runCollector(await opened.collector());
  const table = opened.table();
  await opened.close();
  return table;
}

async function findingsAbout(who: { readonly name: string; readonly address: string }) {
  const rows = await aTable();
  const source = createOrganizationMailSource({
    table: createAcquaintanceTable(crypto.subtle),
    readRow: (id) => Promise.resolve(rows[id]),
    activity: "asked",
  });
  const address = parseEmailAddress(who.address);
  if (address === undefined) throw new Error("no address");
  return source.findContacts({ address, displayName: who.name });
}

describe("a pane that reads what the collector wrote", () => {
  it("finds a colleague whose mail is in no CRM, and an opted-out one nowhere", async () => {
    const findings = JSON.stringify(await findingsAbout(yvonne));
    expect(findings).toContain(tricia.address);
    expect(findings).not.toContain(alan.address);
    expect(findings).not.toContain(alan.name);
  });

  it("tells somebody whose company the CRM does not know from somebody whom nobody knows", async () => {
    const outOfScope = JSON.stringify(await findingsAbout(dentist));
    const nobody = JSON.stringify(
      await findingsAbout({ ...blaine, address: "somebody.else@fourthcoffee.com" }),
    );
    expect(outOfScope).not.toEqual(nobody);
    expect(outOfScope).not.toContain(tricia.address);
  });
});
