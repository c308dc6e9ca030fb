/** @jest-environment node */
import type { OpenOptions, OpenOutlook } from "./support/openOutlook";
import { openOutlook } from "./support/openOutlook";
import { selectMeeting } from "./support/selectMeeting";

/** The call with which the add-in tells Outlook that its command is over. */
const appCommandCompleted = 94;

describe("the ribbon's command", () => {
  let outlook: OpenOutlook;

  async function ask(message: RegExp, options: OpenOptions = {}) {
    outlook = await openOutlook(options);
    await outlook.select(message);
    await outlook.page.getByRole("button", { name: "Ask best introducer" }).click();
  }

  function notice(text: RegExp, kind: "info" | "error" | "progress") {
    return outlook.page.locator(`.notification[data-kind=${kind}]`, { hasText: text }).waitFor();
  }

  async function completions(): Promise<number> {
    await outlook.page.waitForFunction(
      (call) => window.localOutlook?.requests.some(({ method }) => method === call),
      appCommandCompleted,
    );
    const calls = await outlook.page.evaluate(() => window.localOutlook?.requests ?? []);
    return calls.filter(({ method }) => method === appCommandCompleted).length;
  }

  afterEach(() => outlook.close());

  it("opens a draft to the colleague who knows the prospect best, and says so", async () => {
    await ask(/Yvonne McKay.*New store/, { tenant: { latencyMs: 300 } });
    await notice(/Finding the best person/, "progress");
    const draft = outlook.page.getByRole("dialog", { name: "New message" });
    await draft.waitFor();
    await notice(
      /Draft to Tricia Potter opened: strong connection\. Nothing has been sent\./,
      "info",
    );

    const to = draft.getByLabel("To", { exact: true });
    expect(await to.inputValue()).toBe("tricia.potter@contoso.com");
    expect(await completions()).toBe(1);
    expect(outlook.complaints).toEqual([]);
    expect(outlook.offsite).toEqual([]);
  });

  it("says why there is nobody to be introduced to", async () => {
    await ask(/Coffee Trade Weekly/);
    await notice(/sent automatically/, "info");
    expect(await completions()).toBe(1);
  });

  it("asks about the outside person of a meeting", async () => {
    outlook = await openOutlook();
    await selectMeeting(outlook, /Fifteen minutes about the second machine/);
    await outlook.page.getByRole("button", { name: "Ask best introducer" }).click();
    await notice(/Draft to Tricia Potter opened/, "info");
    expect(await completions()).toBe(1);
  });

  it("leaves the choice to the pane where several people could be meant", async () => {
    await ask(/Drawings of both kitchens/);
    await notice(/Several people are on this message/, "info");
    expect(await completions()).toBe(1);
  });

  it("says so when the CRM cannot be read, and ends", async () => {
    await ask(/Yvonne McKay.*New store/, {
      tenant: { faults: { dataverse: [{ matches: "", status: 403 }] } },
    });
    // The mailbox and the open message answered: the CRM is what could not be checked.
    await notice(/could not be checked/, "error");
    expect(await completions()).toBe(1);
    expect(await outlook.page.getByRole("dialog", { name: "New message" }).count()).toBe(0);
  });

  it("says so when Outlook does not open the draft, and ends", async () => {
    outlook = await openOutlook();
    await outlook.page.evaluate(() => window.localOutlook?.faults.set(178, { errorCode: 9042 }));
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.page.getByRole("button", { name: "Ask best introducer" }).click();
    await notice(/Nothing could be reached/, "error");
    expect(await completions()).toBe(1);
  });

  it("sends the rep to the pane where a sign-in is needed", async () => {
    await ask(/Yvonne McKay.*New store/, { query: "?sets=NestedAppAuth:" });
    await notice(/Open Who Knows Whom and sign in once/, "error");
    expect(await completions()).toBe(1);
  });

  it("stays with the item it was asked about when the rep goes on to another", async () => {
    await ask(/Yvonne McKay.*New store/, { tenant: { latencyMs: 500 } });
    await outlook.select(/Rene Valdes/);
    const draft = outlook.page.getByRole("dialog", { name: "New message" });
    await draft.waitFor();
    expect(await draft.getByLabel("Subject").inputValue()).toContain("Yvonne McKay");
    expect(await outlook.page.locator(".notification").count()).toBe(0);
  });

  it("speaks Outlook's language", async () => {
    await ask(/Coffee Trade Weekly/, { query: "?locale=de-DE" });
    await notice(/automatisch gesendet/, "info");
    expect(await completions()).toBe(1);
  });
});
