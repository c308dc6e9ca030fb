import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { ProspectRecord } from "../../../src/core/lookUp/ports";
import { CreateLead } from "../../../src/taskpane/records/CreateLead";
import { FurtherRecords } from "../../../src/taskpane/records/FurtherRecords";
import { RecordLines } from "../../../src/taskpane/records/RecordLines";
import { anAddress, aRecord } from "../../support/builders";
import { aResult } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";
import { otherLanguages, paneText, partWords } from "../../support/words";

const first = aRecord({ kind: "contact" });
const qualified = aRecord({
  id: "old",
  topic: "Store of last year",
  isOpen: false,
  closed: "qualified",
});

function showRecords(...records: readonly ProspectRecord[]) {
  const asked = { asked: "records", status: "answered", found: records.length } as const;
  const result = aResult({ records, reports: [asked] });
  return renderPane(<RecordLines result={result} address={anAddress()} />);
}

describe("FurtherRecords", () => {
  it("links further records and says what became of them", async () => {
    renderPane(<FurtherRecords records={[first, qualified]} />);
    const link = screen.getByRole("link", { name: /Store of last year/ });
    expect(link.closest("li")?.textContent).toMatch(/^Lead: .* \(qualified\)$/);
    expect(await axeFindings()).toEqual([]);
  });

  it("says under which other addresses the person is found", () => {
    const addresses = [anAddress("y@mckay.example"), anAddress("yvonne@mckay.example")];
    renderPane(<FurtherRecords records={[{ ...first, otherAddresses: addresses }]} />);
    expect(screen.getByText("Also found as y@mckay.example, yvonne@mckay.example")).toBeDefined();
    expect(screen.queryByText(/Also in/)).toBeNull();
  });

  it("says that the only record is not active", () => {
    renderPane(<FurtherRecords records={[{ ...first, isOpen: false, closed: "inactive" }]} />);
    expect(screen.getByText("inactive")).toBeDefined();
  });

  it("is not there for one open record, whose owner the head names", () => {
    showRecords({ ...first, owner: { kind: "user", id: "", displayName: "Diane Prescott" } });
    expect(screen.getByText("Owner: Diane Prescott")).toBeDefined();
    expect(screen.getAllByRole("link")).toHaveLength(1);
  });

  it("is there as soon as it has loaded", async () => {
    showRecords(first, qualified);
    expect(await screen.findByText("Also in Dynamics 365:")).toBeDefined();
  });
});

describe("CreateLead", () => {
  const url = "https://contoso.crm.dynamics.com/main.aspx?etn=lead&pagetype=entityrecord";

  it("opens the form, and puts the address on the clipboard", async () => {
    const user = userEvent.setup();
    renderPane(<CreateLead url={url} address={anAddress()} />);
    const link = screen.getByRole("link", { name: /Create lead/ });
    expect([link.getAttribute("href"), link.getAttribute("rel")]).toEqual([
      url,
      "noopener noreferrer",
    ]);
    await user.click(link);
    expect(await navigator.clipboard.readText()).toBe("yvonne.mckay@fourthcoffee.com");
    expect((await screen.findByText(/^The address is copied/)).role).not.toBe("alert");
    expect(await axeFindings()).toEqual([]);
  });

  it("says that the address has to be copied by hand where the clipboard is kept from it", async () => {
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("blocked"));
    renderPane(<CreateLead url={url} address={anAddress()} />);
    await user.click(screen.getByRole("link", { name: /Create lead/ }));
    expect(await screen.findByText("Copy the address above into the form.")).toBeDefined();
  });

  it.each(otherLanguages)("has words of its own: %s", (language) => {
    renderPane(<CreateLead url={url} address={anAddress()} />, paneText(language));
    const { createLead, alsoFoundAs } = partWords(language).records;
    expect(screen.getByRole("link").textContent).toContain(createLead);
    expect([createLead, alsoFoundAs("a")]).not.toEqual(["Create lead", "Also found as a"]);
  });
});
