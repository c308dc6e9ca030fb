/** @jest-environment node */
import { officeReady } from "../../../src/adapters/outlook/officeReady";
import { installFakeOffice } from "./fakeOffice";

function onReadyGives(info: object | "never") {
  const answer = info === "never" ? new Promise(() => undefined) : Promise.resolve(info);
  Object.assign(Office, { onReady: () => answer });
}

beforeEach(() => {
  installFakeOffice();
});

describe("officeReady", () => {
  it("is done when Outlook is", async () => {
    await expect(officeReady()).resolves.toBeUndefined();
  });

  it.each([
    { host: null, platform: null },
    { host: "Word", platform: "OfficeOnline" },
  ])("refuses %j", async (info) => {
    onReadyGives(info);
    await expect(officeReady()).rejects.toThrow("unsupportedHost");
  });

  it.each(["iOS", "Android"] as const)(
    "is done in %s, whose newest set is 1.5",
    async (platform) => {
      installFakeOffice({ platform, mailboxVersion: 5 });
      await expect(officeReady()).resolves.toBeUndefined();
    },
  );

  it("refuses an Outlook that cannot tell of another item", async () => {
    installFakeOffice({ mailboxVersion: 4 });
    await expect(officeReady()).rejects.toThrow("unsupportedHost");
  });

  it("says so when Microsoft's script is missing", async () => {
    Object.assign(globalThis, { Office: undefined });
    await expect(officeReady()).rejects.toThrow("unsupportedHost");
  });

  it("does not wait for ever", async () => {
    jest.useFakeTimers();
    onReadyGives("never");
    const outcome = officeReady().catch((error: unknown) => String(error));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await outcome).toContain("unsupportedHost");
    jest.useRealTimers();
  });
});
