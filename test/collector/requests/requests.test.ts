/** @jest-environment node */
import { existsSync } from "node:fs";

import { freeMailDomains } from "../../../collector/src/counting/freeMail";
import { forgetPerson } from "../../../collector/src/requests/forgetPerson";
import { purge } from "../../../collector/src/requests/purge";
import { reportOnColleague, reportOnPerson } from "../../../collector/src/requests/reportOn";
import { parseEmailAddress } from "../../../src/core/people/emailAddress";
import { aMessage, idOf, tricia, yvonne } from "../support/anOrganizationsMail";
import { openOrganization } from "../support/openOrganization";
import type { OpenOrganization } from "../support/openOrganization";
import { documentAbout, documentAboutCompany } from "../support/readDocument";
import { runCollector } from "../support/runCollector";

let opened: OpenOrganization;

beforeEach(async () => {
  opened = await openOrganization({
    messages: [aMessage(tricia, yvonne, 10), aMessage(yvonne, tricia, 9)],
  });
  await runCollector(await opened.collector());
});

afterEach(async () => {
  await opened.close();
});

function address() {
  const parsed = parseEmailAddress(yvonne.address);
  if (parsed === undefined) throw new Error("no address");
  return parsed;
}

describe("forgetPerson", () => {
  it("removes the document at once, and never lets another night write it", async () => {
    expect(await forgetPerson(await opened.collector(), address())).toBe(1);
    expect(await documentAbout(opened.table(), yvonne.address)).toBeUndefined();
    await runCollector(await opened.collector());
    expect(await documentAbout(opened.table(), yvonne.address)).toBeUndefined();
    const company = await documentAboutCompany(opened.table(), "fourthcoffee.com");
    expect(company?.colleagues).toEqual([]);
  });

  it("may be asked twice", async () => {
    await forgetPerson(await opened.collector(), address());
    expect(await forgetPerson(await opened.collector(), address())).toBe(0);
  });
});

describe("reportOnPerson", () => {
  it("lists every contact day that is kept", async () => {
    expect(await reportOnPerson(await opened.collector(), address())).toEqual([
      `With the colleague ${idOf(tricia)}:`,
      "  2026-11-10 email toProspect direct 1",
      "  2026-11-11 email fromProspect direct 1",
    ]);
  });

  it("says that somebody who objected is not kept", async () => {
    await forgetPerson(await opened.collector(), address());
    const lines = await reportOnPerson(await opened.collector(), address());
    expect(lines).toEqual([
      "The person objected: nothing is kept of them but this.",
      "No contact is kept.",
    ]);
  });
});

describe("reportOnColleague", () => {
  it("tells what is kept, and nothing of whom", async () => {
    const lines = reportOnColleague(await opened.collector(), idOf(tricia));
    expect(lines).toContain("People outside, as hashes: 1");
    expect(lines.join("\n")).not.toContain("fourthcoffee");
  });

  it("says where nothing is kept", async () => {
    const nobody = "00000000-0000-4000-8000-000000000000";
    expect(reportOnColleague(await opened.collector(), nobody)).toEqual(["Nothing is kept."]);
  });
});

describe("purge", () => {
  it("leaves neither rows nor state", async () => {
    expect(await purge(await opened.collector())).toBe(3 + freeMailDomains.size);
    expect(opened.table()).toEqual({});
    expect(existsSync(opened.stateFolder)).toBe(false);
  });
});
