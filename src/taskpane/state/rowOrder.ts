import type { Introducer } from "../../core/lookUp/lookUp";
import type { LookUpView } from "./paneState";

/** True where every row shown keeps its place; new ones may follow below. */
export function keepsPlaces(shown: readonly Introducer[], next: readonly Introducer[]): boolean {
  return shown.every(({ id }, place) => next[place]?.id === id);
}

/** True where a newer order waits to be shown. */
export function isOrderWaiting({ rows, result }: LookUpView): boolean {
  const newest = result?.introducers ?? rows;
  return newest.length !== rows.length || !keepsPlaces(rows, newest);
}
