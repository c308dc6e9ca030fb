import { AppError } from "../../../src/core/errors";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { personMark } from "../../../src/core/lookUp/leftOut";
import type { LookUpResult } from "../../../src/core/lookUp/lookUp";
import { HelpBelow } from "../../../src/taskpane/nextSteps/HelpBelow";
import type { PaneActions } from "../../../src/taskpane/state/paneActions";
import { aColleague, anAddress } from "../../support/builders";
import { aLookUpView, aResult, introducers, noActions } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";

function show(part: Partial<LookUpResult>, actions: Partial<PaneActions> = {}) {
  const result = aResult(part);
  renderPane(<HelpBelow view={aLookUpView({ result })} actions={noActions(actions)} />);
}

async function ask(text: string): Promise<string | null> {
  await userEvent.click(screen.getByRole("button", { name: "Is someone missing?" }));
  await userEvent.type(
    await screen.findByRole("textbox", { name: "Is someone missing?" }),
    `${text}{Enter}`,
  );
  const answer = await screen.findByText(new RegExp(text.slice(0, 5)), { selector: "p" });
  return answer.textContent;
}

describe("HelpBelow", () => {
  it("has next steps where few were found, and none where enough were", async () => {
    show({ introducers: introducers("one", "two") });
    expect(await screen.findByRole("heading", { name: "What you can do" })).toBeDefined();
  });

  it("does not teach where enough were found", () => {
    show({ introducers: introducers("one", "two", "three").map(strong) });
    expect(screen.queryByRole("heading", { name: "What you can do" })).toBeNull();
    expect(screen.getByRole("button", { name: "Is someone missing?" })).toBeDefined();
  });

  it("keeps still while nobody may be offered", () => {
    show({
      introducers: [],
      reports: [
        { asked: "mailbox", status: "answered", found: 0 },
        { asked: "optOuts", status: "failed", code: "serviceUnavailable" },
      ],
    });
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("says only that somebody is not shown, whatever the reason", async () => {
    show({ leftOut: [{ marks: [personMark("Isaiah Langer")], reason: "notShown" }] });
    expect(await ask("Isaiah Langer")).toBe("Isaiah Langer is not shown.");
    expect(await axeFindings()).toEqual([]);
  });

  it.each([
    ["accessDenied", "You have no permission to see who has left the organization."],
    ["offline", "Whether they have left the organization cannot be told from here."],
  ] as const)("says plainly what could not be seen (%s)", async (code, words) => {
    const departures = { find: () => Promise.reject(new AppError(code)) };
    show({}, { openDetails: () => ({ departures }) });
    expect(await ask("Miriam Graham")).toContain(words);
  });

  it("asks the directory about an address alone", async () => {
    const asked: string[] = [];
    const miriam = aColleague({ displayName: "miriam@contoso.com", hasLeft: true });
    show(
      {},
      {
        openDetails: () => ({
          directory: {
            identify: (addresses) => {
              asked.push(...addresses);
              return Promise.resolve(new Map([[anAddress("miriam@contoso.com"), miriam]]));
            },
          },
        }),
      },
    );
    expect(await ask("miriam@contoso.com")).toBe("miriam@contoso.com has left the organization.");
    expect(asked).toEqual(["miriam@contoso.com"]);
  });
});

function strong<One extends object>(one: One) {
  return { ...one, strength: "strong" as const };
}
