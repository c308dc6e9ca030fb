import type { AppConfig } from "../adapters/config/appConfig";
import { isSwitchedOff } from "../adapters/config/parseConfig";
import { AppError } from "../core/errors";

/** config.json as far as it is known now. */
export interface CurrentConfig {
  /** The same as before, as long as the file is. */
  readonly config: AppConfig;
  /** Why the file could not be read again, in words for the administrator: an earlier one counts. */
  readonly problem?: string;
}

export interface LiveConfig {
  /**
   * The file as it is now. A file that broke during the day stops nobody: the last good one counts, with the
   * opt-outs it holds. @throws AppError where the add-in has been switched off
   */
  readonly refresh: () => Promise<CurrentConfig>;
}

interface LiveConfigOptions {
  /** As it was read when the pane started. */
  readonly first: AppConfig;
  readonly read: (limitMs: number) => Promise<AppConfig>;
  readonly now: () => number;
}

/** A look-up and what the rep does with it at once need no second reading. */
const freshMs = 5_000;

/** Nobody waits longer for settings that have most likely not changed. */
const limitMs = 2_000;

export function createLiveConfig({ first, read, now }: LiveConfigOptions): LiveConfig {
  let current: CurrentConfig = { config: first };
  let readAt = now();
  let underWay: Promise<CurrentConfig> | undefined;

  async function readAgain(): Promise<CurrentConfig> {
    try {
      current = { config: await read(limitMs) };
    } catch (error) {
      if (isSwitchedOff(error)) throw error;
      current = { config: current.config, problem: problemOf(error) };
    }
    readAt = now();
    return current;
  }

  return {
    refresh() {
      if (now() - readAt < freshMs) return Promise.resolve(current);
      underWay ??= readAgain().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },
  };
}

function problemOf(error: unknown): string {
  const reason = error instanceof AppError ? error.configProblem : undefined;
  return `${reason ?? "config.json cannot be read just now"}. The settings read before it count.`;
}
