/** Every word about the company level. Each language writes all of them, or it does not compile. */
export interface CompanyText {
  readonly heading: (company: string) => string;
  /** Below the heading. */
  readonly explanation: (count: number) => string;
  /** In the middle of a line; `people` is one name or a list. */
  readonly knows: (people: string) => string;
  /** The same where nobody names them. */
  readonly knowsPeople: (count: number) => string;
  /** The button that begins a request; the name to greet somebody by. */
  readonly ask: (name: string) => string;
}
