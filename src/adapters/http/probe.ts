import { abortable } from "./abortable";

/**
 * When the rep wants it tried again, one request goes to a host that is being left alone. The others wait
 * for what comes of it.
 */
export interface Probe {
  readonly arm: () => void;
  /** @returns settle, for the one request that goes ahead; undefined for every other */
  readonly enter: (signal: AbortSignal) => Promise<(() => void) | undefined>;
}

export function createProbe(): Probe {
  let isArmed = false;
  let underWay: Promise<void> = Promise.resolve();
  return {
    arm: () => {
      isArmed = true;
    },
    async enter(signal) {
      if (!isArmed) {
        await abortable(underWay, signal);
        return undefined;
      }
      isArmed = false;
      let settle = (): void => undefined;
      underWay = new Promise((resolve) => {
        settle = resolve;
      });
      return settle;
    },
  };
}
