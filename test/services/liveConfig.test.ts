/** @jest-environment node */
import { parseConfig } from "../../src/adapters/config/parseConfig";
import type { AppConfig } from "../../src/adapters/config/appConfig";
import { AppError } from "../../src/core/errors";
import { createLiveConfig } from "../../src/services/liveConfig";
import { aConfigFile } from "../adapters/config/aConfigFile";

const page = new URL("https://addin.contoso.com/taskpane.html");
const parsed = (part: object = {}) => parseConfig(aConfigFile(part), page);

/** A pane that has been open for a while, and what its next readings find. */
function openFor(ms: number, ...readings: readonly (() => AppConfig)[]) {
  const first = parsed();
  let time = 0;
  let reads = 0;
  const live = createLiveConfig({
    first,
    read: () => {
      const reading = readings[reads];
      reads += 1;
      return Promise.resolve().then(() => reading?.() ?? first);
    },
    now: () => time,
  });
  time = ms;
  return { first, live, readings: () => reads, wait: (more: number) => (time += more) };
}

function unreachable(): never {
  throw new AppError("serviceUnavailable");
}

describe("createLiveConfig", () => {
  it("takes what was just read for what there is", async () => {
    const { first, live, readings } = openFor(4_999);
    expect((await live.refresh()).config).toBe(first);
    expect(readings()).toBe(0);
  });

  it("reads the file again for a later look-up, and once for several at a time", async () => {
    const changed = parsed({ clientId: "11111111-3d4e-4f60-9a8b-0c1d2e3f4a5b" });
    const { live, readings } = openFor(5_000, () => changed);
    const [one, other] = await Promise.all([live.refresh(), live.refresh()]);
    expect([one.config, other.config]).toEqual([changed, changed]);
    expect(readings()).toBe(1);
  });

  it("stops a pane that is open when the add-in is switched off, and goes on once it is on", async () => {
    const { first, live, wait } = openFor(
      5_000,
      () => parsed({ enabled: false }),
      () => first,
    );
    await expect(live.refresh()).rejects.toMatchObject({
      configProblem: "config.json, enabled: the add-in is switched off",
    });
    wait(1);
    expect((await live.refresh()).config).toBe(first);
  });

  it.each([
    ["cannot be reached", unreachable, /^config\.json cannot be read just now\. The settings/],
    [
      "has a mistake",
      () => parsed({ colour: "blue" }),
      /^config\.json, colour: is not a known key\./,
    ],
  ])("keeps the last good file where the new one %s, and says so", async (_, reading, problem) => {
    const { first, live, wait } = openFor(5_000, reading);
    const { config, problem: told } = await live.refresh();
    expect(config).toBe(first);
    expect(told).toMatch(problem);
    wait(5_000);
    expect(await live.refresh()).toEqual({ config: first });
  });
});
