import { isAboutColleague } from "../../../core/people/opinion";
import type { Opinion, OpinionBook } from "../../../core/people/opinion";
import type { RepChoices } from "../../../core/outlookPorts";
import { untagged } from "../../../core/people/emailAddress";
import { sha256OfText } from "../../../core/people/optOut/sha256";
import type { Colleague, Prospect } from "../../../core/people/people";
import { newKey } from "../ledger/keyedHash";
import { hashDigits, parseKeptOpinions, toKept } from "./keptOpinions";

/** Name of the rep's choice that holds the opinions. */
const choice = "opinions";

/**
 * The rep's opinions in their mailbox settings, as hashes under a key. The hash is core's own, because the order
 * of a list has to be known at once and the platform's answers later.
 */
export function createOpinionBook(choices: RepChoices): OpinionBook {
  return {
    about(prospect) {
      const { key, byHash } = parseKeptOpinions(choices.read(choice));
      const known = new Map<Colleague["addresses"][number] | undefined, Opinion | undefined>();
      return (colleague) => {
        const [address] = colleague.addresses;
        if (byHash.size === 0) return undefined;
        if (!known.has(address)) {
          const hashes = hashesOf(colleague, prospect, key);
          known.set(address, hashes.map((hash) => byHash.get(hash)).find(Boolean));
        }
        return known.get(address);
      };
    },
    async say({ colleague, prospect }, opinion) {
      const kept = parseKeptOpinions(choices.read(choice));
      const key = kept.key === "" ? newKey() : kept.key;
      const byHash = new Map(kept.byHash);
      for (const hash of hashesOf(colleague, prospect, key)) byHash.delete(hash);
      if (opinion !== undefined) byHash.set(hashOf(colleague, prospect, { key, opinion }), opinion);
      await choices.keep(choice, toKept({ key, byHash }));
    },
  };
}

/** Of every address alone, and together with the prospect's. */
function hashesOf(colleague: Colleague, prospect: Prospect, key: string): readonly string[] {
  return colleague.addresses.flatMap((address) => [
    keyedHash(key, untagged(address)),
    keyedHash(key, pairText(untagged(address), prospect)),
  ]);
}

function hashOf(
  { addresses: [address] }: Colleague,
  prospect: Prospect,
  { key, opinion }: { readonly key: string; readonly opinion: Opinion },
): string {
  const own = address === undefined ? "" : untagged(address);
  return keyedHash(key, isAboutColleague(opinion) ? own : pairText(own, prospect));
}

/** A line break separates, because no address holds one. */
function pairText(address: string, prospect: Prospect): string {
  return `${address}\n${untagged(prospect.address)}`;
}

function keyedHash(key: string, text: string): string {
  return sha256OfText(`${key}\n${text}`).slice(0, hashDigits);
}
