import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

import type { Person } from "../../../src/core/people/people";
import { AppError } from "../../../src/core/errors";
import type { KnownPerson, PersonSearch } from "../../../src/core/prospect/personSearch";
import { Finder } from "../../../src/taskpane/find/Finder";
import { anAddress } from "../../support/builders";
import { aSearch } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";

const ana: KnownPerson = {
  address: anAddress("ana@fourthcoffee.com"),
  displayName: "Ana Bowman",
  record: "contact",
  companyName: "Fourth Coffee",
};
const andy: KnownPerson = { address: anAddress("andy@adatum.com"), displayName: "Andy Ruth" };

function open(part: Partial<PersonSearch> = {}, given = "") {
  const lookedUp: Person[] = [];
  const signals: AbortSignal[] = [];
  const closed: true[] = [];
  const actions = {
    openSearch: (signal: AbortSignal) => {
      signals.push(signal);
      return Promise.resolve(
        aSearch({ suggest: () => Promise.resolve({ people: [ana, andy], failed: [] }), ...part }),
      );
    },
    onLookUp: (person: Person) => lookedUp.push(person),
    onFinderClosed: () => closed.push(true),
  };
  renderPane(<Finder given={given} actions={actions} />);
  return { lookedUp, signals, closed, user: userEvent.setup() };
}

function field(): HTMLElement {
  return screen.getByRole("combobox", { name: "Who knows …?" });
}

function activeOption(): string | undefined {
  return document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.textContent;
}

// jsdom draws nothing, so it scrolls nothing.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

describe("Finder", () => {
  it("takes the focus, suggests whom it finds, and says how many", async () => {
    const { user } = open();
    expect(document.activeElement).toBe(field());
    await user.keyboard("an");
    expect(await screen.findAllByRole("option")).toHaveLength(2);
    expect(screen.getByRole("status").textContent).toBe("2 people found.");
    expect(field().getAttribute("aria-expanded")).toBe("true");
    expect(await axeFindings()).toEqual([]);
  });

  it("searches when the rep pauses, once, and cancels at the next key", async () => {
    const { user, signals } = open();
    await user.keyboard("ana");
    await screen.findAllByRole("option");
    expect(signals).toHaveLength(1);
    await user.keyboard(" b");
    expect(signals[0]?.aborted).toBe(true);
    expect(screen.queryAllByRole("option")).toEqual([]);
    await screen.findAllByRole("option");
    expect(signals).toHaveLength(2);
  });

  it("is walked by keyboard: arrows go round, Enter takes, the focus stays in the field", async () => {
    const { user, lookedUp } = open();
    await user.keyboard("an");
    await screen.findAllByRole("option");
    await user.keyboard("{ArrowDown}");
    expect(activeOption()).toMatch(/^Ana Bowman/);
    await user.keyboard("{ArrowDown}");
    expect(activeOption()).toMatch(/^Andy Ruth/);
    await user.keyboard("{ArrowDown}");
    expect(activeOption()).toBeUndefined();
    await user.keyboard("{ArrowUp}");
    expect(activeOption()).toMatch(/^Andy Ruth/);
    expect(document.activeElement).toBe(field());
    await user.keyboard("{Enter}");
    expect(lookedUp).toEqual([{ address: "andy@adatum.com", displayName: "Andy Ruth" }]);
  });

  it("closes the list with Escape, then itself", async () => {
    const { user, closed } = open();
    await user.keyboard("an");
    await screen.findAllByRole("option");
    await user.keyboard("{Escape}");
    expect(screen.queryAllByRole("option")).toEqual([]);
    expect(closed).toEqual([]);
    await user.keyboard("{Escape}");
    expect(closed).toEqual([true]);
  });

  it("looks up whoever is clicked", async () => {
    const { user, lookedUp } = open();
    await user.keyboard("an");
    await user.click(await screen.findByRole("option", { name: /Ana Bowman/ }));
    expect(lookedUp).toEqual([{ address: "ana@fourthcoffee.com", displayName: "Ana Bowman" }]);
  });

  it("takes an address without a search", async () => {
    const { user, lookedUp } = open();
    await user.keyboard("rene.valdes@adatum.com{Enter}");
    await waitFor(() => {
      expect(lookedUp).toEqual([{ address: "rene.valdes@adatum.com", displayName: "Rene Valdes" }]);
    });
  });

  it("asks to choose where a name is entered", async () => {
    const { user, lookedUp } = open();
    await user.keyboard("an");
    await screen.findAllByRole("option");
    await user.keyboard("{Enter}");
    await screen.findByText(/^Choose somebody from the list/);
    expect(lookedUp).toEqual([]);
  });

  it("refuses a colleague, and says why", async () => {
    const { user, lookedUp } = open({ refusalOf: () => "colleague" });
    await user.keyboard("tricia@contoso.com{Enter}");
    await screen.findByText("This is a colleague. You can ask them directly.");
    expect(lookedUp).toEqual([]);
  });

  it("says which system could not be searched, and does not claim that there is nobody", async () => {
    const { user } = open({
      suggest: () =>
        Promise.resolve({ people: [], failed: [{ system: "crm", code: "serviceUnavailable" }] }),
    });
    await user.keyboard("an");
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toBe("Could not search Dynamics 365.");
    });
  });

  it("looks up the record it was given at once", async () => {
    const read: unknown[] = [];
    const { lookedUp } = open(
      {
        readRecord: (reference) => {
          read.push(reference);
          return Promise.resolve({ status: "found", person: ana });
        },
      },
      "contact:6fc3f9a4-0c11-4c6e-9a5d-1f2b3c4d5e6f",
    );
    await waitFor(() => {
      expect(lookedUp).toEqual([{ address: "ana@fourthcoffee.com", displayName: "Ana Bowman" }]);
    });
    expect(read).toEqual([{ table: "contact", id: "6fc3f9a4-0c11-4c6e-9a5d-1f2b3c4d5e6f" }]);
  });

  it.each([
    ["missing", "There is no such record, or you may not read it."],
    ["withoutAddress", "This record has no email address, so it cannot be looked up."],
  ] as const)("says that a record is %s", async (status, line) => {
    open(
      { readRecord: () => Promise.resolve({ status }) },
      "lead:6fc3f9a4-0c11-4c6e-9a5d-1f2b3c4d5e6f",
    );
    expect(await screen.findByText(line)).toBeTruthy();
  });

  it("says why a record could not be read", async () => {
    open(
      { readRecord: () => Promise.reject(new AppError("throttled")) },
      "lead:6fc3f9a4-0c11-4c6e-9a5d-1f2b3c4d5e6f",
    );
    expect(await screen.findByText("The record could not be read: too busy.")).toBeTruthy();
  });
});
