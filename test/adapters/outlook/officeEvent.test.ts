/** @jest-environment node */
import { createOfficeEvent } from "../../../src/adapters/outlook/officeEvent";
import { installFakeOffice } from "./fakeOffice";

const itemChanged = () => Office.EventType.ItemChanged;

/** Lets every registration under way come to its end. */
function settle(): Promise<void> {
  return jest.advanceTimersByTimeAsync(30);
}

describe("createOfficeEvent", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it("registers again after Outlook has refused, and hears the event", async () => {
    const office = installFakeOffice({ registering: [9042, 9042, "accepted"] });
    const heard: string[] = [];
    const listen = createOfficeEvent(itemChanged, [1, 1, 1]);
    listen(
      () => heard.push("event"),
      () => heard.push("unavailable"),
    );
    await settle();
    office.raise("itemChanged");
    expect(heard).toEqual(["event"]);
  });

  it("says so where Outlook refuses every registration", async () => {
    installFakeOffice({ registering: [9042] });
    const heard: string[] = [];
    createOfficeEvent(itemChanged, [1, 1])(
      () => undefined,
      () => heard.push("unavailable"),
    );
    await settle();
    expect(heard).toEqual(["unavailable"]);
  });

  it("calls no listener that has stopped", async () => {
    installFakeOffice({ registering: [9042] });
    const heard: string[] = [];
    const stop = createOfficeEvent(itemChanged, [1])(
      () => undefined,
      () => heard.push("unavailable"),
    );
    stop();
    await settle();
    expect(heard).toEqual([]);
  });
});
