import { initialPaneState, paneReducer } from "../../../src/taskpane/state/paneReducer";
import type { PaneChange } from "../../../src/taskpane/state/paneReducer";
import type { PaneState } from "../../../src/taskpane/state/paneState";
import { isOrderWaiting } from "../../../src/taskpane/state/rowOrder";
import { anAddress } from "../../support/builders";
import { aLookUpView, aPaneState, aResult, introducers } from "../../support/paneBuilders";
import { aRequest } from "../../support/requestBuilders";

function after(state: PaneState, ...changes: readonly PaneChange[]): PaneState {
  return changes.reduce(
    (current, change) => paneReducer(current, { lookUpId: state.lookUpId, ...change }),
    state,
  );
}

function rowsOf(state: PaneState): readonly string[] {
  return state.status === "lookUp" ? state.rows.map(({ id }) => id) : [];
}

function answer(...ids: readonly string[]): PaneChange {
  return { type: "answerArrived", result: aResult({ introducers: introducers(...ids) }) };
}

const entered: PaneChange = { type: "listEntered" };
const left: PaneChange = { type: "listLeft" };
const shown = aPaneState({ rows: introducers("a", "b") });
const prepared = { request: aRequest(), histories: new Map() };

describe("paneReducer", () => {
  it("forgets everything shown when another look-up begins", () => {
    const state = paneReducer(shown, { lookUpId: 2, type: "lookUpBegan" });
    expect(state).toEqual({ lookUpId: 2, status: "reading" });
  });

  it("hears nothing of an older look-up", () => {
    const current = paneReducer(initialPaneState, { lookUpId: 2, type: "lookUpBegan" });
    const late: readonly PaneChange[] = [
      { type: "viewChanged", view: aLookUpView() },
      { type: "viewChanged", view: { status: "stopped", failure: { code: "offline" } } },
      answer("a"),
    ];
    for (const change of late) {
      expect(paneReducer(current, { lookUpId: 1, ...change })).toBe(current);
    }
  });

  it("shows rows in the order of the newest answer", () => {
    expect(rowsOf(after(shown, answer("c", "a")))).toEqual(["c", "a"]);
  });

  it("adds rows below while the list is in use", () => {
    expect(rowsOf(after(shown, entered, answer("a", "b", "c")))).toEqual(["a", "b", "c"]);
  });

  it.each([
    ["moves up", ["b", "a"]],
    ["comes in between", ["a", "c", "b"]],
    ["drops out", ["a"]],
  ])("keeps the rows in place while the list is in use and somebody %s", (_what, ids) => {
    const state = after(shown, entered, answer(...ids));
    expect(rowsOf(state)).toEqual(["a", "b"]);
    expect(state.status === "lookUp" && isOrderWaiting(state)).toBe(true);
  });

  it("shows the waiting order when the rep asks for it", () => {
    const state = after(shown, entered, answer("b", "a"), { type: "orderUpdated" });
    expect(rowsOf(state)).toEqual(["b", "a"]);
    expect(state.status === "lookUp" && isOrderWaiting(state)).toBe(false);
  });

  it("shows the waiting order when the rep leaves the list", () => {
    expect(rowsOf(after(shown, entered, answer("b", "a"), left))).toEqual(["b", "a"]);
  });

  it("keeps the reports of an answer whose order waits", () => {
    const state = after(shown, entered, answer("b", "a"));
    expect(state).toMatchObject({ result: { introducers: [{ id: "b" }, { id: "a" }] } });
  });

  it("keeps the request that is written while another item is looked up", () => {
    const open = paneReducer(shown, { type: "requestOpened", prepared });
    const next = paneReducer(open, { lookUpId: 2, type: "lookUpBegan" });
    expect(next).toEqual({ lookUpId: 2, status: "reading", composing: prepared });
    expect(paneReducer(next, { type: "requestClosed" }).composing).toBeUndefined();
  });

  it("takes back that a request could not be begun once one has", () => {
    const failed = after(shown, { type: "requestNotBegun", introducerId: "a" });
    expect(failed).toMatchObject({ notBegunFor: "a" });
    const open = paneReducer(failed, { type: "requestOpened", prepared });
    expect(open).toMatchObject({ notBegunFor: undefined });
  });

  it("brings past requests to rows and request about that prospect only", () => {
    const histories = new Map([["a", { requestedAt: [new Date(0)] }]]);
    const open = paneReducer(shown, { type: "requestOpened", prepared });
    const about = prepared.request.prospect.address;
    const read = paneReducer(open, { type: "historiesRead", about, histories });
    expect(read).toMatchObject({ histories, composing: { histories } });
    const other = anAddress("rene@adatum.com");
    const unread = paneReducer(open, { type: "historiesRead", about: other, histories });
    expect(unread).toEqual(open);
  });

  it("leaves a state alone that has no list", () => {
    const state: PaneState = { lookUpId: 1, status: "noItem" };
    expect(after(state, entered, answer("a"))).toBe(state);
  });
});
