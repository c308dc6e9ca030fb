import { lazyPart } from "../parts/lazyPart";

export const LazyWishPanel = lazyPart(
  async () => (await import(/* webpackChunkName: "own-wish" */ "./WishPanel")).WishPanel,
);
