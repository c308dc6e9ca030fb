/** @jest-environment node */
import { createCollectingReader } from "../../../../src/adapters/dataverse/http/collectingReader";
import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";
import { withLocalCrm } from "../localCrm";

const users = "systemusers?$select=fullname";
const nonsense = "contacts?$select=nonsense";

async function ask(paths: readonly string[], faults: Fault[] = []) {
  return withLocalCrm(
    () => undefined,
    async ({ send, traffic }) => {
      const reader = createCollectingReader(send);
      const outcomes = await Promise.allSettled(paths.map(reader.readRecords));
      const results = outcomes.map((outcome) =>
        outcome.status === "fulfilled" ? outcome.value.length : String(outcome.reason),
      );
      return { results, requests: traffic.length };
    },
    { faults },
  );
}

describe("createCollectingReader", () => {
  it("sends simultaneous requests in one batch, and gives each its own answer", async () => {
    const { results, requests } = await ask([users, "leads?$select=fullname"]);
    expect(results).toEqual([5, 1]);
    expect(requests).toBe(1);
  });

  it("lets one part fail alone", async () => {
    const { results } = await ask([users, nonsense, "leads?$select=fullname"]);
    expect(results).toEqual([5, "AppError: unexpected", 1]);
  });

  it("asks again where a part was busy", async () => {
    const headers = { "Retry-After": "0" };
    const busy = { matches: "lead", status: 429, code: "0x80072322", headers, times: 1 };
    const { results, requests } = await ask([users, "leads?$select=fullname"], [busy]);
    expect(results).toEqual([5, 1]);
    expect(requests).toBe(2);
  });

  it.each([
    [503, "serviceUnavailable"],
    [429, "throttled"],
    [401, "signInRequired"],
  ])("lets one part fail alone that stays as it is: %i", async (status, code) => {
    const headers = { "Retry-After": "0" };
    const lasting = { matches: "lead", status, headers };
    const { results } = await ask([users, "leads?$select=fullname", users], [lasting]);
    expect(results).toEqual([5, `AppError: ${code}`, 5]);
  });

  it("lets one part fail alone that asks for more time than there is", async () => {
    const headers = { "Retry-After": "60" };
    const busy = { matches: "lead", status: 429, code: "0x80072322", headers };
    const { results } = await ask([users, "leads?$select=fullname"], [busy]);
    expect(results).toEqual([5, "AppError: throttled"]);
  });

  it("gives every question the refusal of the whole batch", async () => {
    const faults = [{ matches: "$batch", status: 403, code: "0x80072560" }];
    const { results } = await ask([users, "leads?$select=fullname"], faults);
    expect(results).toEqual(["AppError: accessDenied", "AppError: accessDenied"]);
  });
});
