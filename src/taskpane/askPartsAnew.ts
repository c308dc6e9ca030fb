type PartAddress = (part: string | number) => string;

/** Webpack's name for what makes a part's address; an assignment replaces it. */
declare let __webpack_get_script_filename__: PartAddress;

/** A part that was asked for more lately may just be slow. */
const patienceMs = 3_000;

/** When each address was asked for, on the clock of `performance`. */
const askedAt = new Map<string, number>();

/**
 * Asks for a part that did not load at another address the next time: at the former one a browser may still
 * wait for an answer, and a new request would wait with it.
 */
export function askPartsAnew(): void {
  const addressOf = __webpack_get_script_filename__;
  const asked = new Map<string | number, number>();
  __webpack_get_script_filename__ = (part) => {
    const times = asked.get(part) ?? 0;
    asked.set(part, times + 1);
    const address = addressOf(part) + (times === 0 ? "" : `?${times}`);
    askedAt.set(address, performance.now());
    return address;
  };
}

/**
 * Ends the wait for every part that has long been under way: who asks for one from now on asks anew, and does not
 * share the end of a request that was made during the trouble. What comes of the former request all the same counts.
 */
export async function giveUpParts(): Promise<void> {
  // Webpack takes its scripts out of the page when they have come or failed. An event of the element itself
  // would tell firstScript.js, too.
  for (const script of document.querySelectorAll<HTMLScriptElement>("script[data-webpack]"))
    if (hasLongWaited(script)) script.onerror?.(new Event("error"));
  // By then everybody who shares such a request knows.
  await new Promise((resolve) => setTimeout(resolve));
}

function hasLongWaited({ src }: HTMLScriptElement): boolean {
  const [, since = 0] = [...askedAt].find(([address]) => src.endsWith(address)) ?? [];
  return performance.now() - since >= patienceMs;
}
