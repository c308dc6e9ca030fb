import { Suspense } from "react";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

import type { HostReport } from "../../../src/core/hostReport";
import { About } from "../../../src/taskpane/host/About";
import { hostReportLines } from "../../../src/taskpane/host/hostReportLines";
import { renderPane } from "../../support/renderPane";
import { partWords } from "../../support/words";

const report: HostReport = {
  platform: "Mac",
  version: "16.111",
  mailboxSet: "1.13",
  nestedSignIn: true,
  signInPath: "ownWindow",
  themeFrom: "browser",
};

beforeEach(() => {
  const facts = Object.entries({ version: "0.1.0", build: "ab" });
  document.head.replaceChildren(
    ...facts.map(([name, content]) =>
      Object.assign(document.createElement("meta"), { name, content }),
    ),
  );
});

function show(read: () => Promise<HostReport>): void {
  renderPane(
    <Suspense>
      <About onReadHost={read} failures={["throttled", "offline"]} />
    </Suspense>,
  );
}

describe("About this Outlook", () => {
  it("shows nothing of it, and asks for nothing, before somebody wants it", () => {
    const read = jest.fn<Promise<HostReport>, []>();
    show(read);
    expect(read).not.toHaveBeenCalled();
    expect(screen.queryByText(/Mailbox/)).toBeNull();
  });

  it("names what support asks for, and copies it", async () => {
    const user = userEvent.setup();
    show(() => Promise.resolve(report));
    await user.click(screen.getByRole("button", { name: "About this Outlook", expanded: false }));
    expect(await screen.findByText("Mailbox 1.13")).toBeDefined();
    expect(screen.getByText("Mac 16.111")).toBeDefined();
    expect(screen.getByText("a window of the add-in")).toBeDefined();
    expect(screen.getByText("throttled, offline")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Copy for support" }));
    await screen.findByText("Copied.");
    const copied = await navigator.clipboard.readText();
    expect(copied.split("\n")).toContain("Add-in: Who Knows Whom 0.1.0+ab");
    expect(copied.split("\n")).toContain("Last failures: throttled, offline");
  });

  it("says so where Outlook cannot be asked", async () => {
    const user = userEvent.setup();
    show(() => Promise.reject(new Error("not loaded")));
    await user.click(screen.getByRole("button", { name: "About this Outlook" }));
    expect(await screen.findByText("Outlook gave no answer.")).toBeDefined();
  });
});

describe("hostReportLines", () => {
  it("has no line for anything that tells who or where the rep is", () => {
    const lines = hostReportLines(report, { build: "b", failures: [] }, partWords("en").host);
    expect(lines.map(([label]) => label)).toEqual([
      "Add-in",
      "Outlook",
      "Requirement set",
      "Signs add-ins in",
      "You sign in by",
      "Theme from",
      "Last failures",
    ]);
  });

  it("says of what is not known that there is none", () => {
    const { platform, version, nestedSignIn, themeFrom } = report;
    const less = { platform, version, nestedSignIn, themeFrom };
    const lines = hostReportLines(less, { build: "b", failures: [] }, partWords("en").host);
    expect(lines.filter(([, value]) => value === "none")).toHaveLength(3);
  });
});
