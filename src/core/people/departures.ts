import type { EmailAddress } from "./emailAddress";
import type { Colleague } from "./people";

/** Users of the organisation, those who have left among them; asked only about somebody whom the rep names. */
export interface Departures {
  /**
   * Those who may be meant, `hasLeft` where their account is switched off.
   * @throws AppError
   */
  readonly find: (named: NamedColleague) => Promise<readonly Colleague[]>;
}

/** As the rep wrote it, and the address in it. */
export interface NamedColleague {
  readonly typed: string;
  readonly address?: EmailAddress;
}
