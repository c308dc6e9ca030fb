import type { AppErrorCode } from "../../../core/errors";

/** A request while the rep writes it. */
export interface Composition {
  /** Why the rep wants to meet the prospect. */
  readonly reason: string;
  readonly subject: string;
  readonly message: string;
  /** For the prospect. */
  readonly note: string;
  readonly isNoteAdded: boolean;
  readonly quotation: Quotation;
  readonly progress: Progress;
}

/** The text of the message, asked of Outlook only when the rep wants it quoted. */
export type Quotation =
  | { readonly status: "off" | "reading" | "failed" }
  | { readonly status: "on"; readonly text: string };

/** What became of the request as it is written now; a change of it starts anew. */
export type Progress =
  | { readonly status: "writing" | "opening" | "opened" | "copied" | "copyFailed" }
  | { readonly status: "openFailed"; readonly code: AppErrorCode };

export type CompositionChange =
  /** With the message as the reason changes it. */
  | { readonly type: "reasonChanged"; readonly reason: string; readonly message: string }
  | { readonly type: "subjectChanged"; readonly subject: string }
  | { readonly type: "messageChanged"; readonly message: string }
  | { readonly type: "noteChanged"; readonly note: string }
  | { readonly type: "noteSwitched" }
  | { readonly type: "textSuggested"; readonly subject: string; readonly message: string }
  | { readonly type: "quotationChanged"; readonly quotation: Quotation }
  | { readonly type: "progressed"; readonly progress: Progress };

export function compositionReducer(
  composition: Composition,
  change: CompositionChange,
): Composition {
  const { type, ...part } = change;
  if (change.type === "progressed") return { ...composition, progress: change.progress };
  const written: Composition = { ...composition, progress: { status: "writing" } };
  if (type === "noteSwitched") return { ...written, isNoteAdded: !composition.isNoteAdded };
  return { ...written, ...part };
}
