import { lazyPart } from "../parts/lazyPart";

export const LazyIntroducerGraph = lazyPart(
  async () =>
    (await import(/* webpackChunkName: "graph-view" */ "./IntroducerGraph")).IntroducerGraph,
);
