import { errorCodeOf } from "../errors";
import type { AppErrorCode } from "../errors";

/** A failure as data, so that it hides no other answer. */
export type Outcome<Value> =
  | { readonly status: "answered"; readonly value: Value }
  | { readonly status: "failed"; readonly code: AppErrorCode };

export type Pending<Value> = { readonly status: "asking" } | Outcome<Value>;

export async function outcomeOf<Value>(ask: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { status: "answered", value: await ask() };
  } catch (error) {
    return { status: "failed", code: errorCodeOf(error) };
  }
}
