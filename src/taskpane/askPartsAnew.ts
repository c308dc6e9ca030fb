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
