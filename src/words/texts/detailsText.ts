/** Every word of the details. Each language writes all of them, or it does not compile. */
export interface DetailsText {
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly businessPhone: string;
  readonly mobilePhone: string;
  readonly department: string;
  readonly office: string;
  readonly chat: string;
  readonly countTo: (count: number, prospect: string) => string;
  readonly countFrom: (count: number, prospect: string) => string;
  /** Beside the emails on which one of the two was only copied. */
  readonly copiedOn: string;
  /** Beside the meetings to which one of the two need not have come. */
  readonly optionalAt: string;
  readonly firstContact: string;
  readonly lastContact: string;
  /** Beside the subject of the last message. */
  readonly lastTopic: string;
  readonly seenIn: string;
  readonly lastTwelveMonths: string;
  /** Beside the bars of one direction. */
  readonly toProspect: (prospect: string) => string;
  readonly fromProspect: (prospect: string) => string;
  readonly noContact: string;
  readonly month: (day: Date) => string;
  /** "May 2026: 3" */
  readonly timesInMonth: (day: Date, times: number) => string;
}
