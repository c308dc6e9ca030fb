import type { OpenOutlook } from "./openOutlook";

const quietMs = 1_000;

/** Waits until nothing more is asked of any system. A page's "networkidle" comes once, after its first load. */
export async function untilQuiet({ page, traffic }: OpenOutlook): Promise<void> {
  let seen = -1;
  while (seen !== traffic().length) {
    seen = traffic().length;
    await page.waitForTimeout(quietMs);
  }
}
