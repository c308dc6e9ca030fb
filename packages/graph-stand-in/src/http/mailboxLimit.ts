import { setTimeout as pause } from "node:timers/promises";

import { refusal } from "./refusal";

/** Requests one mailbox works on at the same time. */
const maxConcurrent = 4;

interface MailboxLimit {
  /** Does the work in the mailbox's time. @throws Refusal (429) when it has too much to do */
  readonly run: <T>(work: () => T) => Promise<T>;
}

export interface MailboxLimits {
  /** @param mailbox - whichever name tells one from another */
  readonly of: (mailbox: string) => MailboxLimit;
}

/** Each mailbox is busy by itself. */
export function createMailboxLimits(workMs: number): MailboxLimits {
  const limits = new Map<string, MailboxLimit>();
  return {
    of: (mailbox) => {
      const limit = limits.get(mailbox) ?? createMailboxLimit(workMs);
      limits.set(mailbox, limit);
      return limit;
    },
  };
}

/** Outlook's limit for one app and one mailbox. @param workMs - how long each request takes */
function createMailboxLimit(workMs: number): MailboxLimit {
  let running = 0;
  return {
    run: async (work) => {
      if (running >= maxConcurrent) throw tooBusy();
      running += 1;
      try {
        await pause(workMs);
        return work();
      } finally {
        running -= 1;
      }
    },
  };
}

/** Without a Retry-After, as it arrives from Outlook. */
function tooBusy(): Error {
  return refusal(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.");
}
