import type { AppErrorCode } from "../../core/errors";
import type { RequestHistories } from "../../core/ledger/readRequestHistories";
import type { Introducer, LookUpResult } from "../../core/lookUp/lookUp";
import type { Opinion } from "../../core/people/opinion";
import { weighOpinions, withOpinions } from "../../core/lookUp/weighOpinions";
import type { EmailAddress } from "../../core/people/emailAddress";
import type { PreparedRequest } from "../../core/request/prepareRequest";
import type { LookUpView, PaneState, PaneView } from "./paneState";
import { keepsPlaces } from "./rowOrder";

export type PaneChange =
  /** Makes this look-up the current one; actions of any other are ignored from now on. */
  | { readonly type: "lookUpBegan" }
  | { readonly type: "viewChanged"; readonly view: PaneView }
  | { readonly type: "answerArrived"; readonly result: LookUpResult }
  | { readonly type: "answerIsSlow" }
  /** A system asked to be left alone until then. */
  | { readonly type: "restAsked"; readonly until: Date }
  | { readonly type: "listEntered" }
  | { readonly type: "listLeft" }
  | { readonly type: "orderUpdated" }
  /** The rep says something of an introducer, or takes it back. */
  | {
      readonly type: "opinionSaid";
      readonly introducerId: string;
      readonly opinion: Opinion | undefined;
    }
  /** The composer opens, unless another look-up has begun since the click. */
  | { readonly type: "requestPrepared"; readonly prepared: PreparedRequest }
  | { readonly type: "requestNotBegun"; readonly introducerId: string };

/** Actions about a request or a sign-in; they count whatever is looked up meanwhile. */
export type RequestAction =
  | { readonly type: "signInFailed"; readonly code: AppErrorCode }
  | { readonly type: "requestOpened"; readonly prepared: PreparedRequest }
  | { readonly type: "requestClosed" }
  | { readonly type: "finderOpened" }
  | { readonly type: "finderClosed" }
  | {
      readonly type: "historiesRead";
      readonly about: EmailAddress;
      readonly histories: RequestHistories;
    };

export type PaneAction = ({ readonly lookUpId: number } & PaneChange) | RequestAction;

export const initialPaneState: PaneState = { lookUpId: 0, status: "reading" };

/** @param named - the record of somebody to look up at once */
export function paneStateAtStart(named: string | undefined): PaneState {
  return named === undefined ? initialPaneState : { ...initialPaneState, finder: { given: named } };
}

export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  if (!("lookUpId" in action)) return afterRequest(state, action);
  const { lookUpId } = action;
  const { composing, finder, signInFailure } = state;
  if (action.type === "lookUpBegan") return { lookUpId, composing, finder, status: "reading" };
  if (lookUpId !== state.lookUpId) return state;
  const kept = { lookUpId, composing, finder, signInFailure };
  if (action.type === "viewChanged") return { ...kept, ...action.view };
  if (action.type === "requestPrepared") {
    return afterRequest(state, { type: "requestOpened", prepared: action.prepared });
  }
  if (state.status !== "lookUp") return state;
  return { ...kept, ...nextLookUpView(state, action) };
}

function afterRequest(state: PaneState, action: RequestAction): PaneState {
  switch (action.type) {
    case "signInFailed":
      return { ...state, signInFailure: action.code };
    case "requestOpened":
      return withoutFailedRequest({ ...state, composing: action.prepared });
    case "requestClosed":
      return { ...state, composing: undefined };
    case "finderOpened":
      return { ...state, finder: { given: "" } };
    case "finderClosed":
      return { ...state, finder: undefined };
    case "historiesRead":
      return withHistories(state, action.about, action.histories);
  }
}

function withoutFailedRequest(state: PaneState): PaneState {
  return state.status === "lookUp" ? { ...state, notBegunFor: undefined } : state;
}

/** Puts histories into row and composer, where these are about the prospect of the histories. */
function withHistories(
  state: PaneState,
  about: EmailAddress,
  histories: RequestHistories,
): PaneState {
  const { composing } = state;
  const isComposed = composing?.request.prospect.address === about;
  const known = isComposed ? { ...state, composing: { ...composing, histories } } : state;
  if (known.status !== "lookUp" || known.choice.prospect.address !== about) return known;
  return { ...known, histories };
}

type LookUpChange = Exclude<
  PaneChange,
  { type: "lookUpBegan" | "viewChanged" | "requestPrepared" }
>;

function nextLookUpView(view: LookUpView, change: LookUpChange): LookUpView {
  switch (change.type) {
    case "answerArrived":
      return withAnswer(view, change.result);
    case "answerIsSlow":
      return { ...view, isSlow: true };
    case "restAsked":
      return { ...view, resumesAt: change.until };
    case "listEntered":
      return { ...view, isListInUse: true };
    case "listLeft":
      return { ...view, isListInUse: false, rows: newestRows(view) };
    case "orderUpdated":
      return { ...view, rows: newestRows(view) };
    case "opinionSaid":
      return withOpinion(view, change.introducerId, change.opinion);
    case "requestNotBegun":
      return { ...view, notBegunFor: change.introducerId };
  }
}

/** The rows say it at once, in their places; another order waits, like any other. */
function withOpinion(view: LookUpView, id: string, opinion: Opinion | undefined): LookUpView {
  const said = new Map(view.said).set(id, opinion);
  const { result } = view;
  return {
    ...view,
    said,
    rows: withOpinions(view.rows, said),
    ...(result !== undefined && { result: weighed(result, said) }),
  };
}

function weighed(result: LookUpResult, said: LookUpView["said"]): LookUpResult {
  if (said === undefined) return result;
  return { ...result, introducers: weighOpinions(withOpinions(result.introducers, said)) };
}

/** An answer that would move rows under the pointer or the focus waits. */
function withAnswer(view: LookUpView, answer: LookUpResult): LookUpView {
  const result = weighed(answer, view.said);
  const mayShow = !view.isListInUse || keepsPlaces(view.rows, result.introducers);
  return { ...view, result, rows: mayShow ? result.introducers : view.rows };
}

function newestRows({ result, rows }: LookUpView): readonly Introducer[] {
  return result?.introducers ?? rows;
}
