import { lazyPart } from "../parts/lazyPart";

export const LazyEverybody = lazyPart(
  async () => (await import(/* webpackChunkName: "everybody" */ "./Everybody")).Everybody,
);
