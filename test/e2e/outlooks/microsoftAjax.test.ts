/** @jest-environment node */
import { openOutlook } from "../support/openOutlook";
import type { OpenOutlook } from "../support/openOutlook";

describe("MicrosoftAjax.js, which office.js loads", () => {
  let outlook: OpenOutlook;
  const errors: string[] = [];
  afterAll(() => outlook.close());

  it("breaks our policy, ends with an error, and leaves pane, look-up and draft working", async () => {
    outlook = await openOutlook({
      prepare: async (page) => {
        page.on("pageerror", ({ name }) => errors.push(name));
        await page.addInitScript(() => {
          document.addEventListener("securitypolicyviolation", ({ blockedURI, disposition }) => {
            // office.js is reported for Trusted Types, which are not enforced.
            if (disposition === "enforce") document.documentElement.dataset["broken"] = blockedURI;
          });
        });
      },
    });
    await outlook.select(/Yvonne McKay.*New store/);
    await outlook.introducers().first().getByText("Tricia Potter").waitFor();
    expect(errors).toContain("EvalError");
    expect(await outlook.pane.locator("html").getAttribute("data-broken")).toBe("eval");

    await outlook.pane.getByRole("button", { name: "Get introduced by Tricia Potter" }).click();
    await outlook.pane.getByRole("button", { name: "Open draft in Outlook" }).click();
    const body = outlook.page.getByRole("dialog").getByLabel("Message body");
    expect(await body.innerText()).toContain("Hi Tricia,");
  });

  it("replaces the browser's own String functions, and not a word of ours depends on them", async () => {
    const replaced = await outlook.paneFrame().evaluate(() => ({
      startsWith: "abc".startsWith("b", 1),
      endsWith: "abc".endsWith("b", 2),
      trim: "\ta b ".trim(),
      rest: Reflect.get(Reflect.get(window, "Sys") as object, "Res") as unknown,
    }));
    expect(replaced).toEqual({ startsWith: false, endsWith: false, trim: "a b", rest: undefined });
    expect(outlook.complaints).toEqual([]);
  });
});
