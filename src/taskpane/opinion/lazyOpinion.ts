import { lazyPart } from "../parts/lazyPart";

export const LazyOpinionButtons = lazyPart(
  async () => (await import(/* webpackChunkName: "details" */ "./OpinionButtons")).OpinionButtons,
);

export const LazyOpinionLine = lazyPart(
  async () => (await import(/* webpackChunkName: "details" */ "./OpinionLine")).OpinionLine,
);
