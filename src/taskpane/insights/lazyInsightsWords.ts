import { lazyPart } from "../parts/lazyPart";

export const LazyInsightsWords = lazyPart(
  async () =>
    (await import(/* webpackChunkName: "insights-words" */ "./InsightsWords")).InsightsWords,
);
