import { lazyPart } from "../parts/lazyPart";

export const LazyFinder = lazyPart(
  async () => (await import(/* webpackChunkName: "finder" */ "./Finder")).Finder,
);

export const LazyLookedUpMark = lazyPart(
  async () => (await import(/* webpackChunkName: "finder" */ "./LookedUpMark")).LookedUpMark,
);
