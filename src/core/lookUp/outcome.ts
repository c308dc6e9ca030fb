import { errorCodeOf } from "../errors";
import type { AppErrorCode } from "../errors";

/** A failure as data, so that it hides no other answer. */
export type Outcome<Value> =
  | { readonly status: "answered"; readonly value: Value }
  | { readonly status: "failed"; readonly code: AppErrorCode };

/** `soFar`: what is known before everything is. */
export type Pending<Value> = { readonly status: "asking"; readonly soFar?: Value } | Outcome<Value>;

/** What is known by now. */
export function knownIn<Value>(state: Pending<Value> | undefined): Value | undefined {
  if (state?.status === "answered") return state.value;
  return state?.status === "asking" ? state.soFar : undefined;
}

export async function outcomeOf<Value>(ask: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { status: "answered", value: await ask() };
  } catch (error) {
    return { status: "failed", code: errorCodeOf(error) };
  }
}
