/** @jest-environment node */
import fc from "fast-check";

import { createColleagueActivities } from "../../../src/adapters/dataverse/counting/colleagueActivities";
import { toColleagueDays } from "../../../src/adapters/dataverse/counting/contactDayRow";
import { activityQueries } from "../../../src/adapters/dataverse/counting/query/activityQueries";
import { readReadingReach } from "../../../src/adapters/dataverse/counting/readingReach";
import { readPart, readParts } from "../../../src/adapters/dataverse/http/batchAnswer";
import {
  readAggregate,
  readOne,
  readRows,
} from "../../../src/adapters/dataverse/http/dataversePage";
import type { DataverseReader } from "../../../src/adapters/dataverse/http/dataverseReader";
import { createColleagueProfiles } from "../../../src/adapters/dataverse/records/colleagueProfiles";
import { findProspectRecords } from "../../../src/adapters/dataverse/records/findProspectRecords";
import { aColleague, aProspect } from "../../support/builders";
import { now } from "../../support/days";
import { anything, mutated, resultOf, runs } from "../../support/jest/garbage";

const id = "5ddc8c54-55e5-45f4-b3ca-93a8ee4a6e1c";

const countedRow = {
  times: 3,
  direct_times: 2,
  reply_times: 1,
  attended_times: 1,
  rang_times: 0,
  direction: true,
  organizer_role: 7,
  colleague_role: 5,
  colleague_id: id,
  colleague_name: "Tricia Potter",
  colleague_address: "tricia.potter@contoso.com",
  colleague_directory_id: id,
  ...dayIn("senton"),
  ...dayIn("actualend"),
  ...dayIn("scheduledstart"),
  ...dayIn("scheduledend"),
  ...dayIn("createdon"),
};

function dayIn(column: string) {
  return { [`${column}_year`]: 2026, [`${column}_month`]: 5, [`${column}_day`]: 20 };
}

const recordRow = {
  leadid: id,
  contactid: id,
  fullname: "Yvonne McKay",
  jobtitle: "Purchasing manager",
  companyname: "Fourth Coffee",
  subject: "New store",
  statecode: 0,
};

const userRow = { systemuserid: id, jobtitle: "Manager", mobilephone: "+1" };
const privileges = { UserId: id, RolePrivileges: [{ Depth: "Global" }] };

function rowsLike(sample: unknown) {
  return fc.array(fc.oneof(mutated(sample), anything), { maxLength: 4 });
}

function readerOf(answer: unknown): DataverseReader {
  const value = () => Promise.resolve(answer);
  return {
    readRecords: value as DataverseReader["readRecords"],
    readEvery: value as DataverseReader["readEvery"],
    readAggregate: value as DataverseReader["readAggregate"],
    readValue: value,
    readIfThere: value,
  };
}

const part = [
  "--batch_1",
  "Content-Type: application/http",
  "",
  "HTTP/1.1 200 OK",
  "Content-Type: application/json",
  "Retry-After: 7",
  "",
  JSON.stringify({ value: [countedRow] }),
  "--batch_1--",
].join("\r\n");

describe("whatever the CRM answers", () => {
  it("makes contact days that can be true, or none", () => {
    fc.assert(
      fc.property(rowsLike(countedRow), fc.constantFrom(...activityQueries), (rows, query) => {
        for (const days of rows.map((row) => toColleagueDays(query, row)?.days ?? []).flat()) {
          expect(Number.isSafeInteger(days.day) && Number.isSafeInteger(days.times)).toBe(true);
          expect(days.times).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it("makes activities of as many colleagues as were asked about", () =>
    fc.assert(
      fc.asyncProperty(rowsLike(countedRow), async (rows) => {
        const { readActivities } = createColleagueActivities({ reader: readerOf(rows), now });
        const colleagues = [aColleague({ crmUserId: id }), aColleague()];
        const activities = await readActivities(colleagues);
        expect(activities).toHaveLength(2);
        expect(Number.isFinite(activities[0]?.daysSinceActive)).toBe(true);
      }),
      runs,
    ));

  it("makes records with an id of the CRM's, or none", () =>
    fc.assert(
      fc.asyncProperty(rowsLike(recordRow), async (rows) => {
        const options = { reader: readerOf(rows), origin: "https://contoso.crm.dynamics.com" };
        const found = await resultOf(() => findProspectRecords(aProspect(), options));
        for (const record of found?.records ?? []) expect(record.id).toBe(id);
      }),
      runs,
    ));

  it("makes profiles and reach, or none", () =>
    fc.assert(
      fc.asyncProperty(
        rowsLike(userRow),
        fc.oneof(mutated(privileges), anything),
        async (rows, value) => {
          const { readProfiles } = createColleagueProfiles(readerOf(rows));
          expect(await readProfiles([aColleague({ crmUserId: id })])).toHaveLength(1);
          await readReadingReach(readerOf(value));
        },
      ),
      runs,
    ));

  it("makes pages and values of any text, or an AppError", () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: "binary" }),
          mutated({ value: [countedRow] }).map((body) => JSON.stringify([body]).slice(1, -1)),
        ),
        fc.constantFrom(200, 400, 403, 429, 503),
        async (text, status) => {
          const answer = () => new Response(text, { status });
          const reads = [readRows, readAggregate, readOne];
          const ended = await Promise.all(reads.map((read) => resultOf(() => read(answer()))));
          expect(ended).toHaveLength(3);
        },
      ),
      runs,
    ));

  it("makes parts of a batch of any text", () => {
    fc.assert(
      fc.property(
        fc.nat(part.length),
        fc.nat(40),
        fc.string({ unit: "binary", maxLength: 20 }),
        (start, length, put) => {
          const text = part.slice(0, start) + put + part.slice(start + length);
          for (const answer of [readPart(text), ...readParts(text)])
            expect(answer === undefined || answer.status >= 200).toBe(true);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
