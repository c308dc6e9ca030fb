/** One way in which the rep comes to a token, by what the page of the local Outlook plays. */
export interface SignInPath {
  readonly name: string;
  readonly query: string;
  /** Whether the rep signs in once, in a window of our own, before anything is measured. */
  readonly byWindow: boolean;
  /** Of the median, in milliseconds on top of the answers that are waited for. */
  readonly atMost: number;
}

export const signInPaths: readonly SignInPath[] = [
  { name: "through Outlook", query: "", byWindow: false, atMost: 1_500 },
  {
    name: "own window",
    query: "?nestedAppAuth=off&sets=NestedAppAuth:",
    byWindow: true,
    atMost: 1_500,
  },
  {
    name: "own window, because Outlook is silent",
    query: "?quirk=nested-silent",
    byWindow: true,
    atMost: 1_500,
  },
];
