import { lazyPart } from "../parts/lazyPart";

export const LazySetupView = lazyPart(
  async () => (await import(/* webpackChunkName: "setup-view" */ "./SetupView")).SetupView,
);
