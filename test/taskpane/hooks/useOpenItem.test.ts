import { act, renderHook } from "@testing-library/react";

import type { Occasion } from "../../../src/core/prospect/occasion";
import type { LookUps } from "../../../src/taskpane/state/lookUps";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { useOpenItem } from "../../../src/taskpane/hooks/useOpenItem";
import { anOpenItem } from "../../support/builders";
import { aFakeOutlook, aPaneState, aResult } from "../../support/paneBuilders";

function setUp(first: PaneState) {
  const outlook = aFakeOutlook();
  const begun: string[] = [];
  const lookUps: LookUps = {
    begin: () => Promise.resolve(void begun.push("begun")),
    pick: () => Promise.resolve(),
    lookUp: () => Promise.resolve(),
    openDetails: () => undefined,
    repeat: () => Promise.resolve(),
    resume: () => Promise.resolve(),
    stop: () => undefined,
  };
  const { rerender } = renderHook((state: PaneState) => useOpenItem(state, outlook, lookUps), {
    initialProps: first,
  });
  return { outlook, begun, rerender };
}

function occasionOf(state: PaneState): Occasion {
  if (!("occasion" in state)) throw new Error("The pane is about nothing.");
  return state.occasion;
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe("useOpenItem", () => {
  it("adds its listeners once for each item, however often the pane's state changes", () => {
    const added = jest.spyOn(window, "addEventListener");
    const state = aPaneState();
    const { rerender } = setUp(state);
    const ofFocus = () => added.mock.calls.filter(([type]) => type === "focus").length;
    expect(ofFocus()).toBe(1);
    rerender({ ...state, lookUpId: 1 });
    rerender(aPaneState({ occasion: occasionOf(state), isSlow: true }));
    rerender(aPaneState({ occasion: occasionOf(state), result: aResult({ introducers: [] }) }));
    expect(ofFocus()).toBe(1);
    rerender(aPaneState({ occasion: { ...occasionOf(state), item: anOpenItem({ key: "2" }) } }));
    expect(ofFocus()).toBe(2);
  });

  it.each(["focus", "visibilitychange"])(
    "compares with the item of the latest state on %s",
    (type) => {
      const { outlook, begun, rerender } = setUp({ lookUpId: 0, status: "reading" });
      const announce = () => {
        act(() => {
          (type === "focus" ? window : document).dispatchEvent(new Event(type));
        });
      };
      outlook.select(anOpenItem({ key: "another" }));
      const before = begun.length;
      announce();
      expect(begun).toHaveLength(before);
      rerender(aPaneState());
      announce();
      expect(begun).toHaveLength(before + 1);
    },
  );
});
