import type { Shard } from "../collect/shard";
import { lockState } from "../state/runLock";
import type { Collector } from "./collector";

/** Works on the state folder while nobody else does. @throws Error where another program works there */
export async function alone<Result>(
  { state, log }: Pick<Collector, "state" | "log">,
  work: () => Promise<Result>,
  part?: Shard,
): Promise<Result> {
  const lock = lockState(state, {
    part: part?.of === 1 ? undefined : part,
    onLost: () => {
      log.say("Another run took over, because this one stood still: it ends here.");
      process.exit(2);
    },
  });
  try {
    return await work();
  } finally {
    lock.release();
  }
}
