/** @jest-environment node */
import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";

declare global {
  interface Window {
    /** Names that were drawn more than a moment after another message was opened. */
    staleNames?: string[];
    /** How often the pane drew something. */
    drawings?: number;
    /** Whose message is open, as the test says. */
    openName?: string | undefined;
    /** How often the pane has looked since. */
    looksSince?: number;
  }
}

/** Of the people whose messages are switched between, and who is known by somebody. */
const people = ["Yvonne McKay", "Rene Valdes", "Hélène Dubois", "Sean Chai"];

/** What Outlook announces needs a moment to be drawn: so many looks, which are as slow as the pane itself. */
const graceLooks = 30;
const lookEveryMs = 50;

describe("600 rapid switches", () => {
  let outlook: OpenOutlook;
  let messages: readonly { readonly id: string; readonly from: string }[];

  async function open(query: string): Promise<void> {
    outlook = await openOutlook({
      tenant: { latencyMs: 40 },
      query,
      browser: { reducedMotion: "reduce" },
    });
    const answer = await outlook.page.request.get(`${outlook.tenant.url}outlook/api/messages`);
    const all = (await answer.json()) as typeof messages;
    messages = all.filter(({ from }) => people.includes(from));
    await outlook.introducers().first().waitFor();
    await outlook.paneFrame().evaluate(watchNames, { people, graceLooks, lookEveryMs });
  }
  afterEach(() => outlook.close());

  it("draw nobody whose message is not open, double clicks included", async () => {
    await open("?pinned");
    await switchAbout(400, () => Promise.resolve());
    expect(await seen()).toEqual([]);
  }, 240_000);

  it("draw nobody else where Outlook announces none of them, once the rep turns to the pane", async () => {
    await open("?pinned&quirk=item-changed-untold");
    await switchAbout(200, async () => {
      await outlook.paneFrame().evaluate(() => window.dispatchEvent(new Event("focus")));
    });
    expect(await seen()).toEqual([]);
  }, 240_000);

  async function switchAbout(times: number, turnToPane: () => Promise<void>): Promise<void> {
    for (let turn = 0; turn < times; turn += 1) {
      const message = messages[(turn * 5 + (turn % 3)) % messages.length];
      await outlook.paneFrame().evaluate(selectFromPane, message);
      await turnToPane();
      if (turn % 10 === 0) await doubleClick();
      if (turn % 25 === 0) await outlook.page.waitForTimeout(graceLooks * lookEveryMs * 1.5);
    }
    await outlook.page.waitForTimeout(graceLooks * lookEveryMs * 1.5);
  }

  /** On whatever button is there, as quick hands do; the composer goes again. */
  async function doubleClick(): Promise<void> {
    await outlook.paneFrame().evaluate(() => {
      const [first] = document.querySelectorAll<HTMLButtonElement>(
        '[aria-label="Colleagues who know them"] button',
      );
      first?.click();
      first?.click();
      const back = [...document.querySelectorAll("button")].find(
        ({ textContent }) => textContent.trim() === "Back",
      );
      back?.click();
    });
  }

  async function seen(): Promise<readonly string[]> {
    const { stale, drawings } = await outlook.paneFrame().evaluate(() => ({
      stale: window.staleNames ?? [],
      drawings: window.drawings ?? 0,
    }));
    expect(drawings).toBeGreaterThan(20);
    return stale;
  }
});

/** Runs in the pane, so that what counts as open changes with what is. */
async function selectFromPane(message: { readonly id: string; readonly from: string } | undefined) {
  window.looksSince = 0;
  await window.parent.localOutlook?.select(message?.id);
  window.openName = message?.from;
  window.looksSince = 0;
}

interface WatchOptions {
  readonly people: readonly string[];
  readonly graceLooks: number;
  readonly lookEveryMs: number;
}

/** Runs in the pane: notes each time somebody's name is the headline although another message is open. */
function watchNames({ people: names, graceLooks: grace, lookEveryMs: everyMs }: WatchOptions) {
  const stale: string[] = (window.staleNames = []);
  window.drawings = 0;
  const look = () => {
    const headline = document.querySelector("h1")?.textContent ?? "";
    const shown = names.find((name) => headline.includes(name));
    const looks = window.looksSince ?? 0;
    // A request stays with its person; the composer says so itself.
    const isStale =
      shown !== undefined && !headline.startsWith("Ask ") && shown !== window.openName;
    if (isStale && looks > grace)
      stale.push(`${shown} while ${window.openName ?? "nobody"} is open, ${looks} looks later`);
  };
  new MutationObserver(() => {
    window.drawings = (window.drawings ?? 0) + 1;
    look();
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
  setInterval(() => {
    window.looksSince = (window.looksSince ?? 0) + 1;
    look();
  }, everyMs);
}
