import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

import { AppError } from "../../../src/core/errors";
import type { AppErrorCode } from "../../../src/core/errors";
import { App } from "../../../src/taskpane/pane/App";
import { aSource } from "../../support/builders";
import { aFakeOutlook } from "../../support/paneBuilders";
import { renderPane } from "../../support/renderPane";

/** The pane after a click on "Sign in" that ends so, while the CRM goes on asking for it. */
async function signInWith(outcome: AppErrorCode | "done") {
  let clicks = 0;
  const outlook = aFakeOutlook({
    openSources: () => ({ contacts: [aSource("crm", new AppError("signInRequired"))] }),
    signIn: () => {
      clicks += 1;
      return outcome === "done" || clicks > 1
        ? Promise.resolve()
        : Promise.reject(new AppError(outcome));
    },
  });
  const user = userEvent.setup();
  renderPane(<App services={outlook} />);
  const click = async () => user.click(await screen.findByRole("button", { name: "Sign in" }));
  await click();
  return { click };
}

describe("signing in", () => {
  it.each([
    ["signInRequired", "You are not signed in yet."],
    ["serviceUnavailable", "The sign-in did not work: not reachable."],
    ["unsupportedHost", "The sign-in did not work: not in this Outlook."],
    ["signInBlocked", "The sign-in did not work: sign-in blocked by a rule."],
  ] as const)("says so where it fails: %s", async (code, words) => {
    await signInWith(code);
    expect((await screen.findByText(words)).getAttribute("role")).toBe("alert");
    expect(await screen.findByRole("button", { name: "Sign in" })).toBeTruthy();
  });

  it("says nothing of a failure once it has worked", async () => {
    const { click } = await signInWith("serviceUnavailable");
    await screen.findByText(/did not work/);
    await click();
    await screen.findByRole("button", { name: "Sign in" });
    expect(screen.queryByText(/did not work/)).toBeNull();
  });
});
