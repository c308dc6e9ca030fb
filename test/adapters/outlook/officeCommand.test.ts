/** @jest-environment node */
import { onOfficeCommand } from "../../../src/adapters/outlook/officeCommand";

type Handler = (event: { readonly completed: () => void }) => void;

/** Presses the button of a command that runs this. Resolves when Outlook hears that it is over. */
function press(run: () => Promise<void>): Promise<void> {
  const handlers = new Map<string, Handler>();
  const associate = (name: string, handler: Handler) => handlers.set(name, handler);
  Object.assign(globalThis, {
    Office: { actions: { associate }, onReady: () => Promise.resolve({}) },
  });
  onOfficeCommand("askBestIntroducer", run);
  return new Promise((resolve) => handlers.get("askBestIntroducer")?.({ completed: resolve }));
}

describe("onOfficeCommand", () => {
  it("tells Outlook that the command is over only once it is", async () => {
    let isDone = false;
    await press(async () => {
      await Promise.resolve();
      isDone = true;
    });
    expect(isDone).toBe(true);
  });

  it("tells Outlook also when the command fails", async () => {
    await expect(press(() => Promise.reject(new Error("broken")))).resolves.toBeUndefined();
  });

  it("tells Outlook also when the command throws at once", async () => {
    const throws = () => {
      throw new Error("broken");
    };
    await expect(press(throws)).resolves.toBeUndefined();
  });

  it("registers no command where Microsoft's script is missing", () => {
    Reflect.deleteProperty(globalThis, "Office");
    expect(() => {
      onOfficeCommand("askBestIntroducer", () => Promise.resolve());
    }).not.toThrow();
  });
});
