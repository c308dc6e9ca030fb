import { AppError } from "../../../core/errors";
import type { DirectoryAccount } from "../../../core/people/identifyRep";
import type { ShortMemory } from "../../../core/shortMemory";
import { withTimeLimit } from "../../http/abortable";
import type { AskGraph } from "../batch/batchPart";
import { readMe } from "./readMe";

/** The rep has a name and a sign-in without it: no reason to wait long. */
const limitMs = 2_000;

const memoryKey = "me";

/** The account that reads, as the directory knows it; asked for once in a while. */
export interface SignedIn {
  /** Never rejects; undefined where it could not be read in time. */
  readonly read: (ask: AskGraph) => Promise<DirectoryAccount | undefined>;
  /** What has been read by now. */
  readonly atHand: () => DirectoryAccount | undefined;
}

export function createSignedIn(memory: ShortMemory<DirectoryAccount>): SignedIn {
  let underWay: Promise<DirectoryAccount | undefined> | undefined;

  async function readOnce(ask: AskGraph): Promise<DirectoryAccount | undefined> {
    const tooLate = () => new AppError("serviceUnavailable");
    try {
      const answer = readMe(ask).then((me) => {
        memory.set(memoryKey, me);
        return me;
      });
      return await withTimeLimit(answer, limitMs, tooLate);
    } catch {
      return undefined;
    } finally {
      underWay = undefined;
    }
  }

  return {
    atHand: () => memory.get(memoryKey),
    async read(ask) {
      const known = memory.get(memoryKey);
      if (known !== undefined) return known;
      underWay ??= readOnce(ask);
      return underWay;
    },
  };
}
