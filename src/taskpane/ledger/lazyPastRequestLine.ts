import { lazyPart } from "../parts/lazyPart";

export const LazyPastRequestLine = lazyPart(
  async () => (await import(/* webpackChunkName: "ledger" */ "./PastRequestLine")).PastRequestLine,
);
