type PartAddress = (part: string | number) => string;

/** Webpack's name for what makes a part's address; an assignment replaces it. */
declare let __webpack_get_script_filename__: PartAddress;

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
    return addressOf(part) + (times === 0 ? "" : `?${times}`);
  };
}

/**
 * Ends the wait for every part that is under way: who asks for one from now on asks anew, and does not share the
 * end of a request that was made during the trouble. What comes of the former request all the same counts.
 */
export async function giveUpParts(): Promise<void> {
  // Webpack takes its scripts out of the page when they have come or failed. An event of the element itself
  // would tell firstScript.js, too.
  for (const script of document.querySelectorAll<HTMLScriptElement>("script[data-webpack]"))
    script.onerror?.(new Event("error"));
  // By then everybody who shares such a request knows.
  await new Promise((resolve) => setTimeout(resolve));
}
