/** @jest-environment node */
import fc from "fast-check";

import { parseConfig } from "../../src/adapters/config/parseConfig";
import { toColleagueDays } from "../../src/adapters/dataverse/counting/contactDayRow";
import { activityQueries } from "../../src/adapters/dataverse/counting/query/activityQueries";
import { readPart, readParts } from "../../src/adapters/dataverse/http/batchAnswer";
import { parseMeetings } from "../../src/adapters/graph/calendar/parseMeetings";
import { toPartAnswers } from "../../src/adapters/graph/batch/batchAnswer";
import { nextUrl } from "../../src/adapters/graph/batch/nextUrl";
import { parseMessages } from "../../src/adapters/graph/mail/parseMessages";
import { parseUsers } from "../../src/adapters/graph/people/parseUsers";
import { parsePresences } from "../../src/adapters/graph/people/readPresences";
import { claimsChallenge } from "../../src/adapters/http/claimsChallenge";
import { retryDelayMs } from "../../src/adapters/http/retryPolicy";
import { toSignInError } from "../../src/adapters/identity/msalErrors";
import { parseHeader } from "../../src/adapters/organizationMail/tableHeader";
import { parseKeptRequests, toKept } from "../../src/adapters/outlook/ledger/keptRequests";
import { unpackDocument } from "../../src/core/acquaintance/unpackDocument";
import { AppError } from "../../src/core/errors";
import { aConfigFile } from "../adapters/config/aConfigFile";
import { counterexampleTo } from "../support/jest/counterexampleTo";
import { hostileText, wellFormed } from "./hostileText";

const traps = ["", " ", "0", "\ud800", "x".repeat(300), "2026-05-20T14:00:00Z", "<>", "😀"];

const leaf = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 0.5, 1e308, NaN, Infinity, ...traps),
  fc.constantFrom<unknown>({ toString: null }, { then: 1 }, { length: -1 }, [], [[]], [null]),
);

/** Anything in the places where an answer has something. */
function answerOf(names: readonly string[]): fc.Arbitrary<unknown> {
  const inner = fc.dictionary(fc.constantFrom(...names), leaf, {
    maxKeys: 2,
    noNullPrototype: true,
  });
  const row = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(leaf, leaf, inner, fc.tuple(inner)),
    {
      maxKeys: 5,
      noNullPrototype: true,
    },
  );
  const value = fc.oneof(leaf, fc.tuple(row), fc.tuple(row, leaf));
  return fc.oneof(
    { weight: 1, arbitrary: leaf },
    { weight: 8, arbitrary: value.map((rows) => ({ value: rows, "@odata.nextLink": rows })) },
  );
}

/** True where the work ends as everything may end: with a result, or with an AppError. */
function ends(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof AppError) return true;
    throw error;
  }
}

