import type { LookUpResult } from "../../core/lookUp/lookUp";
import type { PaneAction, PaneChange } from "./paneReducer";
import { failureOf } from "./paneState";

/** The pane names the sources that have not answered by then. */
const slowAfterMs = 4_000;

/** One look-up under way, and the only way it reaches the pane's state. */
export interface Run {
  readonly signal: AbortSignal;
  readonly report: (change: PaneChange) => void;
}

export type Task = (run: Run) => Promise<void>;

/** An aborted look-up dispatches nothing more. */
export function runOf(
  lookUpId: number,
  signal: AbortSignal,
  dispatch: (action: PaneAction) => void,
): Run {
  return {
    signal,
    report: (change) => {
      if (!signal.aborted) dispatch({ lookUpId, ...change });
    },
  };
}

export async function reportFailure(run: Run, task: Task): Promise<void> {
  try {
    await task(run);
  } catch (error) {
    run.report({ type: "viewChanged", view: { status: "stopped", failure: failureOf(error) } });
  }
}

/** Reports each answer as it comes, and that one is slow. */
export async function follow(
  run: Run,
  find: (onProgress: (result: LookUpResult) => void) => Promise<LookUpResult>,
): Promise<LookUpResult> {
  const slow = setTimeout(run.report, slowAfterMs, { type: "answerIsSlow" });
  try {
    return await find((result) => {
      run.report({ type: "answerArrived", result });
    });
  } finally {
    clearTimeout(slow);
  }
}
