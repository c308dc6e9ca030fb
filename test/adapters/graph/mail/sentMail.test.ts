/** @jest-environment node */
import { aMessage, rep, tricia, yvonne } from "@who-knows-whom/graph-stand-in/testing/graphTenant";
import type { GraphTenantContent } from "@who-knows-whom/graph-stand-in/testing/graphTenant";

import { readSentMail } from "../../../../src/adapters/graph/mail/sentMail";
import { startLookUpTime } from "../../../../src/adapters/http/lookUpTime";
import { anAddress } from "../../../support/builders";
import { serveGraph } from "../../../support/serveGraph";
import type { ServedGraph, ServedGraphOptions } from "../../../support/serveGraph";

const since = new Date("2026-06-01T09:00:00Z");
const sentAt = new Date("2026-06-01T09:05:00Z");
const wanted = {
  from: [anAddress(rep.address)],
  to: [anAddress(tricia.address)],
  since,
};

let served: ServedGraph | undefined;
afterEach(async () => {
  await served?.close();
  served = undefined;
});

async function read(content: GraphTenantContent, options?: ServedGraphOptions) {
  served = await serveGraph(content, options);
  return served.system.readSentMail(wanted, startLookUpTime(new AbortController().signal));
}

const sent = aMessage({
  id: "sent",
  folder: "sent",
  from: rep,
  to: [tricia],
  subject: "Introduction to Yvonne McKay",
  sentAt,
});

describe("readSentMail", () => {
  it("reads the rep's mails to the people asked for, and nobody else's, in one request", async () => {
    const mails = await read({
      messages: [
        sent,
        { ...sent, id: "to others", to: [yvonne] },
        { ...sent, id: "of others", from: yvonne },
        { ...sent, id: "older", sentAt: new Date("2026-05-20T09:00:00Z") },
      ],
    });
    expect(mails).toEqual([{ to: wanted.to, subject: sent.subject, sentAt }]);
    expect(served?.batches().flat()).toHaveLength(1);
  });

  it("asks for no text of them", async () => {
    await read({ messages: [sent] });
    expect(served?.batches().flat().join()).not.toMatch(/body/i);
  });

  it("does not ask without the permission for the rep's mail", async () => {
    const refused = read({ messages: [sent] }, { consented: ["User.Read"] });
    await expect(refused).rejects.toThrow("consentRequired");
  });

  it("takes no draft for a mail, and nothing for more than it is", async () => {
    const row = {
      subject: null,
      from: { emailAddress: { address: wanted.from[0] } },
      toRecipients: [{ emailAddress: { address: wanted.to[0] } }],
      sentDateTime: sentAt.toISOString(),
    };
    const value = [
      row,
      { ...row, isDraft: true },
      { ...row, sentDateTime: "soon" },
      { ...row, from: null },
      null,
      "row",
    ];
    const ask = () => Promise.resolve({ status: 200, headers: new Headers(), body: { value } });
    expect(await readSentMail(ask, wanted)).toEqual([{ to: wanted.to, subject: "", sentAt }]);
  });

  it("asks nothing about addresses that the search would read as its own words", async () => {
    const ask = jest.fn();
    const to = [anAddress('"a b"@contoso.com')];
    expect(await readSentMail(ask, { ...wanted, to })).toEqual([]);
    expect(ask).not.toHaveBeenCalled();
  });
});
