/** The two ways to look at introducers. */
export type ViewName = "list" | "graph";
