import { lazyPart } from "../parts/lazyPart";

export const LazySetupPanel = lazyPart(
  async () => (await import(/* webpackChunkName: "setup-panel" */ "./SetupPanel")).SetupPanel,
);
