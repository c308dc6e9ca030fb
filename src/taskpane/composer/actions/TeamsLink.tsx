import type { MouseEvent } from "react";

import { teamsChatLink } from "../../../core/request/teamsChatLink";
import { Icon } from "../../parts/Icon";
import { chatText } from "./chatText";
import type { WrittenRequest } from "../writing/useComposition";

export interface TeamsLinkProps {
  readonly written: WrittenRequest;
  readonly label: string;
  /** As an icon, where there is little room. */
  readonly isIcon?: true;
  readonly onClick: (event: MouseEvent) => void;
}

/** Leads to a chat with the introducer, the request in its box; nothing where Teams would mistake them. */
export function TeamsLink({ written, label, isIcon, onClick }: TeamsLinkProps) {
  const { draft, request } = written;
  const text = chatText(draft, request);
  const { teamsOrigin } = request.organization;
  const link = teamsChatLink(teamsOrigin, draft.introducer.address, text);
  if (link === undefined) return undefined;
  return (
    <a
      className={isIcon ? "action-button composer-link icon-button" : "action-button composer-link"}
      {...(isIcon && { "aria-label": label, title: label })}
      href={link}
      target="_blank"
      rel="noopener noreferrer"
      onClick={onClick}
    >
      {isIcon ? <Icon name="chat" /> : label}
    </a>
  );
}
