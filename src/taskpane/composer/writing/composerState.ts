import type { AppErrorCode } from "../../../core/errors";
import type { OpenedForm } from "../../../core/outlookPorts";
import type { Composition } from "../../../core/request/composition";

/** The composer's state. */
export interface ComposerState {
  readonly composition: Composition;
  readonly quotation: Quotation;
  readonly progress: Progress;
}

/** How far quoting the message is. Its text is read from Outlook only when the rep wants it. */
export type Quotation = "off" | "reading" | "on" | "failed";

/** The progress of the request as written; editing resets it. */
export type Progress =
  /** `openSlow`: Outlook has not said yet what became of the draft. */
  | { readonly status: "writing" | "opening" | "openSlow" | "copied" | "copyFailed" }
  /** Another item is open, and the rep has not been told before: nothing was opened. */
  | { readonly status: "held" }
  | OpenedProgress
  | { readonly status: "openFailed"; readonly code: AppErrorCode };

/** Outlook says that the draft is open. */
export interface OpenedProgress {
  readonly status: "opened";
  readonly word: OpenedForm["word"];
  /** Outlook adds no signature, and the rep hears of it for the first time. */
  readonly saysNoSignature: boolean;
}

export type ComposerChange =
  | { readonly type: "written"; readonly part: Partial<Composition> }
  | { readonly type: "quotationChanged"; readonly quotation: "off" | "reading" | "failed" }
  | { readonly type: "textQuoted"; readonly text: string }
  | { readonly type: "progressed"; readonly progress: Progress };

export function startComposer(composition: Composition): ComposerState {
  const quotation = composition.quotedText === undefined ? "off" : "on";
  return { composition, quotation, progress: { status: "writing" } };
}

export function composerReducer(state: ComposerState, change: ComposerChange): ComposerState {
  const { composition, quotation } = state;
  const progress = { status: "writing" } as const;
  switch (change.type) {
    case "written":
      return { composition: { ...composition, ...change.part }, quotation, progress };
    case "quotationChanged":
      return {
        composition: { ...composition, quotedText: undefined },
        quotation: change.quotation,
        progress,
      };
    case "textQuoted":
      return {
        composition: { ...composition, quotedText: change.text },
        quotation: "on",
        progress,
      };
    case "progressed":
      return { ...state, progress: change.progress };
  }
}
