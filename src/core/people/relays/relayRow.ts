/** A service that passes messages on for many people: its address is nobody's. */
export interface Relay {
  /** Hosts apart by spaces; with a dot before it, every host below; with `.*` behind it, in every country. */
  readonly hosts: string;
  /** The names before the @ that the service uses, where people work at these hosts too; a regular expression. */
  readonly names?: string;
  /** What stands in the sender's name: the person ("Pat Prospect", "Pat Prospect via X"), or the service. */
  readonly inName: "person" | "service";
  /** Where an answer goes: to the person, or back to the service. */
  readonly replyTo: "person" | "service";
}
