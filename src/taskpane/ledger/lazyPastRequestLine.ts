import { lazy } from "react";

/** Loaded where the rep has asked before. */
export const LazyPastRequestLine = lazy(async () => {
  const { PastRequestLine } = await import(/* webpackChunkName: "asks" */ "./PastRequestLine");
  return { default: PastRequestLine };
});
