import type { MouseEvent } from "react";

import { webFormLink } from "../../../core/request/webFormLink";
import { useWords } from "../../hooks/useWords";
import { bodyAsText } from "../../text/draftAsText";
import { chatText } from "./chatText";
import type { WrittenRequest } from "../writing/useComposition";

export interface WebFormLinkProps {
  readonly written: WrittenRequest;
  readonly onClick: (event: MouseEvent) => void;
}

/** The second way to the draft: Outlook on the web, with what has room in a link; nothing where that is none. */
export function WebFormLink({ written, onClick }: WebFormLinkProps) {
  const text = useWords("composer");
  const { draft, request } = written;
  const own = [chatText(draft, request), ...(draft.closing ?? [])].join("\n\n");
  const link = webFormLink(request.organization.outlookWebOrigin, {
    to: draft.introducer.address,
    subject: draft.subject,
    bodies: [bodyAsText(draft), own],
  });
  if (link === undefined) return undefined;
  return (
    <a
      className="action-button composer-link"
      href={link}
      target="_blank"
      rel="noopener noreferrer"
      onClick={onClick}
    >
      {text.openOnWeb}
    </a>
  );
}
