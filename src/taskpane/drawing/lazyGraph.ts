import { lazy } from "react";

/** The drawing as a part of the pane that loads when a rep wants to see it. */
export const LazyIntroducerGraph = lazy(async () => {
  const { IntroducerGraph } = await import(
    /* webpackChunkName: "graph-view" */ "./IntroducerGraph"
  );
  return { default: IntroducerGraph };
});
