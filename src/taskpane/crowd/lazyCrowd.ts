import { lazyPart } from "../parts/lazyPart";

export const LazyCrowdSection = lazyPart(
  async () => (await import(/* webpackChunkName: "looking-up" */ "./CrowdSection")).CrowdSection,
);
