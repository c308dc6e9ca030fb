import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { GeneralWish, OwnWishes } from "../../../src/core/people/optOut/ownWish";
import { WishPanel } from "../../../src/taskpane/wish/WishPanel";
import { aProspect } from "../../support/builders";
import { noActions, refusing } from "../../support/paneBuilders";
import { axeFindings, renderPane } from "../../support/renderPane";

/** Keeps what it is told. */
function someWishes(): OwnWishes {
  let general: GeneralWish = { kind: "suggested" };
  const hardlyKnown = new Set<string>();
  return {
    read: (about) =>
      Promise.resolve({
        general,
        isHardlyKnown: about !== undefined && hardlyKnown.has(about),
      }),
    keep: (wish) => {
      general = wish;
      return Promise.resolve();
    },
    keepAbout: (about, knows) => {
      if (knows === "hardly") hardlyKnown.add(about);
      else hardlyKnown.delete(about);
      return Promise.resolve();
    },
  };
}

function show(openWishes: () => Promise<OwnWishes | undefined>) {
  renderPane(<WishPanel actions={noActions({ openWishes })} prospect={aProspect()} />);
}

const button = (name: string) => screen.findByRole("button", { name });

describe("WishPanel", () => {
  it("opts out of everything, and back in", async () => {
    const wishes = someWishes();
    show(() => Promise.resolve(wishes));
    await userEvent.click(await button("Do not suggest me"));
    expect(await screen.findByText("You are not suggested to anybody.")).toBeDefined();
    expect(await screen.findByText("Saved.")).toBeDefined();
    await userEvent.click(await button("Suggest me again"));
    expect(await screen.findByText(/^Colleagues may see you/)).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it("pauses until a day, not until one that is over", async () => {
    const wishes = someWishes();
    show(() => Promise.resolve(wishes));
    const day = await screen.findByLabelText("Pause until");
    fireEvent.change(day, { target: { value: "2001-01-01" } });
    await userEvent.click(await button("Pause"));
    expect((await wishes.read(undefined)).general.kind).toBe("suggested");
    fireEvent.change(day, { target: { value: "2099-12-24" } });
    await userEvent.click(await button("Pause"));
    expect(await screen.findByText("You are not suggested until December 24, 2099.")).toBeDefined();
  });

  it("says about oneself that one prospect is hardly known", async () => {
    const wishes = someWishes();
    show(() => Promise.resolve(wishes));
    await userEvent.click(await button("I hardly know Yvonne McKay"));
    expect(await screen.findByText("You are not suggested for Yvonne McKay.")).toBeDefined();
    await userEvent.click(await button("I do know Yvonne McKay"));
    expect(await button("I hardly know Yvonne McKay")).toBeDefined();
  });

  it.each([
    [() => Promise.resolve(undefined), /has not set this up/],
    [refusing("accessDenied"), /could not be read/],
  ] as const)(
    "says where there is no place for it, and where it fails: %#",
    async (open, words) => {
      show(open);
      expect(await screen.findByText(words)).toBeDefined();
    },
  );

  it("says that a change was not kept", async () => {
    const wishes = { ...someWishes(), keep: refusing("accessDenied") };
    show(() => Promise.resolve(wishes));
    await userEvent.click(await button("Do not suggest me"));
    expect(await screen.findByText("It could not be saved. Try again.")).toBeDefined();
  });
});
