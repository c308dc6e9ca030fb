import { lazyPart } from "../parts/lazyPart";

export const LazyRequestHistory = lazyPart(
  async () =>
    (await import(/* webpackChunkName: "ledger" */ "./RequestHistoryLines")).RequestHistoryLines,
);
