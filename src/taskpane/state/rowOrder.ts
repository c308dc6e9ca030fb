import type { Introducer } from "../../core/lookUp/lookUp";
import type { LookUpView } from "./paneState";

/** Whether every row shown stays where it is; new ones may follow below. */
export function keepsPlaces(shown: readonly Introducer[], next: readonly Introducer[]): boolean {
  return shown.every(({ id }, place) => next[place]?.id === id);
}

/** Whether a better order is known than the one shown. */
export function isOrderWaiting({ rows, result }: LookUpView): boolean {
  const newest = result?.introducers ?? rows;
  return newest.length !== rows.length || !keepsPlaces(rows, newest);
}
