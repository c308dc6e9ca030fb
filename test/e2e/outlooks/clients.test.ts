/** @jest-environment node */
import { openOutlook } from "../support/openOutlook";
import type { OpenOutlook } from "../support/openOutlook";

/** What office.js says in the pane. */
async function toldIn(outlook: OpenOutlook) {
  await outlook.pane.locator("main").waitFor();
  const frame = outlook.paneFrame();
  await frame.waitForFunction(() => typeof Office !== "undefined");
  return frame.evaluate(async () => {
    const { platform } = await Office.onReady();
    const { diagnostics, mailbox, requirements } = Office.context;
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    return {
      platform: [platform, Office.context.platform, diagnostics.platform],
      hostName: mailbox.diagnostics.hostName,
      version: [diagnostics.version, mailbox.diagnostics.hostVersion],
      forms: requirements.isSetSupported("Mailbox", "1.6"),
      themes: requirements.isSetSupported("Mailbox", "1.14"),
      nested: requirements.isSetSupported("NestedAppAuth", "1.1"),
      background: theme?.bodyBackgroundColor,
    };
  });
}

const clients = {
  web: ["OfficeOnline", "OutlookWebApp", "15.20.9412.12", true, true, "#292929"],
  new: ["OfficeOnline", "newOutlookWindows", "15.20.9412.12", true, true, "#292929"],
  classic: ["PC", "Outlook", "16.0.18025.20160", true, true, "#292929"],
  mac: ["Mac", "Outlook", "16.111.26070512", true, false, undefined],
  mobile: ["iOS", "OutlookIOS", "4.2443.0", false, false, undefined],
} as const;

describe("the local Outlook in the part of another client", () => {
  let outlook: OpenOutlook;

  beforeAll(async () => {
    outlook = await openOutlook();
  });
  afterAll(() => outlook.close());

  it.each(Object.entries(clients))("says what %s says of itself", async (name, told) => {
    const [platform, hostName, version, forms, themes, background] = told;
    await outlook.reopen(`?outlook=${name}&theme=dark`);
    expect(await toldIn(outlook)).toEqual({
      platform: [platform, platform, platform],
      hostName,
      version: [version, version],
      forms,
      themes,
      nested: true,
      background,
    });
  });
});
