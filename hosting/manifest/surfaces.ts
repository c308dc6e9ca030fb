/** A place in Outlook on the web and desktop where buttons show. */
export interface Surface {
  /** Microsoft's name for it in the XML manifest. */
  readonly extensionPoint: string;
  /** The same in the JSON manifest. */
  readonly context:
    "mailRead" | "meetingDetailsAttendee" | "mailCompose" | "meetingDetailsOrganizer";
  /** Ids of group and buttons begin with it. */
  readonly prefix: string;
  /** The id of the text that explains the pane's button. */
  readonly paneTip: "pane.tip" | "compose.tip";
  /** Whether "Ask best introducer" stands beside it. */
  readonly hasAsk: boolean;
  /** Whether the pane stays open when another item is selected, and opens where none is. */
  readonly canStay: boolean;
}

const reading = { paneTip: "pane.tip", hasAsk: true } as const;

/**
 * Where the rep writes, there is the pane only: Microsoft documents the form for a new message for reading,
 * and the command's notices would stand on what the rep is writing.
 */
const writing = { paneTip: "compose.tip", hasAsk: false, canStay: false } as const;

export const surfaces: readonly Surface[] = [
  {
    extensionPoint: "MessageReadCommandSurface",
    context: "mailRead",
    prefix: "wkw.message",
    ...reading,
    canStay: true,
  },
  {
    extensionPoint: "AppointmentAttendeeCommandSurface",
    context: "meetingDetailsAttendee",
    prefix: "wkw.meeting",
    ...reading,
    canStay: false,
  },
  {
    extensionPoint: "MessageComposeCommandSurface",
    context: "mailCompose",
    prefix: "wkw.compose",
    ...writing,
  },
  {
    extensionPoint: "AppointmentOrganizerCommandSurface",
    context: "meetingDetailsOrganizer",
    prefix: "wkw.organize",
    ...writing,
  },
];
