/** A choice that another pane has kept. */
interface KeptChoice {
  readonly name: string;
  readonly value: unknown;
}

const channelName = "repChoices";

/**
 * The other panes and commands of one browser: each has loaded the settings when it started, and saves all of them
 * at once, so that it would undo what another has kept since. What is told reaches pages of this site only.
 *
 * @returns tells them of a choice; does nothing where the browser cannot
 */
export function choicesElsewhere(
  readMailbox: () => string | undefined,
  onKept: (choice: KeptChoice) => void,
): (choice: KeptChoice) => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const { mailbox, name, value } = (data ?? {}) as Record<string, unknown>;
    // A browser may have two mailboxes open, with settings of their own.
    const isOwn = mailbox !== undefined && mailbox === readMailbox();
    if (isOwn && typeof name === "string") onKept({ name, value });
  };
  return (choice) => {
    channel.postMessage({ ...choice, mailbox: readMailbox() });
  };
}