describe("whatever a system answers", () => {
  it("makes people, meetings and mails of Graph's, or none", () => {
    const names = [
      ...["id", "displayName", "mail", "proxyAddresses", "accountEnabled", "businessPhones"],
      ...[
        "start",
        "dateTime",
        "timeZone",
        "organizer",
        "attendees",
        "emailAddress",
        "address",
        "name",
      ],
      ...["from", "toRecipients", "sentDateTime", "isDraft", "availability", "outOfOfficeSettings"],
    ];
    const parsers = [parseUsers, parseMeetings, parseMessages, parsePresences, nextUrl];
    const found = counterexampleTo(answerOf(names), (body) =>
      parsers.every((parse) => ends(() => parse(body))),
    );
    expect(found).toBeUndefined();
  });

  it("makes an answer of each part of a batch of Graph's, or none", () => {
    const part = fc.dictionary(fc.constantFrom("id", "status", "headers", "body"), leaf, {
      noNullPrototype: true,
    });
    const body = fc.oneof(
      leaf,
      fc.array(part, { maxLength: 3 }).map((responses) => ({ responses })),
    );
    const found = counterexampleTo(body, (one) => {
      const parts = toPartAnswers(one, 2);
      return (
        parts === undefined ||
        (parts.length === 2 && parts.every(({ status }) => status >= 100 && status < 600))
      );
    });
    expect(found).toBeUndefined();
  });

  it("makes contact days of the CRM's rows that can be true, or none", () => {
    const names = ["times", "direct_times", "reply_times", "attended_times", "direction"];
    const days = ["senton", "actualend", "scheduledstart"].flatMap((column) =>
      ["year", "month", "day"].map((part) => `${column}_${part}`),
    );
    const colleague = ["colleague_id", "colleague_name", "colleague_address", "colleague_role"];
    const value = fc.oneof(leaf, fc.integer({ min: -2, max: 2_030 }));
    const row = fc.dictionary(fc.constantFrom(...names, ...days, ...colleague), value, {
      noNullPrototype: true,
    });
    const given = fc.tuple(fc.oneof(row, leaf), fc.constantFrom(...activityQueries));
    const found = counterexampleTo(given, ([one, query]) =>
      (toColleagueDays(query, one)?.days ?? []).every(
        ({ day, times }) => Number.isSafeInteger(day) && Number.isSafeInteger(times) && times > 0,
      ),
    );
    expect(found).toBeUndefined();
  });

  it("makes parts of any text of a batch of the CRM's", () => {
    const piece = fc.constantFrom(
      ...["--b", "--b--", "\r\n", "\n", "Content-Type: application/http", "HTTP/1.1 200 OK"],
      ...[
        "HTTP/1.1 999",
        "HTTP/1.1 x",
        "Retry-After: 7",
        "Retry-After: \u0100",
        ": :",
        '{"value":[]}',
      ],
    );
    const text = fc.array(fc.oneof(piece, hostileText), { maxLength: 12 });
    const found = counterexampleTo(text, (pieces) => {
      const whole = pieces.join("\r\n");
      return [readPart(whole), ...readParts(whole)].every(
        (answer) => answer === undefined || answer.status >= 200,
      );
    });
    expect(found).toBeUndefined();
  });

  it("makes settings of config.json that name allowed hosts only, or says what is wrong", () => {
    const page = new URL("https://addin.contoso.com/taskpane.html");
    const url = fc.constantFrom<unknown>(
      ...["https://contoso.crm4.dynamics.com", "https://evil.example", "javascript:alert(1)"],
      ...["https://contoso.crm4.dynamics.com.evil.example", "http://contoso.crm4.dynamics.com"],
      ...["https://user@contoso.crm4.dynamics.com", "https://contoso.crm4.dynamics.com/a?b#c"],
    );
    const tenant = fc.record(
      {
        dataverseUrl: fc.oneof(url, leaf),
        internalDomains: fc.oneof(
          fc.array(fc.constantFrom("contoso.com", "gmail.com", "a b", "")),
          leaf,
        ),
        sources: leaf,
        detailLevel: leaf,
        optOut: leaf,
      },
      { requiredKeys: ["internalDomains"] },
    );
    const found = counterexampleTo(fc.tuple(tenant, leaf, fc.nat(6)), ([entry, value, place]) => {
      const key =
        ["schemaVersion", "enabled", "cloud", "clientId", "tenants", "extra", ""][place] ?? "";
      const file = aConfigFile(key === "" ? {} : { [key]: value }, entry as never);
      return ends(() => {
        for (const { dataverseOrigin } of parseConfig(file, page).tenants)
          if (
            dataverseOrigin !== undefined &&
            !/^https:\/\/[\w-]+\.crm\d*\.dynamics\.com$/.test(dataverseOrigin)
          )
            throw new Error(dataverseOrigin);
      });
    });
    expect(found).toBeUndefined();
  });

  it("waits for no answer longer than there is time, with any header", () => {
    const header = fc.option(fc.oneof(hostileText, fc.constantFrom("-1", "0", "1e9", "Infinity")));
    const given = fc.tuple(
      header,
      header,
      fc.constantFrom<number | "unreachable">(429, 503, 200, 0, "unreachable"),
    );
    const found = counterexampleTo(given, ([retryAfter, date, status]) => {
      const circumstances = { sends: 1, remainingMs: 9_000, jitter: 0.5 };
      const delayMs = retryDelayMs({ status, retryAfter, date }, circumstances);
      return delayMs === undefined || (delayMs >= 300 && delayMs < 9_000);
    });
    expect(found).toBeUndefined();
  });

  it("makes an AppError of any error of sign-in, and a text of any challenge", () => {
    const error = fc.record({ name: leaf, errorCode: leaf, message: leaf, subError: leaf });
    const found = counterexampleTo(fc.tuple(error, hostileText), ([parts, text]) => {
      const headers = new Headers({
        "WWW-Authenticate": `claims="${encodeURIComponent(wellFormed(text))}"`,
      });
      const claims = claimsChallenge(headers);
      const thrown = Object.assign(new Error("x"), parts);
      return (
        toSignInError(thrown) instanceof AppError &&
        toSignInError(parts) instanceof AppError &&
        ["string", "undefined"].includes(typeof claims)
      );
    });
    expect(found).toBeUndefined();
  });

  it("makes a header and a document of any text and bytes, or none", () => {
    const given = fc.tuple(hostileText, leaf, fc.uint8Array({ maxLength: 40 }));
    const found = counterexampleTo(given, ([text, value, bytes]) => {
      parseHeader(text);
      parseHeader(JSON.stringify({ format: 1, asOf: value, horizonDays: value, key: text }));
      return typeof unpackDocument(bytes) === "object" || typeof unpackDocument(bytes) === "string";
    });
    expect(found).toBeUndefined();
  });

  it("makes requests that can be kept again of whatever lies in the mailbox settings", () => {
    const entry = fc.oneof(hostileText, fc.stringMatching(/^[\w-]{22}[0-9a-z]{1,9}\.[awid]$/));
    const kept = fc.oneof(
      leaf,
      fc.record({
        key: fc.oneof(leaf, hostileText),
        asks: fc.array(entry).map((all) => all.join(" ")),
      }),
    );
    const found = counterexampleTo(kept, (raw) => {
      const requests = parseKeptRequests(raw);
      const again = toKept(parseKeptRequests(toKept(requests)));
      return (
        requests.records.every(({ requestedAt }) => !Number.isNaN(requestedAt.getTime())) &&
        JSON.stringify(again) === JSON.stringify(toKept(requests))
      );
    });
    expect(found).toBeUndefined();
  });
});
