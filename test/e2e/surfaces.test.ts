/** @jest-environment node */
import { axeFindingsIn, isWiderThanPane } from "./support/lookAtPane";
import { openOutlook } from "./support/openOutlook";
import type { OpenOptions, OpenOutlook } from "./support/openOutlook";

// Each surface is opened once, with office.js as Microsoft made it.

const initialData = 1;
const readRecipients = 15;
const readSharedProperties = 108;

/** The calls that open a form for a new message, and those about notices above an item. */
const formsAndNotices = [44, 178, 33, 34, 35, 36];

let outlook: OpenOutlook;

async function open(surface: string, options: OpenOptions = {}): Promise<void> {
  outlook = await openOutlook({ ...options, query: `?surface=${surface}` });
}

/** The numbers of the calls that the pane has made. */
async function calls(): Promise<readonly number[]> {
  const requests = await outlook.page.evaluate(() => window.localOutlook?.requests ?? []);
  return requests.flatMap(({ method }) => method ?? []);
}

function heading(name: string): Promise<void> {
  return outlook.pane.getByRole("heading", { name, exact: true }).waitFor();
}

async function write(field: string, people: string): Promise<void> {
  const input = outlook.page.getByRole("article").getByLabel(field, { exact: true });
  await input.fill(people);
  await input.blur();
}

async function beginRequest(): Promise<void> {
  await outlook.pane.getByRole("button", { name: "Get introduced by Tricia Potter" }).click();
  await heading("Ask Tricia Potter");
}

/** What the browser complains of, and what was asked outside the tenant. */
function trouble(): readonly string[] {
  return [...outlook.complaints, ...outlook.offsite];
}

afterEach(() => outlook.close());

describe("a shared mailbox", () => {
  it("shows who knows the sender, whose mail was read, and drafts as the rep", async () => {
    await open("shared");
    await outlook.introducers().nth(4).waitFor();
    const pane = outlook.pane.locator("body");
    expect(await pane.innerText()).toMatch(
      /Your mailbox – only your own, not sales@contoso\.com – up to/,
    );
    expect((await outlook.introducers().allInnerTexts()).join()).not.toMatch(/sales/i);
    expect((await calls()).filter((call) => call === readSharedProperties)).toHaveLength(1);

    await beginRequest();
    // Its headers cannot be read in a shared mailbox, so nobody knows whether it is protected.
    await outlook.pane
      .getByText(/Outlook does not say here whether this message is protected/)
      .waitFor();
    await outlook.pane.getByRole("button", { name: "Open draft in Outlook" }).click();
    const draft = outlook.page.getByRole("dialog", { name: "New message" });
    const to = draft.getByLabel("To", { exact: true });
    expect(await to.inputValue()).toBe("tricia.potter@contoso.com");
    const body = await draft.getByLabel("Message body").innerText();
    expect(body).toMatch(/\nBlaine\b/);
    expect(body).not.toMatch(/sales@/);
    expect(trouble()).toEqual([]);
  });
});

describe("a message that the rep is writing", () => {
  it("follows its recipients, reads nothing else of it, and offers what Outlook can do there", async () => {
    await open("compose");
    await heading("Yvonne McKay");
    await write("Cc", "Rene Valdes <rene.valdes@adatum.com>");
    await heading("Several people outside your organization");
    await outlook.pane.getByRole("button", { name: "Rene Valdes" }).click();
    await heading("Rene Valdes");
    await write("To", "");
    await outlook.pane.getByText("rene.valdes@adatum.com").waitFor();
    await write("Cc", "Diane Prescott <diane.prescott@contoso.com>");
    await heading("Nobody to look up yet");
    await write("Bcc", "Yvonne McKay <yvonne.mckay@fourthcoffee.com>");
    await heading("Yvonne McKay");
    await outlook.introducers().first().waitFor();

    await beginRequest();
    await outlook.pane.getByText("Outlook opens no draft here.").waitFor();
    await outlook.pane.getByText("What you are writing is not quoted.").waitFor();
    const actions = outlook.pane.locator(".composer-actions").locator("button, a");
    expect(await actions.allInnerTexts()).toEqual(["Ask in Teams", "Copy"]);
    expect(new Set(await calls())).toEqual(new Set([initialData, readRecipients]));
    expect(trouble()).toEqual([]);
  });
});

