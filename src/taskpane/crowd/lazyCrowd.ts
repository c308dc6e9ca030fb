import { lazyPart } from "../parts/lazyPart";

export const LazyCrowdSection = lazyPart(
  async () => (await import(/* webpackChunkName: "crowd" */ "./CrowdSection")).CrowdSection,
);
