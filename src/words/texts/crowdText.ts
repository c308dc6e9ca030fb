import type { OpenItem } from "../../core/outlookPorts";

/** Every word of the table of an item's people. Each language writes all of them, or it does not compile. */
export interface CrowdText {
  readonly heading: Readonly<Record<OpenItem["kind"], (count: number) => string>>;
  readonly person: string;
  readonly best: string;
  readonly last: string;
  /** In the row of the person that is looked up. */
  readonly shown: string;
  readonly nobody: string;
  readonly counting: string;
  /** There are more people than are counted. */
  readonly uncounted: string;
  readonly more: (count: number) => string;
  /** `sources`: a list, in the middle of a sentence. */
  readonly notEverything: (sources: string) => string;
  readonly failed: string;
  /** Announced when all are counted. */
  readonly counted: (known: number, all: number) => string;
  readonly ago: (days: number) => string;
}
