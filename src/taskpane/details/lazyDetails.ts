import { lazy } from "react";

/** Details as a part of the pane that loads when somebody opens one. */
export const LazyIntroducerDetails = lazy(async () => {
  const { IntroducerDetails } = await import(
    /* webpackChunkName: "details" */ "./IntroducerDetails"
  );
  return { default: IntroducerDetails };
});

export const LazyColleagueDetails = lazy(async () => {
  const { ColleagueDetails } = await import(/* webpackChunkName: "details" */ "./ColleagueDetails");
  return { default: ColleagueDetails };
});
