/** @jest-environment node */
import fc from "fast-check";

import { createOfficeMailbox } from "../../../src/adapters/outlook/item/officeMailbox";
import { readHeader } from "../../../src/adapters/outlook/item/readHeader";
import type { OfficeItem } from "../../../src/adapters/outlook/item/readItem";
import { parseKeptRequests, toKept } from "../../../src/adapters/outlook/ledger/keptRequests";
import { createRequestLedger } from "../../../src/adapters/outlook/ledger/requestLedger";
import { aColleague, aProspect } from "../../support/builders";
import { now } from "../../support/days";
import { anything, mutated, resultOf, runs } from "../../support/jest/garbage";
import { someChoices } from "../../support/paneBuilders";
import { aMessage, anAppointment, installFakeOffice } from "./fakeOffice";

const header = "From: a@x.example\r\nReply-To: Rosa <rosa@x.example>\r\nSensitivity: private";

const items = fc.oneof(
  mutated(aMessage({}, header)),
  mutated(anAppointment()),
  fc.oneof(anything, fc.constant(undefined)),
);

describe("whatever Outlook says of an item", () => {
  it("makes an item that core can work with, none, or an AppError", () =>
    fc.assert(
      fc.asyncProperty(items, async (item) => {
        installFakeOffice({ item });
        const { readOpenItem, openItemKey } = createOfficeMailbox();
        const read = await resultOf(readOpenItem);
        const key = await resultOf(openItemKey);
        if (read === undefined) return;
        expect(read.key).toBe(key);
        expect([typeof read.key, typeof read.subject]).toEqual(["string", "string"]);
        expect(Number.isNaN(read.receivedAt.getTime())).toBe(false);
        for (const person of [...read.to, ...read.cc, ...read.replyTo])
          expect(typeof person.displayName).toBe("string");
      }),
      runs,
    ));

  it("counts headers that are no text as unread, and the item as protected", () =>
    fc.assert(
      fc.asyncProperty(anything, async (headers) => {
        installFakeOffice();
        const getAllInternetHeadersAsync = (callback: (result: object) => void) => {
          callback({ status: "succeeded", value: headers });
        };
        const item = aMessage({ getAllInternetHeadersAsync }) as unknown as OfficeItem;
        const { isProtected, replyTo } = await readHeader(item);
        expect(isProtected || typeof headers === "string").toBe(true);
        expect(Array.isArray(replyTo)).toBe(true);
      }),
      runs,
    ));

  it("makes a rep of any profile", () => {
    fc.assert(
      fc.property(anything, (userProfile) => {
        installFakeOffice({ userProfile } as never);
        expect(typeof createOfficeMailbox().readRep().displayName).toBe("string");
      }),
      runs,
    );
  });
});

describe("whatever lies in the mailbox settings", () => {
  const entry = fc.stringMatching(/^[\w-]{22,44}[0-9a-z]{1,9}\.[awid]([0-9a-f-]{36})?$/);
  const kept = fc.oneof(
    anything,
    fc.record({ key: fc.string(), asks: fc.array(entry).map((entries) => entries.join(" ")) }),
    mutated(toKept(parseKeptRequests(undefined))),
  );

  it("makes records with a date, and can be kept again", () => {
    fc.assert(
      fc.property(kept, (raw) => {
        const requests = parseKeptRequests(raw);
        for (const { requestedAt } of requests.records)
          expect(Number.isNaN(requestedAt.getTime())).toBe(false);
        expect(parseKeptRequests(toKept(requests))).toEqual(requests);
      }),
      runs,
    );
  });

  it("makes a ledger that remembers", () =>
    fc.assert(
      fc.asyncProperty(kept, async (raw) => {
        const ledger = createRequestLedger(someChoices({ asks: raw }));
        const about = { prospect: aProspect(), colleague: aColleague() };
        await ledger.record(about, now);
        const [history] = await ledger.read(about.prospect, [about.colleague]);
        expect(history?.latest).toBeDefined();
      }),
      { numRuns: 200 },
    ));
});
