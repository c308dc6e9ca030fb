/** @jest-environment node */
import { createNotifications } from "../../../src/host/methods/notifications";
import type { Notification } from "../../../src/host/methods/notifications";

function aNotification(key: string): Notification {
  return { key, message: `About ${key}`, type: 1 };
}

describe("createNotifications", () => {
  it("shows every change", () => {
    const shown: string[][] = [];
    const notifications = createNotifications((all) => shown.push(all.map(({ key }) => key)));
    notifications.add(aNotification("a"));
    notifications.add(aNotification("b"));
    notifications.remove("a");
    expect(shown).toEqual([["a"], ["a", "b"], ["b"]]);
  });

  it("refuses a key that is there, unless it is to be replaced", () => {
    const notifications = createNotifications(() => undefined);
    notifications.add(aNotification("a"));
    expect(notifications.add(aNotification("a"))).toBe(9023);
    expect(notifications.replace({ ...aNotification("a"), message: "New" })).toBe(0);
    expect(notifications.all()).toMatchObject([{ message: "New" }]);
  });

  it("refuses to remove a key that is not there", () => {
    expect(createNotifications(() => undefined).remove("a")).toBe(9024);
  });

  it("holds five, as Outlook does", () => {
    const notifications = createNotifications(() => undefined);
    const codes = ["a", "b", "c", "d", "e", "f"].map((key) =>
      notifications.add(aNotification(key)),
    );
    expect(codes).toEqual([0, 0, 0, 0, 0, 9025]);
  });
});
