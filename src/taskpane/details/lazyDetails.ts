import { lazyPart } from "../parts/lazyPart";

export const LazyIntroducerDetails = lazyPart(
  async () =>
    (await import(/* webpackChunkName: "details" */ "./IntroducerDetails")).IntroducerDetails,
);

export const LazyColleagueDetails = lazyPart(
  async () =>
    (await import(/* webpackChunkName: "details" */ "./ColleagueDetails")).ColleagueDetails,
);
