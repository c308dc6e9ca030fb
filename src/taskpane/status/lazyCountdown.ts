import { lazyPart } from "../parts/lazyPart";

export const LazyCountdown = lazyPart(
  async () => (await import(/* webpackChunkName: "countdown" */ "./Countdown")).Countdown,
);
