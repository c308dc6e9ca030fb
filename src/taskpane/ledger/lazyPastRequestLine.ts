import { lazy } from "react";

/** Loaded where the rep has asked before. */
export const LazyAskLine = lazy(async () => {
  const { AskLine } = await import(/* webpackChunkName: "asks" */ "./PastRequestLine");
  return { default: AskLine };
});
