import { lazyPart } from "../parts/lazyPart";

export const LazyFinder = lazyPart(
  async () => (await import(/* webpackChunkName: "looking-up" */ "./Finder")).Finder,
);

export const LazyLookedUpMark = lazyPart(
  async () => (await import(/* webpackChunkName: "looking-up" */ "./LookedUpMark")).LookedUpMark,
);
