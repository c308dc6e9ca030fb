import { lazyPart } from "../parts/lazyPart";

export const LazyCompanySection = lazyPart(
  async () => (await import(/* webpackChunkName: "company" */ "./CompanySection")).CompanySection,
);
