import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

import type { Crowd, CrowdMember } from "../../../src/core/lookUp/crowd";
import type { Person } from "../../../src/core/people/people";
import { CrowdSection } from "../../../src/taskpane/crowd/CrowdSection";
import {
  anAddress,
  anIntroducer,
  anOrganization,
  aProspect,
  someEvidence,
} from "../../support/builders";
import { aLookUpView } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";
import { dayNumberOf } from "../../../src/core/evidence/contactDay";

const yvonne = aProspect();
const ana: Person = { address: anAddress("ana@adatum.com"), displayName: "Ana Bowman" };
const bo: Person = { address: anAddress("bo@adatum.com"), displayName: "Bo Li" };
const tricia = anIntroducer({
  evidence: someEvidence({ lastDay: dayNumberOf(new Date()) - 21 }),
});

function member(person: Person, part: Partial<CrowdMember> = {}): CrowdMember {
  return { person, isNamed: true, status: "counted", ...part };
}

function show(crowd: Partial<Crowd> | "failed" | "asking", view = aLookUpView()) {
  const picked: Person[] = [];
  const signals: AbortSignal[] = [];
  const shown = { ...view, choice: { ...view.choice, prospect: yvonne, offered: [ana, bo] } };
  const rendered = renderPane(
    <CrowdSection
      view={shown}
      actions={{
        onPick: (person) => picked.push(person),
        onCountCrowd: (_, signal, onProgress) => {
          signals.push(signal);
          if (crowd === "failed") return Promise.reject(new Error("no script"));
          if (crowd !== "asking") onProgress({ members: [], failed: [], ...crowd });
          return Promise.resolve();
        },
      }}
    />,
  );
  return { picked, signals, rendered, user: userEvent.setup() };
}

const three = [member(yvonne, { best: tricia }), member(ana, { best: tricia }), member(bo)];

describe("CrowdSection", () => {
  it("is a table of person, best colleague and last contact", async () => {
    show({ members: three });
    const row = (name: RegExp) => screen.getByRole("row", { name });
    const second = row(/^Ana Bowman/);
    expect(row(/^Yvonne McKay/).textContent).toContain("shown above");
    within(second).getByRole("rowheader", { name: "Ana Bowman" });
    within(second).getByText("Tricia Potter");
    within(second).getByRole("img", { name: /connection$/ });
    within(second).getByText("3 weeks ago");
    expect(row(/^Bo Li/).textContent).toBe("Bo LiNobody found");
    screen.getByText("Colleagues were found for 2 of 3 people.");
    expect(await axeFindings()).toEqual([]);
  });

  it("opens the look-up of a row once, by pointer anywhere in it and by keyboard", async () => {
    const { picked, user } = show({ members: three });
    await user.click(screen.getByText("Nobody found"));
    await user.tab();
    await user.keyboard("{Enter}");
    await user.click(screen.getByText("shown above"));
    expect(picked).toEqual([bo, ana]);
  });

  it("has whoever has no name behind a button", async () => {
    const unnamed = member({ ...bo, displayName: bo.address }, { isNamed: false });
    const { user } = show({ members: [member(ana), unnamed] });
    expect(screen.queryByText("bo@adatum.com")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show 1 more person" }));
    screen.getByText("bo@adatum.com");
    expect(screen.queryByRole("button", { name: /^Show/ })).toBeNull();
  });

  it("shows ten, and all thirty at a click", async () => {
    const many = Array.from({ length: 30 }, (_, place) =>
      member({ address: anAddress(`p${place}@adatum.com`), displayName: `Person ${place}` }),
    );
    const { user } = show({ members: many });
    expect(screen.getAllByRole("row")).toHaveLength(11);
    await user.click(screen.getByRole("button", { name: "Show 20 more people" }));
    expect(screen.getAllByRole("row")).toHaveLength(31);
  });

  it("shows no date where the organisation shows bars only", () => {
    const view = aLookUpView();
    const organization = anOrganization({ detailLevel: "bars" });
    show({ members: three }, { ...view, occasion: { ...view.occasion, organization } });
    expect(screen.queryByText("3 weeks ago")).toBeNull();
    expect(screen.getAllByText("Tricia Potter")).toHaveLength(2);
  });

  it("names what could not be looked at", () => {
    show({ members: three, failed: ["crm", "mailbox"] });
    expect(screen.getByRole("status").textContent).toMatch(
      /Could not look at Dynamics 365, your mailbox, so somebody may be missing\.$/,
    );
  });

  it("says that it is still counting, and that it could not", async () => {
    show("asking").rendered.unmount();
    show("failed");
    const line = "The people could not be counted. Open one to look them up.";
    expect(await screen.findByText(line)).toBeTruthy();
  });

  it("stops counting when it goes", async () => {
    const { signals, rendered } = show("asking");
    await waitFor(() => {
      expect(signals).toHaveLength(1);
    });
    rendered.unmount();
    expect(signals[0]?.aborted).toBe(true);
  });
});
