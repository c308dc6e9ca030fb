import { act, screen } from "@testing-library/react";

import { Countdown } from "../../../src/taskpane/status/Countdown";
import { renderPane } from "../../support/renderPane";

describe("Countdown", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("says in words when the pane goes on by itself, second by second", () => {
    renderPane(<Countdown until={new Date(Date.now() + 2_000)} />);
    expect(screen.getByText(/asked for a pause. It continues in 2 seconds/)).toBeDefined();
    act(() => {
      jest.advanceTimersByTime(1_000);
    });
    expect(screen.getByText(/continues in 1 second\./)).toBeDefined();
  });
});
