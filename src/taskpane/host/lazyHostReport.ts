import { lazyPart } from "../parts/lazyPart";

export const LazyHostReport = lazyPart(
  async () =>
    (await import(/* webpackChunkName: "about-outlook" */ "./HostReportList")).HostReportList,
);
