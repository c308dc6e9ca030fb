import { classifyAddress } from "../../src/core/people/classifyAddress";
import { addressCandidates, parseEmailAddress } from "../../src/core/people/emailAddress";
import type { Standpoint } from "../../src/core/people/standpoint";

/** What our code makes of a raw address, in the words of the tables of hostile inputs. */
export function judgeAddress(raw: unknown, standpoint: Standpoint) {
  const address = parseEmailAddress(raw);
  if (address === undefined) return { class: "invalid", canonical: null, candidates: [] };
  const addressClass = classifyAddress(address, standpoint);
  const isSearched = addressClass === "person" || addressClass === "role";
  return {
    class: addressClass,
    canonical: address,
    candidates: isSearched ? addressCandidates(address) : [],
  };
}