describe("a meeting that the rep calls", () => {
  it("looks up whom they invite", async () => {
    await open("organize");
    await heading("Yvonne McKay");
    await write("Required", "");
    await heading("Nobody to look up yet");
    await write("Optional", "Rene Valdes <rene.valdes@adatum.com>");
    await heading("Rene Valdes");
    await outlook.introducers().first().waitFor();
    expect(trouble()).toEqual([]);
  });
});

describe("a meeting that the rep is invited to", () => {
  it("looks up the only person from outside", async () => {
    await open("meeting");
    await heading("Rene Valdes");
    await outlook.introducers().first().waitFor();
    expect(trouble()).toEqual([]);
  });
});

describe("nothing selected", () => {
  it("says calmly what to do, and follows once pinned", async () => {
    await open("none&pinned");
    await heading("Select a message");
    expect(await axeFindingsIn(outlook.paneFrame())).toEqual([]);
    await outlook.select(/Yvonne McKay.*New store/);
    await heading("Yvonne McKay");
    expect(trouble()).toEqual([]);
  });
});

describe("the choice of a surface", () => {
  it("lies within a page of 320 pixels, with everything else of the bar", async () => {
    await open("message", { browser: { viewport: { width: 320, height: 600 } } });
    await heading("Yvonne McKay");
    const controls = outlook.page.getByRole("banner").locator("select, button, label, .account");
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      expect(box === null ? 0 : Math.ceil(box.x + box.width)).toBeLessThanOrEqual(320);
    }
    const pane = await outlook.page.locator('iframe[title="Who Knows Whom"]').boundingBox();
    expect(Math.ceil((pane?.x ?? 0) + (pane?.width ?? 320))).toBeLessThanOrEqual(320);
  });
});

describe("a phone", () => {
  const phone = { viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true };

  it("shows list and evidence, offers Teams and copy, and everything is large enough", async () => {
    await open("phone", { browser: phone });
    await outlook.introducers().nth(4).waitFor();
    expect(await smallTargets()).toEqual([]);
    expect(await axeFindingsIn(outlook.paneFrame())).toEqual([]);
    await outlook.pane.getByRole("button", { name: "Details about Tricia Potter" }).click();
    await outlook.pane.getByText("Last twelve months").waitFor();
    expect(await smallTargets()).toEqual([]);

    await beginRequest();
    const actions = outlook.pane.locator(".composer-actions").locator("button, a");
    expect(await actions.allInnerTexts()).toEqual(["Ask in Teams", "Copy"]);
    expect(await smallTargets()).toEqual([]);
    for (const width of [390, 320]) {
      await outlook.page.setViewportSize({ width, height: 760 });
      expect(await isWiderThanPane(outlook.paneFrame())).toBe(false);
    }
    const made = await calls();
    expect(made.filter((call) => formsAndNotices.includes(call))).toEqual([]);
    expect(trouble()).toEqual([]);
  });

  /** What one can press, and is less than 44 pixels high or wide. */
  function smallTargets(): Promise<readonly string[]> {
    return outlook.paneFrame().evaluate(() => {
      // A switch is pressed by its label.
      const pressed = "button, a, summary, textarea, .switch-field label";
      return [...document.querySelectorAll(pressed)].flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        const isSmall = Math.round(width) < 44 || Math.round(height) < 44;
        const name = [one.tagName, one.className, one.textContent].join(" ");
        return width > 0 && isSmall ? [`${name}: ${width} x ${height}`] : [];
      });
    });
  }
});
