import type { MouseEvent } from "react";

import { teamsChatLink } from "../../core/teamsChatLink";
import type { Services } from "../../services";
import { chatText } from "./chatText";
import type { Writing } from "./useComposition";

export interface TeamsLinkProps {
  readonly writing: Writing;
  readonly services: Services;
  readonly label: string;
  readonly onClick: (event: MouseEvent) => void;
}

/** Leads to a chat with the introducer, the request in its box; nothing where Teams would mistake them. */
export function TeamsLink({ writing, services, label, onClick }: TeamsLinkProps) {
  const { draft, request } = writing;
  const text = chatText(draft, request);
  const link = teamsChatLink(services.teamsOrigin, draft.introducer.address, text);
  if (link === undefined) return undefined;
  return (
    <a
      className="action-button composer-link"
      href={link}
      target="_blank"
      rel="noopener noreferrer"
      onClick={onClick}
    >
      {label}
    </a>
  );
}
