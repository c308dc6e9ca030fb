import { lazyPart } from "../parts/lazyPart";

export const LazyNextSteps = lazyPart(
  async () => (await import(/* webpackChunkName: "next-steps" */ "./NextSteps")).NextSteps,
);

export const LazyMissingColleague = lazyPart(
  async () =>
    (await import(/* webpackChunkName: "next-steps" */ "./MissingColleague")).MissingColleague,
);
