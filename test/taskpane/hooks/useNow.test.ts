import { act, renderHook } from "@testing-library/react";

import { useNow } from "../../../src/taskpane/hooks/useNow";

beforeEach(() => {
  jest.useFakeTimers({ now: new Date(2026, 5, 1, 18) });
});

afterEach(() => {
  jest.useRealTimers();
});

describe("useNow", () => {
  it("is the next day after midnight, day after day", () => {
    const { result } = renderHook(useNow);
    expect(result.current).toEqual(new Date(2026, 5, 1, 18));
    act(() => {
      jest.advanceTimersByTime(6 * 3_600_000);
    });
    expect(result.current).toEqual(new Date(2026, 5, 2));
    act(() => {
      jest.advanceTimersByTime(24 * 3_600_000);
    });
    expect(result.current).toEqual(new Date(2026, 5, 3));
  });

  it("is renewed when the pane comes into sight after the machine slept", () => {
    const { result } = renderHook(useNow);
    jest.setSystemTime(new Date(2026, 5, 3, 9));
    act(() => {
      document.dispatchEvent(new Event("visibilitychange"));
    });
    expect(result.current).toEqual(new Date(2026, 5, 3, 9));
  });
});
