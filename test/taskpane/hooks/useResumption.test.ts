import { renderHook } from "@testing-library/react";

import { useResumption } from "../../../src/taskpane/hooks/useResumption";
import type { LookUps } from "../../../src/taskpane/state/lookUps";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { aPaneState } from "../../support/paneBuilders";

describe("useResumption", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function setUp(state: PaneState) {
    let resumed = 0;
    const lookUps = { resume: () => Promise.resolve((resumed += 1)) } as unknown as LookUps;
    const hook = renderHook(
      (shown: PaneState) => {
        useResumption(shown, lookUps);
      },
      { initialProps: state },
    );
    return { ...hook, resumed: () => resumed };
  }

  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

  it("goes on when the wait is over, once", () => {
    const { resumed } = setUp(aPaneState({ resumesAt: inSeconds(30) }));
    jest.advanceTimersByTime(29_999);
    expect(resumed()).toBe(0);
    jest.advanceTimersByTime(60_001);
    expect(resumed()).toBe(1);
  });

  it("forgets the wait when something else is shown", () => {
    const { resumed, rerender } = setUp(aPaneState({ resumesAt: inSeconds(30) }));
    rerender(aPaneState());
    jest.advanceTimersByTime(60_000);
    expect(resumed()).toBe(0);
  });
});
