/** A stretch of time, in milliseconds since 1970; the end is not part of it. */
export interface TimeWindow {
  readonly from: number;
  readonly until: number;
}

export interface WindowPage {
  readonly items: readonly unknown[];
  /** There is more than one page. */
  readonly next?: string;
}

export interface WindowReader {
  readonly read: (window: TimeWindow) => Promise<WindowPage>;
  readonly readNext: (next: string) => Promise<WindowPage>;
}

const day = 86_400_000;

/** Two weeks of a busy mailbox are about a page. */
const firstWidth = 16 * day;

/** In a shorter time nobody gets a page of mail, unless by a machine: its pages are read one by one. */
const shortestWidth = 15 * 60_000;

/** A page that is emptier than this is a wide window's chance. */
const fewItems = 300;

/** Of one window that cannot be halved further: 100,000 items in a quarter of an hour are a mistake. */
const mostPages = 100;

/**
 * Everything in a stretch of time, by windows that are one page each: halved where there is more, doubled
 * where there is little. Deep paging, which Exchange answers slowly, does not happen.
 */
export async function* readWindows(
  whole: TimeWindow,
  reader: WindowReader,
): AsyncGenerator<readonly unknown[]> {
  let { from } = whole;
  let width = firstWidth;
  while (from < whole.until) {
    const until = Math.min(from + width, whole.until);
    const page = await reader.read({ from, until });
    const isHalved = page.next !== undefined && until - from > shortestWidth;
    if (isHalved) {
      width = (until - from) / 2;
      continue;
    }
    yield page.items;
    yield* readFurther(page, reader);
    from = until;
    if (page.items.length < fewItems) width *= 2;
  }
}

async function* readFurther(
  first: WindowPage,
  { readNext }: WindowReader,
): AsyncGenerator<readonly unknown[]> {
  let { next } = first;
  for (let pages = 1; next !== undefined; pages++) {
    if (pages > mostPages) throw new Error("A window of a quarter of an hour has too many pages.");
    const page = await readNext(next);
    yield page.items;
    next = page.next;
  }
}
