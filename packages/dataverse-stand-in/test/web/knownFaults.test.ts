/** @jest-environment node */
import { blaine } from "../support/testCrm";
import { serveCrm } from "../support/servedCrm";
import type { ServedCrm } from "../support/servedCrm";
import type { Fault } from "@who-knows-whom/stand-in-base/faults/fault";

const faults: Fault[] = [];
let crm: ServedCrm | undefined;
beforeAll(async () => {
  crm = await serveCrm({ faults });
  crm.writer.addUser(blaine);
});
afterAll(() => crm?.close());

describe("a fault that names a code only", () => {
  it.each([
    ...["0x80072321", "0x80072322", "0x80072326"].map((code) => [code, 429] as const),
    ...["0x80048544", "0x80048644", "0x80048744", "0x80048745"].map((code) => [code, 400] as const),
    ...["0x80044151", "0x80048573", "0x80048574", "0x80048575"].map((code) => [code, 400] as const),
    ["0x8004E023", 400] as const,
  ])("answers %s with %i, as often as it says", async (code, status) => {
    faults.push({ matches: "activityparty", code, times: 1 });
    const ask = () => crm?.as(blaine).ask("activityparties");
    expect(await ask()).toMatchObject({ status, errorCode: code });
    expect(await ask()).toMatchObject({ status: 200 });
  });

  it("comes late where it has a delay", async () => {
    faults.push({ matches: "activityparty", code: "0x80044151", delayMs: 80, times: 1 });
    const start = performance.now();
    expect(await crm?.as(blaine).ask("activityparties")).toMatchObject({ status: 400 });
    expect(performance.now() - start).toBeGreaterThanOrEqual(75);
  });
});
