import type { ContactDay, DayNumber, MessageDetail } from "../../core/evidence/contactDay";
import type { Person } from "../../core/people/people";

/** The contacts with one prospect seen in a part of the rep's mailbox. */
export interface Witnessed {
  /** The rep's own. */
  readonly own: readonly Touch[];
  readonly colleagues: readonly ColleagueTouch[];
  /** Colleagues who merely received the same message. */
  readonly bystanders: readonly Bystander[];
}

/** One message or meeting by which somebody and the prospect were in touch. */
export interface Touch {
  readonly on: Pick<ContactDay, "day" | "kind" | "direction" | "addressing">;
  readonly detail: MessageDetail;
}

export interface ColleagueTouch extends Touch {
  readonly person: Person;
  /** When, where the rep was among the recipients. */
  readonly toRepAt?: Date;
  /** The subject of a message by which they were in touch directly, where subjects are read. */
  readonly topic?: string;
}

export interface Bystander {
  readonly person: Person;
  readonly day: DayNumber;
}
