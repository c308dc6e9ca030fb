import type { Introducer, LookUpResult } from "../../core/lookUp/lookUp";
import type { LookUpView, PaneState, PaneView } from "./paneState";
import { keepsPlaces } from "./rowOrder";

export type PaneChange =
  /** Makes this look-up the current one; about any other nothing is heard from now on. */
  | { readonly type: "lookUpBegan" }
  | { readonly type: "viewChanged"; readonly view: PaneView }
  | { readonly type: "answerArrived"; readonly result: LookUpResult }
  | { readonly type: "answerIsSlow" }
  | { readonly type: "listEntered" }
  | { readonly type: "listLeft" }
  | { readonly type: "orderUpdated" }
  | { readonly type: "requestNotBegun"; readonly introducerId: string }
  | { readonly type: "requestBegun" };

export type PaneAction = { readonly lookUpId: number } & PaneChange;

export const initialPaneState: PaneState = { lookUpId: 0, status: "reading" };

export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  const { lookUpId } = action;
  if (action.type === "lookUpBegan") return { lookUpId, status: "reading" };
  if (lookUpId !== state.lookUpId) return state;
  if (action.type === "viewChanged") return { lookUpId, ...action.view };
  if (state.status !== "lookUp") return state;
  return { lookUpId, ...nextLookUpView(state, action) };
}

type LookUpChange = Exclude<PaneChange, { type: "lookUpBegan" | "viewChanged" }>;

function nextLookUpView(view: LookUpView, change: LookUpChange): LookUpView {
  switch (change.type) {
    case "answerArrived":
      return withAnswer(view, change.result);
    case "answerIsSlow":
      return { ...view, isSlow: true };
    case "listEntered":
      return { ...view, isListInUse: true };
    case "listLeft":
      return { ...view, isListInUse: false, rows: newestRows(view) };
    case "orderUpdated":
      return { ...view, rows: newestRows(view) };
    case "requestNotBegun":
      return { ...view, notBegunFor: change.introducerId };
    case "requestBegun":
      return { ...view, notBegunFor: undefined };
  }
}

/** Nothing moves under the pointer or away from the focus: such an answer waits. */
function withAnswer(view: LookUpView, result: LookUpResult): LookUpView {
  const mayShow = !view.isListInUse || keepsPlaces(view.rows, result.introducers);
  return { ...view, result, rows: mayShow ? result.introducers : view.rows };
}

function newestRows({ result, rows }: LookUpView): readonly Introducer[] {
  return result?.introducers ?? rows;
}
