import { lazy } from "react";

/** The company level as a part of the pane that loads when somebody is known there. */
export const LazyCompanySection = lazy(async () => {
  const { CompanySection } = await import(/* webpackChunkName: "company" */ "./CompanySection");
  return { default: CompanySection };
});
