/** @jest-environment node */
import { purge } from "../../collector/src/requests/purge";
import { aMessage, alan, blaine, idOf, tricia, yvonne } from "./support/anOrganizationsMail";
import { mortalFetch, runUntil } from "./support/mortalRun";
import type * as mortal from "./support/mortalRun";
import type { Step } from "./support/mortalRun";
import { openOrganization } from "./support/openOrganization";
import type { OpenOrganization } from "./support/openOrganization";
import { documentAbout, documentAboutCompany, headerOf } from "./support/readDocument";
import { runCollector } from "./support/runCollector";

jest.mock("node:fs", () => {
  const { mortalFileSystem } = jest.requireActual<typeof mortal>("./support/mortalRun");
  return mortalFileSystem(jest.requireActual("node:fs"));
});

const messages = [tricia, alan, blaine].flatMap((one) => [
  aMessage(one, yvonne, 10),
  aMessage(yvonne, one, 9),
]);

const actualFetch = globalThis.fetch;

let opened: OpenOrganization;

beforeAll(async () => {
  globalThis.fetch = mortalFetch(actualFetch);
  // One turn of windows in each mailbox: what is read in more of them is the same.
  opened = await openOrganization({ messages, config: { months: 1 } });
});

afterAll(async () => {
  globalThis.fetch = actualFetch;
  await opened.close();
});

const run = async () => runCollector(await opened.collector());

const never = () => false;

async function readable() {
  const table = opened.table();
  return {
    person: await documentAbout(table, yvonne.address),
    company: await documentAboutCompany(table, "fourthcoffee.com"),
    rows: Object.keys(table).length,
    mailboxes: headerOf(table).mailboxes,
  };
}

async function startAnew(): Promise<void> {
  await purge(await opened.collector());
}

describe("a collector that is killed between any two steps", () => {
  it("has written the same after the next run", async () => {
    const { steps } = await runUntil(never, run);
    const expected = await readable();
    expect(expected.person?.colleagues).toHaveLength(3);
    expect(steps.length).toBeGreaterThan(50);

    for (const number of steps.keys()) {
      await startAnew();
      const isLast = (step: Step) => step.number === number + 1;
      expect((await runUntil(isLast, run)).isKilled).toBe(true);
      await run();
      expect({ number, ...(await readable()) }).toEqual({ number, ...expected });
    }
  }, 600_000);

  it("reads no mailbox whole a second time that it had read", async () => {
    await startAnew();
    const done: string[] = [];
    const isLast = ({ what }: Step) => {
      const [, mailbox] = /^rename .*mailboxes.*\/([-0-9a-f]+)[.]json/.exec(what) ?? [];
      if (mailbox !== undefined) done.push(mailbox);
      return done.length === 3;
    };
    expect((await runUntil(isLast, run)).isKilled).toBe(true);

    const { steps } = await runUntil(never, run);
    const readsOf = (id: string) =>
      steps.filter((step) => step.includes(`${id}/messages`)).map(startOf);
    const [first = "", second = "", third = ""] = done;
    expect([tricia, alan, blaine].map(idOf).sort()).toEqual([...done].sort());
    expect(readsOf(first)).toEqual(readsOf(second));
    expect(readsOf(first)).toHaveLength(1);
    expect(readsOf(third).length).toBeGreaterThan(1);
  }, 60_000);
});

/** First moment of the window that a request asks for. */
function startOf(step: string): string | undefined {
  return /receivedDateTime ge (\S+)/.exec(decodeURIComponent(step))?.[1];
}
