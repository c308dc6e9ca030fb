import { lazyPart } from "../parts/lazyPart";

export const LazyOpenRequests = lazyPart(
  async () =>
    (await import(/* webpackChunkName: "open-requests" */ "./OpenRequestItems")).OpenRequestItems,
);
