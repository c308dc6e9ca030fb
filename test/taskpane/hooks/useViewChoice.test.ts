import { act, renderHook } from "@testing-library/react";

import { AppError } from "../../../src/core/errors";
import type { RepChoices } from "../../../src/core/outlookPorts";
import { useViewChoice } from "../../../src/taskpane/hooks/useViewChoice";
import { someChoices } from "../../support/paneBuilders";

function choose(choices: RepChoices) {
  const { result } = renderHook(() => useViewChoice(choices));
  return {
    shown: () => result.current.shown,
    show: (view: "list" | "graph") => {
      act(() => {
        result.current.show(view);
      });
    },
  };
}

describe("useViewChoice", () => {
  it("begins with the list", () => {
    expect(choose(someChoices()).shown()).toBe("list");
  });

  it("begins with the list where what is kept makes no sense", () => {
    expect(choose(someChoices({ view: { name: "graph" } })).shown()).toBe("list");
  });

  it("shows and keeps what the rep chooses", () => {
    const choices = someChoices();
    const view = choose(choices);
    view.show("graph");
    expect(view.shown()).toBe("graph");
    expect(choose(choices).shown()).toBe("graph");
  });

  it("shows it also where it cannot be kept", () => {
    const keep = () => Promise.reject(new AppError("unexpected"));
    const view = choose({ ...someChoices(), keep });
    view.show("graph");
    expect(view.shown()).toBe("graph");
  });
});
