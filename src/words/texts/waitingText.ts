/** The words about a wait that a system asked for. */
export interface WaitingText {
  /** The pane goes on by itself. */
  readonly resumesIn: (seconds: number) => string;
}
