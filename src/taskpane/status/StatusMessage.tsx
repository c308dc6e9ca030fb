import type { ReactNode } from "react";

import { Emblem } from "../parts/Emblem";
import type { StatusText } from "../../words/texts/paneText";

export interface StatusMessageProps {
  readonly message: StatusText;
  readonly nextStep?: string | undefined;
  /** The detail for an administrator, word for word. */
  readonly detail?: string | undefined;
  /** How deep its heading lies: `page` where there is none above it. */
  readonly level: keyof typeof headings;
  readonly children?: ReactNode;
}

const headings = { page: "h1", section: "h2", row: "h3" } as const;

/** Words in place of the list: what is so, why, and what to do next. */
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
