import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { IntroducerDetails } from "../../../src/taskpane/details/IntroducerDetails";
import type { EvidenceContext } from "../../../src/taskpane/text/evidenceLine";
import { words as german } from "../../../src/words/de/pane";
import { words as english } from "../../../src/words/en/pane";
import type { Introducer } from "../../../src/core/lookUp/lookUp";
import { aContactDay, aProspect, anIntroducer, someEvidence } from "../../support/builders";
import { today } from "../../support/days";
import { renderPane } from "../../support/renderPane";

const counted: EvidenceContext = {
  text: english,
  today,
  itemKind: "message",
  detailLevel: "counts",
};

function show(part: Partial<Introducer> = {}, context: EvidenceContext = counted) {
  return renderPane(
    <IntroducerDetails
      introducer={anIntroducer(part)}
      prospect={aProspect()}
      context={context}
      teamsOrigin="https://teams.microsoft.com"
    />,
    context.text,
  );
}

/** The value beside a label. */
function valueOf(label: string): string | null | undefined {
  return screen.queryByText(label)?.nextElementSibling?.textContent;
}

describe("IntroducerDetails", () => {
  it("says how to reach a colleague, with links that call, write and chat", () => {
    const profile = { businessPhone: "+1 503 555 0142", department: "Sales", office: "4 / 2.17" };
    show({ profile });
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      "mailto:tricia.potter%40contoso.com",
      "tel:+15035550142",
      "https://teams.microsoft.com/l/chat/0/0?users=tricia.potter%40contoso.com",
    ]);
    expect(valueOf("Department")).toBe("Sales");
    expect(valueOf("Office")).toBe("4 / 2.17");
  });

  it("leaves out what nobody told", () => {
    show();
    expect(valueOf("Phone")).toBeUndefined();
    expect(valueOf("Department")).toBeUndefined();
    expect(valueOf("Calls")).toBeUndefined();
  });

  it("names the last topic where it is known", () => {
    const { unmount } = show({ evidence: { ...someEvidence(), lastTopic: "Offer for Ballard" } });
    expect(valueOf("Last topic")).toBe("Offer for Ballard");
    unmount();
    show();
    expect(valueOf("Last topic")).toBeUndefined();
  });

  it("names no topic where no number may be shown, nor beside the organisation's mail", () => {
    const evidence = { ...someEvidence(), lastTopic: "Offer for Ballard" };
    const { unmount } = show({ evidence }, { ...counted, detailLevel: "bars" });
    expect(document.body.textContent).not.toContain("Ballard");
    unmount();
    show({ evidence: { ...evidence, sources: ["organization", "mailbox"] } });
    expect(document.body.textContent).not.toContain("Ballard");
  });

  it("counts by kind and direction", () => {
    show();
    expect(valueOf("Emails")).toBe("8 to Yvonne McKay6 from Yvonne McKay");
    expect(valueOf("Meetings")).toBe("3");
  });

  it("names the month of the first contact and the day of the last, and the sources", () => {
    show({ evidence: someEvidence({ sources: ["crm", "message"] }) });
    expect(valueOf("First contact")).toBe("August 2025");
    expect(valueOf("Last contact")).toBe("May 26, 2026");
    expect(valueOf("Source")).toBe("Dynamics 365, people on this message");
  });

  it("shows no number, month or strip where the organisation wants none", () => {
    const days = [aContactDay({ day: today - 40, times: 7 })];
    show({ evidence: someEvidence({ days }) }, { ...counted, detailLevel: "bars" });
    expect(valueOf("Emails")).toBeUndefined();
    expect(screen.queryByRole("img")).toBeNull();
    expect(document.body.textContent).not.toMatch(/April|2026/);
  });

  it.each([
    ["", undefined],
    ["14", "counts"],
  ] as const)(
    "shows %j emails where the organisation's mail is among the sources: %s",
    (_, level) => {
      const evidence = someEvidence({ sources: ["crm", "organization"] });
      show({ evidence }, { ...counted, organizationMailDetail: level });
      expect(valueOf("Meetings")).toBe(level === undefined ? undefined : "3");
      expect(valueOf("Source")).toBe("Dynamics 365, your organization’s mail");
    },
  );

  it("tells the twelve months in words as well", () => {
    const days = [
      aContactDay({ day: today - 400 }),
      aContactDay({ day: today - 40, times: 2 }),
      aContactDay({ day: today, direction: "fromProspect" }),
    ];
    show({ evidence: someEvidence({ days }) });
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
      "Last twelve months: April 2026: 2, June 2026: 1",
    );
  });

  it("speaks the language of the pane", () => {
    show({}, { ...counted, text: german });
    expect(valueOf("Letzter Kontakt")).toBe("26.05.2026");
  });

  it("copies the address, and says so", async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole("button", { name: "Copy: tricia.potter@contoso.com" }));
    expect(await screen.findByText("Copied.")).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe("tricia.potter@contoso.com");
  });

  it("says when copying is not allowed", async () => {
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    show();
    await user.click(screen.getByRole("button", { name: /^Copy/ }));
    expect(await screen.findByText("Could not be copied.")).toBeDefined();
  });
});
