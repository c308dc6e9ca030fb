import type { ReactNode } from "react";

import { Emblem } from "../parts/Emblem";
import type { StatusText } from "../../words/texts/paneText";

export interface StatusMessageProps {
  readonly message: StatusText;
  readonly nextStep?: string | undefined;
  /** The detail for an administrator, word for word. */
  readonly detail?: string | undefined;
  /** Level of its heading: `page` where there is no heading above it. */
  readonly level: keyof typeof headings;
  readonly children?: ReactNode;
}

const headings = { page: "h1", section: "h2", row: "h3" } as const;

/** The message in place of the list: the state, its cause, and what to do next. */
export function StatusMessage(props: StatusMessageProps) {
  const { message, nextStep, detail, level, children } = props;
  const Heading = headings[level];
  return (
    <div className={`status-message status-message-${level}`}>
      {level !== "row" && <Emblem />}
      <Heading className="status-message-title">{message.title}</Heading>
      <p>{message.body}</p>
      {nextStep !== undefined && <p>{nextStep}</p>}
      {detail !== undefined && <p className="status-message-detail">{detail}</p>}
      {children}
    </div>
  );
}
