/** @jest-environment node */
import { crowded } from "../../../dev/scenarios/crowded";
import { createRecordingWriter } from "../../support/recordingWriter";

const tenant = createRecordingWriter();
crowded.write(tenant.writer, new Date("2026-06-01T09:00:00Z"));

describe("crowded", () => {
  it.each([true, false])("has more emails than one aggregate may count (outgoing: %s)", (isOut) => {
    const emails = tenant.activities.filter(({ isOutgoing }) => isOutgoing === isOut);
    expect(emails.length).toBeGreaterThan(50_000);
  });

  it("has 300 colleagues who wrote or received one at least", () => {
    const owners = new Set(tenant.activities.map(({ ownerId }) => ownerId));
    expect(owners.size).toBe(300);
  });

  it("has nothing in the last three years but emails of the past", () => {
    const times = tenant.activities.map(({ at }) => at.getTime());
    const [first, last] = times.reduce(
      ([least, most], at) => [Math.min(least, at), Math.max(most, at)],
      [Infinity, -Infinity],
    );
    expect(new Date(first).getUTCFullYear()).toBe(2023);
    expect(last).toBeLessThan(Date.parse("2026-06-01T00:00:00Z"));
  });
});
