/** A fault that a test can inject into a call of the add-in. */
export type Fault =
  /** Outlook's own error code, as office.js names it. */
  { readonly errorCode: number } | { readonly delayMs: number } | "unanswered";

/** By the number of the method, or by the name of an action that has none. */
export type Faults = ReadonlyMap<number | string, Fault>;
