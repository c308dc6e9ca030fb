/** @jest-environment node */
import type { Page } from "playwright-core";

import { openOutlook } from "./support/openOutlook";
import type { OpenOutlook } from "./support/openOutlook";
import { signInByWindow, windowOf } from "./support/signInByWindow";

/** Windows of their own need https; the certificate of the local tenant is trusted by nobody. */
async function openWithout(
  nestedAppAuth: string,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<OpenOutlook> {
  return openOutlook({
    prepare,
    tenant: { scheme: "https" },
    browser: { ignoreHTTPSErrors: true },
    query: nestedAppAuth,
  });
}

/** As a browser blocks them that lets Outlook's own windows through. */
async function blockPopups(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const open = window.open.bind(window);
    window.open = (url, ...rest) => (url === "about:blank" ? null : open(url, ...rest));
  });
}

describe("sign-in without Outlook's help", () => {
  let outlook: OpenOutlook;
  afterEach(() => outlook.close());

  it.each([
    ["Outlook does not offer it", "?nestedAppAuth=off&sets=NestedAppAuth:"],
    ["Outlook offers it and has no bridge", "?nestedAppAuth=off"],
  ])("opens a window, comes back, and finds introducers where %s", async (_, query) => {
    outlook = await openWithout(query);
    await outlook.select(/Yvonne McKay.*New store/);
    const [relay = ""] = await signInByWindow(outlook);
    await outlook.introducers().first().getByText("Tricia Potter").waitFor();

    expect(new URL(relay).pathname).toBe("/sign-in.html");
    expect(outlook.complaints).toEqual([]);
    const exchanges = outlook.traffic().filter(({ url }) => url.includes("/oauth2/v2.0/token"));
    expect(exchanges.map(({ status }) => status).every((status) => status === 200)).toBe(true);
    expect(exchanges.length).toBeGreaterThanOrEqual(2);
  });

  it("opens a window where Outlook's sign-in fails for good when a token is wanted", async () => {
    outlook = await openWithout("");
    await outlook.page.evaluate(() => {
      window.localOutlook?.signInFaults.set("GetToken", "PERSISTENT_ERROR");
      window.localOutlook?.signInFaults.set("GetTokenPopup", "PERSISTENT_ERROR");
    });
    await outlook.select(/Yvonne McKay.*New store/);
    const [relay = ""] = await signInByWindow(outlook);
    await outlook.introducers().first().getByText("Tricia Potter").waitFor();
    expect(new URL(relay).pathname).toBe("/sign-in.html");
  });

  it("keeps the rep signed in when the pane starts again", async () => {
    outlook = await openWithout("?nestedAppAuth=off&sets=NestedAppAuth:");
    await outlook.select(/Yvonne McKay.*New store/);
    await signInByWindow(outlook);
    await outlook.introducers().first().waitFor();
    await outlook.page.evaluate(() => window.localOutlook?.reloadAddIn());
    await outlook.introducers().first().getByText("Tricia Potter").waitFor();
    expect(await outlook.pane.getByRole("button", { name: "Sign in" }).count()).toBe(0);
  });

  it("uses a window of Outlook's where pop-ups are blocked", async () => {
    outlook = await openWithout("?nestedAppAuth=off&sets=NestedAppAuth:", blockPopups);
    await outlook.select(/Yvonne McKay.*New store/);
    const button = outlook.pane.getByRole("button", { name: "Sign in" }).first();
    const dialog = await windowOf(outlook.page, async () => {
      await button.click();
      await outlook.pane.getByRole("button", { name: "Allow" }).click();
    });
    await dialog.getByRole("link", { name: /Continue as Blaine Carmack/ }).click();
    await outlook.introducers().first().getByText("Tricia Potter").waitFor();
    expect(dialog.isClosed()).toBe(true);
  });

  it("offers to sign in again when the window is closed", async () => {
    outlook = await openWithout("?nestedAppAuth=off&sets=NestedAppAuth:");
    await outlook.select(/Yvonne McKay.*New store/);
    const button = outlook.pane.getByRole("button", { name: "Sign in" }).first();
    const opened = await windowOf(outlook.page, () => button.click());
    await opened.close();
    await button.waitFor();
    expect(await outlook.introducers().count()).toBe(0);
  });
});

/** What config.json of the local tenant says of its registration. */
interface LocalRegistration {
  readonly clientId: string;
  readonly local: { readonly identityUrl: string };
}

describe("a link to a page of sign-in", () => {
  let outlook: OpenOutlook;
  let origin: string;
  beforeAll(async () => {
    outlook = await openWithout("");
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().first().waitFor();
    const urls = outlook.page.frames().map((frame) => frame.url());
    ({ origin } = new URL(urls.find((url) => url.includes("/taskpane.html")) ?? ""));
  });
  afterAll(() => outlook.close());

  /** Opens a page of sign-in with a request, as any site may. @returns where the browser ends */
  async function follow(name: string, client?: string): Promise<string> {
    const page = await outlook.page.context().newPage();
    const answer = await page.request.get(`${origin}/config.json`);
    const { clientId, local } = (await answer.json()) as LocalRegistration;
    const url = new URL("/organizations/oauth2/v2.0/authorize", local.identityUrl);
    url.searchParams.set("client_id", client ?? clientId);
    url.searchParams.set("redirect_uri", `${origin}/signed-in.html`);
    const request = JSON.stringify({ id: "1", method: "GET", url: url.href });
    await page.goto(`${origin}/${name}#req=${encodeURIComponent(request)}`);
    await page.locator("#problem").waitFor();
    const end = new URL(page.url()).pathname;
    await page.close();
    return end;
  }

  it.each(["sign-in-dialog.html", "sign-in.html"])(
    "does not lead through %s to the sign-in of another app",
    async (name) => {
      expect(await follow(name, "11111111-2222-3333-4444-555555555555")).toBe(`/${name}`);
    },
  );

  it("leads nowhere through the dialog's page where Outlook opened no dialog", async () => {
    expect(await follow("sign-in-dialog.html")).toBe("/sign-in-dialog.html");
  });
});
